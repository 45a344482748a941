"""A platform on loopback that fails on purpose, over real sockets.

It takes a fault for each request, and counts the requests that it has received::

    with failing(reset_after_the_body, answer_late) as platform:
        ...
    assert platform.added == 1

A fault is a function that takes the connection of a request. After the last fault, requests succeed.
"""

import gzip
import json
import socket
import struct
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from functools import cache
from typing import Any

LIMIT = 10 * 1024 * 1024
LONG = 120.0  # Seconds until a test gives up, far more than a busy machine needs.
SUCCESS = {"success": True, "id": 1234, "warnings": None}  # The id is that of calling.UPDATE.


class Gone(Exception):
    """The client has closed the connection, or the platform stops."""


@dataclass
class Request:
    """A request that was received completely."""

    line: str
    headers: dict[str, str]
    members: dict[str, Any]
    refused: bool = False

    @property
    def is_add(self) -> bool:
        return "addOr" in self.line and "id" not in self.members

    @property
    def success(self) -> bytes:
        """The body of a success: an update is answered with its own id."""
        return as_json({**SUCCESS, "id": self.members.get("id", SUCCESS["id"])})


class Connection:
    """A connection of a client, for faults."""

    def __init__(self, platform: "FailingPlatform", sock: socket.socket) -> None:
        self._platform = platform
        self._sock = sock
        self._buffer = b""

    def wait(self) -> None:
        """Wait for the first byte of a request."""
        if not self._buffer:
            self._buffer = self._read()

    def head(self) -> tuple[str, dict[str, str]]:
        """Read a request up to its body."""
        while b"\r\n\r\n" not in self._buffer:
            self._buffer += self._read()
        head, _, self._buffer = self._buffer.partition(b"\r\n\r\n")
        line, *lines = head.decode("latin-1").split("\r\n")
        return line, {name.lower(): value for name, _, value in (each.partition(": ") for each in lines)}

    def receive(self, *, refused: bool = False) -> Request:
        """Read a complete request, and carry it out unless it is rejected."""
        line, headers = self.head()
        body = self.read(int(headers.get("content-length", "0")))
        request = Request(line, headers, json.loads(body or b"{}"), refused)
        self._platform.received.append(request)
        return request

    def send(self, content: bytes) -> None:
        with self._ending():
            self._sock.sendall(content)

    def drip(self, start: bytes, byte: bytes, every: float = 0.05) -> None:
        """Send a start, and then the same byte again and again until the client gives up."""
        self.send(start)
        while True:
            self.pause(every)
            self.send(byte)

    def read_slowly(self, size: int, every: float) -> None:
        """Read a few bytes at a time, until the client gives up."""
        while True:
            self._read(size)
            self.pause(every)

    def read(self, size: int) -> bytes:
        """Read a number of bytes."""
        while len(self._buffer) < size:
            self._buffer += self._read()
        content, self._buffer = self._buffer[:size], self._buffer[size:]
        return content

    def pause(self, seconds: float) -> None:
        if self._platform.ending.wait(seconds):
            raise Gone

    def wait_for(self, event: threading.Event) -> None:
        """Wait until an event is set or the platform stops."""
        while not event.is_set():
            self.pause(0.005)

    def stay_silent(self) -> None:
        """Send nothing until the client gives up."""
        while True:
            self._read()

    def close(self) -> None:
        raise Gone

    def reset(self) -> None:
        """Reset the connection, so that the client gets `connection reset by peer`."""
        self._sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        raise Gone

    def _read(self, size: int = 65536) -> bytes:
        with self._ending():
            if content := self._sock.recv(size):
                return content
        raise Gone

    @contextmanager
    def _ending(self) -> Iterator[None]:
        try:
            yield
        except OSError:
            raise Gone from None


Fault = Callable[[Connection], None]


class FailingPlatform:
    """A platform that fails on purpose.

    Attributes:
        url: Its URL.
        received: The requests that were received completely.
        accepted: The number of connections.
        ending: Set when it stops.
    """

    def __init__(self, listener: socket.socket, faults: tuple[Fault, ...]) -> None:
        self.url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        self.received: list[Request] = []
        self.accepted = 0
        self.ending = threading.Event()
        self._listener = listener
        self._faults = deque(faults)
        self._open: dict[socket.socket, threading.Thread] = {}
        self._changed = threading.Condition()

    @property
    def added(self) -> int:
        """The number of adds that were received completely and not rejected."""
        return sum(each.is_add and not each.refused for each in self.received)

    @property
    def attempts(self) -> int:
        return len(self.received)

    @property
    def is_well(self) -> bool:
        """Whether no fault is left, so that the next request succeeds."""
        return not self._faults

    def then(self, *faults: Fault) -> None:
        """Add faults after those that are planned already."""
        self._faults.extend(faults)

    def forget(self) -> None:
        """Drop the faults that are planned, so that the next request succeeds."""
        self._faults.clear()

    def has_connections(self, count: int, within: float = LONG) -> bool:
        """Wait for a number of open connections; return whether it was reached."""
        with self._changed:
            return self._changed.wait_for(lambda: len(self._open) == count, within)

    def has_received(self, count: int, within: float = LONG) -> bool:
        """Wait for a number of received requests; return whether it was reached."""
        until = time.monotonic() + within
        while len(self.received) < count and time.monotonic() < until:
            time.sleep(0.005)
        return len(self.received) == count

    def serve(self) -> None:
        """Accept connections until the platform stops."""
        while True:
            sock, _ = self._listener.accept()
            if self.ending.is_set():
                sock.close()
                return
            thread = threading.Thread(target=self._attend, args=(sock,), daemon=True)
            with self._changed:
                self.accepted += 1
                self._open[sock] = thread
                self._changed.notify_all()
            thread.start()

    def end(self, serving: threading.Thread) -> None:
        """Close all connections, and wait for all threads."""
        self.ending.set()
        socket.create_connection(self._listener.getsockname()).close()  # Nothing else wakes the thread on all systems.
        serving.join()
        with self._changed:
            threads = list(self._open.values())
            for sock in self._open:
                with suppress(OSError):
                    sock.shutdown(socket.SHUT_RDWR)
        for thread in threads:
            thread.join()

    def _attend(self, sock: socket.socket) -> None:
        connection = Connection(self, sock)
        try:
            self._next_fault()(connection)
            while True:
                connection.wait()
                self._next_fault()(connection)
        except Gone:
            pass
        finally:
            sock.close()
            with self._changed:
                del self._open[sock]
                self._changed.notify_all()

    def _next_fault(self) -> Fault:
        try:
            return self._faults.popleft()
        except IndexError:
            return succeed


@contextmanager
def failing(*faults: Fault, receive_buffer: int | None = None) -> Iterator[FailingPlatform]:
    """Run a platform with a fault for each of the next requests."""
    with socket.socket() as listener:
        if receive_buffer:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
        listener.bind(("127.0.0.1", 0))
        listener.listen(256)
        platform = FailingPlatform(listener, faults)
        thread = threading.Thread(target=platform.serve, daemon=True)
        thread.start()
        try:
            yield platform
        finally:
            platform.end(thread)


# Responses.


def http(status: int, body: bytes = b"", *, date: str | None = None, **headers: str) -> bytes:
    """Return an HTTP response. Empty headers are left out."""
    every = {
        "Date": format_datetime(datetime.now(UTC), usegmt=True) if date is None else date,
        "Content-Type": "application/json",
        "Content-Length": str(len(body)),
    } | {name.replace("_", "-"): value for name, value in headers.items()}
    lines = [f"HTTP/1.1 {status} Whatever", *[f"{name}: {value}" for name, value in every.items() if value]]
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + body


def as_json(members: object) -> bytes:
    return json.dumps(members).encode()


def refusal(error_code: int, specific_code: int | None = None) -> bytes:
    return as_json({"errorCode": error_code, "message": "No", "specificCode": specific_code})


def succeed(connection: Connection) -> None:
    request = connection.receive()
    connection.send(http(200, request.success))


def succeed_and_close(connection: Connection) -> None:
    """Succeed, and close the connection although the client expects to reuse it."""
    succeed(connection)
    connection.close()


def answer(status: int, body: bytes = b"", *, refused: bool = False, date: str | None = None, **headers: str) -> Fault:
    """Return a fault that sends a response. With `refused`, the request is not carried out."""

    def fault(connection: Connection) -> None:
        connection.receive(refused=refused)
        connection.send(http(status, body, date=date, **headers))

    return fault


def stale(date: str) -> Fault:
    """Return a fault that rejects a request as stale, with a Date header."""
    return answer(200, refusal(401, 23005), refused=True, date=date)


# Faults of the network.


def reset_before_reading(connection: Connection) -> None:
    connection.reset()


def reset_after_the_headers(connection: Connection) -> None:
    connection.head()
    connection.reset()


def reset_after_the_body(connection: Connection) -> None:
    connection.receive()
    connection.reset()


def close_after_the_body(connection: Connection) -> None:
    connection.receive()
    connection.close()


def succeed_behind_socks(connection: Connection) -> None:
    """Act as a SOCKS proxy and as the platform behind it."""
    connection.read(3)
    connection.send(b"\x05\x00")
    connection.read(10)
    connection.send(b"\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x50")
    succeed(connection)


def succeed_after(event: threading.Event) -> Fault:
    """Return a fault that holds a request until an event is set, and then succeeds."""

    def fault(connection: Connection) -> None:
        request = connection.receive()
        connection.wait_for(event)
        connection.send(http(200, request.success))

    return fault


def stay_silent(connection: Connection) -> None:
    connection.receive()
    connection.stay_silent()


def read_slowly(connection: Connection) -> None:
    connection.read_slowly(32 * 1024, every=0.05)


def half_the_headers(connection: Connection) -> None:
    connection.receive()
    connection.send(http(200, as_json(SUCCESS))[:40])
    connection.close()


def half_the_body(connection: Connection) -> None:
    connection.receive()
    connection.send(http(200, as_json(SUCCESS))[:-10])
    connection.close()


def headers_byte_by_byte(connection: Connection) -> None:
    connection.receive()
    connection.drip(b"HTTP/1.1 200 OK\r\nX-Endless: ", b"x")


def body_byte_by_byte(connection: Connection) -> None:
    connection.receive()
    connection.drip(http(200, Content_Length="1000000"), b" ")


def content_length_too_large(connection: Connection) -> None:
    content = as_json(SUCCESS)
    connection.receive()
    connection.send(http(200, content, Content_Length=str(len(content) + 1)))
    connection.close()


def content_length_too_small(connection: Connection) -> None:
    content = as_json(SUCCESS)
    connection.receive()
    connection.send(http(200, content, Content_Length=str(len(content) - 1)))


def not_tls(connection: Connection) -> None:
    """Respond in plain text instead of TLS."""
    connection.wait()
    connection.send(http(400))
    connection.close()


def not_http(connection: Connection) -> None:
    connection.receive()
    connection.send(b"\x16\x03\x01 what is this\r\n\r\n")
    connection.close()


def compressed(content: bytes) -> bytes:
    return gzip.compress(content, 6)


@cache
def bomb() -> bytes:
    """Return 64 KiB that decompress to 64 MiB."""
    return compressed(b'{"a":"' + b" " * 64 * 1024 * 1024 + b'"}')


def explode(connection: Connection) -> None:
    answer(200, bomb(), Content_Encoding="gzip")(connection)


def endless_tail(connection: Connection) -> None:
    """Send a complete gzip stream, followed by endless garbage."""
    connection.receive()
    connection.send(http(200, Content_Length="", Transfer_Encoding="chunked", Content_Encoding="gzip"))
    for content in (compressed(as_json(SUCCESS)), *[b"\0" * 65536] * 1600):
        connection.send(b"%x\r\n%b\r\n" % (len(content), content))


def sized(length: int) -> bytes:
    """Return the JSON object of a success, with a length in bytes."""
    content = as_json({**SUCCESS, "padding": ""})
    return content.replace(b'"padding": "', b'"padding": "' + b" " * (length - len(content)))
