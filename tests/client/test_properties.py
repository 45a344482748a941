"""Properties of every sequence of faults and of every response, tested with many examples.

The profiles in conftest set the number of examples.
"""

import asyncio
import gzip
import json
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from typing import Any

import httpcore
import httpx
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from ivvy.api.actions import documented
from ivvy.api.models import ErrorCode
from ivvy.client import (
    ApiError,
    AsyncIvvyClient,
    InvalidResponseError,
    IvvyClient,
    IvvyError,
    OutcomeUnknownError,
    TransportError,
)
from ivvy.client._signing import parse_http_date

from tests.client.test_faults import CUT, FOREIGN, LOST, REFUSED_FOR_NOW
from tests.support import faults
from tests.support.calling import ADD, KEY, SECRET, UPDATE, calling, calling_async
from tests.support.documented import Example, examples
from tests.support.faults import SUCCESS, as_json, failing, http

pytestmark = pytest.mark.usefixtures("no_backoff", "soaking")

CASES = settings.default.max_examples
MAX_ATTEMPTS = 3


# Sequences of faults.


@dataclass(frozen=True)
class Raised:
    """An error of the transport, which reports its progress unless `progress` is None; 2 is a complete request."""

    error: type[httpx.TransportError]
    progress: int | None
    arrived: bool

    def carries_out(self) -> bool:
        return self.arrived


@dataclass(frozen=True)
class Answered:
    """A response."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes
    done: bool

    def carries_out(self) -> bool:
        return self.done


Fate = Raised | Answered

NEVER_LEFT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError, httpx.WriteTimeout)
EVERY_ERROR = (*NEVER_LEFT, httpx.ReadError, httpx.ReadTimeout, httpx.WriteError, httpx.RemoteProtocolError)


@st.composite
def raised(draw: st.DrawFn) -> Raised:
    error, progress = draw(st.sampled_from(EVERY_ERROR)), draw(st.sampled_from([None, 0, 1, 2]))
    may_arrive = progress != 1  # If the transport reports nothing about the request, it may have arrived.
    return Raised(error, progress, may_arrive and draw(st.booleans()))


REFUSALS = st.builds(
    lambda code, specific: as_json({"errorCode": code, "message": "No", "specificCode": specific}),
    st.sampled_from([429, 429, *ErrorCode]),
    st.sampled_from([None, 23005, 23005, 24297, 24299]),
)
NONSENSE = st.sampled_from(
    [b"", b"<html>", b"[]", b"{}", b"{", b'{"id": {}}', b'{"errorCode": {}}', b"\x1f\x8b", b"\xff", b'"a"']
)
DATES = st.sampled_from(["", "soon", "Fri, 02 Jan 2026 03:04:05 GMT", "Mon, 01 Jan 8999 00:00:00 GMT"])
WAITS = st.sampled_from([None, None, "0", "999999", "soon", "Fri, 02 Jan 2026 03:04:05 GMT"])


@st.composite
def answered(draw: st.DrawFn) -> Answered:
    kind = draw(st.sampled_from(["success", "refusal", "nonsense"]))
    status = draw(st.sampled_from([200, 200, 201, 204, 302, 400, 401, 404, 429, 500, 502, 503, 504]))
    wait = draw(WAITS)
    headers = [("Date", draw(DATES))] + ([] if wait is None else [("Retry-After", wait)])
    if kind == "refusal":
        return Answered(status, tuple(headers), draw(REFUSALS), done=False)
    body = as_json(SUCCESS) if kind == "success" else draw(NONSENSE)
    done = (kind == "success" and status < 300) or draw(st.booleans())
    return Answered(status, tuple(headers), body, done)


POST = httpcore.Request("POST", "https://platform.invalid/", headers={"Content-Length": "1"})


class World(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A platform behind a network with a sequence of faults. After that, requests succeed."""

    def __init__(self, fates: list[Fate]) -> None:
        self._fates = iter(fates)
        self.attempts = self.counted = 0
        self.carried_out = 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        fate = self._next()
        for event in self._events(fate):
            request.extensions["trace"](*event)
        return self._end(fate, request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        fate = self._next()
        for event in self._events(fate):
            await request.extensions["trace"](*event)
        return self._end(fate, request)

    def _next(self) -> Fate:
        fate = next(self._fates, Answered(200, (), as_json(SUCCESS), done=True))
        self.attempts += 1
        # Temporary rejections are retried until the deadline and not counted.
        self.counted += not (isinstance(fate, Answered) and b'"errorCode": 429' in fate.body)
        self.carried_out += fate.carries_out()
        return fate

    def _events(self, fate: Fate) -> list[tuple[str, dict[str, Any]]]:
        progress = fate.progress if isinstance(fate, Raised) else 2
        events = [
            ("http11.send_request_headers.started", {"request": POST}),
            ("http11.send_request_body.started", {"request": POST}),
        ]
        return [] if progress is None else [("connection.connect_tcp.failed", {}), *events[:progress]]

    def _end(self, fate: Fate, request: httpx.Request) -> httpx.Response:
        if isinstance(fate, Raised):
            raise fate.error("it failed")
        return httpx.Response(fate.status, headers=list(fate.headers), stream=Raw(fate.body), request=request)


@dataclass
class Raw(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body on the wire."""

    body: bytes

    def __iter__(self) -> Iterator[bytes]:
        yield self.body

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self.body


def holds_for_an_add(error: IvvyError | None, carried_out: int) -> None:
    """Check that an add is not doubled, and not lost without an `OutcomeUnknownError`."""
    assert not isinstance(error, InvalidResponseError)
    if error is None:
        assert carried_out == 1
    elif isinstance(error, OutcomeUnknownError):
        assert carried_out <= 1
    else:
        assert isinstance(error, ApiError | TransportError)
        assert carried_out == 0


@pytest.mark.parametrize("call", [calling, calling_async], ids=["sync", "async"])
class TestEverySequenceOfFaults:
    @settings(max_examples=CASES)
    @given(fates=st.lists(raised() | answered(), max_size=6))
    def test_an_add_is_neither_doubled_nor_lost(self, call: Any, fates: list[Fate]) -> None:
        world = World(fates)
        options = {"http": {"transport": world}, "max_attempts": MAX_ATTEMPTS}
        (outcome,) = call("https://platform.invalid", ADD, **options)
        holds_for_an_add(outcome.error, world.carried_out)
        assert world.counted <= MAX_ATTEMPTS + 1
        if outcome.error:
            assert outcome.error.attempts == world.attempts

    @settings(max_examples=CASES // 2)
    @given(fates=st.lists(raised() | answered(), max_size=6))
    def test_an_update_that_is_reported_as_not_sent_was_not(self, call: Any, fates: list[Fate]) -> None:
        world = World(fates)
        options = {"http": {"transport": world}, "max_attempts": MAX_ATTEMPTS}
        (outcome,) = call("https://platform.invalid", UPDATE, **options)
        if outcome.error is None:
            assert world.carried_out >= 1
        elif isinstance(outcome.error, TransportError):
            assert world.carried_out == 0
        assert world.counted <= MAX_ATTEMPTS + 1

    @settings(max_examples=max(10, CASES // 10))
    @given(data=st.data())
    def test_an_add_is_neither_doubled_nor_lost_over_sockets(self, call: Any, data: st.DataObject) -> None:
        slow = {"gzip bomb", "gzip with an endless tail"}
        tables = {**LOST, **CUT, **FOREIGN, **REFUSED_FOR_NOW, **REFUSED_FOR_NOW, "success": faults.succeed_and_close}
        names = data.draw(st.lists(st.sampled_from(sorted(tables.keys() - slow)), min_size=1, max_size=5))
        with failing(*[tables[name] for name in names]) as platform:
            (outcome,) = call(platform.url, ADD, max_attempts=MAX_ATTEMPTS)
            assert platform.has_connections(0)
        holds_for_an_add(outcome.error, platform.added)


# Fuzzed responses.

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.sampled_from([10**400, -1, "7"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
MEMBERS = ["errorCode", "message", "specificCode", "additionalMessages", "success", "id", "warnings", "ack"]
VALUES = JSON | st.sampled_from([400, 429, 23005, "400", True, "packageErrors", "2026-01-02 03:04:05"])
OBJECTS = st.dictionaries(st.sampled_from(MEMBERS) | st.text(max_size=8), VALUES, max_size=6)


@st.composite
def spoilt(draw: st.DrawFn, contents: st.SearchStrategy[bytes]) -> bytes:
    """Draw bytes with a part replaced."""
    content = draw(contents)
    start, end = sorted(draw(st.tuples(*[st.integers(0, len(content))] * 2)))
    return content[:start] + draw(st.binary(max_size=4)) + content[end:]


WRITTEN = OBJECTS.map(lambda members: json.dumps(members).encode())
PLAIN = WRITTEN | spoilt(WRITTEN) | st.binary(max_size=40) | JSON.map(lambda value: json.dumps(value).encode())
BODIES = PLAIN | PLAIN.map(gzip.compress) | spoilt(PLAIN.map(gzip.compress))
NAMES = ["Content-Encoding", "Content-Type", "Date", "Location", "Retry-After", "Set-Cookie", "Transfer-Encoding", "X"]
SENSIBLE = ["gzip", "deflate", "br", "0", "1", "mailto:a@b", "//x", "https://[", "text/html; charset=x", "a=b; path=/"]
TEXTS = st.text(st.characters(codec="latin-1", exclude_characters="\r\n\0"), max_size=20)
HEADERS = st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(SENSIBLE) | TEXTS | DATES), max_size=4)
MOST_ALIKE = 2 * MAX_ATTEMPTS
STATUSES = st.sampled_from([200, 200, 200, 400, 429, 500, 502, 503]) | st.integers(100, 999)


@dataclass
class Fuzzed:
    """A platform that returns the same response to the first requests, and a success to all others."""

    status: int
    headers: list[tuple[str, str]]
    body: bytes
    attempts: int = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.attempts += 1
        # Temporary rejections are retried until the deadline, which could pass in an attempt before it gets here.
        if self.attempts > MOST_ALIKE:
            return httpx.Response(200, stream=Raw(as_json(SUCCESS)), request=request)
        headers = [(name.encode(), value.encode("latin-1")) for name, value in self.headers]
        return httpx.Response(self.status, headers=headers, stream=Raw(self.body), request=request)


@dataclass(frozen=True)
class Made:
    """A call of an action, by its method or by name."""

    namespace: str
    action: str
    members: dict[str, Any]
    by_name: bool

    def on(self, ivvy: Any) -> Any:
        if self.by_name:
            return ivvy.call(self.namespace, self.action, self.members)
        action = documented(self.namespace, self.action)
        assert action is not None
        return ivvy.perform(action, action.request().from_dict(self.members) if action.request else None)


MADE = st.sampled_from(
    [
        Made(each.namespace, each.action, each.members, by_name)
        for each in [*examples(), Example("test", "ping", "nothing", {})]
        for by_name in (True, False)
    ]
)
OPTIONS: dict[str, Any] = {"key": KEY, "secret": SECRET, "region": "AU", "max_attempts": 2, "deadline": 5}


def make(made: Made, platform: Fuzzed) -> None:
    with httpx.Client(transport=httpx.MockTransport(platform)) as http:
        made.on(IvvyClient(http_client=http, **OPTIONS))


def make_async(made: Made, platform: Fuzzed) -> None:
    async def main() -> None:
        async with httpx.AsyncClient(transport=httpx.MockTransport(platform)) as http:
            await made.on(AsyncIvvyClient(http_client=http, **OPTIONS))

    asyncio.run(main())


@pytest.mark.parametrize("way", [make, make_async], ids=["sync", "async"])
@settings(max_examples=CASES * 4)
@given(platform=st.builds(Fuzzed, STATUSES, HEADERS, BODIES), made=MADE)
@example(platform=Fuzzed(302, [("Location", "mailto:a@b")], b""), made=Made("test", "ping", {}, by_name=False))
def test_every_response_is_read_or_raises_an_ivvy_error(way: Any, platform: Fuzzed, made: Made) -> None:
    platform.attempts = 0
    error = None
    try:
        way(made, platform)
    except IvvyError as raised:
        error = raised
    assert error is None or (str(error) and repr(error) and error.attempts == platform.attempts)


@settings(max_examples=CASES // 2)
@given(status=STATUSES, headers=HEADERS, body=BODIES, raw=st.binary(max_size=60), cut=st.integers(0, 400))
def test_all_bytes_on_the_wire_are_read_or_raise_an_ivvy_error(
    status: int, headers: list[tuple[str, str]], body: bytes, raw: bytes, cut: int
) -> None:
    def answer(connection: faults.Connection) -> None:
        connection.receive()
        content = http(status, body, **{name.replace("-", "_"): value for name, value in headers})
        connection.send(content[:cut] + raw)
        connection.close()

    with failing(*[answer] * 2) as platform:
        for outcome in calling(platform.url, UPDATE, max_attempts=2, http={}):
            assert outcome.error is None or outcome.error.attempts == 2 or platform.attempts == 1


@settings(max_examples=CASES)
@given(header=TEXTS | DATES | spoilt(DATES.map(str.encode)).map(lambda text: text.decode("latin-1")))
def test_every_date_is_read_or_none(header: str) -> None:
    read = parse_http_date(header)
    assert read is None or read.utcoffset() is not None
