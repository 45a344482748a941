"""Decides what the next batch contains, and when the batches in flight are asked for.

Jobs for one booking are sent one after the other, never two in one batch, and never while one of them may be in flight.
"""

import heapq
import time
from collections import deque
from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import count
from typing import Any, cast

from attrs import define, evolve, field
from ivvy.api.types import JSONValue
from ivvy.client._messages import Call, untyped_call, written_call

from ._jobs import PreparedJob
from ._journal import Entry
from ._matching import read_results

LARGEST_BATCH = 200  # The platform rejects a batch of more jobs, with code 24448.
SHORTEST_WAIT, LONGEST_WAIT = 0.5, 30.0  # seconds
COMPLETE = 100.0


@define(eq=False)
class Batch:
    """A batch in flight.

    The platform is never asked to `restart` a batch: its page does not say whether jobs that are done are carried out
    again. https://developer.ivvy.com/getting-started/batch/restart
    """

    number: int  # in the journal
    # In the order in which they were sent: the jobs that were submitted this time, what is recorded of the others, or
    # None for a job that was sent again since.
    jobs: Sequence[PreparedJob | Entry | None]
    sent_at: datetime
    async_id: str | None = None  # the platform's id, once it has accepted the batch
    due: float = 0.0  # when to ask for it again, by the monotonic clock
    is_complete: bool = False
    began: float = field(factory=time.monotonic)
    _wait: float = SHORTEST_WAIT
    _accepted_at: float = field(factory=time.monotonic)

    def submitted(self) -> list[PreparedJob]:
        """Return the jobs that were submitted this time."""
        return [job for job in self.jobs if isinstance(job, PreparedJob)]

    def changed_bookings(self) -> set[str]:
        """Return the ids of the bookings that unfinished jobs of the batch change."""
        return {
            job.changed_booking
            for job in self.jobs
            if job and job.changed_booking and (isinstance(job, PreparedJob) or job.state == "sent")
        }

    def call(self, max_results_size: int, deadline: float) -> Call[Any]:
        """Return the next call: `run`, then `progress` until the batch is complete, then `results`.

        `run` has no deadline but that of every call, because the outcome of its adds is lost with its response.
        """
        if self.async_id is None:
            calls = [job.call for job in self.submitted()]
            jobs: list[JSONValue] = [
                {"namespace": each.namespace, "action": each.action, "params": each.sent or {}} for each in calls
            ]
            return written_call("batch", "run", {"jobs": jobs})
        if not self.is_complete:
            return evolve(untyped_call("batch", "progress", {"async": self.async_id}), deadline=deadline)
        call = untyped_call("batch", "results", {"async": self.async_id})
        return evolve(call, max_size=max_results_size, deadline=deadline, parse=read_results)

    def accept(self, async_id: str) -> None:
        """Note that the platform has accepted the batch."""
        self.async_id = async_id
        self._accepted_at = time.monotonic()
        self._ask_in(SHORTEST_WAIT)

    def update_progress(self, value: object) -> None:
        """Ask for the results if all jobs are done, or else for the progress when they are likely to be."""
        try:
            percent = float(cast("Any", value))
        except (TypeError, ValueError):
            percent = 0.0
        self.is_complete = percent >= COMPLETE
        if self.is_complete:
            self.due = 0.0
        else:
            elapsed = time.monotonic() - self._accepted_at
            self._ask_in(elapsed * (COMPLETE - percent) / percent if percent > 0 else 2 * self._wait)

    def ask_later(self, retry_after: float | None = None) -> None:
        """Ask the same again, after a longer wait than the last one."""
        self._ask_in(2 * self._wait)
        self.due = max(self.due, time.monotonic() + (retry_after or 0.0))

    def _ask_in(self, seconds: float) -> None:
        self._wait = min(LONGEST_WAIT, max(SHORTEST_WAIT, seconds))
        self.due = time.monotonic() + self._wait


@define(eq=False)
class Line:
    """The jobs of one booking that are not finished, in order."""

    jobs: deque[PreparedJob] = field(factory=deque[PreparedJob])
    in_flight: set[PreparedJob | Entry] = field(factory=set[PreparedJob | Entry])  # Several only after a restart.
    due: float = 0.0  # when the next job may be sent, by the monotonic clock
    attempts: int = 0  # of the first job
    is_blocked: bool = False  # whether a lost batch may still carry out a job, so that no other may follow it
    largest_batch: int = LARGEST_BATCH  # that may contain the first job


class Schedule:
    """The jobs that are not finished."""

    def __init__(self, jobs: Iterable[PreparedJob], jobs_per_batch: int) -> None:
        self._jobs_per_batch = jobs_per_batch
        self._lines: dict[object, Line] = {}
        self._queued: list[tuple[float, int, Line]] = []  # lines with nothing in flight, by when they are due
        self._order = count()
        self._waiting = 0  # jobs behind the first of their line
        for job in jobs:
            line = self._lines.setdefault(_line_key(job), Line())
            self._waiting += bool(line.jobs)
            line.jobs.append(job)

    def start(self, in_flight: Iterable[PreparedJob | Entry]) -> None:
        """Begin with the jobs that an earlier submission has sent; the others of their lines wait for them."""
        for job in in_flight:
            if line := self._lines.get(_line_key(job)):
                line.in_flight.add(job)
        for line in self._lines.values():
            self._enqueue(line)

    def line(self, job: PreparedJob) -> Line:
        """Return the line of a job that is not finished."""
        return self._lines[_line_key(job)]

    def block(self, bookings: Iterable[str]) -> None:
        """Let no other job follow those of some bookings that may have been carried out."""
        for booking in bookings:
            if line := self._lines.get(booking):
                line.is_blocked = True

    def release(self, entry: Entry) -> list[PreparedJob]:
        """Let the jobs go on that wait for one that was not submitted, or return them if they are blocked."""
        line = self._lines.get(_line_key(entry))
        if line is None or entry not in line.in_flight:
            return []
        line.in_flight.remove(entry)
        if line.is_blocked:
            return self.skip_waiting(entry)
        self._enqueue(line)
        return []

    def _enqueue(self, line: Line) -> None:
        if line.jobs and not line.in_flight:
            heapq.heappush(self._queued, (line.due, next(self._order), line))

    def next_batch(self, *, others_in_flight: bool) -> list[PreparedJob]:
        """Return the jobs of the next batch, or none if there is nothing to send now.

        A batch that is not full waits for the batches in flight if jobs that could fill it wait for those.
        """
        now, jobs, size = time.monotonic(), list[PreparedJob](), self._jobs_per_batch
        if others_in_flight and self._waiting:
            due = sum(1 for when, _, _ in self._queued[: 2 * size] if when <= now)
            if due < size:
                return []
        while self._queued and self._queued[0][0] <= now:
            line = self._queued[0][2]
            if len(jobs) >= (size := min(size, line.largest_batch)):
                break
            heapq.heappop(self._queued)
            line.attempts += 1
            line.in_flight.add(line.jobs[0])
            jobs.append(line.jobs[0])
        return jobs

    def next_due(self) -> float | None:
        """Return when the next job may be sent, by the monotonic clock."""
        return self._queued[0][0] if self._queued else None

    def requeue(self, job: PreparedJob, due: float) -> None:
        """Send a job again, before the later ones of its line, once it is due."""
        line = self.line(job)
        line.in_flight.remove(job)
        line.due = max(line.due, due)
        self._enqueue(line)

    def finish(self, job: PreparedJob) -> None:
        """Continue with the next job of the line."""
        line = self.line(job)
        line.jobs.remove(job)
        line.in_flight.discard(job)
        line.due, line.attempts, line.largest_batch = 0.0, 0, LARGEST_BATCH
        self._waiting -= bool(line.jobs)
        if line.jobs:
            self._enqueue(line)
        else:
            del self._lines[_line_key(job)]

    def skip_waiting(self, job: PreparedJob | Entry) -> list[PreparedJob]:
        """Remove and return the jobs of the line of this one that are not in flight."""
        line = self._lines[_line_key(job)]
        waiting = [each for each in line.jobs if each not in line.in_flight]
        line.jobs = deque(each for each in line.jobs if each in line.in_flight)
        self._waiting -= len(waiting) if line.jobs else len(waiting) - 1
        if not line.jobs:
            del self._lines[_line_key(job)]
        return waiting

    def unsent(self) -> list[PreparedJob]:
        """Return all jobs that are not in flight."""
        return [job for line in self._lines.values() for job in line.jobs if job not in line.in_flight]


def _line_key(job: PreparedJob | Entry) -> object:
    """Return the mutual exclusion key of a job: its booking, or the job itself if it touches none."""
    return (job.call.booking if isinstance(job, PreparedJob) else job.changed_booking) or job
