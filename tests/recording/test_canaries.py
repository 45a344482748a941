"""The search for canaries finds them in every encoding."""

import base64
from collections.abc import Callable
from urllib.parse import quote, quote_plus

import pytest

from tests.recording.canaries import SHAPES, found


def base64_of(before: str, after: str) -> Callable[[str], str]:
    return lambda word: base64.b64encode(f"{before}{word}{after}".encode()).decode()


def hexed(word: str) -> str:
    return f"00{word.encode().hex()}ff".upper()


@pytest.mark.parametrize(
    "form", [str, quote, quote_plus, base64_of("", ""), base64_of("x", "yz"), base64_of("xy", ""), hexed]
)
@pytest.mark.parametrize("word", SHAPES)
def test_a_canary_is_found_in_every_encoding(word: str, form: Callable[[str], str]) -> None:
    assert found([word, "absent"], f"… {form(word)} …".encode()) == [word]
