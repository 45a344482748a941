# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model OpportunityUpdated."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import define, field

from ..codecs import (
    OBJECT,
    ModelOf,
    Nullable,
)
from ..model import member
from ..notification import Notification
from ..types import JSONValue
from .listed_opportunity import ListedOpportunity


@define(kw_only=True, repr=False)
class OpportunityUpdated(Notification):
    """An opportunity was updated."""

    data: ListedOpportunity = field(metadata=member("data", ModelOf(lambda: ListedOpportunity)))
    """The opportunity, as returned by getOpportunityList."""
    previous_data: Mapping[str, JSONValue] | None = field(metadata=member("previousData", Nullable(OBJECT)))
    """The former values of the members of the opportunity that changed, by their names in JSON."""
