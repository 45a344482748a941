"""The synchronous and the asynchronous client."""

import asyncio
import copy
import os
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from datetime import datetime
from functools import cache, partial
from importlib import import_module
from typing import Any, Generic, Self, TypeVar, Unpack, cast

from attrs import frozen
from ivvy.api.action import Action, AnswerT, RequestT
from ivvy.api.actions import all_documented
from ivvy.api.errors import OutcomeUnknownError
from ivvy.api.job import AsyncSubmission, Job, Submission, SubmitOptions
from ivvy.api.jobs import Jobs
from ivvy.api.lazy import imports
from ivvy.api.model import Model
from ivvy.api.namespaces import AsyncNamespaces, Namespaces
from ivvy.api.spelling import check_names, renamed, spelled

from ._booking_lock import BookingLock, lock_for, locked, locked_async
from ._environment import Route, find_environment_problem, find_route
from ._http import httpx
from ._http_client import AsyncBorrowed, AsyncHttpClient, Borrowed, HttpClient, is_http_client, one_request_client
from ._messages import Call, ResultT, typed_call, untyped_call
from ._process import Lease, ProcessState, SenderT, SignalT
from ._resolve import resolve, resolve_async
from ._retry import TIMEOUT, Limits, Policy, RetryLoop, check_limits, hide_inner_frames
from ._signing import Endpoint, Signer, find_credential_problem, parse_base_url
from ._transport import AsyncConnection, Connection

# With 50 tasks at a latency of 100 ms, 50 calls in flight made 2.4 times as many calls a second as 20, and 100 no more.
MAX_IN_FLIGHT = 50

HttpT = TypeVar("HttpT", HttpClient, AsyncHttpClient)

_forks: list[None] = []  # One for each fork that Python saw: a process number may come again.
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=lambda: _forks.append(None))


def process_id() -> tuple[int, int]:
    """Return the identity of this process. Not all forks run Python's handlers; those of uWSGI do not."""
    return os.getpid(), len(_forks)


class Options(Limits, total=False):
    """The options of a client that are not read from the environment."""

    max_in_flight: int
    validate: bool
    requests_per_second: float | None
    booking_lock: BookingLock | None


@frozen
class Kinds(Generic[SenderT, SignalT]):
    """The classes that a synchronous and an asynchronous client need."""

    transport: Any
    connection: Callable[[Any, Route, Endpoint], SenderT]
    http: Any
    borrowed: Callable[[Any, Endpoint], SenderT]
    signal: Callable[[], SignalT]

    def sender(self, http: object, route: Callable[[], Route], endpoint: Endpoint) -> SenderT:
        """Return what sends the requests of one call: a connection, or the HTTP client of the caller."""
        if http is not None:
            return self.borrowed(http, endpoint)
        certificates = route().certificates
        transport = self.transport(verify=certificates, trust_env=False)
        if hasattr(transport, "_pool"):
            return self.connection(transport, route(), endpoint)
        return self.borrowed(one_request_client(self.http, certificates, endpoint.base_url), endpoint)


class BaseClient(Generic[HttpT, SenderT, SignalT]):
    """Base class of both clients; does no I/O."""

    _kinds: Kinds[SenderT, SignalT]
    _is_async: bool

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        if BaseClient in cls.__bases__:  # Python's messages have the name of the function.
            type.__setattr__(cls, "__init__", spelled(renamed(cls.__init__, f"{cls.__name__}.__init__")))

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
        requests_per_second: float | None = None,
        booking_lock: BookingLock | None = None,
        http_client: HttpT | None = None,
    ) -> None:
        """Create a client.

        Args:
            key: The API key.
            secret: The API secret. It is only used to compute signatures.
            region: The region of the account: AU, UK or US, in upper or lower case.
            base_url: Scheme, host and port that replace a region's; https, except on loopback.
            timeout: The seconds that one attempt may take; 30, unless http_client has its own timeouts.
            deadline: The seconds that all attempts of a call may take together, including waits. In a synchronous
                client the system may take longer to resolve a host name; after that nothing is sent.
            max_attempts: The maximum number of requests of a call that may reach the platform. Requests that it
                certainly did not carry out (error code 429, which includes 24299) are not counted: they are repeated
                until the deadline.
            max_in_flight: The maximum number of calls in flight; other calls wait, first in, first out.
            validate: Whether to check required members and limits before sending.
            requests_per_second: The maximum number of requests per second, evenly spaced, of this client in this
                process. Calls wait until their deadline.
            booking_lock: A function from the id of a booking to a context manager, an asynchronous one for
                AsyncIvvyClient, for a lock that several machines share. It is entered before a call changes the
                booking, but not for batches. Give it a timeout: only AsyncIvvyClient stops waiting at the deadline.
            http_client: The HTTP client to send with, of httpx or httpx2, for proxies, certificates or event hooks. You
                close it.

        Raises:
            ValueError: An option is invalid, or an environment variable for proxies or certificates.
        """
        try:
            if problem := find_credential_problem(key, secret):
                raise ValueError(problem)
            self._base_url = parse_base_url(region, base_url)
            self._signer = Signer(key, secret, self._base_url)
        except BaseException as error:
            hide_inner_frames(error)
            raise
        finally:
            del key, secret  # Crash reports show the local variables of a frame.
        check_limits(timeout=timeout, deadline=deadline, max_attempts=max_attempts, max_in_flight=max_in_flight)
        if requests_per_second is not None:
            check_limits(requests_per_second=requests_per_second)
        if booking_lock is not None and not callable(booking_lock):
            raise TypeError(f"booking_lock must be a function, got {type(booking_lock).__name__}")
        if http_client is not None and not is_http_client(http_client, is_async=self._is_async):
            kind = "an httpx.AsyncClient" if self._is_async else "an httpx.Client"
            raise TypeError(f"http_client must be {kind} or one of httpx2, got {type(http_client).__name__}")
        if problem := find_environment_problem() if http_client is None else None:
            raise ValueError(problem)
        self._policy = Policy(TIMEOUT if timeout is None and http_client is None else timeout, deadline, max_attempts)
        self._validate = validate
        self._booking_lock = booking_lock
        self._http: HttpT | None = http_client
        # Reading certificates is slow, so it is done once, for the first connection.
        route, endpoint = cache(partial(find_route, self._base_url)), Endpoint(self._base_url, self._signer)
        make_sender = partial(self._kinds.sender, http_client, route, endpoint)
        self._new_state: Callable[[], ProcessState[SenderT, SignalT]] = partial(
            ProcessState, self._kinds.signal, max_in_flight, make_sender, requests_per_second
        )
        self._import_all()
        self._states: dict[tuple[int, int], ProcessState[SenderT, SignalT]] = {process_id(): self._new_state()}
        self._owns_connections = http_client is None

    @classmethod
    def from_env(
        cls, *, base_url: str | None = None, http_client: HttpT | None = None, **options: Unpack[Options]
    ) -> Self:
        """Create a client from the environment: IVVY_API_KEY, IVVY_API_SECRET, and IVVY_REGION or IVVY_BASE_URL.

        Args:
            base_url: Replaces IVVY_REGION and IVVY_BASE_URL.
            http_client: See the constructor.
            **options: See the constructor.

        Raises:
            ValueError: A variable is missing, or an option is invalid.
        """
        check_names("from_env", options, (*Options.__annotations__, "base_url", "http_client"))
        variables = {name: os.environ.get(f"IVVY_{name.upper()}") or None for name in ("region", "base_url")}
        if base_url is not None:
            variables = {"base_url": base_url}
        if missing := [name for name in ("IVVY_API_KEY", "IVVY_API_SECRET") if not os.environ.get(name)]:
            raise ValueError(f"set the environment variable {' and '.join(missing)}")
        if base_url is None:
            parse_base_url(**variables, names=("IVVY_REGION", "IVVY_BASE_URL"))
        return cls(
            key=os.environ["IVVY_API_KEY"],  # Not in a local variable, because crash reports show these.
            secret=os.environ["IVVY_API_SECRET"],
            http_client=http_client,
            region=variables.get("region"),
            base_url=variables.get("base_url"),
            **options,
        )

    def with_options(self, **limits: Unpack[Limits]) -> Self:
        """Return a client with other limits, such as `ivvy.with_options(timeout=5).venue…`.

        It shares everything else with this client, including connections and the queue of calls. You need not close it.

        Raises:
            ValueError: A limit is out of range.
        """
        check_names("with_options", limits, Limits.__annotations__)
        check_limits(**cast("dict[str, float | None]", limits))
        other = copy.copy(self)
        other._policy = self._policy._replace(**limits)
        other._owns_connections = False
        return other

    def check(self, request: Model) -> None:
        """Check a request as its call does, without sending anything.

        Raises:
            InvalidRequestError: A member is missing or invalid; it lists all of them.
            TypeError: It is not the request of a documented action.
        """
        actions = (each for each in all_documented() if each.request and each.request() is type(request))
        if (action := next(actions, None)) is None:
            raise TypeError(f"{type(request).__name__} is not the request of a documented action")
        typed_call(action, request, validate=True)

    @property
    def jobs(self) -> Jobs:
        """Jobs for `submit`: `ivvy.jobs.venue.add_or_update_booking(…, key=…)`."""
        return Jobs()

    @staticmethod
    def _import_all() -> None:
        """Import now what the first call would import: a process forked meanwhile would wait for the import lock."""
        "host".encode("idna")
        datetime.strptime("2026", "%Y")

    def _state(self) -> ProcessState[SenderT, SignalT]:
        """Return the state that the calls of this process share."""
        process = process_id()
        state = self._states.get(process)
        if state is None:
            if self._http is not None:
                raise RuntimeError(
                    "the http_client may have been used before this process was forked: make a client in each one"
                )
            state = self._states.setdefault(process, self._new_state())  # Of two threads at once, the first one's.
        return state

    def _open_state(self) -> ProcessState[SenderT, SignalT]:
        """Return the same, or raise RuntimeError if the client is closed."""
        state = self._state()
        if state.is_closed or getattr(self._http, "is_closed", False):
            raise RuntimeError("the client is closed")
        return state

    def __repr__(self) -> str:
        base_url = getattr(self, "_base_url", "")  # A crash report may show a client whose constructor failed.
        return f"{type(self).__name__}({base_url})"


class IvvyClient(BaseClient[HttpClient, Connection | Borrowed, threading.Event], Namespaces):
    """A synchronous client, which threads may share.

    Each documented action is a method of its namespace: `ivvy.venue.add_or_update_booking(…)`. Use the client as a
    context manager, or call `close`.
    """

    _kinds = Kinds(httpx.HTTPTransport, Connection, httpx.Client, Borrowed, threading.Event)
    _is_async = False

    def perform(self, action: Action[RequestT, AnswerT], request: RequestT) -> AnswerT:
        """Carry out a documented action; the methods of the namespaces call this."""
        return self._send(typed_call(action, request, validate=self._validate))

    def call(self, namespace: str, action: str, parameters: Mapping[str, object] | None = None) -> Any:
        """Call any action by name. One that is not documented here is only sent again if its name is `get…`.

        Args:
            namespace: The namespace, as in the URL.
            action: The action, as in the query.
            parameters: The members of the request, as in JSON; None sends no body.

        Returns:
            The decoded JSON: an object, or a list if the action returns one.

        Raises:
            IvvyError: As the methods of the namespaces do.
        """
        return self._send(untyped_call(namespace, action, parameters))

    def resolve(self, unknown: OutcomeUnknownError) -> list[int]:
        """Find out what happened to an add whose outcome is unknown.

        Returns:
            The ids of the objects on the platform that match what was sent: one or several, or none if it is not there.

        Raises:
            UnresolvableError: The platform documents no reliable way to find it, or a result cannot be compared.
            IvvyError: As the methods of the namespaces do.
        """
        return resolve(self, unknown)

    def submit(self, jobs: Iterable[Job[AnswerT]], **options: Unpack[SubmitOptions]) -> Submission[AnswerT]:
        """Make thousands of calls in batches, which the platform runs in the background.

        Jobs for the same booking run in order, one after the other; all others run in parallel. A job that refers to
        others, with `ivvy.batch.ref`, runs after those. Do not make calls for the same bookings in the meantime.

        Args:
            jobs: The jobs, made with `ivvy.jobs`. All are checked before the first is sent.
            **options: `journal`: the path of a file, or the URL of a PostgreSQL database, that records what happens to
                each job, so that you can submit the same jobs again after a kill; without it, nobody knows after a kill
                which jobs were carried out. It contains responses, but only digests of requests. `on_progress`: called
                with a `Progress` after each call. `deadline`: the seconds that the whole submission may take, two hours
                by default. `stop_on_error="booking"`: after an error, the later jobs of that booking are not sent.
                `changed`: what happens to a job whose content differs from that in the journal. With "update", an add
                that was answered is sent as an update of what it has added; with "send", all others are sent; with
                "add-again", it is added again; by default, its error is a JournalError. `jobs_per_batch`: the maximum
                number of jobs in a batch, 200 by default. `max_results_size`: the maximum size of the results of a
                batch in bytes, 64 MiB by default.

        Returns:
            The submission. Iterate over it for the outcome of each job, as soon as it is known, or call its `run` for a
            report. Only that sends anything, and raises JournalError if the journal cannot be used.

        Raises:
            ValueError: An option is invalid. The submission raises it too, if two jobs have the same key or a reference
                names no job.
        """
        with imports:
            from ivvy.batch._submission import Settings, submit  # noqa: PLC0415 - batch builds on client

        check_names("submit", options, SubmitOptions.__annotations__)
        settings = Settings(validate=self._validate, **options)
        return submit(self._send, jobs, self._signer, settings)

    def _send(self, call: Call[ResultT]) -> ResultT:
        state = self._open_state()
        loop = RetryLoop(call, self._policy, self._signer, state.reserve)
        with Lease(state, call.booking) as lease, lease, loop:
            for booking, signal in lease.waits():
                loop.check_deadline(booking, is_admitted=signal.wait(loop.remaining()))
            with locked(lock_for(call, self._booking_lock), loop):
                sender = lease.sender()
                for wait, attempt in loop.attempts(sender):
                    if wait:
                        time.sleep(wait)
                    if attempt:
                        with attempt as loop.current:
                            sender.send(call, attempt)
            return loop.result

    def close(self) -> None:
        """Close the connections, but not those of your own http_client."""
        if self._owns_connections:
            self._state().close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncIvvyClient(BaseClient[AsyncHttpClient, AsyncConnection | AsyncBorrowed, asyncio.Event], AsyncNamespaces):
    """An asynchronous client, which the tasks of one asyncio event loop may share.

    It has the methods of `IvvyClient`, to be awaited. Use it as an asynchronous context manager, or await `aclose`.
    Each `asyncio.run` needs its own client: calls from another event loop, or from trio, raise RuntimeError before
    anything is sent.
    """

    _kinds = Kinds(httpx.AsyncHTTPTransport, AsyncConnection, httpx.AsyncClient, AsyncBorrowed, asyncio.Event)
    _is_async = True

    @staticmethod
    def _import_all() -> None:
        """Import the parts of anyio that httpcore uses as well."""
        BaseClient._import_all()
        for module in ("anyio._backends._asyncio", "anyio.lowlevel", "anyio.to_thread", "concurrent.futures.thread"):
            with suppress(ImportError):
                import_module(module)

    async def perform(self, action: Action[RequestT, AnswerT], request: RequestT) -> AnswerT:
        """Carry out a documented action; the methods of the namespaces call this."""
        return await self._send(typed_call(action, request, validate=self._validate))

    async def call(self, namespace: str, action: str, parameters: Mapping[str, object] | None = None) -> Any:
        """Call any action by name; see `IvvyClient.call`."""
        return await self._send(untyped_call(namespace, action, parameters))

    async def resolve(self, unknown: OutcomeUnknownError) -> list[int]:
        """Find out what happened to an add whose outcome is unknown; see `IvvyClient.resolve`."""
        return await resolve_async(self, unknown)

    def submit(self, jobs: Iterable[Job[AnswerT]], **options: Unpack[SubmitOptions]) -> AsyncSubmission[AnswerT]:
        """Make thousands of calls in batches; see `IvvyClient.submit`. Use it with `async for`."""
        with imports:
            from ivvy.batch._submission import Settings, submit_async  # noqa: PLC0415 - batch builds on client

        check_names("submit", options, SubmitOptions.__annotations__)
        settings = Settings(validate=self._validate, **options)
        return submit_async(self._send, jobs, self._signer, settings)

    async def _send(self, call: Call[ResultT]) -> ResultT:
        state = self._state()
        try:
            running = asyncio.get_running_loop()
        except RuntimeError:
            raise RuntimeError("AsyncIvvyClient only runs on asyncio: call it from an asyncio task") from None
        if state.loop not in (None, running):  # Its connections belong to the other event loop.
            raise RuntimeError("this client was used in another event loop: create one inside each asyncio.run")
        state.loop = running
        loop = RetryLoop(call, self._policy, self._signer, state.reserve)
        with Lease(self._open_state(), call.booking) as lease, lease, loop:
            for booking, signal in lease.waits():
                loop.check_deadline(booking, is_admitted=await _wait_for(signal, loop.remaining()))
            async with locked_async(lock_for(call, self._booking_lock), loop):
                sender = lease.sender()
                for wait, attempt in loop.attempts(sender):
                    if wait:
                        await asyncio.sleep(wait)
                    if attempt:
                        with attempt as loop.current:
                            await sender.send(call, attempt)
            return loop.result

    async def aclose(self) -> None:
        """Close the connections, but not those of your own http_client."""
        if self._owns_connections:
            self._state().close()
            await asyncio.sleep(0)  # asyncio closes sockets in the next round of the loop.

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()


async def _wait_for(signal: asyncio.Event, seconds: float) -> bool:
    """Return whether the signal was set in time."""
    try:
        async with asyncio.timeout(seconds):
            return await signal.wait()
    except TimeoutError:
        return False
