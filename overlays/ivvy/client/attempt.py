"""One attempt: it ends after so many seconds, and knows what was received."""

import socket
import time
from collections.abc import Mapping
from contextlib import suppress
from contextvars import ContextVar
from typing import Any, Self

import httpcore
import httpx

from .arrival import Arrival

MOST_CHECKED = 1024 * 1024  # bytes of a response; a connection over which more came is closed instead.

CONNECTING = {"connect_tcp.started", "connect_unix_socket.started", "start_tls.started"}
CONNECTED = {"connect_tcp.complete", "connect_unix_socket.complete", "start_tls.complete"}
NOTED = {"send_request_headers.started", "send_request_body.started", "receive_response_headers.complete"}

_current: ContextVar["Attempt | None"] = ContextVar("_current", default=None)


class Attempt:
    """One attempt of a request, which ends after so many seconds. It lasts as long as its `with` block."""

    def __init__(self, seconds: float, http: httpx.Client | httpx.AsyncClient, request: httpx.Request) -> None:
        self.status = 0  # of the response, as soon as it is known
        self._arrival = Arrival()
        self._http = http
        self._request = request
        self._trace = self.trace if isinstance(http, httpx.Client) else self.trace_async
        self._ends = time.monotonic() + seconds
        self._received: list[bytes] = []
        self._size = 0

    def __enter__(self) -> Self:
        self._token = _current.set(self)
        limits = {part: self.left(limit) for part, limit in self._http.timeout.as_dict().items()}
        self._request.extensions = {**self._request.extensions, "timeout": limits, "trace": self._trace}
        return self

    def __exit__(self, *_: object) -> None:
        _current.reset(self._token)  # The caller may use the same connections without us.

    def may_have_arrived(self, error: BaseException) -> bool:
        """Whether the request may have reached the platform as a whole before the error."""
        transport_for = getattr(self._http, "_transport_for_url", None)
        transport = transport_for(self._request.url) if transport_for else None
        return self._arrival.possible(error, transport, traced=self._request.extensions.get("trace") == self._trace)

    def left(self, timeout: float | None = None) -> float:
        """The seconds until the attempt ends, or the timeout where that is shorter; never 0, which would not wait."""
        left = max(0.001, self._ends - time.monotonic())
        return left if timeout is None else min(timeout, left)

    def check(self, error: type[httpx.TimeoutException | httpcore.TimeoutException] = httpx.ReadTimeout) -> None:
        """Raise the error when the time is up."""
        if time.monotonic() >= self._ends:
            raise error("the attempt took too long")

    def trace(self, event: str, info: dict[str, Any]) -> None:
        """Trace hook: records progress, and caps each I/O timeout. httpcore applies those to each operation anew."""
        self._arrival.reports = True
        name = event.partition(".")[2]
        if name in NOTED:
            self._note(name, info)
        elif name in CONNECTING:
            self._cap(info)
        elif name in CONNECTED:
            WatchedReads.of(info["return_value"])
        elif name == "send_request_body.failed":
            self._arrival.body_failed(info["exception"])

    async def trace_async(self, event: str, info: dict[str, Any]) -> None:
        """Trace hook: records progress. The event loop ends the attempt."""
        self._arrival.reports = True
        name = event.partition(".")[2]
        if name in NOTED:
            self._note(name, info)
        elif name in CONNECTED:
            AsyncWatchedReads.of(info["return_value"])

    def _note(self, name: str, info: Mapping[str, Any]) -> None:
        if name == "send_request_headers.started":
            # A name that was resolved too late, or a stalled event loop: nothing may be sent any more.
            self.check(httpx.ConnectTimeout)
            self._arrival.headers_started(info)
            self._received.clear()  # What a proxy answered is no part of the response.
            self._size = 0
        elif name == "send_request_body.started":
            self._arrival.body_started(info)
        else:
            self.status = info["return_value"][1]

    def _cap(self, info: dict[str, Any]) -> None:
        """Leave the time that is left, divided by addresses: `socket.create_connection` waits for each in turn."""
        self.check(httpx.ConnectTimeout)
        addresses = 1
        if "host" in info:
            with suppress(OSError):  # httpcore meets the same error and reports it.
                addresses = len(socket.getaddrinfo(info["host"], info["port"], type=socket.SOCK_STREAM)) or 1
            self.check(httpx.ConnectTimeout)
        info["timeout"] = self.left(info["timeout"]) / addresses

    def received(self, content: bytes) -> None:
        """Take note of bytes that came over the connection."""
        self._size += len(content)
        if self._size <= MOST_CHECKED:
            self._received.append(content)

    def received_exactly(self, headers: httpx.Headers) -> bool:
        """Whether what came is one response and not a byte more, which the next call would take for its own response.

        httpcore sees bytes that wait in the socket, but not those that h11 has read already: they came with this
        response. Only reads that are watched show them, and not those that TLS has not decrypted yet in asyncio.
        """
        if not self._size:  # Nobody watched.
            return True
        content = b"".join(self._received)
        start = content.find(b"\r\n\r\n") + 4
        length = headers.get("Content-Length")
        if self._size > MOST_CHECKED or start < 4:
            return False
        if length is not None:
            return length.isdecimal() and len(content) == start + int(length)
        while (end := content.find(b"\r\n", start)) >= 0:
            size = int(content[start:end].partition(b";")[0], 16)
            start = end + size + 4
            if size == 0:
                return start == len(content)
        return False


class WatchedReads:
    """Reads of a connection, bounded by the end of the current attempt, and told to it.

    httpx offers no other way: each of its timeouts begins anew with every read, so a response that drips in, or is
    preceded by endless interim responses, would never end; and it does not say what was read. So this takes the place
    of the `read` of a stream that httpcore has opened.
    """

    def __init__(self, stream: Any) -> None:
        self._read = stream.read

    @classmethod
    def of(cls, stream: Any) -> None:
        """Watch a stream from now on."""
        if not isinstance(stream.read, WatchedReads):
            stream.read = cls(stream)

    def __call__(self, max_bytes: int, timeout: float | None = None) -> Any:
        """Read, as `httpcore.NetworkStream.read`."""
        attempt = _current.get()
        if attempt is None:
            return self._read(max_bytes, timeout)
        attempt.check(httpcore.ReadTimeout)
        content: bytes = self._read(max_bytes, attempt.left(timeout))
        attempt.received(content)
        return content


class AsyncWatchedReads(WatchedReads):
    """The same for asyncio, where the event loop bounds them."""

    async def __call__(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109
        """Read, as `httpcore.AsyncNetworkStream.read`."""
        content: bytes = await self._read(max_bytes, timeout)
        if attempt := _current.get():
            attempt.received(content)
        return content
