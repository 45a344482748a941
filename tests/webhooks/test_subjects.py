"""Every subject has a class, which type checkers narrow."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import ivvy.webhooks
import pytest
import yaml
from attrs import fields
from ivvy.api import notifications
from ivvy.api.notifications import SUBJECTS, class_of
from ivvy.api.servers import SERVERS
from ivvy.client import UNSET, models
from ivvy.webhooks import Notification, UnknownNotification, Verifier, _keys

from generator.__main__ import main
from tests.support.documented import SPEC

from .signing import TOPIC, Source, notification, platform_message, raw

ONLY_IN_THE_RECEIVER = {
    "VenueGuestAnonymised",
    "BookingAccommodationMoved",
    "BookingRoomReservationConfirmed",
    "BookingRoomReservationCancelled",
}
WEBHOOKS: dict[str, dict[str, Any]] = {
    subject: webhook["post"]
    for file in sorted((SPEC / "notifications").glob("*.yaml"))
    for subject, webhook in yaml.safe_load(file.read_text(encoding="utf-8"))["webhooks"].items()
}


def test_all_53_subjects_are_typed() -> None:
    assert set(SUBJECTS) == set(WEBHOOKS)
    assert len(SUBJECTS) == 53
    assert {name for name, each in WEBHOOKS.items() if "x-ivvy-departure" in each} == ONLY_IN_THE_RECEIVER


@pytest.mark.parametrize("subject", SUBJECTS)
def test_each_subject_is_read_into_its_class(subject: str) -> None:
    kind = class_of(subject)
    assert kind is getattr(ivvy.webhooks, subject)
    assert kind.__name__ == subject
    names = {each.name for each in fields(kind) if each.metadata}
    assert names
    assert names.isdisjoint(each.name for each in fields(Notification)), "the message has an attribute of this name"
    if subject.endswith("Updated") and "data" in names and subject not in ("RoomInventoryUpdated", "RoomRatesUpdated"):
        assert "previous_data" in names or subject == "RatePlanBookingRulesUpdated"
    if subject.endswith("Deleted"):
        assert any(name.endswith("_id") for name in names)
    event = Verifier([TOPIC], fetch=Source()).verify(raw(notification(content=platform_message(Subject=subject))))
    assert type(event) is kind
    assert event.subject == subject


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="VenueRepainted"):
        _ = ivvy.webhooks.VenueRepainted  # type: ignore[attr-defined]
    assert class_of("VenueRepainted") is UnknownNotification
    assert set(notifications.__all__) <= set(ivvy.webhooks.__all__)


def test_availability_is_a_list_of_rooms_and_dates() -> None:
    body = {"data": [{"date": "2025-12-16", "roomId": 7, "inventoryCount": 3, "availableCount": 3}, {"date": "never"}]}
    content = platform_message(Subject="RoomInventoryUpdated", Body=json.dumps(body))
    event = Verifier([TOPIC], fetch=Source()).verify(raw(notification(content=content)))
    assert isinstance(event, ivvy.webhooks.RoomInventoryUpdated)
    first, second = event.data
    assert (str(first.date), first.room_id, first.available_count) == ("2025-12-16", 7, 3)
    assert (second.date, second.additional_properties) == (UNSET, {"date": "never"})
    assert isinstance(first, models.RoomInventory), "it is what get_room_inventory returns"


def test_the_data_of_an_invoice_has_its_payments() -> None:
    body = {"data": {"id": 7, "payments": [{"id": 3, "amountPaid": 40}]}, "previousData": {"amountPaid": 0}}
    content = platform_message(Subject="InvoiceUpdated", Body=json.dumps(body))
    event = Verifier([TOPIC], fetch=Source()).verify(raw(notification(content=content)))
    assert isinstance(event, ivvy.webhooks.InvoiceUpdated)
    (payment,) = event.data.payments or []
    assert (event.data.id, payment.id, payment.amount_paid) == (7, 3, 40)


PROGRAM = """\
from typing import assert_type

from ivvy.client import models
from ivvy.webhooks import (
    BookingAdded, BookingDeleted, CompanyUpdated, Event, Notification, SubscriptionConfirmation, UnknownNotification,
)


def handle(event: Event) -> None:
    match event:
        case SubscriptionConfirmation():
            event.confirm()
        case BookingAdded(data=booking):
            assert_type(booking, models.BookingDetails)
            assert_type(event, BookingAdded)
        case CompanyUpdated(data=company):
            assert_type(company, models.CompanyDetails)
        case BookingDeleted(booking_id=booking_id):
            assert_type(booking_id, int)
        case UnknownNotification(subject=subject):
            assert_type(subject, str)
        case Notification():
            assert_type(event.account_id, str)
        case _:
            print(event.topic)
"""
WRONG = "\nfrom ivvy.webhooks import VenueRepainted\n"


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_type_checkers_narrow_a_match(checker: str, tmp_path: Path) -> None:
    pytest.importorskip("mypy", reason="the type checkers are installed for `nox -s types`")
    (tmp_path / "right.py").write_text(PROGRAM, encoding="utf-8")
    (tmp_path / "wrong.py").write_text(WRONG, encoding="utf-8")
    (tmp_path / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict"}', encoding="utf-8")
    options = ["--strict", "--cache-dir", "/dev/null"] if checker == "mypy" else ["--pythonpath", sys.executable]
    command = [sys.executable, "-m", checker, *options, "right.py", "wrong.py"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    errors = [line for line in (done.stdout + done.stderr).splitlines() if "error" in line and ".py:" in line]
    assert errors, done.stdout + done.stderr
    assert all("wrong.py" in line and "VenueRepainted" in line for line in errors), errors


def test_without_cryptography_the_line_that_installs_it_is_printed() -> None:
    code = "import sys; sys.modules['cryptography'] = None; import ivvy.webhooks"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "run `pip install cryptography`" in done.stderr.splitlines()[-1]


def test_the_client_does_not_need_cryptography() -> None:
    code = "import sys; import ivvy.client; print('cryptography' in sys.modules, 'ivvy.webhooks' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False False\n"


@pytest.mark.one_python
@pytest.mark.parametrize("package", ["httpx", "httpx2"])
def test_a_vendored_copy_has_all_subjects(package: str, tmp_path: Path) -> None:
    pytest.importorskip(package)
    assert main(["vendor", str(tmp_path / "acme"), "--http", package]) == 0
    other = {"httpx": "httpx2", "httpx2": "httpx"}[package]
    code = (
        f"import sys; sys.modules[{other!r}] = None; import acme.webhooks as w; print(w.BookingAdded, w.Verifier([]))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert "acme.api.models.booking_added.BookingAdded" in done.stdout, done.stderr


def test_the_regions_of_keys_are_those_of_the_platform() -> None:
    regions = {url.removeprefix("https://api.").removesuffix(".ivvy.com") for url in SERVERS.values()}
    assert regions == set(_keys._REGIONS)


def test_notifications_can_be_made_for_tests() -> None:
    event = ivvy.webhooks.CompanyDeleted(company_id=7, account_id="14")
    assert isinstance(event, Notification)
    assert (event.company_id, event.account_id, event.source_key) == (7, "14", None)
