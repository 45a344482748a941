"""The client's own connections: what they send, when they are used again, and what they prove."""

import asyncio
import gc
import gzip
import ssl
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

import httpcore
import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from ivvy.client import AsyncIvvyClient, IvvyClient, OutcomeUnknownError, TransportError
from ivvy.client._environment import find_proxy
from ivvy.client._transport import Framing

from tests.support import faults
from tests.support.calling import ADD, BOOKING, LENIENT, UPDATE, Calling, both_ways
from tests.support.faults import SUCCESS, Connection, Fault, answer, as_json, failing, http
from tests.support.tls import Authority, authority, encrypted, needs_openssl

pytestmark = pytest.mark.usefixtures("little_backoff")


# Writes.


@both_ways
def test_headers_and_body_are_sent_in_one_write(call: Calling) -> None:
    pieces: list[bytes] = []

    def look(connection: Connection) -> None:
        connection.wait()
        pieces.append(connection._buffer)
        faults.succeed(connection)

    with failing(look, look) as platform:
        call(platform.url, ADD, UPDATE)
    assert [piece.partition(b"\r\n\r\n")[2] != b"" for piece in pieces] == [True, True]


@both_ways
def test_a_large_body_is_sent_as_a_whole(call: Calling) -> None:
    with failing() as platform:
        (outcome,) = call(platform.url, {**ADD, "name": "x" * 3_000_000})
        assert (outcome.kind, platform.added) == ("success", 1)
        assert len(platform.received[0].members["name"]) == 3_000_000


@both_ways
def test_a_response_that_was_sent_before_the_request_was_read_is_returned(call: Calling) -> None:
    """A gateway refuses a large request after its headers, and closes the connection."""

    def refuse(connection: Connection) -> None:
        connection.head()
        connection.send(http(200, faults.refusal(400, 24297), Connection="close"))
        connection.pause(0.2)
        connection.read(12_000_000)

    with failing(refuse) as platform:
        (outcome,) = call(platform.url, {**ADD, "name": "x" * 12_000_000})
    assert outcome.kind == "BadRequestError"


# Reuse.


def chunked(*chunks: bytes) -> bytes:
    return b"".join(b"%x\r\n%b\r\n" % (len(each), each) for each in (*chunks, b""))


def replying(*parts: bytes) -> Fault:
    """Return a fault that sends parts, one after the other."""

    def fault(connection: Connection) -> None:
        connection.receive()
        for part in parts:
            connection.send(part)
            connection.pause(0.02)

    return fault


OTHER = http(200, as_json({**SUCCESS, "id": 666}))
BODY = as_json(SUCCESS)
IN_CHUNKS = http(200, Content_Length="", Transfer_Encoding="chunked") + chunked(BODY[:5], BODY[5:])
INTERIM = b"HTTP/1.1 103 Early Hints\r\nLink: <x>\r\n\r\n"
CLEAN = {
    "length": [http(200, BODY)],
    "length in pieces": [http(200, BODY)[:30], http(200, BODY)[30:-3], http(200, BODY)[-3:]],
    "chunks": [IN_CHUNKS],
    "chunks in pieces": [IN_CHUNKS[:-9], IN_CHUNKS[-9:-3], IN_CHUNKS[-3:]],
    "gzip in chunks": [
        http(200, Content_Length="", Transfer_Encoding="chunked", Content_Encoding="gzip")
        + chunked(gzip.compress(BODY))
    ],
    "after an interim response": [INTERIM + http(200, BODY)],
}
MORE = {
    "a second response": [http(200, BODY) + OTHER],
    "a second response after chunks": [IN_CHUNKS + OTHER],
    "half of a second response": [http(200, BODY) + OTHER[:20]],
    "a byte": [http(200, BODY) + b"}"],
    "a byte after chunks": [IN_CHUNKS + b"0"],
    "trailers": [IN_CHUNKS[:-2] + b"X-Trailer: 1\r\n\r\n"],
    "a second response after an interim one": [INTERIM + http(200, BODY) + OTHER],
    "a second response that comes later": [http(200, BODY), OTHER],
}


@both_ways
@pytest.mark.parametrize("parts", CLEAN.values(), ids=CLEAN)
def test_a_connection_is_used_again(call: Calling, parts: list[bytes]) -> None:
    with failing(replying(*parts)) as platform:
        outcomes = call(platform.url, UPDATE, UPDATE)
        assert [each.kind for each in outcomes] == ["success", "success"]
        assert platform.accepted == 1


@both_ways
@pytest.mark.parametrize("parts", MORE.values(), ids=MORE)
def test_a_connection_with_bytes_after_the_response_is_not_used_again(call: Calling, parts: list[bytes]) -> None:
    late = threading.Event()

    def second(connection: Connection) -> None:
        connection.receive()
        connection.send(http(200, as_json({**SUCCESS, "id": 2})))
        late.set()

    with failing(replying(*parts), second) as platform:
        outcomes = call(platform.url, ADD, ADD) if len(parts) == 1 else with_a_pause(call, platform.url)
        assert [each.kind for each in outcomes] == ["success", "success"]
        assert platform.added == platform.accepted == 2


def with_a_pause(call: Calling, url: str) -> Any:
    """Make two calls of one client, so far apart that the rest of the first response has come."""
    kind = type("Outcome", (), {"kind": "success"})
    if call.__name__ == "calling":
        with IvvyClient(base_url=url, **LENIENT) as ivvy:
            ids = []
            for wait in (0.3, 0):
                ids.append(ivvy.call(*BOOKING, ADD)["id"])
                time.sleep(wait)
    else:

        async def main() -> list[int]:
            async with AsyncIvvyClient(base_url=url, **LENIENT) as ivvy:
                first = (await ivvy.call(*BOOKING, ADD))["id"]
                await asyncio.sleep(0.3)
                return [first, (await ivvy.call(*BOOKING, ADD))["id"]]

        ids = asyncio.run(main())
    assert ids == [1234, 2]
    return [kind, kind]


@given(
    chunks=st.lists(st.binary(min_size=1, max_size=40), max_size=4),
    rest=st.binary(max_size=5),
    cuts=st.lists(st.integers(0, 400), max_size=5),
    is_chunked=st.booleans(),
)
def test_the_end_of_a_response_is_known_however_its_bytes_are_cut(
    chunks: list[bytes], rest: bytes, cuts: list[int], is_chunked: bool
) -> None:
    body = b"".join(chunks)
    head = "Transfer-Encoding: chunked" if is_chunked else f"content-length:{len(body)}"
    content = f"HTTP/1.1 200 OK\r\nX: y\r\n{head}\r\n\r\n".encode() + (chunked(*chunks) if is_chunked else body)
    whole, framing, start = content + rest, Framing(), 0
    for cut in [*sorted(cuts), len(whole)]:
        framing.add(whole[start:cut])
        start = max(start, min(cut, len(whole)))
    assert framing.is_complete == (not rest)


def test_the_connection_that_was_used_last_is_used_next() -> None:
    hold = threading.Event()
    with failing(faults.succeed_after(hold)) as platform, IvvyClient(base_url=platform.url, **LENIENT) as ivvy:
        first = threading.Thread(target=ivvy.call, args=(*BOOKING, ADD))
        first.start()
        assert platform.has_received(1)
        ivvy.call(*BOOKING, ADD)
        hold.set()
        first.join()
        for _ in range(5):
            ivvy.call(*BOOKING, ADD)
        assert platform.accepted == 2


# Proxies.

PLATFORM = "https://api.ap-southeast-2.ivvy.com"
PROXIES: list[dict[str, str]] = [
    {},
    {"HTTPS_PROXY": "http://p:1"},
    {"HTTP_PROXY": "http://p:1"},
    {"ALL_PROXY": "p:1"},
    {"ALL_PROXY": "http://a:1", "HTTPS_PROXY": "http://p:2"},
    *[
        {"HTTPS_PROXY": "http://p:1", "NO_PROXY": entry}
        for entry in (
            *("*", "ivvy.com", ".ivvy.com", "vvy.com", "com", ".com", "api.ap-southeast-2.ivvy.com", "IVVY.com"),
            *("x.api.ap-southeast-2.ivvy.com", " ivvy.com , other", "other,*", ",,", "https://ivvy.com"),
            *("https://api.ap-southeast-2.ivvy.com", "http://api.ap-southeast-2.ivvy.com", "ivvy.com:443"),
            *("ivvy.com:8443", "*.ivvy.com", "*ivvy.com", "all://*ivvy.com", "10.0.0.0/8", "::1", "10.1.2.3"),
            *("localhost", "127.0.0.1", "fe80::1", "*.com,localhost", "all://*.ivvy.com:8443"),
        )
    ],
]
URLS = [PLATFORM, f"{PLATFORM}:8443", "https://ivvy.com", "https://10.1.2.3", "https://[fe80::1]", "http://ivvy.com"]


@pytest.mark.skipif(httpx.__name__ == "httpx2", reason="httpx2 also knows networks and wildcards in NO_PROXY")
@pytest.mark.skipif(httpx.__version__.startswith("0.25."), reason="it does not know schemes in NO_PROXY")
@pytest.mark.parametrize("url", URLS)
@pytest.mark.parametrize("variables", PROXIES, ids=str)
def test_the_proxy_is_the_one_that_httpx_chooses(
    variables: dict[str, str], url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    with httpx.Client(verify=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)) as client:
        chosen = getattr(client._transport_for_url(httpx.URL(url))._pool, "_proxy_url", None)  # type: ignore[attr-defined]
    proxy = find_proxy(httpx.URL(url))
    expected = None if chosen is None else f"http://{chosen.host.decode()}:{chosen.port}"
    assert proxy == expected


def tunnel(then: Fault) -> Fault:
    """Act as a proxy that opens a tunnel, and as the platform behind it, without TLS."""

    def fault(connection: Connection) -> None:
        connection.head()
        connection.send(b"HTTP/1.1 200 Connection established\r\n\r\n")
        then(connection)

    return fault


@pytest.fixture
def proxied(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    def use(url: str) -> None:
        monkeypatch.setenv("HTTPS_PROXY", url)
        monkeypatch.delenv("NO_PROXY", raising=False)
        monkeypatch.delenv("no_proxy", raising=False)

    return use


# If TLS begins on a socket that was reset, Python leaves it to the garbage collector.
@both_ways
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("then", [faults.reset_before_reading, Connection.close], ids=["reset", "close"])
def test_a_proxy_that_dies_after_connect_was_certainly_not_sent_the_request(
    call: Calling, then: Fault, proxied: Callable[[str], None]
) -> None:
    with failing(*[tunnel(then)] * 3) as proxy:
        proxied(proxy.url)
        (outcome,) = call("https://platform.invalid", ADD, max_attempts=3)
        assert proxy.accepted == 3
    assert isinstance(outcome.error, TransportError)
    del outcome
    gc.collect()


@both_ways
@pytest.mark.parametrize("own", [True, False])
def test_a_proxy_that_wants_other_credentials_is_asked_once(
    call: Calling, own: bool, proxied: Callable[[str], None]
) -> None:
    with failing(*[answer(407)] * 3) as proxy:
        proxied(proxy.url)
        (outcome,) = call("https://platform.invalid", UPDATE, http=None if own else {})
        assert proxy.accepted == 1
    assert isinstance(outcome.error, TransportError)
    assert not outcome.error.retryable
    assert "407" in str(outcome.error)


@both_ways
def test_a_proxy_that_stays_silent_was_certainly_not_sent_the_request(
    call: Calling, proxied: Callable[[str], None]
) -> None:
    with failing(faults.stay_silent) as proxy:
        proxied(proxy.url)
        (outcome,) = call("https://platform.invalid", ADD, timeout=0.4, max_attempts=1)
    assert isinstance(outcome.error, TransportError)


@both_ways
def test_a_proxy_with_a_password_gets_it(call: Calling, proxied: Callable[[str], None]) -> None:
    with failing(answer(407)) as proxy:
        proxied(proxy.url.replace("//", "//user:word@"))
        call("https://platform.invalid", ADD)
        assert proxy.received[0].headers["proxy-authorization"] == "Basic dXNlcjp3b3Jk"


# TLS.


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return authority(tmp_path_factory.mktemp("tls"))


@pytest.fixture
def trusted(made: Authority, monkeypatch: pytest.MonkeyPatch) -> Authority:
    monkeypatch.setattr(ssl, "create_default_context", ssl.create_default_context.__wrapped__)  # type: ignore[attr-defined]
    monkeypatch.setenv("SSL_CERT_FILE", str(made.certificate))
    return made


@both_ways
@needs_openssl
class TestOverTls:
    def test_calls_share_a_connection(self, call: Calling, trusted: Authority) -> None:
        with failing(replying(IN_CHUNKS)) as platform, encrypted(platform.url, trusted) as url:
            outcomes = call(url, UPDATE, UPDATE, {**UPDATE, "name": "x" * 2_000_000})
            assert [each.kind for each in outcomes] == ["success"] * 3
            assert platform.accepted == 1

    @pytest.mark.parametrize(
        "fault", [faults.half_the_body, faults.half_the_headers, faults.close_after_the_body], ids=lambda f: f.__name__
    )
    def test_a_connection_that_is_cut_leaves_the_outcome_unknown(
        self, call: Calling, fault: Fault, trusted: Authority
    ) -> None:
        with failing(fault) as platform, encrypted(platform.url, trusted) as url:
            (outcome,) = call(url, ADD)
            assert platform.added == 1
        assert isinstance(outcome.error, OutcomeUnknownError)

    def test_a_second_response_is_not_taken_for_the_next(self, call: Calling, trusted: Authority) -> None:
        with failing(replying(http(200, BODY) + OTHER)) as platform, encrypted(platform.url, trusted) as url:
            outcomes = call(url, UPDATE, UPDATE)
            assert [each.kind for each in outcomes] == ["success"] * 2
            assert platform.accepted == 2

    @pytest.mark.parametrize("fault", [faults.stay_silent, faults.body_byte_by_byte], ids=lambda f: f.__name__)
    def test_a_response_that_stalls_ends_with_the_attempt(
        self, call: Calling, fault: Fault, trusted: Authority
    ) -> None:
        with failing(*[fault] * 20) as platform, encrypted(platform.url, trusted) as url:
            (outcome,) = call(url, ADD, timeout=0.5, max_attempts=20)
        assert isinstance(outcome.error, OutcomeUnknownError)

    def test_a_certificate_of_another_authority_is_refused_before_anything_is_sent(
        self, call: Calling, made: Authority
    ) -> None:
        with failing() as platform, encrypted(platform.url, made) as url:
            (outcome,) = call(url, ADD, max_attempts=2)
            assert platform.attempts == 0
        assert isinstance(outcome.error, TransportError)
        assert isinstance(outcome.error.__cause__, httpx.ConnectError)


# Private names.


@pytest.fixture
def no_pool(monkeypatch: pytest.MonkeyPatch) -> None:
    """The transports of httpx keep their pool under another name."""
    kinds: list[Any] = [httpx.HTTPTransport, httpx.AsyncHTTPTransport]
    for kind in kinds:

        def make(self: Any, *args: Any, _make: Any = kind.__init__, **options: Any) -> None:
            _make(self, *args, **options)
            self._renamed = self.__dict__.pop("_pool")

        monkeypatch.setattr(kind, "__init__", make)
        monkeypatch.setattr(kind, "_pool", Renamed(), raising=False)


class Renamed:
    """Finds the pool only for httpx itself."""

    def __get__(self, transport: Any, _: object) -> Any:
        if transport is None or "httpx" not in sys._getframe(1).f_code.co_filename:
            raise AttributeError("_pool")
        return transport._renamed


@both_ways
@pytest.mark.usefixtures("no_pool")
class TestWithoutThePrivateName:
    def test_calls_succeed(self, call: Calling) -> None:
        with failing() as platform:
            outcomes = call(platform.url, ADD, UPDATE)
            assert [each.kind for each in outcomes] == ["success", "success"]
            assert platform.accepted == 2

    @pytest.mark.parametrize("fault", [faults.close_after_the_body, faults.half_the_body, answer(503)])
    def test_an_add_is_sent_once(self, call: Calling, fault: Fault) -> None:
        with failing(fault) as platform:
            (outcome,) = call(platform.url, ADD)
            assert platform.added == 1
        assert isinstance(outcome.error, OutcomeUnknownError)

    def test_a_refused_connection_was_certainly_not_sent(self, call: Calling) -> None:
        (outcome,) = call("http://127.0.0.1:9", ADD, max_attempts=2)
        assert isinstance(outcome.error, TransportError)
        assert outcome.error.attempts == 2

    def test_a_second_response_is_not_taken_for_the_next(self, call: Calling) -> None:
        with failing(replying(http(200, BODY) + OTHER)) as platform:
            outcomes = call(platform.url, UPDATE, UPDATE)
            assert [each.kind for each in outcomes] == ["success"] * 2

    def test_an_attempt_ends_with_its_timeout(self, call: Calling) -> None:
        with failing(*[faults.headers_byte_by_byte] * 20) as platform:
            (outcome,) = call(platform.url, ADD, timeout=0.5, max_attempts=20)
        assert isinstance(outcome.error, OutcomeUnknownError)


EVENTS = ["send_request_headers", "send_request_body", "receive_response_headers", "connect_tcp"]


@both_ways
@pytest.mark.parametrize("own", [True, False])
@pytest.mark.parametrize("event", EVENTS)
@pytest.mark.parametrize("fault", [faults.close_after_the_body, faults.half_the_headers], ids=lambda f: f.__name__)
def test_another_name_of_a_trace_event_does_not_double_an_add(
    call: Calling, fault: Fault, event: str, own: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    trace = httpcore._trace.Trace
    make = trace.__init__

    def made(self: Any, name: str, *args: Any, **options: Any) -> None:
        make(self, "renamed" if name == event else name, *args, **options)

    monkeypatch.setattr(trace, "__init__", made)
    with failing(fault) as platform:
        (outcome,) = call(platform.url, ADD, http=None if own else {"trust_env": False})
        assert platform.added == 1
    assert isinstance(outcome.error, OutcomeUnknownError)
