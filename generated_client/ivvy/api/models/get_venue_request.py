# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetVenueRequest."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
)
from ..model import Model, member


@define(kw_only=True, repr=False)
class GetVenueRequest(Model):
    """The venue to get.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-venue
    """

    id: int = field(metadata=member("id", INTEGER))
    """The id of the venue."""
