"""The command line, run in other processes."""

import inspect
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from ivvy.api.actions import all_documented
from ivvy.client import models

from tests.sandbox import RunningSandbox
from tests.support.batch_writer import booking
from tests.support.faults import LONG

pytestmark = pytest.mark.one_python


def environment(sandbox: RunningSandbox | None) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("IVVY_")}
    if sandbox is None:
        return kept
    own = {"IVVY_API_KEY": sandbox.key, "IVVY_API_SECRET": sandbox.secret, "IVVY_BASE_URL": sandbox.url}
    return kept | own


def ivvy(sandbox: RunningSandbox | None, *arguments: str, given: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "ivvy.cli", *arguments]
    return subprocess.run(
        command, input=given, capture_output=True, text=True, check=False, env=environment(sandbox), timeout=LONG
    )


def lines(done: subprocess.CompletedProcess[str]) -> list[Any]:
    return [json.loads(line) for line in done.stdout.splitlines()]


def jobs(count: int) -> str:
    values = [
        {"namespace": "venue", "action": "addOrUpdateBooking", "key": f"load-{n}", "params": booking(n).to_dict()}
        for n in range(count)
    ]
    return "".join(json.dumps(value) + "\n" for value in values)


def test_ping_checks_the_key(sandbox: RunningSandbox) -> None:
    done = ivvy(sandbox, "ping")
    assert (done.returncode, done.stdout, done.stderr) == (0, "ok\n", "")


def test_the_documented_actions_are_listed() -> None:
    names = {(action.namespace, action.name) for action in all_documented()}
    assert {(line["namespace"], line["action"]) for line in lines(ivvy(None, "actions", "--json"))} == names
    assert len(ivvy(None, "actions").stdout.splitlines()) == len(names)
    assert all(line.startswith("contact ") for line in ivvy(None, "actions", "contact").stdout.splitlines())


def test_an_action_is_described_as_help_describes_its_model() -> None:
    done = ivvy(None, "actions", "venue", "addOrUpdateBooking")
    assert inspect.getdoc(models.Booking) in done.stdout
    assert "Required when id is left out:\n    booking_type, " in done.stdout
    assert "24296 UNEXPECTED_ERROR\n    " in done.stdout


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        (["venu"], "venu is not documented. Did you mean 'venue'?"),
        (["venue", "addOrUpdateBookng"], "Did you mean 'venue addOrUpdateBooking'?"),
    ],
)
def test_a_misspelled_action_suggests_the_right_one(asked: list[str], message: str) -> None:
    done = ivvy(None, "actions", *asked)
    assert (done.returncode, done.stdout) == (2, "")
    assert message in done.stderr


@pytest.mark.parametrize("way", ["argument", "standard input"])
def test_an_action_is_called(sandbox: RunningSandbox, way: str) -> None:
    sandbox.put("venue", "getVenue", [{"id": 7}])
    members = '{"id": 7}'
    done = ivvy(sandbox, "call", "venue", "getVenue", members if way == "argument" else "-", given=members)
    assert json.loads(done.stdout)["id"] == 7


def test_all_pages_of_a_collection_are_listed(sandbox: RunningSandbox) -> None:
    sandbox.put("venue", "getVenueList", [{"id": number} for number in range(250)])
    assert [line["id"] for line in lines(ivvy(sandbox, "list", "venue", "getVenueList"))] == list(range(250))
    assert len(sandbox.requests) == 3


JSON = {"Content-Type": "application/json"}


@pytest.mark.parametrize(
    "pages",
    [
        pytest.param(
            [{"results": {"7": {"id": 7}, "8": {"id": 8}}}, {"results": [{"id": 9}]}, {"results": []}], id="object"
        ),
        pytest.param(
            [{"meta": {"totalResults": 0}, "results": [{"id": 7}, {"id": 8}]}, {"results": [{"id": 9}]}, {}],
            id="total 0",
        ),
        pytest.param(
            [{"meta": "?", "results": [{"id": 7}, {"id": 8}]}, {"meta": [], "results": [{"id": 9}]}, {}], id="meta"
        ),
        pytest.param(
            [{"meta": {"totalResults": "3"}, "results": [{"id": 7}, {"id": 8}]}, {"results": [{"id": 9}]}], id="text"
        ),
        pytest.param([{"results": [{"id": 7}, {"id": 8}, {"id": 9}]}, {"results": None}], id="null"),
        pytest.param(
            [{"results": [{"id": 7}, {"id": 8}, {"id": 9}]}, {"results": [{"id": 9}, {"id": 8}]}], id="repeated"
        ),
    ],
)
def test_result_pages_are_read_as_by_the_client(sandbox: RunningSandbox, pages: list[dict[str, Any]]) -> None:
    for page in pages:
        sandbox.answer_next(headers=JSON, body=json.dumps({"results": []} | page))
    done = ivvy(sandbox, "list", "venue", "getVenueList")
    assert [line["id"] for line in lines(done)] == [7, 8, 9]
    assert (done.returncode, done.stderr, len(sandbox.requests)) == (0, "", len(pages))


def test_a_collection_that_ends_early_is_reported(sandbox: RunningSandbox) -> None:
    for _ in range(2):
        page = {"meta": {"totalResults": 25}, "results": [{"id": number} for number in range(10)]}
        sandbox.answer_next(headers=JSON, body=json.dumps(page))
    done = ivvy(sandbox, "list", "venue", "getVenueList")
    assert (done.returncode, len(lines(done)), done.stderr.count("\n")) == (1, 10, 1)
    assert "after 10 of 25 results" in done.stderr


def test_jobs_are_submitted_once_however_often_the_command_is_run(sandbox: RunningSandbox, tmp_path: Path) -> None:
    (tmp_path / "jobs.jsonl").write_text(jobs(5), encoding="utf-8")
    command = ("submit", str(tmp_path / "jobs.jsonl"), "--journal", str(tmp_path / "journal"))
    first, again = ivvy(sandbox, *command), ivvy(sandbox, *command)
    assert (first.returncode, first.stderr) == (0, "5 jobs: 5 added\n")
    assert sorted(line["key"] for line in lines(first)) == [f"load-{n}" for n in range(5)]
    ids = {line["key"]: line["answer"]["id"] for line in lines(first)}
    assert {line["key"]: line["answer"]["id"] for line in lines(again)} == ids
    assert len(sandbox.sandbox.held("venue", "addOrUpdateBooking").objects()) == 5


# Programs that are started in the background ignore the signal, and these tests may be.
WITH_CTRL_C = """
import signal
from ivvy.cli import main

signal.signal(signal.SIGINT, signal.default_int_handler)
main()
"""


def test_ctrl_c_stops_and_prints_how_to_continue(sandbox: RunningSandbox, tmp_path: Path) -> None:
    sandbox.slow_batches(3000)
    (tmp_path / "jobs.jsonl").write_text(jobs(5), encoding="utf-8")
    command = [
        sys.executable,
        "-c",
        WITH_CTRL_C,
        "submit",
        str(tmp_path / "jobs.jsonl"),
        "--journal",
        str(tmp_path / "j"),
    ]
    with subprocess.Popen(command, env=environment(sandbox), stderr=subprocess.PIPE, text=True) as process:
        until = time.monotonic() + LONG
        while not [each for each in sandbox.requests if each.action == "progress"]:
            assert time.monotonic() < until
            time.sleep(0.01)
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=LONG)
    assert (process.returncode, said) == (1, "stopped after 0 of 5 jobs: run the same command again to continue\n")


@pytest.mark.parametrize(
    ("arguments", "given", "status", "said"),
    [
        (("call", "venue", "getBooking", '{"id": 987654321}'), "", 1, "Not Found"),
        (("call", "venue", "getBooking", '{"id"'), "", 2, "not JSON"),
        (("call", "venue", "getBooking", "[7]"), "", 2, "JSON object"),
        (("call", "no/name", "getBooking"), "", 2, "cannot be the name"),
        (("list", "test", "ping"), "", 2, "does not return a collection"),
        (("list", "venue", "getVenueList", '{"start": {}}'), "", 2, "start must be"),
        (("list", "venue", "getVenueList", '{"start": -1}'), "", 2, "start must be"),
        (("submit", "-"), '{"namespace": "venue", "action": "getNothing"}', 2, "line 1: venue.getNothing is no"),
        (("submit", "-"), "no JSON", 2, "line 1"),
        (("submit", "-"), '{"namespace": "venue", "action": "getVenue", "params": {"id": "x"}}', 2, "params: id"),
        (("submit", "-", "--journal", "/absent/journal"), "", 2, "journal"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else None,
)
def test_errors_are_reported_in_one_line(
    sandbox: RunningSandbox, arguments: tuple[str, ...], given: str, status: int, said: str
) -> None:
    done = ivvy(sandbox, *arguments, given=given)
    assert (done.returncode, done.stdout) == (status, "")
    assert done.stderr.startswith("error: ")
    assert said in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_credentials_that_are_missing_are_reported() -> None:
    done = ivvy(None, "ping")
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert "IVVY_API_KEY" in done.stderr


def test_a_rejected_job_sets_the_exit_status(sandbox: RunningSandbox) -> None:
    job = {"namespace": "venue", "action": "addOrUpdateBooking", "params": {"venueId": 1, "id": 987654321, "name": "x"}}
    done = ivvy(sandbox, "submit", "-", given=json.dumps(job))
    (line,) = lines(done)
    assert (done.returncode, line["error"]["kind"], line["error"]["specificCode"]) == (1, "BadRequestError", 24297)
    assert done.stderr == "1 jobs: 1 failed\n"


def test_jobs_can_refer_to_others_and_changed_ones_are_updated(sandbox: RunningSandbox, tmp_path: Path) -> None:
    def table(name: str) -> str:
        booking = json.loads(jobs(1))
        session = {
            "namespace": "venue",
            "action": "addOrUpdateBookingSession",
            "key": "session",
            "params": {
                "bookingId": {"ref": booking["key"]},
                "spaceVenueId": 1,
                "contactId": 5,
                "name": name,
                "startDate": "2026-10-28",
                "minAttendeesGuaranteed": 5,
                "costcenterId": 4,
                "includeInPackage": 0,
                "cost": 25,
                "excludedTaxIds": [],
            },
        }
        return f"{json.dumps(session)}\n{json.dumps(booking)}\n"

    command = ("submit", "-", "--journal", str(tmp_path / "j"), "--changed", "update")
    assert ivvy(sandbox, *command, given=table("Dinner")).stderr == "2 jobs: 2 added\n"
    done = ivvy(sandbox, *command, given=table("Lunch"))
    assert done.stderr == "2 jobs: 1 updated, 1 unchanged\n"
    assert [(line["key"], line["state"]) for line in lines(done)] == [("load-0", "unchanged"), ("session", "updated")]
    assert ivvy(sandbox, *command, given=jobs(1)).stderr == (
        "1 jobs: 1 unchanged\nin the journal, but not submitted: session\n"
    )


def test_members_that_no_document_has_are_pointed_out(sandbox: RunningSandbox) -> None:
    job = {"namespace": "venue", "action": "addOrUpdateBooking", "params": {"venueId": 1, "id": 5, "totalAttendee": 9}}
    said = "line 1: venue.addOrUpdateBooking has no member totalAttendee; did you mean totalAttendees?"
    refused = ivvy(sandbox, "submit", "-", "--strict", given=json.dumps(job))
    assert (refused.returncode, refused.stdout, refused.stderr) == (2, "", f"error: {said}\n")
    assert sandbox.requests == []
    done = ivvy(sandbox, "submit", "-", given=f"{json.dumps(job)}\n" * 2)
    assert done.stderr.splitlines()[0] == f"warning: {said}"
    assert done.stderr.count("did you mean") == 1


def test_a_journal_is_printed_and_corrected(sandbox: RunningSandbox, tmp_path: Path) -> None:
    path = str(tmp_path / "j")
    sandbox.lose_batches(1)
    assert ivvy(sandbox, "submit", "-", "--journal", path, given=jobs(2)).stderr == "2 jobs: 2 unknown\n"
    unknown = lines(ivvy(sandbox, "journal", path, "--state", "unknown", "--json"))
    assert [(line["key"], line["action"], line["id"]) for line in unknown] == [
        ("load-0", "venue.addOrUpdateBooking", None),
        ("load-1", "venue.addOrUpdateBooking", None),
    ]
    assert ivvy(sandbox, "journal", path, "--settle", "load-0=77", "--forget", "load-1").returncode == 0
    assert ivvy(sandbox, "journal", path).stdout.split() == ["load-0", "done", "77", "venue.addOrUpdateBooking"]
    again = ivvy(sandbox, "submit", "-", "--journal", path, given=jobs(2))
    assert again.stderr == "2 jobs: 1 added, 1 unchanged\n"
    for arguments, said in (
        (("--settle", "load-9=5"), "no job 'load-9'"),
        (("--settle", "load-0=5"), "load-0 is done: only an unknown one"),
        (("--forget", "x"), "no job 'x'"),
    ):
        done = ivvy(sandbox, "journal", path, *arguments)
        assert (done.returncode, done.stdout) == (2, "")
        assert said in done.stderr
    assert ivvy(sandbox, "journal", str(tmp_path / "absent")).returncode == 2
    assert not (tmp_path / "absent").exists()


@pytest.mark.parametrize("depth", [500, 5_000, 50_000])
@pytest.mark.parametrize("opening", ["[", '{"a":'])
def test_members_that_are_nested_too_deeply_are_one_line(sandbox: RunningSandbox, depth: int, opening: str) -> None:
    closing = "]" if opening == "[" else "}"
    deep = f'{{"a": {opening * depth}1{closing * depth}}}'
    for command in ("call", "list"):
        done = ivvy(sandbox, command, "venue", "getBookingList", "-", given=deep)
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr.startswith("error: ")
        assert done.stderr.count("\n") == 1
    job = f'{{"namespace": "venue", "action": "addOrUpdateBooking", "params": {deep}}}\n'
    done = ivvy(sandbox, "submit", "-", given=jobs(1) + job)
    if depth > 5_000:  # Some Pythons can read the others, which are then the outcome of that job.
        assert (done.returncode, done.stdout, done.stderr) == (2, "", "error: line 2: it is nested too deeply\n")
    assert "Traceback" not in done.stderr
    assert not sandbox.requests or depth == 500
