"""The HTTP client that a caller passes: kinds, hooks, HTTP/2, and what its errors prove."""

import asyncio
import logging
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from ivvy.client import ApiError, AsyncIvvyClient, IvvyClient, OutcomeUnknownError, TransportError

from tests.support import faults
from tests.support.calling import ADD, BOOKING, LENIENT, UPDATE, Calling, both_ways
from tests.support.faults import SUCCESS, answer, failing, refusal

pytestmark = pytest.mark.usefixtures("little_backoff")

WRONG: list[Any] = ["http://proxy.example", 7, httpx, httpx.HTTPTransport(), object()]


@pytest.mark.parametrize("client", [IvvyClient, AsyncIvvyClient])
@pytest.mark.parametrize("http", WRONG, ids=lambda http: type(http).__name__)
def test_an_object_that_is_no_http_client_is_rejected(client: Any, http: Any) -> None:
    with pytest.raises(TypeError, match="http_client must be an httpx"):
        client(base_url="http://127.0.0.1:9", http_client=http, **LENIENT)


def test_an_http_client_of_the_other_kind_is_rejected() -> None:
    with pytest.raises(TypeError, match=r"must be an httpx\.Client .*got AsyncClient"):
        IvvyClient(base_url="http://127.0.0.1:9", http_client=httpx.AsyncClient(), **LENIENT)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"must be an httpx\.AsyncClient .*got Client"):
        AsyncIvvyClient(base_url="http://127.0.0.1:9", http_client=httpx.Client(), **LENIENT)  # type: ignore[arg-type]


def hooked(call: Calling, url: str, members: Any, **hooks: Callable[[Any], object]) -> Any:
    """Make a call with event hooks of the caller."""

    def hook(each: Callable[[Any], object]) -> Any:
        async def hook_async(argument: Any) -> None:
            each(argument)

        return hook_async if call.__name__ == "calling_async" else each

    return call(url, members, http={"event_hooks": {name: [hook(each)] for name, each in hooks.items()}})[0]


@both_ways
class TestHooks:
    @pytest.mark.parametrize("members", [ADD, UPDATE])
    def test_raise_for_status_does_not_hide_a_refusal(self, call: Calling, members: Any) -> None:
        refused = answer(400, refusal(400, 24297), refused=True)
        with failing(refused) as platform:
            outcome = hooked(call, platform.url, members, response=lambda response: response.raise_for_status())
            assert platform.attempts == 1
        assert isinstance(outcome.error, ApiError)
        assert outcome.error.specific_code == 24297

    def test_a_hook_can_read_the_response(self, call: Calling) -> None:
        seen: list[bytes] = []

        def look(response: Any) -> None:
            seen.append(b"".join(response.stream))

        with failing(answer(200, faults.compressed(faults.as_json(SUCCESS)), Content_Encoding="gzip")) as platform:
            outcome = hooked(call, platform.url, UPDATE, response=look)
        assert outcome.kind == "success"
        assert len(seen) == 1

    @pytest.mark.parametrize("error", [LookupError("no"), OSError("no"), httpx.ConnectError("no"), ValueError("no")])
    def test_an_error_of_a_request_hook_is_raised_as_it_is(self, call: Calling, error: Exception) -> None:
        def fail(_: Any) -> None:
            raise error

        with failing() as platform:
            with pytest.raises(type(error)) as raised:
                hooked(call, platform.url, ADD, request=fail)
            assert raised.value is error
            assert platform.accepted == 0

    @pytest.mark.parametrize("value", ["é", "a\nb", " a"])
    def test_a_header_that_cannot_be_sent_is_raised_as_it_is(self, call: Calling, value: str) -> None:
        def spoil(request: Any) -> None:
            request.headers["X-Spoilt"] = value

        with failing() as platform:
            with pytest.raises((UnicodeEncodeError, httpx.LocalProtocolError)):
                hooked(call, platform.url, ADD, request=spoil) and None
            assert platform.attempts == 0

    def test_the_hooks_of_the_caller_stay_as_they_are(self, call: Calling) -> None:
        def look(_: Any) -> None: ...

        with failing() as platform:
            for members in (ADD, ADD):
                assert hooked(call, platform.url, members, request=look, response=look).kind == "success"


def test_the_event_hooks_of_the_http_client_are_not_changed() -> None:
    seen: list[str] = []
    with (
        failing() as platform,
        httpx.Client(event_hooks={"request": [lambda _: seen.append("request")]}, trust_env=False) as http_client,
    ):
        before = http_client.event_hooks
        ivvy = IvvyClient(base_url=platform.url, http_client=http_client, **LENIENT)
        ivvy.call(*BOOKING, ADD)
        assert http_client.event_hooks == before
        assert seen == ["request"]


@both_ways
@pytest.mark.parametrize("fault", [faults.reset_after_the_body, faults.close_after_the_body, faults.half_the_headers])
def test_a_lost_response_leaves_the_outcome_unknown(call: Calling, fault: Any) -> None:
    with failing(fault) as platform:
        (outcome,) = call(platform.url, ADD, http={"trust_env": False})
        assert platform.added == 1
    assert isinstance(outcome.error, OutcomeUnknownError)


@both_ways
def test_a_refused_connection_was_certainly_not_sent(call: Calling) -> None:
    (outcome,) = call("http://127.0.0.1:9", ADD, max_attempts=3, http={"trust_env": False})
    assert isinstance(outcome.error, TransportError)
    assert outcome.error.attempts == 3


class Minimal:
    """Only what the client needs, as in a fake of the caller's."""

    def __init__(self) -> None:
        self._http = httpx.Client(trust_env=False)

    def build_request(self, method: str, url: str, *, content: bytes, headers: Any) -> Any:
        return self._http.build_request(method, url, content=content, headers=headers)

    def send(self, request: Any, *, stream: bool, auth: None, follow_redirects: bool) -> Any:
        return self._http.send(request, stream=stream, auth=auth, follow_redirects=follow_redirects)

    def close(self) -> None:
        self._http.close()


def test_an_object_with_three_methods_is_enough() -> None:
    with failing(faults.succeed, faults.close_after_the_body) as platform:
        minimal = Minimal()
        ivvy = IvvyClient(base_url=platform.url, http_client=minimal, **LENIENT)
        assert ivvy.call(*BOOKING, ADD)["id"] == 1234
        with pytest.raises(OutcomeUnknownError):
            ivvy.call(*BOOKING, ADD)
        minimal.close()


def test_the_timeouts_of_the_http_client_are_used(caplog: pytest.LogCaptureFixture) -> None:
    with failing(*[faults.stay_silent] * 4) as platform, httpx.Client(timeout=0.2, trust_env=False) as http_client:
        ivvy = IvvyClient(base_url=platform.url, http_client=http_client, max_attempts=2, **LENIENT)
        with caplog.at_level(logging.INFO, "ivvy.client"), pytest.raises(OutcomeUnknownError, match="ReadTimeout"):
            ivvy.call(*BOOKING, UPDATE)


@both_ways
def test_an_attempt_without_time_left_sends_nothing(call: Calling) -> None:
    with failing(answer(200, refusal(429), refused=True)) as platform:
        for _ in range(20):
            (outcome,) = call(platform.url, ADD, deadline=1e-9, http={"trust_env": False})
            assert isinstance(outcome.error, TransportError)
        assert platform.attempts == 0


# httpx2.


class TestHttpx2:
    httpx2: Any

    @pytest.fixture(autouse=True)
    def package(self) -> None:
        TestHttpx2.httpx2 = pytest.importorskip("httpx2")

    def send(self, url: str, members: Any, *, is_async: bool, **options: Any) -> Any:
        if not is_async:
            with self.httpx2.Client(trust_env=False, **options) as http_client:
                return IvvyClient(base_url=url, http_client=http_client, max_attempts=2, **LENIENT).call(
                    *BOOKING, members
                )

        async def main() -> Any:
            async with self.httpx2.AsyncClient(trust_env=False, **options) as http_client:
                ivvy = AsyncIvvyClient(base_url=url, http_client=http_client, max_attempts=2, **LENIENT)
                return await ivvy.call(*BOOKING, members)

        return asyncio.run(main())

    @pytest.mark.parametrize("is_async", [False, True])
    def test_a_client_of_it_is_accepted(self, is_async: bool) -> None:
        with failing() as platform:
            assert self.send(platform.url, ADD, is_async=is_async)["id"] == 1234

    @pytest.mark.parametrize("is_async", [False, True])
    @pytest.mark.parametrize("fault", [faults.close_after_the_body, faults.half_the_body, answer(503)])
    def test_its_errors_are_judged_like_those_of_httpx(self, fault: Any, is_async: bool) -> None:
        with failing(fault) as platform:
            with pytest.raises(OutcomeUnknownError):
                self.send(platform.url, ADD, is_async=is_async)
            assert platform.added == 1
        with pytest.raises(TransportError) as error:
            self.send("http://127.0.0.1:9", ADD, is_async=is_async)
        assert error.value.attempts == 2

    def test_raise_for_status_does_not_hide_a_refusal(self) -> None:
        hooks = {"response": [lambda response: response.raise_for_status()]}
        with failing(answer(400, refusal(400, 24297), refused=True)) as platform, pytest.raises(ApiError):
            self.send(platform.url, UPDATE, is_async=False, event_hooks=hooks)


# HTTP/2.


def lose_the_stream(connection: faults.Connection) -> None:
    """Speak HTTP/2, receive a request, and close the connection."""
    connection.send(bytes.fromhex("000000040000000000"))  # SETTINGS
    received = b""
    while b"venueId" not in received:
        received += connection._read()
    connection.close()


def settle_down(connection: faults.Connection) -> None:
    """Speak HTTP/2, and close the connection in the middle of a request's headers."""
    connection.wait()
    connection.send(bytes.fromhex("000000040000000000"))
    connection.reset()


@both_ways
@pytest.mark.parametrize("fault", [lose_the_stream, settle_down])
def test_a_connection_that_is_lost_over_http2_leaves_the_outcome_unknown(
    call: Calling, fault: Any, caplog: pytest.LogCaptureFixture
) -> None:
    pytest.importorskip("h2")
    caplog.set_level(logging.WARNING, "hpack")  # At DEBUG it logs the signature, as the guide to logging says.
    settings = {"http2": True, "http1": False, "trust_env": False}
    with failing(*[fault] * 4) as platform:
        (outcome,) = call(platform.url, ADD, max_attempts=4, http=settings)
        assert platform.accepted == 1
    assert isinstance(outcome.error, OutcomeUnknownError)
