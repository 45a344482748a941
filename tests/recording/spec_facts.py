"""Facts about the documents for recordings: their digests and the messages in their examples."""

import hashlib
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from tests.sandbox import read_specification
from tests.sandbox.actions import Specification
from tests.sandbox.body_schemas import SHARED
from tests.sandbox.json_values import is_array, is_object
from tests.sandbox.spec_folder import read_yaml

# From a response on the vendor's page on signing. The documents describe the meaning of the code in other words.
MESSAGES_OF_THE_PROTOCOL = ("Request is stale",)

_SEVERAL_LINES = re.compile(r"\r\n?")


@cache
def specification(spec: Path) -> Specification:
    """Return the documents as the sandbox reads them."""
    return read_specification(spec)


def digests(spec: Path, namespace: str, name: str) -> dict[str, str]:
    """Return the digests of the document of an action and of the shared document, by path."""
    return {file: _digest(spec / file) for file in (SHARED, f"{namespace}/{name}.yaml")}


def _digest(file: Path) -> str:
    # Line endings do not matter, because a checkout may change them.
    text = _SEVERAL_LINES.sub("\n", file.read_bytes().decode())
    return f"sha256:{hashlib.sha256(text.encode()).hexdigest()}"


@cache
def messages(spec: Path) -> frozenset[str]:
    """Return the documented messages of error responses, which contain no personal data."""
    found = set(MESSAGES_OF_THE_PROTOCOL)
    for file in (spec / SHARED, *spec.glob("*/*.yaml")):
        found.update(_messages(read_yaml(file.read_text("utf-8"))))
    return frozenset(found)


def _messages(contents: Any) -> Iterator[str]:
    if is_object(contents):
        if is_object(contents.get("value")) and "errorCode" in contents["value"]:
            yield from _texts(contents["value"])
        for name, value in contents.items():
            if name == "x-ivvy-codes":
                yield from (code["meaning"] for code in value)
            elif name == "x-ivvy-meanings":
                yield from value
            else:
                yield from _messages(value)
    elif is_array(contents):
        for value in contents:
            yield from _messages(value)


def _texts(failure: Mapping[str, Any]) -> Iterator[str]:
    yield from (text for text in (failure.get("message"), *failure.get("additionalMessages", ())) if text)
