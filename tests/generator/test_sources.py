"""Where the ids for reads can be read: from `x-ivvy-sources`, from the objects that actions add, or from names."""

import shutil
from pathlib import Path

import pytest

from generator.codegen.bundle import bundle_documents
from tests.support.documented import SPEC


def test_sources_follow_from_objects_and_from_names() -> None:
    sources = bundle_documents(SPEC).sources
    assert sources["contact", "getCompany"] == {"id": ("contact.getCompanyList",)}
    assert sources["venue", "getVenuePackage"] == {
        "venueId": ("venue.getVenueList",), "id": ("venue.getVenuePackageList",),
    }  # fmt: skip
    # A list that needs what the read has returns ids that belong together; the others are tried after it.
    assert sources["venue", "getBookingSessionList"]["bookingId"][0] == "venue.getBookingList"
    assert sources["venue", "addOrUpdateBooking"] == {}


@pytest.mark.parametrize(
    ("member", "stated", "expected"),
    [
        ("id", "getVenueList", ("venue.getVenueList",)),
        ("id", "contact.getContactList", ("contact.getContactList",)),
        ("id", "next week", ("next week",)),
    ],
)
def test_a_document_can_state_a_source(tmp_path: Path, member: str, stated: str, expected: tuple[str, ...]) -> None:
    spec = tmp_path / "spec"
    shutil.copytree(SPEC, spec)
    document = spec / "venue" / "getVenuePackage.yaml"
    text = document.read_text(encoding="utf-8")
    old = "      x-ivvy-repeatable: always\n"
    document.write_text(text.replace(old, f"{old}      x-ivvy-sources: {{{member}: {stated}}}\n"), encoding="utf-8")
    assert bundle_documents(spec).sources["venue", "getVenuePackage"][member] == expected
