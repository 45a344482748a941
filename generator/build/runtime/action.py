"""Describes actions, and the callers that perform them."""

from __future__ import annotations

from enum import Enum, IntEnum
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from attrs import frozen

from .model import Model

if TYPE_CHECKING:
    from collections.abc import Callable

RequestT = TypeVar("RequestT", bound="Model | None")
AnswerT = TypeVar("AnswerT", bound=Model)


class Repeatable(Enum):
    """Whether repeating an action is harmless if it may have happened already."""

    ALWAYS = "always"
    NEVER = "never"
    WITH_ID = "with-id"
    """Harmless for an update, which has `id`; an add would add twice."""


@frozen(kw_only=True)
class Action(Generic[RequestT, AnswerT]):
    """One action of the platform.

    Attributes:
        namespace: The namespace, as in the URL.
        name: The action, as in the query.
        page: The vendor's page.
        request: Returns the class of the request; None if the action takes no request.
        answer: Returns the class of the answer.
        codes: The documented specific codes.
        repeatable: Whether repeating the call is harmless.
        booking: The member of the request that names the booking it touches.
        answers_list: Whether the platform answers with a list, which the class of the answer holds as `results`.
    """

    namespace: str
    name: str
    page: str
    request: Callable[[], type[RequestT]] | None
    answer: Callable[[], type[AnswerT]]
    codes: type[IntEnum]
    repeatable: Repeatable
    booking: str | None
    answers_list: bool = False


class Caller(Protocol):
    """Performs actions."""

    def perform(self, action: Action[RequestT, AnswerT], request: RequestT) -> AnswerT:
        """Send a request and read its answer."""
        ...


class AsyncCaller(Protocol):
    """Performs actions asynchronously."""

    async def perform(self, action: Action[RequestT, AnswerT], request: RequestT) -> AnswerT:
        """Send a request and read its answer."""
        ...
