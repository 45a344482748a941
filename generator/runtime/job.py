"""Describes the jobs of a batch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic

from attrs import field, frozen

from .action import Action, AnswerT

if TYPE_CHECKING:
    from .model import Model


@frozen
class Job(Generic[AnswerT]):
    """A call that a batch is to make. Nothing is sent before it is submitted.

    Attributes:
        action: The action.
        request: The request; None if the action takes none.
        key: What names it for the caller and in a journal; None for its content and place.
    """

    action: Action[Any, AnswerT]
    request: Model | None = field(repr=False)
    key: str | None = None
