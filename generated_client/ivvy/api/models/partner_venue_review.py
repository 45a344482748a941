# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model PartnerVenueReview."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    ANYTHING,
    NUMBER,
    STRING,
    TIMESTAMP,
    ListOf,
    ModelOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, JSONValue, Unset
from .partner_venue_rating import PartnerVenueRating


@define(kw_only=True, repr=False)
class PartnerVenueReview(ReadModel):
    """A review of a venue of the marketplace."""

    review_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("reviewDate", Nullable(TIMESTAMP))
    )
    """When the review was written."""
    review_comment: str | None | Unset = field(default=UNSET, metadata=member("reviewComment", Nullable(STRING)))
    """The text of the review."""
    reply_date: JSONValue | Unset = field(default=UNSET, metadata=member("replyDate", ANYTHING))
    """When the review was replied to. The vendor's page only shows null."""
    replier_comment: JSONValue | Unset = field(default=UNSET, metadata=member("replierComment", ANYTHING))
    """The text of the reply. The vendor's page only shows null."""
    reviewer_name: str | None | Unset = field(default=UNSET, metadata=member("reviewerName", Nullable(STRING)))
    """The name of the reviewer."""
    review_rating_avg: float | None | Unset = field(default=UNSET, metadata=member("reviewRatingAvg", Nullable(NUMBER)))
    """The average of the ratings."""
    ratings: list[PartnerVenueRating] | None | Unset = field(
        default=UNSET, metadata=member("ratings", Nullable(ListOf(ModelOf(lambda: PartnerVenueRating))))
    )
    """The ratings."""
