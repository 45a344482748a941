"""One attempt: it ends after so many seconds, and knows what was received."""

import socket
import time
from collections.abc import Callable
from contextlib import suppress
from contextvars import ContextVar
from typing import Any, Self

import httpcore
import httpx

from .arrival import Arrival
from .one_connection import transport_of
from .responses import Answer, Body, Lost, NotIvvy, answer_of

MOST_CHECKED = 1024 * 1024  # bytes of a response; a connection over which more came is closed instead.

CONNECTING = {"connect_tcp.started", "connect_unix_socket.started", "start_tls.started"}
CONNECTED = {"connect_tcp.complete", "connect_unix_socket.complete", "start_tls.complete"}
SENDING = {"send_request_headers.started", "send_request_body.started", "send_request_body.failed"}

_current: ContextVar["Attempt | None"] = ContextVar("_current", default=None)


class Attempt:
    """One attempt of a request, which ends after so many seconds.

    It lasts as long as its `with` block, where the response is read. After that, `came` is what came of it.
    """

    came: Answer | Lost

    def __init__(self, seconds: float, http: httpx.Client | httpx.AsyncClient, request: httpx.Request) -> None:
        self._http = http
        self._request = request
        self._is_sync = isinstance(http, httpx.Client)
        self._trace = self.trace if self._is_sync else self.trace_async
        self._ends = time.monotonic() + seconds
        self._arrival = Arrival()
        self._status = 0  # as soon as it is known
        self._response: httpx.Response | None = None
        self._received: list[bytes] = []
        self._size = 0

    def __enter__(self) -> Self:
        self._token = _current.set(self)
        limits = {part: self.left(limit) for part, limit in self._http.timeout.as_dict().items()}
        self._request.extensions = {**self._request.extensions, "timeout": limits, "trace": self._trace}
        return self

    def __exit__(self, _: object, error: BaseException | None, __: object) -> bool:
        _current.reset(self._token)  # The caller may use the same connections without us.
        if self._response and (error is None or isinstance(error, NotIvvy)):
            body = error or self._body.whole()
            self.came = Answer(self._response.status_code, self._response.headers, body)
        elif isinstance(error, Exception):  # Hooks and transports of the caller's may raise anything.
            self.came = answer_of(error, self._status) or self._lost(error)
        return isinstance(error, Exception)

    def _lost(self, error: Exception) -> Lost:
        sent = self.may_have_arrived(error)
        if isinstance(error, httpx.HTTPError):  # Requests hold the signature.
            error.request = httpx.Request(self._request.method, self._request.url)
        if isinstance(error, httpx.HTTPStatusError):
            error.response = httpx.Response(error.response.status_code, request=error.request)
        return Lost(error, sent)

    def may_have_arrived(self, error: BaseException) -> bool:
        """Whether the request may have reached the platform as a whole before the error."""
        transport = transport_of(self._http, self._request.url)
        return self._arrival.possible(error, transport, traced=self._request.extensions.get("trace") == self._trace)

    def left(self, timeout: float | None = None) -> float:
        """The seconds until the attempt ends, or the timeout where that is shorter; never 0, which would not wait."""
        left = max(0.001, self._ends - time.monotonic())
        return left if timeout is None else min(timeout, left)

    def check(self) -> None:
        """Raise TimeoutError when the time is up."""
        if time.monotonic() >= self._ends:
            raise TimeoutError("the attempt took too long")

    def trace(self, event: str, info: dict[str, Any]) -> None:
        """Trace hook: records progress, and caps each I/O timeout. httpcore applies those to each operation anew."""
        self._arrival.reports = True
        name = event.partition(".")[2]
        if name in SENDING:
            if name == "send_request_headers.started":
                # A name that was resolved too late, or a stalled event loop: nothing may be sent any more.
                self.check()
                self._received.clear()  # What a proxy answered is no part of the response.
                self._size = 0
            self._arrival.note(name, info, is_sync=self._is_sync)
        elif name == "receive_response_headers.complete":
            self._status = info["return_value"][1]
        elif name in CONNECTED:
            self._watch(info["return_value"])
        elif name in CONNECTING and self._is_sync:
            self._cap(info)

    async def trace_async(self, event: str, info: dict[str, Any]) -> None:
        """Trace hook of an asynchronous client, whose event loop ends the attempt."""
        self.trace(event, info)

    def _cap(self, info: dict[str, Any]) -> None:
        """Leave the time that is left, divided by addresses: `socket.create_connection` waits for each in turn."""
        addresses = 1
        if "host" in info:
            with suppress(OSError):  # httpcore meets the same error and reports it.
                addresses = len(socket.getaddrinfo(info["host"], info["port"], type=socket.SOCK_STREAM)) or 1
        self.check()
        info["timeout"] = self.left(info["timeout"]) / addresses

    def begins(self, response: httpx.Response) -> bool:
        """Take note of the response; False where an event hook of the caller's has read it already."""
        self._response = response
        self._body = Body(response)
        return not response.is_stream_consumed

    def add(self, chunk: bytes) -> None:
        """Take note of a part of the body as it was sent."""
        self._body.add(chunk)
        self.check()

    def unusable_stream(self, response: httpx.Response) -> Any:
        """The network stream of a response, if another call may not use it: more came than this response.

        The next call would take that for its own response. httpcore sees bytes that wait in the socket, but not those
        that h11 has read already: they came with this response. Only reads that are watched show them, and not those
        that TLS has not decrypted yet in asyncio.
        """
        stream = response.extensions.get("network_stream")
        if not isinstance(stream, httpcore.NetworkStream | httpcore.AsyncNetworkStream):
            return None
        self._watch(stream)  # The caller may have opened the connection.
        return None if self._received_exactly(response.headers) else stream

    def received(self, content: bytes) -> None:
        """Take note of bytes that came over the connection."""
        self._size += len(content)
        if self._size <= MOST_CHECKED:
            self._received.append(content)

    def _received_exactly(self, headers: httpx.Headers) -> bool:
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

    def _watch(self, stream: Any) -> None:
        if not isinstance(stream.read, WatchedReads):
            stream.read = (WatchedReads if self._is_sync else AsyncWatchedReads)(stream.read)


class WatchedReads:
    """Reads of a connection, bounded by the end of the current attempt, and reported to it.

    httpx offers no other way: each of its timeouts begins anew with every read, so a response that drips in, or is
    preceded by endless interim responses, would never end; and it does not say what was read. So this takes the place
    of the `read` of a stream that httpcore has opened.
    """

    def __init__(self, read: Callable[[int, float | None], Any]) -> None:
        self._read = read

    def __call__(self, max_bytes: int, timeout: float | None = None) -> Any:
        """Read, as `httpcore.NetworkStream.read`."""
        attempt = _current.get()
        if attempt is None:
            return self._read(max_bytes, timeout)
        attempt.check()
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
