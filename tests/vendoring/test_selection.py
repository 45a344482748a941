"""`vendor --only` copies some actions and notifications, and what they need."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from generator.__main__ import main
from tests.sandbox import RunningSandbox
from tests.support.documented import ROOT

pytestmark = pytest.mark.one_python

BOOKINGS = "venue.addOrUpdateBooking,venue.addOrUpdateBookingSession"
CLIENT = """
import datetime, sys
from acme.client import IvvyClient, OutcomeUnknownError, models

ivvy = IvvyClient(key="sandbox-key", secret="sandbox-secret", base_url=sys.argv[1], max_attempts=1)
"""
CALL = f"""{CLIENT}
with ivvy:
    print(sorted(name for name in dir(ivvy.venue) if not name.startswith("_")))
    print(ivvy.venue.add_or_update_booking(venue_id=1, id=1234, name="Dinner").id)
    print(bool(ivvy.call("test", "ping")))
"""
RESOLVE = f"""{CLIENT}
session = models.BookingSession(
    venue_id=1,
    booking_id=1234,
    space_venue_id=1,
    contact_id=10,
    name="Dinner",
    start_date=datetime.date(2026, 10, 28),
    min_attendees_guaranteed=80,
    costcenter_id=4,
)
with ivvy:
    try:
        ivvy.venue.add_or_update_booking_session(session)
    except OutcomeUnknownError as unknown:
        print(len(ivvy.resolve(unknown)))
    job = ivvy.jobs.venue.add_or_update_booking_session(session)
    print([outcome.error for outcome in ivvy.submit([job])])
"""


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy with two actions."""
    assert main(["vendor", str(tmp_path / "acme"), "--only", BOOKINGS]) == 0
    return tmp_path / "acme"


def run(copy: Path, *arguments: str) -> str:
    command = [sys.executable, "-W", "error", *arguments]
    done = subprocess.run(command, cwd=copy.parent, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def modules(folder: Path) -> set[str]:
    return {path.relative_to(folder).with_suffix("").as_posix() for path in folder.rglob("*.py")}


def test_a_copy_has_the_chosen_actions_and_what_they_need(copy: Path) -> None:
    api = modules(copy / "api")
    # An add whose outcome is unknown is found with reads.
    needed = {"booking", "booking_session", "booking_status", "saved_booking", "get_booking_list_request"}
    assert {f"models/{name}" for name in needed} <= api
    assert {"resources/venue", "jobs/venue", "codes/venue", "actions/venue"} <= api
    assert not api & {"models/company_details", "models/booking_package", "resources/crm", "jobs/contact"}
    assert not (copy / "webhooks").exists()


def test_a_copy_works(copy: Path, sandbox: RunningSandbox) -> None:
    writes = ["add_or_update_booking", "add_or_update_booking_session"]
    methods = [*writes, "get_booking_list", "get_booking_session_list"]
    assert run(copy, "-c", CALL, sandbox.url).splitlines() == [str(methods), "1234", "True"]


def test_a_copy_finds_lost_adds_and_sends_batches(copy: Path, sandbox: RunningSandbox) -> None:
    sandbox.drop_next()
    assert run(copy, "-c", RESOLVE, sandbox.url).splitlines() == ["1", "[None]"]


def test_an_upgrade_and_a_check_keep_the_chosen_actions(copy: Path) -> None:
    before = modules(copy)
    assert json.loads((copy / "manifest.json").read_bytes())["only"] == BOOKINGS.split(",")
    assert main(["vendor", str(copy), "--check"]) == 0
    assert run(copy, "-m", "acme.verify") == ""
    assert main(["vendor", str(copy)]) == 0
    assert modules(copy) == before


def test_other_actions_can_be_chosen_later(copy: Path) -> None:
    assert main(["vendor", str(copy), "--only", "venue.getVenue"]) == 0
    assert (copy / "api" / "models" / "venue_details.py").exists()
    assert not (copy / "api" / "models" / "booking_session.py").exists()
    for options in (["--only", "all"], []):
        assert main(["vendor", str(copy), *options]) == 0
        assert {"webhooks/__init__", "api/resources/crm", "api/models/booking_session"} <= modules(copy)


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("venue.addOrUpdateBokking", "Did you mean 'venue.addOrUpdateBooking'?"),
        ("venue.add_or_update_booking", "Did you mean 'venue.addOrUpdateBooking'?"),
        ("venue.getVenue,notifications.BookingAddedd", "Did you mean 'notifications.BookingAdded'?"),
        ("nothing", "nothing is not documented"),
        ("", "is not documented"),
    ],
)
def test_the_right_name_of_a_misspelled_action_is_suggested(
    asked: str, answer: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["vendor", str(tmp_path / "acme"), "--only", asked]) == 2
    message = capsys.readouterr().err
    assert answer in message
    assert message.count("\n") == 1
    assert not (tmp_path / "acme").exists()


def test_notifications_are_chosen_by_subject(tmp_path: Path) -> None:
    assert main(["vendor", str(tmp_path / "acme"), "--only", "notifications.BookingAdded"]) == 0
    code = "from acme.webhooks import BookingAdded, notifications; print(notifications.SUBJECTS)"
    assert run(tmp_path / "acme", "-c", code) == "('BookingAdded',)\n"
    assert modules(tmp_path / "acme" / "api" / "resources") <= {"__init__"}


def test_the_command_line_works_with_few_actions(
    tmp_path: Path, sandbox: RunningSandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert main(["vendor", str(tmp_path / "acme"), "--cli", "--only", "venue.getVenue"]) == 0
    for name, value in (("KEY", sandbox.key), ("SECRET", sandbox.secret)):
        monkeypatch.setenv(f"IVVY_API_{name}", value)
    assert run(tmp_path / "acme", "-m", "acme.cli", "--base-url", sandbox.url, "ping") == "ok\n"
    assert run(tmp_path / "acme", "-m", "acme.cli", "actions").count("\n") == 1


def test_a_relative_path_of_python_does_not_matter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", f".:{ROOT}")
    monkeypatch.chdir(tmp_path)
    run(tmp_path / "acme", "-m", "generator", "vendor", "acme", "--only", "test.ping")
