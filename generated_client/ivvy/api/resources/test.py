# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""Namespace test: a method for each action."""

from __future__ import annotations

# A model may have the same name as the class below.
from .. import models
from ..actions import test as _actions
from ..callers import AsyncCaller, Caller


class Test:
    """The actions of namespace test."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def ping(self) -> models.Pong:
        """Check that a key works.

        Takes no parameters and changes nothing. It succeeds if the key, the secret and the clock are right.

        Returns:
            The platform's acknowledgement.

        Raises:
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/getting-started/test
        """
        return self._caller.perform(_actions.PING, None)


class AsyncTest:
    """The actions of namespace test, asynchronously."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def ping(self) -> models.Pong:
        """Check that a key works.

        Takes no parameters and changes nothing. It succeeds if the key, the secret and the clock are right.

        Returns:
            The platform's acknowledgement.

        Raises:
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/getting-started/test
        """
        return await self._caller.perform(_actions.PING, None)
