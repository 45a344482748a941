"""The way of the jobs of a submission to their outcomes, without network I/O, and its two drivers.

A job that may have been carried out stays so: its outcome is its response, or unknown. The journal records a batch
before it is sent and a response before it is reported, and what it knows takes precedence over every other rule.
"""

import asyncio
import os
import time
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from os import PathLike
from typing import Any, Literal, cast

from attrs import frozen
from ivvy.api.errors import ApiError, IvvyError, JournalError, OutcomeUnknownError
from ivvy.api.job import Job, Outcome, Progress
from ivvy.client._messages import Call, ResponseTooLarge, UnexpectedResponse, read_failure, read_json
from ivvy.client._retry import backoff, check_limits
from ivvy.client._signing import Signer

from ._jobs import InvalidJob, PreparedJob, prepare
from ._journal import BookingRecord, Entry, Journal, SentBatch
from ._matching import Result, match_results
from ._schedule import LARGEST_BATCH, Batch, Schedule

MAX_IN_FLIGHT = 4  # batches
MAY_RUN_FOR = timedelta(hours=1)  # how long a lost batch may still be carried out, which no page says
MIN_DEADLINE = 0.1  # seconds
GONE = {24105, 24115}  # The platform does not have the batch, or no longer: it keeps results for two days.
STOPPED = "an earlier job for the same booking failed"
BLOCKED = "an earlier job for the same booking may still be in flight; submit it again later"
LATE = "the deadline of the submission passed before it was sent"
LATE_IN_FLIGHT = "the deadline of the submission passed while it was in flight"


@frozen(kw_only=True)
class Settings:
    """The options of a submission, which `IvvyClient.submit` documents."""

    validate: bool
    journal: str | PathLike[str] | None = None
    on_progress: Callable[[Progress], object] | None = None
    deadline: float = 7200.0
    stop_on_error: Literal["booking"] | None = None
    changed: Literal["send"] | None = None
    jobs_per_batch: int = LARGEST_BATCH
    max_results_size: int = 64 * 1024 * 1024

    def __attrs_post_init__(self) -> None:
        check_limits(deadline=self.deadline)
        if self.journal is not None and os.fspath(self.journal) in ("", ":memory:"):
            raise ValueError(f"journal must be the path of a file, or None to record nothing; got {self.journal!r}")
        if self.on_progress is not None and not callable(cast("object", self.on_progress)):
            raise TypeError(f"on_progress must be callable, got {type(self.on_progress).__name__}")
        for name, allowed in {"stop_on_error": (None, "booking"), "changed": (None, "send")}.items():
            if (value := getattr(self, name)) not in allowed:
                raise ValueError(f"{name} must be one of {allowed}, got {value!r}")
        for name, largest in {"jobs_per_batch": LARGEST_BATCH, "max_results_size": 2**40}.items():
            if type(value := getattr(self, name)) is not int or not 0 < value <= largest:
                raise ValueError(f"{name} must be an int from 1 to {largest}, got {value!r}")


class Submission:
    """The jobs of one submission."""

    def __init__(self, jobs: Iterable[Job[Any]], journal: Journal, settings: Settings, signer: Signer) -> None:
        prepared = list(prepare(jobs, validate=settings.validate))
        self._journal = journal
        self._settings = settings
        self._signer = signer
        self._process = os.getpid()
        self._ends = time.monotonic() + settings.deadline
        self._jobs, self._known, self._failed = len(prepared), 0, 0
        self._new: deque[Outcome[Any]] = deque()  # outcomes not yet yielded
        valid = [job for job in prepared if isinstance(job, PreparedJob)]
        entries, batches = journal.entries(valid), journal.batches()
        bookings = journal.bookings({job.call.booking for job in valid if job.call.booking})
        since = datetime.now(UTC) - MAY_RUN_FOR
        lost = {booking for booking, record in bookings.items() if record.lost_at and record.lost_at > since}
        left, in_flight = self._recover(prepared, entries, batches, bookings, lost)
        self._schedule = Schedule(left, settings.jobs_per_batch)
        self._schedule.block(lost)
        touched = {job.call.booking for job in left}
        numbers = {each for booking, record in bookings.items() if booking in touched for each in record.in_flight}
        self._batches = [
            _batch_in_flight(number, batches[number], journal.entries_of(number), in_flight)
            for number in sorted(numbers | {entries[job.key].batch for job in in_flight.values()})
        ]
        self._schedule.start(job for batch in self._batches for job in batch.jobs if job and _is_in_flight(job))

    def _recover(
        self,
        prepared: Sequence[PreparedJob | InvalidJob],
        entries: Mapping[str, Entry],
        batches: Mapping[int, SentBatch],
        bookings: Mapping[str, BookingRecord],
        lost_bookings: Collection[str],
    ) -> tuple[list[PreparedJob], dict[str, PreparedJob]]:
        """Emit the outcomes that are known, and return the other jobs, and by their keys those in flight."""
        left, in_flight = list[PreparedJob](), dict[str, PreparedJob]()
        unknown, lost, stopped = list[tuple[str, str | None]](), list[tuple[str, datetime]](), set[str | None]()
        for job in prepared:
            if isinstance(job, InvalidJob):
                self._emit(job, None, job.error)
                stopped.update([job.booking] if self._settings.stop_on_error else ())
                continue
            entry = self._entry(job, entries)
            if entry is None:
                reason = STOPPED if job.call.booking and job.call.booking in stopped else None
                reason = BLOCKED if job.call.booking in lost_bookings else reason
                if reason:
                    self._emit(job, None, job.not_sent(reason))
                else:
                    left.append(job)
                continue
            answer, error = None, cast("IvvyError | None", None)
            sent = batches[entry.batch]
            sent_at = entry.doubtful_since or sent.sent_at
            is_lost = entry.state == "unknown" or sent.async_id is None
            record = bookings.get(job.changed_booking or "")
            job.is_superseded = record is not None and entry.batch < record.last_batch
            if entry.state == "answered":
                answer, error = job.read(entry.answer, sent_at, self._signer)
            elif job.may_be_repeated or not is_lost:
                job.doubtful_since = (sent_at if is_lost else entry.doubtful_since) if job.call.is_write else None
                left.append(job)
                if not is_lost:
                    in_flight[job.key] = job
                continue
            else:
                error = job.unknown("its batch was sent, and no usable response was received", sent_at)
                if entry.state == "sent":
                    unknown.append((job.key, None))
                    lost.extend([(job.changed_booking, sent.sent_at)] if job.changed_booking else ())
            self._emit(job, answer, error)
            if error and self._settings.stop_on_error:
                stopped.add(job.call.booking)
        self._journal.settle(unknown=unknown, lost=lost)
        return left, in_flight

    def _entry(self, job: PreparedJob, entries: Mapping[str, Entry]) -> Entry | None:
        entry = entries.get(job.key)
        if entry is None or entry.digest == job.digest:
            return entry
        if self._settings.changed and entry.state != "sent":
            return None
        hint = 'send it with changed="send"'
        if entry.state == "sent":
            hint = "it may be in flight: submit it unchanged first"
        raise JournalError(reason=f"the job {job.key} is in the journal with other content; {hint}")

    def outcomes(self) -> Iterator[Outcome[Any]]:
        """Yield the outcomes that are new since the last call."""
        while self._new:
            yield self._new.popleft()

    def progress(self) -> Progress:
        """Return the progress."""
        return Progress(self._jobs, self._known, self._failed, len(self._batches))

    def _check_process(self) -> None:
        if os.getpid() != self._process:
            raise RuntimeError("a submission cannot be continued in a forked process")

    def call(self, batch: Batch) -> Call[Any]:
        """Return the next call for a batch."""
        return batch.call(self._settings.max_results_size, max(MIN_DEADLINE, self._ends - time.monotonic()))

    def next(self) -> Batch | float | None:
        """Return the batch whose call is next, or the seconds to wait before that, or None at the end."""
        self._check_process()
        if time.monotonic() >= self._ends:
            self._give_up()
        if len(self._batches) < MAX_IN_FLIGHT:
            jobs = self._schedule.next_batch(others_in_flight=bool(self._batches))
            if jobs:
                sent_at = self._signer.now()
                self._batches.append(new := Batch(self._journal.sending(jobs, sent_at), jobs, sent_at))
                return new
        due = [batch.due for batch in self._batches]
        if (delayed := self._schedule.next_due()) is not None and len(self._batches) < MAX_IN_FLIGHT:
            due.append(delayed)
        if not due:
            return None
        wait = min(*due, self._ends) - time.monotonic()
        if wait > 0:
            return wait
        batch = min(self._batches, key=lambda each: each.due, default=None)
        return batch if batch and batch.due <= time.monotonic() else 0.0

    def answered(self, batch: Batch, answer: object) -> None:
        """Continue after a response."""
        self._check_process()
        members: Mapping[str, object] = cast("Mapping[str, object]", answer) if isinstance(answer, Mapping) else {}
        results = members.get("results")
        if batch.async_id is None:
            async_id = members.get("asyncId")
            self._correct_time(batch)
            if isinstance(async_id, str | int) and not isinstance(async_id, bool) and async_id:
                self._journal.accepted(batch.number, str(async_id))
                batch.accept(str(async_id))
            else:
                self._lose(batch, "the response to its batch contains no asyncId", None)
        elif not batch.is_complete:
            batch.update_progress(members.get("progress"))
        elif isinstance(results, list) and str(members.get("asyncId") or batch.async_id) == batch.async_id:
            self._take_results(batch, cast("list[Result | None]", results))
        else:
            batch.ask_later()  # No results, or those of another batch.

    def _correct_time(self, batch: Batch) -> None:
        """Note when a batch was sent by the platform's clock, which may have been learnt with it."""
        batch.sent_at = self._signer.now() - timedelta(seconds=time.monotonic() - batch.began)
        self._journal.sent_at(batch.number, batch.sent_at)

    def failed(self, batch: Batch, error: IvvyError) -> None:
        """Continue after a call that failed."""
        self._check_process()
        code = error.specific_code if isinstance(error, ApiError) else None
        if batch.async_id is None:
            self._correct_time(batch)
            if isinstance(error, OutcomeUnknownError):
                self._lose(batch, error.reason, error.retry_after)
            else:
                self._not_accepted(batch, error)
        elif code in GONE:
            self._lose(batch, "the platform no longer has its batch", None)
        elif isinstance(error.__cause__, ResponseTooLarge):
            self._results_too_large(batch)
        else:
            # Whatever the error, the jobs are in flight or have been carried out: only the platform knows.
            batch.ask_later(error.retry_after)

    def not_sent(self, batch: Batch) -> None:
        """Record that a call failed before anything was sent."""
        self._check_process()
        if batch.async_id is None:
            self._batches.remove(batch)
            self._journal.settle(again=batch.submitted())

    def _not_accepted(self, batch: Batch, error: IvvyError) -> None:
        """Continue after a batch that certainly was not accepted."""
        self._batches.remove(batch)
        self._journal.settle(again=batch.submitted())
        if error.retryable:
            self._requeue(batch.submitted(), error.retry_after)
            return
        for job in batch.submitted():
            self._end(job, None, job.failed(error))

    def _requeue(self, jobs: list[PreparedJob], retry_after: float | None) -> None:
        if jobs:
            attempts = max(self._schedule.line(job).attempts for job in jobs)
            due = time.monotonic() + max(retry_after or 0.0, backoff(attempts))
            for job in jobs:
                self._schedule.requeue(job, due)

    def _lose(self, batch: Batch, reason: str, retry_after: float | None) -> None:
        """Continue after a batch that may be in flight, or may have been carried out, and will not be found again."""
        self._batches.remove(batch)
        bookings = batch.changed_bookings()
        again = [job for job in batch.submitted() if job.may_be_repeated]
        unknown = [job for job in batch.submitted() if not job.may_be_repeated]
        for job in again:
            job.doubtful_since = (job.doubtful_since or batch.sent_at) if job.call.is_write else None
        self._journal.settle(
            unknown=[(job.key, None) for job in unknown],
            again=again,
            lost=[(booking, batch.sent_at) for booking in bookings],
        )
        self._schedule.block(bookings)
        for job in unknown:
            self._end(job, None, job.unknown(reason, batch.sent_at))
        self._requeue(again, retry_after)
        self._release_others(batch)

    def _take_results(self, batch: Batch, results: list[Result | None]) -> None:
        """Continue after the results of a batch, whose jobs are all done."""
        answered, unknown = list[tuple[str, str]](), list[tuple[str, str | None]]()
        ends, again, waits = list[tuple[PreparedJob, Any, IvvyError | None]](), list[PreparedJob](), [0.0]
        responses = match_results([job.sent if job else None for job in batch.jobs], results)
        for job, response in zip(batch.jobs, responses, strict=True):
            if not isinstance(job, PreparedJob):
                if job and job.state == "sent" and response and _is_success(response):
                    answered.append((job.key, response))
                continue
            answer, error = job.read(response, batch.sent_at, self._signer)
            if isinstance(error, ApiError) and error.retryable and not job.is_superseded:
                again.append(job)  # Such as 24299: the platform was busy with another update of the booking.
                waits.append(error.retry_after or 0.0)
                continue
            error = error and job.failed(error)
            if response is None or isinstance(error, OutcomeUnknownError):
                unknown.append((job.key, response))
            else:
                answered.append((job.key, response))
            ends.append((job, answer, error))
        self._batches.remove(batch)
        self._journal.settle(answered=answered, unknown=unknown, again=again)
        for job, answer, error in ends:
            self._end(job, answer, error)
        self._requeue(again, max(waits))
        self._release_others(batch)

    def _results_too_large(self, batch: Batch) -> None:
        """Send the reads of a batch again in smaller batches. The journal still knows the batch of the others."""
        self._batches.remove(batch)
        smaller = max(1, len(batch.jobs) // 2)
        reads = [job for job in batch.submitted() if not job.call.is_write and len(batch.jobs) > 1]
        self._journal.settle(again=reads)
        for job in reads:
            self._schedule.line(job).largest_batch = smaller
        self._requeue(reads, None)
        reason = (
            f"the results of its batch are larger than {self._settings.max_results_size} bytes: submit with a larger "
            "max_results_size= to read them within two days, and with fewer jobs_per_batch= from now on"
        )
        for job in batch.submitted():
            if job not in reads:
                self._end(job, None, job.unknown(reason, batch.sent_at))
        self._release_others(batch)

    def _end(self, job: PreparedJob, answer: object, error: IvvyError | None) -> None:
        line = self._schedule.line(job)
        reason = BLOCKED if line.is_blocked else STOPPED if error and self._settings.stop_on_error else None
        waiting = self._schedule.skip_waiting(job) if reason else []
        self._schedule.finish(job)
        self._emit(job, answer, error)
        for each in waiting:
            self._emit(each, None, each.not_sent(reason or STOPPED))

    def _release_others(self, batch: Batch) -> None:
        """Let the jobs go on that wait for jobs of a batch that were not submitted this time."""
        for entry in batch.jobs:
            for job in self._schedule.release(entry) if isinstance(entry, Entry) else ():
                self._emit(job, None, job.not_sent(BLOCKED))

    def _give_up(self) -> None:
        """End at the deadline. In the journal, the batches in flight stay in flight."""
        for batch in self._batches:
            for job in batch.submitted():
                self._emit(job, None, job.unknown(LATE_IN_FLIGHT, batch.sent_at))
        self._batches.clear()
        for job in self._schedule.unsent():
            self._emit(job, None, job.not_sent(LATE))
        self._schedule = Schedule((), self._settings.jobs_per_batch)

    def _emit(self, job: PreparedJob | InvalidJob, answer: object, error: IvvyError | None) -> None:
        self._known += 1
        self._failed += error is not None
        self._new.append(Outcome(job.key, job.job, answer, error))


def _batch_in_flight(
    number: int, sent: SentBatch, entries: Iterable[Entry], submitted: Mapping[str, PreparedJob]
) -> Batch:
    by_position = {entry.position: submitted.get(entry.key, entry) for entry in entries}
    return Batch(number, [by_position.get(position) for position in range(sent.jobs)], sent.sent_at, sent.async_id)


def _is_in_flight(job: PreparedJob | Entry) -> bool:
    return isinstance(job, PreparedJob) or job.state == "sent"


def _is_success(response: str) -> bool:
    try:
        return read_failure(read_json(response.encode())) is None
    except UnexpectedResponse:
        return False


def submit(
    send: Callable[[Call[Any]], object], jobs: Iterable[Job[Any]], signer: Signer, settings: Settings
) -> Iterator[Outcome[Any]]:
    """Submit with blocking calls."""
    with closing(Journal(settings.journal, signer.account)) as journal:
        submission = Submission(jobs, journal, settings, signer)
        yield from submission.outcomes()
        while (step := submission.next()) is not None:
            if not isinstance(step, Batch):
                time.sleep(step)
            else:
                try:
                    answer = send(submission.call(step))
                except IvvyError as error:
                    submission.failed(step, error)
                except Exception:
                    submission.not_sent(step)
                    raise
                else:
                    submission.answered(step, answer)
                    del answer  # It contains personal data, and crash reports show the local variables of a frame.
                if settings.on_progress:
                    settings.on_progress(submission.progress())
            yield from submission.outcomes()
        yield from submission.outcomes()


async def submit_async(
    send: Callable[[Call[Any]], Awaitable[object]], jobs: Iterable[Job[Any]], signer: Signer, settings: Settings
) -> AsyncIterator[Outcome[Any]]:
    """Submit with calls that are awaited."""
    with closing(Journal(settings.journal, signer.account)) as journal:
        submission = Submission(jobs, journal, settings, signer)
        while True:
            for outcome in submission.outcomes():
                yield outcome
            step = submission.next()
            if step is None:
                break
            if not isinstance(step, Batch):
                await asyncio.sleep(step)
                continue
            try:
                answer = await send(submission.call(step))
            except IvvyError as error:
                submission.failed(step, error)
            except Exception:
                submission.not_sent(step)
                raise
            else:
                submission.answered(step, answer)
                del answer
            if settings.on_progress:
                settings.on_progress(submission.progress())
        for outcome in submission.outcomes():
            yield outcome
