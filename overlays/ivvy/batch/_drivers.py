"""Makes the calls of a submission, synchronously and asynchronously."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from os import PathLike
from typing import Any, Literal

from ivvy.api.action import AnswerT
from ivvy.api.callers import AsyncCaller, Caller
from ivvy.api.errors import IvvyError
from ivvy.api.job import Job, Outcome, Progress
from ivvy.client._retry import check_limits
from ivvy.client._signing import Signer

from ._jobs import prepare
from ._journal import Journal
from ._submission import Rules, Submission, Wait

DEADLINE = 7200.0  # seconds


def _begin(jobs: Iterable[Job[Any]], journal: Journal, rules: Rules, signer: Signer, *, validate: bool) -> Submission:
    return Submission(list(prepare(jobs, validate=validate)), journal, rules, signer)


def _rules(deadline: float, stop_on_error: object, changed: object) -> Rules:
    check_limits(deadline=deadline)
    if stop_on_error not in (None, "booking"):
        raise ValueError(f'stop_on_error must be None or "booking", got {stop_on_error!r}')
    if changed not in (None, "send"):
        raise ValueError(f'changed must be None or "send", got {changed!r}')
    return Rules(deadline, stop_on_error == "booking", changed == "send")


def submit(
    caller: Caller,
    jobs: Iterable[Job[AnswerT]],
    signer: Signer,
    *,
    validate: bool,
    journal: str | PathLike[str] | None = None,
    on_progress: Callable[[Progress], object] | None = None,
    deadline: float = DEADLINE,
    stop_on_error: Literal["booking"] | None = None,
    changed: Literal["send"] | None = None,
) -> Iterator[Outcome[AnswerT]]:
    """Submit with blocking calls."""
    with Journal(journal) as opened:
        submission = _begin(jobs, opened, _rules(deadline, stop_on_error, changed), signer, validate=validate)
        yield from submission.outcomes()
        while step := submission.next():
            if isinstance(step, Wait):
                time.sleep(step.seconds)
            else:
                try:
                    answer = caller.perform(step.action, step.request)
                except IvvyError as error:
                    submission.failed(step, error)
                else:
                    submission.answered(step, answer)
                if on_progress:
                    on_progress(submission.progress())
            yield from submission.outcomes()
        yield from submission.outcomes()


async def submit_async(
    caller: AsyncCaller,
    jobs: Iterable[Job[AnswerT]],
    signer: Signer,
    *,
    validate: bool,
    journal: str | PathLike[str] | None = None,
    on_progress: Callable[[Progress], object] | None = None,
    deadline: float = DEADLINE,
    stop_on_error: Literal["booking"] | None = None,
    changed: Literal["send"] | None = None,
) -> AsyncIterator[Outcome[AnswerT]]:
    """Submit with calls that are awaited."""
    with Journal(journal) as opened:
        submission = _begin(jobs, opened, _rules(deadline, stop_on_error, changed), signer, validate=validate)
        while True:
            for outcome in submission.outcomes():
                yield outcome
            step = submission.next()
            if step is None:
                break
            if isinstance(step, Wait):
                await asyncio.sleep(step.seconds)
                continue
            try:
                answer = await caller.perform(step.action, step.request)
            except IvvyError as error:
                submission.failed(step, error)
            else:
                submission.answered(step, answer)
            if on_progress:
                on_progress(submission.progress())
        for outcome in submission.outcomes():
            yield outcome
