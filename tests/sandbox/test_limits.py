"""Limits of the sandbox: who can use its controls, which arguments they accept, and how much memory it uses."""

import http.client
import json
import logging
import signal
import subprocess
import sys
import threading
import time
import tracemalloc
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from typing import Any

import httpx
import psutil
import pytest
from ivvy.client import IvvyClient, IvvyError

from tests.sandbox import DEFAULT_KEY, DEFAULT_SECRET, Recorded, RunningSandbox, running, running_elsewhere
from tests.sandbox.plan import MOST_BYTES, MOST_RECORDED, Plan
from tests.sandbox.store import MOST_KEPT, Store
from tests.support.documented import ROOT, examples
from tests.support.faults import LONG

MEBIBYTE = 1 << 20
ADD = next(each.members for each in examples() if (each.action, each.name) == ("addOrUpdateBooking", "add"))


@pytest.fixture(autouse=True)
def nothing_planned(sandbox: RunningSandbox) -> Iterator[None]:
    """Check that rejected controls have no effect."""
    yield
    assert sandbox.plan.take() is None
    assert sandbox.plan.take_members() == {}
    assert not sandbox.plan.skew


def post(sandbox: RunningSandbox, control: str, body: bytes | str = b"{}", **headers: str) -> tuple[int, str]:
    connection = http.client.HTTPConnection("127.0.0.1", int(sandbox.url.rpartition(":")[2]), timeout=LONG)
    try:
        connection.request("GET" if control == "requests" else "POST", f"/_sandbox/{control}", body, headers)
        response = connection.getresponse()
        return response.status, response.read().decode()
    finally:
        connection.close()


class TestWebPages:
    @pytest.mark.parametrize("control", ["clear", "drop_next", "fail_next", "requests"])
    @pytest.mark.parametrize(
        "headers",
        [
            {"Origin": "https://example.com"},
            {"Origin": "http://127.0.0.1.example.com"},
            {"Origin": "http://localhost.example.com:80"},
            {"Origin": "http://127.0.0.1@example.com"},
            {"Origin": "null"},
            {"Origin": ""},
            {"Origin": "file://"},
            {"Host": "example.com"},
            {"Host": "127.0.0.1.example.com"},
            {"Host": "192.168.0.1:80"},
            {"Host": "0.0.0.0"},
            {"Host": ""},
            {"Host": "[::1"},
            {"Host": "localhost:80@example.com"},
        ],
        ids=str,
    )
    def test_cannot_use_the_controls(self, sandbox: RunningSandbox, control: str, headers: dict[str, str]) -> None:
        status, told = post(sandbox, control, **headers)
        assert status == 403
        assert "Host and Origin must be loopback" in json.loads(told)["message"]

    @pytest.mark.parametrize(
        "headers",
        [
            {"Host": "localhost"},
            {"Host": "LOCALHOST:8000"},
            {"Host": "127.0.0.1"},
            {"Host": "127.1.2.3:1"},
            {"Host": "[::1]:80"},
            {"Origin": "http://localhost:3000"},
            {"Origin": "http://[::1]"},
        ],
        ids=str,
    )
    def test_of_this_machine_can_use_the_controls(self, sandbox: RunningSandbox, headers: dict[str, str]) -> None:
        assert post(sandbox, "clear", **headers) == (204, "")

    def test_can_send_signed_requests_for_actions(self, sandbox: RunningSandbox) -> None:
        http = httpx.Client(headers={"Origin": "https://example.com"}, trust_env=False)
        with http, IvvyClient(key=sandbox.key, secret=sandbox.secret, base_url=sandbox.url, http_client=http) as ivvy:
            ivvy.test.ping()


ODD: list[tuple[str, dict[str, Any]]] = [
    ("fail_next", {"code": "24299"}),
    ("fail_next", {"code": 1.5}),
    ("fail_next", {"code": True}),
    ("fail_next", {"code": None}),
    ("fail_next", {"code": -1}),
    ("fail_next", {"code": 10**30}),
    ("fail_next", {"code": 1, "times": 1_000_000_000}),
    ("fail_next", {"code": 1, "times": -1}),
    ("fail_next", {"code": 1, "times": "2"}),
    ("fail_next", {"code": 1, "times": []}),
    ("drop_next", {"before": "no"}),
    ("drop_next", {"before": 0}),
    ("answer_next", {"status": 99}),
    ("answer_next", {"status": 100}),
    ("answer_next", {"status": 1000}),
    ("answer_next", {"status": "200"}),
    ("answer_next", {"status": 204, "body": "x"}),
    ("answer_next", {"headers": []}),
    ("answer_next", {"headers": "text"}),
    ("answer_next", {"headers": {"a b": "c"}}),
    ("answer_next", {"headers": {"": "c"}}),
    ("answer_next", {"headers": {"a": 1}}),
    ("answer_next", {"headers": {"a": "b\r\nc: d"}}),
    ("answer_next", {"headers": {"a": "\u20ac"}}),
    ("answer_next", {"headers": {"a": "b "}}),
    ("answer_next", {"headers": {"Content-Length": "7"}}),
    ("answer_next", {"headers": {"transfer-encoding": "chunked"}}),
    ("answer_next", {"body": 7}),
    ("answer_next", {"body": None}),
    ("answer_next", {"body": "\ud800"}),
    ("answer_next", {"base64": "x"}),
    ("answer_next", {"base64": "\u20ac"}),
    ("answer_next", {"base64": 7}),
    ("add_members_next", {"members": []}),
    ("add_members_next", {"members": None}),
    ("add_members_next", {"members": "text"}),
    ("clock_skew", {"hours": 1e300}),
    ("clock_skew", {"hours": -1e300}),
    ("clock_skew", {"seconds": 1e10}),
    ("clock_skew", {"hours": 10**400}),
    ("clock_skew", {"minutes": "1"}),
    ("clock_skew", {"hours": True}),
    ("clock_skew", {"hours": None}),
    ("warn_next", {"warnings": "text"}),
    ("warn_next", {"warnings": [1]}),
    ("warn_next", {"warnings": None}),
]


class TestInvalidValues:
    @pytest.mark.parametrize(("control", "arguments"), ODD, ids=str)
    def test_are_rejected_over_http(self, sandbox: RunningSandbox, control: str, arguments: dict[str, Any]) -> None:
        status, told = post(sandbox, control, json.dumps(arguments))
        assert status == 400
        assert json.loads(told)["message"]

    @pytest.mark.parametrize(("control", "arguments"), [odd for odd in ODD if odd[0] != "warn_next"], ids=str)
    def test_are_rejected_in_python(self, sandbox: RunningSandbox, control: str, arguments: dict[str, Any]) -> None:
        with pytest.raises(ValueError, match=r"[a-z]"):
            getattr(sandbox, control)(**arguments)

    @pytest.mark.parametrize(
        "body",
        [
            "[" * 1_000_000,
            '{"members":' * 90_000,
            '{"members": {"a": ' + "[" * 100 + "]" * 100 + "}}",
            '{"members": {"a": NaN}}',
            '{"members": {"a": 1e999}}',
            '{"members": {"a": ' + "9" * 5000 + "}}",
            "null",
            '"text"',
            b"\xff",
        ],
        ids=lambda body: str(body)[:20],
    )
    @pytest.mark.parametrize("control", ["add_members_next", "fail_next", "clear"])
    def test_that_are_not_arguments_are_rejected(
        self, sandbox: RunningSandbox, control: str, body: bytes | str
    ) -> None:
        status, told = post(sandbox, control, body)
        assert (status, "message" in told) == (400, True)

    def test_that_are_too_large_are_rejected(self, sandbox: RunningSandbox) -> None:
        assert post(sandbox, "add_members_next", b" " * (MEBIBYTE + 1))[0] == 413

    def test_that_nest_for_ever_are_rejected(self, sandbox: RunningSandbox) -> None:
        members: dict[str, Any] = {}
        members["itself"] = members
        with pytest.raises(ValueError, match="members"):
            sandbox.add_members_next(members)

    def test_too_many_planned_failures_are_rejected(self) -> None:
        with running() as sandbox:
            sandbox.fail_next(1, times=10_000)
            with pytest.raises(ValueError, match="only 10000 requests"):
                sandbox.drop_next()


def recorded() -> Recorded:
    return Recorded("venue", "addOrUpdateBooking", {"name": "x" * 1000}, {"host": "127.0.0.1"})


class TestMemory:
    def test_the_last_requests_are_kept_until_they_are_cleared(self, caplog: pytest.LogCaptureFixture) -> None:
        plan = Plan()
        tracemalloc.start()
        try:
            for _ in range(100_000):
                plan.record(recorded(), 1000)
            kept, _ = tracemalloc.get_traced_memory()
            last = recorded()
            plan.record(last, 1000)
            assert len(plan.recorded()) == MOST_RECORDED
            assert plan.recorded()[-1] is last
            plan.forget()
            left, _ = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
        assert kept < 30 * MEBIBYTE
        assert left < MEBIBYTE / 2
        assert [each.levelno for each in caplog.records] == [logging.WARNING]
        assert caplog.messages == ["`requests` keeps the last 10000 requests; older ones are dropped"]

    def test_fewer_requests_with_large_bodies_are_kept(self) -> None:
        plan = Plan()
        for _ in range(100):
            plan.record(recorded(), MOST_BYTES // 10)
        assert len(plan.recorded()) == 10
        plan.record(recorded(), 2 * MOST_BYTES)
        assert len(plan.recorded()) == 1

    def test_the_members_of_the_objects_that_changed_last_are_kept(self) -> None:
        store = Store()
        first = store.add({"name": "first"}, datetime.now(UTC))
        kept = store.add({"name": "kept"}, datetime.now(UTC))
        for _ in range(MOST_KEPT - 1):
            store.add({}, datetime.now(UTC))
            store.update(kept, {}, datetime.now(UTC))
        assert store.get(first) is None
        assert first in store
        assert len(store) == MOST_KEPT + 1
        assert store.get(kept) == {"id": kept, "name": "kept"}
        assert store.update(first, {"name": "again"}, datetime.now(UTC)) == first
        assert store.get(first) == {"id": first, "name": "again"}

    def test_memory_does_not_grow_with_requests(self, soaking: bool) -> None:
        """It once grew by hundreds of MiB with 100,000 adds."""
        members = {**ADD, "name": "x" * 100}
        with running_elsewhere() as url:
            (process,) = psutil.Process().children()
            with IvvyClient(key=DEFAULT_KEY, secret=DEFAULT_SECRET, base_url=url) as ivvy:
                ivvy.call("venue", "addOrUpdateBooking", members)
                before = process.memory_info().rss
                for _ in range(100_000 if soaking else 500):
                    ivvy.call("venue", "addOrUpdateBooking", members)
            assert process.memory_info().rss - before < (100 if soaking else 10) * MEBIBYTE


@contextmanager
def waiting_requests(url: str, count: int) -> Iterator[None]:
    """Have requests in flight when the block begins. They never get a response."""
    ended: list[str] = []

    def ping() -> None:
        with IvvyClient(
            key=DEFAULT_KEY, secret=DEFAULT_SECRET, base_url=url, timeout=2 * LONG, deadline=2 * LONG, max_attempts=1
        ) as ivvy:
            try:
                ivvy.test.ping()
            except IvvyError as error:
                ended.append(type(error).__name__)

    threads = [threading.Thread(target=ping) for _ in range(count)]
    for thread in threads:
        thread.start()
    with httpx.Client(trust_env=False) as http:
        while len(http.get(f"{url}/_sandbox/requests").json()) < count:
            time.sleep(0.01)
    yield
    for thread in threads:
        thread.join()
    assert ended == ["TransportError"] * count  # A ping is safe to retry.


class TestShuttingDown:
    @pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
    @pytest.mark.parametrize("count", [1, 20])
    def test_while_requests_are_in_flight_prints_nothing(self, number: signal.Signals, count: int) -> None:
        command = [sys.executable, "-W", "error", "-m", "tests.sandbox", "--port", "0", "--slow", "3000"]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
            assert process.stdout
            with waiting_requests(process.stdout.readline().split()[-1], count):
                process.send_signal(number)
                assert process.communicate(timeout=LONG) == ("", "")
            assert process.returncode == 0

    def test_while_a_request_is_in_flight_logs_nothing_in_this_process(self, caplog: pytest.LogCaptureFixture) -> None:
        with ExitStack() as stack:
            sandbox = stack.enter_context(running(slow=3000))
            with waiting_requests(sandbox.url, 1):
                stack.close()
        assert [each.getMessage() for each in caplog.records if each.name.startswith("uvicorn")] == []
