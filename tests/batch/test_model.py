"""Submissions against a platform that misbehaves at random, with kills and interrupts in between.

The platform counts what it carries out. Whatever it does: no add is carried out twice, none is denied, no id belongs to
another job, and the updates of a booking are carried out in order.
"""

import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from ivvy.api.models import Booking
from ivvy.batch import Outcome
from ivvy.client import IvvyClient, OutcomeUnknownError

from tests.batch import platform as model
from tests.support.documented import ROOT

KEY, SECRET = "some-key", "some-secret"
LENIENT: dict[str, Any] = {"validate": False, "deadline": 2, "max_attempts": 2}
OPTIONS: dict[str, Any] = {"jobs_per_batch": 7, "deadline": 20}


def jobs_of(ivvy: IvvyClient, seed: int) -> list[Any]:
    """Return adds, and updates of some bookings in order."""
    generator = random.Random(seed)
    add = ivvy.jobs.venue.add_or_update_booking
    jobs = [
        add(Booking(venue_id=1, name=f"add-{number}", total_attendees=number % 3), key=f"add-{number}")
        for number in range(generator.randrange(1, 25))
    ]
    for booking in range(1, generator.randrange(1, 6)):
        for step in range(generator.randrange(1, 5)):
            update = Booking(venue_id=1, id=booking, name=f"update-{booking}-{step}")
            jobs.insert(generator.randrange(len(jobs) + 1), add(update, key=f"update-{booking}-{step}"))
    # Steps of one booking are submitted in order.
    steps = iter(sorted(key for job in jobs if (key := job.key).startswith("update")))
    by_key = {job.key: job for job in jobs}
    return [by_key[next(steps)] if job.key.startswith("update") else job for job in jobs]


def main(url: str, journal: str, seed: int, *, forks: bool) -> None:
    """Submit in a process of its own, which is killed, or whose forked child tries to continue and then exits."""
    forked = list[int]()

    def fork(_: object) -> None:
        if forks and not forked:
            forked.append(os.fork())

    with IvvyClient(key=KEY, secret=SECRET, base_url=url, **LENIENT) as ivvy:
        for outcome in ivvy.submit(jobs_of(ivvy, seed), journal=journal, on_progress=fork, **OPTIONS):
            if is_refused(outcome):
                print(outcome.key, flush=True)
    if forked:
        os.waitpid(forked[0], 0)


class Interrupt(BaseException):
    pass


def check(platform: model.Misbehaving, told: list[Outcome[Any]], refused: set[str]) -> None:
    """Compare what the outcomes of a submission say with what was carried out until now.

    Args:
        platform: The platform.
        told: The outcomes.
        refused: The updates that certainly were not carried out in an earlier submission. They are in order when they
            are submitted again.
    """
    names = [params["name"] for params in platform.carried_out]
    adds = Counter(name for name in names if name.startswith("add"))
    assert max(adds.values(), default=0) <= 1, f"added twice: {adds.most_common(3)}"
    for outcome in told:
        if outcome.answer is not None and outcome.key.startswith("add"):
            assert outcome.answer.id == platform.ids[outcome.key], f"{outcome.key} has the id of another job"
        elif is_refused(outcome):
            assert outcome.key not in names, f"{outcome.key} was carried out, and reported as {outcome.error}"
    for booking in range(1, 6):
        of_booking = [name for name in names if name.startswith(f"update-{booking}-") and name not in refused]
        steps = [int(name.rpartition("-")[2]) for name in of_booking]
        assert steps == sorted(steps), f"out of order: {steps}"


def is_refused(outcome: Outcome[Any]) -> bool:
    """Return whether a job certainly was not carried out."""
    return outcome.error is not None and not isinstance(outcome.error, OutcomeUnknownError)


def submit_elsewhere(platform: model.Misbehaving, journal: Path, seed: int, generator: random.Random) -> set[str]:
    """Submit in a process that is killed after some requests, or that forks, and return the keys that were refused."""
    forks = generator.random() < 0.3
    command = [sys.executable, "-m", "tests.batch.test_model", platform.url, str(journal), str(seed), str(int(forks))]
    last = len(platform.requests) + generator.randrange(1, 12)
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        while process.poll() is None:
            if len(platform.requests) >= last and not forks:
                process.send_signal(signal.SIGKILL)
            time.sleep(0.002)
        return set(process.communicate()[0].split())


def submit_here(
    platform: model.Misbehaving, journal: Path, seed: int, generator: random.Random, *, may_interrupt: bool
) -> list[Outcome[Any]]:
    """Submit, possibly with an interrupt after some calls, and return the outcomes."""
    calls_left = generator.randrange(2, 12) if may_interrupt and generator.random() < 0.5 else 10**6

    def interrupt(_: object) -> None:
        nonlocal calls_left
        calls_left -= 1
        if calls_left == 0:
            raise Interrupt

    told = list[Outcome[Any]]()
    stop: Any = generator.choice([None, None, "booking"])
    with IvvyClient(key=KEY, secret=SECRET, base_url=platform.url, **LENIENT) as ivvy, suppress(Interrupt):
        options = {"journal": journal, "on_progress": interrupt, "stop_on_error": stop, **OPTIONS}
        for outcome in ivvy.submit(jobs_of(ivvy, seed), **options):
            told.append(outcome)
    return told


def submit_until_done(platform: model.Misbehaving, journal: Path, seed: int) -> None:
    """Submit the same jobs on several nights, and compare the outcomes of each night with the truth."""
    generator, refused = random.Random(seed), set[str]()
    for night in range(4):
        told = list[Outcome[Any]]()
        if night < 2 and generator.random() < 0.1:
            refused |= submit_elsewhere(platform, journal, seed, generator)
        else:
            told = submit_here(platform, journal, seed, generator, may_interrupt=night < 2)
        for late in platform.batches.keys() - platform.done.keys():
            platform.carry_out(late)
        check(platform, told, refused)
        refused |= {each.key for each in told if is_refused(each)}


@pytest.mark.one_python
@pytest.mark.usefixtures("no_backoff", "impatient")
@pytest.mark.parametrize("part", range(4))
def test_nothing_is_doubled_denied_swapped_or_out_of_order(part: int, tmp_path: Path, soaking: bool) -> None:
    for seed in range(part, 2000 if soaking else 100, 4):
        with model.running(model.Misbehaving(seed)) as platform:
            submit_until_done(platform, tmp_path / f"journal-{seed}", seed)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), forks=sys.argv[4] == "1")
