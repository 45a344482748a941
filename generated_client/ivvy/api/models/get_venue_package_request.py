# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetVenuePackageRequest."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
)
from ..model import Model, member


@define(kw_only=True, repr=False)
class GetVenuePackageRequest(Model):
    """A request for a package of a venue.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-venue-package
    """

    venue_id: int = field(metadata=member("venueId", INTEGER))
    """The id of the venue that the package belongs to."""
    id: int = field(metadata=member("id", INTEGER))
    """The id of the package."""
