"""What earlier submissions have left in the records, and what follows from it for each job.

The records take precedence over every other rule. A job that may have been carried out stays so.
"""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from enum import Enum
from typing import Any, Literal, NamedTuple

from ivvy.api.actions import documented
from ivvy.api.errors import ApiError, IvvyError, JournalError
from ivvy.client._messages import Response, written_call
from ivvy.client._retry import Failed, classify
from ivvy.client._signing import Signer

from ._jobs import InvalidJob, PreparedJob, line_key, link
from ._records import Entry, Records
from ._schedule import Batch

MAY_RUN_FOR = timedelta(hours=1)  # how long a lost batch may still be carried out, which no page says
BLOCKED = "an earlier job for the same booking may still be in flight; submit it again later"

Changed = Literal["update", "send", "add-again"] | None


class Next(Enum):
    """What to do with a job whose outcome is not known."""

    SEND = "send it"
    WAIT = "wait for its batch, which is in flight"
    COLLECT = "wait for the batch with its earlier content, which is in flight, and then decide again"


class Known(NamedTuple):
    """The outcome of a job, and whether it is the one in the records."""

    answer: Any
    error: IvvyError | None
    is_recorded: bool = False


class Recovery:
    """The records of the jobs of a submission.

    Attributes:
        jobs: The jobs, each after those that it refers to.
        lost: The bookings that a lost batch may still change.
    """

    def __init__(
        self, jobs: Sequence[PreparedJob | InvalidJob], records: Records, changed: Changed, signer: Signer
    ) -> None:
        self._records, self._changed, self._signer = records, changed, signer
        keys = {job.key for job in jobs}
        self._entries = records.entries(keys.union(*(job.references.values() for job in jobs)))
        self._batches = records.batches()
        self.jobs = link(jobs, {key: each for key, each in self._entries.items() if key not in keys})
        self._find_lines()
        self._bookings = records.bookings({job.line for job in self.jobs if isinstance(job.line, str)})
        self._since = datetime.now(UTC) - MAY_RUN_FOR
        self.lost = {
            booking for booking, record in self._bookings.items() if record.lost_at and record.lost_at > self._since
        }

    def _find_lines(self) -> None:
        """Find the booking of each job, also by reference."""
        ids = self._ids = {key: entry.object_id for key, entry in self._entries.items()}
        lines = {key: entry.line for key, entry in self._entries.items()}
        unrecorded = list[tuple[str, str]]()
        for job in self.jobs:
            entry, booking = self._entries.get(job.key), job.booking
            if isinstance(job, InvalidJob) and job.job.action.booking == "id":
                booking = booking or ids.get(job.key)
            if isinstance(job, PreparedJob):
                is_added_again = self._changed == "add-again" and entry and entry.digest != job.digest
                ids[job.key] = job.sent_id or (None if is_added_again else ids.get(job.key))
                if job.is_add and job.job.action.booking == "id":
                    booking = ids[job.key]
                if entry and entry.digest == job.digest and entry.changed_booking is None and job.changed_booking:
                    unrecorded.append((job.changed_booking, job.key))
            parent = job.references.get(job.job.action.booking or "")
            if parent is None:
                job.line = line_key(booking, job.key)
            else:
                job.line = ids.get(parent) or lines.get(parent, line_key(None, parent))
            lines[job.key] = job.line
        self._records.add_bookings(unrecorded)

    def decide(self, job: PreparedJob, later: Entry | None = None) -> Next | Known:
        """Return what to do with a job whose parents are decided, by its record or by a later state of that."""
        entry = later or self._entries.get(job.key)
        parent = None if job.unfinished_parents() else job.resolve()
        decision: Next | Known = Next.SEND
        if entry:
            same = entry.digest == job.digest
            decision = self._decide_same(job, entry) if same else self._decide_changed(job, entry)
        if decision is Next.SEND and parent is not None:
            return Known(None, job.not_sent(f"the job {parent}, which it refers to, has no id"))
        if decision is Next.SEND and job.line in self.lost and not (entry and entry.digest == job.digest):
            return Known(None, job.not_sent(BLOCKED))
        return decision

    def _decide_same(self, job: PreparedJob, entry: Entry) -> Next | Known:
        batch = self._batches[entry.batch]
        sent_at = entry.doubtful_since or batch.sent_at
        job.resolve(self._ids)
        if job.is_add and entry.sent_id:
            job.update(entry.sent_id)
        record = self._bookings.get(job.line if job.call.is_write and isinstance(job.line, str) else "")
        job.is_superseded = record is not None and entry.batch < record.last_batch
        if entry.state == "answered":
            return Known(*job.read(entry.answer, sent_at, self._signer), is_recorded=True)
        if entry.state == "sent" and batch.async_id is not None:
            job.doubtful_since = entry.doubtful_since
            return Next.WAIT
        if job.may_be_repeated:
            job.doubtful_since = sent_at if job.call.is_write else None
            return Next.SEND
        if entry.state == "sent":
            lost = [(job.changed_booking, batch.sent_at)] if job.changed_booking else []
            self._records.settle(unknown=[(job.key, None)], lost=lost)
        return Known(None, job.unknown("its batch was sent, and no usable response was received", sent_at))

    def _decide_changed(self, job: PreparedJob, entry: Entry) -> Next | Known:
        batch = self._batches[entry.batch]
        if entry.state == "sent" and batch.async_id is not None:
            return Next.COLLECT
        action = f"{job.call.namespace}.{job.call.action}"
        is_other = job.is_add and (entry.action or action) != action
        if self._changed is None or (is_other and self._changed == "update"):
            reason = 'it is in the journal with other content: submit it with changed="update"'
            other = f"it is in the journal as a job of {entry.action}: use another key"
            return _conflict(job, other if is_other else reason)
        if job.is_add and self._changed != "add-again":
            if entry.object_id and self._changed == "update":
                job.update(entry.object_id)
            elif entry.object_id:
                advice = '"update" updates that, and "add-again" adds another one'
                return _conflict(job, f"it has added {entry.object_id} with other content: changed={advice}")
            elif entry.state != "answered":
                advice = "find out whether it was, and settle or forget it in the journal"
                return _conflict(job, f"it may have been added with other content: {advice}")
        if not job.is_add and entry.state != "answered" and batch.sent_at > self._since:
            return Known(None, job.not_sent(BLOCKED))
        return Next.SEND

    def batches(
        self, waiting: Sequence[PreparedJob], collecting: Sequence[PreparedJob], left: set[object]
    ) -> list[Batch]:
        """Return the batches in flight that contain jobs, or hold up the bookings of others."""
        submitted = {job.key: job for job in waiting}
        numbers = {self._entries[job.key].batch for job in (*waiting, *collecting)}
        for booking, record in self._bookings.items():
            numbers.update(record.in_flight if booking in left else ())
        found = dict[int, dict[int, Entry]]()
        for entry in self._records.entries_of(numbers):
            found.setdefault(entry.batch, {})[entry.position] = entry
        batches = list[Batch]()
        for number, entries in sorted(found.items()):
            batch = self._batches[number]
            positions = [entries.get(position) for position in range(batch.jobs)]
            jobs = [submitted.get(entry.key, entry) if entry else None for entry in positions]
            sent = [
                (entry.sent or (job.sent if isinstance(job, PreparedJob) else None)) if entry else None
                for entry, job in zip(positions, jobs, strict=True)
            ]
            batches.append(Batch(number, jobs, sent, batch.sent_at, batch.async_id))
        return batches

    def settle(self, entry: Entry, response: str | None) -> Entry | None:
        """Record the response to a job that is not submitted this time, or None if it will have none.

        Returns:
            The new record, or None if the job certainly was not carried out.
        """
        later = entry._replace(state="unknown", answer=response)
        action = documented(*(entry.action or ".").split("."))
        if response is not None and action:
            members = {"id": int(entry.sent_id)} if entry.sent_id else {}
            try:
                outcome = classify(written_call(action, members), Response(200, {}, response.encode()), self._signer, 1)
            except RecursionError:
                outcome = None
            error = outcome.error if isinstance(outcome, Failed) else None
            is_refused = isinstance(error, ApiError) and error.retryable and entry.doubtful_since is None
            if is_refused and entry.changed_booking is None and entry.sent_id is None:
                self._records.forget(entry.key)
                return None
            # One of a booking stays known, so that it is not sent again after the later jobs that now go on.
            if outcome is not None and (error is None or (isinstance(error, ApiError) and not error.retryable)):
                later = later._replace(state="answered")
        if later.state == "answered":
            self._records.settle(answered=[(entry.key, response or "")])
        else:
            self._records.settle(unknown=[(entry.key, response)])
        return later


def _conflict(job: PreparedJob, reason: str) -> Known:
    action = job.call
    error = JournalError(namespace=action.namespace, action=action.action, reason=f"the job {job.key}: {reason}")
    return Known(None, error)
