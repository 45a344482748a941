"""Prints what becomes of jobs: a line each on standard output, how far it is on standard error."""

import json
import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from typing import Any, Literal

import click
from ivvy.api.job import Job
from ivvy.batch import Outcome
from ivvy.batch import Progress as Reached
from ivvy.client import ApiError, IvvyClient
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn


def submit_and_print(
    client: IvvyClient,
    jobs: Sequence[Job[Any]],
    *,
    journal: str | None,
    stop_on_error: Literal["booking"] | None,
    changed: Literal["send"] | None,
) -> int:
    """Submit jobs; the exit status is returned."""
    done = failed = 0
    with ExitStack() as stack:
        report = _progress(stack, len(jobs)) if sys.stderr.isatty() else None
        try:
            for outcome in client.submit(
                jobs, journal=journal, on_progress=report, stop_on_error=stop_on_error, changed=changed
            ):
                click.echo(json.dumps(_line(outcome), ensure_ascii=False))
                done, failed = done + 1, failed + (outcome.error is not None)
        except KeyboardInterrupt:
            again = (
                "run the same command again to go on" if journal else "without a journal, look on the platform first"
            )
            click.echo(f"stopped after {done} of {len(jobs)} jobs: {again}", err=True)
            return 1
    click.echo(f"{done} jobs, {failed} of them failed", err=True)
    return int(failed > 0)


def _line(outcome: Outcome[Any]) -> dict[str, Any]:
    line: dict[str, Any] = {
        "key": outcome.key,
        "namespace": outcome.job.action.namespace,
        "action": outcome.job.action.name,
    }
    if outcome.error is None:
        return line | {"answer": None if outcome.answer is None else outcome.answer.to_dict()}
    error = {"kind": type(outcome.error).__name__, "message": str(outcome.error)}
    code = {"specificCode": outcome.error.specific_code} if isinstance(outcome.error, ApiError) else {}
    return line | {"error": error | code}


def _progress(stack: ExitStack, total: int) -> Callable[[Reached], None]:
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    bar = stack.enter_context(Progress(*columns, console=Console(stderr=True)))
    task = bar.add_task("submitting", total=total)

    def report(reached: Reached) -> None:
        bar.update(task, completed=reached.known, description=f"{reached.runs} runs out, {reached.failed} failed")

    return report
