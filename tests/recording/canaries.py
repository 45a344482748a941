"""Canaries: strings that a recording must not keep, and a search for them."""

import base64
from collections.abc import Iterable, Iterator
from urllib.parse import quote, quote_plus

SHAPES = (
    "Quokka Lane 7", "quokka@kangaroo.example", "+61 7 5555 0199", "Æsop Quokka", "1999-99-99 Quokka", "q/u+o=k&k?a",
)  # fmt: skip
"""The shapes of personal data."""


def forms(canary: str) -> Iterator[bytes]:
    """Yield a string in its encodings: plain, URL-encoded, in base64 at any offset, in hex, and escaped as in JSON."""
    raw = canary.encode()
    yield from (raw, quote(canary).encode(), quote(canary, safe="").encode(), quote_plus(canary).encode())
    yield raw.hex().encode()
    yield canary.encode("unicode_escape")
    yield canary.encode("utf-16-le")
    for offset in range(3):
        # The characters at both ends depend on the adjacent bytes.
        encoded = base64.b64encode(b"\0" * offset + raw)
        middle = encoded[4 if offset else 0 : len(encoded) // 4 * 4 - 4]
        yield from (middle, middle.replace(b"+", b"-").replace(b"/", b"_"))


def found(canaries: Iterable[str], text: bytes) -> list[str]:
    """Return the canaries that a text contains in any encoding, ignoring case."""
    lowered = text.lower()
    # Shorter encodings occur in any text.
    return [canary for canary in canaries if any(len(form) > 3 and form.lower() in lowered for form in forms(canary))]
