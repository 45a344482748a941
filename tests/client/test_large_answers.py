"""Responses of 9 MB full of invalid values: their errors are short, and they take little memory and time."""

import gzip
import tracemalloc

import pytest
from ivvy.client import IvvyError

from tests.support.calling import UPDATE, Calling, both_ways, calling
from tests.support.faults import answer, failing

SIZE = 9 * 1024 * 1024
LONGEST = 25_000  # The largest length of the text of an error, which has the first messages of the platform.


def filled(start: bytes, value: bytes, end: bytes) -> bytes:
    return start + b",".join([value] * (SIZE // (len(value) + 1))) + end


WRONG = {
    "warnings": filled(b'{"success":true,"id":1234,"warnings":[', b"12345678901234567890123456789", b"]}"),
    "members": filled(b'{"success":"","id":{},"warnings":{"a":[', b'"some text or other"', b"]}}"),
    "additional messages": filled(b'{"errorCode":400,"additionalMessages":[', b'"%s"' % (b"a1" * 500), b"]}"),
    "named messages": filled(b'{"errorCode":400,"message":{"%s":[' % (b"a1" * 500_000), b'"a"', b"]}}"),
    "wrong additional messages": filled(b'{"errorCode":400,"additionalMessages":[', b"1234567890123456", b"]}"),
    "a message": b'{"errorCode":400,"message":"' + b"a1" * (SIZE // 2) + b'"}',
    "an id": b'{"success":true,"id":"' + b"1" * SIZE + b'"}',
    "no JSON": b"<" + b"a" * SIZE,
}
wrong = pytest.mark.parametrize("body", WRONG.values(), ids=WRONG.keys())


def texts_of(error: IvvyError) -> list[str]:
    # The args have the text, and once more each attribute of the error.
    text, attributes = error.args
    return [str(error), text, repr(attributes), str(error.__cause__)]


@both_ways
@wrong
def test_the_text_of_the_error_is_short(call: Calling, body: bytes) -> None:
    small = gzip.compress(body, 9)
    with failing(answer(200, body), answer(200, small, Content_Encoding="gzip")) as platform:
        outcomes = call(platform.url, UPDATE, UPDATE, max_attempts=1)
    assert len(small) < 100_000
    for outcome in outcomes:
        assert max(map(len, texts_of(outcome.failure))) < LONGEST


def test_the_text_of_the_error_counts_the_others() -> None:
    with failing(answer(200, WRONG["warnings"])) as platform:
        (outcome,) = calling(platform.url, UPDATE)
    text = str(outcome.failure)
    assert "warnings.0: expected a string, got int; warnings.1: expected" in text
    assert "and at least 990 more" in text


@both_ways
@pytest.mark.parametrize("name", ["warnings", "additional messages", "named messages", "a message"])
def test_memory_stays_near_the_size_of_the_response(call: Calling, name: str) -> None:
    small = gzip.compress(WRONG[name])
    with failing(answer(200, small, Content_Encoding="gzip")) as platform:
        tracemalloc.start()
        try:
            (outcome,) = call(platform.url, UPDATE, max_attempts=1)
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert outcome.error
    assert peak < 6 * SIZE
