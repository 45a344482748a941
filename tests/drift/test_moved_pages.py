"""From changed pages to a release, with excerpts of the pages and documents of 0.1.0 and 0.2.0."""

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.__main__ import main
from generator.changes import command
from tests.support.documented import ROOT
from tests.support.shared_schemas import write_shared
from tests.support.vendor_pages import PAGES

pytestmark = pytest.mark.one_python

MOVED = PAGES / "moved"
BOOKING, PACKAGE = "venue/addOrUpdateBooking.yaml", "venue/addOrUpdateBookingPackage.yaml"
# The edits of a maintainer: strings in a document, and their replacements.
EDITS = {
    BOOKING: [
        (
            "      if:\n        not: {required: [id]}\n      then:\n"
            "        required: [bookingType, currentStatus, name, eventTypeId]\n",
            """      allOf:
        - if:
            not: {required: [id]}
          then:
            required: [bookingType, currentStatus, name, eventTypeId]
        - if:
            not: {required: [id]}
            required: [bookingType]
            properties:
              bookingType: {const: 4}
          then:
            required: [dateAccomStart, dateAccomEnd]
""",
        ),
        ("unique in the platform.", "unique within its venue."),
        ("The earliest day of arrival.", "The earliest day of arrival, which a booking of accommodation alone has."),
        ("The latest day of departure.", "The latest day of departure, which a booking of accommodation alone has."),
        (
            "        dateAccomStart:\n",
            """        eventSubTypeId:
          description: The sub type of the event type, where that has sub types.
          x-ivvy-departure:
            page: {states: [718774a93c50]}
            reason: A request does not show which event types have sub types.
          type: integer
        externalUrls:
          description: Links to pages elsewhere, or null to remove them.
          type: [array, 'null']
          maxItems: 3
          items:
            $ref: '#/components/schemas/ExternalUrl'
        dateAccomStart:
""",
        ),
        (
            "      enum: [1, 2, 3, 5]\n      x-enum-varnames: [PROSPECTIVE, TENTATIVE, CONFIRMED, ORDERING]\n"
            "      x-ivvy-meanings: [Prospective, Tentative, Confirmed, Ordering]\n",
            """      enum: [1, 2, 3, 5, 9]
      x-enum-varnames: [PROSPECTIVE, TENTATIVE, CONFIRMED, ORDERING, PROSPECTIVE_HOLD]
      x-ivvy-meanings: [Prospective, Tentative, Confirmed, Ordering, Prospective Hold]
""",
        ),
        (
            "    BookingWarning:\n",
            """    ExternalUrl:
      description: A link of a booking.
      type: object
      required: [ref]
      x-ivvy-departure:
        page: {table: External URL Field}
        reason: The page calls the table a field, and what it describes an ExternalUrl.
      properties:
        ref:
          description: Its key.
          type: string
        url:
          description: Its address, or null to remove it.
          type: [string, 'null']
        label:
          description: The text that is shown for it.
          type: string
    BookingWarning:
""",
        ),
    ],
    PACKAGE: [
        ("          name: INVALID_DATA_24462\n", "          name: INVALID_DATA_24462\n          errorCode: 400\n"),
        (
            "      enum: [packageSessionErrors, bookingSaveError]\n",
            """      enum: [packageSessionErrors, bookingSaveError]
      x-ivvy-departure:
        page: {values: {bookingSaveError: absent}}
        reason: The page used to list it, and does not say that the platform no longer sends it.
""",
        ),
    ],
}

Drift = Callable[..., tuple[int, list[tuple[str, ...]]]]


@pytest.fixture
def drift(capsys: pytest.CaptureFixture[str]) -> Drift:
    """Runs `drift`, and returns its exit status and the names of the differences."""

    def run(spec: Path, pages: str, *options: str) -> tuple[int, list[tuple[str, ...]]]:
        capsys.readouterr()
        status = main(["drift", str(MOVED / pages), "--spec", str(spec), "--json", *options])
        found = [difference for page in json.loads(capsys.readouterr().out) for difference in page["differences"]]
        return status, [tuple(each[key] for key in ("kind", "what", "in", "name")) for each in found]

    return run


@pytest.fixture(scope="module")
def released(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The documents of the last release, with the pages of that time recorded."""
    spec = tmp_path_factory.mktemp("moved") / "released"
    shutil.copytree(MOVED / "spec", spec)
    write_shared(spec)
    assert main(["drift", str(MOVED / "before"), "--spec", str(spec), "--accept"]) == 0
    return spec


@pytest.fixture
def edited(released: Path, tmp_path: Path) -> Path:
    """The documents after the edits."""
    spec = Path(shutil.copytree(released, tmp_path / "edited"))
    for name, edits in EDITS.items():
        text = (spec / name).read_text(encoding="utf-8")
        for old, new in edits:
            assert text.count(old) == 1, old
            text = text.replace(old, new)
        (spec / name).write_text(text, encoding="utf-8")
    return spec


def test_drift_reports_changed_facts_but_not_changed_markup(released: Path, drift: Drift) -> None:
    assert drift(released, "before") == (0, [])
    status, named = drift(released, "after")
    assert status == 1
    assert sorted(named) == [
        ("added", "member", "Booking", "eventSubTypeId"),
        ("added", "member", "Booking", "externalUrls"),
        ("added", "object", "", "External URL Field"),
        ("added", "value", "BookingStatus", "9"),
        ("removed", "warning", "BookingPackageWarning", "bookingSaveError"),
    ]


def test_after_the_edits_only_wording_differs_until_it_is_accepted(edited: Path, drift: Drift) -> None:
    status, named = drift(edited, "after")
    assert status == 1
    assert {kind for kind, *_ in named} == {"reworded"}
    assert drift(edited, "after", "--accept") == (0, [])
    assert drift(edited, "after") == (0, [])


def test_the_client_is_built_from_the_edited_documents(released: Path, edited: Path, tmp_path: Path) -> None:
    out = tmp_path / "client"
    assert main(["build", "--spec", str(released), "--out", str(out)]) == 0
    assert main(["check", "--spec", str(edited), "--out", str(out)]) == 1
    assert main(["build", "--spec", str(edited), "--out", str(out)]) == 0
    assert main(["check", "--spec", str(edited), "--out", str(out)]) == 0
    script = f"""
import sys
sys.path.insert(0, {str(out)!r})
from ivvy.api.models import Booking, BookingStatus, ExternalUrl
link = ExternalUrl(ref="menu", url=None)
print(Booking(venue_id=1, event_sub_type_id=3, external_urls=[link]).to_dict(), BookingStatus.PROSPECTIVE_HOLD.value)
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    sent = {"venueId": 1, "eventSubTypeId": 3, "externalUrls": [{"ref": "menu", "url": None}]}
    assert done.stdout.strip() == f"{sent} 9"


def test_the_changelog_lists_the_output_of_changes(released: Path, edited: Path) -> None:
    lines = command.changes(released, edited, "0.1.0")
    assert lines[-1] == "0.1.0 becomes 0.2.0."
    breaking = "- Booking: now requires dateAccomStart, dateAccomEnd without id and with bookingType 4"
    value = "BookingStatus.PROSPECTIVE_HOLD"
    incomplete = f"- A `match` without these new values is no longer complete: {value}"
    assert lines[:5] == ["Breaking:", breaking, f"- {value}: value 9 added", incomplete, ""]
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    _, _, section = text.partition("\n## [0.2.0]")
    listed = re.findall(r"^- .*$", section.partition("\n## ")[0], re.MULTILINE)
    assert sorted(listed) == sorted(line for line in lines if line.startswith("- "))
