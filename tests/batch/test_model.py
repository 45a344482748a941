"""Submissions against a platform that misbehaves at random, with kills, forks and interrupts in between.

The platform counts what it carries out. Whatever it does: no add is carried out twice, none is denied, no id belongs to
another job, and the changes of a booking are carried out in order.
"""

import asyncio
import gc
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
import time_machine
from ivvy import batch
from ivvy.batch import Outcome
from ivvy.client import AsyncIvvyClient, IvvyClient, OutcomeUnknownError, models

from tests.batch import platform as model
from tests.batch.conftest import Journals
from tests.sandbox import RunningSandbox
from tests.support.documented import ROOT

BATCH = str(Path(batch.__file__).parent)
LENIENT: dict[str, Any] = {
    "key": "some-key",
    "secret": "some-secret",
    "validate": False,
    "deadline": 2,
    "max_attempts": 2,
}
OPTIONS: dict[str, Any] = {"jobs_per_batch": 7, "deadline": 20}
NIGHTS = 4
BOOKINGS = range(1, 6)
# An interrupt can come before `closing` closes a connection.
UNCLOSED = pytest.mark.filterwarnings("ignore::ResourceWarning")
LINES_OF_OPENING = range(60, 120)  # A journal is opened with most of these lines of the package.


def jobs_of(ivvy: IvvyClient | AsyncIvvyClient, seed: int) -> dict[str, Any]:
    """Return adds, reads, and in order the changes of some bookings, which are updates and adds of sessions."""
    generator, venue = random.Random(seed), ivvy.jobs.venue
    jobs = dict[str, Any]()
    for number in range(generator.randrange(1, 25)):
        key = f"add-{number}"
        kind = generator.choice(["booking", "booking", "contact", "read"])
        if kind == "booking":
            booking = models.Booking(venue_id=1, name=key, total_attendees=number % 3)
            jobs[key] = venue.add_or_update_booking(booking, key=key)
        elif kind == "contact":
            contact = models.Contact(first_name="Some", last_name=key, email="some@example.com")
            jobs[key] = ivvy.jobs.contact.add_or_update_contact(contact, key=key)
        else:
            jobs[f"read-{number}"] = venue.get_booking_list(venue_id=number, key=f"read-{number}")
    keys = list(jobs)
    for booking in BOOKINGS:
        positions = sorted(generator.randrange(len(keys) + 1) for _ in range(generator.randrange(0, 5)))
        for step, position in reversed(list(enumerate(positions))):
            key = f"step-{booking}-{step}"
            keys.insert(position, key)
            if generator.random() < 0.3:
                session = models.BookingSession(
                    booking_id=booking, name=key, space_venue_id=1, contact_id=1, start_date=date(2026, 9, 1)
                )
                jobs[key] = venue.add_or_update_booking_session(session, key=key)
            else:
                jobs[key] = venue.add_or_update_booking(models.Booking(venue_id=1, id=booking, name=key), key=key)
    return {key: jobs[key] for key in keys}


def main(url: str, journal: str, seed: int, clock: str, skipped: Sequence[str], *, forks: bool) -> None:
    """Submit in a process of its own, which is killed, or whose forked child tries to continue and then exits."""
    forked = list[int]()

    def fork(_: object) -> None:
        if forks and not forked:
            forked.append(os.fork())

    with time_machine.travel(datetime.fromisoformat(clock)), IvvyClient(base_url=url, **LENIENT) as ivvy:
        jobs = [job for key, job in jobs_of(ivvy, seed).items() if key not in skipped]
        for outcome in ivvy.submit(jobs, journal=journal, on_progress=fork, **OPTIONS):
            if is_refused(outcome):
                print(outcome.key, flush=True)
    if forked:
        os.waitpid(forked[0], 0)


class Interrupt(BaseException):
    pass


class Nights:
    """A journal that some nights use, what their outcomes said, and what the platform knows."""

    def __init__(self, platform: model.Misbehaving, journal: str | Path, seed: int) -> None:
        self.platform, self.journal, self.seed = platform, journal, seed
        self.random = random.Random(seed)
        self.refused = set[str]()  # jobs that certainly were not carried out; they may be in another order
        self.known = set[str]()  # jobs that a submission has answered, or reported as unknown
        self.skipped = set[str]()  # jobs that are not submitted

    def submit(self, night: int) -> None:
        """Submit, and compare the outcomes with the truth."""
        told = list[Outcome[Any]]()
        if night < 2 and self.random.random() < 0.1:
            self.refused |= self._submit_elsewhere()
        else:
            told = self._submit_here(may_interrupt=night < 2)
        check(self.platform, told, self.refused)
        self.refused |= {each.key for each in told if is_refused(each)}
        self.known |= {each.key for each in told if not is_refused(each)}

    def _submit_elsewhere(self) -> set[str]:
        """Submit in a process that is killed after some requests, or that forks, and return what was refused."""
        forks = self.random.random() < 0.3
        arguments = [
            self.platform.url,
            str(self.journal),
            str(self.seed),
            str(int(forks)),
            f"{datetime.now(UTC)}",
            *self.skipped,
        ]
        last = len(self.platform.requests) + self.random.randrange(1, 12)
        with subprocess.Popen(
            [sys.executable, "-m", "tests.batch.test_model", *arguments],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        ) as process:
            while process.poll() is None:
                if len(self.platform.requests) >= last and not forks:
                    process.send_signal(signal.SIGKILL)
                time.sleep(0.002)
            return set(process.communicate()[0].split())

    def _submit_here(self, *, may_interrupt: bool) -> list[Outcome[Any]]:
        """Submit, possibly with an interrupt after some calls or some lines of code, and return the outcomes."""
        told = list[Outcome[Any]]()
        kind = self.random.choice([None, None, "call", "line"]) if may_interrupt else None
        options = {
            "journal": self.journal,
            "on_progress": interrupt_after(self.random.randrange(2, 12) if kind == "call" else 10**9),
            "stop_on_error": self.random.choice([None, None, "booking"]),
            "max_results_size": self.random.choice([600, 2**20, 2**20]),
            **OPTIONS,
        }
        lines = self.random.randrange(1, 4000) if kind == "line" else None
        with suppress(Interrupt), interrupted_after_lines(lines):
            if self.random.random() < 0.5:
                with IvvyClient(base_url=self.platform.url, **LENIENT) as ivvy:
                    for outcome in ivvy.submit(self._jobs(ivvy), **options):
                        told.append(outcome)
            else:
                asyncio.run(self._submit_async(options, told))
        if lines:
            gc.collect()  # The frames of an interrupted task refer to each other, and to the journal.
        return told

    async def _submit_async(self, options: dict[str, Any], told: list[Outcome[Any]]) -> None:
        async with AsyncIvvyClient(base_url=self.platform.url, **LENIENT) as ivvy:
            async for outcome in ivvy.submit(self._jobs(ivvy), **options):
                told.append(outcome)  # noqa: PERF401 - those before an interrupt count too

    def _jobs(self, ivvy: IvvyClient | AsyncIvvyClient) -> list[Any]:
        return [job for key, job in jobs_of(ivvy, self.seed).items() if key not in self.skipped]

    def choose(self) -> None:
        """Choose the jobs of the next night: without the first changes of some bookings, and with known ones again."""
        self.skipped -= {key for key in self.skipped & self.known if self.random.random() < 0.5}
        for booking in BOOKINGS:
            first = self.random.choice([0, 0, 1, 2, 3])
            self.skipped |= {f"step-{booking}-{step}" for step in range(first)}


def interrupt_after(calls: int) -> Callable[[object], None]:
    left = iter(range(calls))

    def count(_: object) -> None:
        if next(left, None) is None:
            raise Interrupt

    return count


@contextmanager
def interrupted_after_lines(lines: int | None) -> Iterator[None]:
    """Raise Interrupt once some lines of the package of batches have run."""
    left = lines or 0

    def trace(frame: FrameType, event: str, _: object) -> Any:
        nonlocal left
        if not frame.f_code.co_filename.startswith(BATCH):
            return None
        left -= event == "line"
        if left == 0 and event == "line":
            raise Interrupt
        return trace

    before = sys.gettrace()
    if lines:
        sys.settrace(trace)
    try:
        yield
    finally:
        sys.settrace(before)


def check(platform: model.Misbehaving, told: list[Outcome[Any]], refused: set[str]) -> None:
    """Compare what the outcomes of a submission say with what was carried out until now."""
    names = [name for params in platform.carried_out if (name := model.name_of(params))]
    updates = {model.name_of(params) for params in platform.carried_out if "id" in params}
    adds = Counter(name for name in names if name not in updates)
    assert max(adds.values(), default=0) <= 1, f"added twice: {adds.most_common(3)}"
    for outcome in told:
        if outcome.answer is not None and outcome.key in platform.ids:
            assert outcome.answer.id == platform.ids[outcome.key], f"{outcome.key} has the id of another job"
        elif outcome.answer is not None and outcome.key.startswith("read-"):
            assert [f"read-{each.id}" for each in outcome.answer.results] == [outcome.key]
        elif is_refused(outcome):
            assert outcome.key not in names, f"{outcome.key} was carried out, and reported as {outcome.error}"
    for booking in BOOKINGS:
        changes = [name for name in names if name.startswith(f"step-{booking}-") and name not in refused]
        steps = [int(name.rpartition("-")[2]) for name in changes]
        assert steps == sorted(steps), f"out of order: {steps}"


def is_refused(outcome: Outcome[Any]) -> bool:
    """Return whether a job certainly was not carried out."""
    return outcome.error is not None and not isinstance(outcome.error, OutcomeUnknownError)


@pytest.mark.one_python
@pytest.mark.usefixtures("impatient")
@UNCLOSED
@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
def test_after_an_interrupt_at_any_line_the_submission_can_continue(
    sandbox: RunningSandbox, journals: Journals, soaking: bool, *, is_async: bool
) -> None:
    sandbox.put("venue", "getBooking", [{"id": 5}])
    options: dict[str, Any] = {"key": sandbox.key, "secret": sandbox.secret, "base_url": sandbox.url, "validate": False}

    def jobs(ivvy: IvvyClient | AsyncIvvyClient) -> list[Any]:
        return [ivvy.jobs.venue.add_or_update_booking(models.Booking(venue_id=1, id=5, name="b"), key="b")]

    async def submit_async(journal: str | Path) -> list[Outcome[Any]]:
        async with AsyncIvvyClient(**options) as ivvy:
            return [outcome async for outcome in ivvy.submit(jobs(ivvy), journal=journal)]

    def submit(journal: str | Path) -> list[Outcome[Any]]:
        if is_async:
            return asyncio.run(submit_async(journal))
        with IvvyClient(**options) as ivvy:
            return list(ivvy.submit(jobs(ivvy), journal=journal))

    numbers = range(1, 1500, 5) if soaking else random.Random(20261201).sample(range(1, 1500), 20)
    for lines in [*LINES_OF_OPENING, *numbers]:
        journal = journals(f"{lines}")
        with suppress(Interrupt), interrupted_after_lines(lines):
            submit(journal)
        gc.collect()
        (outcome,) = submit(journal)
        assert outcome.answer is not None


@pytest.mark.one_python
@pytest.mark.usefixtures("no_backoff", "impatient")
@UNCLOSED
@pytest.mark.parametrize("part", range(4))
def test_nothing_is_doubled_denied_swapped_or_out_of_order(part: int, journals: Journals, soaking: bool) -> None:
    """After an hour, lost batches have been carried out; until then, they may be carried out at any time."""
    few = 12 if isinstance(journals(""), str) else 100  # A transaction of PostgreSQL takes longer.
    for seed in range(part, 2000 if soaking else few, 4):
        with model.running(model.Misbehaving(seed)) as platform:
            nights, clock = Nights(platform, journals(f"{seed}"), seed), datetime.now(UTC)
            for night in range(NIGHTS):
                with time_machine.travel(clock):
                    nights.submit(night)
                is_later = nights.random.random() < 0.5
                clock += timedelta(hours=is_later, minutes=1)
                for late in platform.batches.keys() - platform.done.keys():
                    if is_later or nights.random.random() < 0.3:
                        platform.carry_out(late)
                check(platform, [], nights.refused)
                nights.choose()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[5], sys.argv[6:], forks=sys.argv[4] == "1")
