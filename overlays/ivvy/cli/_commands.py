"""The commands of `ivvy`."""

import json
import sys
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any, ParamSpec, cast

import click
from ivvy.api.actions import all_documented
from ivvy.client import InvalidRequestError, IvvyClient, IvvyError, JournalError, __version__

from ._jobs import read_jobs
from ._pages import all_results
from ._submitting import submit_and_print

P = ParamSpec("P")
REFUSED, UNUSABLE = 1, 2


def exits_well(command: Callable[P, int | None]) -> Callable[P, None]:
    """Report errors in one line on standard error, and end with the status that says what kind of error it was."""

    @wraps(command)
    def run(*arguments: P.args, **options: P.kwargs) -> None:
        try:
            sys.exit(command(*arguments, **options) or 0)
        except BrokenPipeError:
            raise  # whoever read the output has enough of it; click ends quietly
        except (InvalidRequestError, JournalError, ValueError, OSError) as error:
            status, text = UNUSABLE, str(error)
        except IvvyError as error:
            status, text = REFUSED, str(error)
        click.echo(f"error: {' '.join(text.split())}", err=True)
        sys.exit(status)

    return run


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="ivvy")
@click.option("--base-url", metavar="URL", help="Where to send to instead of a region, such as a sandbox on loopback.")
@click.pass_context
def ivvy(context: click.Context, base_url: str | None) -> None:
    """Talk to iVvy, the venue and event management platform.

    The key is read from the environment: IVVY_API_KEY, IVVY_API_SECRET, and IVVY_REGION (AU, UK or US) or
    IVVY_BASE_URL.

    Exit status: 0 if all went well, 1 if something was refused or its outcome is unknown, 2 if something cannot be used
    as it was given.
    """
    context.obj = base_url


@ivvy.command()
@click.pass_obj
@exits_well
def ping(base_url: str | None) -> None:
    """Try the key: whether key, secret and clock are right."""
    with IvvyClient.from_env(base_url=base_url) as client:
        client.test.ping()
        click.echo("ok")


@ivvy.command()
@click.option("--json", "as_json", is_flag=True, help="Print them as JSON lines.")
@exits_well
def actions(as_json: bool) -> None:
    """List the documented actions."""
    for action in all_documented():
        described = {
            "namespace": action.namespace,
            "action": action.name,
            "repeatable": action.repeatable.value,
            "page": action.page,
        }
        name = f"{action.namespace} {action.name}"
        click.echo(json.dumps(described) if as_json else f"{name:<50} {action.page}")


@ivvy.command()
@click.argument("namespace")
@click.argument("action")
@click.argument("parameters", required=False, metavar="[JSON]")
@click.pass_obj
@exits_well
def call(base_url: str | None, namespace: str, action: str, parameters: str | None) -> None:
    """Call an action, documented here or not, and print its answer as JSON.

    JSON has the members of the request, such as '{"id": 7}'; - reads them from standard input.
    """
    with IvvyClient.from_env(base_url=base_url) as client:
        answer = client.call(namespace, action, _members(parameters))
        click.echo(json.dumps(answer, ensure_ascii=False, indent=2))


@ivvy.command("list")
@click.argument("namespace")
@click.argument("action")
@click.argument("parameters", required=False, metavar="[JSON]")
@click.pass_obj
@exits_well
def list_(base_url: str | None, namespace: str, action: str, parameters: str | None) -> None:
    """Print all results of a collection, page by page, as JSON lines.

    JSON has the members of the request, such as '{"venueId": 1}'; - reads them from standard input.
    """
    with IvvyClient.from_env(base_url=base_url) as client:
        for result in all_results(client, namespace, action, _members(parameters) or {}):
            click.echo(json.dumps(result, ensure_ascii=False))


@ivvy.command()
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False, allow_dash=True))
@click.option("--journal", metavar="FILE", help="Where to write down what becomes of each job, to go on after a kill.")
@click.option("--stop-on-error", type=click.Choice(["booking"]), help="Leave out the later jobs of a booking.")
@click.option("--changed", type=click.Choice(["send"]), help="Send jobs again whose content has changed.")
@click.pass_obj
@exits_well
def submit(base_url: str | None, file: Path, journal: str | None, stop_on_error: Any, changed: Any) -> int:
    """Submit jobs in batches, and print what becomes of each as JSON lines.

    FILE has a job on each line: {"namespace": "venue", "action": "addOrUpdateBooking", "params": {…}, "key": "…"}.
    With a journal, the same command goes on where it was stopped.
    """
    with click.open_file(str(file), encoding="utf-8") as lines:
        jobs = list(read_jobs(lines))
    with IvvyClient.from_env(base_url=base_url) as client:
        return submit_and_print(client, jobs, journal=journal, stop_on_error=stop_on_error, changed=changed)


def _members(text: str | None) -> dict[str, Any] | None:
    """The members of a request, from an argument or standard input."""
    if text is None:
        return None
    try:
        members: object = json.loads(sys.stdin.read() if text == "-" else text)
    except ValueError as error:
        raise ValueError(f"the members of the request are not JSON: {error}") from None
    if not isinstance(members, dict):
        raise ValueError("the members of the request have to be a JSON object")
    return cast("dict[str, Any]", members)
