"""What the calls of one process and event loop share: the queue of calls, and the connections."""

import os
import ssl
import threading
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from http.cookiejar import CookieJar, DefaultCookiePolicy
from types import TracebackType
from typing import Generic, Self, TypeVar

import httpx

from ._call_queue import CallQueue, SignalT
from ._environment import INVALID, find_environment_problem
from ._internals import keep_one_connection, state_of
from ._signing import LOOPBACK

HttpT = TypeVar("HttpT", httpx.Client, httpx.AsyncClient)

LONGEST_CLOSING = 0.5  # seconds

_forks: list[None] = []  # One for each fork between the first process and this one: a process number may come again.
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=lambda: _forks.append(None))


def own_http(kind: type[HttpT], base_url: httpx.URL, certificates: Callable[[], ssl.SSLContext]) -> HttpT:
    """An HTTP client with one connection, which keeps no cookies, and reaches loopback without a proxy."""
    cookies = CookieJar(DefaultCookiePolicy(allowed_domains=()))
    host = f"[{base_url.host}]" if ":" in base_url.host else base_url.host
    mounts = {f"all://{host}": None} if base_url.host in LOOPBACK else {}
    verify = certificates()
    try:
        http = kind(verify=verify, cookies=cookies, mounts=mounts)
    except INVALID:
        problem = find_environment_problem()  # The environment may have changed since the constructor.
        if problem is None:
            raise
    else:
        keep_one_connection(http, base_url)
        return http
    raise ValueError(problem)  # Outside of `except`: the frames of httpx contain the proxy's password.


class Shared(Generic[HttpT, SignalT]):
    """A queue, and HTTP clients, for one process and one event loop.

    Each call has an HTTP client of its own while it lasts: with many connections in one pool, httpcore takes longer for
    looking through them than for a call. Those that are idle are used again, the last one first.
    """

    def __init__(self, queue: CallQueue[SignalT], make: Callable[[], HttpT], given: HttpT | None) -> None:
        self.queue: CallQueue[SignalT] = queue
        self.made: list[HttpT] = []
        self.idle: deque[HttpT] = deque()
        self.loop: object = None
        self.is_closed = False
        self._make: Callable[[], HttpT] = make
        self._given: HttpT | None = given

    def take(self) -> HttpT:
        """An HTTP client for one call."""
        if self._given:
            return self._given
        with suppress(IndexError):
            return self.idle.pop()
        self.made.append(self._make())
        return self.made[-1]

    def close(self) -> list[HttpT]:
        """Have no more calls; gives the HTTP clients, which are to be closed."""
        self.is_closed = True
        made, self.made = self.made, []
        return made


class Slot(Generic[HttpT, SignalT]):
    """What one call takes of that until the end of the `with` block: a place in the queue, and an HTTP client.

    It is entered twice: an interrupt may come at any moment, in `__exit__` too, but rarely twice.
    """

    harmless: tuple[type[BaseException], ...] = (Exception,)

    def __init__(self, shared: Shared[HttpT, SignalT], booking: str | None) -> None:
        self._shared: Shared[HttpT, SignalT] = shared
        lines = (None,) if booking is None else (booking, None)
        self._places: list[tuple[str | None, SignalT]] = [(line, shared.queue.make_signal()) for line in lines]
        self._http: HttpT | None = None

    def waits(self) -> Iterator[tuple[str | None, SignalT]]:
        """Queue up, first for the booking; gives the signals that have to be waited for."""
        for booking, signal in self._places:
            self._shared.queue.join(booking, signal)
            if not signal.is_set():
                yield booking, signal

    def http(self) -> HttpT:
        """An HTTP client."""
        self._http = self._shared.take()
        return self._http

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _: object, error: BaseException | None, __: TracebackType | None) -> None:
        http, self._http = self._http, None
        if http and http in self._shared.made:
            if error is None or isinstance(error, self.harmless):
                self._shared.idle.append(http)
            else:
                # An interrupt may have caught it in the middle of something, with the lock held that closing takes.
                self._shared.made.remove(http)
                if isinstance(http, httpx.Client):
                    closing = threading.Thread(target=http.close, daemon=True)
                    closing.start()
                    closing.join(LONGEST_CLOSING)
        for booking, signal in self._places:
            self._shared.queue.leave(booking, signal)
        self._places = []


class Connections(Generic[HttpT, SignalT]):
    """Gives each process what its calls share.

    A connection or a lock that a child process takes over from its parent would give it the responses of other
    processes, or be held for ever.
    """

    def __init__(self, make_queue: Callable[[], CallQueue[SignalT]], make: Callable[[], HttpT], given: HttpT | None):
        self.given: HttpT | None = given
        self._new: Callable[[], Shared[HttpT, SignalT]] = lambda: Shared(make_queue(), make, given)
        self._of_process: dict[int, Shared[HttpT, SignalT]] = {len(_forks): self._new()}

    def current(self) -> Shared[HttpT, SignalT]:
        """What the calls of this process share."""
        shared = self._of_process.get(len(_forks))
        if shared is None:
            if self.given and state_of(self.given) != "UNOPENED":
                raise RuntimeError("the http_client was used before this process was forked: make a client in each one")
            shared = self._of_process.setdefault(len(_forks), self._new())  # Of two threads at once, the first one's.
        return shared

    def opened(self) -> Shared[HttpT, SignalT]:
        """The same, or RuntimeError raised where nothing can be sent any more."""
        shared = self.current()
        if shared.is_closed or (self.given and self.given.is_closed):
            raise RuntimeError("the client is closed")
        return shared
