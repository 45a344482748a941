"""An outcome counts as unknown unless it is certain, with any transport, gateway or event hook in between."""

import asyncio
import random
import threading
from typing import Any

import httpx
import pytest
from ivvy.client import ApiError, AsyncIvvyClient, IvvyClient, OutcomeUnknownError, TransportError

from tests.client.test_faults import CUT, FOREIGN, LOST, REFUSED_FOR_NOW
from tests.support import faults
from tests.support.calling import ADD, BOOKING, LENIENT, UPDATE, Calling, both_ways
from tests.support.faults import LONG, SUCCESS, Connection, Fault, answer, as_json, failing, http, refusal

pytestmark = pytest.mark.usefixtures("little_backoff")


class Foreign(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A transport that fails after the platform has received the request, with errors as in other libraries."""

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
            httpx.ConnectTimeout("server disconnected"),  # As raised by httpx-aiohttp.
            httpx.ConnectError("gone"),
            OSError("gone"),
            RuntimeError("an error of the library"),
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
class TestRepetition:
    def test_an_error_response_after_a_lost_attempt_leaves_the_outcome_unknown(self, call: Calling) -> None:
        with failing(faults.close_after_the_body, answer(200, refusal(400, 24297), refused=True)) as platform:
            (outcome,) = call(platform.url, UPDATE)
        assert isinstance(outcome.error, OutcomeUnknownError)
        assert isinstance(outcome.error.__cause__, ApiError)
        assert outcome.error.retryable

    def test_a_second_response_is_not_taken_for_the_response_to_the_next_call(self, call: Calling) -> None:
        def twice(connection: Connection) -> None:
            connection.receive()
            connection.send(http(200, as_json(SUCCESS)) + http(200, as_json({**SUCCESS, "id": 666})))

        with failing(twice, answer(200, as_json({**SUCCESS, "id": 2}))) as platform:
            first, second = call(platform.url, ADD, ADD)
            assert [first.kind, second.kind] == ["success", "success"]
            assert platform.added == platform.accepted == 2


class LateSecond:
    """Answer one request twice, the second time after the client has read the first response."""

    def __init__(self) -> None:
        self.first_is_read = threading.Event()
        self.second_is_sent = threading.Event()

    def __call__(self, connection: Connection) -> None:
        connection.receive()
        connection.send(http(200, as_json(SUCCESS)))
        connection.wait_for(self.first_is_read)
        connection.send(http(200, as_json({**SUCCESS, "id": 666})))
        self.second_is_sent.set()

    def continue_(self) -> None:
        self.first_is_read.set()
        assert self.second_is_sent.wait(LONG)


def test_a_late_second_response_is_not_taken_for_the_response_to_the_next_call() -> None:
    late = LateSecond()
    with (
        failing(late, answer(200, as_json({**SUCCESS, "id": 2}))) as platform,
        IvvyClient(base_url=platform.url, **LENIENT) as ivvy,
    ):
        ivvy.call(*BOOKING, ADD)
        late.continue_()
        assert ivvy.call(*BOOKING, ADD)["id"] == 2
        assert platform.added == platform.accepted == 2


def test_a_late_second_response_is_not_taken_for_the_response_to_the_next_call_of_a_task() -> None:
    late = LateSecond()

    async def main(url: str) -> None:
        async with AsyncIvvyClient(base_url=url, **LENIENT) as ivvy:
            await ivvy.call(*BOOKING, ADD)
            await asyncio.to_thread(late.continue_)
            assert (await ivvy.call(*BOOKING, ADD))["id"] == 2

    with failing(late, answer(200, as_json({**SUCCESS, "id": 2}))) as platform:
        asyncio.run(main(platform.url))
        assert platform.added == platform.accepted == 2


@pytest.mark.parametrize("nothing", [0, "", "0", -1, None, False])
def test_an_empty_id_does_not_make_an_update(nothing: object) -> None:
    with (
        failing(faults.close_after_the_body) as platform,
        IvvyClient(base_url=platform.url, **LENIENT) as ivvy,
        pytest.raises(OutcomeUnknownError) as error,
    ):
        ivvy.call(*BOOKING, {**ADD, "id": nothing})
    assert platform.attempts == 1
    assert not error.value.retryable


def test_an_undocumented_read_is_repeated() -> None:
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


def test_the_text_of_an_error_does_not_contain_the_request() -> None:
    members = {**ADD, "name": "Somebody in particular"}
    with (
        failing(faults.close_after_the_body) as platform,
        IvvyClient(base_url=platform.url, **LENIENT) as ivvy,
        pytest.raises(OutcomeUnknownError) as error,
    ):
        ivvy.call(*BOOKING, members)
    assert error.value.sent == members
    assert "Somebody" not in f"{error.value!r} {error.value} {error.value.args}"
