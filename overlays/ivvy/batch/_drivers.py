"""Makes the calls of a submission, synchronously and asynchronously."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from os import PathLike
from typing import Any, Literal, TypedDict

from attrs import frozen
from ivvy.api.action import AnswerT
from ivvy.api.callers import AsyncCaller, Caller
from ivvy.api.errors import IvvyError
from ivvy.api.job import Job, Outcome, Progress
from ivvy.client._retry import check_limits
from ivvy.client._signing import Signer

from ._jobs import prepare
from ._journal import Journal
from ._submission import Rules, Submission, Wait


class Options(TypedDict, total=False):
    """What `submit` takes beside the jobs."""

    journal: str | PathLike[str] | None
    on_progress: Callable[[Progress], object] | None
    deadline: float
    stop_on_error: Literal["booking"] | None
    changed: Literal["send"] | None


@frozen
class Submit:
    """How a client submits: with its signer, and checking what its other calls check."""

    signer: Signer
    validate: bool

    def _begin(self, jobs: Iterable[Job[Any]], journal: Journal, options: Options) -> Submission:
        deadline = options.get("deadline", 7200.0)
        check_limits(deadline=deadline)
        if options.get("stop_on_error") not in (None, "booking") or options.get("changed") not in (None, "send"):
            raise ValueError('stop_on_error has to be None or "booking", and changed None or "send"')
        rules = Rules(deadline, options.get("stop_on_error") == "booking", options.get("changed") == "send")
        return Submission(list(prepare(jobs, validate=self.validate)), journal, rules, self.signer)

    def run(self, caller: Caller, jobs: Iterable[Job[AnswerT]], options: Options) -> Iterator[Outcome[AnswerT]]:
        """Submit with blocking calls."""
        with Journal(options.get("journal")) as journal:
            submission = self._begin(jobs, journal, options)
            report = options.get("on_progress") or _ignore
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
                    report(submission.progress())
                yield from submission.outcomes()
            yield from submission.outcomes()

    async def run_async(
        self, caller: AsyncCaller, jobs: Iterable[Job[AnswerT]], options: Options
    ) -> AsyncIterator[Outcome[AnswerT]]:
        """Submit with calls that are awaited."""
        with Journal(options.get("journal")) as journal:
            submission = self._begin(jobs, journal, options)
            report = options.get("on_progress") or _ignore
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
                report(submission.progress())
            for outcome in submission.outcomes():
                yield outcome


def _ignore(_: Progress) -> None:
    """Report to nobody."""
