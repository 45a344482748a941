"""What happens between the first run and the last outcome, without I/O of the network, which is up to the `drivers`."""

import json
import time
from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, NamedTuple

from attrs import frozen
from ivvy.api.action import Action
from ivvy.api.errors import ApiError, IvvyError, OutcomeUnknownError
from ivvy.api.job import Outcome, Progress
from ivvy.api.model import Model
from ivvy.client._signing import Signer

from ._answers import not_sent, read_answer, unknown
from ._jobs import Prepared
from ._journal import Journal
from ._known import STOPPED, sort
from ._matching import match_results
from ._plan import Plan
from ._runs import Run

MOST_RUNS = 4  # How many are out at once.
NOT_COMPLETED = 24114
GONE = {24105, 24115}  # No such run, or none any more: results are kept for two days.


@frozen
class Rules:
    """How a submission goes about it.

    Attributes:
        deadline: Seconds for all of it.
        stops_booking: Whether the later jobs of a booking are not sent after an error on it.
        sends_changed: Whether a job is sent again that the journal knows with another content.
    """

    deadline: float
    stops_booking: bool
    sends_changed: bool


class Ask(NamedTuple):
    """Make a call for a run, and report what came of it."""

    run: Run
    action: Action[Any, Any]
    request: Model


class Wait(NamedTuple):
    """Do nothing for so many seconds."""

    seconds: float


class Submission:
    """The jobs on their way to their outcomes."""

    def __init__(
        self, prepared: Sequence[Prepared | Outcome[Any]], journal: Journal, rules: Rules, signer: Signer
    ) -> None:
        self._journal = journal
        self._rules = rules
        self._signer = signer
        self._ends = time.monotonic() + rules.deadline
        self._jobs, self._known, self._failed = len(prepared), 0, 0
        self._fresh: deque[Outcome[Any]] = deque()  # what is known and has not been told yet
        for each in prepared:
            if isinstance(each, Outcome):
                self._tell(each)
        known = sort(
            [each for each in prepared if isinstance(each, Prepared)],
            journal,
            signer,
            sends_changed=rules.sends_changed,
            stops_booking=rules.stops_booking,
        )
        for outcome in known.outcomes:
            self._tell(outcome)
        self._plan = Plan(known.left)
        self._runs = known.runs
        for run in known.runs:
            for job in _present(run):
                self._plan.is_out(job)

    def outcomes(self) -> Iterable[Outcome[Any]]:
        """The outcomes that are known since the last time."""
        while self._fresh:
            yield self._fresh.popleft()

    def progress(self) -> Progress:
        """How far it is."""
        return Progress(self._jobs, self._known, self._failed, len(self._runs))

    def next(self) -> Ask | Wait | None:
        """What is to be done next; None at the end."""
        if time.monotonic() >= self._ends:
            self._give_up()
        while len(self._runs) < MOST_RUNS and (jobs := self._plan.next_run(others_are_out=bool(self._runs))):
            now = datetime.now(UTC)
            self._runs.append(Run(self._journal.sending(jobs, now), jobs, now))
        if not self._runs:
            return None
        run = min(self._runs, key=lambda each: each.due)
        wait = min(run.due, self._ends) - time.monotonic()
        return Wait(wait) if wait > 0 else Ask(run, *run.call())

    def answered(self, ask: Ask, answer: Any) -> None:
        """Go on after an answer."""
        run = ask.run
        if ask.action.name == "run":
            if not isinstance(answer.async_id, str):
                self._may_be_lost(run, "the answer names no run")
            else:
                self._journal.accepted(run.number, answer.async_id)
                run.accepted(answer.async_id)
        elif ask.action.name == "progress":
            run.proceeded(float(answer.progress or 0))
        else:
            self._take_results(run, answer.to_dict().get("results") or ())

    def failed(self, ask: Ask, error: IvvyError) -> None:
        """Go on after a call that failed."""
        run, code = ask.run, error.specific_code if isinstance(error, ApiError) else None
        if not run.is_accepted:
            self._run_failed(run, error)
        elif code in GONE:
            self._may_be_lost(run, "the platform does not know the run any more")
        elif code == NOT_COMPLETED or error.retryable or not isinstance(error, ApiError):
            run.ask_later()
        else:
            # In the journal it stays: whoever may ask again learns what came of it.
            self._runs.remove(run)
            for job in _present(run):
                self._end(job, None, unknown(job, run.sent_at, error.summary()))

    def _run_failed(self, run: Run, error: IvvyError) -> None:
        if isinstance(error, OutcomeUnknownError):
            self._may_be_lost(run, error.reason)
        elif error.retryable:
            run.ask_later()  # Nothing happened.
        else:
            self._runs.remove(run)
            self._journal.settle(not_sent=_present(run))
            for job in _present(run):
                self._end(job, None, error)

    def _take_results(self, run: Run, results: Sequence[Mapping[str, Any]]) -> None:
        self._runs.remove(run)
        answered: list[tuple[Prepared, str]] = []
        lost, again = list[Prepared](), list[Prepared]()
        ends: list[tuple[Prepared, object, IvvyError | None]] = []
        for job, result in zip(run.jobs, match_results(run.jobs, results), strict=True):
            if job is None:
                continue
            if result is None:
                lost.append(job)
                continue
            body = json.dumps(result.get("response"))
            answer, error = read_answer(job, body, run.sent_at, self._signer)
            if error and error.retryable and isinstance(error, ApiError):
                again.append(job)  # Two updates of a booking at once: the platform carried out one.
            else:
                answered.append((job, body))
                ends.append((job, answer, error))
        self._journal.settle(answered=answered, not_sent=again)
        for job, answer, error in ends:
            self._end(job, answer, error)
        for job in again:
            self._plan.again(job)
        self._lose(lost, run, "its run had no result for it")

    def _may_be_lost(self, run: Run, reason: str) -> None:
        self._runs.remove(run)
        self._lose(_present(run), run, reason)

    def _lose(self, jobs: Sequence[Prepared], run: Run, reason: str) -> None:
        """Go on with jobs that may have been carried out: adds end as unknown, all others are sent again."""
        lost = [job for job in jobs if not job.call.is_safe_to_retry]
        again = [job for job in jobs if job.call.is_safe_to_retry]
        self._journal.settle(unknown=lost, not_sent=again)
        for job in lost:
            self._end(job, None, unknown(job, run.sent_at, reason))
        for job in again:
            self._plan.again(job)

    def _end(self, job: Prepared, answer: object, error: IvvyError | None) -> None:
        others = self._plan.skip_others(job) if error and self._rules.stops_booking else []
        self._plan.finished(job)
        self._tell(Outcome(job.key, job.job, answer, error))
        for other in others:
            self._tell(Outcome(other.key, other.job, None, not_sent(other, STOPPED)))

    def _give_up(self) -> None:
        """End at the deadline. In the journal, what is out stays so."""
        reason = "the deadline of the submission passed before it was sent"
        for run in self._runs:
            for job in _present(run):
                late = "the deadline of the submission passed while its run was out"
                error = unknown(job, run.sent_at, late) if run.is_accepted else not_sent(job, reason)
                self._tell(Outcome(job.key, job.job, None, error))
            if not run.is_accepted:
                self._journal.settle(not_sent=_present(run))
        self._runs.clear()
        for job in self._plan.unsent():
            self._tell(Outcome(job.key, job.job, None, not_sent(job, reason)))

    def _tell(self, outcome: Outcome[Any]) -> None:
        self._known += 1
        self._failed += outcome.error is not None
        self._fresh.append(outcome)


def _present(run: Run) -> list[Prepared]:
    return [job for job in run.jobs if job]
