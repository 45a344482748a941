"""`python -m generator draft`: what it takes from the words of a page and from the other documents."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.__main__ import main
from tests.support.documented import SPEC, operation

pytestmark = pytest.mark.one_python

LOCKER = """# Add or Update Booking Locker

POST [PlatformAddress]/api/1.0/venue?action=addOrUpdateBookingLocker

## Booking Locker

| Property | Type | Required | Description |
| --- | --- | --- | --- |
| id | integer | optional | The locker to update. |
| venueId | integer | required | The id of the venue. |
| bookingId | integer | required | The unique id of the booking to which the locker belongs. |
| name | string | optional | The name of the booking locker (Required when the ID parameter is missing) |
| openTime | string | optional | When it opens. Format is HH:mm:ss |
| doorId | integer | optional | The id of the door. Required when isShared is true. |
| keyId | integer | required on add, optional on update | The id of the key. |
| isShared | boolean | optional | Whether it is shared. |
| kind | integer | optional | See [Kind](#locker-kind). |
| shelf | [Rows](#second-shelf) | optional | The row. |
| LastName | string | optional | The last name. |
| address | [Address](../address-format.md) | optional | The address. |

## Locker Kind

| Kind | Description |
| --- | --- |
| 1 | Small |
| 2 | Large |

## Rows

| Property | Type | Required | Description |
| --- | --- | --- | --- |
| number | integer | optional | The number. |

## Second Shelf

| Property | Type | Required | Description |
| --- | --- | --- | --- |
| width | integer | optional | The width. |

## Example Request

```
{"venueId": 1, "bookingId": 2, "name": "A", "keyId": 3, "kind": 9, "lastName": "Doe"}
```

## Notes on doors

```
{"handle": "left", "hinges": 2}
```

## Returns

| Property | Description |
| --- | --- |
| success | Whether or not the locker was saved |
| id | The unique id of the booking locker |

## Example Response

```
{"success": true, "id": 4}
```

## Throws

| Code | Description |
| --- | --- |
| Specific Code: 29001 | The booking does not exist |
| Specific Code: 29002 | The booking locker does not exist |
"""
TASKS = """# Get Locker Task List

POST [PlatformAddress]/api/1.0/venue?action=getLockerTaskList

The result from this call will be a collection of tasks. This call also accepts the pagination and filter properties.

## Response

```
{"meta": {"totalResults": 1, "start": 0, "perPage": 100, "count": 1}, "results": [{"id": 1, "createdDate": null,
"company": {"id": 4, "businessName": "Door"}, "code": "0289"}]}
```
"""
REMOVAL = """# Remove Booking Attendee Key

POST [PlatformAddress]/api/1.0/venue?action=removeBookingSession

## Parameters

| Property | Type | Description |
| --- | --- | --- |
| id | integer | The id of the session. |
| bookingId | integer | The id of the booking. |

## Example Request

```
{"id": 1, "bookingId": 2}
```
"""


@pytest.fixture
def drafted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[[str, str], dict[str, Any]]:
    """Draft a page that has been published in a folder with an index."""

    def run(name: str, text: str, spec: Path = SPEC) -> dict[str, Any]:
        folder = tmp_path / "pages" / "venues"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "README.md").write_text("# Venues\n", encoding="utf-8")
        (folder / name).write_text(text, encoding="utf-8")
        assert main(["draft", str(folder / name), "--spec", str(spec)]) == 0
        document: dict[str, Any] = yaml.safe_load(capsys.readouterr().out)
        return document

    return run


Draft = Callable[[str, str], dict[str, Any]]


def members(document: dict[str, Any], name: str) -> dict[str, Any]:
    found: dict[str, Any] = document["components"]["schemas"][name]["properties"]
    return found


def test_descriptions_are_reused_where_the_words_agree(drafted: Draft) -> None:
    tasks = members(drafted("get-locker-task-list.md", TASKS), "LockerTask")
    assert tasks["id"]["description"] == "The id of the locker task."
    assert tasks["createdDate"] == {
        "description": "When the locker task was added.", "type": ["string", "null"], "format": "timestamp",
    }  # fmt: skip
    locker = members(drafted("add-or-update-booking-locker.md", LOCKER), "BookingLocker")
    assert locker["id"]["description"] == "The id of the booking locker to update. Omit it to add one."
    assert locker["name"]["description"] == "The name of the booking locker. Required when adding."
    assert locker["openTime"]["description"] == "The open time of the booking locker."
    assert locker["shelf"]["description"] == "TODO, in your own words: The row."


def test_conditions_in_prose_become_conditions(drafted: Draft) -> None:
    schema = drafted("add-or-update-booking-locker.md", LOCKER)["components"]["schemas"]["BookingLocker"]
    assert schema["allOf"] == [
        {"if": {"not": {"required": ["id"]}}, "then": {"required": ["name", "keyId"]}},
        {
            "if": {"required": ["isShared"], "properties": {"isShared": {"const": True}}},
            "then": {"required": ["doorId"]},
        },
    ]
    assert schema["required"] == ["venueId", "bookingId"]


def test_links_formats_and_spellings_of_a_page_are_followed(drafted: Draft) -> None:
    document = drafted("add-or-update-booking-locker.md", LOCKER)
    locker = members(document, "BookingLocker")
    assert locker["shelf"]["$ref"].endswith("/SecondShelf")
    assert locker["address"]["$ref"] == "../components.yaml#/components/schemas/Address"
    assert locker["openTime"]["format"] == "time-local"
    assert locker["lastName"]["x-ivvy-departure"]["page"] == {"name": "LastName"}
    assert locker["kind"]["type"] == "integer"
    assert "its example has 9, which the table Locker Kind lacks" in locker["kind"]["description"]
    assert not {"LastName", "handle", "hinges"} & locker.keys()


def test_bookings_references_and_missing_objects_are_marked(drafted: Draft) -> None:
    document = drafted("add-or-update-booking-locker.md", LOCKER)
    found = operation(document)
    assert (found["x-ivvy-repeatable"], found["x-ivvy-booking"]) == ("with-id", "bookingId")
    assert members(document, "BookingLocker")["bookingId"]["x-ivvy-refers"] == "addOrUpdateBooking"
    assert [code["missing"] for code in found["x-ivvy-codes"]] == [
        {"member": "bookingId", "action": "addOrUpdateBooking"},
        {"member": "id", "action": "addOrUpdateBookingLocker"},
    ]


def test_examples_of_responses_and_the_address_of_the_page_are_kept(drafted: Draft) -> None:
    document = drafted("add-or-update-booking-locker.md", LOCKER)
    answer = operation(document)["responses"]["200"]["content"]["application/json"]
    assert answer["examples"] == {"saved": {"value": {"success": True, "id": 4}}}
    page = {
        "description": "Add or Update Booking Locker",
        "url": "https://developer.ivvy.com/venues/add-or-update-booking-locker",
    }
    assert document["externalDocs"] == page
    tasks = drafted("get-locker-task-list.md", TASKS)
    answer = operation(tasks)["responses"]["200"]["content"]["application/json"]
    assert answer["examples"]["answer"]["value"]["results"][0]["code"] == "0289"


def test_shared_schemas_are_used(drafted: Draft) -> None:
    document = drafted("get-locker-task-list.md", TASKS)
    shared = "../components.yaml#/components/schemas/"
    paging = {"perPage": "PerPage", "start": "Start", "filter": "Filter"}
    expected = {name: {"$ref": f"{shared}{schema}"} for name, schema in paging.items()}
    assert members(document, "GetLockerTaskListRequest") == expected
    assert members(document, "LockerTask")["company"]["oneOf"][0] == {"$ref": f"{shared}CompanySummary"}


def test_members_of_a_removal_are_required(tmp_path: Path, drafted: Callable[..., dict[str, Any]]) -> None:
    spec = Path(shutil.copytree(SPEC, tmp_path / "spec"))
    (spec / "venue" / "removeBookingSession.yaml").unlink()
    document = drafted("remove-booking-session.md", REMOVAL, spec)
    request = document["components"]["schemas"]["BookingSessionRemoval"]
    assert request["required"] == ["id", "bookingId"]
    assert request["properties"]["id"]["x-ivvy-refers"] == "addOrUpdateBookingSession"
    removed = {"action": "addOrUpdateBookingSession", "by": {"id": "id", "bookingId": "bookingId"}}
    assert operation(document)["x-ivvy-removes"] == removed
