# Copied from generator/runtime/job.py by `python -m generator build`; edit it there and build again.
"""A job of a batch, its outcome, and a submission with its progress and report."""

from __future__ import annotations

import warnings
from collections.abc import AsyncIterator, Callable, Iterator
from os import PathLike
from typing import Any, Generic, Literal, TypedDict, cast

from attrs import define, field, frozen

from .action import Action, AnswerT
from .errors import IvvyError
from .model import Model


@frozen
class Ref:
    """The id of the object that another job adds.

    Attributes:
        key: The key of that job, which is among the jobs of the same `submit`, or in the journal.
    """

    key: str


def ref(key: str) -> Ref:
    """Refer to the id of what another job adds or updates.

    Args:
        key: The key of that job, which is among the jobs of the same `submit`, or in the journal.

    Raises:
        TypeError: The key is not a string, or is empty.
    """
    if not isinstance(cast("object", key), str) or not key:
        raise TypeError(f"key must be the key of a job, a string that is not empty, got {key!r}")
    return Ref(key)


@frozen
class Job(Generic[AnswerT]):
    """A call to make in a batch. Nothing is sent before you submit it.

    Attributes:
        action: The action.
        request: The request; None if the action takes none.
        key: The name of the job for you and in a journal; None to name it by its content and position.
    """

    action: Action[Any, AnswerT]
    request: Model | None = field(repr=False)
    key: str | None = None


@frozen(repr=False)
class Outcome(Generic[AnswerT]):
    """The outcome of a job: either an answer or an error.

    Attributes:
        key: The name of the job.
        job: The job.
        answer: The answer, as the client's method returns it; None if there is an error.
        error: The error that the client's method would raise; None if there is an answer. OutcomeUnknownError if the
            job may have been carried out, TransportError if it certainly was not, JournalError if the journal does not
            fit it.
        state: What happened: "added", "updated" or "read"; "unchanged" if the journal has the answer and nothing was
            sent; "unknown" if it may have been carried out, "not_sent" if it certainly was not, or else "failed".
    """

    key: str
    job: Job[AnswerT]
    answer: AnswerT | None
    error: IvvyError | None
    state: Literal["added", "updated", "read", "unchanged", "failed", "unknown", "not_sent"]

    def __repr__(self) -> str:
        action = f"{self.job.action.namespace}.{self.job.action.name}"
        object_id = getattr(self.answer, "id", None)
        result = f"error={self.error}" if self.error else f"id={object_id}" if object_id else "answer=…"
        return f"Outcome({self.key!r}, {action}, {self.state}, {result})"


@frozen
class Progress:
    """The progress of a submission.

    Attributes:
        jobs: The number of jobs.
        known: The number of jobs whose outcome is known.
        failed: The number of those that have an error.
        batches: The number of batches in flight.
    """

    jobs: int
    known: int
    failed: int
    batches: int


@define
class Report(Generic[AnswerT]):
    """What happened to the jobs of a submission.

    Attributes:
        added: The number of jobs that added something.
        updated: The number of jobs that changed something that existed.
        read: The number of reads.
        unchanged: The number of jobs whose answer was in the journal, so that nothing was sent.
        failed: The number of jobs that were refused.
        unknown: The number of jobs that may have been carried out.
        not_sent: The number of jobs that certainly were not carried out, and were not refused either.
        outcomes: The outcomes of the jobs that failed, are unknown or were not sent.
        not_submitted: The keys of jobs that are in the journal, and were not submitted. They are not deleted anywhere.
    """

    added: int = 0
    updated: int = 0
    read: int = 0
    unchanged: int = 0
    failed: int = 0
    unknown: int = 0
    not_sent: int = 0
    outcomes: list[Outcome[AnswerT]] = field(factory=list["Outcome[AnswerT]"], repr=False)
    not_submitted: list[str] = field(factory=list[str], repr=False)

    def add(self, outcome: Outcome[AnswerT]) -> None:
        """Count an outcome."""
        setattr(self, outcome.state, getattr(self, outcome.state) + 1)
        if outcome.error:
            self.outcomes.append(outcome)


@define(eq=False, repr=False)
class _Submission:
    _is_begun: bool = field(default=False, init=False)

    def _begin(self) -> None:
        self._is_begun = True

    def __del__(self) -> None:
        if not self._is_begun:
            message = "jobs were submitted, and nothing was sent: iterate over the submission, or call run()"
            warnings.warn(message, ResourceWarning, source=self, stacklevel=2)


@define(eq=False, repr=False)
class Submission(_Submission, Generic[AnswerT]):
    """A submission. Iterate over it for the outcomes, or call `run`. Nothing is sent before.

    Attributes:
        report: What has happened so far.
    """

    _outcomes: Iterator[Outcome[AnswerT]]
    report: Report[AnswerT]

    def __iter__(self) -> Iterator[Outcome[AnswerT]]:
        """Return the iterator over the outcomes, each as soon as it is known."""
        self._begin()
        return self._outcomes

    def run(self) -> Report[AnswerT]:
        """Submit the jobs, and return the report."""
        for _ in self:
            pass
        return self.report


@define(eq=False, repr=False)
class AsyncSubmission(_Submission, Generic[AnswerT]):
    """A submission. Iterate over it with `async for`, or await `run`. Nothing is sent before.

    Attributes:
        report: What has happened so far.
    """

    _outcomes: AsyncIterator[Outcome[AnswerT]]
    report: Report[AnswerT]

    def __aiter__(self) -> AsyncIterator[Outcome[AnswerT]]:
        """Return the iterator over the outcomes, each as soon as it is known."""
        self._begin()
        return self._outcomes

    async def run(self) -> Report[AnswerT]:
        """Submit the jobs, and return the report."""
        async for _ in self:
            pass
        return self.report


class SubmitOptions(TypedDict, total=False):
    """The options of `submit`, which documents them."""

    journal: str | PathLike[str] | None
    on_progress: Callable[[Progress], object] | None
    deadline: float
    stop_on_error: Literal["booking"] | None
    changed: Literal["update", "send", "add-again"] | None
    jobs_per_batch: int
    max_results_size: int
