"""Batches of the sandbox run in the background, job by job, as single calls would."""

import asyncio
import json
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest
from ivvy.client import ApiError, IvvyClient, OutcomeUnknownError

from tests.sandbox import RunningSandbox, batches
from tests.support.documented import examples
from tests.support.faults import LONG
from tests.support.held_jobs import HeldJobs

pytestmark = pytest.mark.client(validate=False)

Json = dict[str, Any]

ADD = next(each.members for each in examples() if (each.action, each.name) == ("addOrUpdateBooking", "add"))
PING = {"namespace": "test", "action": "ping", "params": {}}


def job(params: object, action: str = "addOrUpdateBooking", namespace: str = "venue") -> Json:
    return {"namespace": namespace, "action": action, "params": params}


def run(ivvy: IvvyClient, *jobs: object, **members: object) -> str:
    async_id: str = ivvy.call("batch", "run", {"jobs": list(jobs), **members})["asyncId"]
    return async_id


def progress(ivvy: IvvyClient, async_id: str) -> int:
    percent: int = ivvy.call("batch", "progress", {"async": async_id})["progress"]
    return percent


def results(ivvy: IvvyClient, async_id: str) -> list[Json]:
    wait_until(lambda: progress(ivvy, async_id) == 100)
    answer = ivvy.call("batch", "results", {"async": async_id})
    assert answer["asyncId"] == async_id
    found: list[Json] = answer["results"]
    return found


def wait_until(condition: Callable[[], bool]) -> None:
    until = time.monotonic() + LONG
    while not condition():
        assert time.monotonic() < until
        time.sleep(0.005)


def error_of(ivvy: IvvyClient, action: str, **members: object) -> tuple[int | None, int | None]:
    with pytest.raises(ApiError) as caught:
        ivvy.call("batch", action, members)
    return caught.value.error_code, caught.value.specific_code


def test_jobs_have_the_same_responses_as_single_calls(ivvy: IvvyClient) -> None:
    jobs = [job(ADD), job({**ADD, "venueId": "1"}), job({"id": 7_654_321}, "getBooking"), job({}, "nothing"), PING]
    found = results(ivvy, run(ivvy, *jobs))
    assert [(each["namespace"], each["action"], each["request"]) for each in found] == [
        (each["namespace"], each["action"], each["params"]) for each in jobs
    ]
    added, invalid, missing, unknown, ping = (each["response"] for each in found)
    assert ivvy.call("venue", "getBooking", {"id": added["id"]})["name"] == ADD["name"]
    assert (invalid["errorCode"], invalid["specificCode"]) == (400, 24297)
    assert (missing["errorCode"], unknown["errorCode"]) == (404, 404)
    assert "ack" in ping


def test_jobs_of_a_batch_are_carried_out_in_their_order(sandbox: RunningSandbox, ivvy: IvvyClient) -> None:
    booking = ivvy.call("venue", "addOrUpdateBooking", ADD)["id"]
    updates = [job({"id": booking, "venueId": 1, "name": f"step-{number}"}) for number in range(20)]
    assert all(each["response"]["success"] for each in results(ivvy, run(ivvy, *updates)))
    assert (sandbox.sandbox.held("venue", "addOrUpdateBooking").get(booking) or {})["name"] == "step-19"


def test_batches_overlap_on_a_booking_as_calls_do(
    sandbox: RunningSandbox, ivvy: IvvyClient, held_jobs: HeldJobs
) -> None:
    booking = ivvy.call("venue", "addOrUpdateBooking", ADD)["id"]
    batches = [run(ivvy, job({"id": booking, "venueId": 1, "name": name})) for name in ("a", "b")]
    sandbox.plan.slow = 0.2
    held_jobs.release(2)
    answers = [results(ivvy, each)[0]["response"] for each in batches]
    assert sorted((each.get("errorCode", 0), each.get("specificCode", 0)) for each in answers) == [(0, 0), (429, 24299)]


def test_progress_is_reported_and_results_only_at_the_end(ivvy: IvvyClient, held_jobs: HeldJobs) -> None:
    async_id = run(ivvy, PING, PING, PING, PING)
    assert error_of(ivvy, "results", **{"async": async_id}) == (400, 24114)
    for percent in (24, 49, 74, 100):
        held_jobs.release()
        wait_until(lambda percent=percent: progress(ivvy, async_id) == percent)
    assert len(results(ivvy, async_id)) == 4


def test_a_batch_takes_the_seconds_that_were_asked_for(sandbox: RunningSandbox, ivvy: IvvyClient) -> None:
    sandbox.slow_batches(0.4)
    started = time.monotonic()
    assert len(results(ivvy, run(ivvy, PING, PING))) == 2
    assert time.monotonic() - started >= 0.4


@pytest.mark.parametrize(
    ("action", "error"),
    [("progress", (400, 24105)), ("results", (400, 24115)), ("restart", (404, None)), ("repost", (404, None))],
)
def test_an_unknown_batch_is_an_error(ivvy: IvvyClient, action: str, error: tuple[int, int | None]) -> None:
    assert error_of(ivvy, action, **{"async": "0" * 32}) == error


@pytest.mark.parametrize(
    ("jobs", "specific_code"),
    [
        ([PING] * 201, 24448),
        ([], 24092),
        ("jobs", 24092),
        (["job"], 24092),
        ([job({}, namespace="batch", action="run")], 24092),
        ([job([1])], 24092),
        ([{**PING, "action": 7}], 24092),
        ([{**PING, "action": ""}], 24093),
        ([{"namespace": "test", "action": "ping"}], 24093),
    ],
    ids=lambda value: str(value)[:40],
)
def test_malformed_jobs_have_codes(ivvy: IvvyClient, jobs: object, specific_code: int) -> None:
    assert error_of(ivvy, "run", jobs=jobs) == (400, specific_code)


def test_a_batch_has_up_to_200_jobs(ivvy: IvvyClient) -> None:
    assert len(results(ivvy, run(ivvy, *[PING] * 200))) == 200


def test_controls_apply_to_calls_and_not_to_jobs(sandbox: RunningSandbox, ivvy: IvvyClient) -> None:
    sandbox.slow_batches(0.1)
    async_id = run(ivvy, job(ADD), job(ADD))
    sandbox.fail_next(24091)
    assert error_of(ivvy, "run", jobs=[PING]) == (400, 24091)
    assert all(each["response"]["success"] for each in results(ivvy, async_id))
    sandbox.drop_next()
    with pytest.raises(OutcomeUnknownError):
        run(ivvy, job(ADD))


def test_a_lost_batch_is_accepted_and_forgotten(sandbox: RunningSandbox, ivvy: IvvyClient) -> None:
    sandbox.lose_batches()
    lost, kept = run(ivvy, job(ADD)), run(ivvy, job(ADD))
    assert error_of(ivvy, "progress", **{"async": lost}) == (400, 24105)
    assert len(results(ivvy, kept)) == 1
    assert len(sandbox.sandbox.held("venue", "addOrUpdateBooking").objects()) == 1


def test_results_are_kept_for_two_days(sandbox: RunningSandbox, ivvy: IvvyClient) -> None:
    async_id = run(ivvy, PING)
    assert results(ivvy, async_id)
    sandbox.clock_skew(hours=47)
    assert results(ivvy, async_id)
    sandbox.clock_skew(hours=49)
    assert error_of(ivvy, "results", **{"async": async_id}) == (400, 24115)


def test_clear_forgets_batches_and_ends_them(sandbox: RunningSandbox, ivvy: IvvyClient, held_jobs: HeldJobs) -> None:
    async_id = run(ivvy, job(ADD), job(ADD))
    sandbox.clear()
    assert error_of(ivvy, "progress", **{"async": async_id}) == (400, 24105)
    held_jobs.release(3)
    results(ivvy, run(ivvy, PING))  # The earlier jobs would run before this batch.
    assert sandbox.sandbox.held("venue", "addOrUpdateBooking").objects() == []


def test_restarting_carries_out_finished_jobs_again(sandbox: RunningSandbox, ivvy: IvvyClient) -> None:
    async_id = run(ivvy, job(ADD))
    (first,) = results(ivvy, async_id)
    assert ivvy.call("batch", "restart", {"async": async_id}) == {"restarted": True}
    (again,) = results(ivvy, async_id)
    assert again["response"]["id"] == first["response"]["id"] + 1


def test_restarting_a_batch_that_is_running_does_nothing(
    sandbox: RunningSandbox, ivvy: IvvyClient, held_jobs: HeldJobs
) -> None:
    async_id = run(ivvy, job(ADD))
    assert ivvy.call("batch", "restart", {"async": async_id}) == {"restarted": True}
    held_jobs.release(2)
    assert len(results(ivvy, async_id)) == 1
    assert len(sandbox.sandbox.held("venue", "addOrUpdateBooking").objects()) == 1


class Receiver(BaseHTTPRequestHandler):
    """Receives results of batches."""

    received: list[Any]
    has_received: threading.Event

    def do_POST(self) -> None:
        content = self.rfile.read(int(self.headers["Content-Length"]))
        self.received.append((self.headers["Content-Type"], json.loads(content)))
        self.has_received.set()
        self.send_response(204)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def receiver() -> Iterator[tuple[str, type[Receiver]]]:
    handler = type("Handler", (Receiver,), {"received": [], "has_received": threading.Event()})
    with HTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/done", handler
        finally:
            server.shutdown()
            thread.join()


def test_results_are_posted_to_the_callback_and_reposted_on_request(
    ivvy: IvvyClient, receiver: tuple[str, type[Receiver]]
) -> None:
    url, seen = receiver
    async_id = run(ivvy, PING, callbackUrl=url)
    assert seen.has_received.wait(LONG)
    expected = ("application/json", {"asyncId": async_id, "results": results(ivvy, async_id)})
    assert seen.received == [expected]
    seen.has_received.clear()
    assert ivvy.call("batch", "repost", {"async": async_id}) == {"reposted": True}
    assert seen.has_received.wait(LONG)
    assert seen.received == [expected, expected]


@pytest.mark.parametrize(
    "url", ["http://192.0.2.1/", "https://127.0.0.1/", "http://127.0.0.1:1/", "ftp://127.0.0.1/", "//[", "file:///etc"]
)
def test_a_failing_callback_is_ignored_and_other_machines_are_never_called(
    ivvy: IvvyClient, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    called: list[str] = []
    post = batches._post
    monkeypatch.setattr(batches, "_post", lambda url, content: (called.append(url), post(url, content)))
    asyncio.run(batches.call_back(url, {}))
    assert called == ([url] if url == "http://127.0.0.1:1/" else [])
    assert len(results(ivvy, run(ivvy, PING, callbackUrl=url))) == 1
