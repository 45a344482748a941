"""The outcome that a client reports after a fault, compared with the requests that the platform has received."""

import socket
import tracemalloc

import httpx
import pytest
from ivvy.api.errors import KINDS
from ivvy.api.models import ErrorCode
from ivvy.client import ApiError, InvalidResponseError, OutcomeUnknownError, TransportError

from tests.support import faults
from tests.support.calling import ADD, UPDATE, Calling, both_ways
from tests.support.faults import LIMIT, Fault, answer, as_json, failing, refusal, sized

pytestmark = pytest.mark.usefixtures("little_backoff")

HTML = b"<html><h1>502 Bad Gateway</h1></html>"

REFUSED_FOR_NOW: dict[str, Fault] = {
    "errorCode 429": answer(200, refusal(429), refused=True),
    "24299": answer(429, refusal(429, 24299), refused=True),
    "errorCode 429 with Retry-After": answer(200, refusal(429), refused=True, Retry_After="0"),
}
# The platform has received the whole request, and the outcome is unknown.
LOST: dict[str, Fault] = {
    "reset after the body": faults.reset_after_the_body,
    "closed after the body": faults.close_after_the_body,
    "half the headers": faults.half_the_headers,
    "half the body": faults.half_the_body,
    "Content-Length too large": faults.content_length_too_large,
    "not HTTP": faults.not_http,
    **{
        f"HTTP {status} {name}": answer(status, body)
        for status in (502, 503, 504)
        for name, body in {
            "HTML": HTML,
            "empty": b"",
            "JSON": b'{"message": "upstream"}',
            "like a success": as_json(faults.SUCCESS),
        }.items()
    },
    # A gateway may send these although the platform has carried out the request.
    "HTTP 429 empty": answer(429),
    "HTTP 429 HTML": answer(429, HTML, Retry_After="0"),
    "HTTP 429 JSON": answer(429, b'{"message": "slow down"}'),
    "HTTP 503 with Retry-After": answer(503, HTML, Retry_After="0"),
    "HTTP 503 with Retry-After that means nothing": answer(503, Retry_After="soon"),
    "Content-Length no number": answer(200, b"{}", Content_Length="many"),
    "endless headers": answer(200, b"{}", X_Long="x" * 200_000),
}
# The same, but the response does not end before the timeout.
SLOW: dict[str, Fault] = {
    "no answer": faults.stay_silent,
    "headers byte by byte": faults.headers_byte_by_byte,
    "body byte by byte": faults.body_byte_by_byte,
}
# A response that is not from the platform.
FOREIGN: dict[str, Fault] = {
    "HTML": answer(200, HTML),
    "empty": answer(200),
    "HTTP 204": answer(204, Content_Length=""),
    "a list": answer(200, b"[]"),
    "an empty object": answer(200, b"{}"),
    "no id": answer(200, b'{"success": true}'),
    "id null": answer(200, b'{"success": true, "id": null}'),
    "id an object": answer(200, b'{"success": true, "id": {}}'),
    "warnings a number": answer(200, b'{"success": true, "id": 1, "warnings": 7}'),
    "a number": answer(200, b"1e999"),
    "not UTF-8": answer(200, b'{"a": "\xff"}'),
    "deep nesting": answer(200, b'{"a":' * 200_000),
    "a huge integer": answer(200, b'{"errorCode": ' + b"9" * 5000 + b"}"),
    "errorCode infinite": answer(200, b'{"errorCode": 1e999}'),
    "errorCode a text": answer(200, b'{"errorCode": "many"}'),
    "larger than the limit": answer(200, sized(LIMIT + 1)),
    "gzip bomb": faults.explode,
    "gzip with an endless tail": faults.endless_tail,
    "gzip truncated": answer(200, faults.compressed(as_json(faults.SUCCESS))[:-9], Content_Encoding="gzip"),
    "not gzip": answer(200, as_json(faults.SUCCESS), Content_Encoding="gzip"),
    "Content-Length too small": faults.content_length_too_small,
    "unknown encoding": answer(200, as_json(faults.SUCCESS), Content_Encoding="br"),
    "HTTP 404 HTML": answer(404, HTML),
    "redirect to what is no place": answer(302, Location="mailto:nobody"),
    "redirect to a malformed host": answer(302, Location="https://a..b\u00ff/"),
    "redirect to a malformed port": answer(302, Location="https://host:99999999/"),
    "HTTP 500 HTML": answer(500, HTML),
    "HTTP 400 without errorCode": answer(400, as_json(faults.SUCCESS)),
    **{f"redirect {status}": answer(status, Location="http://127.0.0.1:9/") for status in (301, 302, 303, 307, 308)},
}
# The platform has not received the whole request. The client may have sent all of it.
CUT: dict[str, Fault] = {
    "reset before reading": faults.reset_before_reading,
    "reset after the headers": faults.reset_after_the_headers,
}


def each(table: dict[str, Fault]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("fault", table.values(), ids=table.keys())


@both_ways
class TestTheTable:
    @each(REFUSED_FOR_NOW)
    def test_a_temporarily_rejected_request_is_retried(self, call: Calling, fault: Fault) -> None:
        with failing(fault, fault) as platform:
            outcomes = call(platform.url, ADD, UPDATE)
        assert [each.kind for each in outcomes] == ["success", "success"]
        assert (platform.attempts, platform.added) == (4, 1)

    def test_a_temporarily_rejected_request_is_retried_until_the_deadline(self, call: Calling) -> None:
        busy = answer(200, refusal(429), refused=True)
        with failing(*[busy] * 500) as platform:
            outcomes = call(platform.url, ADD, UPDATE, deadline=1.0, max_attempts=1)
        # The deadline may pass while an attempt is in flight, or before anything was sent.
        assert all(isinstance(each.error, ApiError | OutcomeUnknownError | TransportError) for each in outcomes)
        assert platform.added == 0

    @each(LOST)
    def test_an_add_is_not_sent_again_after_a_lost_response(self, call: Calling, fault: Fault) -> None:
        with failing(fault) as platform:
            (outcome,) = call(platform.url, ADD)
        assert isinstance(outcome.error, OutcomeUnknownError)
        assert (outcome.error.attempts, outcome.error.sent) == (1, ADD)
        assert outcome.error.__cause__ is not None
        assert "nothing happened" not in str(outcome.error)
        assert (platform.attempts, platform.added) == (1, 1)

    @each(SLOW)
    def test_an_add_is_not_sent_again_after_a_timeout(self, call: Calling, fault: Fault) -> None:
        # On a busy machine an attempt may end before it was sent. It is repeated, and the next one is sent.
        with failing(*[fault] * 20) as platform:
            (outcome,) = call(platform.url, ADD, timeout=0.5, max_attempts=20)
            assert isinstance(outcome.error, OutcomeUnknownError)
            assert platform.has_received(1)
        assert outcome.error.sent == ADD
        assert platform.added == 1

    @each(LOST)
    def test_an_update_is_sent_again_after_a_lost_response(self, call: Calling, fault: Fault) -> None:
        with failing(fault) as platform:
            (outcome,) = call(platform.url, UPDATE)
        assert outcome.kind == "success"
        assert platform.attempts == 2

    @each(LOST)
    def test_the_outcome_of_an_update_is_unknown_if_every_response_is_lost(self, call: Calling, fault: Fault) -> None:
        with failing(*[fault] * 2) as platform:
            (outcome,) = call(platform.url, UPDATE, max_attempts=2)
        assert isinstance(outcome.error, OutcomeUnknownError)
        assert outcome.error.attempts == platform.attempts == 2
        assert outcome.error.__cause__ is not None

    @each(FOREIGN)
    def test_a_response_that_is_not_from_the_platform_ends_the_call(self, call: Calling, fault: Fault) -> None:
        with failing(fault, fault) as platform:
            (add,), (update,) = call(platform.url, ADD), call(platform.url, UPDATE)
        assert isinstance(add.error, OutcomeUnknownError)
        assert isinstance(update.error, InvalidResponseError)
        for outcome in (add, update):
            assert outcome.failure.attempts == 1
            assert outcome.failure.__cause__ is not None
        assert (platform.attempts, platform.added) == (2, 1)

    @each(CUT)
    def test_an_incomplete_request_is_sent_again_or_its_outcome_is_unknown(self, call: Calling, fault: Fault) -> None:
        with failing(fault, fault, faults.succeed_and_close, fault) as platform:
            (add,) = call(platform.url, ADD)
            assert (add.kind, platform.added) in [("success", 1), ("OutcomeUnknownError", 0)]
        with failing(fault, fault) as platform:
            (update,) = call(platform.url, UPDATE)
        assert update.kind == "success"

    @pytest.mark.parametrize("status", [200, 400, 500])
    def test_every_error_code_is_raised_immediately_with_any_status(self, call: Calling, status: int) -> None:
        codes = [code for code in ErrorCode if code is not ErrorCode.TOO_MANY_REQUESTS]
        with failing(*[answer(status, refusal(code, 24360), refused=True) for code in codes]) as platform:
            outcomes = call(platform.url, *[ADD] * len(codes))
        assert [type(each.error) for each in outcomes] == [KINDS[code] for code in codes]
        assert {each.failure.attempts for each in outcomes} == {1}
        assert (platform.attempts, platform.added) == (len(codes), 0)

    def test_an_idle_connection_that_the_platform_has_closed_is_not_used(self, call: Calling) -> None:
        with failing(*[faults.succeed_and_close] * 5) as platform:
            outcomes = call(platform.url, *[UPDATE] * 5)
        assert [each.kind for each in outcomes] == ["success"] * 5
        assert platform.accepted == platform.attempts


@both_ways
def test_no_cookie_is_sent_back(call: Calling) -> None:
    cookie = answer(200, as_json(faults.SUCCESS), Set_Cookie="a=b; Path=/")
    with failing(cookie, cookie) as platform:
        call(platform.url.replace("127.0.0.1", "localhost"), UPDATE, UPDATE)
    assert platform.attempts == 2
    assert not any("cookie" in each.headers for each in platform.received)


@both_ways
class TestNotSent:
    def test_a_refused_connection_is_retried(self, call: Calling) -> None:
        with socket.create_server(("127.0.0.1", 0)) as closed:
            url = f"http://127.0.0.1:{closed.getsockname()[1]}"
        (outcome,) = call(url, ADD, max_attempts=3)
        assert isinstance(outcome.error, TransportError)
        assert outcome.error.attempts == 3
        assert isinstance(outcome.error.__cause__, httpx.ConnectError)

    @pytest.mark.parametrize("times", [1, 2, 3])
    def test_a_failed_name_lookup_is_retried(self, call: Calling, times: int) -> None:
        failed: list[None] = []

        def answer(request: httpx.Request) -> httpx.Response:
            if len(failed) < times:
                failed.append(None)
                raise httpx.ConnectError("[Errno -2] Name or service not known")
            return httpx.Response(200, json=faults.SUCCESS)

        url = "https://platform.invalid"
        (outcome,) = call(url, ADD, max_attempts=3, http={"transport": httpx.MockTransport(answer)})
        assert outcome.kind == ("success" if times < 3 else "TransportError")
        if outcome.error:
            assert outcome.error.attempts == 3

    def test_a_failed_tls_handshake_is_retried(self, call: Calling) -> None:
        with failing(*[faults.not_tls] * 3) as platform:
            (outcome,) = call(platform.url.replace("http:", "https:"), ADD, max_attempts=3)
            assert isinstance(outcome.error, TransportError)
            assert outcome.error.attempts == platform.accepted == 3
        assert platform.attempts == 0

    def test_a_rejecting_proxy_is_retried(self, call: Calling) -> None:
        with failing(*[answer(403, HTML)] * 3) as proxy:
            options = {"proxy": proxy.url, "trust_env": False}
            (outcome,) = call("https://127.0.0.1:9", ADD, max_attempts=3, http=options)
        assert isinstance(outcome.error, TransportError)
        assert isinstance(outcome.error.__cause__, httpx.ProxyError)
        assert outcome.error.attempts == proxy.attempts == 3
        assert all(each.line.startswith("CONNECT ") for each in proxy.received)
        assert not any("x-api-authorization" in each.headers for each in proxy.received)

    def test_a_request_that_is_read_too_slowly_was_not_received(self, call: Calling) -> None:
        large = {**ADD, "name": "x" * 12_000_000}
        with failing(*[faults.read_slowly] * 2, receive_buffer=64 * 1024) as platform:
            (outcome,) = call(platform.url, large, timeout=0.6, max_attempts=2)
        # The event loop may still be sending data that it has buffered, so there it may have arrived.
        assert outcome.kind in ("TransportError", "OutcomeUnknownError")
        assert platform.added == 0


@both_ways
class TestTheLimit:
    def test_a_response_of_that_size_is_accepted(self, call: Calling) -> None:
        whole = faults.compressed(sized(LIMIT))
        with failing(answer(200, sized(LIMIT)), answer(200, whole, Content_Encoding="gzip")) as platform:
            outcomes = call(platform.url, UPDATE, UPDATE)
        assert [each.kind for each in outcomes] == ["success", "success"]

    @pytest.mark.parametrize("fault", [faults.explode, faults.endless_tail])
    def test_a_larger_response_takes_no_more_memory(self, call: Calling, fault: Fault) -> None:
        faults.bomb()
        with failing(fault) as platform:
            tracemalloc.start()
            try:
                (outcome,) = call(platform.url, UPDATE, max_attempts=1)
                _, peak = tracemalloc.get_traced_memory()
            finally:
                tracemalloc.stop()
        assert isinstance(outcome.error, InvalidResponseError)
        assert peak < 4 * LIMIT
