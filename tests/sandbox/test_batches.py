"""The stand-in platform runs batches: in the background, job by job, as if each were called alone."""

import json
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest
from ivvy.client import ApiError, IvvyClient, OutcomeUnknownError

from tests.sandbox import RunningSandbox, running
from tests.support.documented import examples

pytestmark = pytest.mark.one_python

Json = dict[str, Any]

ADD = next(each.members for each in examples() if (each.action, each.name) == ("addOrUpdateBooking", "add"))
PING = {"namespace": "test", "action": "ping", "params": {}}


@pytest.fixture(scope="module")
def running_sandbox() -> Iterator[RunningSandbox]:
    with running() as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(running_sandbox: RunningSandbox) -> Iterator[RunningSandbox]:
    running_sandbox.clear()
    running_sandbox.clock_skew()
    running_sandbox.slow_batches()
    yield running_sandbox
    running_sandbox.plan.slow = 0


@pytest.fixture
def ivvy(sandbox: RunningSandbox) -> Iterator[IvvyClient]:
    with IvvyClient(key=sandbox.key, secret=sandbox.secret, base_url=sandbox.url, validate=False) as client:
        yield client


def job(params: object, action: str = "addOrUpdateBooking", namespace: str = "venue") -> Json:
    return {"namespace": namespace, "action": action, "params": params}


def run(ivvy: IvvyClient, *jobs: object, **members: object) -> str:
    async_id: str = ivvy.call("batch", "run", {"jobs": list(jobs), **members})["asyncId"]
    return async_id


def progress(ivvy: IvvyClient, async_id: str) -> int:
    percent: int = ivvy.call("batch", "progress", {"async": async_id})["progress"]
    return percent


def results(ivvy: IvvyClient, async_id: str) -> list[Json]:
    until = time.monotonic() + 10
    while progress(ivvy, async_id) < 100 and time.monotonic() < until:
        time.sleep(0.01)
    answer = ivvy.call("batch", "results", {"async": async_id})
    assert answer["asyncId"] == async_id
    found: list[Json] = answer["results"]
    return found


def error_of(ivvy: IvvyClient, action: str, **members: object) -> tuple[int | None, int | None]:
    with pytest.raises(ApiError) as caught:
        ivvy.call("batch", action, members)
    return caught.value.error_code, caught.value.specific_code


def test_jobs_are_answered_as_if_each_were_called_alone(ivvy: IvvyClient) -> None:
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


def test_batches_collide_on_a_booking_as_calls_do(sandbox: RunningSandbox, ivvy: IvvyClient) -> None:
    booking = ivvy.call("venue", "addOrUpdateBooking", ADD)["id"]
    sandbox.slow_batches(0.2)
    first, second = (run(ivvy, job({"id": booking, "venueId": 1, "name": name})) for name in ("a", "b"))
    sandbox.plan.slow = 0.2
    answers = [results(ivvy, each)[0]["response"] for each in (first, second)]
    assert answers[0]["success"] is True
    assert (answers[1]["errorCode"], answers[1]["specificCode"]) == (429, 24299)


def test_progress_is_told_and_results_only_at_the_end(sandbox: RunningSandbox, ivvy: IvvyClient) -> None:
    sandbox.slow_batches(0.4)
    async_id = run(ivvy, PING, PING, PING, PING)
    assert error_of(ivvy, "results", **{"async": async_id}) == (400, 24114)
    seen = {progress(ivvy, async_id)}
    while 100 not in seen:
        seen.add(progress(ivvy, async_id))
        time.sleep(0.01)
    assert len(seen) > 2
    assert len(results(ivvy, async_id)) == 4


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
def test_jobs_that_are_not_written_as_such_have_codes(ivvy: IvvyClient, jobs: object, specific_code: int) -> None:
    assert error_of(ivvy, "run", jobs=jobs) == (400, specific_code)


def test_a_batch_has_up_to_200_jobs(ivvy: IvvyClient) -> None:
    assert len(results(ivvy, run(ivvy, *[PING] * 200))) == 200


def test_what_is_planned_happens_to_calls_and_not_to_jobs(sandbox: RunningSandbox, ivvy: IvvyClient) -> None:
    sandbox.slow_batches(0.1)
    async_id = run(ivvy, job(ADD), job(ADD))
    sandbox.fail_next(24091)
    assert error_of(ivvy, "run", jobs=[PING]) == (400, 24091)
    assert all(each["response"]["success"] for each in results(ivvy, async_id))
    sandbox.drop_next()
    with pytest.raises(OutcomeUnknownError):
        run(ivvy, job(ADD))


def test_a_lost_batch_was_accepted_and_nothing_came_of_it(sandbox: RunningSandbox, ivvy: IvvyClient) -> None:
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


def test_clear_forgets_batches_and_ends_them(sandbox: RunningSandbox, ivvy: IvvyClient) -> None:
    sandbox.slow_batches(0.2)
    async_id = run(ivvy, job(ADD), job(ADD))
    sandbox.clear()
    assert error_of(ivvy, "progress", **{"async": async_id}) == (400, 24105)
    time.sleep(0.3)
    assert sandbox.sandbox.held("venue", "addOrUpdateBooking").objects() == []


def test_restarting_carries_out_once_more_what_was_done(sandbox: RunningSandbox, ivvy: IvvyClient) -> None:
    async_id = run(ivvy, job(ADD))
    (first,) = results(ivvy, async_id)
    assert ivvy.call("batch", "restart", {"async": async_id}) == {"restarted": True}
    (again,) = results(ivvy, async_id)
    assert again["response"]["id"] == first["response"]["id"] + 1


def test_restarting_a_batch_under_way_leaves_it_alone(sandbox: RunningSandbox, ivvy: IvvyClient) -> None:
    sandbox.slow_batches(0.2)
    async_id = run(ivvy, job(ADD))
    assert ivvy.call("batch", "restart", {"async": async_id}) == {"restarted": True}
    assert len(results(ivvy, async_id)) == 1
    assert len(sandbox.sandbox.held("venue", "addOrUpdateBooking").objects()) == 1


class Receiver(BaseHTTPRequestHandler):
    """Receives the results of batches."""

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


def test_results_are_posted_to_the_callback_and_again_when_asked_for(
    ivvy: IvvyClient, receiver: tuple[str, type[Receiver]]
) -> None:
    url, seen = receiver
    async_id = run(ivvy, PING, callbackUrl=url)
    assert seen.has_received.wait(5)
    expected = ("application/json", {"asyncId": async_id, "results": results(ivvy, async_id)})
    assert seen.received == [expected]
    seen.has_received.clear()
    assert ivvy.call("batch", "repost", {"async": async_id}) == {"reposted": True}
    assert seen.has_received.wait(5)
    assert seen.received == [expected, expected]


@pytest.mark.parametrize(
    "url", ["http://192.0.2.1/", "https://127.0.0.1/", "http://127.0.0.1:1/", "ftp://127.0.0.1/", "//[", "file:///etc"]
)
def test_a_callback_that_is_not_of_this_machine_or_does_not_listen_does_no_harm(ivvy: IvvyClient, url: str) -> None:
    started = time.monotonic()
    assert len(results(ivvy, run(ivvy, PING, callbackUrl=url))) == 1
    assert time.monotonic() - started < 2
