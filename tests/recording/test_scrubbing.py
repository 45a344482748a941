"""A scrubbed recording contains only documented values and replacements."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.recording.body_scrubbing import BodyScrubber
from tests.recording.canaries import SHAPES, found
from tests.recording.cassette import Answered, Cassette, CassetteError, Interaction, Origin, Sent
from tests.recording.constants import CASSETTES, MOMENT, ROOT
from tests.recording.ids import stand_ins
from tests.recording.layout import read, render
from tests.recording.moments import Moments
from tests.recording.replacements import Replacements
from tests.recording.scrubbing import Scrubber

START = datetime(2026, 11, 20, 10, 11, 12, tzinfo=UTC)
URL = "https://api.eu-west-2.ivvy.com/api/1.0/venue?action=addOrUpdateBooking"


class Planted:
    """Makes distinct canaries, each in one of the shapes of personal data."""

    def __init__(self) -> None:
        self.words: list[str] = []

    def __call__(self) -> str:
        word = f"{SHAPES[len(self.words) % len(SHAPES)]}#{len(self.words)}"
        self.words.append(word)
        return word


def scrubbed(*interactions: Interaction, ids: dict[str, Any] | None = None) -> list[Interaction]:
    known, anywhere = stand_ins([(ids, ids)])
    moments = Moments(START)
    scrubber = Scrubber(ROOT / "spec", BodyScrubber(Replacements(anywhere), moments, known), moments)
    return [scrubber.interaction(each) for each in interactions]


def interaction(sent: object, answer: object, **headers: str) -> Interaction:
    given = {"content-type": "application/json", "ivvy-date": START.strftime("%Y-%m-%d %H:%M:%S"), **headers}
    return Interaction(
        Sent("POST", URL, tuple(given.items()), json.dumps(sent, separators=(",", ":"), ensure_ascii=False).encode()),
        Answered(200, (("content-type", "application/json"),), json.dumps(answer).encode()),
    )


def texts(interactions: list[Interaction]) -> str:
    return render(Cassette(Origin("elsewhere", "now", "0", {}), tuple(interactions)))


def test_no_personal_data_is_left() -> None:
    c = Planted()
    request = {
        "venueId": 4_711_000_001,
        "name": c(),
        "code": c(),
        "purchaseOrderNumber": c(),
        "bookingRoleUserId1": c(),
        "discountCode": c(),
        "dateEventStart": c(),
        "bookingType": c(),
        "contact": {"firstName": c(), "addresses": [{"line1": c(), c(): c(), "geo": [[c()]]}], "phone": 4_711_000_002},
        "company": {"businessName": c()},
        "customFields": [
            {"fieldId": 1, "fieldValue": {"de\u00edep": [c(), {"er": c()}]}},
            {"fieldValue": c(), c(): c()},
        ],
        c(): {c(): c()},
    }
    answer = {
        "success": c(),
        "id": 4_711_000_003,
        "warnings": [c(), "packageErrors", {c(): c()}],
        "contact": {"email": c(), "mobile": 4_711_000_004, "nested": [[{"name": c()}]]},
        c(): [c(), 4_711_000_005.5],
    }
    failure = {
        "errorCode": 400,
        "message": f"No such contact: {c()}",
        "specificCode": 24297,
        "additionalMessages": [f"name: {c()}", c(), {"x": c()}],
        "stackTrace": [c()],
        "errorcode": c(),
    }
    headers = {
        "x-api-authorization": f"IWS {c()}:{'0' * 40}",
        "cookie": f"session={c()}",
        "x-forwarded-for": c(),
        "user-agent": c(),
        "accept": c(),
        "accept-encoding": c(),
        "ivvy-trace": c(),
    }
    wild = interaction(request, answer, **headers)
    answered = tuple(
        (name, c())
        for name in ("Set-Cookie", "Server", "X-Request-Id", "Location", "Date", "Retry-After", "Content-Type", "ETag")
    )
    wild = replace(wild, answered=replace(wild.answered, headers=answered))
    page = Answered(502, (), f"<html>{c()}</html>".encode())
    listing = Answered(200, (), json.dumps([c(), {c(): c()}]).encode())
    text = texts(
        scrubbed(
            wild,
            interaction(request, failure),
            replace(wild, answered=page),
            replace(wild, answered=listing),
        )
    )
    assert found(c.words, text.encode()) == []
    assert "4711000" not in text
    # Documented values are kept.
    assert all(
        word in text for word in ("packageErrors", "24297", '"purchaseOrderNumber"', '"fieldValue"', "status: 502")
    )


def test_equal_values_have_equal_replacements_throughout_a_recording() -> None:
    one = interaction({"venueId": 5, "name": "Ann", "code": "Bob"}, {"success": True, "id": 900})
    two = interaction({"venueId": 5, "name": "Bob", "code": "Ann"}, {"success": True, "id": 901, "x": [900, "Bob"]})
    first, second = scrubbed(one, two)
    assert json.loads(first.sent.body) == {"venueId": 100_001, "name": "tëxt-1", "code": "tëxt-2"}
    assert json.loads(second.sent.body) == {"venueId": 100_001, "name": "tëxt-2", "code": "tëxt-1"}
    assert json.loads(first.answered.body) == {"success": True, "id": 100_002}
    answer = {"success": True, "id": 100_003, "member-1": [100_002, "tëxt-2"]}
    assert json.loads(second.answered.body) == answer


def test_documented_members_of_a_nullable_object_are_kept() -> None:
    wild = interaction({"id": 7}, {"id": 7, "company": {"id": 8, "businessName": "Ann"}, "bookingType": 3})
    read = replace(wild, sent=replace(wild.sent, url=URL.replace("addOrUpdateBooking", "getBooking")))
    company = {"id": 100_002, "businessName": "tëxt-1"}
    assert json.loads(scrubbed(read)[0].answered.body) == {"id": 100_001, "company": company, "bookingType": 3}


def test_two_recordings_of_the_same_exchange_are_equal() -> None:
    def recorded(name: str, booking: int) -> str:
        return texts(scrubbed(interaction({"venueId": booking, "name": name}, {"success": True, "id": booking})))

    assert recorded("Ann", 7) == recorded("Zoë", 999_999)


def test_documented_values_are_kept() -> None:
    listed = {
        "bookingType": 4,
        "dateEventEnd": "2026-10-28",
        "canBeMoved": True,
        "accommCutOffDate": None,
        "packagePrice": 1.5,
    }
    answer = {"success": "1", "id": "12", "warnings": ["packageErrors", "somethingNew"]}
    (kept,) = scrubbed(interaction(listed, answer), ids=listed)
    assert json.loads(kept.sent.body) == listed
    assert json.loads(kept.answered.body) == {"success": "1", "id": "100001", "warnings": ["packageErrors", "tëxt-1"]}


@pytest.mark.parametrize(
    ("message", "stays"),
    [("The request contains invalid data", True), ("Request is stale", True), ("No contact called Ann", False)],
)
def test_only_documented_messages_are_kept(message: str, stays: bool) -> None:
    failure = {"errorCode": 400, "message": message, "specificCode": 24297, "additionalMessages": [message]}
    (scrub,) = scrubbed(interaction({"venueId": 1}, failure))
    shown = message if stays else "tëxt-1"
    assert json.loads(scrub.answered.body) == failure | {"message": shown, "additionalMessages": [shown]}


class TestMoments:
    def test_requests_have_the_time_of_replays(self) -> None:
        (scrub,) = scrubbed(interaction({"venueId": 1}, {"success": True, "id": 1}))
        assert dict(scrub.sent.headers)["IVVY-Date"] == "2026-01-02 03:04:05"

    @pytest.mark.parametrize(("off", "kept"), [(3, 0), (-2, 0), (3602, 3600), (-7199, -7200)])
    def test_a_skewed_clock_stays_skewed_by_full_steps(self, off: int, kept: int) -> None:
        moments = Moments(START)
        assert moments.moved(START + timedelta(seconds=off)) == MOMENT + timedelta(seconds=kept)

    @pytest.mark.parametrize("text", ["", "yesterday", "2026-13-01 00:00:00", "Ann, 2026-11-20 10:11:12"])
    def test_other_text_is_not_taken_for_a_date(self, text: str) -> None:
        assert Moments(START).timestamp(text) is None
        assert Moments(START).http_date(text) is None


@pytest.mark.parametrize(
    "change",
    [
        {"url": "https://api.ap-southeast-2.ivvy.com/api/1.0/venue?action=getSomething"},
        {"url": f"{URL}&name=Ann"},
        {"body": b"name=Ann"},
        {"headers": ()},
    ],
)
def test_a_recording_that_cannot_be_scrubbed_is_rejected(change: dict[str, Any]) -> None:
    wild = interaction({"venueId": 1}, {"success": True, "id": 1})
    with pytest.raises(CassetteError) as refusal:
        scrubbed(replace(wild, sent=replace(wild.sent, **change)))
    assert "Ann" not in str(refusal.value)


def test_scrubbing_a_cassette_of_the_sandbox_again_changes_nothing() -> None:
    for file in CASSETTES.rglob("*.yaml"):
        cassette = read(file)
        sent = [json.loads(each.sent.body) for each in cassette.interactions if each.sent.body]
        moments = Moments(MOMENT)
        known, anywhere = stand_ins([(each, each) for each in sent])
        scrubber = Scrubber(ROOT / "spec", BodyScrubber(Replacements(anywhere), moments, known), moments)
        assert tuple(map(scrubber.interaction, cassette.interactions)) == cassette.interactions
