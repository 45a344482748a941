"""Sorts the jobs of a submission by what the journal knows of them."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from attrs import define, field
from ivvy.api.errors import JournalError
from ivvy.api.job import Outcome
from ivvy.client._signing import Signer

from ._answers import not_sent, read_answer, unknown
from ._jobs import Prepared
from ._journal import Entry, Journal
from ._runs import Run

if TYPE_CHECKING:
    from ivvy.api.errors import IvvyError

STOPPED = "an earlier job for the same booking failed"


@define
class Known:
    """What is known of the jobs at the beginning.

    Attributes:
        outcomes: The outcomes that are known already.
        left: The jobs that are to be sent, and those that are out.
        runs: The runs that the platform has, whose jobs are among those that are left.
    """

    outcomes: list[Outcome[Any]] = field(factory=list[Outcome[Any]])
    left: list[Prepared] = field(factory=list[Prepared])
    runs: list[Run] = field(factory=list[Run])


def sort(
    prepared: Iterable[Prepared], journal: Journal, signer: Signer, *, sends_changed: bool, stops_booking: bool
) -> Known:
    """Sort jobs, and write down what cannot be found out any more.

    Raises:
        JournalError: The journal has a job with another content.
    """
    known, out = Known(), dict[int, list[tuple[int, Prepared]]]()
    lost, again, stopped = list[Prepared](), list[Prepared](), set[str]()
    for job in prepared:
        entry = _entry(job, journal, sends_changed=sends_changed)
        answer: Any = None
        error: IvvyError | None
        if job.call.booking in stopped:
            error = not_sent(job, STOPPED)
        elif entry is None:
            known.left.append(job)
            continue
        elif entry.state == "answered":
            answer, error = read_answer(job, entry.answer or "", journal.run(entry.run).sent_at, signer)
        elif entry.state == "sent" and journal.run(entry.run).async_id is not None:
            out.setdefault(entry.run, []).append((entry.place, job))
            known.left.append(job)
            continue
        elif job.call.is_safe_to_retry:
            again.append(job)
            known.left.append(job)
            continue
        else:
            lost.append(job)
            error = unknown(job, journal.run(entry.run).sent_at, "its run was sent, and no answer came to that")
        known.outcomes.append(Outcome(job.key, job.job, answer, error))
        if error and stops_booking and job.call.booking:
            stopped.add(job.call.booking)
    journal.settle(unknown=lost, not_sent=again)
    known.runs = [_run(number, places, journal) for number, places in out.items()]
    return known


def _run(number: int, places: Iterable[tuple[int, Prepared]], journal: Journal) -> Run:
    sent = journal.run(number)
    jobs: list[Prepared | None] = [None] * sent.jobs
    for place, job in places:
        jobs[place] = job
    return Run(number, jobs, sent.sent_at, sent.async_id)


def _entry(job: Prepared, journal: Journal, *, sends_changed: bool) -> Entry | None:
    entry = journal.entry(job)
    if entry is None or entry.digest == job.digest:
        return entry
    if sends_changed and entry.state != "sent":
        return None
    hint = "it is still out: submit it unchanged first" if entry.state == "sent" else 'give changed="send" to send it'
    raise JournalError(reason=f"the job {job.key} is in the journal with another content; {hint}")
