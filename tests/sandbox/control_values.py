"""Checks of the arguments of the controls, from Python and over HTTP."""

import base64
import binascii
import json
import re
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import cast

from .json_values import JsonObject, is_object, read_json

MOST_PLANNED = 10_000
"""The largest number of requests that can be planned."""

LARGEST_SKEW = timedelta(days=36_525)

_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_VALUE = re.compile(r"[!-~\x80-\xff](?:[\t -~\x80-\xff]*[!-~\x80-\xff])?|")
_FRAMING = {"content-length", "transfer-encoding", "connection"}


def whole_number(name: str, value: object, least: int, most: int) -> int:
    """Check a whole number.

    Raises:
        ValueError: It is not a whole number, or out of range.
    """
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
        raise ValueError(f"{name}: expected a whole number from {least} to {most}")
    return value


def truth(name: str, value: object) -> bool:
    """Check a boolean.

    Raises:
        ValueError: It is not a boolean.
    """
    if not isinstance(value, bool):
        raise ValueError(f"{name}: expected true or false")
    return value


def texts(name: str, values: object) -> list[str]:
    """Check a list of strings.

    Raises:
        ValueError: It is not a list of strings.
    """
    found = cast("Sequence[object]", values if isinstance(values, (list, tuple)) else [None])
    if not all(isinstance(value, str) for value in found):
        raise ValueError(f"{name}: expected a list of strings")
    return [str(value) for value in found]


def json_object(name: str, value: object) -> JsonObject:
    """Copy a JSON object.

    Raises:
        ValueError: It is not a JSON object, or nests too deeply.
    """
    try:
        copied = read_json(json.dumps(value, allow_nan=False).encode())
    except RecursionError:
        raise ValueError(f"{name}: nested too deeply") from None
    except (TypeError, ValueError) as error:
        raise ValueError(f"{name}: {error}") from None
    if not is_object(copied):
        raise ValueError(f"{name}: expected a JSON object")
    return copied


def skew(**parts: object) -> timedelta:
    """Check the skew of the clock, in parts such as hours.

    Raises:
        ValueError: A part is not a number, or the sum is more than a century.
    """
    for name, value in parts.items():
        if not isinstance(value, (int, float)) or isinstance(value, bool):
            raise ValueError(f"{name}: expected a number")
    try:
        off = timedelta(**{name: value for name, value in parts.items() if isinstance(value, (int, float))})
    except (OverflowError, ValueError):
        off = timedelta.max
    if abs(off) > LARGEST_SKEW:
        raise ValueError(f"{', '.join(parts)}: expected at most a hundred years")
    return off


def header_fields(given: object) -> Mapping[str, str]:
    """Check the headers of an HTTP response.

    Raises:
        ValueError: A name or value is invalid, or the header describes the length of the body.
    """
    if not isinstance(given, Mapping):
        raise ValueError("headers: expected an object of strings")
    fields: dict[str, str] = {}
    for name, value in cast("Mapping[object, object]", given).items():
        if not isinstance(name, str) or not _NAME.fullmatch(name) or name.lower() in _FRAMING:
            raise ValueError(f"headers: {name!a} cannot be set")
        if not isinstance(value, str) or not _VALUE.fullmatch(value):
            raise ValueError(f"headers: the value of {name} is not valid in an HTTP header")
        fields[name] = value
    return fields


def content(body: object, in_base64: object) -> bytes:
    """Return the bytes of the body of a response, given as is or in base64.

    Raises:
        ValueError: The body is neither a string nor bytes, or the base64 is invalid.
    """
    if not isinstance(body, (str, bytes)) or not isinstance(in_base64, str):
        raise ValueError("body, base64: expected a string")
    try:
        return base64.b64decode(in_base64, validate=True) or (body.encode() if isinstance(body, str) else body)
    except binascii.Error as error:
        raise ValueError(f"base64: {error}") from None
