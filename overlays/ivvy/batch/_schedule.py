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

from attrs import define, field
from ivvy.client._messages import MAX_RESPONSE, Call, untyped_call

from ._jobs import PreparedJob

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
    jobs: Sequence[PreparedJob | None]  # in the order in which they were sent; None if not submitted this time
    sent_at: datetime
    async_id: str | None = None  # the platform's id, once it has accepted the batch
    due: float = 0.0  # when to ask for it again, by the monotonic clock
    is_complete: bool = False
    began: float = field(factory=time.monotonic)
    _wait: float = SHORTEST_WAIT
    _accepted_at: float = field(factory=time.monotonic)

    def present(self) -> list[PreparedJob]:
        """Return the jobs that were submitted this time."""
        return [job for job in self.jobs if job]

    def call(self, max_results_size: int) -> Call[Any]:
        """Return the next call: `run`, then `progress` until the batch is complete, then `results`."""
        if self.async_id is None:
            calls = [job.call for job in self.present()]
            jobs = [{"namespace": each.namespace, "action": each.action, "params": each.sent or {}} for each in calls]
            return untyped_call("batch", "run", {"jobs": jobs})
        action, max_size = ("results", max_results_size) if self.is_complete else ("progress", MAX_RESPONSE)
        return untyped_call("batch", action, {"async": self.async_id}, max_size=max_size)

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
    """The jobs of one booking that are not finished, in order.

    Several are only in flight after a restart.
    """

    jobs: deque[PreparedJob] = field(factory=deque[PreparedJob])
    in_flight: set[PreparedJob] = field(factory=set[PreparedJob])
    superseded: set[PreparedJob] = field(factory=set[PreparedJob])  # jobs after which a later one was carried out
    due: float = 0.0  # when the next job may be sent, by the monotonic clock
    attempts: int = 0  # of the first job
    may_be_in_flight: bool = False  # whether a lost batch may still carry out a job, so nothing may follow it
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

    def start(self, in_flight: Iterable[PreparedJob]) -> None:
        """Begin with the jobs that an earlier submission has sent; the others of their lines wait for them."""
        for job in in_flight:
            self.line(job).in_flight.add(job)
        for line in self._lines.values():
            self._enqueue(line)

    def line(self, job: PreparedJob) -> Line:
        """Return the line of a job that is not finished."""
        return self._lines[_line_key(job)]

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
        line.superseded.update(line.jobs[position] for position in range(line.jobs.index(job)))
        line.jobs.remove(job)
        line.in_flight.discard(job)
        line.due, line.attempts, line.largest_batch = 0.0, 0, LARGEST_BATCH
        self._waiting -= bool(line.jobs)
        if line.jobs:
            self._enqueue(line)
        else:
            del self._lines[_line_key(job)]

    def skip_others(self, job: PreparedJob) -> list[PreparedJob]:
        """Remove and return the jobs of the line that wait for this one."""
        line = self.line(job)
        others = [each for each in line.jobs if each is not job and each not in line.in_flight]
        line.jobs = deque(each for each in line.jobs if each is job or each in line.in_flight)
        self._waiting -= len(others)
        return others

    def unsent(self) -> list[PreparedJob]:
        """Return all jobs that are not in flight."""
        return [job for line in self._lines.values() for job in line.jobs if job not in line.in_flight]


def _line_key(job: PreparedJob) -> object:
    """Return the mutual exclusion key of a job: its booking, or the job itself if it touches none."""
    return job.call.booking or job
