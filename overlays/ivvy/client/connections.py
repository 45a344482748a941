"""What the calls of one process and event loop share: the HTTP client, and the queue of calls."""

import asyncio
import os
import threading
from collections.abc import Callable
from http.cookiejar import CookieJar, DefaultCookiePolicy
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
    """An HTTP client and a queue, for one process and one event loop."""

    def __init__(self, http: HttpT, max_in_flight: int) -> None:
        self.http: HttpT = http
        self.queue: CallQueue[SignalT] = CallQueue(max_in_flight)
        self._loop: asyncio.AbstractEventLoop | None = None

    def bind_to_loop(self) -> None:
        """Have the calls of one event loop alone: a connection that another one has opened does not work here."""
        try:
            running = asyncio.get_running_loop()
        except RuntimeError:
            raise RuntimeError("AsyncIvvyClient runs on asyncio alone: call it from an asyncio task") from None
        if self._loop not in (None, running):
            raise RuntimeError("this client was used in another event loop: make one inside of each asyncio.run")
        self._loop = running


class Connections(Generic[HttpT, SignalT]):
    """Gives each process its own connections and queue.

    A connection or a lock that a child process takes over from its parent would give it the responses of other
    processes, or be held for ever.
    """

    def __init__(self, given: HttpT | None, make: Callable[[], HttpT], max_in_flight: int) -> None:
        self.given: HttpT | None = given
        self._make: Callable[[], HttpT] = make
        self._max_in_flight = max_in_flight
        self._of_process: dict[int, Shared[HttpT, SignalT]] = {len(_forks): self._new(given or make())}

    def current(self) -> Shared[HttpT, SignalT]:
        """Those of this process."""
        process = len(_forks)
        shared = self._of_process.get(process)
        if shared is None:
            if self.given and getattr(getattr(self.given, "_state", None), "name", "") != "UNOPENED":
                raise RuntimeError("the http_client was used before this process was forked: make a client in each one")
            # Of two threads at once, both get the one that was first.
            shared = self._of_process.setdefault(process, self._new(self.given or self._make()))
        return shared

    def renew(self, shared: Shared[HttpT, SignalT]) -> None:
        """Have new calls use new connections: an interrupt may have caught the others in the middle of something."""
        if self.given is None:
            shared.http = self._make()

    def retire(self, shared: Shared[HttpT, SignalT], http: HttpT) -> None:
        """Close connections that were renewed, once no thread goes on with them."""
        if isinstance(http, httpx.Client) and http is not shared.http and not len(shared.queue.all):
            # In a thread, because interrupted code may hold the lock that closing takes.
            closing = threading.Thread(target=http.close, daemon=True)
            closing.start()
            closing.join(LONGEST_CLOSING)

    def _new(self, http: HttpT) -> Shared[HttpT, SignalT]:
        return Shared(http, self._max_in_flight)

    def opened(self) -> Shared[HttpT, SignalT] | None:
        """Those of this process, where there are any."""
        return self._of_process.get(len(_forks))


def own_http(kind: type[HttpT], base_url: httpx.URL, max_in_flight: int) -> HttpT:
    """An HTTP client that keeps no cookies, never waits for a connection, and reaches loopback without a proxy."""
    limits = httpx.Limits(max_connections=None, max_keepalive_connections=max_in_flight)
    cookies = CookieJar(DefaultCookiePolicy(allowed_domains=()))
    host = f"[{base_url.host}]" if ":" in base_url.host else base_url.host
    mounts = {f"all://{host}": None} if base_url.host in LOOPBACK else {}
    return kind(limits=limits, cookies=cookies, mounts=mounts)
