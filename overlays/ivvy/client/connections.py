"""What the calls of one process and event loop share: the queue of calls, and the connections."""

import asyncio
import os
import ssl
import threading
from collections import deque
from collections.abc import Callable
from http.cookiejar import CookieJar, DefaultCookiePolicy
from types import TracebackType
from typing import Generic, TypeVar

import httpx

from .call_queue import CallQueue, SignalT
from .routing import LOOPBACK

HttpT = TypeVar("HttpT", httpx.Client, httpx.AsyncClient)

LONGEST_CLOSING = 0.5  # seconds

_forks: list[None] = []  # One for each fork between the first process and this one: a process number may come again.
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=lambda: _forks.append(None))


class Shared(Generic[HttpT, SignalT]):
    """A queue, and HTTP clients, for one process and one event loop.

    Each call has an HTTP client of its own while it lasts: with many connections in one pool, httpcore takes longer for
    looking through them than for a call. Those that are idle are used again, the last one first.
    """

    def __init__(self, given: HttpT | None, make: Callable[[], HttpT], max_in_flight: int) -> None:
        self.queue: CallQueue[SignalT] = CallQueue(max_in_flight)
        self.made: list[HttpT] = []
        self.idle: deque[HttpT] = deque()
        self._given: HttpT | None = given
        self._make: Callable[[], HttpT] = make
        self._is_closed = False
        self._loop: asyncio.AbstractEventLoop | None = None

    def check(self) -> None:
        """Raise RuntimeError where nothing can be sent any more."""
        if self._is_closed or (self._given and self._given.is_closed):
            raise RuntimeError("the client is closed")

    def bind_to_loop(self) -> None:
        """Have the calls of one event loop alone: a connection that another one has opened does not work here."""
        try:
            running = asyncio.get_running_loop()
        except RuntimeError:
            raise RuntimeError("AsyncIvvyClient runs on asyncio alone: call it from an asyncio task") from None
        if self._loop not in (None, running):
            raise RuntimeError("this client was used in another event loop: make one inside of each asyncio.run")
        self._loop = running

    def take(self) -> HttpT:
        """An HTTP client for one call."""
        if self._given:
            return self._given
        try:
            return self.idle.pop()
        except IndexError:
            self.made.append(self._make())
            return self.made[-1]

    def close(self) -> list[HttpT]:
        """Have no more calls; gives the HTTP clients, which are to be closed."""
        self._is_closed = True
        made, self.made = self.made, []
        return made


class Lent(Generic[HttpT, SignalT]):
    """An HTTP client for one call, until the end of the `with` block."""

    def __init__(self, shared: Shared[HttpT, SignalT]) -> None:
        self._shared: Shared[HttpT, SignalT] = shared

    def __enter__(self) -> HttpT:
        self._http: HttpT = self._shared.take()
        return self._http

    def __exit__(self, _: object, error: BaseException | None, __: TracebackType | None) -> None:
        if self._http not in self._shared.made:
            return
        if error is None or isinstance(error, Exception | asyncio.CancelledError):
            self._shared.idle.append(self._http)
            return
        # An interrupt may have caught it in the middle of something, with the lock held that closing takes.
        self._shared.made.remove(self._http)
        if isinstance(self._http, httpx.Client):
            closing = threading.Thread(target=self._http.close, daemon=True)
            closing.start()
            closing.join(LONGEST_CLOSING)


class Connections(Generic[HttpT, SignalT]):
    """Gives each process what its calls share.

    A connection or a lock that a child process takes over from its parent would give it the responses of other
    processes, or be held for ever.
    """

    def __init__(self, given: HttpT | None, make: Callable[[], HttpT], max_in_flight: int) -> None:
        self.given: HttpT | None = given
        self._make: Callable[[], HttpT] = make
        self._max_in_flight = max_in_flight
        self._of_process: dict[int, Shared[HttpT, SignalT]] = {len(_forks): self._new()}

    def current(self) -> Shared[HttpT, SignalT]:
        """What the calls of this process share."""
        shared = self._of_process.get(len(_forks))
        if shared is None:
            if self.given and getattr(getattr(self.given, "_state", None), "name", "") != "UNOPENED":
                raise RuntimeError("the http_client was used before this process was forked: make a client in each one")
            shared = self._of_process.setdefault(len(_forks), self._new())  # Of two threads at once, the first one's.
        return shared

    def _new(self) -> Shared[HttpT, SignalT]:
        return Shared(self.given, self._make, self._max_in_flight)


def own_http(kind: type[HttpT], base_url: httpx.URL, certificates: Callable[[], ssl.SSLContext]) -> HttpT:
    """An HTTP client that keeps no cookies, and reaches loopback without a proxy."""
    cookies = CookieJar(DefaultCookiePolicy(allowed_domains=()))
    host = f"[{base_url.host}]" if ":" in base_url.host else base_url.host
    mounts = {f"all://{host}": None} if base_url.host in LOOPBACK else {}
    return kind(verify=certificates(), cookies=cookies, mounts=mounts)
