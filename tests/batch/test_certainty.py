"""What a submission says about each job is certain, whatever the platform answers and whenever the process ends."""

import json
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import time_machine
from ivvy.api.models import Booking
from ivvy.batch import Outcome
from ivvy.batch._records import Database, open_store
from ivvy.client import (
    ApiError,
    InvalidRequestError,
    InvalidResponseError,
    IvvyClient,
    JournalError,
    OutcomeUnknownError,
    TransportError,
    models,
)

from tests.batch import platform as model
from tests.batch.platform import DROP, Json, Platform, refuse
from tests.support.documented import ROOT

KEY, SECRET = "some-key", "some-secret"
FORMATS = Path(__file__).parent / "journals"

pytestmark = pytest.mark.usefixtures("no_backoff", "impatient")


@pytest.fixture
def platform() -> Iterator[Platform]:
    with model.running() as running:
        yield running


@contextmanager
def client(platform: Platform, **options: Any) -> Iterator[IvvyClient]:
    settings = {
        "key": KEY,
        "secret": SECRET,
        "base_url": platform.url,
        "validate": False,
        "deadline": 3,
        "max_attempts": 2,
    }
    with IvvyClient(**{**settings, **options}) as ivvy:
        yield ivvy


def adds(ivvy: IvvyClient, count: int, **members: Any) -> list[Any]:
    add = ivvy.jobs.venue.add_or_update_booking
    return [add(Booking(venue_id=1, name=f"add-{n}", **members), key=f"add-{n}") for n in range(count)]


def updates(ivvy: IvvyClient, *steps: tuple[int, str]) -> list[Any]:
    update = ivvy.jobs.venue.add_or_update_booking
    return [update(Booking(venue_id=1, id=booking, name=name), key=name) for booking, name in steps]


def by_key(outcomes: Any) -> dict[str, Outcome[Any]]:
    return {outcome.key: outcome for outcome in outcomes}


def errors(outcomes: dict[str, Outcome[Any]]) -> Counter[str]:
    return Counter(type(each.error).__name__ for each in outcomes.values())


@contextmanager
def database_of(journal: str | Path) -> Iterator[Database]:
    with closing(open_store(journal, create=False)) as store, store.transaction() as database:
        yield database


def names(platform: Platform) -> list[str]:
    return [params["name"] for params in platform.carried_out]


def test_updates_that_may_have_been_carried_out_stay_unknown_until_the_deadline(platform: Platform) -> None:
    def lost_then_refused(_: str, jobs: list[Json]) -> Any:
        if platform.count("run") > 1:
            platform.batches.clear()
            return 429, refuse(429)
        return DROP

    platform.on_run = lost_then_refused
    with client(platform, deadline=0.2) as ivvy:
        outcomes = by_key(ivvy.submit(updates(ivvy, *[(n + 1, f"u-{n}") for n in range(50)]), deadline=2))
    assert errors(outcomes) == {"OutcomeUnknownError": 50}
    assert all(each.error and each.error.retryable for each in outcomes.values())
    assert len(platform.carried_out) == 50


def test_what_the_journal_knows_takes_precedence_over_an_earlier_error(platform: Platform, journal: str | Path) -> None:
    with client(platform) as ivvy:
        first, second = updates(ivvy, (5, "first"), (5, "second"))
        list(ivvy.submit([second], journal=journal))
        platform.respond_to = lambda _: refuse(400, 24299)
        outcomes = by_key(ivvy.submit([first, second], journal=journal, stop_on_error="booking"))
    assert isinstance(outcomes["first"].error, ApiError)
    assert outcomes["second"].error is None


def test_an_invalid_job_stops_the_later_jobs_of_its_booking(platform: Platform) -> None:
    with client(platform) as ivvy:
        before, after = updates(ivvy, (5, "before"), (5, "after"))
        invalid = ivvy.jobs.venue.add_or_update_booking(Booking(venue_id="one", id=5), key="invalid")  # type: ignore[arg-type]
        outcomes = by_key(ivvy.submit([before, invalid, after], stop_on_error="booking"))
    assert isinstance(outcomes["invalid"].error, InvalidRequestError)
    assert isinstance(outcomes["after"].error, TransportError)
    assert names(platform) == ["before"]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
@pytest.mark.parametrize("is_recorded", [True, False])
@pytest.mark.parametrize("moment", ["after a call", "during a call", "without handlers"])
def test_a_forked_process_cannot_continue_and_leaves_the_journal_alone(
    platform: Platform, journal: str | Path, is_recorded: bool, moment: str
) -> None:
    """The child tries to go on, and then exits as any program does. Not every server runs the handlers of forks."""
    script = """
import os, sys
import httpx
from ivvy.batch._sqlite import open_stores
from tests.batch.test_certainty import *
journal = sys.argv[2] or None
class There: url = sys.argv[1]
forked = []
def fork(_):
    if not forked:
        if sys.argv[3] == "without handlers":
            open_stores.clear()
        forked.append(os.fork())
during = sys.argv[3] == "during a call"
http = httpx.Client(event_hooks={"response": [fork] if during else []})
with http, client(There, http_client=http) as ivvy:
    outcomes, refused = [], False
    try:
        on_progress = None if during else fork
        for outcome in ivvy.submit(adds(ivvy, 30), journal=journal, jobs_per_batch=10, on_progress=on_progress):
            outcomes.append(outcome)
    except RuntimeError as error:
        refused = "forked" in str(error)
    if forked[0] == 0:
        sys.exit(3 if refused else 4)
    print(os.waitstatus_to_exitcode(os.waitpid(forked[0], 0)[1]), len(outcomes))
"""
    location = str(journal) if is_recorded else ""
    done = subprocess.run(
        [sys.executable, "-c", script, platform.url, location, moment],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout == "3 30\n", done.stderr
    assert set(Counter(names(platform)).values()) == {1}
    if is_recorded:
        with client(platform) as ivvy:
            again = by_key(ivvy.submit(adds(ivvy, 30), journal=location))
        assert all(each.error is None for each in again.values())
        assert len(platform.carried_out) == 30


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
def test_a_forked_process_that_outlives_its_parent_does_not_keep_the_journal(
    platform: Platform, journal: str | Path
) -> None:
    script = """
import os, signal, sys
from tests.batch.test_certainty import *
class There: url = sys.argv[1]
def fork(_):
    if os.fork():
        os.kill(os.getpid(), signal.SIGKILL)
    print(os.getpid(), flush=True)
    signal.pause()
with client(There) as ivvy:
    list(ivvy.submit(adds(ivvy, 30), journal=sys.argv[2], jobs_per_batch=10, on_progress=fork))
"""
    command = [sys.executable, "-c", script, platform.url, str(journal)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        child = int(process.stdout.readline())
        process.wait()
        try:
            with client(platform) as ivvy:
                assert errors(by_key(ivvy.submit(adds(ivvy, 30), journal=journal))) == {"NoneType": 30}
        finally:
            os.kill(child, signal.SIGKILL)
    assert set(Counter(names(platform)).values()) == {1}


def test_results_in_another_order_with_added_members_are_found_by_their_content(platform: Platform) -> None:
    platform.on_results = lambda _, results: [
        {**each, "request": {**model.as_php(each["request"]), "isActive": "1"}} for each in reversed(results)
    ]
    with client(platform) as ivvy:
        jobs = [
            *adds(ivvy, 20, total_attendees=80, is_accomm_included=False),
            ivvy.jobs.venue.add_or_update_booking(Booking(venue_id=1, name="add-0", code="x"), key="longer"),
        ]
        outcomes = by_key(ivvy.submit(jobs))
    assert {key: each.answer.id for key, each in outcomes.items() if key != "longer"} == {
        f"add-{n}": platform.ids[f"add-{n}"] if n else outcomes["add-0"].answer.id for n in range(20)
    }
    assert outcomes["longer"].answer.id == platform.ids["add-0"] != outcomes["add-0"].answer.id


def _twice(_: str, results: list[Json]) -> list[Json]:
    return [results[0], results[0], *results[2:]]


def _swapped_words(_: str, results: list[Json]) -> list[Json]:
    return [{**each, "request": {**each["request"], "name": "other words"}} for each in results]


def _alike(_: str, results: list[Json]) -> list[Json]:
    return [{**each, "request": {**each["request"], "code": ""}} for each in results[::-1]]


@pytest.mark.parametrize(
    ("change", "unknown"),
    [
        pytest.param(_twice, {"add-1"}, id="one twice and one missing"),
        pytest.param(_swapped_words, {"add-0", "add-1", "add-2"}, id="other words in the same order"),
        pytest.param(lambda _, results: results[:1], {"add-1", "add-2"}, id="some missing"),
        pytest.param(lambda _, results: [None, *results[1:]], {"add-0"}, id="null"),
        pytest.param(
            lambda _, results: [{**each, "action": "other"} for each in results],
            {"add-0", "add-1", "add-2"},
            id="another action",
        ),
    ],
)
def test_a_result_that_is_not_certain_makes_the_outcome_unknown(
    platform: Platform, change: Any, unknown: set[str]
) -> None:
    platform.on_results = change
    with client(platform) as ivvy:
        outcomes = by_key(ivvy.submit(adds(ivvy, 3)))
    assert {key for key, each in outcomes.items() if isinstance(each.error, OutcomeUnknownError)} == unknown
    for key, each in outcomes.items():
        assert each.error or each.answer.id == platform.ids[key]


def test_jobs_that_the_platform_makes_alike_are_unknown(platform: Platform) -> None:
    platform.on_results = _alike
    with client(platform) as ivvy:
        add = ivvy.jobs.venue.add_or_update_booking
        jobs = [add(Booking(venue_id=1, name="x"), key="a"), add(Booking(venue_id=1, name="x", code=""), key="b")]
        assert errors(by_key(ivvy.submit(jobs))) == {"OutcomeUnknownError": 2}


def test_identical_jobs_get_their_results_in_order(platform: Platform) -> None:
    with client(platform) as ivvy:
        add = ivvy.jobs.venue.add_or_update_booking
        outcomes = list(ivvy.submit([add(Booking(venue_id=1, name="same")) for _ in range(5)]))
    assert len({each.answer.id for each in outcomes if each.answer}) == 5


def test_identical_jobs_never_share_an_id(platform: Platform) -> None:
    platform.on_results = _twice
    with client(platform) as ivvy:
        add = ivvy.jobs.venue.add_or_update_booking
        outcomes = by_key(ivvy.submit([add(Booking(venue_id=1, name="same")) for _ in range(3)]))
    assert errors(outcomes) == {"NoneType": 2, "OutcomeUnknownError": 1}


def test_results_of_another_batch_are_refused(platform: Platform) -> None:
    def results_of_another(async_id: str, results: list[Json]) -> Any:
        if platform.count("results") == 1:
            return {
                "asyncId": "f" * 32,
                "results": [{**each, "response": {"success": True, "id": 1}} for each in results],
            }
        return results

    platform.on_results = results_of_another
    with client(platform) as ivvy:
        outcomes = by_key(ivvy.submit(adds(ivvy, 3)))
    assert {key: each.answer.id for key, each in outcomes.items()} == platform.ids


def test_an_update_with_the_id_of_another_booking_is_unknown(platform: Platform) -> None:
    platform.respond_to = lambda _: {"success": True, "id": 777}
    with client(platform) as ivvy:
        (outcome,) = ivvy.submit(updates(ivvy, (5, "five")))
    assert isinstance(outcome.error, OutcomeUnknownError | InvalidResponseError)
    assert outcome.error.retryable


@pytest.mark.parametrize(
    "response",
    [
        b"NaN", b"1e999", b'{"success": true, "id": 1e999}', b'{"success": true, "id": NaN}',
        rb'"\ud800"', b'"\0"', b"null", b"5", b"[]", b'{"success": true, "id": 5, "warnings": "\xff"}',
        b"[" * 120 + b"]" * 120, b'{"success": true, "id": 5, "warnings": ' + b"[" * 120 + b"]" * 120 + b"}",
        b"[" * 20_000 + b"]" * 20_000, b'{"a": "]\\"}", "b": ' + b'{"c": ' * 20_000 + b"1" + b"}" * 20_000 + b"}",
        b"1" * 5000, b'{"success": true, "id": ' + b"9" * 5000 + b"}",
        b'{"success": true, "id": 0}', b'{"success": true}',
    ],
    ids=lambda response: response[:40].decode(errors="replace"),
)  # fmt: skip
def test_a_result_that_cannot_be_read_is_unknown_and_the_others_go_on(
    platform: Platform, journal: str | Path, response: bytes
) -> None:
    """Also on every later night, and its text is in the journal for a person to read."""

    def with_text(async_id: str, results: list[Json]) -> Any:
        results[1]["response"] = "@text@"
        body = json.dumps({"asyncId": async_id, "results": results})
        return 200, body.encode().replace(b'"@text@"', response)

    platform.on_results = with_text
    for _ in range(2):
        with client(platform) as ivvy:
            outcomes = by_key(ivvy.submit(adds(ivvy, 3), journal=journal))
        assert isinstance(outcomes["add-1"].error, OutcomeUnknownError)
        assert [outcomes[key].answer.id for key in ("add-0", "add-2")] == [platform.ids["add-0"], platform.ids["add-2"]]
    assert len(platform.carried_out) == 3
    with database_of(journal) as database:
        ((stored,),) = database.execute("SELECT answer FROM jobs WHERE key = ?", ["add-1"]).fetchall()
    assert stored == response.decode(errors="backslashreplace").replace("\0", r"\x00")


@pytest.mark.parametrize(
    "change",
    [
        lambda body: body.replace(b'"action"', b'"more": ' + b"[" * 20_000 + b"]" * 20_000 + b', "action"', 1),
        lambda body: body.replace(b'{"asyncId"', b'{"more": ' + b"9" * 5000 + b', "asyncId"'),
        lambda body: body.replace(b'"results": [', b'"results": [' + b"[" * 20_000 + b"]" * 20_000 + b", "),
        lambda body: b"\xef\xbb\xbf  " + body.replace(b", ", b" ,\n\t ").replace(b": ", b" : ") + b"\n",
        lambda body: re.sub(rb'"results": \[(.*)\]}', rb'"results": {"0": \1}}', body).replace(b'}}, {', b'}}, "1": {'),
    ],
    ids=["in a result", "beside the results", "among the results", "white space", "an object"],
)  # fmt: skip
def test_what_cannot_be_read_elsewhere_in_the_results_hides_no_outcome(platform: Platform, change: Any) -> None:
    platform.on_results = lambda async_id, results: (
        200,
        change(json.dumps({"asyncId": async_id, "results": results}).encode()),
    )
    with client(platform) as ivvy:
        outcomes = by_key(ivvy.submit(adds(ivvy, 2)))
    assert {key: each.answer.id for key, each in outcomes.items()} == platform.ids


@pytest.mark.parametrize("body", [b"{", b'{"results": [', b'{"results": [{}', b'{"results": [] []}', b'{"results" []}'])
def test_results_that_are_cut_off_are_asked_for_again(platform: Platform, body: bytes) -> None:
    platform.on_results = lambda _, results: (200, body) if platform.count("results") < 3 else results
    with client(platform) as ivvy:
        assert errors(by_key(ivvy.submit(adds(ivvy, 2)))) == {"NoneType": 2}


def test_a_job_that_is_nested_as_deeply_as_a_call_may_be_is_sent_with_the_others(platform: Platform) -> None:
    value: Any = 1
    for _ in range(98):
        value = [value]
    with client(platform) as ivvy:
        deep = Booking.from_dict({"venueId": 1, "name": "deep", "more": value})
        jobs = [ivvy.jobs.venue.add_or_update_booking(deep, key="deep"), *adds(ivvy, 2)]
        assert errors(by_key(ivvy.submit(jobs))) == {"NoneType": 3}


@pytest.mark.parametrize("action", ["on_progress", "on_results"])
@pytest.mark.parametrize(
    "fault", [(500, b"oops"), (500, refuse(500)), (200, b"<html>"), DROP, (403, refuse(403)), (200, b"[]")]
)
def test_errors_while_asking_are_no_outcome_and_nothing_follows_in_the_booking(
    platform: Platform, action: str, fault: Any
) -> None:
    platform.runs_at_once = False

    def fail_first(async_id: str, *results: Any) -> Any:
        asked = platform.count(action.removeprefix("on_"))
        if action == "on_results":
            return fault if asked < 4 else results[0]
        if asked == 6:
            platform.carry_out(async_id)
        if asked >= 6:
            platform.carry_out(async_id)
            return None
        return fault

    setattr(platform, action, fail_first)
    if action == "on_results":
        platform.on_progress = platform.carry_out  # type: ignore[assignment]
    with client(platform, deadline=0.3) as ivvy:
        outcomes = by_key(ivvy.submit([*adds(ivvy, 3), *updates(ivvy, (5, "u-1"), (5, "u-2"))], deadline=30))
    assert errors(outcomes) == {"NoneType": 5}
    updated = [name for name in names(platform) if name.startswith("u-")]
    assert updated == ["u-1", "u-2"]


def test_nothing_is_sent_for_a_booking_while_a_job_may_be_in_flight(platform: Platform, journal: str | Path) -> None:
    """A lost batch may be carried out for an hour, also if it is another submission that has the next job."""
    lost = list[str]()

    def lose_the_first(async_id: str, _: list[Json]) -> Any:
        if not lost:
            lost.append(async_id)
            platform.runs_at_once = False  # It is carried out later.
            return DROP
        platform.carry_out(async_id)
        return None

    platform.on_run = lose_the_first
    with client(platform) as ivvy:
        jobs = updates(ivvy, (5, "u-1"), (5, "u-2"), (6, "u-6"))
        outcomes = by_key(ivvy.submit(jobs, journal=journal))
        assert outcomes["u-1"].error is outcomes["u-6"].error is None
        for again in (jobs, jobs[1:], jobs[1:2]):
            outcomes = by_key(ivvy.submit(again, journal=journal))
            assert isinstance(outcomes["u-2"].error, TransportError)
            assert "may still be in flight" in str(outcomes["u-2"].error)
    platform.carry_out(lost[0])
    with client(platform) as ivvy, time_machine.travel(datetime.now(UTC) + timedelta(hours=1)):
        outcomes = by_key(ivvy.submit(jobs, journal=journal))
    assert errors(outcomes) == {"NoneType": 3}
    assert names(platform) == ["u-1", "u-6", "u-1", "u-6", "u-2"]


def session_of(ivvy: IvvyClient, booking: int) -> Any:
    session = models.BookingSession(
        booking_id=booking, name="session", space_venue_id=1, contact_id=1, start_date=date(2026, 9, 1)
    )
    return ivvy.jobs.venue.add_or_update_booking_session(session, key="session")


@pytest.mark.parametrize("is_killed", [False, True])
def test_a_lost_add_holds_up_its_booking_in_every_later_submission(
    platform: Platform, journal: str | Path, is_killed: bool
) -> None:
    platform.on_run = lambda _, __: time.sleep(1.5) if is_killed else DROP
    if is_killed:
        script = """
import sys
from tests.batch.test_certainty import *
class There: url = sys.argv[1]
with client(There) as ivvy:
    list(ivvy.submit([session_of(ivvy, 5)], journal=sys.argv[2]))
"""
        with subprocess.Popen([sys.executable, "-c", script, platform.url, str(journal)], cwd=ROOT) as process:
            while not platform.requests:
                time.sleep(0.01)
            process.send_signal(signal.SIGKILL)
    else:
        with client(platform) as ivvy:
            assert errors(by_key(ivvy.submit([session_of(ivvy, 5)], journal=journal))) == {"OutcomeUnknownError": 1}
    platform.on_run = lambda _, __: None
    with client(platform) as ivvy:
        session, update = session_of(ivvy, 5), updates(ivvy, (5, "u-1"))
        for jobs in (update, [session, *update], update):
            outcomes = by_key(ivvy.submit(jobs, journal=journal))
            assert "may still be in flight" in str(outcomes["u-1"].error)
        with time_machine.travel(datetime.now(UTC) + timedelta(hours=1)):
            assert errors(by_key(ivvy.submit(update, journal=journal))) == {"NoneType": 1}
    assert names(platform) == ["session", "u-1"]


def _interrupt(_: object) -> None:
    raise KeyboardInterrupt


def test_a_job_waits_for_those_of_its_booking_that_another_submission_left_in_flight(
    platform: Platform, journal: str | Path
) -> None:
    platform.runs_at_once = False
    with client(platform) as ivvy:
        with pytest.raises(KeyboardInterrupt):
            list(ivvy.submit(updates(ivvy, (5, "u-1"), (7, "u-7")), journal=journal, on_progress=_interrupt))

        def carry_out_later(async_id: str) -> None:
            if platform.count("progress") > 5:
                platform.carry_out(async_id)

        platform.on_progress = carry_out_later
        outcomes = by_key(ivvy.submit(updates(ivvy, (5, "u-2"), (6, "u-6")), journal=journal))
        assert errors(outcomes) == {"NoneType": 2}
        assert names(platform).index("u-1") < names(platform).index("u-2")
        assert platform.count("run") <= 3
        requests = len(platform.requests)
        outcomes = by_key(ivvy.submit(updates(ivvy, (5, "u-1"), (7, "u-7")), journal=journal))
    assert errors(outcomes) == {"NoneType": 2}
    assert len(platform.requests) == requests, "their results were recorded"


def test_an_update_is_not_sent_again_after_a_later_one_of_its_booking(platform: Platform, journal: str | Path) -> None:
    platform.on_results = lambda _, results: [
        {**each, "response": None} if each["request"]["name"] == "u-1" else each for each in results
    ]
    for _ in range(2):
        with client(platform) as ivvy:
            outcomes = by_key(ivvy.submit(updates(ivvy, (5, "u-1"), (5, "u-2")), journal=journal))
        assert isinstance(outcomes["u-1"].error, OutcomeUnknownError)
        assert outcomes["u-2"].error is None
    assert names(platform) == ["u-1", "u-2"]


def test_a_lost_batch_is_sent_again_no_sooner_than_the_gateway_asks(platform: Platform) -> None:
    platform.headers = {"Retry-After": "60"}
    platform.on_run = lambda _, __: (503, b"busy")
    with client(platform) as ivvy:
        list(ivvy.submit(updates(ivvy, (5, "u-1")), deadline=1))
    assert platform.count("run") == 1


def test_a_kill_leaves_at_most_the_batch_that_is_being_sent_in_doubt(platform: Platform, journal: str | Path) -> None:
    def block(_: str, __: list[Json]) -> Any:
        time.sleep(60 if platform.count("run") == 1 else 0)

    platform.on_run = block
    script = """
import sys
from tests.batch.test_certainty import *
class There: url = sys.argv[1]
with client(There, deadline=60) as ivvy:
    list(ivvy.submit(adds(ivvy, 40), journal=sys.argv[2], jobs_per_batch=10))
"""
    with subprocess.Popen([sys.executable, "-c", script, platform.url, str(journal)], cwd=ROOT) as process:
        while not platform.requests:
            time.sleep(0.01)
        process.send_signal(signal.SIGKILL)
    with model.running() as restarted:
        with database_of(journal) as database:
            assert database.execute("SELECT count(*) FROM jobs").fetchall() == [(10,)]
            database.execute("UPDATE account SET digest = ?", [_account(restarted)])
        with client(restarted) as ivvy:
            outcomes = by_key(ivvy.submit(adds(ivvy, 40), journal=journal))
    assert errors(outcomes) == {"OutcomeUnknownError": 10, "NoneType": 30}


def _account(platform: Platform) -> str:
    with client(platform) as ivvy:
        return ivvy._signer.account


def test_jobs_of_a_submission_that_failed_before_its_first_byte_are_sent_next_time(
    platform: Platform, journal: str | Path
) -> None:
    with client(platform) as ivvy:
        jobs = adds(ivvy, 3)
    with pytest.raises(RuntimeError, match="closed"):
        list(ivvy.submit(jobs, journal=journal))
    with client(platform) as ivvy:
        assert errors(by_key(ivvy.submit(jobs, journal=journal))) == {"NoneType": 3}
    assert len(platform.carried_out) == 3


@pytest.mark.parametrize("replace", [False, True], ids=["moved", "replaced"])
def test_a_journal_that_is_moved_while_in_use_is_noticed_before_the_next_batch(
    platform: Platform, tmp_path: Path, replace: bool
) -> None:
    path = tmp_path / "j"

    def move(_: object) -> None:
        if path.exists() and not (tmp_path / "moved").exists():
            path.rename(tmp_path / "moved")
            if replace:
                shutil.copy(tmp_path / "moved", path)

    with client(platform) as ivvy, pytest.raises(JournalError, match=r"moved|replaced"):
        list(ivvy.submit(adds(ivvy, 30), journal=path, jobs_per_batch=10, on_progress=move))
    assert platform.count("run") == 1


@pytest.mark.parametrize("other", ["key", "platform"])
def test_a_journal_belongs_to_one_key_and_base_url(platform: Platform, journal: str | Path, other: str) -> None:
    with client(platform) as ivvy:
        list(ivvy.submit(adds(ivvy, 1), journal=journal))
    with model.running() as elsewhere:
        options = {"key": "another-key"} if other == "key" else {}
        with (
            client(platform if other == "key" else elsewhere, **options) as ivvy,
            pytest.raises(JournalError, match="belongs to another API key or base URL"),
        ):
            list(ivvy.submit(adds(ivvy, 1), journal=journal))


@pytest.mark.parametrize("journal", ["", ":memory:", Path()])
def test_a_journal_without_a_file_is_refused(platform: Platform, journal: Any) -> None:
    with client(platform) as ivvy, pytest.raises((ValueError, JournalError)):
        list(ivvy.submit(adds(ivvy, 1), journal=journal))
    assert platform.requests == []


@pytest.mark.parametrize(
    "option", [{"jobs_per_batch": 0}, {"jobs_per_batch": 201}, {"max_results_size": 0}, {"changed": "no"}]
)
def test_an_option_out_of_range_is_refused_at_once(platform: Platform, option: Any) -> None:
    with client(platform) as ivvy, pytest.raises(ValueError, match=next(iter(option))):
        ivvy.submit([], **option)


def test_asking_for_a_batch_ends_at_the_deadline(platform: Platform) -> None:
    platform.on_progress = lambda _: time.sleep(20)
    begun = time.monotonic()
    with client(platform, deadline=60, timeout=60) as ivvy:
        (outcome,) = ivvy.submit(adds(ivvy, 1), deadline=0.5)
    assert isinstance(outcome.error, OutcomeUnknownError)
    assert time.monotonic() - begun < 10


def test_reads_whose_results_are_too_large_are_repeated_in_smaller_batches(platform: Platform) -> None:
    platform.respond_to = lambda params: {"results": [{"id": 1, "name": "x" * 10_000}]}
    with client(platform) as ivvy:
        jobs = [ivvy.jobs.venue.get_booking_list(venue_id=n, key=str(n)) for n in range(40)]
        outcomes = by_key(ivvy.submit(jobs, max_results_size=120_000))
    assert errors(outcomes) == {"NoneType": 40}
    assert platform.count("run") < 20


def test_writes_whose_results_are_too_large_are_unknown_and_can_be_read_later(
    platform: Platform, journal: str | Path
) -> None:
    with client(platform) as ivvy:
        outcomes = by_key(ivvy.submit(adds(ivvy, 20), journal=journal, max_results_size=500))
        assert errors(outcomes) == {"OutcomeUnknownError": 20}
        assert "jobs_per_batch=" in str(outcomes["add-0"].error)
        outcomes = by_key(ivvy.submit(adds(ivvy, 20), journal=journal))
    assert {key: each.answer.id for key, each in outcomes.items()} == platform.ids
    assert len(platform.carried_out) == 20


def test_matching_reads_each_result_a_number_of_times_that_does_not_grow(
    platform: Platform, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ivvy.batch import _matching  # noqa: PLC0415

    digests, original = list[None](), _matching._digest
    monkeypatch.setattr(_matching, "_digest", lambda value: [digests.append(None), original(value)][1])
    platform.on_results = lambda _, results: results[::-1]
    with client(platform) as ivvy:
        list(ivvy.submit(adds(ivvy, 200)))
    assert len(digests) <= 3 * 200


@pytest.mark.parametrize("file", sorted(FORMATS.iterdir()), ids=lambda file: file.stem)
def test_a_journal_of_every_format_is_continued(platform: Platform, tmp_path: Path, file: Path) -> None:
    from tests.support.batch_writer import booking  # noqa: PLC0415

    shutil.copy(file, tmp_path / "j")
    platform.batches["a7ec88af7d710bf51b188004bb532d77"] = [
        {"namespace": "venue", "action": "addOrUpdateBooking", "params": booking(2).to_dict()}
    ]
    platform.carry_out("a7ec88af7d710bf51b188004bb532d77")
    with client(platform) as ivvy:
        add = ivvy.jobs.venue.add_or_update_booking
        jobs = [add(booking(n), key=f"load-{n}") for n in range(5)]
        outcomes = by_key(ivvy.submit(jobs, journal=tmp_path / "j"))
    assert outcomes["load-0"].answer.id == 100001  # answered
    assert isinstance(outcomes["load-1"].error, OutcomeUnknownError)  # sent, and no response was read
    assert outcomes["load-2"].answer.id == platform.ids["load-2"]  # in flight
    assert isinstance(outcomes["load-3"].error, OutcomeUnknownError)  # unknown
    assert outcomes["load-4"].answer.id == platform.ids["load-4"]  # new
    assert names(platform) == ["load-2", "load-4"]


def test_a_journal_of_a_newer_version_is_refused(platform: Platform, tmp_path: Path) -> None:
    shutil.copy(FORMATS / "format-1.sqlite", tmp_path / "j")
    with closing(sqlite3.connect(tmp_path / "j")) as database:
        database.execute("PRAGMA user_version = 99")
    with client(platform) as ivvy, pytest.raises(JournalError, match="newer version"):
        list(ivvy.submit(adds(ivvy, 1), journal=tmp_path / "j"))
