"""The way of the jobs of a submission to their outcomes, without network I/O, and its two drivers.

A job that may have been carried out stays so: its outcome is its response, or unknown. A batch is recorded before it is
sent, and a response before it is reported.
"""

import asyncio
import os
import time
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterable, Iterator, Mapping
from contextlib import closing, contextmanager, nullcontext
from datetime import timedelta
from os import PathLike
from typing import Any, Literal, cast

from attrs import field, frozen
from ivvy.api.action import AnswerT
from ivvy.api.errors import ApiError, IvvyError, OutcomeUnknownError, TransportError
from ivvy.api.job import AsyncSubmission, Job, Outcome, Progress, Report, Submission
from ivvy.client._messages import Call, ResponseTooLarge, as_id
from ivvy.client._retry import backoff, check_limits
from ivvy.client._signing import Signer

from ._jobs import InvalidJob, PreparedJob, prepare
from ._matching import Result, match_results
from ._records import Entry, Records, open_store
from ._recovery import BLOCKED, Known, Next, Recovery
from ._schedule import LARGEST_BATCH, Batch, Schedule

State = Literal["added", "updated", "read", "failed", "unknown", "not_sent"]
MAX_IN_FLIGHT = 4  # batches
MIN_DEADLINE = 0.1  # seconds
PATIENCE = 30.0  # the seconds that a batch which is not full waits for one in flight
GONE = {24105, 24115}  # The platform does not have the batch, or no longer: it keeps results for two days.
STOPPED = "an earlier job for the same booking failed"
LATE = "the deadline of the submission passed before it was sent"
LATE_IN_FLIGHT = "the deadline of the submission passed while it was in flight"


@frozen(kw_only=True)
class Settings:
    """The options of a submission, which `IvvyClient.submit` documents."""

    validate: bool
    journal: str | PathLike[str] | None = field(default=None, repr=False)  # A URL contains a password.
    on_progress: Callable[[Progress], object] | None = None
    deadline: float = 7200.0
    stop_on_error: Literal["booking"] | None = None
    changed: Literal["update", "send", "add-again"] | None = None
    jobs_per_batch: int = LARGEST_BATCH
    max_results_size: int = 64 * 1024 * 1024

    def __attrs_post_init__(self) -> None:
        check_limits(deadline=self.deadline)
        if self.journal is not None and os.fspath(self.journal) in ("", ":memory:"):
            raise ValueError(f"journal must be a path or a URL, or None to record nothing; got {self.journal!r}")
        if self.on_progress is not None and not callable(cast("object", self.on_progress)):
            raise TypeError(f"on_progress must be callable, got {type(self.on_progress).__name__}")
        choices = {"stop_on_error": (None, "booking"), "changed": (None, "update", "send", "add-again")}
        for name, allowed in choices.items():
            if (value := getattr(self, name)) not in allowed:
                raise ValueError(f"{name} must be one of {allowed}, got {value!r}")
        for name, largest in {"jobs_per_batch": LARGEST_BATCH, "max_results_size": 2**40}.items():
            if type(value := getattr(self, name)) is not int or not 0 < value <= largest:
                raise ValueError(f"{name} must be an int from 1 to {largest}, got {value!r}")


class SubmissionLoop:
    """The jobs of one submission."""

    def __init__(
        self,
        jobs: Iterable[Job[Any]],
        records: Records,
        settings: Settings,
        signer: Signer,
        report: Report[Any],
    ) -> None:
        self._records, self._settings, self._signer, self._report = records, settings, signer, report
        self._process = os.getpid()
        self._ends = time.monotonic() + settings.deadline
        self._known, self._failed = 0, 0
        self._new: deque[Outcome[Any]] = deque()  # outcomes not yet yielded
        self._recovery = Recovery(list(prepare(jobs, validate=settings.validate)), records, settings.changed, signer)
        self._jobs = len(self._recovery.jobs)
        self._collecting: dict[str, PreparedJob] = {}  # jobs whose earlier content is in flight
        left, waiting = list[PreparedJob](), list[PreparedJob]()
        stopped = set[object]()
        for job in self._recovery.jobs:
            if isinstance(job, InvalidJob):
                decision: Next | Known = Known(None, job.error)
            else:
                decision = self._recovery.decide(job)
                if decision is Next.SEND and job.line in stopped:
                    decision = Known(None, job.not_sent(STOPPED))
                left += [] if isinstance(decision, Known) else [job]
                waiting += [job] if decision is Next.WAIT else []
                self._collecting.update({job.key: job} if decision is Next.COLLECT else {})
            if isinstance(decision, Known):
                self._emit(job, decision)
                stopped.update([job.line] if decision.error and settings.stop_on_error else [])
        keys = {job.key for job in self._recovery.jobs}
        report.not_submitted.extend(key for key in records.recorded_keys() if key not in keys)
        self._schedule = Schedule(left, settings.jobs_per_batch)
        collecting = list(self._collecting.values())
        self._batches = self._recovery.batches(waiting, collecting, {job.line for job in left})
        for entry in (each for batch in self._batches for each in batch.jobs if isinstance(each, Entry)):
            if entry.state == "sent":
                own = self._collecting.get(entry.key)
                self._schedule.hold({entry.line, own.line if own else entry.line}, entry)
        self._schedule.start(waiting, self._recovery.lost)

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
            since = time.monotonic() - PATIENCE
            jobs = self._schedule.next_batch(others_in_flight=any(each.began > since for each in self._batches))
            if jobs:
                return self._new_batch(jobs)
        due = [batch.due for batch in self._batches]
        delayed = self._schedule.next_due()
        # What is due already waits for a batch in flight.
        if delayed is not None and delayed > time.monotonic() and len(self._batches) < MAX_IN_FLIGHT:
            due.append(delayed)
        if not due:
            return None
        wait = min(*due, self._ends) - time.monotonic()
        if wait > 0:
            return wait
        batch = min(self._batches, key=lambda each: each.due, default=None)
        return batch if batch and batch.due <= time.monotonic() else 0.0

    def _new_batch(self, jobs: list[PreparedJob]) -> Batch:
        for job in jobs:
            job.resolve()
        sent, sent_at = [job.sent for job in jobs], self._signer.now()
        batch = Batch(self._records.sending(jobs, sent, sent_at), jobs, sent, sent_at)
        self._batches.append(batch)
        return batch

    def answered(self, batch: Batch, answer: object) -> None:
        """Continue after a response."""
        self._check_process()
        members: Mapping[str, object] = cast("Mapping[str, object]", answer) if isinstance(answer, Mapping) else {}
        results = members.get("results")
        if batch.async_id is None:
            async_id = members.get("asyncId")
            self._correct_time(batch)
            if isinstance(async_id, str | int) and not isinstance(async_id, bool) and async_id:
                self._records.accepted(batch.number, str(async_id))
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
        self._records.sent_at(batch.number, batch.sent_at)

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
            self._records.settle(again=batch.submitted())

    def _not_accepted(self, batch: Batch, error: IvvyError) -> None:
        """Continue after a batch that certainly was not accepted."""
        self._batches.remove(batch)
        self._records.settle(again=batch.submitted())
        if error.retryable:
            self._requeue(batch.submitted(), error.retry_after)
            return
        for job in batch.submitted():
            self._end(job, Known(None, job.failed(error)))

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
        self._records.settle(
            unknown=[(job.key, None) for job in unknown],
            again=again,
            lost=[(booking, batch.sent_at) for booking in bookings],
        )
        # The line of a booking that was added in this submission is not its id.
        self._schedule.block([*bookings, *(job.line for job in batch.submitted() if job.changed_booking)])
        for job in unknown:
            self._end(job, Known(None, job.unknown(reason, batch.sent_at)))
        self._requeue(again, retry_after)
        for entry in batch.recorded():
            self._collected(entry, self._recovery.settle(entry, None) if entry.key in self._collecting else entry)

    def _take_results(self, batch: Batch, results: list[Result | None]) -> None:
        """Continue after the results of a batch, whose jobs are all done."""
        answered, unknown = list[tuple[str, str]](), list[tuple[str, str | None]]()
        ends, again, waits = list[tuple[PreparedJob, Known]](), list[PreparedJob](), [0.0]
        responses = match_results(batch.sent, results)
        for job, response in zip(batch.jobs, responses, strict=True):
            if not isinstance(job, PreparedJob):
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
            ends.append((job, Known(answer, error)))
        self._batches.remove(batch)
        self._records.settle(answered=answered, unknown=unknown, again=again)
        for job, known in ends:
            self._end(job, known)
        self._requeue(again, max(waits))
        for entry, response in zip(batch.jobs, responses, strict=True):
            if isinstance(entry, Entry) and entry.state == "sent":
                self._collected(entry, self._recovery.settle(entry, response))

    def _collected(self, entry: Entry, later: Entry | None) -> None:
        """Continue with the jobs that wait for one that was not submitted this time, and is done now."""
        job = self._collecting.pop(entry.key, None)
        if job and later:
            decision = self._recovery.decide(job, later)
            if isinstance(decision, Known):
                self._end(job, decision)
        self._release(entry)

    def _release(self, entry: Entry) -> None:
        for job in self._schedule.release(entry):
            self._end(job, Known(None, job.not_sent(BLOCKED)))

    def _results_too_large(self, batch: Batch) -> None:
        """Send the reads of a batch again in smaller batches. The records still know the batch of the others."""
        self._batches.remove(batch)
        smaller = max(1, len(batch.jobs) // 2)
        reads = [job for job in batch.submitted() if not job.call.is_write and len(batch.jobs) > 1]
        self._records.settle(again=reads)
        for job in reads:
            self._schedule.line(job).largest_batch = smaller
        self._requeue(reads, None)
        reason = (
            f"the results of its batch are larger than {self._settings.max_results_size} bytes: submit with a larger "
            "max_results_size= to read them within two days, and with fewer jobs_per_batch= from now on"
        )
        for job in batch.submitted():
            if job not in reads:
                self._end(job, Known(None, job.unknown(reason, batch.sent_at)))
        for entry in batch.recorded():
            if own := self._collecting.pop(entry.key, None):
                self._end(own, Known(None, own.not_sent(reason)))
            self._release(entry)

    def _end(self, job: PreparedJob, known: Known) -> None:
        """Continue after the outcome of a job, with that of those which are not sent because of it."""
        ends = deque([(job, known)])
        while ends:
            job, known = ends.popleft()
            if job.is_done:
                continue
            is_blocked = self._schedule.line(job).is_blocked
            self._emit(job, known)
            children = self._schedule.finish(job)
            for child in children if job.is_failed else ():
                ends.append((child, Known(None, child.not_sent(_because(job, known.error)))))
            if is_blocked or (job.is_failed and self._settings.stop_on_error):
                reason = BLOCKED if is_blocked else STOPPED
                ends.extend((each, Known(None, each.not_sent(reason))) for each in self._schedule.waiting(job.line))

    def _give_up(self) -> None:
        """End at the deadline. In the records, the batches in flight stay in flight."""
        for batch in self._batches:
            for job in batch.submitted():
                self._emit(job, Known(None, job.unknown(LATE_IN_FLIGHT, batch.sent_at)))
        self._batches.clear()
        for job in self._schedule.unsent():
            self._emit(job, Known(None, job.not_sent(LATE)))
        self._schedule = Schedule((), self._settings.jobs_per_batch)

    def _emit(self, job: PreparedJob | InvalidJob, known: Known) -> None:
        answer, error, is_recorded = known
        if isinstance(job, PreparedJob):
            job.is_done, job.is_failed = True, error is not None
            added = getattr(answer, "id", None)
            job.object_id = None if error else job.sent_id or (None if added is None else as_id(added))
        self._known += 1
        self._failed += error is not None
        state = "unchanged" if is_recorded and error is None else _state(job, error)
        outcome = Outcome(job.key, job.job, answer, error, state)
        self._report.add(outcome)
        self._new.append(outcome)


def _state(job: PreparedJob | InvalidJob, error: IvvyError | None) -> State:
    match error:
        case OutcomeUnknownError():
            return "unknown"
        case TransportError():
            return "not_sent"
        case None if isinstance(job, PreparedJob):
            return "read" if not job.call.is_write else "added" if job.is_add else "updated"
        case _:
            return "failed"


def _because(job: PreparedJob, error: IvvyError | None) -> str:
    """Return why a job is not sent that refers to one with an error."""
    happened = {"unknown": "has an unknown outcome", "not_sent": "was not sent"}.get(_state(job, error), "failed")
    return f"the job {job.key}, which it refers to, {happened}"


def submit(
    send: Callable[[Call[Any]], object], jobs: Iterable[Job[AnswerT]], signer: Signer, settings: Settings
) -> Submission[AnswerT]:
    """Submit with blocking calls."""
    report = Report[AnswerT]()
    return Submission(_submit(send, jobs, signer, settings, report), report)


def submit_async(
    send: Callable[[Call[Any]], Awaitable[object]], jobs: Iterable[Job[AnswerT]], signer: Signer, settings: Settings
) -> AsyncSubmission[AnswerT]:
    """Submit with calls that are awaited."""
    report = Report[AnswerT]()
    return AsyncSubmission(_submit_async(send, jobs, signer, settings, report), report)


@contextmanager
def _records(settings: Settings, signer: Signer) -> Generator[Records]:
    with nullcontext() if settings.journal is None else closing(open_store(settings.journal)) as store:
        yield Records(store, signer.account)


def _submit(
    send: Callable[[Call[Any]], object],
    jobs: Iterable[Job[Any]],
    signer: Signer,
    settings: Settings,
    report: Report[Any],
) -> Iterator[Outcome[Any]]:
    with _records(settings, signer) as records:
        submission = SubmissionLoop(jobs, records, settings, signer, report)
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


async def _submit_async(
    send: Callable[[Call[Any]], Awaitable[object]],
    jobs: Iterable[Job[Any]],
    signer: Signer,
    settings: Settings,
    report: Report[Any],
) -> AsyncIterator[Outcome[Any]]:
    with _records(settings, signer) as records:
        submission = SubmissionLoop(jobs, records, settings, signer, report)
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
