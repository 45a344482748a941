"""Filters of collections: plain mappings, and one function for each operator of the platform.

Combine filters with `|`. A result must match all of them:

    filter=filters.contains("name", "dinner") | filters.at_least("totalAttendees", 80) | {"currentStatus": 3}

Use the names of members in JSON. Vendor's page: https://developer.ivvy.com/getting-started/interpreting-the-response/filtering
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Final, ForwardRef, TypeAlias, cast

from .codecs import ANYTHING, DATE, OBJECT, TIME, TIMESTAMP
from .errors import InvalidMembersError, Problem
from .model import Model, members_of
from .types import JSONValue

if TYPE_CHECKING:
    FilterValue: TypeAlias = (
        str | int | float | Decimal | datetime.date | datetime.time | Sequence["FilterValue"] | None
    )
    """A value to compare a member with. Members of enums are accepted. A datetime needs a time zone."""
else:
    # With its module, so that typing.get_type_hints resolves it everywhere.
    _INNER = ForwardRef("FilterValue", module=__name__)
    FilterValue = str | int | float | Decimal | datetime.date | datetime.time | Sequence[_INNER] | None

Filter: TypeAlias = Mapping[str, FilterValue]
"""Values by the names of members. A name can end in an operator such as `__CONTAINS`."""

NULL: Final = "__ISNULL__"


def contains(member: str, text: str) -> dict[str, FilterValue]:
    """Match results whose member contains a string."""
    return {f"{member}__CONTAINS": text}


def contains_not(member: str, text: str) -> dict[str, FilterValue]:
    """Match results whose member does not contain a string."""
    return {f"{member}__NOTCONTAINS": text}


def begins(member: str, text: str) -> dict[str, FilterValue]:
    """Match results whose member begins with a string."""
    return {f"{member}__BEGINS": text}


def ends(member: str, text: str) -> dict[str, FilterValue]:
    """Match results whose member ends with a string."""
    return {f"{member}__ENDS": text}


def at_most(member: str, value: FilterValue) -> dict[str, FilterValue]:
    """Match results whose member is less than or equal to a value."""
    return {f"{member}__LESSTHAN": value}


def at_least(member: str, value: FilterValue) -> dict[str, FilterValue]:
    """Match results whose member is greater than or equal to a value."""
    return {f"{member}__GREATERTHAN": value}


def is_not(member: str, value: FilterValue) -> dict[str, FilterValue]:
    """Match results whose member is not equal to a value."""
    return {f"{member}__NOT": value}


def is_empty(member: str) -> dict[str, FilterValue]:
    """Match results whose member is empty. The vendor's page documents no value for this operator."""
    return {f"{member}__EMPTY": True}


def is_null(member: str) -> dict[str, FilterValue]:
    """Match results whose member is null."""
    return {member: NULL}


class FilterOf:
    """The codec of a filter: an object of its class, or a mapping. Reading returns a mapping."""

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
                # Strings are sent unchanged, which allows special values and other date formats.
                is_plain = key not in codecs or isinstance(wanted, str)
                written[cast("str", key)] = _written(wanted) if is_plain else codecs[cast("str", key)].write(wanted)
            except InvalidMembersError as errors:
                problems += errors.below(key if isinstance(key, str) else type(key).__name__)
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
