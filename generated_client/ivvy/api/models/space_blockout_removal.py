# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model SpaceBlockoutRemoval."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
)
from ..model import Model, member


@define(kw_only=True, repr=False)
class SpaceBlockoutRemoval(Model):
    """A request to remove a blockout.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/remove-blockoutspace
    """

    venue_id: int = field(metadata=member("venueId", INTEGER))
    """The id of the venue that the blockout belongs to."""
    id: int = field(metadata=member("id", INTEGER))
    """The id of the blockout to remove."""
