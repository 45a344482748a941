"""A replay has no network, no credentials and a frozen clock, and never writes a cassette."""

import asyncio
import contextlib
import os
import socket
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest

from tests.recording.constants import CASSETTES, MOMENT
from tests.recording.network import NetworkUsed, no_network
from tests.recording.runs import Clients, carry_out, runs
from tests.recording.stages import MADE_UP, replay
from tests.recording.vcr_side import Replaying

SOMEWHERE = ("127.0.0.1", 9)


def looked_up_by_asyncio() -> None:
    async def look_up() -> None:
        await asyncio.get_running_loop().getaddrinfo("localhost", 80)

    asyncio.run(look_up())


def connected_by_asyncio() -> None:
    async def connect() -> None:
        await asyncio.open_connection(*SOMEWHERE)

    asyncio.run(connect())


def sent_as_a_datagram() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as made:
        made.sendto(b"x", SOMEWHERE)


def connected_by_a_class_that_nobody_patches() -> None:
    import _socket  # noqa: PLC0415

    made = _socket.socket()
    try:
        made.connect(SOMEWHERE)
    finally:
        made.close()


class TestTheNetwork:
    @pytest.mark.parametrize(
        "use",
        [
            lambda: socket.getaddrinfo("localhost", 80),
            lambda: socket.gethostbyname("localhost"),
            lambda: socket.create_connection(SOMEWHERE),
            lambda: httpx.get("http://127.0.0.1:9", trust_env=False),
            lambda: httpx.get("https://platform.invalid", trust_env=False, verify=False),
            sent_as_a_datagram,
            connected_by_a_class_that_nobody_patches,
            looked_up_by_asyncio,
            connected_by_asyncio,
        ],
    )
    def test_is_forbidden_for_every_way_to_connect(self, use: Callable[[], object]) -> None:
        with pytest.raises(NetworkUsed), no_network():
            use()

    def test_is_reported_at_the_end_if_the_error_was_swallowed(self) -> None:
        def swallow() -> None:
            with no_network(), contextlib.suppress(NetworkUsed):
                socket.getaddrinfo("localhost", 80)

        with pytest.raises(NetworkUsed, match=r"socket\.getaddrinfo"):
            swallow()

    def test_is_forbidden_in_threads(self) -> None:
        refused: list[bool] = []

        def connect() -> None:
            with pytest.raises(NetworkUsed):
                socket.create_connection(SOMEWHERE)
            refused.append(True)

        def use_a_thread() -> None:
            with no_network():
                thread = threading.Thread(target=connect)
                thread.start()
                thread.join()

        with pytest.raises(NetworkUsed):
            use_a_thread()
        assert refused

    def test_is_available_again_afterwards(self) -> None:
        with no_network():
            pass
        with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()):
            pass


RUNS = {str(run): run for run in runs()}


class TestAReplay:
    @pytest.mark.parametrize("way", ["sync", "async"])
    def test_without_a_cassette_does_not_connect(self, way: str) -> None:
        run = RUNS[f"test/ping/answer-{way}"]
        with pytest.raises(NetworkUsed), replay(run.case, CASSETTES) as stage:
            carry_out(run, stage.clients)

    def test_has_no_credentials(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("IVVY_API_KEY", "k")
        monkeypatch.setenv("IVVY_TEST_VENUE_ID", "1")
        with replay(RUNS["test/ping/answer-sync"].case, CASSETTES):
            assert not [name for name in os.environ if name.startswith("IVVY_")]
        assert os.environ["IVVY_API_KEY"] == "k"

    def test_has_a_frozen_clock(self) -> None:
        with replay(RUNS["test/ping/answer-sync"].case, CASSETTES):
            assert datetime.now(UTC) == datetime.now(UTC) == MOMENT

    def test_runs_on_the_event_loop_of_asyncio(self, monkeypatch: pytest.MonkeyPatch) -> None:
        run, loops = RUNS["test/ping/answer-async"], []

        def another() -> asyncio.AbstractEventLoop:
            raise AssertionError("a loop that can use the network without audit events")

        monkeypatch.setattr(asyncio, "new_event_loop", another)
        monkeypatch.setattr(asyncio.events, "new_event_loop", another)
        clients = Clients(MADE_UP, before=lambda _: loops.append(asyncio.get_running_loop()))
        with pytest.raises(NetworkUsed), replay(run.case, CASSETTES):
            carry_out(run, clients)
        assert [type(loop) for loop in loops] == [asyncio.SelectorEventLoop]

    def test_never_writes(self, tmp_path: Path) -> None:
        persister = Replaying()
        persister.save_cassette(str(tmp_path / "x.yaml"), {"requests": [], "responses": []}, None)
        assert persister.written
        assert not list(tmp_path.iterdir())
