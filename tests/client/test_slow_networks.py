"""The timeout of an attempt holds on slow networks, and nothing is sent after the deadline."""

import asyncio
import socket
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import httpx
import pytest
from ivvy.client import AsyncIvvyClient, IvvyClient, OutcomeUnknownError, TransportError

from tests.support import faults
from tests.support.calling import ADD, BOOKING, LENIENT, UPDATE, Calling, both_ways
from tests.support.faults import Connection, Fault, failing, http

# The faults last until the client gives up, so a call that ends has ended because of its timeout. On a busy machine an
# attempt may end before its request was sent; then it is repeated, and the next one is sent.
REPEATS = 20
LIMITS = {"timeout": 0.4, "max_attempts": REPEATS}


def endless(status: int) -> Fault:
    """Send interim responses until the client gives up."""

    def fault(connection: Connection) -> None:
        connection.receive()
        while True:
            connection.send(http(status, Content_Length="", Content_Type=""))
            connection.pause(0.01)

    return fault


@both_ways
@pytest.mark.parametrize("status", [100, 103])
def test_endless_interim_responses_end_with_the_attempt(call: Calling, status: int) -> None:
    with failing(*[endless(status)] * REPEATS) as platform:
        (outcome,) = call(platform.url, ADD, **LIMITS)
        assert platform.has_received(1)
    assert isinstance(outcome.error, OutcomeUnknownError)


@pytest.mark.parametrize("fault", [faults.headers_byte_by_byte, faults.body_byte_by_byte, endless(103)])
class TestAConnectionThatTheCallerOpened:
    def test_it_is_closed_at_the_timeout(self, fault: Fault) -> None:
        with (
            failing(faults.succeed, *[fault] * REPEATS) as platform,
            httpx.Client(timeout=None, trust_env=False) as opened,
        ):
            opened.post(platform.url, json={"id": 1})
            ivvy = IvvyClient(base_url=platform.url, http_client=opened, **LIMITS, **LENIENT)
            with pytest.raises(OutcomeUnknownError) as error:
                ivvy.call(*BOOKING, ADD)
            assert platform.accepted == error.value.attempts

    def test_it_is_closed_at_the_timeout_in_a_task(self, fault: Fault) -> None:
        async def main(url: str) -> int:
            async with httpx.AsyncClient(timeout=None, trust_env=False) as opened:
                await opened.post(url, json={"id": 1})
                ivvy = AsyncIvvyClient(base_url=url, http_client=opened, **LIMITS, **LENIENT)
                with pytest.raises(OutcomeUnknownError) as error:
                    await ivvy.call(*BOOKING, ADD)
                return error.value.attempts

        with failing(faults.succeed, *[fault] * REPEATS) as platform:
            attempts = asyncio.run(main(platform.url))
            assert platform.accepted == attempts


@contextmanager
def dripping(path: Path) -> Iterator[None]:
    """A Unix socket that sends endless headers to each connection, byte by byte."""
    ending = threading.Event()
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(path))
        listener.listen(REPEATS)
        listener.settimeout(0.05)

        def serve() -> None:
            while not ending.is_set():
                with suppress(OSError):
                    connection, _ = listener.accept()
                    with connection:
                        drip(connection)

        def drip(connection: socket.socket) -> None:
            connection.recv(65536)
            connection.send(b"HTTP/1.1 200 OK\r\nX-Endless: ")
            while not ending.wait(0.05):
                connection.send(b"x")

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        try:
            yield
        finally:
            ending.set()
            thread.join()


@both_ways
@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="the system has no Unix sockets")
def test_headers_that_drip_over_a_unix_socket_end_with_the_attempt(call: Calling, tmp_path: Path) -> None:
    kind = httpx.AsyncHTTPTransport if call.__name__ == "calling_async" else httpx.HTTPTransport
    path = tmp_path / "s"
    with dripping(path):
        (outcome,) = call("http://127.0.0.1", ADD, **LIMITS, http={"transport": kind(uds=str(path))})
    assert isinstance(outcome.error, OutcomeUnknownError)


Resolve = Callable[..., list[Any]]


@both_ways
def test_nothing_is_sent_once_a_name_is_resolved_too_late(call: Calling, monkeypatch: pytest.MonkeyPatch) -> None:
    resolve: Resolve = socket.getaddrinfo

    def slowly(*args: Any, **options: Any) -> list[Any]:
        time.sleep(0.8)
        return resolve(*args, **options)

    with failing() as platform:
        monkeypatch.setattr(socket, "getaddrinfo", slowly)
        url = platform.url.replace("127.0.0.1", "localhost")
        (outcome,) = call(url, ADD, timeout=0.3, deadline=0.3)
        monkeypatch.undo()
        time.sleep(0.2)
        assert platform.attempts == 0
    assert isinstance(outcome.error, TransportError)


@pytest.fixture
def swallowing() -> Iterator[int]:
    """The port of a socket that neither accepts nor rejects connections."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        waiting = [socket.socket() for _ in range(4)]
        for each in waiting:
            each.setblocking(False)
            each.connect_ex(listener.getsockname())
        try:
            yield listener.getsockname()[1]
        finally:
            for each in waiting:
                each.close()


@both_ways
@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a full backlog rejects connections")
def test_addresses_that_do_not_answer_share_the_timeout_of_the_attempt(
    call: Calling, swallowing: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    resolve: Resolve = socket.getaddrinfo
    addresses = 200

    def many(*args: Any, **options: Any) -> list[Any]:
        return resolve(*args, **options)[:1] * addresses

    monkeypatch.setattr(socket, "getaddrinfo", many)
    outcomes = call(f"http://127.0.0.1:{swallowing}", ADD, UPDATE, timeout=0.6, max_attempts=1)
    for outcome in outcomes:
        assert isinstance(outcome.error, TransportError)
        assert 0.5 < outcome.seconds < 0.6 * addresses / 2
