"""Builds the client, sends every documented example to a sandbox and prints what came of it.

`--platform` pings the real platform instead, with the key in IVVY_API_KEY and IVVY_API_SECRET.
"""

import argparse
import asyncio
import subprocess
import sys
import tempfile
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ivvy.api.actions import documented
from ivvy.client import AsyncIvvyClient, IvvyClient, IvvyError

from generator.build.command import PACKAGE, build, differences
from tests.documented import ROOT, SPEC, Example, examples
from tests.sandbox import DEFAULT_KEY, DEFAULT_SECRET

Row = tuple[str, str, str, str, str]
HEADINGS: Row = ("action", "client", "", "id", "warnings or error")
# A booking session of a booking that nobody has made.
REFUSED = {
    "spaceVenueId": 1,
    "bookingId": 99999999,
    "contactId": 10,
    "name": "test",
    "startDate": "2020-10-28",
    "minAttendeesGuaranteed": 10,
    "costcenterId": 4,
}


def main() -> int:
    parser = argparse.ArgumentParser(prog="nox -s demo --", description=__doc__)
    parser.add_argument("--platform", action="store_true", help="ping the real platform and do nothing else")
    return ping_platform() if parser.parse_args().platform else demonstrate()


def ping_platform() -> int:
    try:
        with IvvyClient.from_env() as ivvy:
            print(f"Pinging {ivvy} …", flush=True)
            print(f"The platform answered: {ivvy.test.ping()}")
    except (ValueError, IvvyError) as error:
        print(f"{type(error).__name__}: {error}", file=sys.stderr)
        return 1
    return 0


def demonstrate() -> int:
    print("Building the client from spec/ …", flush=True)
    with tempfile.TemporaryDirectory(prefix="ivvy-demo-") as folder:
        build(SPEC, Path(folder))
        different = differences(Path(folder) / PACKAGE, ROOT / "generated_client" / PACKAGE)
    if different:
        print("It differs from what is committed:", *different, sep="\n  ", file=sys.stderr)
        return 1
    print("It equals what is committed. Starting the sandbox …", flush=True)
    with sandbox() as url:
        rows = [*send_all(url), *asyncio.run(send_all_async(url))]
    print_table(rows)
    return 0


@contextmanager
def sandbox() -> Generator[str]:
    command = [sys.executable, "-m", "tests.sandbox", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        assert process.stdout is not None
        try:
            url = process.stdout.readline().strip().removeprefix("listening on ")
            print(f"The sandbox listens on {url}.", flush=True)
            yield url
        finally:
            process.terminate()


def requests() -> list[Example]:
    return [*examples(), Example("venue", "addOrUpdateBookingSession", "refused", REFUSED)]


def send_all(url: str) -> list[Row]:
    rows: list[Row] = []
    with IvvyClient(key=DEFAULT_KEY, secret=DEFAULT_SECRET, base_url=url) as ivvy:
        ivvy.test.ping()
        for example in requests():
            action, request = typed(example)
            announce(example, "sync")
            try:
                rows.append(told(example, "sync", ivvy.perform(action, request)))
            except IvvyError as error:
                rows.append(refused(example, "sync", error))
    return rows


async def send_all_async(url: str) -> list[Row]:
    rows: list[Row] = []
    async with AsyncIvvyClient(key=DEFAULT_KEY, secret=DEFAULT_SECRET, base_url=url) as ivvy:
        await ivvy.test.ping()
        for example in requests():
            action, request = typed(example)
            announce(example, "async")
            try:
                rows.append(told(example, "async", await ivvy.perform(action, request)))
            except IvvyError as error:
                rows.append(refused(example, "async", error))
    return rows


def typed(example: Example) -> tuple[Any, Any]:
    action = documented(example.namespace, example.action)
    assert action is not None
    assert action.request is not None
    return action, action.request().from_dict(example.members)


def announce(example: Example, client: str) -> None:
    print(f"  {client}: {example.namespace}.{example.action} ({example.name}) …", flush=True)


def told(example: Example, client: str, saved: Any) -> Row:
    warnings = ", ".join(getattr(saved, "warnings", None) or ()) or "no warnings"
    return (example.action, client, changed(example.members), str(saved.id), warnings)


def refused(example: Example, client: str, error: IvvyError) -> Row:
    return (example.action, client, "refused", "", f"{type(error).__name__}: {error.summary()}")


def changed(members: Mapping[str, object]) -> str:
    return "updated" if "id" in members else "added"


def print_table(rows: list[Row]) -> None:
    table = [HEADINGS, *rows]
    widths = [max(len(row[column]) for row in table) for column in range(len(HEADINGS) - 1)]
    for row in table:
        print("  ".join([*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[-1]]))


if __name__ == "__main__":
    sys.exit(main())
