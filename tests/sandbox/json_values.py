"""Types of JSON values, and a strict reader for the bodies of requests."""

import json
import math
from typing import Any, NoReturn, TypeAlias, TypeGuard

JsonObject: TypeAlias = dict[str, Any]

MAX_DEPTH = 64
"""The largest depth of a body. No action needs more, and recursion over a body stays within the stack."""


def is_object(value: object) -> TypeGuard[JsonObject]:
    """Whether a JSON value is an object."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Whether a JSON value is an array."""
    return isinstance(value, list)


def read_json(body: bytes) -> object:
    """Read a body as JSON.

    Args:
        body: The bytes of the body.

    Returns:
        The value.

    Raises:
        ValueError: It is not UTF-8 or not JSON, has a number out of range of a double, or nests too deeply.
    """
    try:
        value: object = json.loads(body.decode("utf-8"), parse_constant=_reject_constant, parse_float=_read_float)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    _check_depth(value)
    return value


def _reject_constant(text: str) -> NoReturn:
    raise ValueError(f"{text} is not JSON")


def _read_float(text: str) -> float:
    number = float(text)
    if math.isinf(number):
        raise ValueError("a number is out of range")
    return number


def _check_depth(value: object) -> None:
    level = [value]
    for _ in range(MAX_DEPTH):
        level = [inner for outer in level for inner in _inner_values(outer)]
        if not level:
            return
    raise ValueError("nested too deeply")


def _inner_values(value: object) -> list[Any]:
    if is_object(value):
        return list(value.values())
    return value if is_array(value) else []
