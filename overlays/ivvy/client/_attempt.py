"""One attempt: it ends after so many seconds, and knows what came of it."""

import socket
import time
from contextlib import suppress
from contextvars import ContextVar
from typing import Any, Self

import httpcore
import httpx

from ._arrival import Arrival
from ._internals import streams_of, transport_of
from ._messages import Body, NoResponse, Response, UnexpectedResponse, response_of

CONNECTING = {"connect_tcp.started", "connect_unix_socket.started", "start_tls.started"}
CONNECTED = {"connect_tcp.complete", "connect_unix_socket.complete", "start_tls.complete"}
SENDING = {"send_request_headers.started", "send_request_body.started", "send_request_body.failed"}

_current: ContextVar["Attempt | None"] = ContextVar("_current", default=None)


class Attempt:
    """One attempt of a request, which ends after so many seconds.

    It lasts as long as its `with` block, where the response is read. Then `outcome` is the response or the error.
    """

    outcome: Response | NoResponse

    def __init__(
        self, seconds: float, http: httpx.Client | httpx.AsyncClient, request: httpx.Request, max_size: int
    ) -> None:
        self._http = http
        self._max_size = max_size
        self.request = request
        self._is_sync = isinstance(http, httpx.Client)
        self._trace = self.trace if self._is_sync else self.trace_async
        self._seconds = seconds
        self._started = time.monotonic()
        self._arrival = Arrival()
        self._status = 0  # as soon as it is known
        self._response: httpx.Response | None = None

    def __enter__(self) -> Self:
        self._started = time.monotonic()
        self._token = _current.set(self)
        limits = {part: self.left(limit) for part, limit in self._http.timeout.as_dict().items()}
        self.request.extensions = {**self.request.extensions, "timeout": limits, "trace": self._trace}
        return self

    def __exit__(self, _: object, error: BaseException | None, __: object) -> bool:
        _current.reset(self._token)  # The caller may use the same connections without us.
        if self._response and (error is None or isinstance(error, UnexpectedResponse)):
            body = error or self._body.decoded()
            self.outcome = Response(self._response.status_code, self._response.headers, body)
        elif isinstance(error, Exception):  # Hooks and transports of the caller's may raise anything.
            self.outcome = response_of(error, self._status) or self._no_response(error)
        return isinstance(error, Exception)

    def _no_response(self, error: Exception) -> NoResponse:
        sent = self.may_have_arrived(error)
        if isinstance(error, httpx.HTTPError):  # Requests hold the signature.
            error.request = httpx.Request(self.request.method, self.request.url)
        if isinstance(error, httpx.HTTPStatusError):
            error.response = httpx.Response(error.response.status_code, request=error.request)
        return NoResponse(error, sent)

    def may_have_arrived(self, error: BaseException) -> bool:
        """Whether the request may have reached the platform as a whole before the error."""
        transport = transport_of(self._http, self.request.url)
        return self._arrival.possible(error, transport, traced=self.request.extensions.get("trace") == self._trace)

    def left(self, timeout: float | None = None) -> float:
        """The seconds until the attempt ends, or the timeout where that is shorter; never 0, which would not wait."""
        left = max(0.001, self._seconds - self.elapsed)
        return left if timeout is None else min(timeout, left)

    @property
    def elapsed(self) -> float:
        """The seconds since it began."""
        return time.monotonic() - self._started

    def check(self) -> None:
        """Raise TimeoutError when the time is up."""
        if self.elapsed >= self._seconds:
            raise TimeoutError("the attempt took too long")

    def trace(self, event: str, info: dict[str, Any]) -> None:
        """Trace hook: records progress, and caps each I/O timeout. httpcore applies those to each operation anew."""
        self._arrival.reports = True
        name = event.partition(".")[2]
        if name in SENDING:
            if name == "send_request_headers.started":
                self.check()  # Nothing is sent any more after a slow resolution of a name, or a stalled event loop.
                for stream in streams_of(self._http, self.request.url):
                    BoundedReads.of(stream)  # The caller may have opened the connection.
            self._arrival.note(name, info, is_sync=self._is_sync)
        elif name == "receive_response_headers.complete":
            self._status = info["return_value"][1]
        elif name in CONNECTED:
            BoundedReads.of(info["return_value"])
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
        self._body = Body(response, self._max_size)
        BoundedReads.of(response.extensions.get("network_stream"))  # Of a transport that wraps httpx's own.
        return not response.is_stream_consumed

    def add(self, chunk: bytes) -> None:
        """Take note of a part of the body as it was sent."""
        self._body.add(chunk)
        self.check()


class BoundedReads:
    """Reads of a connection of a synchronous client, bounded by the end of the current attempt.

    httpx offers no other way: each of its timeouts begins anew with every read, so a response that drips in, or is
    preceded by endless interim responses, would never end. So this takes the place of the `read` of a stream.
    """

    def __init__(self, stream: httpcore.NetworkStream) -> None:
        self._read = stream.read

    @classmethod
    def of(cls, stream: Any) -> None:
        """Bound the reads of a stream from now on."""
        if isinstance(stream, httpcore.NetworkStream) and not isinstance(stream.read, BoundedReads):
            stream.read = cls(stream)  # type: ignore[method-assign]

    def __call__(self, max_bytes: int, timeout: float | None = None) -> Any:
        """Read, as `httpcore.NetworkStream.read`."""
        attempt = _current.get()
        if attempt is None:
            return self._read(max_bytes, timeout)
        attempt.check()
        return self._read(max_bytes, attempt.left(timeout))
