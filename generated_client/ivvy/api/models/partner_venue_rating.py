# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model PartnerVenueRating."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    NUMBER,
    EnumOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .partner_venue_rating_type import PartnerVenueRatingType


@define(kw_only=True, repr=False)
class PartnerVenueRating(ReadModel):
    """One rating of a review."""

    rating_type: PartnerVenueRatingType | None | Unset = field(
        default=UNSET, metadata=member("ratingType", Nullable(EnumOf(PartnerVenueRatingType)))
    )
    """The subject of the rating."""
    rating: float | None | Unset = field(default=UNSET, metadata=member("rating", Nullable(NUMBER)))
    """The rating."""
