# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model CrmEventTaskAdded."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    ModelOf,
)
from ..model import member
from ..notification import Notification
from .listed_task import ListedTask


@define(kw_only=True, repr=False)
class CrmEventTaskAdded(Notification):
    """A task was added."""

    data: ListedTask = field(metadata=member("data", ModelOf(lambda: ListedTask)))
    """The task, as returned by getTaskList."""
