"""Actions and members in the extensions for the sandbox must exist."""

import re
import shutil
from pathlib import Path

import pytest

from generator.codegen.bundle import bundle_documents
from generator.documents.problems import SpecError
from tests.support.documented import ROOT

pytestmark = pytest.mark.one_python

DOCUMENTS = (
    "addOrUpdateBooking",
    "addOrUpdateBookingSession",
    "changeBookingStatus",
    "getBookingList",
    "getBooking",
    "getBookingSessionList",
)
READS = "x-ivvy-reads: {action: addOrUpdateBooking, by: {id: id}"
PARTS = f"{READS}, parts: {{sessions: {{action: addOrUpdateBookingSession, by: {{id: bookingId}}}}}}}}"
SETS = "x-ivvy-sets: {action: addOrUpdateBooking, by: {id: id}, members: {currentStatus: currentStatus}}"


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    (tmp_path / "venue").mkdir()
    shutil.copy(ROOT / "spec" / "components.yaml", tmp_path)
    for name in DOCUMENTS:
        text = (ROOT / "spec" / "venue" / f"{name}.yaml").read_text("utf-8")
        text = re.sub(r" +x-ivvy-refers: .*\n", "", text)  # Not all of the actions are here.
        if name == "getBooking":
            # One part is enough.
            text = re.sub(r"x-ivvy-reads:\n(?: {8}.*\n)+", PARTS + "\n", text)
        (tmp_path / "venue" / f"{name}.yaml").write_text(text, "utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("action", "old", "new", "message"),
    [
        (
            "getBooking",
            READS,
            "x-ivvy-reads: {by: {id: id}",
            "takes action, and as mappings of members by, names, parts",
        ),
        ("getBooking", READS, READS.replace("by:", "of:"), "takes action, and as mappings of members"),
        ("getBooking", READS, READS.replace("{id: id}", "[id]"), "takes action, and as mappings of members"),
        ("getBooking", READS, READS.replace("Booking,", "Nothing,"), "addOrUpdateNothing is not a documented action"),
        (
            "getBooking",
            READS,
            READS.replace("addOrUpdateBooking", "getBookingList"),
            "getBookingList is not a documented",
        ),
        ("getBooking", READS, READS.replace("{id:", "{ref:"), "by: ref is not a member of the request"),
        (
            "getBooking",
            READS,
            READS.replace(": id}", ": ref}"),
            "by: ref is not a member of an object of addOrUpdateBooking",
        ),
        ("getBooking", READS, READS + ", names: {ref: id}", "names: ref is not a member of the answer"),
        ("getBooking", READS, READS.replace("reads", "removes"), "is not for reads"),
        ("getBooking", "sessions: {action", "rooms: {action", "parts: rooms is not a member of the answer"),
        ("getBooking", ": bookingId}", ": ref}", "by: ref is not a member of an object of addOrUpdateBookingSession"),
        ("getBooking", "{id: bookingId}", "{ref: bookingId}", "by: ref is not a member of the answer"),
        ("getBooking", "{id: bookingId}", "{id: bookingId}, parts: {}", "takes action, and as mappings of members"),
        (
            "getBooking",
            READS,
            READS + ", names: {externalUrls.ref2: ref}",
            "names: ref2 is not a member of externalUrls of",
        ),
        (
            "getBooking",
            READS,
            READS + ", names: {externalUrls.ref: ref2}",
            "names: ref2 is not a member of externalUrls of",
        ),
        ("getBooking", READS, READS + ", names: {rooms.ref: ref}", "names: ref is not a member of rooms of the answer"),
        ("changeBookingStatus", SETS, READS + "}", "is only for reads"),
        (
            "changeBookingStatus",
            SETS,
            SETS.replace("{currentStatus:", "{ref:"),
            "members: ref is not a member of an object",
        ),
        ("changeBookingStatus", SETS, SETS.replace("Status}}", "Ref}}"), "members: currentRef is not a member"),
        (
            "changeBookingStatus",
            SETS,
            SETS.replace("members: {currentStatus: currentStatus", "values: {ref: 2"),
            "values: ref is not a member of an object",
        ),
        (
            "changeBookingStatus",
            SETS,
            SETS.replace("members: {currentStatus: currentStatus", "values: {currentStatus: [2]"),
            "takes action, and as mappings of members by, members, values",
        ),
        ("addOrUpdateBooking", "[venueId, code]", "[venueId, ref]", "must list members of the request"),
        ("addOrUpdateBooking", "[venueId, code]", "code", "must list members of the request"),
    ],
)
def test_a_missing_action_or_member_is_reported_with_its_line(
    spec: Path, action: str, old: str, new: str, message: str
) -> None:
    file = spec / "venue" / f"{action}.yaml"
    text = file.read_text("utf-8")
    line = text[: text.index(old)].count("\n") + 1
    file.write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(SpecError) as caught:
        bundle_documents(spec)
    assert str(caught.value).startswith(f"{file}:{line}: x-ivvy-")
    assert message in str(caught.value)


def test_a_member_can_be_set_that_only_reads_return(spec: Path) -> None:
    file = spec / "venue" / "changeBookingStatus.yaml"
    text = file.read_text("utf-8")
    changed = SETS.replace("members: {currentStatus:", "values: {totalAmount: 2}, members: {totalAmount:")
    assert "totalAmount" not in (spec / "venue" / "addOrUpdateBooking.yaml").read_text("utf-8")
    file.write_text(text.replace(SETS, changed, 1), "utf-8")
    assert bundle_documents(spec).actions


def test_existing_actions_and_members_are_accepted(spec: Path) -> None:
    assert bundle_documents(spec).actions
