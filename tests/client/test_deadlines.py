"""Limits on the duration of a call: attempts, waiting for other calls, and backoff."""

import asyncio
import math
import threading
import time
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from types import SimpleNamespace
from typing import Any
from unittest.mock import Mock

import httpx
import pytest
from ivvy.client import (
    AsyncIvvyClient,
    IvvyClient,
    OutcomeUnknownError,
    TooManyRequestsError,
    TransportError,
    _attempt,
    _retry,
)
from ivvy.client._attempt import Sender
from ivvy.client._messages import NoResponse, Response, untyped_call
from ivvy.client._retry import Policy, RetryLoop, _retry_after
from ivvy.client._signing import Signer

from tests.support import faults
from tests.support.calling import ADD, BOOKING, KEY, SECRET, UPDATE, Calling, both_ways
from tests.support.faults import Fault, answer, failing, refusal

pytestmark = pytest.mark.one_python

SENDER: Any = Mock(Sender)
SILENT = [faults.stay_silent, faults.headers_byte_by_byte, faults.body_byte_by_byte]
NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


def written(moment: datetime) -> str:
    return format_datetime(moment, usegmt=True)


def waits_where_nothing_connects(max_attempts: int, deadline: float) -> tuple[list[float], TransportError]:
    """Return the waits before each attempt, and the error at the end."""
    signer = Signer(KEY, SECRET, httpx.URL("https://platform.invalid/"))
    loop = RetryLoop(untyped_call(*BOOKING, ADD), Policy(None, deadline, max_attempts), signer)
    waits: list[float] = []
    try:
        for wait, attempt in loop.attempts(SENDER):
            waits.append(wait)
            attempt.outcome = NoResponse(httpx.ConnectError("no"), may_have_arrived=False)
    except TransportError as error:
        return waits, error
    raise AssertionError("no error was raised")


class Clock:
    """A monotonic clock that a test advances."""

    def __init__(self) -> None:
        self.now = time.monotonic()

    def monotonic(self) -> float:
        return self.now


def test_the_deadline_bounds_all_attempts_together(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock()
    end = clock.now + 30.0
    monkeypatch.setattr(_retry, "time", clock)
    signer = Signer(KEY, SECRET, httpx.URL("https://platform.invalid/"))
    loop = RetryLoop(untyped_call(*BOOKING, UPDATE), Policy(3.0, 30.0, 1000), signer)
    starts: list[float] = []
    with pytest.raises(TransportError) as error:  # noqa: PT012 - the loop raises
        for wait, attempt in loop.attempts(SENDER):
            clock.now += wait
            starts.append(clock.now)
            clock.now += 3.0
            attempt.outcome = NoResponse(httpx.ConnectTimeout("no"), may_have_arrived=False)
    assert starts[-1] < end + 1.0
    assert 3 < error.value.attempts == len(starts) <= 11


# These faults last until the client gives up, so a call that ends has ended because of its limit.
@both_ways
@pytest.mark.usefixtures("little_backoff")
class TestTheDeadline:
    @pytest.mark.parametrize("fault", [*SILENT, faults.close_after_the_body])
    def test_it_ends_a_call_that_could_be_tried_more_often(self, call: Calling, fault: Fault) -> None:
        with failing(*[fault] * 50) as platform:
            (outcome,) = call(platform.url, UPDATE, timeout=0.15, deadline=0.5, max_attempts=50)
        assert isinstance(outcome.error, OutcomeUnknownError | TransportError)
        assert outcome.error.attempts < 50

    @pytest.mark.parametrize("fault", SILENT)
    def test_it_ends_an_attempt_that_has_more_time(self, call: Calling, fault: Fault) -> None:
        with failing(fault) as platform:
            (outcome,) = call(platform.url, ADD, timeout=3000, deadline=1.0)
        assert isinstance(outcome.error, OutcomeUnknownError | TransportError)

    def test_it_holds_for_an_http_client_without_timeouts(self, call: Calling) -> None:
        with failing(faults.headers_byte_by_byte) as platform:
            (outcome,) = call(platform.url, ADD, deadline=1.0, http={"timeout": None})
        assert isinstance(outcome.error, OutcomeUnknownError | TransportError)

    @pytest.mark.parametrize(
        "wait",
        ["3600", "99999999999999999999", written(datetime.now(UTC) + timedelta(days=1))],
        ids=["an hour", "for ever", "tomorrow"],
    )
    def test_a_wait_beyond_it_is_not_started(self, call: Calling, wait: str) -> None:
        with failing(answer(200, refusal(429), refused=True, Retry_After=wait)) as platform:
            (outcome,) = call(platform.url, ADD, deadline=3000)
        assert isinstance(outcome.error, TooManyRequestsError)
        assert outcome.error.retryable
        assert outcome.error.retry_after
        assert outcome.error.attempts == platform.attempts == 1
        assert outcome.seconds < 1500

    def test_a_response_that_trickles_over_any_transport_ends_with_its_attempt(self, call: Calling) -> None:
        class Trickle(httpx.SyncByteStream, httpx.AsyncByteStream):
            def __iter__(self) -> Iterator[bytes]:
                while True:
                    time.sleep(0.05)
                    yield b" "

            async def __aiter__(self) -> AsyncIterator[bytes]:
                while True:
                    await asyncio.sleep(0.05)
                    yield b" "

        transport = httpx.MockTransport(lambda request: httpx.Response(200, stream=Trickle()))
        (outcome,) = call("https://platform.invalid", ADD, timeout=0.3, http={"transport": transport})
        assert isinstance(outcome.error, OutcomeUnknownError)


@both_ways
class TestRetryAfter:
    def test_it_is_obeyed(self, call: Calling) -> None:
        with failing(answer(200, refusal(429), refused=True, Retry_After="1")) as platform:
            (outcome,) = call(platform.url, ADD)
        assert outcome.kind == "success"
        assert outcome.seconds >= 1.0
        assert platform.added == 1

    def test_a_date_is_relative_to_the_clock_of_the_platform(self, call: Calling) -> None:
        now = datetime.now(UTC) + timedelta(hours=5)
        dates = {"date": written(now), "Retry_After": written(now + timedelta(seconds=1))}
        with failing(answer(200, refusal(429), refused=True, **dates)) as platform:
            (outcome,) = call(platform.url, ADD)
        assert outcome.kind == "success"
        assert outcome.seconds >= 1.0


@pytest.mark.parametrize(
    ("told", "seconds"),
    [
        ("0", 0.0),
        (" 7 ", 7.0),
        ("120", 120.0),
        (written(NOW + timedelta(seconds=30)), 30.0),
        (written(NOW - timedelta(seconds=30)), 0.0),
        ("", None),
        ("soon", None),
        ("-1", None),
        ("1.5", None),
        ("²", None),
        ("5, 5", None),
        ("Fri, 99 Jan 99999999999 03:04:05 +9999", None),
    ],
)
def test_retry_after_is_read_in_both_forms(told: str, seconds: float | None) -> None:
    assert _retry_after(Response(429, {"Date": written(NOW), "Retry-After": told}, b"")) == seconds


def test_the_backoff_has_full_jitter_and_is_bounded() -> None:
    waits = [waits_where_nothing_connects(max_attempts=8, deadline=1e4)[0] for _ in range(300)]
    for index, bound in enumerate([0.0, 0.5, 1, 2, 4, 8, 8, 8]):
        column = [row[index] for row in waits]
        assert 0 <= min(column) <= bound * 0.1
        assert bound * 0.9 <= max(column) <= bound


def test_any_number_of_attempts_can_be_made() -> None:
    waits, error = waits_where_nothing_connects(max_attempts=3000, deadline=1e9)
    assert len(waits) == error.attempts == 3000


@pytest.mark.parametrize("client", [IvvyClient, AsyncIvvyClient])
@pytest.mark.parametrize("limit", ["timeout", "deadline", "max_attempts"])
@pytest.mark.parametrize("value", [math.inf, math.nan, -math.inf, 1e9])
def test_infinite_and_huge_limits_are_rejected(client: Any, limit: str, value: float) -> None:
    with pytest.raises(ValueError, match=limit):
        client(key=KEY, secret=SECRET, region="AU", **{limit: value})


def test_a_connection_has_the_limits_of_its_owner_after_an_attempt_has_used_it(monkeypatch: pytest.MonkeyPatch) -> None:
    with failing() as platform:
        with httpx.Client(timeout=None, trust_env=False) as http:
            with IvvyClient(key=KEY, secret=SECRET, base_url=platform.url, http_client=http) as ivvy:
                ivvy.call(*BOOKING, UPDATE)
            late = SimpleNamespace(monotonic=lambda: time.monotonic() + 1000)
            monkeypatch.setattr(_attempt, "time", late)  # The attempt would have ended by now.
            assert http.post(platform.url, json={"id": 1}).status_code == 200
        assert platform.accepted == 1


@both_ways
def test_a_socks_proxy_of_the_caller_is_used(call: Calling) -> None:
    with failing(faults.succeed_behind_socks) as platform:
        proxy = platform.url.replace("http:", "socks5:")
        (outcome,) = call(platform.url, ADD, http={"proxy": proxy, "trust_env": False})
        assert (outcome.kind, platform.added) == ("success", 1)


@both_ways
def test_a_forward_proxy_of_the_caller_is_used(call: Calling) -> None:
    with failing() as platform:
        (outcome,) = call("http://127.0.0.1:9", ADD, http={"proxy": platform.url, "trust_env": False})
        assert (outcome.kind, platform.added) == ("success", 1)


def test_a_call_that_gets_no_connection_was_certainly_not_sent() -> None:
    limits = httpx.Limits(max_connections=1)
    has_given_up = threading.Event()
    with (
        failing(faults.succeed_after(has_given_up)) as platform,
        httpx.Client(limits=limits, trust_env=False) as http,
    ):
        ivvy = IvvyClient(key=KEY, secret=SECRET, base_url=platform.url, http_client=http, timeout=0.5, max_attempts=1)
        answers: list[Any] = []

        def occupy() -> None:
            patient = IvvyClient(key=KEY, secret=SECRET, base_url=platform.url, http_client=http)
            answers.append(patient.call(*BOOKING, UPDATE))

        thread = threading.Thread(target=occupy)
        thread.start()
        assert platform.has_received(1)
        with pytest.raises(TransportError) as error:
            ivvy.call(*BOOKING, ADD)
        assert isinstance(error.value.__cause__, httpx.PoolTimeout)
        has_given_up.set()
        thread.join()
        assert (platform.added, len(answers)) == (0, 1)
