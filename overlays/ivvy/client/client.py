"""The client, synchronous and asynchronous."""

import asyncio
import os
import threading
from collections.abc import Mapping
from typing import Any, Generic, Self, TypedDict, TypeVar, Unpack

import httpx
from ivvy.api.action import Action, AnswerT, RequestT
from ivvy.api.namespaces import AsyncNamespaces, Namespaces

from .booking_locks import SignalT, Turns
from .calls import Call, ResultT, typed_call, untyped_call
from .drivers import drive, drive_async
from .exchange import Exchange, Policy
from .headers import headers_for
from .routing import base_url_of, url_of
from .signing import Signer

HttpT = TypeVar("HttpT", httpx.Client, httpx.AsyncClient)

VARIABLES = ("API_KEY", "API_SECRET", "REGION", "BASE_URL")
TIMEOUT = 30.0
LARGEST_LIMIT = 86_400  # A day. Sockets and locks take no more than some weeks.


class Options(TypedDict, total=False):
    """The arguments of a client that the environment does not hold."""

    timeout: float | None
    deadline: float
    max_attempts: int
    validate: bool


class _Client(Generic[HttpT, SignalT]):
    """What both clients have in common: everything but the sending."""

    _connect: type[HttpT]

    def __init__(
        self,
        *,
        key: str,
        secret: str,
        region: str | None = None,
        base_url: str | None = None,
        timeout: float | None = None,
        deadline: float = 90.0,
        max_attempts: int = 4,
        validate: bool = True,
        http_client: HttpT | None = None,
    ) -> None:
        """Make a client.

        Args:
            key: The API key.
            secret: The API secret. Used only to compute signatures.
            region: Where the account is: AU, UK or US, in either case.
            base_url: Scheme, host and port to use instead of a region's; https but for loopback.
            timeout: Seconds for one attempt, 30 unless http_client has limits of its own.
            deadline: Seconds for all attempts of a call together, sleeping included.
            max_attempts: How many requests a call sends at most.
            validate: Whether members that the documents require are checked before sending.
            http_client: What to send with, for proxies, certificates or event hooks. The caller closes it.

        Raises:
            ValueError: An argument cannot be used.
        """
        for name, limit in (("timeout", timeout), ("deadline", deadline), ("max_attempts", max_attempts)):
            if limit is not None and not 0 < limit <= LARGEST_LIMIT:
                raise ValueError(f"{name} has to be more than 0 and at most {LARGEST_LIMIT}")
        if timeout is None and http_client is None:
            timeout = TIMEOUT
        self._base_url = base_url_of(region, base_url)
        self._policy = Policy(timeout, deadline, max_attempts)
        self._signer = Signer(key, secret, self._base_url)
        self._turns: Turns[SignalT] = Turns()
        self._validate = validate
        self._owned = http_client is None
        self._http: HttpT = http_client or self._connect(timeout=timeout)
        self._headers = headers_for(self._http)

    @classmethod
    def from_env(cls, *, http_client: HttpT | None = None, **options: Unpack[Options]) -> Self:
        """Make a client of the environment: IVVY_API_KEY, IVVY_API_SECRET, and IVVY_REGION or IVVY_BASE_URL.

        Raises:
            ValueError: A variable is missing, or cannot be used.
        """
        key, secret, region, base_url = (os.environ.get(f"IVVY_{name}") or None for name in VARIABLES)
        if key is None or secret is None:
            raise ValueError("set the environment variables IVVY_API_KEY and IVVY_API_SECRET")
        return cls(key=key, secret=secret, region=region, base_url=base_url, http_client=http_client, **options)

    def _exchange(self, call: Call[ResultT]) -> tuple[Exchange[ResultT], httpx.Request]:
        url = url_of(self._base_url, call)
        request = self._http.build_request("POST", url, content=call.content, headers=self._headers)
        request.url = url  # base_url or params of the http_client must not move it
        return Exchange(call, self._policy, self._signer), request

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._base_url})"


class IvvyClient(_Client[httpx.Client, threading.Event], Namespaces):
    """A synchronous client, which threads may share.

    Every documented action is a method of its namespace: `ivvy.venue.add_or_update_booking(…)`. Use the client as a
    context manager, or close it.
    """

    _connect = httpx.Client

    def perform(self, action: Action[RequestT, AnswerT], request: RequestT) -> AnswerT:
        """Carry out a documented action; the methods of the namespaces call this."""
        return self._send(typed_call(action, request, validate=self._validate))

    def call(self, namespace: str, action: str, parameters: Mapping[str, object] | None = None) -> dict[str, Any]:
        """Call any action, documented here or not; without a document it is never sent again if it may have happened.

        Args:
            namespace: The namespace, as in the URL.
            action: The action, as in the query.
            parameters: The members of the request as they stand in JSON; None sends no body.

        Returns:
            The decoded JSON.

        Raises:
            IvvyError: As the methods of the namespaces do.
        """
        return self._send(untyped_call(namespace, action, parameters))

    def _send(self, call: Call[ResultT]) -> ResultT:
        exchange, request = self._exchange(call)
        return drive(exchange, self._turns, self._http, request)

    def close(self) -> None:
        """Close the connections, but not those of an http_client of the caller's."""
        if self._owned:
            self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncIvvyClient(_Client[httpx.AsyncClient, asyncio.Event], AsyncNamespaces):
    """An asynchronous client, which the tasks of one event loop may share.

    It is used as `IvvyClient` is, with `await`. Use it as an asynchronous context manager, or await its `aclose`.
    """

    _connect = httpx.AsyncClient

    async def perform(self, action: Action[RequestT, AnswerT], request: RequestT) -> AnswerT:
        """Carry out a documented action; the methods of the namespaces call this."""
        return await self._send(typed_call(action, request, validate=self._validate))

    async def call(self, namespace: str, action: str, parameters: Mapping[str, object] | None = None) -> dict[str, Any]:
        """Call any action, documented here or not; see `IvvyClient.call`."""
        return await self._send(untyped_call(namespace, action, parameters))

    async def _send(self, call: Call[ResultT]) -> ResultT:
        exchange, request = self._exchange(call)
        return await drive_async(exchange, self._turns, self._http, request)

    async def aclose(self) -> None:
        """Close the connections, but not those of an http_client of the caller's."""
        if self._owned:
            await self._http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()
