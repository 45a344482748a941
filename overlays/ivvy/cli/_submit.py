"""The command `ivvy submit`: reads jobs from JSON lines, submits them, and prints their outcomes."""

import difflib
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from typing import Any, cast

import click
from attrs import define, field
from ivvy.api.actions import documented
from ivvy.api.job import Job, SubmitOptions
from ivvy.api.model import Model, members_of
from ivvy.batch import Outcome, Report, ref
from ivvy.client import ApiError, InvalidMembersError, IvvyClient
from rich import progress
from rich.console import Console

JOB_MEMBERS = ("namespace", "action", "params", "key")
SHOWN_KEYS = 10
REFERENCE = "ref"


@define
class JobReader:
    """Reads jobs, and finds members that the documents do not have, each once.

    Attributes:
        warnings: What was found, with the numbers of lines.
    """

    warnings: list[str] = field(factory=list[str])
    _found: set[tuple[str, str]] = field(factory=set[tuple[str, str]])

    def read(self, lines: Iterable[str]) -> Iterator[Job[Any]]:
        """Yield the job of each line; empty lines are skipped.

        Raises:
            ValueError: A line is not a job. The message contains its number.
        """
        for number, line in enumerate(lines, start=1):
            if line.strip():
                try:
                    job = _read_job(json.loads(line))
                except InvalidMembersError as error:
                    raise ValueError(f"line {number}: params: {error}") from None
                except RecursionError:
                    raise ValueError(f"line {number}: it is nested too deeply") from None
                except ValueError as error:
                    raise ValueError(f"line {number}: {error}") from None
                name = f"{job.action.namespace}.{job.action.name}"
                for path, advice in _undocumented(job.request) if job.request else ():
                    if (name, path) not in self._found:
                        self._found.add((name, path))
                        self.warnings.append(f"line {number}: {name} has no member {path}{advice}")
                yield job


def _undocumented(model: Model, path: str = "") -> Iterator[tuple[str, str]]:
    names = [each.name for each in members_of(type(model))]
    for name in model.additional_properties:
        similar = difflib.get_close_matches(name, names, 1)
        yield f"{path}{name}", f"; did you mean {similar[0]}?" if similar else ""
    for each in members_of(type(model)):
        value: object = getattr(model, each.attribute)
        for item in cast("list[object]", value) if isinstance(value, list) else [value]:
            if isinstance(item, Model):
                yield from _undocumented(item, f"{path}{each.name}.")


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
    members = cast("dict[str, object]", params)
    references = {name: parent for name in action.refers if (parent := _parent(members.get(name))) is not None}
    request: Model | None = None
    if action.request:
        request = action.request().from_dict({**members, **dict.fromkeys(references, 1)})
        for each in members_of(action.request()):
            if each.name in references:
                setattr(request, each.attribute, ref(references[each.name]))
    return Job(action, request, key)


def _parent(value: object) -> str | None:
    """Return the key in a reference, which is `{"ref": "key"}`."""
    if not isinstance(value, dict) or value.keys() != {REFERENCE}:
        return None
    key = cast("Mapping[str, object]", value)[REFERENCE]
    if not isinstance(key, str):
        raise ValueError("the key in a reference must be a string")
    return key


def submit_and_print(client: IvvyClient, jobs: Sequence[Job[Any]], options: SubmitOptions) -> int:
    """Submit jobs, print a line for each outcome and the progress on standard error, and return the exit status."""
    with ExitStack() as stack:
        if sys.stderr.isatty():
            update = progress_bar(stack, len(jobs), "submitting")
            options["on_progress"] = lambda reached: update(
                reached.known, f"{reached.batches} batches, {reached.failed} failed"
            )
        submission, done = client.submit(jobs, **options), 0
        try:
            for outcome in submission:
                click.echo(json.dumps(_describe(outcome), ensure_ascii=False))
                done += 1
        except KeyboardInterrupt:
            advice = "run the same command again to continue"
            if options.get("journal") is None:
                advice = "without a journal, check the platform"
            click.echo(f"stopped after {done} of {len(jobs)} jobs: {advice}", err=True)
            return 1
    _print_report(submission.report, len(jobs))
    return int(bool(submission.report.outcomes))


def _print_report(report: Report[Any], jobs: int) -> None:
    names = ("added", "updated", "read", "unchanged", "failed", "unknown", "not_sent")
    counts = [f"{count} {name.replace('_', ' ')}" for name in names if (count := getattr(report, name))]
    click.echo(f"{jobs} jobs: {', '.join(counts) or 'none'}", err=True)
    if missing := report.not_submitted:
        more = f" and {len(missing) - SHOWN_KEYS} more" if len(missing) > SHOWN_KEYS else ""
        click.echo(f"in the journal, but not submitted: {', '.join(missing[:SHOWN_KEYS])}{more}", err=True)


def _describe(outcome: Outcome[Any]) -> dict[str, Any]:
    action = outcome.job.action
    line: dict[str, Any] = {"key": outcome.key, "namespace": action.namespace, "action": action.name}
    line["state"] = outcome.state
    if outcome.error is None:
        return line | {"answer": None if outcome.answer is None else outcome.answer.to_dict()}
    error = {"kind": type(outcome.error).__name__, "message": str(outcome.error)}
    code = {"specificCode": outcome.error.specific_code} if isinstance(outcome.error, ApiError) else {}
    return line | {"error": error | code}


def progress_bar(stack: ExitStack, total: int, task: str) -> Callable[[int, str], None]:
    """Show a progress bar on standard error, and return a function that updates its count and its text."""
    columns = (
        progress.TextColumn("{task.description}"),
        progress.BarColumn(),
        progress.MofNCompleteColumn(),
        progress.TimeRemainingColumn(),
    )
    bar = stack.enter_context(progress.Progress(*columns, console=Console(stderr=True)))
    number = bar.add_task(task, total=total)
    return lambda done, text: bar.update(number, completed=done, description=text)
