# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model FunctionSpaceCategory."""

from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from ..codecs import (
    INTEGER,
    STRING,
)
from ..conditions import Condition
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class FunctionSpaceCategory(Model):
    """A category of the function spaces of a venue.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/add-or-update-function-space-category
    """

    conditions: ClassVar[tuple[Condition, ...]] = (Condition(requires=("venueId", "name"), absent=("id",)),)

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the category to update. Omit it to add one."""
    venue_id: int | Unset = field(default=UNSET, metadata=member("venueId", INTEGER))
    """The id of the venue that the category belongs to. Required when adding."""
    name: str | Unset = field(default=UNSET, metadata=member("name", STRING))
    """The name of the category. Required when adding."""
