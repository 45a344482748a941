"""The way of the jobs of a submission to their outcomes, without network I/O, and its two drivers.

A job that may have been carried out stays so: its outcome is its response, or unknown. The journal records a batch
before it is sent and a response before it is reported, and what it knows takes precedence over every other rule.
"""

import asyncio
import json
import os
import time
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from datetime import datetime, timedelta
from os import PathLike
from typing import Any, Literal, cast

from attrs import frozen
from ivvy.api.errors import ApiError, IvvyError, JournalError, OutcomeUnknownError, TransportError
from ivvy.api.job import Job, Outcome, Progress
from ivvy.client._messages import JSON, Call, ResponseTooLarge, read_failure
from ivvy.client._retry import backoff, check_limits
from ivvy.client._signing import Signer

from ._jobs import InvalidJob, PreparedJob, prepare
from ._journal import Entry, Journal, SentBatch
from ._matching import NO_RESULT, match_results
from ._schedule import LARGEST_BATCH, Batch, Schedule

MAX_IN_FLIGHT = 4  # batches
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
        self._batches: list[Batch] = []
        self._doubtful: dict[PreparedJob, datetime] = {}  # jobs that may have been carried out, and since when
        entries, batches = journal.entries(job.key for job in prepared), journal.batches()
        left, in_flight = self._recover(prepared, entries, batches)
        self._schedule = Schedule(left, settings.jobs_per_batch)
        for job in self._doubtful.keys() & set(left):
            entry = entries[job.key]
            is_lost = entry.state == "sent" and (entry.doubtful_since or batches[entry.batch].async_id is None)
            self._schedule.line(job).may_be_in_flight |= bool(is_lost)
        self._schedule.start(job for positions in in_flight.values() for job in positions.values())
        for number, positions in in_flight.items():
            sent = batches[number]
            self._batches.append(
                Batch(number, [positions.get(position) for position in range(sent.jobs)], sent.sent_at, sent.async_id)
            )

    def _recover(
        self,
        prepared: Sequence[PreparedJob | InvalidJob],
        entries: Mapping[str, Entry],
        batches: Mapping[int, SentBatch],
    ) -> tuple[list[PreparedJob], dict[int, dict[int, PreparedJob]]]:
        """Emit the outcomes that are known, and return the other jobs, with those in flight by batch and position."""
        left, lost, stopped = list[PreparedJob](), list[tuple[str, str | None]](), set[str | None]()
        in_flight = dict[int, dict[int, PreparedJob]]()
        # An update must not be sent again after a later one of its booking.
        last_sent = {
            job.call.booking: position
            for position, job in enumerate(prepared)
            if isinstance(job, PreparedJob) and job.key in entries and job.call.booking
        }
        for position, job in enumerate(prepared):
            if isinstance(job, InvalidJob):
                self._emit(job, None, job.error)
                stopped.update([job.booking] if self._settings.stop_on_error else ())
                continue
            entry = self._entry(job, entries)
            error: IvvyError | None
            if entry is None:
                if job.call.booking is None or job.call.booking not in stopped:
                    left.append(job)
                else:
                    self._emit(job, None, job.not_sent(STOPPED))
                continue
            sent = batches[entry.batch]
            since = entry.doubtful_since or sent.sent_at
            if entry.state == "answered":
                answer, error = job.read(entry.answer or "", since, self._signer)
                self._emit(job, answer, error)
            elif entry.state == "sent" and sent.async_id is not None:
                in_flight.setdefault(entry.batch, {})[entry.position] = job
                left.append(job)
                self._note_doubt(job, entry.doubtful_since)
                continue
            elif job.call.is_safe_to_retry and position >= last_sent.get(job.call.booking or "", 0):
                left.append(job)
                self._note_doubt(job, since)
                continue
            else:
                reason = "its batch was sent, and no usable response was received"
                error = job.unknown(since, reason, is_superseded=job.call.is_safe_to_retry)
                lost.append((job.key, entry.answer))
                self._emit(job, None, error)
            if error and self._settings.stop_on_error:
                stopped.add(job.call.booking)
        self._journal.settle(unknown=lost)
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

    def _note_doubt(self, job: PreparedJob, since: datetime | None) -> None:
        if since and job.call.is_write:
            self._doubtful.setdefault(job, since)

    def _error(self, job: PreparedJob, error: IvvyError) -> IvvyError:
        """Return the error of a job that was not carried out this time: unknown if it may have been before."""
        since = self._doubtful.get(job)
        reason = error.reason if isinstance(error, TransportError) else error.summary()
        return error if since is None else job.unknown(since, reason)

    def outcomes(self) -> Iterator[Outcome[Any]]:
        """Yield the outcomes that are new since the last call."""
        while self._new:
            yield self._new.popleft()

    def progress(self) -> Progress:
        """Return the progress."""
        return Progress(self._jobs, self._known, self._failed, len(self._batches))

    def next(self) -> Batch | float | None:
        """Return the batch whose call is next, or the seconds to wait before that, or None at the end."""
        if os.getpid() != self._process:
            raise RuntimeError("a submission cannot be continued in a forked process")
        if time.monotonic() >= self._ends:
            self._give_up()
        if len(self._batches) < MAX_IN_FLIGHT:
            jobs = self._schedule.next_batch(others_in_flight=bool(self._batches))
            if jobs:
                sent_at = self._signer.now()
                number = self._journal.sending([(job, self._doubtful.get(job)) for job in jobs], sent_at)
                self._batches.append(new := Batch(number, jobs, sent_at))
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
        members: Mapping[str, object] = cast("Mapping[str, object]", answer) if isinstance(answer, Mapping) else {}
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
        elif str(members.get("asyncId") or batch.async_id) != batch.async_id:
            batch.ask_later()  # The results of another batch.
        else:
            results = members.get("results")
            if isinstance(results, Mapping):  # PHP may return a list as an object.
                results = list(cast("Mapping[str, object]", results).values())
            if isinstance(results, list):
                self._take_results(batch, cast("list[object]", results))
            else:
                batch.ask_later()

    def _correct_time(self, batch: Batch) -> None:
        """Note when a batch was sent by the platform's clock, which may have been learnt with it."""
        batch.sent_at = self._signer.now() - timedelta(seconds=time.monotonic() - batch.began)
        self._journal.sent_at(batch.number, batch.sent_at)

    def failed(self, batch: Batch, error: IvvyError) -> None:
        """Continue after a call that failed."""
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
        if batch.async_id is None:
            self._batches.remove(batch)
            self._record_again(batch.present())

    def _not_accepted(self, batch: Batch, error: IvvyError) -> None:
        """Continue after a batch that certainly was not accepted."""
        self._batches.remove(batch)
        self._record_again(batch.present())
        if error.retryable:
            self._requeue(batch.present(), error.retry_after)
            return
        for job in batch.present():
            self._end(job, None, self._error(job, error))

    def _record_again(self, jobs: list[PreparedJob], unknown: Iterable[tuple[str, None]] = ()) -> None:
        """Record that jobs are to be sent again: as not sent, unless an earlier batch may have carried them out."""
        since = {job.key: self._doubtful.get(job) for job in jobs}
        self._journal.settle(
            not_sent=[key for key, time in since.items() if not time],
            doubtful=[(key, time) for key, time in since.items() if time],
            unknown=unknown,
        )

    def _requeue(self, jobs: list[PreparedJob], retry_after: float | None) -> None:
        if jobs:
            attempts = max(self._schedule.line(job).attempts for job in jobs)
            due = time.monotonic() + max(retry_after or 0.0, backoff(attempts))
            for job in jobs:
                self._schedule.requeue(job, due)

    def _lose(self, batch: Batch, reason: str, retry_after: float | None) -> None:
        """Continue after a batch that may be in flight, or may have been carried out, and will not be found again."""
        self._batches.remove(batch)
        lines = [(job, self._schedule.line(job)) for job in batch.present()]
        again = [job for job, line in lines if job.call.is_safe_to_retry and job not in line.superseded]
        lost = [job for job, line in lines if not job.call.is_safe_to_retry or job in line.superseded]
        for job in batch.present():
            if job.call.is_write:
                self._note_doubt(job, batch.sent_at)
                self._schedule.line(job).may_be_in_flight = True
        self._record_again(again, unknown=[(job.key, None) for job in lost])
        for job in lost:
            self._end(job, None, job.unknown(batch.sent_at, reason, is_superseded=job.call.is_safe_to_retry))
        self._requeue(again, retry_after)

    def _take_results(self, batch: Batch, results: list[object]) -> None:
        """Continue after the results of a batch, whose jobs are all done."""
        entries = self._journal.entries_of(batch.number) if None in batch.jobs else ()
        recorded = {entry.position: entry for entry in entries}
        sent = [
            job.sent if job else recorded[position].sent if position in recorded else None
            for position, job in enumerate(batch.jobs)
        ]
        answered, unknown = list[tuple[str, str]](), list[tuple[str, str | None]]()
        ends, again, waits = list[tuple[PreparedJob, Any, IvvyError | None]](), list[PreparedJob](), [0.0]
        for position, response in enumerate(match_results(sent, results)):
            job, body = batch.jobs[position], None if response is NO_RESULT else json.dumps(response)
            if job is None:
                if isinstance(response, Mapping) and read_failure(cast("JSON", response)) is None:
                    answered.append((recorded[position].key, body or ""))  # Not submitted this time.
                continue
            answer, error = job.read(body, self._doubtful.get(job, batch.sent_at), self._signer)
            is_superseded = job in self._schedule.line(job).superseded
            if isinstance(error, ApiError) and error.retryable and not is_superseded:
                again.append(job)  # Such as 24299: the platform was busy with another update of the booking.
                waits.append(error.retry_after or 0.0)
                continue
            if error and not isinstance(error, OutcomeUnknownError):
                error = self._error(job, error)
            if body is None or isinstance(error, OutcomeUnknownError):
                unknown.append((job.key, body))
            else:
                answered.append((job.key, body))
            ends.append((job, answer, error))
        self._batches.remove(batch)
        self._journal.settle(answered=answered, unknown=unknown)
        self._record_again(again)
        for job, answer, error in ends:
            self._end(job, answer, error)
        self._requeue(again, max(waits))

    def _results_too_large(self, batch: Batch) -> None:
        """Send the reads of a batch again in smaller batches. The journal still knows the batch of the others."""
        self._batches.remove(batch)
        jobs = batch.present()
        smaller = max(1, len(batch.jobs) // 2)
        reads = [job for job in jobs if not job.call.is_write and len(batch.jobs) > 1]
        self._journal.settle(not_sent=[job.key for job in reads])
        for job in reads:
            self._schedule.line(job).largest_batch = smaller
        self._requeue(reads, None)
        reason = (
            f"the results of its batch are larger than {self._settings.max_results_size} bytes: submit with a larger "
            "max_results_size= to read them within two days, and with fewer jobs_per_batch= from now on"
        )
        for job in jobs:
            if job not in reads:
                self._end(job, None, job.unknown(self._doubtful.get(job, batch.sent_at), reason))

    def _end(self, job: PreparedJob, answer: object, error: IvvyError | None) -> None:
        line = self._schedule.line(job)
        reason = BLOCKED if line.may_be_in_flight else STOPPED if error and self._settings.stop_on_error else None
        others = self._schedule.skip_others(job) if reason else []
        self._schedule.finish(job)
        self._emit(job, answer, error)
        for other in others:
            self._emit(other, None, self._error(other, other.not_sent(reason or STOPPED)))

    def _give_up(self) -> None:
        """End at the deadline. In the journal, the batches in flight stay in flight."""
        for batch in self._batches:
            for job in batch.present():
                self._emit(job, None, job.unknown(self._doubtful.get(job, batch.sent_at), LATE_IN_FLIGHT))
        self._batches.clear()
        for job in self._schedule.unsent():
            self._emit(job, None, self._error(job, job.not_sent(LATE)))
        self._schedule = Schedule((), self._settings.jobs_per_batch)

    def _emit(self, job: PreparedJob | InvalidJob, answer: object, error: IvvyError | None) -> None:
        self._known += 1
        self._failed += error is not None
        self._new.append(Outcome(job.key, job.job, answer, error))


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
                    answer = send(step.call(settings.max_results_size))
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
                answer = await send(step.call(settings.max_results_size))
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
