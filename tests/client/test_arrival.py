"""What may have happened is judged fail-closed, whatever transport, gateway or hook is in between."""

import asyncio
import random
import time
from typing import Any

import httpx
import pytest
from ivvy.client import ApiError, AsyncIvvyClient, IvvyClient, OutcomeUnknownError, TransportError

from tests.client.test_faults import CUT, FOREIGN, LOST, REFUSED_FOR_NOW
from tests.support import faults
from tests.support.calling import ADD, BOOKING, LENIENT, UPDATE, Calling, both_ways
from tests.support.faults import SUCCESS, Connection, Fault, answer, as_json, failing, http, refusal

pytestmark = pytest.mark.usefixtures("little_backoff")


class Foreign(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A transport over httpx's own that fails after the platform has the request, as other libraries name it."""

    def __init__(self, error: Exception, events: tuple[str, ...] = ()) -> None:
        self._error = error
        self._events = events
        self._sync, self._async = httpx.HTTPTransport(), httpx.AsyncHTTPTransport()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        trace = request.extensions.pop("trace")
        for event in self._events:
            trace(event, {"return_value": None})
        self._sync.handle_request(request).read()
        self._sync.close()
        raise self._error

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        trace = request.extensions.pop("trace")
        for event in self._events:
            await trace(event, {"return_value": None})
        await (await self._async.handle_async_request(request)).aread()
        await self._async.aclose()
        raise self._error


@both_ways
class TestForeignTransports:
    @pytest.mark.parametrize(
        "error",
        [
            httpx.ReadTimeout("slow"),
            httpx.ConnectTimeout("server disconnected"),  # So does httpx-aiohttp.
            httpx.ConnectError("gone"),
            OSError("gone"),
            RuntimeError("an error of the library's own"),
        ],
        ids=lambda error: type(error).__name__,
    )
    def test_an_add_is_sent_once(self, call: Calling, error: Exception) -> None:
        with failing() as platform:
            (outcome,) = call(platform.url, ADD, http={"transport": Foreign(error, ("pool.acquire.started",))})
            assert platform.added == 1
        assert isinstance(outcome.error, OutcomeUnknownError)
        assert type(outcome.error.__cause__) is type(error)

    def test_a_forward_proxy_does_not_double_an_add(self, call: Calling) -> None:
        for fault in (faults.close_after_the_body, answer(503, b"<html>", Retry_After="0"), faults.half_the_body):
            with failing(fault) as proxy:
                options = {"proxy": proxy.url, "trust_env": False}
                (outcome,) = call("http://127.0.0.1:9", ADD, http=options)
                assert isinstance(outcome.error, OutcomeUnknownError)
                assert proxy.added == 1


@both_ways
class TestHooks:
    def hooked(self, call: Calling, url: str, members: Any, hook: Any) -> Any:
        async def hook_async(response: httpx.Response) -> None:
            if hook is read_and_raise:
                await response.aread()
                response.raise_for_status()
            else:
                hook(response)

        chosen = hook_async if call.__name__ == "calling_async" else hook
        return call(url, members, http={"event_hooks": {"response": [chosen]}})[0]

    def test_an_error_after_sending_does_not_hide_that_it_may_have_happened(self, call: Calling) -> None:
        with failing() as platform:
            outcome = self.hooked(call, platform.url, ADD, fail)
            assert platform.added == 1
        assert isinstance(outcome.error, OutcomeUnknownError)
        assert isinstance(outcome.error.__cause__, LookupError)

    def test_an_error_response_that_was_read_is_not_hidden(self, call: Calling) -> None:
        with failing(answer(404, refusal(404, 24360), refused=True)) as platform:
            outcome = self.hooked(call, platform.url, ADD, read_and_raise)
        assert isinstance(outcome.error, ApiError)
        assert outcome.error.specific_code == 24360


def fail(_: httpx.Response) -> None:
    raise LookupError


def read_and_raise(response: httpx.Response) -> None:
    response.read()
    response.raise_for_status()


@both_ways
class TestWhatIsRepeated:
    def test_an_error_response_after_a_lost_attempt_leaves_the_outcome_unknown(self, call: Calling) -> None:
        with failing(faults.close_after_the_body, answer(200, refusal(400, 24297), refused=True)) as platform:
            (outcome,) = call(platform.url, UPDATE)
        assert isinstance(outcome.error, OutcomeUnknownError)
        assert isinstance(outcome.error.__cause__, ApiError)
        assert outcome.error.retryable

    def test_a_second_response_on_a_connection_is_no_response_to_the_next_call(self, call: Calling) -> None:
        def twice(connection: Connection) -> None:
            connection.receive()
            connection.send(http(200, as_json(SUCCESS)) + http(200, as_json({**SUCCESS, "id": 666})))

        with failing(twice, answer(200, as_json({**SUCCESS, "id": 2}))) as platform:
            first, second = call(platform.url, ADD, ADD)
            assert [first.kind, second.kind] == ["success", "success"]
            assert platform.added == platform.accepted == 2


def late_second(connection: Connection) -> None:
    """Answer twice, the second time when the first response has been read."""
    connection.receive()
    connection.send(http(200, as_json(SUCCESS)))
    connection.pause(0.1)
    connection.send(http(200, as_json({**SUCCESS, "id": 666})))


def test_a_second_response_that_comes_later_is_no_response_to_the_next_call() -> None:
    with (
        failing(late_second, answer(200, as_json({**SUCCESS, "id": 2}))) as platform,
        IvvyClient(base_url=platform.url, **LENIENT) as ivvy,
    ):
        ivvy.call(*BOOKING, ADD)
        time.sleep(0.4)
        assert ivvy.call(*BOOKING, ADD)["id"] == 2
        assert platform.added == platform.accepted == 2


def test_a_second_response_that_comes_later_is_no_response_to_the_next_task() -> None:
    async def main(url: str) -> None:
        async with AsyncIvvyClient(base_url=url, **LENIENT) as ivvy:
            await ivvy.call(*BOOKING, ADD)
            await asyncio.sleep(0.4)
            assert (await ivvy.call(*BOOKING, ADD))["id"] == 2

    with failing(late_second, answer(200, as_json({**SUCCESS, "id": 2}))) as platform:
        asyncio.run(main(platform.url))
        assert platform.added == platform.accepted == 2


@pytest.mark.parametrize("nothing", [0, "", "0", -1, None, False])
def test_an_id_that_names_nothing_makes_no_update(nothing: object) -> None:
    with (
        failing(faults.close_after_the_body) as platform,
        IvvyClient(base_url=platform.url, **LENIENT) as ivvy,
        pytest.raises(OutcomeUnknownError) as error,
    ):
        ivvy.call(*BOOKING, {**ADD, "id": nothing})
    assert platform.attempts == 1
    assert not error.value.retryable


def test_a_read_without_a_document_is_repeated() -> None:
    with failing(faults.close_after_the_body) as platform, IvvyClient(base_url=platform.url, **LENIENT) as ivvy:
        assert ivvy.call("venue", "getBookingList", {"venueId": 1})["success"]
        assert platform.attempts == 2


@both_ways
def test_an_add_is_neither_doubled_nor_denied_in_any_order_of_faults(call: Calling, soaking: bool) -> None:
    rng = random.Random(20261125)
    every: list[Fault] = [*REFUSED_FOR_NOW.values(), *LOST.values(), *FOREIGN.values(), *CUT.values()]
    for _ in range(1000 if soaking else 100):
        chosen = rng.choices(every, k=rng.randint(1, 4))
        with failing(*chosen) as platform:
            (outcome,) = call(platform.url, ADD, timeout=1.0, deadline=5.0)
            denied = isinstance(outcome.error, ApiError | TransportError)
            assert platform.added <= 1, chosen
            assert not (denied and platform.added), (chosen, outcome.error)
            assert platform.added or outcome.kind != "success", chosen


def test_a_request_is_in_no_text_of_the_error_that_carries_it() -> None:
    members = {**ADD, "name": "Somebody in particular"}
    with (
        failing(faults.close_after_the_body) as platform,
        IvvyClient(base_url=platform.url, **LENIENT) as ivvy,
        pytest.raises(OutcomeUnknownError) as error,
    ):
        ivvy.call(*BOOKING, members)
    assert error.value.sent == members
    assert "Somebody" not in f"{error.value!r} {error.value} {error.value.args}"
