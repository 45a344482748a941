# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model CrmEventActivityUpdated."""

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
from .listed_activity import ListedActivity


@define(kw_only=True, repr=False)
class CrmEventActivityUpdated(Notification):
    """An activity was updated."""

    data: ListedActivity = field(metadata=member("data", ModelOf(lambda: ListedActivity)))
    """The activity, as returned by getActivityList."""
    previous_data: Mapping[str, JSONValue] | None = field(metadata=member("previousData", Nullable(OBJECT)))
    """The former values of the members of the activity that changed, by their names in JSON."""
