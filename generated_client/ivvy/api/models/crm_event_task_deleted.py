# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model CrmEventTaskDeleted."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
)
from ..model import member
from ..notification import Notification


@define(kw_only=True, repr=False)
class CrmEventTaskDeleted(Notification):
    """A task was deleted."""

    task_id: int = field(metadata=member("taskId", INTEGER))
    """The id of the task."""
