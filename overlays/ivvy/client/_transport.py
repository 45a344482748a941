"""The client's own connections: those of httpcore, over streams that do the input and output.

A stream sends a request in one write, knows what it has handed to the operating system, ends every read and write with
the attempt, and knows whether a response ends where its bytes end.
"""
# ruff: noqa: ASYNC109 - the parameter `timeout` is part of httpcore's interface

import asyncio
import ipaddress
import re
import select
import socket
import ssl
from collections import deque
from collections.abc import Generator, Iterable
from contextlib import contextmanager, suppress
from typing import Any, cast

from ._attempt import Attempt, count_addresses
from ._environment import Route
from ._http import NOT_CONNECTED, httpcore, httpx, names_of
from ._messages import Call
from ._signing import Endpoint

KEPT = 5.0  # seconds that an idle connection is kept
PIECE = 16 * 1024  # bytes of a write that the deadline bounds; TLS sends as many at once
HELD = 8  # chunks that asyncio reads before they are asked for
HAPPY_EYEBALLS = 0.25  # seconds until the next address of a host is tried as well
FOR_PROXIES = (b"CONNECT ", b"\x05", b"\x01")  # how requests to HTTP proxies and the messages of SOCKS5 begin

LENGTH = re.compile(rb"\r\ncontent-length:[ \t]*([0-9]+)[ \t]*\r\n", re.IGNORECASE)
CHUNKED = re.compile(rb"\r\ntransfer-encoding:[ \t]*chunked[ \t]*\r\n", re.IGNORECASE)
CHUNK = re.compile(rb"([0-9a-fA-F]{1,20})[ \t]*(?:;[^\r\n]*)?\r\n")


class Framing:
    """Follows the bytes of a response, to know whether it ends where they end.

    h11 keeps bytes that come after a response, and takes them for the response to the next request.
    """

    def __init__(self) -> None:
        self.is_complete = False
        self._text = b""  # an incomplete head, or the incomplete size of a chunk
        self._in_body = self._is_chunked = self._is_last = False
        self._left = 0  # bytes of the body or the chunk

    def add(self, data: bytes) -> None:
        """Add bytes as they were received."""
        if not self._in_body:
            head, found, data = (self._text + data).partition(b"\r\n\r\n")
            while found and head[9:10] == b"1":  # An interim response.
                head, found, data = data.partition(b"\r\n\r\n")
            if not found:
                self._text = head
                return
            self._text, self._in_body = b"", True
            length = LENGTH.search(head + b"\r\n")
            self._is_chunked = CHUNKED.search(head + b"\r\n") is not None
            # Without a length it ends with the connection, so that it is never complete here.
            self._left = 0 if head[9:12] in (b"204", b"304") or self._is_chunked else int(length[1]) if length else -1
        if self._is_chunked:
            self._add_chunks(self._text + data)
        else:
            self._left -= len(data)
            self.is_complete = self._left == 0

    def _add_chunks(self, data: bytes) -> None:
        position = 0
        while position < len(data):
            if not self._left and not self._is_last and (size := CHUNK.match(data, position)):
                self._left, position = int(size[1], 16) + 2, size.end()
                self._is_last = self._left == 2
            elif step := min(self._left, len(data) - position):
                self._left, position = self._left - step, position + step
            else:
                break
        self._text = data[position:]
        self.is_complete = self._is_last and not self._left and not self._text


class _Link:
    """The stream of a connection, without its input and output."""

    def __init__(self, connection: "_Connection") -> None:
        self._connection = connection
        self._unsent: list[bytes] = []
        self._framing = Framing()
        self._is_broken = False

    def _buffer(self, data: bytes) -> None:
        self._connection.attempt.is_sent = False
        self._unsent.append(data)

    def _take_unsent(self) -> bytes:
        """Return the bytes to send before the next read, which is for the response to them."""
        data = b"".join(self._unsent)
        if data:
            self._connection.attempt.left(httpcore.WriteTimeout)
            self._unsent.clear()
            self._framing = Framing()
        return data

    def _note_sent(self, data: bytes) -> None:
        self._connection.attempt.is_sent = not data.startswith(FOR_PROXIES)

    def _has_more(self) -> bool:
        """Whether it received bytes that do not belong to a response, or cannot send any more."""
        return self._is_broken or not self._framing.is_complete


class _Stream(_Link, httpcore.NetworkStream):
    """A stream over one of httpcore's."""

    def __init__(self, connection: "_Connection", inner: httpcore.NetworkStream) -> None:
        super().__init__(connection)
        self._inner = inner

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._buffer(buffer)

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        attempt = self._connection.attempt
        if data := self._take_unsent():
            self._note_sent(data)
            try:
                for start in range(0, len(data), PIECE):
                    self._inner.write(data[start : start + PIECE], attempt.left(httpcore.WriteTimeout))
            except httpcore.WriteError:  # The platform may have responded before it closed the connection.
                self._is_broken, attempt.is_sent = True, False
            except httpcore.WriteTimeout:
                attempt.is_sent = False
                raise
        received = self._inner.read(max_bytes, attempt.left(httpcore.ReadTimeout))
        self._framing.add(received)
        return received

    def close(self) -> None:
        self._inner.close()

    def interrupt(self) -> None:
        """End a read of another thread, which closes the socket then."""
        with suppress(OSError):
            socket.socket.shutdown(self._inner.get_extra_info("socket"), socket.SHUT_RDWR)

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        left = self._connection.attempt.left(httpcore.ConnectTimeout)
        self._inner = self._inner.start_tls(ssl_context, server_hostname, left)
        return self

    def get_extra_info(self, info: str) -> Any:
        return (info == "is_readable" and self._has_more()) or self._inner.get_extra_info(info)


class _AsyncStream(_Link, asyncio.Protocol, httpcore.AsyncNetworkStream):
    """A stream over a transport of asyncio."""

    _transport: asyncio.Transport

    def __init__(self, connection: "_Connection") -> None:
        super().__init__(connection)
        self._loop = asyncio.get_running_loop()
        self._received: deque[bytes] = deque()
        self._waiter: asyncio.Future[None] | None = None
        self._error: Exception | None = None

    # What asyncio calls.

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        self._received.append(data)
        if len(self._received) >= HELD:
            self._transport.pause_reading()
        self._wake()

    def eof_received(self) -> None:
        self._is_broken = True
        self._wake()

    def connection_lost(self, exc: Exception | None) -> None:
        self._error = exc
        self.eof_received()

    def _wake(self, error: Exception | None = None) -> None:
        if self._waiter and not self._waiter.done():
            self._waiter.set_exception(error) if error else self._waiter.set_result(None)

    # What httpcore calls.

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._buffer(buffer)

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        if (data := self._take_unsent()) and not self._is_broken:
            self._note_sent(data)  # Even a write that fails may leave bytes in a buffer, which asyncio goes on sending.
            self._transport.write(data)
        if not self._received and not self._is_broken:
            await self._wait()
        if self._received:
            received = self._received.popleft()
            self._framing.add(received)
            if not self._received and not self._is_broken:
                self._transport.resume_reading()
            return received
        if self._error:
            raise httpcore.ReadError(str(self._error)) from self._error
        return b""

    async def _wait(self) -> None:
        """Wait until something was received, or the attempt ends."""
        left = self._connection.attempt.left(httpcore.ReadTimeout)
        self._waiter = self._loop.create_future()
        timer = self._loop.call_later(left, self._wake, httpcore.ReadTimeout("the attempt took too long"))
        try:
            await self._waiter
        finally:
            self._waiter = None
            timer.cancel()

    async def aclose(self) -> None:
        self.close()

    def close(self) -> None:
        """Close the connection, without sending any more."""
        self._transport.abort()

    interrupt = close

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.AsyncNetworkStream:
        try:
            with _connect_errors():
                async with asyncio.timeout(self._connection.attempt.left(httpcore.ConnectTimeout)):
                    transport = await self._loop.start_tls(
                        self._transport, self, ssl_context, server_hostname=server_hostname
                    )
        except BaseException:
            self.close()
            raise
        if transport is None:  # The connection was lost meanwhile.
            raise httpcore.ConnectError("the connection was lost during the TLS handshake")
        self._transport = transport
        return self

    def get_extra_info(self, info: str) -> Any:
        if info == "is_readable":
            return self._has_more() or bool(self._received) or _is_readable(self._transport.get_extra_info("socket"))
        return self._transport.get_extra_info(info)


@contextmanager
def _connect_errors() -> Generator[None, None, None]:
    try:
        yield
    except TimeoutError as error:
        raise httpcore.ConnectTimeout("the attempt took too long") from error
    except OSError as error:
        raise httpcore.ConnectError(str(error)) from error


def _is_address(host: str) -> bool:
    with suppress(ValueError):
        return bool(ipaddress.ip_address(host))
    return False


def _is_readable(sock: Any) -> bool:
    """Whether bytes wait in a socket that the event loop has not read yet."""
    if not hasattr(select, "poll"):  # On Windows, where `select` takes any socket.
        return bool(select.select([sock], [], [], 0)[0])
    poll = select.poll()
    poll.register(sock, select.POLLIN)
    return bool(poll.poll(0))


class _Connection:
    """A connection for one call at a time, opened again if it cannot be used any more."""

    attempt: Attempt
    _pools: tuple[Any, Any, Any]  # of httpcore: without a proxy, and with a proxy of HTTP or SOCKS

    def __init__(self, transport: Any, route: Route, endpoint: Endpoint) -> None:
        self._transport = transport
        self._transport._pool = self
        self._route = route
        self._endpoint = endpoint
        self._http: Any = None
        self._stream: Any = None

    def _request(self, call: Call[Any], attempt: Attempt) -> httpx.Request:
        """Return the signed request of an attempt."""
        self.attempt = attempt
        url, headers = self._endpoint.url(call), self._endpoint.headers(call)
        return httpx.Request("POST", url, headers=headers, stream=httpx.ByteStream(call.content))

    def _is_usable(self) -> bool:
        return self._http is not None and self._http.is_available() and not self._http.has_expired()

    def _create(self, origin: httpcore.Origin) -> Any:
        self.close()
        direct, http_proxy, socks_proxy = self._pools
        options = {"ssl_context": self._route.certificates, "keepalive_expiry": KEPT, "network_backend": self}
        if self._route.proxy is None:
            pool = direct(**options)
        else:
            proxy = httpx.Proxy(self._route.proxy)
            url = httpcore.URL(
                scheme=proxy.url.raw_scheme, host=proxy.url.raw_host, port=proxy.url.port, target=proxy.url.raw_path
            )
            kind = socks_proxy if proxy.url.scheme.startswith("socks") else http_proxy
            pool = kind(proxy_url=url, proxy_auth=proxy.raw_auth, **options)
        return pool.create_connection(origin)

    def may_have_arrived(self, attempt: Attempt, error: BaseException) -> bool:
        """Read it off the stream, or off the error if something replaced the transport of httpx."""
        return NOT_CONNECTED.isdisjoint(names_of(error)) if attempt.is_sent is None else attempt.is_sent

    @property
    def is_reusable(self) -> bool:
        """Whether it is open, and has no call in flight."""
        return self._http is not None and self._http.is_idle()

    def close(self) -> None:
        """Close it; another call opens it again."""
        stream, self._stream, self._http = self._stream, None, None
        if stream is not None:
            stream.close()

    def interrupt(self) -> None:
        """End the call in flight, which closes it."""
        if self._stream is not None:
            self._stream.interrupt()


class Connection(_Connection, httpcore.NetworkBackend):
    """A connection of a synchronous client."""

    _pools = (httpcore.ConnectionPool, httpcore.HTTPProxy, httpcore.SOCKSProxy)

    def send(self, call: Call[Any], attempt: Attempt) -> None:
        """Send the request of an attempt, and read the response."""
        response = self._transport.handle_request(self._request(call, attempt))
        try:
            if attempt.begin(response):
                for chunk in cast("httpx.SyncByteStream", response.stream):
                    attempt.add(chunk)
                attempt.complete()
        finally:
            response.close()

    def handle_request(self, request: httpcore.Request) -> httpcore.Response:
        """Send a request, as the pool of httpx's transport would."""
        if not self._is_usable():
            self._http = self._create(request.url.origin)
        response: httpcore.Response = self._http.handle_request(request)
        return response

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """Open a connection."""
        self.attempt.is_sent = False
        addresses = count_addresses(host, port)
        seconds = self.attempt.left(httpcore.ConnectTimeout) / addresses
        self._stream = _Stream(self, httpcore.SyncBackend().connect_tcp(host, port, seconds))
        return cast("httpcore.NetworkStream", self._stream)


class AsyncConnection(_Connection, httpcore.AsyncNetworkBackend):
    """A connection of an asynchronous client."""

    _pools = (httpcore.AsyncConnectionPool, httpcore.AsyncHTTPProxy, httpcore.AsyncSOCKSProxy)

    async def send(self, call: Call[Any], attempt: Attempt) -> None:
        """Send the request of an attempt, and read the response."""
        response = await self._transport.handle_async_request(self._request(call, attempt))
        try:
            if attempt.begin(response):
                async for chunk in cast("httpx.AsyncByteStream", response.stream):
                    attempt.add(chunk)
                attempt.complete()
        finally:
            await response.aclose()

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        """Send a request, as the pool of httpx's transport would."""
        if not self._is_usable():
            self._http = self._create(request.url.origin)
        response: httpcore.Response = await self._http.handle_async_request(request)
        return response

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Open a connection."""
        self.attempt.is_sent = False
        stream = _AsyncStream(self)
        with _connect_errors():
            async with asyncio.timeout(self.attempt.left(httpcore.ConnectTimeout)):
                # asyncio leaves the socket of a cancelled race to the garbage collector, so an address does without.
                delay = None if _is_address(host) else HAPPY_EYEBALLS
                loop = asyncio.get_running_loop()
                transport, _ = await loop.create_connection(lambda: stream, host, port, happy_eyeballs_delay=delay)
        stream.connection_made(transport)  # An interrupt may have caught the event loop's call of it.
        self._stream = stream
        return stream
