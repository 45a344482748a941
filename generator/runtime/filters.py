"""Filters of collections: plain mappings, and a function for each operator that the platform knows.

Filters are joined with `|`, and all of them have to be met:

    filter=filters.contains("name", "dinner") | filters.at_least("totalAttendees", 80) | {"currentStatus": 3}

Members are named as in JSON. Vendor's page: https://developer.ivvy.com/getting-started/interpreting-the-response/filtering
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Final, TypeAlias, cast

from .codecs import ANYTHING, DATE, OBJECT, TIME, TIMESTAMP
from .errors import InvalidMembersError, Problem
from .model import Model, members_of

if TYPE_CHECKING:
    from decimal import Decimal

    from .types import JSONValue

FilterValue: TypeAlias = "str | int | float | Decimal | datetime.date | datetime.time | Sequence[FilterValue] | None"
"""What a member is compared with, enums too. A datetime needs a time zone."""

Filter: TypeAlias = "Mapping[str, FilterValue]"
"""A value for each name of a member, which may end in an operator such as `__CONTAINS`."""

NULL: Final = "__ISNULL__"


def contains(member: str, text: str) -> dict[str, FilterValue]:
    """Results in which the member contains a text."""
    return {f"{member}__CONTAINS": text}


def contains_not(member: str, text: str) -> dict[str, FilterValue]:
    """Results in which the member does not contain a text."""
    return {f"{member}__NOTCONTAINS": text}


def begins(member: str, text: str) -> dict[str, FilterValue]:
    """Results in which the member begins with a text."""
    return {f"{member}__BEGINS": text}


def ends(member: str, text: str) -> dict[str, FilterValue]:
    """Results in which the member ends with a text."""
    return {f"{member}__ENDS": text}


def at_most(member: str, value: FilterValue) -> dict[str, FilterValue]:
    """Results in which the member is less than a value, or equal to it."""
    return {f"{member}__LESSTHAN": value}


def at_least(member: str, value: FilterValue) -> dict[str, FilterValue]:
    """Results in which the member is greater than a value, or equal to it."""
    return {f"{member}__GREATERTHAN": value}


def is_not(member: str, value: FilterValue) -> dict[str, FilterValue]:
    """Results in which the member is not equal to a value."""
    return {f"{member}__NOT": value}


def is_empty(member: str) -> dict[str, FilterValue]:
    """Results in which the member is empty. The vendor's page says no value for it."""
    return {f"{member}__EMPTY": True}


def is_null(member: str) -> dict[str, FilterValue]:
    """Results in which the member is null."""
    return {member: NULL}


class FilterOf:
    """A filter, as an object of its class or as a mapping. Reading gives a mapping."""

    def __init__(self, model: Callable[[], type[Model]] | None = None) -> None:
        self._model = model

    def read(self, value: object) -> Mapping[str, JSONValue]:
        """Read a filter."""
        return OBJECT.read(value)

    def write(self, value: object) -> JSONValue:
        """Write a filter."""
        model = self._model() if self._model else None
        if model and isinstance(value, model):
            return value.to_dict()
        if not isinstance(value, Mapping):
            return OBJECT.write(value)
        codecs = {each.name: each.codec for each in members_of(model)} if model else {}
        written: dict[str, object] = {}
        problems: list[Problem] = []
        for key, wanted in cast("Mapping[object, object]", value).items():
            try:
                # A text is sent unchanged, so that special values and other forms of a date can be.
                is_plain = key not in codecs or isinstance(wanted, str)
                written[cast("str", key)] = _written(wanted) if is_plain else codecs[cast("str", key)].write(wanted)
            except InvalidMembersError as errors:
                problems += errors.below(str(key))
        if problems:
            raise InvalidMembersError(problems=tuple(problems))
        return OBJECT.write(written)


def _written(value: object) -> JSONValue:
    if isinstance(value, datetime.datetime):
        return TIMESTAMP.write(value)
    if isinstance(value, datetime.date):
        return DATE.write(value)
    if isinstance(value, datetime.time):
        return TIME.write(value)
    if isinstance(value, Sequence) and not isinstance(value, (str, bytes)):
        return [_written(each) for each in cast("Sequence[object]", value)]
    return ANYTHING.write(value)
