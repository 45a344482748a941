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
    """The jobs of one booking that are not finished, in order. Those in flight come first.

    More than one is only found in flight after a restart.
    """

    jobs: deque[PreparedJob] = field(factory=deque[PreparedJob])
    in_flight: int = 0
    attempts: int = 0  # of the first job
    may_be_in_flight: bool = False  # whether a lost batch may still carry out the first job, so nothing may follow it
    largest_batch: int = LARGEST_BATCH  # that may contain the first job


class Schedule:
    """The jobs that are not finished."""

    def __init__(self, jobs: Iterable[PreparedJob], jobs_per_batch: int) -> None:
        self._jobs_per_batch = jobs_per_batch
        self._lines: dict[object, Line] = {}
        self._delayed: list[tuple[float, int, Line]] = []
        self._order = count()
        self._waiting = 0  # jobs behind the first of their line
        for job in jobs:
            line = self._lines.setdefault(_line_key(job), Line())
            self._waiting += bool(line.jobs)
            line.jobs.append(job)
        self._ready = deque(self._lines.values())

    def line(self, job: PreparedJob) -> Line:
        """Return the line of a job that is not finished."""
        return self._lines[_line_key(job)]

    def mark_in_flight(self, jobs: Iterable[PreparedJob]) -> None:
        """Move jobs that were sent before to the front of their lines, so that the others wait for them."""
        lines = set[int]()
        for job in jobs:
            line = self.line(job)
            line.jobs.remove(job)
            line.jobs.appendleft(job)
            line.in_flight += 1
            lines.add(id(line))
        self._ready = deque(line for line in self._ready if id(line) not in lines)

    def next_batch(self, *, others_in_flight: bool) -> list[PreparedJob]:
        """Return the jobs of the next batch, or none if there is nothing to send now.

        A batch that is not full waits for the batches in flight if jobs that could fill it wait for those.
        """
        while self._delayed and self._delayed[0][0] <= time.monotonic():
            self._ready.append(heapq.heappop(self._delayed)[2])
        if others_in_flight and self._waiting and len(self._ready) < self._jobs_per_batch:
            return []
        jobs, size = list[PreparedJob](), self._jobs_per_batch
        while self._ready and len(jobs) < (size := min(size, self._ready[0].largest_batch)):
            line = self._ready.popleft()
            line.attempts += 1
            line.in_flight += 1
            jobs.append(line.jobs[0])
        return jobs

    def next_due(self) -> float | None:
        """Return when the next delayed job may be sent, by the monotonic clock."""
        return self._delayed[0][0] if self._delayed else None

    def requeue(self, job: PreparedJob, due: float) -> None:
        """Send a job again, before the others of its line, once it is due."""
        line = self.line(job)
        line.in_flight -= 1
        heapq.heappush(self._delayed, (due, next(self._order), line))

    def finish(self, job: PreparedJob) -> None:
        """Continue with the next job of the line."""
        line = self.line(job)
        line.jobs.remove(job)
        line.in_flight -= 1
        line.attempts, line.largest_batch = 0, LARGEST_BATCH
        if not line.jobs:
            del self._lines[_line_key(job)]
            return
        self._waiting -= 1
        if not line.in_flight:
            self._ready.append(line)

    def skip_others(self, job: PreparedJob) -> list[PreparedJob]:
        """Remove and return the jobs of the line that wait for this one."""
        line = self.line(job)
        others = [line.jobs.pop() for _ in range(len(line.jobs) - line.in_flight)]
        self._waiting -= len(others)
        return others[::-1]

    def unsent(self) -> list[PreparedJob]:
        """Return all jobs that are not in flight."""
        return [job for line in self._lines.values() for job in list(line.jobs)[line.in_flight :]]


def _line_key(job: PreparedJob) -> object:
    """Return the mutual exclusion key of a job: its booking, or the job itself if it touches none."""
    return job.call.booking or job
