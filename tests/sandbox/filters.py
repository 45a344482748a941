"""The filters of collections, as the vendor's page describes them. It does not mention case; here it is significant."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from .body_schemas import BodyViolation
from .forms import DAY, UNFIT
from .json_values import JsonObject, is_array

NULL = "__ISNULL__"

_OPERATOR = re.compile(r"(?P<member>.+)__(?P<operator>[A-Z]+)")
# As in modifiedDateAfter and fromModifiedDate. No page says whether the limit itself is included; here it is.
_LIMITS = (
    (re.compile(r"(?P<member>.+)After"), "GREATERTHAN"),
    (re.compile(r"(?P<member>.+)Before"), "LESSTHAN"),
    (re.compile(r"from(?P<member>[A-Z].*Date)"), "GREATERTHAN"),
    (re.compile(r"to(?P<member>[A-Z].*Date)"), "LESSTHAN"),
)


def lets_through(wanted: JsonObject, member: Callable[[str], Any]) -> bool:
    """Whether an object matches a filter.

    Args:
        wanted: The filter.
        member: Returns a member of the object, or `UNFIT` if it is unknown; unknown members match.
    """
    return all(_meets(key, value, member) for key, value in wanted.items())


def violations(wanted: JsonObject, known: set[str]) -> list[BodyViolation]:
    """Return the keys of a filter that are neither documented nor members of the objects."""
    return [
        BodyViolation(f"filter.{key}", "is not a documented filter")
        for key in wanted
        if key not in known and _split(key)[0] not in known
    ]


def _meets(key: str, value: Any, member: Callable[[str], Any]) -> bool:
    own = member(key)
    operator = ""
    if own is UNFIT:
        name, operator = _split(key)
        own = member(name)
    return own is UNFIT or _OPERATORS[operator](own, value)


def _split(key: str) -> tuple[str, str]:
    """Return the member and the operator of a key."""
    found = _OPERATOR.fullmatch(key)
    if found and found["operator"] in _OPERATORS:
        return found["member"], found["operator"]
    for pattern, operator in _LIMITS:
        if limit := pattern.fullmatch(key):
            return limit["member"][0].lower() + limit["member"][1:], operator
    return key, ""


def _is(own: Any, wanted: Any) -> bool:
    if wanted == NULL:
        return own is None
    left, right = _comparable(own, wanted)
    return bool(left == right)


def _is_one(own: Any, wanted: Any) -> bool:
    return any(_is(own, each) for each in wanted) if is_array(wanted) and not is_array(own) else _is(own, wanted)


def _is_at_most(own: Any, wanted: Any) -> bool:
    left, right = _comparable(own, wanted)
    return None not in (own, wanted) and left <= right


def _is_at_least(own: Any, wanted: Any) -> bool:
    left, right = _comparable(own, wanted)
    return None not in (own, wanted) and left >= right


def _text(value: Any) -> str:
    return "" if value is None else str(value)


_OPERATORS: Mapping[str, Callable[[Any, Any], bool]] = {
    "": _is_one,
    "CONTAINS": lambda own, wanted: _text(wanted) in _text(own),
    "NOTCONTAINS": lambda own, wanted: _text(wanted) not in _text(own),
    "BEGINS": lambda own, wanted: _text(own).startswith(_text(wanted)),
    "ENDS": lambda own, wanted: _text(own).endswith(_text(wanted)),
    "LESSTHAN": _is_at_most,
    "GREATERTHAN": _is_at_least,
    "NOT": lambda own, wanted: not _is_one(own, wanted),
    "EMPTY": lambda own, _: own in (None, "", [], {}),
}


def _comparable(own: Any, wanted: Any) -> tuple[Any, Any]:
    """Convert two values for comparison: numeric strings to numbers, and times to strings without a zone."""
    if isinstance(own, (int, float)) or isinstance(wanted, (int, float)):
        try:
            return float(own), float(wanted)
        except (TypeError, ValueError):
            pass
    left, right = (None if each is None else str(each).removesuffix(" UTC") for each in (own, wanted))
    if left is None or right is None:
        return (left is None, right is None) if left is not right else (True, True)
    return _moment(left, right), _moment(right, left)


def _moment(text: str, other: str) -> str:
    """Return midnight of a day if it is compared with a time."""
    return f"{text} 00:00:00" if DAY.fullmatch(text) and DAY.fullmatch(other[:10]) and len(other) > len(text) else text
