# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model CrmEventActivityDeleted."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
)
from ..model import member
from ..notification import Notification


@define(kw_only=True, repr=False)
class CrmEventActivityDeleted(Notification):
    """An activity was deleted."""

    activity_id: int = field(metadata=member("activityId", INTEGER))
    """The id of the activity."""
