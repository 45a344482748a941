"""Submitting jobs in batches: order, lost responses, killed processes, and the journal."""

import asyncio
import os
import random
import re
import sqlite3
import subprocess
import sys
import threading
import time
from collections import Counter, defaultdict
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from ivvy.api.models import Booking
from ivvy.batch import Outcome, Progress, _submission
from ivvy.client import (
    ApiError,
    AsyncIvvyClient,
    InvalidRequestError,
    IvvyClient,
    JournalError,
    OutcomeUnknownError,
    TransportError,
)

from tests.sandbox import RunningSandbox
from tests.support.batch_writer import booking
from tests.support.documented import ROOT
from tests.support.faults import LONG
from tests.support.held_jobs import HeldJobs

pytestmark = pytest.mark.usefixtures("fast_polling")

ADD = ("venue", "addOrUpdateBooking")


def submitted(sandbox: RunningSandbox, jobs: Any, **options: Any) -> list[Outcome[Any]]:
    with IvvyClient(key=sandbox.key, secret=sandbox.secret, base_url=sandbox.url) as ivvy:
        return list(ivvy.submit(jobs(ivvy), **options))


def submitted_async(sandbox: RunningSandbox, jobs: Any, **options: Any) -> list[Outcome[Any]]:
    async def main() -> list[Outcome[Any]]:
        async with AsyncIvvyClient(key=sandbox.key, secret=sandbox.secret, base_url=sandbox.url) as ivvy:
            return [outcome async for outcome in ivvy.submit(jobs(ivvy), **options)]

    return asyncio.run(main())


both = pytest.mark.parametrize("submit", [submitted, submitted_async], ids=["sync", "async"])


def adds(count: int, first: int = 0) -> Any:
    numbers = range(first, first + count)
    return lambda ivvy: [ivvy.jobs.venue.add_or_update_booking(booking(n), key=f"load-{n}") for n in numbers]


def names(sandbox: RunningSandbox) -> Counter[str]:
    """Count the added bookings by name."""
    return Counter(each["name"] for each in sandbox.sandbox.held(*ADD).objects())


def actions(sandbox: RunningSandbox) -> Counter[str]:
    return Counter(request.action for request in sandbox.requests)


def error_of(outcome: Outcome[Any]) -> Exception:
    assert outcome.error is not None
    return outcome.error


@both
def test_every_job_is_carried_out_once_and_has_its_own_result(sandbox: RunningSandbox, submit: Any) -> None:
    seen: list[Progress] = []
    outcomes = submit(sandbox, adds(450), on_progress=seen.append)
    assert sorted(outcome.key for outcome in outcomes) == sorted(f"load-{n}" for n in range(450))
    held = sandbox.sandbox.held(*ADD)
    assert all((held.get(outcome.answer.id) or {})["name"] == outcome.key for outcome in outcomes)
    assert set(names(sandbox).values()) == {1}
    assert actions(sandbox)["run"] == 3
    assert (seen[-1].jobs, seen[-1].known, seen[-1].failed, seen[-1].batches) == (450, 450, 0, 0)


@both
def test_jobs_of_one_booking_run_in_order_and_never_in_one_batch(sandbox: RunningSandbox, submit: Any) -> None:
    ids = [outcome.answer.id for outcome in submitted(sandbox, adds(20))]

    def updates(ivvy: Any) -> list[Any]:
        changes = [(object_id, step) for step in range(5) for object_id in ids]
        return [
            ivvy.jobs.venue.add_or_update_booking(
                Booking(venue_id=1, id=object_id, name=f"step-{step}"), key=f"{object_id}-{step}"
            )
            for object_id, step in changes
        ]

    outcomes = submit(sandbox, updates)
    steps: dict[str, list[str]] = defaultdict(list)
    for outcome in outcomes:
        assert outcome.error is None
        object_id, _, step = outcome.key.partition("-")
        steps[object_id].append(step)
    assert all(of_booking == ["0", "1", "2", "3", "4"] for of_booking in steps.values())
    runs = [request.members["jobs"] for request in sandbox.requests if request.action == "run"][1:]
    assert all(len({job["params"]["id"] for job in run}) == len(run) for run in runs)
    assert set(names(sandbox)) == {"step-4"}


def test_an_invalid_job_does_not_stop_the_others(sandbox: RunningSandbox) -> None:
    def jobs(ivvy: IvvyClient) -> list[Any]:
        wrong = Booking(venue_id="one")  # type: ignore[arg-type]
        return [ivvy.jobs.venue.add_or_update_booking(each) for each in (booking(1), wrong, booking(2))]

    outcomes = submitted(sandbox, jobs)
    assert [type(outcome.error) for outcome in outcomes if outcome.error] == [InvalidRequestError]
    assert names(sandbox) == {"load-1": 1, "load-2": 1}


def test_an_error_response_of_a_job_does_not_stop_the_others(sandbox: RunningSandbox) -> None:
    def jobs(ivvy: IvvyClient) -> list[Any]:
        missing = Booking(venue_id=1, id=987654321, name="x")
        return [ivvy.jobs.venue.add_or_update_booking(each) for each in (missing, booking(1))]

    first, second = sorted(submitted(sandbox, jobs), key=lambda outcome: outcome.error is None)
    assert isinstance(first.error, ApiError)
    assert second.answer is not None


@pytest.mark.parametrize("stops", [False, True])
def test_stop_on_error_skips_the_later_jobs_of_a_booking(sandbox: RunningSandbox, stops: bool) -> None:
    def jobs(ivvy: IvvyClient) -> list[Any]:
        return [ivvy.jobs.venue.add_or_update_booking(Booking(venue_id=1, id=987654321, name=f"{n}")) for n in range(3)]

    outcomes = submitted(sandbox, jobs, stop_on_error="booking" if stops else None)
    kinds = [isinstance(outcome.error, TransportError) for outcome in outcomes]
    assert kinds == ([False, True, True] if stops else [False, False, False])
    assert actions(sandbox)["run"] == (1 if stops else 3)


@both
def test_adds_are_not_sent_again_after_a_lost_response(sandbox: RunningSandbox, submit: Any) -> None:
    sandbox.drop_next()
    outcomes = submit(sandbox, adds(5))
    assert [type(outcome.error) for outcome in outcomes] == [OutcomeUnknownError] * 5
    assert actions(sandbox) == {"run": 1}
    wait_for(lambda: len(names(sandbox)) == 5)
    with IvvyClient(key=sandbox.key, secret=sandbox.secret, base_url=sandbox.url) as ivvy:
        for outcome in outcomes:
            assert isinstance(outcome.error, OutcomeUnknownError)
            (found,) = ivvy.resolve(outcome.error)
            assert (sandbox.sandbox.held(*ADD).get(found) or {})["name"] == outcome.key


def test_updates_are_sent_again_after_a_dropped_connection(sandbox: RunningSandbox) -> None:
    ids = [outcome.answer.id for outcome in submitted(sandbox, adds(3))]
    sandbox.drop_next(before=True)

    def jobs(ivvy: IvvyClient) -> list[Any]:
        changes = [Booking(venue_id=1, id=object_id, name="changed") for object_id in ids]
        return [ivvy.jobs.venue.add_or_update_booking(each) for each in [*changes, booking(9)]]

    outcomes = submitted(sandbox, jobs)
    assert Counter(type(outcome.error) for outcome in outcomes) == {type(None): 3, OutcomeUnknownError: 1}
    assert names(sandbox) == {"changed": 3}


def test_the_jobs_of_a_batch_that_the_platform_forgets_have_unknown_outcomes(sandbox: RunningSandbox) -> None:
    sandbox.lose_batches()
    outcomes = submitted(sandbox, adds(3))
    assert [type(outcome.error) for outcome in outcomes] == [OutcomeUnknownError] * 3


def test_the_jobs_of_a_rejected_batch_have_the_error_of_the_platform(sandbox: RunningSandbox) -> None:
    sandbox.fail_next(24091)
    outcomes = submitted(sandbox, adds(3))
    assert {getattr(outcome.error, "specific_code", None) for outcome in outcomes} == {24091}
    assert names(sandbox) == {}


def test_an_update_that_overlaps_with_another_one_is_sent_again(sandbox: RunningSandbox) -> None:
    (made,) = submitted(sandbox, adds(1))
    sandbox.plan.slow = 0.2

    def jobs(ivvy: IvvyClient) -> list[Any]:
        return [ivvy.jobs.venue.add_or_update_booking(Booking(venue_id=1, id=made.answer.id, name="batch"))]

    with IvvyClient(key=sandbox.key, secret=sandbox.secret, base_url=sandbox.url) as ivvy:
        other = threading.Thread(
            target=ivvy.venue.add_or_update_booking, args=[Booking(venue_id=1, id=made.answer.id, name="single")]
        )
        other.start()
        (outcome,) = submitted(sandbox, jobs)
        other.join()
    assert outcome.error is None


def test_jobs_that_are_not_in_a_batch_at_the_deadline_were_certainly_not_sent(
    sandbox: RunningSandbox, held_jobs: HeldJobs, journal: str | Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    late = 0.0

    def pass_the_deadline(progress: Progress) -> None:
        nonlocal late
        if actions(sandbox)["run"] == 4:
            late = 1000.0

    with monkeypatch.context() as patch:
        patch.setattr(_submission, "time", SimpleNamespace(monotonic=lambda: time.monotonic() + late))
        outcomes = submitted(sandbox, adds(1000), deadline=900, journal=journal, on_progress=pass_the_deadline)
    kinds = Counter(type(outcome.error) for outcome in outcomes)
    assert kinds == {OutcomeUnknownError: 800, TransportError: 200}
    held_jobs.release(1000)
    again = submitted(sandbox, adds(1000), journal=journal)
    assert all(outcome.error is None for outcome in again)
    assert set(names(sandbox).values()) == {1}


class TestTheJournal:
    @both
    def test_returns_finished_jobs_without_sending_them_again(
        self, sandbox: RunningSandbox, submit: Any, journal: str | Path
    ) -> None:
        first = submit(sandbox, adds(30), journal=journal)
        sandbox.clear()
        again = submit(sandbox, adds(40), journal=journal)
        ids = {outcome.key: outcome.answer.id for outcome in again}
        assert {outcome.key: outcome.answer.id for outcome in first}.items() <= ids.items()
        assert [len(request.members["jobs"]) for request in sandbox.requests if request.action == "run"] == [10]

    def test_contains_no_secret_and_no_request(self, sandbox: RunningSandbox, tmp_path: Path) -> None:
        submitted(sandbox, adds(3), journal=tmp_path / "journal")
        content = b"".join(file.read_bytes() for file in tmp_path.iterdir())
        assert sandbox.secret.encode() not in content
        assert sandbox.key.encode() not in content
        assert b"totalAttendees" in content  # The name of a member, to find the result again, but no value.
        assert not re.search(rb'"totalAttendees": (?!null)', content)

    def test_is_used_by_one_submission_at_a_time(
        self, sandbox: RunningSandbox, ivvy: IvvyClient, journal: str | Path
    ) -> None:
        outcomes = ivvy.submit(adds(3)(ivvy), journal=journal)
        next(iter(outcomes))
        with pytest.raises(JournalError, match="is using it"):
            submitted(sandbox, adds(3), journal=journal)
        assert len(list(outcomes)) == 2

    def test_reports_a_job_whose_content_changed(self, sandbox: RunningSandbox, journal: str | Path) -> None:
        submitted(sandbox, adds(1), journal=journal)

        def changed(ivvy: IvvyClient) -> list[Any]:
            return [ivvy.jobs.venue.add_or_update_booking(booking(7), key="load-0")]

        for option, advice in ((None, "with other content"), ("send", "has added 100001 with other content")):
            (outcome,) = submitted(sandbox, changed, journal=journal, changed=option)
            assert isinstance(outcome.error, JournalError)
            assert "the job load-0" in str(outcome.error)
            assert advice in str(outcome.error)
        (outcome,) = submitted(sandbox, changed, journal=journal, changed="add-again")
        assert outcome.error is None
        assert names(sandbox) == {"load-0": 1, "load-7": 1}

    @pytest.mark.parametrize(
        "content", [b"no database", b"SQLite format 3\0" + b"\0" * 200, None], ids=["text", "cut", "other"]
    )
    def test_that_cannot_be_used_is_reported_before_anything_is_sent(
        self, sandbox: RunningSandbox, tmp_path: Path, content: bytes | None
    ) -> None:
        if content is None:
            with closing(sqlite3.connect(tmp_path / "journal")) as other:
                other.execute("CREATE TABLE theirs (a)")
        else:
            (tmp_path / "journal").write_bytes(content)
        with pytest.raises(JournalError):
            submitted(sandbox, adds(3), journal=tmp_path / "journal")
        assert sandbox.requests == []

    def test_in_a_missing_folder_is_reported(self, sandbox: RunningSandbox, tmp_path: Path) -> None:
        with pytest.raises(JournalError, match="cannot be used"):
            submitted(sandbox, adds(3), journal=tmp_path / "absent" / "journal")
        assert sandbox.requests == []

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
    def test_on_a_full_disk_is_reported_before_anything_is_sent(
        self, sandbox: RunningSandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        submitted(sandbox, adds(1), journal=tmp_path / "journal")
        sandbox.clear()
        with closing(sqlite3.connect(tmp_path / "journal")) as database:
            pages = database.execute("PRAGMA page_count").fetchone()[0]
        connect = sqlite3.connect

        def full(*arguments: Any, **options: Any) -> sqlite3.Connection:
            connection = connect(*arguments, **options)
            connection.execute(f"PRAGMA max_page_count = {pages}")
            return connection

        monkeypatch.setattr(sqlite3, "connect", full)
        with pytest.raises(JournalError, match="full"):
            submitted(sandbox, adds(5000), journal=tmp_path / "journal")
        assert sandbox.requests == []


def test_two_jobs_cannot_have_one_key(sandbox: RunningSandbox) -> None:
    with pytest.raises(ValueError, match="two jobs have the key"):
        submitted(sandbox, lambda ivvy: [*adds(1)(ivvy), *adds(1)(ivvy)])
    assert sandbox.requests == []


@pytest.mark.parametrize("option", [{"deadline": 0}, {"stop_on_error": "all"}, {"changed": True}], ids=str)
def test_an_option_that_cannot_be_used_is_reported(sandbox: RunningSandbox, option: Any) -> None:
    with pytest.raises(ValueError, match=next(iter(option))):
        submitted(sandbox, adds(1), **option)


@pytest.mark.one_python
@pytest.mark.parametrize("lost", [False, True], ids=["", "and a response lost"])
def test_nothing_is_added_twice_after_a_kill_at_any_moment(
    sandbox: RunningSandbox, journal: str | Path, lost: bool, soaking: bool
) -> None:
    """The process is killed repeatedly, and then runs with the same journal until it ends."""
    kills, count = (20, 1500) if soaking else (3, 400)
    sandbox.slow_batches(0.05)
    command = [sys.executable, "-m", "tests.support.batch_writer", sandbox.url, str(journal), str(count)]
    for _ in range(kills):
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, env=os.environ) as process:
            time.sleep(random.uniform(0.3, 1.5))
            if lost:
                sandbox.drop_next()
            process.kill()
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, env=os.environ)
    outcomes = dict(line.split() for line in done.stdout.splitlines())
    assert outcomes.keys() == {f"load-{number}" for number in range(count)}
    added = settled(sandbox)
    assert max(added.values(), default=1) == 1
    told = {key for key, outcome in outcomes.items() if outcome.isdecimal()}
    assert told <= added.keys()
    assert added.keys() - told == {key for key in added if outcomes[key] == "OutcomeUnknownError"}
    assert {outcome for outcome in outcomes.values() if not outcome.isdecimal()} <= {"OutcomeUnknownError"}


@pytest.mark.one_python
def test_two_processes_with_one_journal_add_nothing_twice(
    sandbox: RunningSandbox, held_jobs: HeldJobs, journal: str | Path
) -> None:
    command = [sys.executable, "-m", "tests.support.batch_writer", sandbox.url, str(journal), "20"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as first:
        wait_for(lambda: actions(sandbox)["run"] == 1)
        second = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        held_jobs.release(20)
        told, _ = first.communicate()
    assert (second.returncode, second.stdout) == (1, "")
    assert "is using it; let it finish first" in second.stderr
    assert (first.returncode, len(told.splitlines()), actions(sandbox)["run"]) == (0, 20, 1)
    assert names(sandbox) == dict.fromkeys((f"load-{number}" for number in range(20)), 1)


def test_a_nightly_load_takes_few_requests_and_sends_each_update_once_and_in_order(
    sandbox: RunningSandbox, soaking: bool
) -> None:
    bookings, steps = (500, 20) if soaking else (250, 4)
    ids = [outcome.answer.id for outcome in submitted(sandbox, adds(bookings))]
    sandbox.sandbox.plan.forget()

    def updates(ivvy: IvvyClient) -> list[Any]:
        changes = [(object_id, step) for step in range(steps) for object_id in ids]
        return [ivvy.jobs.venue.add_or_update_booking(Booking(venue_id=1, id=own, name=f"{n}")) for own, n in changes]

    outcomes = submitted(sandbox, updates)
    assert [outcome for outcome in outcomes if outcome.error] == []
    sent: dict[int, list[int]] = defaultdict(list)
    for each in sandbox.requests:
        for job in each.members["jobs"] if each.action == "run" else ():
            sent[job["params"]["id"]].append(int(job["params"]["name"]))
    assert dict(sent) == {object_id: list(range(steps)) for object_id in ids}
    # The number of requests for progress depends on the speed of the machine.
    assert (actions(sandbox) - Counter(progress=10**6)).total() <= 2 * (bookings * steps // 200 + steps)


def settled(sandbox: RunningSandbox) -> Counter[str]:
    """Count the added bookings after the batches with lost responses have ended too."""
    before, now = None, names(sandbox)
    while now != before:
        time.sleep(0.5)
        before, now = now, names(sandbox)
    return now


def wait_for(condition: Any) -> None:
    until = time.monotonic() + LONG
    while not condition() and time.monotonic() < until:
        time.sleep(0.01)
    assert condition()


@pytest.mark.parametrize("option", ["jounal", "stop_on_errors"])
def test_a_misspelled_option_is_a_type_error(ivvy: IvvyClient, option: str) -> None:
    with pytest.raises(TypeError, match=option):
        ivvy.submit([], **{option: None})  # type: ignore[call-overload, misc]
