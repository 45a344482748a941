"""The commands of `ivvy`."""

import inspect
import json
import re
import sys
import textwrap
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from datetime import datetime
from functools import wraps
from pathlib import Path
from typing import Any, ParamSpec, cast

import click
from attrs import asdict
from ivvy.api.action import Action
from ivvy.api.actions import all_documented, documented
from ivvy.api.codecs import ANYTHING, ListOf
from ivvy.api.descriptions import described, texts_of
from ivvy.api.job import SubmitOptions
from ivvy.api.paging import Cursor
from ivvy.api.spelling import suggestion
from ivvy.batch import Journal
from ivvy.client import UNSET, InvalidRequestError, IvvyClient, IvvyError, JournalError, __version__, models

from ._conform import MOST_CALLS, RESULTS, Conformance, Outcome, as_json, as_table, planned_reads
from ._submit import JobReader, progress_bar, submit_and_print

P = ParamSpec("P")
FAILED, UNUSABLE = 1, 2


def exits_with_status(command: Callable[P, int | None]) -> Callable[P, None]:
    """Print errors in one line on standard error, and exit with the status for that kind of error."""

    @wraps(command)
    def run(*arguments: P.args, **options: P.kwargs) -> None:
        try:
            sys.exit(command(*arguments, **options) or 0)
        except BrokenPipeError:
            raise  # The reader of the output has stopped reading; click exits quietly.
        except (InvalidRequestError, JournalError, ValueError, OSError, ImportError) as error:
            status, message = UNUSABLE, str(error)
        except IvvyError as error:
            status, message = FAILED, str(error)
        click.echo(f"error: {' '.join(message.split())}", err=True)
        sys.exit(status)

    return run


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="ivvy")
@click.option("--base-url", metavar="URL", help="Send requests here instead of to a region, such as to a sandbox.")
@click.pass_context
def ivvy(context: click.Context, base_url: str | None) -> None:
    """Talk to iVvy, the venue and event management platform.

    The API key is read from the environment: IVVY_API_KEY, IVVY_API_SECRET, and IVVY_REGION (AU, UK or US) or
    IVVY_BASE_URL.

    Exit status: 0 if everything succeeded, 1 if the platform refused something or an outcome is unknown, 2 if an
    argument, a file or a variable is invalid.
    """
    context.obj = base_url


@ivvy.command()
@click.pass_obj
@exits_with_status
def ping(base_url: str | None) -> None:
    """Check that key, secret and clock are right."""
    with IvvyClient.from_env(base_url=base_url) as client:
        client.call("test", "ping")
        click.echo("ok")


@ivvy.command()
@click.argument("namespace", required=False)
@click.argument("action", required=False)
@click.option("--json", "as_json", is_flag=True, help="Print JSON lines.")
@exits_with_status
def actions(namespace: str | None, action: str | None, as_json: bool) -> None:
    """List the documented actions, or describe one: its members, what an add needs, and its error codes."""
    listed = [each for each in all_documented() if namespace in (None, each.namespace) and action in (None, each.name)]
    if not listed:
        asked = f"{namespace} {action}" if action else str(namespace)
        names = [f"{each.namespace} {each.name}" if action else each.namespace for each in all_documented()]
        raise ValueError(f"{asked} is not documented{suggestion(asked, names)}")
    for each in listed:
        described = {
            "namespace": each.namespace,
            "action": each.name,
            "repeatable": each.repeatable.value,
            "page": each.page,
        }
        name = f"{each.namespace} {each.name}"
        text = "\n".join(_description(each)) if action else f"{name:<50} {each.page}"
        click.echo(json.dumps(described) if as_json else text)


def _description(action: Action[Any, Any]) -> Iterator[str]:
    """Yield the lines that describe an action."""
    yield f"{action.namespace} {action.name}: {action.page}"
    for title, model in (("Request", action.request), ("Answer", action.answer)):
        yield from ["", f"{title}: {model().__name__}", "", inspect.getdoc(model()) or ""] if model else ()
    yield from ["", "Error codes:", ""] if len(action.codes) else ()
    texts = texts_of(action.codes)
    for code in action.codes:
        yield from described(f"{code.value} {code.name}", texts.get(code.name, ""))


@ivvy.command()
@click.argument("namespace")
@click.argument("action")
@click.argument("parameters", required=False, metavar="[JSON]")
@click.pass_obj
@exits_with_status
def call(base_url: str | None, namespace: str, action: str, parameters: str | None) -> None:
    """Call an action, documented or not, and print the response as JSON.

    JSON contains the members of the request, such as '{"id": 7}'; - reads it from standard input.
    """
    with IvvyClient.from_env(base_url=base_url) as client:
        answer = client.call(namespace, action, _members(parameters))
        click.echo(json.dumps(answer, ensure_ascii=False, indent=2))


@ivvy.command("list")
@click.argument("namespace")
@click.argument("action")
@click.argument("parameters", required=False, metavar="[JSON]")
@click.pass_obj
@exits_with_status
def list_(base_url: str | None, namespace: str, action: str, parameters: str | None) -> None:
    """Print all results of a collection as JSON lines.

    JSON contains the members of the request, such as '{"venueId": 1}'; - reads it from standard input.
    """
    with IvvyClient.from_env(base_url=base_url) as client:
        for result in _all_results(client, namespace, action, _members(parameters) or {}):
            click.echo(json.dumps(result, ensure_ascii=False))


@ivvy.command()
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False, allow_dash=True))
@click.option("--journal", metavar="FILE", help="Record the outcome of each job here, to continue after a kill.")
@click.option("--stop-on-error", type=click.Choice(["booking"]), help="Skip the later jobs of a booking.")
@click.option(
    "--changed",
    type=click.Choice(["update", "send", "add-again"]),
    help="What to do with jobs whose content has changed: update what they have added, is the usual choice.",
)
@click.option("--strict", is_flag=True, help="Refuse members that the documentation does not have.")
@click.pass_obj
@exits_with_status
def submit(
    base_url: str | None, file: Path, journal: str | None, stop_on_error: Any, changed: Any, *, strict: bool
) -> int:
    """Submit jobs in batches, and print the outcome of each as a JSON line.

    Each line of FILE is a job: {"namespace": "venue", "action": "addOrUpdateBooking", "params": {…}, "key": "…"}. A
    member can refer to the id that another job adds: {"bookingId": {"ref": "key of that job"}}. With a journal, the
    same command continues where it was stopped.
    """
    reader = JobReader()
    with click.open_file(str(file), encoding="utf-8") as lines:
        jobs = list(reader.read(lines))
    if strict and reader.warnings:
        raise ValueError("; ".join(reader.warnings))
    for warning in reader.warnings:
        click.echo(f"warning: {warning}", err=True)
    with IvvyClient.from_env(base_url=base_url) as client:
        options: SubmitOptions = {"journal": journal, "stop_on_error": stop_on_error, "changed": changed}
        return submit_and_print(client, jobs, options)


@ivvy.command()
@click.argument("location", metavar="FILE")
@click.option("--state", type=click.Choice(["done", "failed", "unknown", "in_flight"]), help="Print these jobs only.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON lines.")
@click.option("--settle", metavar="KEY=ID", multiple=True, help="Record the id of an add that was unknown.")
@click.option("--forget", metavar="KEY", multiple=True, help="Delete a job, so that it is sent again as a new one.")
@exits_with_status
def journal(location: str, state: str | None, *, as_json: bool, settle: Sequence[str], forget: Sequence[str]) -> None:
    """Print what a journal knows of each job, or correct it.

    FILE is the path of a journal, or the URL of one in PostgreSQL.
    """
    with Journal(location) as opened:
        try:
            for each in settle:
                key, _, found = each.rpartition("=")
                opened.settle(key, id=int(found) if found.isdecimal() else 0)
            for each in forget:
                opened.forget(each)
        except KeyError as error:
            raise ValueError(f"the journal has no job {error}") from None
        for entry in () if settle or forget else opened:
            if state in (None, entry.state):
                shown = asdict(entry, value_serializer=lambda _, __, value: _as_json(value))
                columns = f"{entry.key:<30} {entry.state:<9} {entry.id or '':<10}"
                line = f"{columns} {entry.action or ''} {entry.error or ''}".rstrip()
                click.echo(json.dumps(shown, ensure_ascii=False) if as_json else line)


@ivvy.command()
@click.option("--yes", is_flag=True, help="Do not ask before the calls.")
@click.option("--json", "as_lines", is_flag=True, help="Print JSON lines.")
@click.option("--requests-per-second", type=float, default=5.0, show_default=True, help="The maximum number.")
@click.pass_obj
@exits_with_status
def conform(base_url: str | None, *, yes: bool, as_lines: bool, requests_per_second: float) -> int:
    """Compare the platform's responses with the documents, and print where they differ.

    Calls the documented reads: first the lists, and then other reads with ids from the lists. Nothing is changed. The
    output contains names and types, never a value. The exit status is 1 if anything differs or a read fails.
    """
    reads, outcomes = planned_reads(), list[Outcome]()
    client = IvvyClient.from_env(base_url=base_url, requests_per_second=requests_per_second, deadline=300)
    with client, ExitStack() as stack:
        names: dict[str, list[str]] = {}
        for each in reads:
            names.setdefault(each.namespace, []).append(each.name)
        click.echo(
            f"This calls {len(reads)} reads with {client!r}, at most {MOST_CALLS} times each and at most "
            f"{requests_per_second:g} times a second, for at most {RESULTS} results each:",
            err=True,
        )
        for namespace, actions in sorted(names.items()):
            text = f"{namespace}: {', '.join(sorted(actions))}"
            click.echo(textwrap.fill(text, 100, initial_indent="  ", subsequent_indent="    "), err=True)
        if not yes:
            click.confirm("Call them?", abort=True, err=True)
        update = progress_bar(stack, len(reads), "reading") if sys.stderr.isatty() else None
        try:
            for outcome in Conformance(client).outcomes(reads):
                outcomes.append(outcome)
                if update:
                    update(len(outcomes), f"{outcome.action.namespace}.{outcome.action.name}")
        except KeyboardInterrupt:
            stack.close()
            click.echo(f"stopped after {len(outcomes)} of {len(reads)} reads", err=True)
    for line in map(as_json, outcomes) if as_lines else as_table(outcomes):
        click.echo(line)
    return FAILED if len(outcomes) < len(reads) or any(each.departs for each in outcomes) else 0


def _as_json(value: object) -> object:
    return value.isoformat() if isinstance(value, datetime) else value


def _members(text: str | None) -> dict[str, Any] | None:
    """Return the members of a request, from an argument or from standard input."""
    if text is None:
        return None
    try:
        members: object = json.loads(sys.stdin.read() if text == "-" else text)
    except RecursionError:
        raise ValueError("the members of the request are nested too deeply") from None
    except ValueError as error:
        raise ValueError(f"the members of the request are not JSON: {error}") from None
    if not isinstance(members, dict):
        raise ValueError("the members of the request must be a JSON object")
    return cast("dict[str, Any]", members)


def _all_results(client: IvvyClient, namespace: str, action: str, members: Mapping[str, Any]) -> Iterator[Any]:
    """Yield the results of all result pages, each requested when it is needed.

    Raises:
        ValueError: The offset is not a number, or the action does not return a collection.
    """
    start, described = members.get("start"), documented(namespace, action)
    if isinstance(start, bool) or not re.fullmatch("[0-9]{1,18}", str(0 if start is None else start)):
        raise ValueError(f"start must be a zero-based offset, got {json.dumps(start)}")
    cursor = Cursor(namespace, action, int(start or 0))
    has_pages = described is None or (described.request is not None and hasattr(described.request(), "start"))
    while True:
        answer: object = client.call(namespace, action, members)
        has_pages = has_pages and not isinstance(answer, list)
        page = cast("dict[str, Any]", {"results": answer} if isinstance(answer, list) else answer)
        if not isinstance(page.get("results", 0), list | dict | None):
            raise ValueError(f"{namespace}.{action} does not return a collection: use `ivvy call`")
        results, meta = ListOf(ANYTHING).read(page["results"]), page.get("meta")
        counts = models.CollectionMeta.from_dict(cast("dict[str, Any]", meta)) if isinstance(meta, dict) else UNSET
        if not cursor.add(results, counts):
            return
        yield from results
        if not has_pages or not cursor.has_more():
            return
        members = {**members, "start": cursor.start}
