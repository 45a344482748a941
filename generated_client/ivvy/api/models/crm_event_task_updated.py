# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model CrmEventTaskUpdated."""

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
from .listed_task import ListedTask


@define(kw_only=True, repr=False)
class CrmEventTaskUpdated(Notification):
    """A task was updated."""

    data: ListedTask = field(metadata=member("data", ModelOf(lambda: ListedTask)))
    """The task, as returned by getTaskList."""
    previous_data: Mapping[str, JSONValue] | None = field(metadata=member("previousData", Nullable(OBJECT)))
    """The former values of the members of the task that changed, by their names in JSON."""
