"""Decides what the next batch contains, and when the batches in flight are asked for.

Jobs for one booking are sent one after the other, never two in one batch, and never while one of them may be in flight.
A job that refers to others is sent after their answers.
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
from ivvy.client._messages import Call, encode, untyped_call

from ._jobs import PreparedJob
from ._matching import Sent, read_results
from ._records import Entry

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
    sent: Sequence[Sent | None]  # what identifies their results, if that is recorded
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

    def recorded(self) -> list[Entry]:
        """Return the records of the other jobs that were sent in it."""
        return [entry for entry in self.jobs if isinstance(entry, Entry) and entry.state == "sent"]

    def changed_bookings(self) -> set[str]:
        """Return the ids of the bookings that unfinished jobs of the batch change."""
        bookings = {job.changed_booking for job in self.submitted()} | {
            each.changed_booking for each in self.recorded()
        }
        return {booking for booking in bookings if booking}

    def call(self, max_results_size: int, deadline: float) -> Call[Any]:
        """Return the next call: `run`, then `progress` until the batch is complete, then `results`.

        `run` has no deadline but that of every call, because the outcome of its adds is lost with its response.
        """
        if self.async_id is None:
            calls = [job.call for job in self.submitted()]
            jobs: list[JSONValue] = [
                {"namespace": each.namespace, "action": each.action, "params": each.sent or {}} for each in calls
            ]
            sent: dict[str, JSONValue] = {"jobs": jobs}  # They are checked already.
            return evolve(untyped_call("batch", "run", {}), sent=sent, content=encode(sent))
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
    is_queued: bool = False
    is_blocked: bool = False  # whether a lost batch may still carry out a job, so that no other may follow it
    largest_batch: int = LARGEST_BATCH  # that may contain the first job


class Schedule:
    """The jobs that are not finished."""

    def __init__(self, jobs: Iterable[PreparedJob], jobs_per_batch: int) -> None:
        self._jobs_per_batch = jobs_per_batch
        self._lines: dict[object, Line] = {}
        self._queued: list[tuple[float, int, Line]] = []  # lines whose first job can be sent, by when they are due
        self._children: dict[PreparedJob, list[PreparedJob]] = {}
        self._held: dict[Entry, list[Line]] = {}  # lines that wait for jobs that are not submitted this time
        self._order = count()
        self._unfinished, self._in_flight = 0, 0
        for job in jobs:
            self._lines.setdefault(job.line, Line()).jobs.append(job)
            self._unfinished += 1
            for parent in job.unfinished_parents():
                self._children.setdefault(parent, []).append(job)

    def start(self, in_flight: Iterable[PreparedJob], blocked: Iterable[str]) -> None:
        """Begin with the jobs that an earlier submission has sent; the others of their lines wait for them.

        Args:
            in_flight: These jobs.
            blocked: The bookings that lost batches may still change.
        """
        self.block(blocked)
        for job in in_flight:
            self.line(job).in_flight.add(job)
            self._in_flight += 1
        for line in self._lines.values():
            self._enqueue(line)

    def hold(self, lines: Iterable[object], entry: Entry) -> None:
        """Let lines wait for a job that an earlier submission has sent, and that is not submitted this time."""
        self._held[entry] = [self._lines[line] for line in {*lines} & self._lines.keys()]
        for line in self._held[entry]:
            line.in_flight.add(entry)

    def release(self, entry: Entry) -> list[PreparedJob]:
        """Continue with the lines that wait for a job that is not submitted this time, or return what is blocked."""
        blocked = list[PreparedJob]()
        for line in self._held.pop(entry, ()):
            line.in_flight.discard(entry)
            if line.is_blocked:
                blocked += [job for job in line.jobs if job not in line.in_flight]
            else:
                self._enqueue(line)
        return blocked

    def line(self, job: PreparedJob) -> Line:
        """Return the line of a job that is not finished."""
        return self._lines[job.line]

    def block(self, lines: Iterable[object]) -> None:
        """Let no other job follow those of some lines that may have been carried out."""
        for key in lines:
            if line := self._lines.get(key):
                line.is_blocked = True

    def _enqueue(self, line: Line) -> None:
        if line.jobs and not line.in_flight and not line.is_queued and not line.jobs[0].unfinished_parents():
            line.is_queued = True
            heapq.heappush(self._queued, (line.due, next(self._order), line))

    def next_batch(self, *, others_in_flight: bool) -> list[PreparedJob]:
        """Return the jobs of the next batch, or none if there is nothing to send now.

        A batch that is not full waits for the batches in flight if jobs that could fill it wait for those.
        """
        now, jobs, size = time.monotonic(), list[PreparedJob](), self._jobs_per_batch
        if others_in_flight and self._unfinished > self._in_flight + len(self._queued):
            due = sum(1 for when, _, _ in self._queued[: 2 * size] if when <= now)
            if due < size:
                return []
        while self._queued and self._queued[0][0] <= now:
            line = self._queued[0][2]
            if line.jobs and len(jobs) >= (size := min(size, line.largest_batch)):
                break
            heapq.heappop(self._queued)
            line.is_queued = False
            if line.jobs and not line.in_flight:
                line.attempts += 1
                line.in_flight.add(line.jobs[0])
                jobs.append(line.jobs[0])
        self._in_flight += len(jobs)
        return jobs

    def next_due(self) -> float | None:
        """Return when the next job may be sent, by the monotonic clock."""
        return self._queued[0][0] if self._queued else None

    def requeue(self, job: PreparedJob, due: float) -> None:
        """Send a job again, before the later ones of its line, once it is due."""
        line = self.line(job)
        line.in_flight.remove(job)
        self._in_flight -= 1
        line.due = max(line.due, due)
        self._enqueue(line)

    def finish(self, job: PreparedJob) -> list[PreparedJob]:
        """Continue with the next jobs of its line, and return the jobs that refer to it and are not in flight."""
        line, children = self.line(job), self._children.pop(job, [])
        if line.jobs[0] is job:
            line.due, line.attempts, line.largest_batch = 0.0, 0, LARGEST_BATCH
        line.jobs.remove(job)
        self._unfinished -= 1
        self._in_flight -= job in line.in_flight
        line.in_flight.discard(job)
        for key in dict.fromkeys([job.line, *(child.line for child in children)]):
            if waiting := self._lines.get(key):
                self._enqueue(waiting)
        if not line.jobs and not line.in_flight:
            del self._lines[job.line]
        return [child for child in children if not child.is_done and child not in self.line(child).in_flight]

    def waiting(self, line: object) -> list[PreparedJob]:
        """Return the jobs of a line that are not in flight."""
        found = self._lines.get(line)
        return [each for each in found.jobs if each not in found.in_flight] if found else []

    def unsent(self) -> list[PreparedJob]:
        """Return all jobs that are not in flight."""
        return [job for line in self._lines for job in self.waiting(line)]
