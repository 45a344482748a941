"""Type checks of services with a copy of the client, run by `nox -s types`."""

import importlib.util
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.docs.test_recipe import recipe
from tests.support.documented import ROOT
from tests.support.language_server import language_server
from tests.vendoring.test_services import SERVICES, with_copies

pytestmark = pytest.mark.skipif(
    any(importlib.util.find_spec(checker) is None for checker in ("mypy", "pyright")),
    reason="the type checkers are installed for `nox -s types`",
)

WRONG = {
    "a wrong member name": ("Booking(venueId=1)", "venueId"),
    "a wrong type": ('Booking(venue_id="1")', "venue_id"),
    "a missing required member": ("Booking()", "venue_id"),
    "a wrong type of an answer": ("ivvy.venue.add_or_update_booking(Booking(venue_id=1)).id.upper()", "upper"),
    "a request of another action": (
        "ivvy.venue.add_or_update_booking_session(Booking(venue_id=1))",
        "add_or_update_booking_session",
    ),
    "a wrong name of a keyword": ("ivvy.venue.add_or_update_booking(venueId=1)", "add_or_update_booking"),
    "a wrong type of a keyword": ('ivvy.venue.add_or_update_booking(venue_id="1")', "add_or_update_booking"),
    "a missing keyword": ('ivvy.venue.add_or_update_booking(name="a")', "add_or_update_booking"),
    "a model and a keyword": (
        'ivvy.venue.add_or_update_booking(Booking(venue_id=1), name="a")',
        "add_or_update_booking",
    ),
    "a reference in a call": (
        'ivvy.venue.add_or_update_booking_package(venue_id=1, booking_id=ref("B"), package_id=2)',
        "add_or_update_booking_package",
    ),
    "a reference in place of the id of a venue": (
        'ivvy.jobs.venue.add_or_update_booking(venue_id=ref("V"))',
        "add_or_update_booking",
    ),
    "a method that is not there": ("ivvy.venue.add_booking(Booking(venue_id=1))", "add_booking"),
}


def checked(checker: str, folder: Path, *files: str) -> tuple[int, str]:
    if checker == "mypy":
        command = ["mypy", "--strict", "--cache-dir", "/dev/null"]
    else:
        (folder / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict"}', encoding="utf-8")
        command = ["pyright", "--pythonpath", sys.executable]
    done = subprocess.run(
        [sys.executable, "-m", *command, *files], cwd=folder, capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout + done.stderr


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
@pytest.mark.parametrize("name", SERVICES)
def test_a_service_with_a_copy_of_the_client_is_typed(checker: str, name: str, tmp_path: Path) -> None:
    status, told = checked(checker, with_copies(name, tmp_path), name)
    assert status == 0, told


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_the_recipe_is_typed_with_both_clients(checker: str, tmp_path: Path) -> None:
    by_hand = [f"overlays/ivvy/{part}" for part in ("batch", "client")]
    for package in ("generated_client/ivvy/api", *by_hand):
        shutil.copytree(ROOT / package, tmp_path / "ivvy" / Path(package).name)
    for copy in (tmp_path / "tests" / "sandbox", tmp_path / "ivvy_sandbox"):
        shutil.copytree(ROOT / "tests" / "sandbox", copy)
    ignored = "[mypy-tests.*]\nignore_errors = true\n[mypy-ivvy_sandbox.*]\nignore_errors = true\n"
    (tmp_path / "mypy.ini").write_text(ignored, encoding="utf-8")
    (tmp_path / "recipe.py").write_text(recipe(), encoding="utf-8")
    shutil.copy(ROOT / "tests" / "docs" / "recipe_async.py", tmp_path)
    status, told = checked(checker, tmp_path, "recipe.py", "recipe_async.py")
    assert status == 0, told


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_mistakes_of_a_service_are_reported(checker: str, tmp_path: Path) -> None:
    service = with_copies("nightly", tmp_path)
    lines = [
        "from nightly.vendor.ivvy.api.job import ref",
        "from nightly.vendor.ivvy.api.models import Booking",
        "from nightly.vendor.ivvy.client import IvvyClient",
        "def use(ivvy: IvvyClient) -> None:",
        *(f"    {code}" for code, _ in WRONG.values()),
    ]
    (service / "wrong.py").write_text("\n".join(lines) + "\n", encoding="utf-8")
    _, told = checked(checker, service, "wrong.py")
    for number, (mistake, (_, named)) in enumerate(WRONG.items(), start=5):
        of_line = [line for line in told.splitlines() if f"wrong.py:{number}" in line and "error" in line]
        assert any(named in line for line in of_line), f"{mistake}: {told}"


KEYWORDS = """\
import datetime

from nightly.vendor.ivvy.api.job import Job, ref
from nightly.vendor.ivvy.api.models import Booking, NewBookingStatus, SavedBooking, SavedBookingSession
from nightly.vendor.ivvy.client import UNSET, AsyncIvvyClient, IvvyClient


def use(ivvy: IvvyClient, name: str | None) -> tuple[SavedBooking, list[Job[SavedBooking]]]:
    saved = ivvy.venue.add_or_update_booking(venue_id=1, name=name or UNSET, additional_properties={"totalAttendee": 8})
    ivvy.venue.change_booking_status(id=saved.id, venue_id=1, current_status=NewBookingStatus.CONFIRMED)
    made = [
        ivvy.jobs.venue.add_or_update_booking(venue_id=1, company_id=ref("C-7"), key="B-7"),
        ivvy.jobs.venue.add_or_update_booking(Booking(venue_id=1), key="B-8"),
        ivvy.jobs.venue.add_or_update_booking(booking=Booking(venue_id=1)),
    ]
    return saved, made


async def use_async(ivvy: AsyncIvvyClient) -> SavedBookingSession:
    await ivvy.venue.add_or_update_booking(Booking(venue_id=1))
    return await ivvy.venue.add_or_update_booking_session(
        booking_id=1, space_venue_id=2, contact_id=3, name="Dinner", start_date=datetime.date(2026, 3, 1)
    )


def add_child(ivvy: IvvyClient) -> Job[SavedBookingSession]:
    return ivvy.jobs.venue.add_or_update_booking_session(
        booking_id=ref("B-7"), space_venue_id=2, contact_id=ref("P-7"), name="Dinner",
        start_date=datetime.date(2026, 3, 1), booking_package_id=ref("K-7"),
    )
"""


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_calls_and_jobs_with_keywords_are_typed(checker: str, tmp_path: Path) -> None:
    service = with_copies("nightly", tmp_path)
    (service / "keywords.py").write_text(KEYWORDS, encoding="utf-8")
    status, told = checked(checker, service, "keywords.py")
    assert status == 0, told


@pytest.mark.parametrize(
    ("line", "word", "shown"),
    [
        ("Booking(venue_id=1, id=2).booking_type", "booking_type", "The type of booking."),
        ("Booking(venue_id=1, id=2).company_id", "company_id", "contact_id or contact"),
        ("Booking(venue_id=1, id=2).additional_properties", "additional_properties", "Sent unchanged."),
        (
            "ivvy.venue.add_or_update_booking(venue_id=1, total_attendees=2)",
            "total_attendees",
            "The number of attendees.",
        ),
        ("ivvy.jobs.venue.add_or_update_booking(venue_id=1, company_id=2)", "company_id", "contact_id or contact"),
        ("BookingStatus.TENTATIVE", "TENTATIVE", "Tentative"),
        ("AddOrUpdateBookingSessionCode.BOOKING_DOES_NOT_EXIST", "BOOKING_DOES", "booking"),
    ],
)
def test_an_editor_shows_the_description_of_a_member(line: str, word: str, shown: str, tmp_path: Path) -> None:
    service = with_copies("nightly", tmp_path)
    text = (
        "from nightly.vendor.ivvy.api.codes.venue import AddOrUpdateBookingSessionCode\n"
        "from nightly.vendor.ivvy.api.models import Booking, BookingStatus\n"
        "from nightly.vendor.ivvy.client import IvvyClient\n"
        "ivvy = IvvyClient.from_env()\n"
        f"{line}\n"
    )
    with language_server(service) as server:
        hover = server.hover(service / "use.py", text, word)
    assert shown in " ".join(hover.split())
