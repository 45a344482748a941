"""`drift` compares the pages of notifications with the documents in spec/notifications/."""

import json
import shutil
from pathlib import Path

import pytest

from generator.__main__ import main
from generator.changes.change import Change, Effect
from generator.changes.compare import compare_bundles
from generator.codegen.bundle import bundle_documents
from generator.documents.documents import PAGES as LOCK
from tests.support.documented import ROOT
from tests.support.vendor_pages import PAGES

pytestmark = pytest.mark.one_python

ARI = "notifications/ari.yaml"
PAGE = """# ARI Notifications

## `RoomInventoryUpdated`

### **Message**
`RoomInventoryUpdated`

### **Body**
```json
{"data": [
    {"date": "2025-12-16", "roomId": 7, "inventoryCount": 3, "availableCount": 3},
    {"date": "2025-12-16", "roomId": 2, "inventoryCount": 9, "availableCount": 3}
]}
```

## Rates

### Subject:

RoomRatesUpdated

### Body
```json
{"data": [{"barId": 63, "roomId": 122, "date": "2025-07-06", "cost": null,
    "costDouble": null, "costTriple": null, "costQuad": null}]
}
```

## `RatePlanBookingRulesUpdated`

### Subject
RatePlanBookingRulesUpdated

### Body
```json
{"data": [{"barId": 1, "roomId": 6, "date": "2026-05-09", "closeOutStatus": 2}]}
```
"""


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    folder = tmp_path / "spec"
    for file in ("components.yaml", "test/ping.yaml", ARI):
        (folder / file).parent.mkdir(exist_ok=True, parents=True)
        shutil.copy(PAGES / "ari.yaml" if file == ARI else ROOT / "spec" / file, folder / file)
    return folder


@pytest.fixture
def page(tmp_path: Path) -> Path:
    (tmp_path / "notifications").mkdir()
    return tmp_path / "notifications" / "ari-endpoint.md"


def drift(page: Path, spec: Path, capsys: pytest.CaptureFixture[str], *options: str) -> list[tuple[str, ...]]:
    status = main(["drift", str(page), "--json", "--spec", str(spec), "--cache", str(spec.parent / "cache"), *options])
    (found,) = json.loads(capsys.readouterr().out)
    assert status == int(bool(found["differences"]))
    return [(each["kind"], each["what"], each["in"], each["name"]) for each in found["differences"]]


CASES = {
    "nothing": ("# ARI", "# ARI", []),
    "a subject added": (
        "## Rates\n", "### Subject\nRoomAdded\n### Body\n```json\n{\"roomId\": 1}\n```\n## Rates\n",
        [("added", "notification", "", "RoomAdded")],
    ),
    "a subject renamed": (
        "\nRoomRatesUpdated\n", "\nRatesUpdated\n",
        [("added", "notification", "", "RatesUpdated"), ("removed", "notification", "", "RoomRatesUpdated")],
    ),
    "a member added": (
        '"closeOutStatus": 2', '"closeOutStatus": 2, "minimumStay": 3',
        [("added", "member", "RatePlanBookingRulesUpdated", "data.minimumStay")],
    ),
    "a member removed": (
        ', "closeOutStatus": 2', "", [("removed", "member", "RatePlanBookingRulesUpdated", "data.closeOutStatus")],
    ),
    "another read": (
        '{"data": [{"barId": 1, "roomId": 6, "date": "2026-05-09", "closeOutStatus": 2}]}',
        '{"data": {... JSON Response from getRules API }}',
        [("changed", "notification", "", "RatePlanBookingRulesUpdated")],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_a_change_of_a_page_is_reported(spec: Path, page: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    old, new, expected = CASES[name]
    assert old in PAGE
    page.write_text(PAGE.replace(old, new), encoding="utf-8")
    assert drift(page, spec, capsys) == expected


def test_other_changes_are_reported_until_they_are_accepted(
    spec: Path, page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (spec / LOCK).write_text(json.dumps({"pages": {"test.ping": {}}}), encoding="utf-8")
    page.write_text(PAGE, encoding="utf-8")
    assert drift(page, spec, capsys, "--accept") == []
    assert [*json.loads((spec / LOCK).read_text(encoding="utf-8"))["notifications"]] == ["ari-endpoint"]
    page.write_text(PAGE.replace("## Rates", "## Rates of rooms"), encoding="utf-8")
    assert drift(page, spec, capsys) == [("reworded", "notification", "", "ari-endpoint")]
    assert drift(page, spec, capsys, "--accept") == []


def test_a_subject_that_only_the_document_has_needs_a_departure(
    spec: Path, page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    departure = "      x-ivvy-departure: {page: absent, reason: Only the receiver knows it.}\n"
    text = (spec / ARI).read_text(encoding="utf-8")
    (spec / ARI).write_text(
        text.replace("  RoomRatesUpdated:\n    post:\n", f"  RoomRatesUpdated:\n    post:\n{departure}"),
        encoding="utf-8",
    )
    page.write_text(PAGE.replace("\nRoomRatesUpdated\n", "\n(none)\n"), encoding="utf-8")
    assert drift(page, spec, capsys) == []
    page.write_text(PAGE, encoding="utf-8")
    assert drift(page, spec, capsys) == [("added", "notification", "", "RoomRatesUpdated")]


def test_changes_name_notifications_and_their_members(spec: Path, tmp_path: Path) -> None:
    shutil.copytree(spec, tmp_path / "old")
    text = (spec / ARI).read_text(encoding="utf-8")
    webhook, schema = text.index("  RoomRatesUpdated:\n    post"), text.index("    RoomRatesUpdated:\n")
    text = (
        text[:webhook]
        + text[text.index("  RatePlanBookingRulesUpdated:\n    post") : schema]
        + text[text.index("    RoomRates:\n") :]
    )
    text = text.replace(
        "          format: date\n", "          format: date\n        floor:\n          type: integer\n", 1
    )
    (spec / ARI).write_text(text, encoding="utf-8")
    old, new = bundle_documents(tmp_path / "old"), bundle_documents(spec)
    gone, back = list(compare_bundles(old, new)), list(compare_bundles(new, old))
    assert Change("RoomRatesUpdated", "notification removed", Effect.BREAKS) in gone
    assert Change("RoomInventory.floor", "member added", Effect.ADDS) in gone
    assert Change("RoomRatesUpdated", "notification added", Effect.ADDS) in back


SUBSCRIPTIONS = """# Notifications

## Subscribe
/api/1.0/account?action=subscribeToNotifications - POST

```json
{"eventsSuccess": false, "eventsTopicId": null, "venuesSuccess": false, "venuesTopicId": null,
 "paymentsSuccess": false, "paymentsTopicId": null, "crmSuccess": false, "crmTopicId": null,
 "contactsSuccess": false, "contactsTopicId": null, "companiesSuccess": true, "companiesTopicId": "arn"}
```

## Unsubscribe
/api/1.0/account?action=unsubscribeFromNotifications - POST

```json
{"eventsResult": 2, "venuesResult": 2, "paymentsResult": 2, "crmResult": 2, "contactsResult": 2, "companiesResult": 1}
```

| Value | Short |
| --- | --- |
| 1 | Success |
| 2 | Not Requested |
| 3 | Unknown Error |
| 4 | Not Found |
| 5 | Incorrect Source |
| 6 | Status Not Confirmed |

| Endpoint Key | Details |
| --- | --- |
| companiesEndpoint | [Click Here](companies-endpoint.md) |
| contactsEndpoint | [Click Here](contacts-endpoint.md) |
| crmEndpoint | [Click Here](crm-endpoint.md) |
| paymentsEndpoint | [Click Here](payments-endpoint.md) |
| venuesEndpoint | [Click Here](venues-endpoint.md) |
| ariEndpoint | [Click Here](ari-endpoint.md) |
| eventsEndpoint | [Click Here](events-endpoint.md) |
"""


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (("# Notif", "# Notif"), []),
        (
            ("| ariEndpoint ", "| roomsEndpoint "),
            [("added", "member", "NotificationEndpoints", "roomsEndpoint"),
             ("removed", "member", "NotificationEndpoints", "ariEndpoint")],
        ),
        (
            ('"crmResult": 2, ', '"crmOutcome": 2, '),
            [("added", "member", "NotificationUnsubscriptions", "crmOutcome"),
             ("removed", "member", "NotificationUnsubscriptions", "crmResult")],
        ),
        (("| 6 | Status Not Confirmed |\n", ""), [("removed", "value", "UnsubscribeResult", "6")]),
        (("| 6 | ", "| 7 | Gone |\n| 6 | "), [("added", "value", "UnsubscribeResult", "7")]),
    ],
)  # fmt: skip
def test_the_page_of_both_subscription_actions_is_compared(
    spec: Path, page: Path, capsys: pytest.CaptureFixture[str], change: tuple[str, str], expected: list[tuple[str, ...]]
) -> None:
    old, new = change
    for name in ("subscribeToNotifications", "unsubscribeFromNotifications"):
        (spec / "account").mkdir(exist_ok=True)
        shutil.copy(ROOT / f"spec/account/{name}.yaml", spec / "account" / f"{name}.yaml")
    (spec / LOCK).write_text(json.dumps({"pages": {"test.ping": {}}}), encoding="utf-8")
    file = page.with_name("notifications.md")
    file.write_text(SUBSCRIPTIONS, encoding="utf-8")
    assert drift(file, spec, capsys, "--accept") == []
    recorded = json.loads((spec / LOCK).read_text(encoding="utf-8"))["notifications"]
    assert [*recorded] == ["account.subscribeToNotifications", "account.unsubscribeFromNotifications"]
    assert old in SUBSCRIPTIONS
    file.write_text(SUBSCRIPTIONS.replace(old, new), encoding="utf-8")
    found = drift(file, spec, capsys)
    assert [each for each in found if each[0] != "reworded"] == expected
    assert bool([each for each in found if each[0] == "reworded"]) == (old != new)
