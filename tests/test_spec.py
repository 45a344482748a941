"""The documents in spec/: valid under an independent validator, complete, and true to the vendor's pages."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator
from openapi_spec_validator.readers import read_from_filename

from tests.documented import ROOT, SPEC, documents, operation

FILES = sorted(SPEC.rglob("*.yaml"))
PAGES = ROOT.parent / "shared" / "seeds"
DOCUMENTS = documents()
PAGE_OF = {
    "addOrUpdateBooking": "004",
    "addOrUpdateBookingSession": "000",
    "addOrUpdateBookingSessionResource": "002",
    "addOrUpdateBookingPackage": "003",
}


def schemas(action: str) -> dict[str, Any]:
    found: dict[str, Any] = DOCUMENTS["venue", action]["components"]["schemas"]
    return found


def request_schema(action: str) -> dict[str, Any]:
    body = operation(DOCUMENTS["venue", action])["requestBody"]["content"]["application/json"]["schema"]
    found: dict[str, Any] = schemas(action)[body["$ref"].rpartition("/")[2]]
    return found


def page_of(action: str) -> str:
    pages = list(PAGES.glob(f"{PAGE_OF[action]}_*"))
    if not pages:
        pytest.skip("the vendor's pages are not beside this checkout")
    return pages[0].read_text(encoding="utf-8")


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_document_is_valid_on_its_own(file: Path) -> None:
    document, uri = read_from_filename(str(file))
    assert list(OpenAPIV31SpecValidator(document, base_uri=uri).iter_errors()) == []


@pytest.mark.parametrize(
    ("action", "members"),
    [
        ("addOrUpdateBooking", 41),
        ("addOrUpdateBookingSession", 31 + 1),  # the example's venueId, which the table lacks
        ("addOrUpdateBookingSessionResource", 15),
        ("addOrUpdateBookingPackage", 18),
    ],
)
def test_every_member_of_the_page_is_there(action: str, members: int) -> None:
    assert len(request_schema(action)["properties"]) == members


@pytest.mark.parametrize("action", PAGE_OF)
def test_the_members_are_those_of_the_pages_first_table_in_its_order(action: str) -> None:
    page = page_of(action)
    table = re.search(r"^\| (?:Property|Name) .*\n\|[-: |]*\n((?:\|.*\n)+)", page, re.MULTILINE)
    assert table
    named = re.findall(r"^\| (\w+)", table[1], re.MULTILINE)
    members = request_schema(action)["properties"]
    absent = [name for name, member in members.items() if member.get("x-ivvy-departure", {}).get("page") == "absent"]
    assert [name for name in members if name not in absent] == named


@pytest.mark.parametrize("action", PAGE_OF)
def test_every_specific_code_on_the_page_is_there(action: str) -> None:
    on_page = set(re.findall(r"[Ss]pecific ?[Cc]ode\"?: (\d{5})", page_of(action)))
    assert {str(entry["code"]) for entry in operation(DOCUMENTS["venue", action])["x-ivvy-codes"]} == on_page


@pytest.mark.parametrize(
    "action", ["addOrUpdateBookingSession", "addOrUpdateBookingSessionResource", "addOrUpdateBookingPackage"]
)
def test_every_example_request_of_the_page_is_there_with_its_numbers_as_numbers(action: str) -> None:
    shown = []
    for block in re.findall(r"```(?:javascript)?\n(\{.*?\n\})\n```", page_of(action), re.DOTALL):
        example = json.loads(re.sub(r",\s*\}", "}", block))
        if "errorCode" not in example and "success" not in example:
            shown.append({name: as_documented(value) for name, value in example.items()})
    body = operation(DOCUMENTS["venue", action])["requestBody"]["content"]["application/json"]
    entries = [example["value"] for example in body["examples"].values()]
    assert [json.dumps(example) for example in entries] == [json.dumps(example) for example in shown]


def as_documented(value: object) -> object:
    """A value of an example as the documents write it: numbers as numbers, times as hh:mm:ss."""
    if isinstance(value, str) and value.isdecimal():
        return int(value)
    time = re.fullmatch(r"(\d+):(\d\d) AM", value) if isinstance(value, str) else None
    return f"{int(time[1]):02}:{time[2]}:00" if time else value


@pytest.mark.parametrize("action", PAGE_OF)
def test_a_request_without_the_members_that_an_add_needs_is_refused_by_the_schema(action: str) -> None:
    schema = {**request_schema(action), "components": {"schemas": schemas(action)}}
    body = operation(DOCUMENTS["venue", action])["requestBody"]["content"]["application/json"]
    validator = Draft202012Validator(schema)
    for example in body["examples"].values():
        for member in schema["required"]:
            without = {name: value for name, value in example["value"].items() if name != member}
            assert not validator.is_valid(without), member
        if "id" in example["value"] and action != "addOrUpdateBookingPackage":
            without = {name: value for name, value in example["value"].items() if name != "id"}
            assert not validator.is_valid(without)


def test_every_departure_says_what_the_page_says_and_why_the_document_differs() -> None:
    def departures(node: object) -> list[dict[str, Any]]:
        if isinstance(node, dict):
            own = [node["x-ivvy-departure"]] if "x-ivvy-departure" in node else []
            return own + [found for value in node.values() for found in departures(value)]
        return [found for value in node for found in departures(value)] if isinstance(node, list) else []

    found = [departure for document in DOCUMENTS.values() for departure in departures(document)]
    assert len(found) >= 15
    assert all(departure["page"] and departure["reason"].endswith(".") for departure in found)
