"""What performs actions. Nothing else is imported here, so that a client is imported without what a call needs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from .action import Action, AnswerT, RequestT


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
