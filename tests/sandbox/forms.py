"""The forms of values in responses, from the schemas of their members. Requests often have other forms."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from .body_schemas import Schema
from .json_values import JsonObject, is_array, is_object

UNFIT = object()
"""Marks a value that a response cannot contain."""

_TIME = re.compile(r"[0-9]{2}:[0-9]{2}:[0-9]{2}")
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MOMENT = re.compile(r"(?P<day>[0-9]{4}-[0-9]{2}-[0-9]{2})(?: (?P<time>[0-9]{2}:[0-9]{2}:[0-9]{2})(?: UTC)?)?")


@dataclass(frozen=True)
class Form:
    """The form of a value.

    Attributes:
        types: Its JSON types; empty if any type is allowed.
        text_format: Its format as a string.
        members: The members of an object; empty if any member is allowed.
        items: The form of the items of an array.
        required: The members that are always present.
        schema: The schema.
    """

    types: frozenset[str]
    text_format: str | None
    members: "Mapping[str, Form]"
    items: "Form | None"
    required: frozenset[str]
    schema: Schema

    @classmethod
    def of(cls, schema: Schema) -> "Form":
        """Return the form of a schema."""
        target = schema.target()
        choices = [target.child("oneOf", index) for index, _ in enumerate(target.contents.get("oneOf", ()))] or [target]
        types = set[str]().union(*(choice.types() for choice in choices))
        others = [choice.target() for choice in choices if choice.types() != ["null"]]
        members = {name: cls.of(member) for each in others for name, member in each.members().items()}
        return cls(
            # A schema with properties describes an object even without a type.
            types=frozenset(types | ({"object"} if members else set())),
            text_format=next((each.format() for each in others if each.format()), None),
            members=members,
            items=next((cls.of(each.child("items")) for each in others if "items" in each.contents), None),
            required=frozenset[str]().union(*(each.required() for each in others)),
            schema=others[0],
        )

    def member(self, name: str, value: Any) -> Any:
        """Convert the value of a member."""
        form = self.members.get(name)
        written = form.written(value) if form else value
        return value if written is UNFIT else written

    def written(self, value: Any) -> Any:
        """Convert a value; return `UNFIT` if that is impossible."""
        if value is None or not self.types:
            return UNFIT if value is None and "null" not in self.types else value
        for name, write in _WRITERS.items():
            if name in self.types and (written := write(self, value)) is not UNFIT:
                return written
        return UNFIT


def _boolean(form: Form, value: Any) -> Any:
    if isinstance(value, bool):
        return value
    # If the schema also allows numbers, a number stays a number.
    return bool(value) if value in (0, 1) and not form.types & {"integer", "number"} else UNFIT


def _number(_: Form, value: Any) -> Any:
    if isinstance(value, bool):
        return int(value)
    return value if isinstance(value, (int, float)) else UNFIT


def _text(form: Form, value: Any) -> Any:
    if is_object(value) or is_array(value) or isinstance(value, bool):
        return UNFIT
    text = str(value)
    moment = _MOMENT.fullmatch(text)
    if form.text_format == "timestamp":
        return f"{moment['day']} {moment['time'] or '00:00:00'} UTC" if moment else UNFIT
    if form.text_format == "date":
        return moment["day"] if moment else UNFIT
    if form.text_format == "time-local" and not _TIME.fullmatch(text):
        return moment["time"] if moment and moment["time"] else UNFIT
    return text


def _array(form: Form, value: Any) -> Any:
    if not is_array(value):
        return UNFIT
    items = [form.items.written(each) if form.items else each for each in value]
    return [each for each in items if each is not UNFIT]


def _object(form: Form, value: Any) -> Any:
    if not is_object(value) or not form.members:
        return value if is_object(value) else UNFIT
    written: JsonObject = {name: each.written(value[name]) for name, each in form.members.items() if name in value}
    return {name: each for name, each in written.items() if each is not UNFIT}


# Ordered so that a number stays a number if the schema also allows a string.
_WRITERS: Mapping[str, Callable[[Form, Any], Any]] = {
    "boolean": _boolean,
    "integer": _number,
    "number": _number,
    "array": _array,
    "object": _object,
    "string": _text,
}
