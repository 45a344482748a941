"""The requests on the wire for every documented example, checked by an independent implementation."""

import asyncio
import hashlib
import hmac
import json
import re
from collections.abc import Callable
from datetime import UTC, datetime

import httpx
import pytest
from ivvy.api.actions import documented
from ivvy.client import AsyncIvvyClient, IvvyClient

from tests.sandbox.answers import success_answer
from tests.sandbox.spec_folder import read_specification
from tests.support.documented import SPEC, Example, examples, without_utc

KEY, SECRET = "wire-key", "Wire Secret"
DOCUMENTED = read_specification(SPEC)
EXAMPLES = [*examples(), Example("test", "ping", "nothing", {})]

Send = Callable[[Example, httpx.MockTransport], object]


def request_of(example: Example) -> tuple[object, object]:
    action = documented(example.namespace, example.action)
    assert action is not None
    return action, action.request().from_dict(example.members) if action.request else None


def send(example: Example, transport: httpx.MockTransport) -> object:
    with (
        httpx.Client(transport=transport) as http,
        IvvyClient(key=KEY, secret=SECRET, region="AU", http_client=http) as ivvy,
    ):
        return ivvy.perform(*request_of(example))


def send_async(example: Example, transport: httpx.MockTransport) -> object:
    async def main() -> object:
        async with (
            httpx.AsyncClient(transport=transport) as http,
            AsyncIvvyClient(key=KEY, secret=SECRET, region="AU", http_client=http) as ivvy,
        ):
            return await ivvy.perform(*request_of(example))

    return asyncio.run(main())


def sent_by(way: Send, example: Example) -> httpx.Request:
    seen: list[httpx.Request] = []

    action = DOCUMENTED.actions[f"/api/1.0/{example.namespace}", example.action]

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(
            200, json=success_answer(action, datetime.now(UTC), int(str(example.members.get("id") or 1)))
        )

    way(example, httpx.MockTransport(answer))
    (request,) = seen
    return request


@pytest.fixture(params=[send, send_async], ids=["sync", "async"])
def way(request: pytest.FixtureRequest) -> Send:
    return request.param


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
class TestEveryDocumentedExample:
    def test_goes_to_its_namespace_with_the_action_in_the_query(self, way: Send, example: Example) -> None:
        request = sent_by(way, example)
        assert request.method == "POST"
        assert request.url.raw_path == f"/api/1.0/{example.namespace}?action={example.action}".encode()
        assert str(request.url.copy_with(raw_path=b"/")) == "https://api.ap-southeast-2.ivvy.com/"

    def test_has_exactly_the_documented_members(self, way: Send, example: Example) -> None:
        request = sent_by(way, example)
        if DOCUMENTED.actions[f"/api/1.0/{example.namespace}", example.action].body:
            # As strings, because in Python 0 equals False and 25 equals 25.0.
            assert canonical(without_utc(json.loads(request.content))) == canonical(without_utc(example.members))
        else:
            assert request.content == b""

    def test_has_the_documented_headers_and_a_signature_over_them(self, way: Send, example: Example) -> None:
        request = sent_by(way, example)
        md5 = hashlib.md5(request.content).hexdigest()
        date = request.headers["IVVY-Date"]
        assert request.headers["Content-Type"] == "application/json"
        assert request.headers["Content-MD5"] == md5
        assert request.headers["X-Api-Version"] == "1.0"
        assert "Date" not in request.headers
        assert re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d", date)
        sent_at = datetime.strptime(date, "%Y-%m-%d %H:%M:%S").replace(tzinfo=UTC)
        assert abs((datetime.now(UTC) - sent_at).total_seconds()) < 300
        target = f"/api/1.0/{example.namespace}?action={example.action}"
        message = f"POST{md5}application/json{target}1.0ivvydate={date}".lower()
        expected = hmac.new(SECRET.encode(), message.encode(), hashlib.sha1).hexdigest()
        assert request.headers["X-Api-Authorization"] == f"IWS {KEY}:{expected}"


def canonical(members: object) -> str:
    return json.dumps(members, sort_keys=True)


def test_text_beyond_ascii_is_sent_as_utf8_and_hashed_as_sent(way: Send) -> None:
    request = sent_by(way, Example("venue", "addOrUpdateBooking", "é", {"id": 1, "venueId": 1, "name": "Fête 🎉"}))
    assert "Fête 🎉".encode() in request.content
    assert request.headers["Content-MD5"] == hashlib.md5(request.content).hexdigest()
    assert request.headers["Content-Length"] == str(len(request.content))


@pytest.mark.parametrize(
    ("region", "host"),
    [
        ("AU", "api.ap-southeast-2.ivvy.com"),
        ("UK", "api.eu-west-2.ivvy.com"),
        ("US", "api.us-west-2.ivvy.com"),
    ],
)
def test_each_region_has_its_host(region: str, host: str) -> None:
    seen: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(str(request.url))
        return httpx.Response(200, json={})

    with httpx.Client(transport=httpx.MockTransport(answer)) as http:
        IvvyClient(key=KEY, secret=SECRET, region=region, http_client=http).test.ping()
    assert seen == [f"https://{host}/api/1.0/test?action=ping"]


def test_a_header_of_the_caller_that_begins_with_ivvy_is_signed() -> None:
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={})

    with httpx.Client(transport=httpx.MockTransport(answer), headers={"IVVY-Trace": "Abc"}) as http:
        IvvyClient(key=KEY, secret=SECRET, region="AU", http_client=http).test.ping()
    (request,) = seen
    message = (
        "postd41d8cd98f00b204e9800998ecf8427eapplication/json/api/1.0/test?action=ping1.0"
        f"ivvydate={request.headers['IVVY-Date']}&ivvytrace=abc"
    )
    expected = hmac.new(SECRET.encode(), message.encode(), hashlib.sha1).hexdigest()
    assert request.headers["X-Api-Authorization"].endswith(expected)


def test_params_and_base_url_of_the_callers_client_do_not_change_the_url() -> None:
    seen: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(str(request.url))
        return httpx.Response(200, json={})

    settings = {"base_url": "https://elsewhere.example/x", "params": {"a": "b"}}
    with httpx.Client(transport=httpx.MockTransport(answer), **settings) as http:
        IvvyClient(key=KEY, secret=SECRET, region="AU", http_client=http).test.ping()
    assert seen == ["https://api.ap-southeast-2.ivvy.com/api/1.0/test?action=ping"]
