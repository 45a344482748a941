"""Compares what was sent with what the platform returns, which has other forms of the same values."""

import re
import unicodedata
from collections.abc import Mapping
from contextlib import suppress
from datetime import date, time, timedelta
from decimal import Decimal
from html import unescape
from typing import cast

from ivvy.api.codecs import TIME
from ivvy.api.errors import InvalidMembersError
from ivvy.api.model import Model, members_of

NUMBER = re.compile(r"[+-]?[0-9]{1,40}(\.[0-9]{1,40})?")
DAY = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[ T]([0-9]{2}:[0-9]{2}(?::[0-9]{2})?))?(?: ?UTC|Z)?")
CLOCK = re.compile(r"(?:[0-9-]{10}[ T])?([0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?: [AP]M)?)(?:\.0+)?")
WHOLE_DAY = (None, "00:00", "00:00:00", "23:59", "23:59:59")  # Responses append such a time to some dates.
LONG = 30  # characters; a longer text may come back cut off


def typed_values(sent: Mapping[str, object], model: type[Model]) -> dict[str, object]:
    """Return the members of a request, with dates, times and numbers as values of Python."""
    values = dict(sent)
    for each in members_of(model):
        with suppress(InvalidMembersError):
            if each.name in sent and type(value := each.codec.read(sent[each.name])) in (date, time, int, float):
                values[each.name] = value
    return values


def is_empty(value: object) -> bool:
    """Return whether a value identifies nothing."""
    return not value or not str(value).strip()


def is_same(sent: object, found: object) -> bool | None:
    """Return whether two values mean the same, or None if they cannot be compared."""
    if isinstance(sent, Mapping) and isinstance(found, Mapping):
        members, returned = cast("Mapping[str, object]", sent), cast("Mapping[str, object]", found)
        return all(returned.get(name) in (None, "") or is_same(members[name], returned[name]) for name in members)
    if isinstance(sent, list):
        items = list(cast("Mapping[str, object]", found).values()) if isinstance(found, Mapping) else found
        if not isinstance(items, list):
            return None
        values, others = cast("list[object]", sent), cast("list[object]", items)
        return len(values) == len(others) and all(any(is_same(value, each) for each in others) for value in values)
    if isinstance(sent, Mapping | None) or isinstance(found, Mapping | list | None):
        return None
    return _is_same_time(sent, str(found).strip()) if isinstance(sent, date | time) else _is_same_text(sent, found)


def _is_same_time(sent: date | time, found: str) -> bool | None:
    match = (CLOCK if isinstance(sent, time) else DAY).fullmatch(found.upper())
    with suppress(ValueError):  # An InvalidMembersError is one, too.
        if match and isinstance(sent, time):
            clock = TIME.read(match[1])
            return clock.replace(second=clock.second or sent.second) == sent
        if match and isinstance(sent, date):
            day = date.fromisoformat(match[1])
            # Any other time may be that of the day before or after, in the venue's time zone.
            return day == sent if match[2] in WHOLE_DAY else False if abs(day - sent) > timedelta(days=1) else None
    return None


def _is_same_text(sent: object, found: object) -> bool | None:
    one, other = _text(sent), _text(found)
    are_numbers = bool(NUMBER.fullmatch(one) and NUMBER.fullmatch(other))
    is_same_number = are_numbers and float(one) == float(other)
    if not isinstance(sent, str):
        return is_same_number if are_numbers else None
    # "0042" may come back as 42, and a number of 20 digits without the last ones.
    may_be_same = is_same_number or isinstance(found, bool) or (len(other) >= LONG and one.startswith(other))
    return one == other or (None if may_be_same else False)


def _text(value: object) -> str:
    """Return a value as text, without differences of HTML escapes, Unicode forms, case and white space."""
    if isinstance(value, bool) or (isinstance(value, float) and value.is_integer()):
        value = int(value)
    text = format(value, "f") if isinstance(value, Decimal) else str(value)
    for _ in range(3):
        text = unescape(text)
    return " ".join(unicodedata.normalize("NFC", unicodedata.normalize("NFD", text).casefold()).split())
