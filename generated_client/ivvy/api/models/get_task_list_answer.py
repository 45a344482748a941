# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetTaskListAnswer."""

from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from ..codecs import (
    ListOf,
    ModelOf,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .collection_meta import CollectionMeta
from .listed_task import ListedTask


@define(kw_only=True, repr=False)
class GetTaskListAnswer(ReadModel):
    """A result page of tasks.

    Vendor's page: https://developer.ivvy.com/crm/get-task-list
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of tasks, and the position of this result page."""
    results: list[ListedTask] = field(metadata=member("results", ListOf(ModelOf(lambda: ListedTask))))
    """The tasks on this result page."""
