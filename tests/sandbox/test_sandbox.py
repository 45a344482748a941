"""The sandbox accepts and rejects requests only by the documents and the signature."""

import hashlib
import hmac
import json
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Generator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime, parsedate_to_datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml

from tests.sandbox import DEFAULT_SPEC, RunningSandbox, SpecError, frozen_clock, read_specification, running
from tests.sandbox.signature import content_md5, joined_ivvy_headers, sign, string_to_sign
from tests.sandbox.spec_folder import read_yaml
from tests.support.faults import LONG

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
CLOCK = frozen_clock(NOW)
pytestmark = pytest.mark.sandbox(clock=CLOCK)

PING = "/api/1.0/test?action=ping"
BOOKING = "/api/1.0/venue?action=addOrUpdateBooking"
SESSION = "/api/1.0/venue?action=addOrUpdateBookingSession"
RESOURCE = "/api/1.0/venue?action=addOrUpdateBookingSessionResource"
PACKAGE = "/api/1.0/venue?action=addOrUpdateBookingPackage"
NOWHERE = 7_654_321

Json = dict[str, Any]


@dataclass(frozen=True)
class Documented:
    """The description of an action, read without the sandbox."""

    target: str
    codes: list[Json]
    examples: dict[str, Json]
    stores: bool
    reads: bool

    def code(self, name: str) -> Json:
        return next(code for code in self.codes if code["name"] == name)

    def adding(self) -> Json:
        return {name: value for name, value in next(iter(self.examples.values())).items() if name != "id"}


def documented() -> list[Documented]:
    found: list[Documented] = []
    for file in sorted(DEFAULT_SPEC.glob("*/*.yaml")):
        for path, item in yaml.safe_load(file.read_text("utf-8")).get("paths", {}).items():
            post = item["post"]
            media = post.get("requestBody", {}).get("content", {}).get("application/json", {})
            examples = {name: example["value"] for name, example in media.get("examples", {}).items()}
            repeatable = post["x-ivvy-repeatable"]
            stores = repeatable == "with-id" and "x-ivvy-sets" not in post
            target = f"{path}?action={post['operationId']}"
            found.append(Documented(target, post["x-ivvy-codes"], examples, stores, repeatable == "always"))
    return found


DOCUMENTED = {described.target: described for described in documented()}
SHOWN = [described for described in DOCUMENTED.values() if described.examples]
STORED = [described for described in SHOWN if described.stores]
# The batches in examples do not exist.
EXAMPLES = [
    (described.target, example)
    for described in SHOWN
    for example in described.examples.values()
    if "async" not in example
]
MISSING = [(described, code) for described in SHOWN for code in described.codes if "missing" in code]


def named(value: Any) -> str:
    if isinstance(value, Documented):
        return value.target.partition("=")[2]
    return value.partition("=")[2] if isinstance(value, str) else str(value.get("code", value.get("id", "add")))


def adding(target: str, **changes: object) -> Json:
    return DOCUMENTED[target].adding() | changes


@dataclass(frozen=True)
class Caller:
    """Calls a sandbox, with an independent implementation of the signature."""

    sandbox: RunningSandbox
    http: httpx.Client
    method: str = "POST"
    content_type: str | None = "application/json"
    ivvy_date: str | None = "2026-01-02 03:04:05"
    date: str | None = None
    api_version: str | None = "1.0"
    key: str = "sandbox-key"
    secret: str = "sandbox-secret"

    def headers(self, target: str, body: bytes) -> dict[str, str]:
        digest = hashlib.md5(body).hexdigest()
        to_sign = (
            self.method + digest + (self.content_type or "") + ("" if self.ivvy_date else self.date or "") + target
        )
        to_sign += "1.0" + (f"ivvydate={self.ivvy_date}" if self.ivvy_date else "")
        signature = hmac.new(self.secret.encode(), to_sign.lower().encode(), "sha1").hexdigest()
        sent = {
            "Content-MD5": digest,
            "Content-Type": self.content_type,
            "IVVY-Date": self.ivvy_date,
            "Date": self.date,
            "X-Api-Version": self.api_version,
            "X-Api-Authorization": f"IWS {self.key}:{signature}",
        }
        return {name: value for name, value in sent.items() if value is not None}

    def send(self, target: str, body: bytes = b"{}", *, without: str = "", **changes: str) -> httpx.Response:
        headers = {name: value for name, value in self.headers(target, body).items() if name != without}
        headers |= {name.replace("_", "-"): value for name, value in changes.items()}
        return self.http.request(self.method, self.sandbox.url + target, content=body, headers=headers)

    def call(self, target: str, body: object) -> Json:
        answer: Json = self.send(target, json.dumps(body).encode()).json()
        return answer


@pytest.fixture(scope="module")
def http() -> Generator[httpx.Client]:
    with httpx.Client(trust_env=False) as client:
        yield client


@pytest.fixture
def under_own_status(http: httpx.Client, sandboxes: Callable[..., RunningSandbox]) -> Caller:
    return Caller(sandboxes(clock=CLOCK, own_status=True), http)


@pytest.fixture
def caller(sandbox: RunningSandbox, http: httpx.Client) -> Caller:
    return Caller(sandbox, http)


# The examples of the vendor's pages.


@pytest.mark.parametrize(
    ("body", "digest"),
    [(b'{"example":"body"}', "a09f600c77a6dbd947db24c61e8935ca"), (b"", "d41d8cd98f00b204e9800998ecf8427e")],
)
def test_md5_is_that_of_the_pages(body: bytes, digest: str) -> None:
    assert content_md5(body) == digest


def test_string_to_sign_is_that_of_the_pages() -> None:
    assert string_to_sign(
        method="POST",
        content_md5="a09f600c77a6dbd947db24c61e8935ca",
        content_type="application/json",
        date="",
        request_string=PING,
        api_version="1.0",
        ivvy_headers=joined_ivvy_headers([("ivvy-date", "2012-04-03 22:23:24")]),
    ) == (
        "posta09f600c77a6dbd947db24c61e8935caapplication/json/api/1.0/test?action=ping1.0ivvydate=2012-04-03 22:23:24"
    )


def test_hmac_is_that_of_the_pages() -> None:
    assert sign("my secret key", "string to sign") == "a993876ea1218921a1c8551923473da7b310dfae"


def test_ivvy_headers_are_bare_sorted_and_joined() -> None:
    headers = [("ivvy-date", "d"), ("x-ivvy", "no"), ("IVVY_b-1", "2"), ("ivvy-b", "1"), ("content-type", "no")]
    assert joined_ivvy_headers(headers) == "ivvyb=1&ivvyb1=2&ivvydate=d"


# Accepted requests.


def test_ping_answers_with_the_time_of_the_sandbox(caller: Caller) -> None:
    response = caller.send(PING)
    assert (response.status_code, response.json()) == (200, {"ack": "2026-01-02 03:04:05"})


def test_ping_needs_no_body(caller: Caller) -> None:
    assert "ack" in caller.send(PING, b"").json()


@pytest.mark.parametrize(
    "changes",
    [
        {"ivvy_date": "2026-01-02 03:04:05 UTC"},
        {"content_type": "application/json; charset=utf-8"},
        {"content_type": "Application/JSON"},
        {"content_type": None},
        {"api_version": None},
        {"ivvy_date": None, "date": "Fri, 02 Jan 2026 03:04:05 GMT"},
        {"ivvy_date": None, "date": "2026-01-02 03:04:05"},
        {"date": "Fri, 02 Jan 1970 03:04:05 GMT"},
    ],
    ids=str,
)
def test_any_correctly_signed_request_is_accepted(caller: Caller, changes: Json) -> None:
    assert "ack" in replace(caller, **changes).send(PING).json()


def test_names_of_headers_may_be_in_any_case(caller: Caller) -> None:
    headers = {name.swapcase(): value for name, value in caller.headers(PING, b"{}").items()}
    assert "ack" in caller.http.post(caller.sandbox.url + PING, content=b"{}", headers=headers).json()


def test_every_ivvy_header_is_signed(caller: Caller) -> None:
    assert caller.send(PING, IVVY_Other="unsigned").json()["errorCode"] == 401


def test_the_query_is_signed_as_sent(caller: Caller) -> None:
    assert "ack" in caller.send("/api/1.0/test?x=%C3%a9+&action=pi%6Eg").json()


@pytest.mark.parametrize(("target", "example"), EXAMPLES, ids=named)
def test_every_request_of_the_documents_succeeds(caller: Caller, target: str, example: Json) -> None:
    answer = caller.call(target, example)
    path, _, name = target.partition("?action=")
    action = caller.sandbox.sandbox.specification.actions[path, name]
    assert "errorCode" not in answer
    # Examples of reads do not always have the documented types.
    assert DOCUMENTED[target].reads or action.success.violations(answer) == []
    members = action.success.members()
    assert "success" not in members or answer["success"] is True
    assert not action.kind or answer["id"] == example.get("id", answer["id"])
    assert "warnings" not in members or answer["warnings"] is None


# Objects.


@pytest.mark.parametrize("described", STORED, ids=named)
def test_adds_return_increasing_ids_and_updates_their_own(caller: Caller, described: Documented) -> None:
    first = caller.call(described.target, described.adding())["id"]
    assert first > 100_000
    assert caller.call(described.target, described.adding())["id"] == first + 1
    assert caller.call(described.target, described.adding() | {"id": first})["id"] == first


def test_an_update_changes_only_the_members_that_it_contains(caller: Caller) -> None:
    body = adding(BOOKING, name="before", code="C1")
    object_id = caller.call(BOOKING, body)["id"]
    caller.call(BOOKING, {"id": float(object_id), "venueId": 1, "name": "after"})
    held = caller.sandbox.sandbox.held("venue", "addOrUpdateBooking").get(object_id)
    assert held == body | {"id": object_id, "name": "after"}


@pytest.mark.parametrize(("described", "code"), MISSING, ids=named)
def test_a_missing_object_has_a_code(caller: Caller, described: Documented, code: Json) -> None:
    body = described.adding() if described.stores else next(iter(described.examples.values()))
    assert caller.call(described.target, body | {code["missing"]["member"]: NOWHERE}) == {
        "errorCode": 404,
        "message": code["meaning"],
        "specificCode": code["code"],
        "additionalMessages": [],
    }


def test_an_unknown_id_that_has_no_code_is_invalid_data(caller: Caller) -> None:
    assert caller.call(BOOKING, {"id": NOWHERE, "venueId": 1}) == {
        "errorCode": 400,
        "message": "The request contains invalid data",
        "specificCode": DOCUMENTED[BOOKING].code("INVALID_DATA")["code"],
        "additionalMessages": [f"id: {NOWHERE} does not exist"],
    }


def test_added_objects_can_be_referred_to_by_other_actions(caller: Caller) -> None:
    booking = caller.call(BOOKING, adding(BOOKING))["id"]
    session = caller.call(SESSION, adding(SESSION, bookingId=booking))["id"]
    assert caller.call(RESOURCE, adding(RESOURCE, bookingId=booking, sessionId=session))["success"] is True
    assert caller.call(PACKAGE, adding(PACKAGE, bookingId=booking))["success"] is True


# Invalid data.


@pytest.mark.parametrize(
    ("target", "changes", "message"),
    [
        (BOOKING, {"venueId": "1"}, "venueId: '1' is not of type 'integer'"),
        (BOOKING, {"venueId": True}, "venueId: True is not of type 'integer'"),
        (BOOKING, {"bookingType": 2}, "bookingType: 2 is not one of [1, 4]"),
        (BOOKING, {"dateEventStart": "2020-02-30"}, "dateEventStart: '2020-02-30' is not a 'date'"),
        (BOOKING, {"dateEventStart": "20201028"}, "dateEventStart: '20201028' is not a 'date'"),
        (BOOKING, {"customFields": [{"fieldId": 1}]}, "customFields.0.fieldValue: Value is required"),
        (SESSION, {"startTime": "5:00 AM"}, "startTime: '5:00 AM' is not a 'time-local'"),
        (SESSION, {"includeInPackage": 2}, "includeInPackage: 2 is greater than the maximum of 1"),
        (PACKAGE, {"costcenters": [{"id": 1, "value": "x"}]}, "costcenters.0.value: 'x' is not of type 'number'"),
    ],
)
def test_invalid_data_is_reported_by_member(caller: Caller, target: str, changes: Json, message: str) -> None:
    answer = caller.call(target, adding(target, **changes))
    code = DOCUMENTED[target].code("INVALID_DATA")
    assert (answer["errorCode"], answer["specificCode"]) == (400, code["code"])
    assert message in answer["additionalMessages"]


@pytest.mark.parametrize(
    ("target", "changes", "absent"),
    [
        (BOOKING, {}, "name"),
        (SESSION, {}, "costcenterId"),
        (SESSION, {"includeInPackage": 1}, "tariffId"),
        (SESSION, {"includeInPackage": False}, "cost"),
        (RESOURCE, {"includeInPackage": 0}, "costType"),
        (RESOURCE, {"includeInPackage": True}, "bookingPackageId"),
    ],
)
def test_a_missing_conditional_member_is_named(caller: Caller, target: str, changes: Json, absent: str) -> None:
    body = adding(target, **changes)
    del body[absent]
    assert caller.call(target, body)["additionalMessages"] == [f"{absent}: Value is required"]


def test_all_violations_are_reported_at_once(caller: Caller) -> None:
    answer = caller.call(PACKAGE, {"venueId": None, "bookingId": 26806})
    assert answer["additionalMessages"] == ["packageId: Value is required", "venueId: None is not of type 'integer'"]


# Rejected requests.


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b"null", b'"x"', b"\xff", b'{"a":NaN}', b'{"a":-1e400}', b"[" * 9999]
)
def test_a_body_that_is_not_a_json_object_is_rejected(caller: Caller, body: bytes) -> None:
    assert caller.send(BOOKING, body).json()["errorCode"] == 400


@pytest.mark.parametrize(
    "value", ["[" * 500 + "]" * 500, "9" * 5000, r'"\ud800"', "1e308", '{"a":' * 70 + "1" + "}" * 70]
)
def test_extreme_values_are_answered(caller: Caller, value: str) -> None:
    answer = caller.send(BOOKING, b'{"venueId":%b}' % value.encode()).json()
    assert answer["errorCode"] == 400


@pytest.mark.parametrize("changes", [{"without": "Content-MD5"}, {"Content_MD5": "0" * 32}])
def test_a_body_without_its_md5_is_rejected(caller: Caller, changes: Json) -> None:
    assert caller.send(PING, **changes).json()["errorCode"] == 400


def test_another_version_of_the_api_is_rejected(caller: Caller) -> None:
    assert replace(caller, api_version="2.0").send(PING).json()["errorCode"] == 400


@pytest.mark.parametrize(
    "authorization",
    ["", "IWS", "IWS sandbox-key", "Bearer x", "IWS sandbox-key:", "IWS sandbox-key:" + "0" * 40, "IWS :" + "g" * 40],
)
def test_a_wrong_authorization_is_rejected(caller: Caller, authorization: str) -> None:
    answer = caller.send(PING, X_Api_Authorization=authorization).json()
    assert (answer["errorCode"], answer["message"], answer["specificCode"]) == (401, "Unauthorized", None)


@pytest.mark.parametrize("changes", [{"key": "other"}, {"secret": "other"}])
def test_a_wrong_key_and_a_wrong_secret_have_the_same_response(caller: Caller, changes: Json) -> None:
    answer = replace(caller, **changes).send(PING).json()
    assert (answer["errorCode"], answer["specificCode"]) == (401, None)
    (reason,) = answer["additionalMessages"]
    assert reason.startswith("X-Api-Authorization: unknown key or wrong signature; the string to sign is post")


def test_a_signature_in_capitals_is_rejected(caller: Caller) -> None:
    given = caller.headers(PING, b"{}")["X-Api-Authorization"]
    key, _, signature = given.partition(":")
    answer = caller.send(PING, X_Api_Authorization=f"{key}:{signature.upper()}").json()
    assert answer["errorCode"] == 401


@pytest.mark.parametrize("off", [timedelta(minutes=5), timedelta(minutes=-5)])
def test_five_minutes_off_is_fresh_and_a_second_more_is_stale(caller: Caller, off: timedelta) -> None:
    fresh, stale = NOW + off, NOW + off + off / 300
    assert "ack" in replace(caller, ivvy_date=f"{fresh:%Y-%m-%d %H:%M:%S}").send(PING).json()
    assert replace(caller, ivvy_date=f"{stale:%Y-%m-%d %H:%M:%S}").send(PING).json() == {
        "errorCode": 401,
        "message": "Request is stale",
        "specificCode": 23005,
        "additionalMessages": [],
    }


@pytest.mark.parametrize(
    "dates",
    [
        {"ivvy_date": None},
        {"ivvy_date": "yesterday"},
        {"ivvy_date": "2026-01-02T03:04:05"},
        {"ivvy_date": "2026-13-02 03:04:05"},
        {"ivvy_date": None, "date": "Fri, 02 Jan 2026 03:10:05 GMT"},
        {"ivvy_date": None, "date": "Fri, 99 Jan 99999999999 03:04:05 +9999"},
    ],
    ids=str,
)
def test_a_date_that_cannot_be_read_is_stale(caller: Caller, dates: Json) -> None:
    assert replace(caller, **dates).send(PING).json()["specificCode"] == 23005


def test_a_forged_request_does_not_learn_that_it_is_stale(caller: Caller) -> None:
    answer = replace(caller, ivvy_date="2012-04-03 22:23:24", secret="other").send(PING).json()
    assert (answer["errorCode"], answer["specificCode"]) == (401, None)


@pytest.mark.parametrize(
    ("target", "error_code"),
    [
        ("/api/1.0/test?action=pong", 404),
        ("/api/1.0/test?action=%ff%ed%a0%80", 404),
        ("/api/1.0/test", 404),
        ("/api/1.0/venue?action=ping", 404),
        ("/api/1.0/test/?action=ping", 404),
        ("/api/1.0/nowhere?action=ping", 404),
        ("/api/1.0/test%0A?action=ping", 404),
        ("/%ff%00?action=ping", 404),
        ("/", 404),
        ("/api/1.0/test?action=ping&action=ping", 400),
    ],
)
def test_an_unknown_action_is_not_found(caller: Caller, target: str, error_code: int) -> None:
    response = caller.send(target)
    assert response.headers["content-type"] == "application/json"
    assert (response.status_code, response.json()["errorCode"]) == (200, error_code)


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "OPTIONS", "BREW"])
def test_only_post_is_allowed(caller: Caller, method: str) -> None:
    assert replace(caller, method=method).send(PING).json()["errorCode"] == 405


@pytest.mark.parametrize(
    "lines",
    [
        b"X-Api-Authorization: IWS \xff\xed\xa0\x80:" + b"0" * 40,
        b"IVVY-Date: \xff\r\nX-Api-Authorization: IWS sandbox-key:" + b"0" * 40,
        b"IVVY-Date: 1\r\nIVVY_Date: 2\r\nX-Api-Authorization: IWS sandbox-key:" + b"0" * 40,
        b"X-Api-Authorization: IWS a:b\r\nX-Api-Authorization: IWS a:b",
    ],
)
def test_any_bytes_in_a_header_are_answered(caller: Caller, lines: bytes) -> None:
    sent = b"POST %b HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-MD5: %b\r\n%b\r\n\r\n"
    answer = exchange(caller.sandbox, sent % (PING.encode(), content_md5(b"").encode(), lines))
    assert json.loads(answer.partition(b"\r\n\r\n")[2])["errorCode"] == 401


def test_invalid_http_is_rejected_and_does_no_harm(caller: Caller) -> None:
    assert exchange(caller.sandbox, b"\x16\x03\x01\xff\r\n\r\n").startswith(b"HTTP/1.1 400 ")
    assert exchange(caller.sandbox, b"POST /\xff HTTP/1.1\r\nHost: x\r\n\r\n").startswith(b"HTTP/1.1 400 ")
    assert "ack" in caller.send(PING).json()


def exchange(sandbox: RunningSandbox, sent: bytes) -> bytes:
    with connected(sandbox) as connection:
        connection.sendall(sent)
        return b"".join(iter(lambda: connection.recv(65536), b""))


def connected(sandbox: RunningSandbox) -> socket.socket:
    return socket.create_connection(("127.0.0.1", int(sandbox.url.rpartition(":")[2])), timeout=LONG)


# HTTP.


def test_every_response_has_one_date_which_is_that_of_the_sandbox(caller: Caller) -> None:
    for response in (caller.send(PING), caller.send("/nowhere"), caller.send(PING, without="Content-MD5")):
        assert response.headers.get_list("date") == ["Fri, 02 Jan 2026 03:04:05 GMT"]
        assert response.headers.get_list("content-type") == ["application/json"]


def test_error_responses_have_status_200_by_default(caller: Caller, under_own_status: Caller) -> None:
    for call, status in ((caller, 200), (under_own_status, 401)):
        response = replace(call, secret="other").send(PING)
        assert (response.status_code, response.json()["errorCode"]) == (status, 401)


def test_error_responses_can_have_their_own_status(under_own_status: Caller) -> None:
    assert under_own_status.send(BOOKING, b'{"id":%d,"venueId":1}' % NOWHERE).status_code == 400
    assert under_own_status.send(SESSION, json.dumps(adding(SESSION, bookingId=NOWHERE)).encode()).status_code == 404
    assert replace(under_own_status, method="GET").send(PING).status_code == 405
    assert under_own_status.send("/nowhere").status_code == 404
    assert under_own_status.send(PING).status_code == 200


# New documents.

NEW_DOCUMENT = """
paths:
  /api/1.0/kitchen:
    post:
      x-ivvy-codes:
        - {code: 9001, name: BOOKING_DOES_NOT_EXIST, meaning: No such booking.,
           missing: {member: bookingId, action: addOrUpdateBooking}}
        - {code: 9002, name: OVEN_DOES_NOT_EXIST, meaning: No such oven., missing: {member: ovenIds}}
        - {code: 9003, name: KITCHEN_CLOSED, errorCode: 460, meaning: Closed., missing: {member: closed}}
      parameters: [{name: action, in: query, required: true, schema: {const: addMeal}}]
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/Meal'}
            examples: {old: {value: {id: M-1, bookingId: 55, ovenIds: [123456], served: 2020-10-28, since: 05:00:00}}}
      responses:
        '200':
          content:
            application/json:
              schema:
                oneOf:
                  - $ref: '../components.yaml#/components/schemas/Failure'
                  - $ref: '#/components/schemas/SavedMeal'
              examples: {saved: {value: {id: M-9, price: 12.5}}}
components:
  schemas:
    Meal:
      allOf:
        - {type: object, required: [bookingId], properties: {id: {type: string}, bookingId: {type: integer}}}
        - properties: {ovenIds: {type: array}, served: {type: string, format: date}, guests: {type: integer}}
      dependentRequired: {guests: [served]}
    SavedMeal:
      type: object
      required: [id, price, state, steps, cook, checked]
      properties:
        id: {type: string}
        price: {type: number}
        state: {type: string, enum: [new, done]}
        steps: {type: array}
        cook: {type: object, required: [since], properties: {since: {type: string, format: date}, until: {}}}
        checked: {type: boolean}
        note: {type: string}
        at: {type: string, format: timestamp}
"""
MEAL = "/api/1.0/kitchen?action=addMeal"


@pytest.fixture(scope="module")
def kitchen(http: httpx.Client, tmp_path_factory: pytest.TempPathFactory) -> Generator[Caller]:
    spec = tmp_path_factory.mktemp("kitchen") / "spec"
    shutil.copytree(DEFAULT_SPEC, spec)
    (spec / "kitchen").mkdir()
    (spec / "kitchen" / "addMeal.yaml").write_text(NEW_DOCUMENT, "utf-8")
    with running(spec, clock=CLOCK, own_status=True) as sandbox:
        yield Caller(sandbox, http)


def test_a_new_document_is_a_new_action(kitchen: Caller) -> None:
    expected: Json = {
        "id": "100001",
        "price": 12.5,
        "state": "new",
        "steps": [],
        "cook": {"since": "2026-01-02"},
        "checked": False,
        "at": "2026-01-02 03:04:05",
    }
    assert kitchen.call(MEAL, {"bookingId": 55}) == expected
    assert kitchen.call(MEAL, {"bookingId": 55, "id": "100001"}) == expected
    assert kitchen.call(MEAL, {"bookingId": 55, "id": "M-1", "ovenIds": [1, 123456]}) == expected | {"id": "M-1"}


@pytest.mark.parametrize(
    ("body", "error_code", "specific_code"),
    [
        ({"bookingId": NOWHERE}, 404, 9001),
        ({"bookingId": 55, "ovenIds": [1, 654321]}, 404, 9002),
        ({"bookingId": 55, "closed": NOWHERE}, 460, 9003),
        ({"bookingId": "x"}, 400, 23016),
        ({"bookingId": 55, "id": "M-2"}, 400, 23016),
        ({}, 400, 23017),
        ({"bookingId": 55, "guests": 3}, 400, 23017),
    ],
)
def test_a_new_document_adds_its_codes(kitchen: Caller, body: Json, error_code: int, specific_code: int) -> None:
    response = kitchen.send(MEAL, json.dumps(body).encode())
    answer = response.json()
    assert (answer["errorCode"], answer["specificCode"]) == (error_code, specific_code)
    assert response.status_code == error_code


def test_yaml_is_read_by_the_core_schema() -> None:
    text = "[2020-10-28, 05:00:00, on, null, ~, true, 7, -1.5, 1e3, 007, x, '1']"
    assert read_yaml(text) == ["2020-10-28", "05:00:00", "on", None, None, True, 7, -1.5, 1000.0, 7, "x", "1"]


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (
            ("action: addOrUpdateBooking", "action: addNothing"),
            "refers to action 'addNothing'",
        ),
        (("'#/components/schemas/Meal'", "'#/components/schemas/Male'"), "refers to '#/components/schemas/Male'"),
        (("name: action", "name: other"), "it has no query parameter 'action'"),
        (("paths:", "path:"), "'paths' is missing"),
        (("components:", "components: ["), "while parsing"),
        (("post:", "post: 7\n    get:"), "not the document of an action"),
    ],
)
def test_a_document_that_cannot_be_used_is_named(tmp_path: Path, change: tuple[str, str], reason: str) -> None:
    spec = tmp_path / "spec"
    shutil.copytree(DEFAULT_SPEC, spec)
    (spec / "kitchen").mkdir()
    (spec / "kitchen" / "addMeal.yaml").write_text(NEW_DOCUMENT.replace(*change), "utf-8")
    with pytest.raises(SpecError) as caught:
        read_specification(spec)
    assert str(caught.value).startswith("kitchen/addMeal.yaml: ")
    assert reason in str(caught.value)
    assert "\n" not in str(caught.value)


# Starting and stopping.


def started(*arguments: str) -> subprocess.Popen[str]:
    package = running.__module__.rpartition(".")[0]
    return subprocess.Popen(
        [sys.executable, "-W", "error", "-m", package, *arguments],
        cwd=Path(__file__).parents[2],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_listens_after_its_first_line_and_stops_quietly(http: httpx.Client, number: signal.Signals) -> None:
    arguments = [
        "--port",
        "0",
        "--key",
        "k",
        "--secret",
        "s",
        "--clock",
        "2026-01-02T05:04:05+02:00",
        "--errors=status",
    ]
    with started(*arguments) as process:
        assert process.stdout
        line = process.stdout.readline()
        assert line.startswith("listening on http://127.0.0.1:")
        named = RunningSandbox(line.split()[-1], "k", "s", None)  # type: ignore[arg-type]
        assert Caller(named, http, key="k", secret="s").call(PING, {}) == {"ack": "2026-01-02 03:04:05"}
        assert Caller(named, http).send(PING).status_code == 401
        with connected(named) as half_sent:
            half_sent.sendall(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{")
            process.send_signal(number)
            assert process.communicate(timeout=LONG) == ("", "")
        assert process.returncode == 0


def test_bad_arguments_give_one_line_and_status_2(sandbox: RunningSandbox, tmp_path: Path) -> None:
    taken = sandbox.url.rpartition(":")[2]
    expected = {
        ("--spec", str(tmp_path / "none")): "not a spec folder",
        ("--clock", "noon"): "argument --clock: expected 'real' or a date and time",
        ("--clock", "0001-01-01T00:00:00+14:00"): "argument --clock: expected 'real' or a date and time",
        ("--port", taken): f"port {taken}: ",
        ("--port", "65536"): "argument --port: expected a port from 0 to 65535, got '65536'",
        ("--errors", "maybe"): "argument --errors: invalid choice: 'maybe'",
        ("--unknown",): "unrecognized arguments: --unknown",
    }
    processes = {arguments: started(*arguments) for arguments in expected}
    for arguments, process in processes.items():
        out, err = process.communicate(timeout=LONG)
        assert (out, process.returncode) == ("", 2)
        assert err.startswith("python -m tests.sandbox: ")
        assert expected[arguments] in err
        assert err.count("\n") == 1


def test_a_sandbox_in_this_process_frees_its_port(http: httpx.Client) -> None:
    with running() as first:
        port = int(first.url.rpartition(":")[2])
        with pytest.raises(OSError, match="in use"), running(port=port):
            pass
        half_sent = connected(first)
        half_sent.sendall(b"POST %b HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{" % PING.encode())
    with half_sent:
        assert half_sent.recv(1) == b""
    with running(port=port) as second:
        now = datetime.now(UTC)
        answer = Caller(second, http, ivvy_date=f"{now:%Y-%m-%d %H:%M:%S}").send(PING)
        assert "ack" in answer.json()
        assert abs(parsedate_to_datetime(answer.headers["date"]) - now) < timedelta(minutes=5)
        assert format_datetime(parsedate_to_datetime(answer.headers["date"]), usegmt=True) == answer.headers["date"]
