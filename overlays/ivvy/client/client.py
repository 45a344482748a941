"""The client, synchronous and asynchronous."""

import asyncio
import copy
import threading
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from functools import cache, partial
from typing import TYPE_CHECKING, Any, Generic, Self, Unpack, cast

import httpx
from attrs import evolve
from ivvy.api.action import Action, AnswerT, RequestT
from ivvy.api.errors import OutcomeUnknown
from ivvy.api.namespaces import AsyncNamespaces, Namespaces

from .call_queue import SignalT
from .calls import Call, ResultT, typed_call, untyped_call
from .connections import Connections, HttpT, own_http
from .drivers import drive, drive_async
from .exchange import Exchange, Policy
from .headers import headers_for
from .options import MAX_IN_FLIGHT, TIMEOUT, Limits, Options, check_limits, variable
from .resolving import resolve, resolve_async
from .routing import Routes, base_url_of
from .signing import Signer, problem_with

if TYPE_CHECKING:
    from ivvy.api.job import Job
    from ivvy.api.jobs import Jobs
    from ivvy.batch.drivers import Options as BatchOptions
    from ivvy.batch.drivers import Submit
    from ivvy.batch.jobs import Outcome


class _Client(Generic[HttpT, SignalT]):
    """What both clients have in common: everything but the sending."""

    _kind: type[HttpT]

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
        max_in_flight: int = MAX_IN_FLIGHT,
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
            deadline: Seconds for all attempts of a call together, waiting included. Only the resolution of a name takes
                as long as the system lets it in a synchronous client; once it is over, nothing is sent any more.
            max_attempts: How many requests of a call may reach the platform at most. Those that it certainly did not
                carry out (its error code 429, and so 24299) do not count: they are repeated until the deadline.
            max_in_flight: How many calls are sent at once; others wait, first come first served.
            validate: Whether members that the documents require are checked before sending.
            http_client: What to send with, for proxies, certificates or event hooks. The caller closes it.

        Raises:
            ValueError: An argument cannot be used.
        """
        if problem := problem_with(key, secret):
            del key, secret  # Crash reports show what is in a frame.
            raise ValueError(problem)
        check_limits(timeout=timeout, deadline=deadline, max_attempts=max_attempts, max_in_flight=max_in_flight)
        url = base_url_of(region, base_url)
        self._policy = Policy(TIMEOUT if timeout is None and http_client is None else timeout, deadline, max_attempts)
        self._signer = Signer(key, secret, url)
        self._routes = Routes(url)
        self._validate = validate
        make = partial(own_http, self._kind, url, cache(httpx.create_ssl_context))  # Reading certificates takes long.
        self._connections: Connections[HttpT, SignalT] = Connections(http_client, make, max_in_flight)
        self._headers = headers_for(http_client)
        self._closes = http_client is None

    @classmethod
    def from_env(cls, *, http_client: HttpT | None = None, **options: Unpack[Options]) -> Self:
        """Make a client of the environment: IVVY_API_KEY, IVVY_API_SECRET, and IVVY_REGION or IVVY_BASE_URL.

        Raises:
            ValueError: A variable is missing, or cannot be used.
        """
        if not variable("API_KEY") or not variable("API_SECRET"):
            raise ValueError("set the environment variables IVVY_API_KEY and IVVY_API_SECRET")
        return cls(
            key=cast("str", variable("API_KEY")),
            secret=cast("str", variable("API_SECRET")),
            region=variable("REGION"),
            base_url=variable("BASE_URL"),
            http_client=http_client,
            **options,
        )

    def with_options(self, **limits: Unpack[Limits]) -> Self:
        """A client with other limits for single calls: `ivvy.with_options(timeout=5).venue…`.

        It shares everything else with this one, connections and the queue of calls too, and need not be closed.

        Raises:
            ValueError: A limit cannot be used.
        """
        check_limits(**cast("dict[str, float | None]", limits))
        other = copy.copy(self)
        other._policy = evolve(self._policy, **limits)
        other._closes = False
        return other

    @property
    def jobs(self) -> "Jobs":
        """Jobs for `submit`: `ivvy.jobs.venue.add_or_update_booking(…, key=…)`."""
        from ivvy.api.jobs import Jobs  # noqa: PLC0415 - most programs need none

        return Jobs()

    @property
    def _submit(self) -> "Submit":
        from ivvy.batch.drivers import Submit  # noqa: PLC0415 - most programs need none

        return Submit(self._signer, self._validate)

    def _exchange(self, call: Call[ResultT]) -> Exchange[ResultT]:
        return Exchange(call, self._policy, self._signer)

    def _request(self, call: Call[ResultT]) -> httpx.Request:
        url, http = self._routes.url_of(call.namespace, call.action), self._connections.given
        if http is None:
            return httpx.Request("POST", url, content=call.content, headers=self._headers)
        request = http.build_request("POST", url, content=call.content, headers=self._headers)
        request.url = url  # base_url or params of the http_client must not move it
        return request

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._routes.base_url})"


class IvvyClient(_Client[httpx.Client, threading.Event], Namespaces):
    """A synchronous client, which threads may share.

    Every documented action is a method of its namespace: `ivvy.venue.add_or_update_booking(…)`. Use the client as a
    context manager, or close it.
    """

    _kind = httpx.Client

    def perform(self, action: Action[RequestT, AnswerT], request: RequestT) -> AnswerT:
        """Carry out a documented action; the methods of the namespaces call this."""
        return self._send(typed_call(action, request, validate=self._validate))

    def call(self, namespace: str, action: str, parameters: Mapping[str, object] | None = None) -> Any:
        """Call any action, documented here or not; without a document only one called `get…` may be sent twice.

        Args:
            namespace: The namespace, as in the URL.
            action: The action, as in the query.
            parameters: The members of the request as they stand in JSON; None sends no body.

        Returns:
            The decoded JSON: an object, or a list where the action answers with one.

        Raises:
            IvvyError: As the methods of the namespaces do.
        """
        return self._send(untyped_call(namespace, action, parameters))

    def resolve(self, unknown: OutcomeUnknown) -> list[int]:
        """Find out what came of an add whose outcome is unknown.

        Returns:
            The ids of what the platform now holds that matches what was sent: none, one or several.

        Raises:
            Unresolvable: The platform documents no dependable way to find it.
            IvvyError: As the methods of the namespaces do.
        """
        return resolve(self, unknown)

    def submit(self, jobs: "Iterable[Job[AnswerT]]", **options: "Unpack[BatchOptions]") -> "Iterator[Outcome[AnswerT]]":
        """Make thousands of calls in batches, which the platform runs in the background.

        Jobs that touch one booking run in their order, one after the other; all others side by side. Nothing is sent
        before the first outcome is asked for. Calls of the client itself should not touch the same bookings meanwhile.

        Args:
            jobs: The jobs, made with `ivvy.jobs`. All are checked before the first is sent.
            **options: `journal`: a file in which what becomes of each job is written down, so that the same jobs can be
                submitted again after a kill; without it, nobody knows after a kill what was carried out. It holds the
                answers, and of requests only digests. `on_progress`: called with a Progress after each call.
                `deadline`: seconds for all of it, two hours by default. `stop_on_error="booking"`: after an error, the
                later jobs of that booking are not sent. `changed="send"`: a job that the journal knows with another
                content is sent again.

        Yields:
            The outcome of each job once, as soon as it is known.

        Raises:
            JournalError: The journal cannot be used, or has a job with another content.
            ValueError: Two jobs have the same key, or an option cannot be used.
        """
        return self._submit.run(self, jobs, options)

    def _send(self, call: Call[ResultT]) -> ResultT:
        shared = self._connections.current()
        shared.check()
        return drive(self._exchange(call), shared, self._request(call))

    def close(self) -> None:
        """Close the connections, but not those of an http_client of the caller's."""
        for http in self._connections.current().close() if self._closes else ():
            http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncIvvyClient(_Client[httpx.AsyncClient, asyncio.Event], AsyncNamespaces):
    """An asynchronous client, which the tasks of one asyncio event loop may share.

    It is used as `IvvyClient` is, with `await`. Use it as an asynchronous context manager, or await its `aclose`. Each
    `asyncio.run` needs a client of its own: calls from another event loop, or from trio, raise RuntimeError before
    anything is sent.
    """

    _kind = httpx.AsyncClient

    async def perform(self, action: Action[RequestT, AnswerT], request: RequestT) -> AnswerT:
        """Carry out a documented action; the methods of the namespaces call this."""
        return await self._send(typed_call(action, request, validate=self._validate))

    async def call(self, namespace: str, action: str, parameters: Mapping[str, object] | None = None) -> Any:
        """Call any action, documented here or not; see `IvvyClient.call`."""
        return await self._send(untyped_call(namespace, action, parameters))

    async def resolve(self, unknown: OutcomeUnknown) -> list[int]:
        """Find out what came of an add whose outcome is unknown; see `IvvyClient.resolve`."""
        return await resolve_async(self, unknown)

    def submit(
        self, jobs: "Iterable[Job[AnswerT]]", **options: "Unpack[BatchOptions]"
    ) -> "AsyncIterator[Outcome[AnswerT]]":
        """Make thousands of calls in batches; see `IvvyClient.submit`. Use it with `async for`."""
        return self._submit.run_async(self, jobs, options)

    async def _send(self, call: Call[ResultT]) -> ResultT:
        shared = self._connections.current()
        shared.bind_to_loop()
        shared.check()
        return await drive_async(self._exchange(call), shared, self._request(call))

    async def aclose(self) -> None:
        """Close the connections, but not those of an http_client of the caller's."""
        for http in self._connections.current().close() if self._closes else ():
            await http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()
