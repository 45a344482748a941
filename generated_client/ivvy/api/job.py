# Copied from generator/runtime/job.py by `python -m generator build`; edit it there and build again.
"""A job of a batch, its outcome, and the progress of a submission."""

from __future__ import annotations

from collections.abc import Callable
from os import PathLike
from typing import Any, Generic, Literal, TypedDict

from attrs import field, frozen

from .action import Action, AnswerT
from .errors import IvvyError
from .model import Model


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


@frozen
class Outcome(Generic[AnswerT]):
    """The outcome of a job: either an answer or an error.

    Attributes:
        key: The name of the job.
        job: The job.
        answer: The answer, as the client's method returns it; None if there is an error.
        error: The error that the client's method would raise; None if there is an answer. OutcomeUnknownError if the
            job may have been carried out, TransportError if it certainly was not.
    """

    key: str
    job: Job[AnswerT]
    answer: AnswerT | None = field(repr=False)
    error: IvvyError | None


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


class SubmitOptions(TypedDict, total=False):
    """The options of `submit`, which documents them."""

    journal: str | PathLike[str] | None
    on_progress: Callable[[Progress], object] | None
    deadline: float
    stop_on_error: Literal["booking"] | None
    changed: Literal["send"] | None
    jobs_per_batch: int
    max_results_size: int
