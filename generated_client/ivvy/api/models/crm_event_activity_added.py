# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model CrmEventActivityAdded."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    ModelOf,
)
from ..model import member
from ..notification import Notification
from .listed_activity import ListedActivity


@define(kw_only=True, repr=False)
class CrmEventActivityAdded(Notification):
    """An activity was added."""

    data: ListedActivity = field(metadata=member("data", ModelOf(lambda: ListedActivity)))
    """The activity, as returned by getActivityList."""
