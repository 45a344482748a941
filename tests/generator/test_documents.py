"""The documents in spec/ are valid under an independent validator, and agree with the recorded vendor's pages."""

import importlib.util
import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from ivvy.api.read_model import ReadModel
from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator
from openapi_spec_validator.readers import read_from_filename

from generator.documents import documents as reader
from generator.documents.documents import PAGES as LOCK
from generator.documents.names import TAKEN_BY_MODELS
from tests.support.documented import SPEC, documents, operation

FILES = sorted(file for file in SPEC.rglob("*.yaml") if file.name != "untyped.yaml")
DOCUMENTS = documents()
PAGES: dict[str, Any] = json.loads((SPEC / LOCK).read_text(encoding="utf-8"))["pages"]
ACTIONS = [
    "addOrUpdateBooking", "addOrUpdateBookingSession", "addOrUpdateBookingSessionResource", "addOrUpdateBookingPackage",
]  # fmt: skip


SHARED = yaml.safe_load((SPEC / "components.yaml").read_text(encoding="utf-8"))


def schemas(action: str) -> dict[str, Any]:
    """Return the schemas of a document and the shared ones, as if in one file."""
    found = SHARED["components"]["schemas"] | DOCUMENTS["venue", action]["components"]["schemas"]
    one_file: dict[str, Any] = json.loads(json.dumps(found).replace("../components.yaml#", "#"))
    return one_file


def request_schema(action: str) -> dict[str, Any]:
    body = operation(DOCUMENTS["venue", action])["requestBody"]["content"]["application/json"]["schema"]
    found: dict[str, Any] = schemas(action)[body["$ref"].rpartition("/")[2]]
    return found


def recorded(action: str) -> dict[str, Any]:
    """Return the recorded facts of the page of an action."""
    found: dict[str, Any] = PAGES[f"venue.{action}"]
    return found


def is_absent(node: dict[str, Any]) -> bool:
    """Whether the page does not list it, according to the document."""
    return bool(node.get("x-ivvy-departure", {}).get("page") == "absent")


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_document_is_valid_on_its_own(file: Path) -> None:
    document, uri = read_from_filename(str(file))
    assert list(OpenAPIV31SpecValidator(document, base_uri=uri).iter_errors()) == []


@pytest.mark.parametrize("action", ACTIONS)
def test_the_members_of_the_request_are_those_of_the_page(action: str) -> None:
    members = request_schema(action)["properties"]
    assert {name for name, member in members.items() if not is_absent(member)} == recorded(action)["request"].keys()


@pytest.mark.parametrize("action", ACTIONS)
def test_the_members_of_objects_are_those_of_the_page(action: str) -> None:
    known = [set(schema.get("properties", ())) for schema in schemas(action).values()]
    assert all(set(members) in known for members in recorded(action).get("objects", {}).values())


@pytest.mark.parametrize("action", ACTIONS)
def test_the_codes_are_those_of_the_page_and_its_examples(action: str) -> None:
    page = recorded(action)
    entries = operation(DOCUMENTS["venue", action])["x-ivvy-codes"]
    assert {str(entry["code"]) for entry in entries} == {*page.get("codes", ()), *page.get("failures", ())}


@pytest.mark.parametrize("action", ACTIONS)
def test_every_member_of_the_example_request_of_the_page_is_in_an_example(action: str) -> None:
    body = operation(DOCUMENTS["venue", action])["requestBody"]["content"]["application/json"]
    shown = {member for example in body["examples"].values() for member in example["value"]}
    assert shown >= set(recorded(action)["examples"]["members"])


def test_adding_a_booking_of_only_accommodation_requires_its_dates() -> None:
    schema = {**request_schema("addOrUpdateBooking"), "components": {"schemas": schemas("addOrUpdateBooking")}}
    body = operation(DOCUMENTS["venue", "addOrUpdateBooking"])["requestBody"]["content"]["application/json"]
    added = {**body["examples"]["add"]["value"], "bookingType": 4}
    dates = {"dateAccomStart": "2020-10-28", "dateAccomEnd": "2020-10-30"}
    validator = Draft202012Validator(schema)
    assert not validator.is_valid(added)
    assert validator.is_valid(added | dates)
    assert validator.is_valid(added | {"id": 7})


@pytest.mark.parametrize("action", ACTIONS)
def test_a_request_without_a_member_required_for_an_add_is_invalid(action: str) -> None:
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


def test_every_departure_has_page_and_reason() -> None:
    def departures(node: object) -> list[dict[str, Any]]:
        if isinstance(node, dict):
            own = [node["x-ivvy-departure"]] if "x-ivvy-departure" in node else []
            return own + [found for value in node.values() for found in departures(value)]
        return [found for value in node for found in departures(value)] if isinstance(node, list) else []

    found = [departure for document in DOCUMENTS.values() for departure in departures(document)]
    assert len(found) >= 15
    assert all(departure["page"] and departure["reason"].endswith(".") for departure in found)


def test_the_documents_are_read_the_same_without_libyaml(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yaml, "__with_libyaml__", False)
    found = importlib.util.find_spec(reader.__name__)
    assert found is not None
    assert found.loader is not None
    slow_reader = importlib.util.module_from_spec(found)
    found.loader.exec_module(slow_reader)
    for file in FILES:
        assert slow_reader.read_yaml(file) == reader.read_yaml(file)


def test_no_member_can_have_the_name_of_an_attribute_of_the_base_classes() -> None:
    attributes = {name for name in dir(ReadModel) if not name.startswith("_")}
    assert {"written", "violations", "to_dict", "essential"} <= attributes <= TAKEN_BY_MODELS


def texts_of(node: object) -> list[str]:
    if isinstance(node, dict):
        own = [str(node["description"])] if isinstance(node.get("description"), str) else []
        return own + [text for value in node.values() for text in texts_of(value)]
    return [text for value in node for text in texts_of(value)] if isinstance(node, list) else []


@pytest.mark.parametrize("claim", ["venue time", "in the venue's currency", "only the members sent", "or after this"])
def test_no_description_claims_what_no_page_says(claim: str) -> None:
    found = [text for document in DOCUMENTS.values() for text in texts_of(document)]
    assert len(found) > 1000
    assert [text for text in found if claim in text] == []


@pytest.mark.parametrize(
    ("action", "statement"),
    [
        ("getBooking", "not published yet"),
        ("addOrUpdateContact", "Guests of room reservations are not contacts"),
        ("getContact", "guests of room reservations are not returned"),
        ("getContactList", "Guests of room reservations are not returned"),
        ("addOrUpdateBookingSession", "Every update must have the required members"),
        ("addOrUpdateBookingSession", "guide to dates and times"),
        ("addOrUpdateBooking", "guide to dates and times"),
        ("components", "Must be a valid email"),
    ],
)
def test_a_description_has_the_statements_of_the_vendor(action: str, statement: str) -> None:
    texts = [
        text for file in FILES if file.stem == action for text in texts_of(yaml.safe_load(file.read_text("utf-8")))
    ]
    assert any(statement in text for text in texts)
