"""The protocols that clients implement."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from .action import Action, AnswerT, RequestT


class Caller(Protocol):
    """A client that performs actions."""

    def perform(self, action: Action[RequestT, AnswerT], request: RequestT) -> AnswerT:
        """Send a request and return the answer."""
        ...


class AsyncCaller(Protocol):
    """A client that performs actions asynchronously."""

    async def perform(self, action: Action[RequestT, AnswerT], request: RequestT) -> AnswerT:
        """Send a request and return the answer."""
        ...
