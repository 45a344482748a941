# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model OpportunityAdded."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    ModelOf,
)
from ..model import member
from ..notification import Notification
from .listed_opportunity import ListedOpportunity


@define(kw_only=True, repr=False)
class OpportunityAdded(Notification):
    """An opportunity was added."""

    data: ListedOpportunity = field(metadata=member("data", ModelOf(lambda: ListedOpportunity)))
    """The opportunity, as returned by getOpportunityList."""
