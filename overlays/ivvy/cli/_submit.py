"""The command `ivvy submit`: reads jobs from JSON lines, submits them, and prints their outcomes."""

import json
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack
from typing import Any, Literal, cast

import click
from ivvy.api.actions import documented
from ivvy.api.job import Job
from ivvy.batch import Outcome, Progress
from ivvy.client import ApiError, InvalidMembersError, IvvyClient
from rich import progress
from rich.console import Console

JOB_MEMBERS = ("namespace", "action", "params", "key")


def read_jobs(lines: Iterable[str]) -> Iterator[Job[Any]]:
    """Yield the job of each line; empty lines are skipped.

    Raises:
        ValueError: A line is not a job. The message contains its number.
    """
    for number, line in enumerate(lines, start=1):
        if line.strip():
            try:
                yield _read_job(json.loads(line))
            except InvalidMembersError as error:
                raise ValueError(f"line {number}: params: {error}") from None
            except RecursionError:
                raise ValueError(f"line {number}: it is nested too deeply") from None
            except ValueError as error:
                raise ValueError(f"line {number}: {error}") from None


def _read_job(value: object) -> Job[Any]:
    if not isinstance(value, dict):
        raise ValueError("a job must be a JSON object")
    job = cast("dict[str, Any]", value)
    if unknown := job.keys() - set(JOB_MEMBERS):
        raise ValueError(f"unknown member {', '.join(sorted(unknown))}: a job has {', '.join(JOB_MEMBERS)}")
    action = documented(str(job.get("namespace")), str(job.get("action")))
    if action is None:
        raise ValueError(f"{job.get('namespace')}.{job.get('action')} is not a documented action: see `ivvy actions`")
    params, key = job.get("params", {}), job.get("key")
    if not isinstance(params, dict):
        raise ValueError("params must be a JSON object")
    if not isinstance(key, str | None):
        raise ValueError("key must be a string")
    request = action.request().from_dict(cast("dict[str, Any]", params)) if action.request else None
    return Job(action, request, key)


def submit_and_print(
    client: IvvyClient,
    jobs: Sequence[Job[Any]],
    *,
    journal: str | None,
    stop_on_error: Literal["booking"] | None,
    changed: Literal["send"] | None,
) -> int:
    """Submit jobs, print a line for each outcome and the progress on standard error, and return the exit status."""
    done = failed = 0
    with ExitStack() as stack:
        report = _progress_bar(stack, len(jobs)) if sys.stderr.isatty() else None
        try:
            for outcome in client.submit(
                jobs, journal=journal, on_progress=report, stop_on_error=stop_on_error, changed=changed
            ):
                click.echo(json.dumps(_describe(outcome), ensure_ascii=False))
                done, failed = done + 1, failed + (outcome.error is not None)
        except KeyboardInterrupt:
            advice = "run the same command again to continue" if journal else "without a journal, check the platform"
            click.echo(f"stopped after {done} of {len(jobs)} jobs: {advice}", err=True)
            return 1
    click.echo(f"{done} jobs, {failed} failed", err=True)
    return int(failed > 0)


def _describe(outcome: Outcome[Any]) -> dict[str, Any]:
    action = outcome.job.action
    line: dict[str, Any] = {"key": outcome.key, "namespace": action.namespace, "action": action.name}
    if outcome.error is None:
        return line | {"answer": None if outcome.answer is None else outcome.answer.to_dict()}
    error = {"kind": type(outcome.error).__name__, "message": str(outcome.error)}
    code = {"specificCode": outcome.error.specific_code} if isinstance(outcome.error, ApiError) else {}
    return line | {"error": error | code}


def _progress_bar(stack: ExitStack, total: int) -> Callable[[Progress], None]:
    columns = (
        progress.TextColumn("{task.description}"),
        progress.BarColumn(),
        progress.MofNCompleteColumn(),
        progress.TimeRemainingColumn(),
    )
    bar = stack.enter_context(progress.Progress(*columns, console=Console(stderr=True)))
    task = bar.add_task("submitting", total=total)

    def update(reached: Progress) -> None:
        bar.update(task, completed=reached.known, description=f"{reached.batches} batches, {reached.failed} failed")

    return update
