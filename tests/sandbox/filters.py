"""The filters of collections, as the vendor's page describes them."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from .body_schemas import BodyViolation
from .json_values import JsonObject, is_array

NULL = "__ISNULL__"
_KEY = re.compile(r"(?P<member>.+?)(?:__(?P<operator>[A-Z]+))?")
_MOMENT = re.compile(r"(?P<member>.+)(?P<operator>After|Before)")


def _at_most(own: Any, wanted: Any) -> bool:
    return own is not None and _ordered(own, wanted)[0] <= _ordered(own, wanted)[1]


def _at_least(own: Any, wanted: Any) -> bool:
    return own is not None and _ordered(own, wanted)[0] >= _ordered(own, wanted)[1]


_OPERATORS: Mapping[str, Callable[[Any, Any], bool]] = {
    "": lambda own, wanted: own is None if wanted == NULL else _is_among(own, wanted),
    "CONTAINS": lambda own, wanted: _text(wanted) in _text(own),
    "NOTCONTAINS": lambda own, wanted: _text(wanted) not in _text(own),
    "BEGINS": lambda own, wanted: _text(own).startswith(_text(wanted)),
    "ENDS": lambda own, wanted: _text(own).endswith(_text(wanted)),
    "LESSTHAN": _at_most,
    "GREATERTHAN": _at_least,
    "NOT": lambda own, wanted: own is not None if wanted == NULL else not _is_among(own, wanted),
    "EMPTY": lambda own, _: own in (None, "", []),
    "Before": _at_most,
    "After": _at_least,
}


def filtered(objects: list[JsonObject], wanted: JsonObject, known: set[str]) -> list[JsonObject]:
    """Give the objects that a filter lets through.

    Args:
        objects: The objects, as they are answered.
        wanted: The filter.
        known: The members that an object may have, and the keys that the document lists.
    """
    for key, value in wanted.items():
        member, operator = _split(key, known)
        # What is documented, and is no member of an object, cannot be decided here.
        if any(member in each for each in objects):
            objects = [each for each in objects if _OPERATORS[operator](each.get(member), value)]
    return objects


def violations(wanted: JsonObject, known: set[str]) -> list[BodyViolation]:
    """Give the keys of a filter that nobody knows."""
    return [
        BodyViolation(f"filter.{key}", "cannot be filtered by") for key in wanted if _split(key, known)[0] not in known
    ]


def _split(key: str, known: set[str]) -> tuple[str, str]:
    """Give the member and the operator of a key."""
    found = _KEY.fullmatch(key)
    if found and found["operator"] in _OPERATORS:
        return found["member"], found["operator"]
    moment = _MOMENT.fullmatch(key)
    # modifiedDateAfter compares modifiedDate, unless there is a member of that very name.
    if moment and moment["member"] in known:
        return moment["member"], moment["operator"]
    return key, ""


def _text(value: object) -> str:
    """Give a value as it is compared: in lower case, as MySQL does, and moments without their zone."""
    return "" if value is None else str(value).removesuffix(" UTC").lower()


def _is_among(own: object, wanted: object) -> bool:
    return _text(own) in [_text(each) for each in (wanted if is_array(wanted) else [wanted])]


def _ordered(own: object, wanted: object) -> tuple[Any, Any]:
    try:
        return float(str(own)), float(str(wanted))
    except ValueError:
        return _text(own), _text(wanted)
