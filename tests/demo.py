"""Sends every documented example to a sandbox, and shows how the client handles errors.

`--platform` pings the real platform instead, with the key in IVVY_API_KEY and IVVY_API_SECRET.
"""

import argparse
import asyncio
import logging
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from ivvy.api.action import Repeatable
from ivvy.api.actions import documented
from ivvy.api.codes.venue import AddOrUpdateBookingSessionCode
from ivvy.api.models import Booking
from ivvy.client import ApiError, AsyncIvvyClient, IvvyClient, IvvyError, OutcomeUnknownError
from ivvy.client import __version__ as version
from rich import box
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from generator.codegen.command import PACKAGE, build, differences
from tests.sandbox import RunningSandbox, running
from tests.support.documented import ROOT, SPEC, Example, examples

NO_SUCH_BOOKING = Example(
    "venue",
    "addOrUpdateBookingSession",
    "no booking",
    {
        "spaceVenueId": 1,
        "bookingId": 99999999,
        "contactId": 10,
        "name": "test",
        "startDate": "2020-10-28",
        "minAttendeesGuaranteed": 10,
        "costcenterId": 4,
    },
)
BOOKING = next(each for each in examples() if (each.action, each.name) == ("addOrUpdateBooking", "add")).members
UPDATE = Booking(id=1234, venue_id=1, name="Annual dinner")
SECONDS = 0.3  # The sandbox takes so long for a request that two of them overlap.


class Report(logging.Handler):
    """Prints the results and the log of the client, and counts the checks."""

    def __init__(self) -> None:
        super().__init__()
        self.console = Console(highlight=False, markup=False)
        self.passed = self.failed = 0

    def heading(self, text: str) -> None:
        self.console.print(f"\n{text}", style="bold")

    def say(self, text: str, style: str = "") -> None:
        self.console.print(Padding(Text(text), (0, 0, 0, 2), expand=False), style=style)

    def emit(self, record: logging.LogRecord) -> None:
        self.say(record.getMessage().partition(" ")[2], "dim")

    def check(self, text: str, expected: bool) -> None:
        self.count(expected)
        self.say(f"ok  {text}" if expected else f"FAILED  {text}", colour(expected))

    def count(self, expected: bool) -> None:
        self.passed += expected
        self.failed += not expected

    def end(self) -> int:
        everything = self.passed + self.failed
        text = f"{self.failed} of {everything} checks failed." if self.failed else f"All {everything} checks passed."
        self.console.print(f"\n{text}", style=f"bold {colour(not self.failed)}")
        if not self.failed:
            self.console.print('Next: "First call" in README.md, with `python -m tests.sandbox` to try it on.')
        return 1 if self.failed else 0


def colour(expected: bool) -> str:
    return "green" if expected else "red"


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
    report = Report()
    report.heading(f"ivvy-client {version}, built and tried on a sandbox")
    check_build(report)
    show_examples(report)
    logger = logging.getLogger("ivvy.client")
    logger.setLevel(logging.INFO)
    logger.addHandler(report)
    for show in (show_lost_response, show_skewed_clock):
        with running() as sandbox, client_of(sandbox) as ivvy:
            show(report, sandbox, ivvy)
    with running(slow=SECONDS) as sandbox:
        show_two_updates(report, sandbox)
    return report.end()


def client_of(sandbox: RunningSandbox, **options: Any) -> IvvyClient:
    return IvvyClient(key=sandbox.key, secret=sandbox.secret, base_url=sandbox.url, **options)


def check_build(report: Report) -> None:
    with tempfile.TemporaryDirectory(prefix="ivvy-demo-") as folder:
        build(SPEC, Path(folder))
        different = differences(Path(folder) / PACKAGE, ROOT / "generated_client" / PACKAGE)
    report.check("The client built from spec/ equals the committed one.", not different)
    for line in different:
        report.say(line)


def show_examples(report: Report) -> None:
    report.heading("Every example that adds or updates, sent by both clients")
    requests = [example for example in examples() if typed(example)[0].repeatable is Repeatable.WITH_ID]
    requests.append(NO_SUCH_BOOKING)
    with running() as sandbox:
        outcomes = list(outcomes_of(sandbox, requests))
    with running() as sandbox:
        outcomes_async = asyncio.run(outcomes_of_async(sandbox, requests))
    table = Table("action", "example", "outcome", box=box.SIMPLE_HEAD)
    for example, *each in zip(requests, outcomes, outcomes_async, strict=True):
        expected = all(is_expected(example, outcome) for outcome in each)
        report.count(expected)
        cell = "\n".join(dict.fromkeys(described(example, outcome) for outcome in each))
        table.add_row(example.action, example.name, cell, style=colour(expected))
    report.console.print(table)


def outcomes_of(sandbox: RunningSandbox, requests: list[Example]) -> Iterator[Any]:
    with client_of(sandbox) as ivvy:
        for example in requests:
            try:
                yield ivvy.perform(*typed(example))
            except IvvyError as error:
                yield error


async def outcomes_of_async(sandbox: RunningSandbox, requests: list[Example]) -> list[Any]:
    outcomes: list[Any] = []
    async with AsyncIvvyClient(key=sandbox.key, secret=sandbox.secret, base_url=sandbox.url) as ivvy:
        for example in requests:
            try:
                outcomes.append(await ivvy.perform(*typed(example)))
            except IvvyError as error:
                outcomes.append(error)
    return outcomes


def typed(example: Example) -> tuple[Any, Any]:
    action = documented(example.namespace, example.action)
    assert action is not None
    assert action.request is not None
    return action, action.request().from_dict(example.members)


def is_expected(example: Example, outcome: Any) -> bool:
    if example is NO_SUCH_BOOKING:
        code = AddOrUpdateBookingSessionCode.BOOKING_DOES_NOT_EXIST
        return isinstance(outcome, ApiError) and outcome.specific_code == code
    return not isinstance(outcome, IvvyError)


def described(example: Example, outcome: Any) -> str:
    if isinstance(outcome, ApiError) and is_expected(example, outcome):
        return f"{type(outcome).__name__} (intended)"
    if isinstance(outcome, IvvyError):
        return f"{type(outcome).__name__}: {outcome.summary()}"
    return f"{'updated' if 'id' in example.members else 'added'} {outcome.id}"


def show_lost_response(report: Report, sandbox: RunningSandbox, ivvy: IvvyClient) -> None:
    report.heading("A lost response does not lead to a second booking")
    report.say("The connection breaks after an add was sent:")
    held = sandbox.sandbox.held("venue", "addOrUpdateBooking")
    before = len(held)
    sandbox.drop_next()
    error = outcome_of(lambda: ivvy.venue.add_or_update_booking(Booking.from_dict(BOOKING)))
    once = len(sandbox.requests) == 1 and len(held) == before + 1
    report.check(
        "OutcomeUnknownError after one request, and one booking.",
        isinstance(error, OutcomeUnknownError) and once,
    )
    sandbox.clear()
    sandbox.drop_next()
    saved = outcome_of(lambda: ivvy.venue.add_or_update_booking(UPDATE))
    twice = len(sandbox.requests) == 2
    report.check("An update by id is safe to retry, so it was sent again.", is_saved(saved) and twice)


def show_skewed_clock(report: Report, sandbox: RunningSandbox, ivvy: IvvyClient) -> None:
    report.heading("A clock that is two hours wrong does not matter")
    report.say("The client learns the time of the platform and signs again:")
    sandbox.clock_skew(hours=2)
    sent: list[int] = []
    for _ in range(2):
        sandbox.clear()
        answered = not isinstance(outcome_of(ivvy.test.ping), Exception)
        sent.append(len(sandbox.requests) if answered else 0)
    report.check("The first ping took two requests, and the next one took one.", sent == [2, 1])


def show_two_updates(report: Report, sandbox: RunningSandbox) -> None:
    report.heading("Two concurrent updates of one booking both succeed")
    report.say("From two clients: the platform rejects one with 24299 while the other is in flight.")
    with client_of(sandbox) as one, client_of(sandbox) as other:
        for _ in range(20):  # On a busy machine the two requests may not overlap.
            sandbox.clear()
            saved = at_once(one, other)
            if len(sandbox.requests) > 2:
                break
    report.check("It was sent again, and both are saved.", all(map(is_saved, saved)) and len(sandbox.requests) > 2)
    sandbox.clear()
    report.say("From one client:")
    with client_of(sandbox) as ivvy:
        saved = at_once(ivvy, ivvy)
    once = len(sandbox.requests) == 2
    report.check("They were sent one after the other, and both are saved.", all(map(is_saved, saved)) and once)


def at_once(*clients: IvvyClient) -> list[Any]:
    barrier = threading.Barrier(len(clients))

    def update(ivvy: IvvyClient) -> Any:
        barrier.wait()
        return outcome_of(lambda: ivvy.venue.add_or_update_booking(UPDATE))

    with ThreadPoolExecutor(len(clients)) as pool:
        return list(pool.map(update, clients))


def outcome_of(call: Callable[[], Any]) -> Any:
    try:
        return call()
    except IvvyError as error:
        return error


def is_saved(outcome: Any) -> bool:
    return not isinstance(outcome, IvvyError) and outcome.success is True


if __name__ == "__main__":
    sys.exit(main())
