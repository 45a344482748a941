"""Describes an action, and what it takes to carry one out."""

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
    """Whether it is harmless to carry out an action again when it may have happened already."""

    ALWAYS = "always"
    NEVER = "never"
    WITH_ID = "with-id"
    """Harmless for an update, which carries `id`; an add would add twice."""


@frozen(kw_only=True)
class Action(Generic[RequestT, AnswerT]):
    """One action of the platform.

    Attributes:
        namespace: The namespace, as in the URL.
        name: The action, as in the query.
        page: The vendor's page.
        request: Gives the class of the request; None where the action takes nothing.
        answer: Gives the class of the answer.
        codes: The error codes that the page documents.
        repeatable: Whether repeating the call is harmless.
        booking: The member of the request that names the booking it touches.
    """

    namespace: str
    name: str
    page: str
    request: Callable[[], type[RequestT]] | None
    answer: Callable[[], type[AnswerT]]
    codes: type[IntEnum]
    repeatable: Repeatable
    booking: str | None


class Caller(Protocol):
    """Carries out actions."""

    def perform(self, action: Action[RequestT, AnswerT], request: RequestT) -> AnswerT:
        """Send a request and read its answer."""
        ...


class AsyncCaller(Protocol):
    """Carries out actions asynchronously."""

    async def perform(self, action: Action[RequestT, AnswerT], request: RequestT) -> AnswerT:
        """Send a request and read its answer."""
        ...
