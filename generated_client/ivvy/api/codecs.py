# Copied from generator/runtime/codecs.py by `python -m generator build`; edit it there and build again.
"""Codecs, one for each type of member. They read values of responses and write values of requests.

Responses use loose types: `"60"` for 60, `0` for false, `[]` for an empty object, an object keyed by id for a list.
Codecs accept these forms when reading. Anything else is an error, never a value of another type.
"""

from __future__ import annotations

import datetime
import math
import operator
import re
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Final, Generic, Protocol, Self, SupportsIndex, TypeVar, cast

from .enums import OpenIntEnum, OpenStrEnum
from .errors import MAX_PROBLEMS, InvalidMembersError, Problem, invalid_value
from .types import JSONValue

T_co = TypeVar("T_co", covariant=True)
M = TypeVar("M", bound="Readable")
E = TypeVar("E", bound="OpenIntEnum | OpenStrEnum")
V = TypeVar("V")

DEEPEST: Final = 100
"""The maximum nesting depth of a free-form value."""

LARGEST_EXPONENT: Final = 308
"""Most JSON parsers read numbers as doubles, which cannot represent larger ones."""


class Readable(Protocol):
    """The methods of a model that codecs use."""

    @classmethod
    def from_dict(cls, source: Mapping[str, object]) -> Self:
        """Read the object from its JSON form."""
        ...

    def to_dict(self) -> dict[str, JSONValue]:
        """Write the object in its JSON form."""
        ...


class Codec(Protocol[T_co]):
    """Converts between a Python value and its JSON form. Both methods raise `InvalidMembersError`."""

    def read(self, value: object) -> T_co:
        """Read a value of a response."""
        ...

    def write(self, value: object) -> JSONValue:
        """Write a value of a request."""
        ...


class _Integer:
    def read(self, value: object) -> int:
        if isinstance(value, str) and re.fullmatch(r"-?[0-9]{1,18}", value):
            return int(value)
        if isinstance(value, float) and value.is_integer():
            return int(value)
        if (number := _integer(value)) is not None:
            return number
        raise invalid_value(f"expected an integer, got {_kind(value)}")

    def write(self, value: object) -> JSONValue:
        if isinstance(value, Decimal) and value.is_finite() and value == value.to_integral_value():
            return int(NUMBER.write(value))
        if (number := _integer(value)) is not None:
            return int(NUMBER.write(number))
        raise invalid_value(f"expected an int, got {_kind(value)}")


class _Number:
    def read(self, value: object) -> float:
        if isinstance(value, str) and re.fullmatch(r"-?[0-9]{1,18}(\.[0-9]{1,18})?", value):
            return float(value)
        if isinstance(value, (int, float)):
            return self._finite(value)
        if (number := _integer(value)) is not None:
            return self._finite(number)
        raise invalid_value(f"expected a number, got {_kind(value)}")

    def write(self, value: object) -> int | float | Decimal:
        """Return the number unchanged: 400 does not become 400.0, and a Decimal keeps its digits."""
        if isinstance(value, Decimal):
            if not value.is_finite() or abs(value.adjusted()) > LARGEST_EXPONENT:
                raise invalid_value("expected a finite number that JSON can represent")
            return value
        if isinstance(value, (int, float)):
            finite = self._finite(value)
            # A subclass, such as an enum or a NumPy scalar, may serialize differently.
            return int(finite) if isinstance(finite, int) else float(finite)
        if (number := _integer(value)) is not None:
            return int(self._finite(number))
        raise invalid_value(f"expected a number, got {_kind(value)}")

    def _finite(self, value: float) -> float:
        if isinstance(value, bool):
            raise invalid_value("expected a number, got bool")
        try:
            finite = math.isfinite(value)
        except OverflowError:
            finite = False
        if not finite:
            raise invalid_value("expected a finite number")
        return value


class _String:
    def read(self, value: object) -> str:
        if isinstance(value, str):
            return value
        raise invalid_value(f"expected a string, got {_kind(value)}")

    def write(self, value: object) -> JSONValue:
        return _encodable(self.read(value))


class _Boolean:
    def read(self, value: object) -> bool:
        if isinstance(value, bool):
            return value
        if isinstance(value, (int, str)) and value in (0, 1, "0", "1"):
            return value in (1, "1")
        if _is_numpy_bool(value):
            return bool(value)
        raise invalid_value(f"expected true or false, got {_kind(value)}")

    def write(self, value: object) -> JSONValue:
        if isinstance(value, bool) or _is_numpy_bool(value):
            return bool(value)
        raise invalid_value(f"expected a bool, got {_kind(value)}")


class _Flag(_Boolean):
    """A boolean that is written as 1 or 0, as in the vendor's examples."""

    def write(self, value: object) -> JSONValue:
        number = _integer(value)
        return number if number in {0, 1} else int(cast("bool", super().write(value)))


class _Date:
    """`yyyy-mm-dd`."""

    def read(self, value: object) -> datetime.date:
        parsed = _parsed(value, "%Y-%m-%d")
        if parsed is None:
            raise invalid_value(f"expected a date as yyyy-mm-dd, got {_kind(value)}")
        return parsed.date()

    def write(self, value: object) -> JSONValue:
        if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime):
            return value.isoformat()
        raise invalid_value(f"expected a datetime.date, got {_kind(value)}")


class _Time:
    """`hh:mm:ss`, 24 hours. `5:00 AM`, which a vendor's page shows, is accepted when reading."""

    def read(self, value: object) -> datetime.time:
        for form in ("%H:%M:%S", "%H:%M", "%I:%M %p"):
            parsed = _parsed(value, form)
            if parsed is not None:
                return parsed.time()
        raise invalid_value(f"expected a time as hh:mm:ss, got {_kind(value)}")

    def write(self, value: object) -> JSONValue:
        if not isinstance(value, datetime.time):
            raise invalid_value(f"expected a datetime.time, got {_kind(value)}")
        if value.tzinfo is not None or value.microsecond:
            raise invalid_value("expected a time of whole seconds without a time zone")
        return value.isoformat("seconds")


class _Timestamp:
    """`yyyy-mm-dd hh:mm:ss` in UTC. A trailing ` UTC` is accepted when reading."""

    def read(self, value: object) -> datetime.datetime:
        text = value.removesuffix(" UTC") if isinstance(value, str) else value
        parsed = _parsed(text, "%Y-%m-%d %H:%M:%S")
        if parsed is None:
            raise invalid_value(f"expected a timestamp as yyyy-mm-dd hh:mm:ss, got {_kind(value)}")
        return parsed.replace(tzinfo=datetime.UTC)

    def write(self, value: object) -> JSONValue:
        if not isinstance(value, datetime.datetime) or value.tzinfo is None:
            raise invalid_value(f"expected a datetime.datetime with a time zone, got {_kind(value)}")
        try:
            in_utc = value.astimezone(datetime.UTC)
        except OverflowError:
            raise invalid_value("expected a time between the years 1 and 9999 in UTC") from None
        return in_utc.replace(tzinfo=None).isoformat(" ", "seconds")


class _Anything:
    """Any JSON value."""

    def read(self, value: object) -> JSONValue:
        return cast("JSONValue", value)

    def write(self, value: object) -> JSONValue:
        return _json(value, DEEPEST)


class _Object:
    """An object without documented members. PHP writes an empty one as `[]`."""

    def read(self, value: object) -> Mapping[str, JSONValue]:
        if isinstance(value, dict):
            return cast("dict[str, JSONValue]", value)
        if value == []:
            return {}
        raise invalid_value(f"expected an object, got {_kind(value)}")

    def write(self, value: object) -> Mapping[str, JSONValue]:
        if isinstance(value, Mapping):
            return cast("Mapping[str, JSONValue]", _json(cast("object", value), DEEPEST))
        raise invalid_value(f"expected a mapping, got {_kind(value)}")


class _StringOrInteger:
    """A string in some responses and a number in others, such as a postal code."""

    def read(self, value: object) -> str | int:
        return STRING.read(value) if isinstance(value, str) else INTEGER.read(value)

    def write(self, value: object) -> JSONValue:
        return STRING.write(value) if isinstance(value, str) else INTEGER.write(value)


class EnumOf(Generic[E]):
    """A value of an enum. An undocumented value is read as an unknown member."""

    def __init__(self, enum: type[E]) -> None:
        self._enum = enum

        self._codec: Codec[int | str] = INTEGER if issubclass(enum, OpenIntEnum) else STRING

    def read(self, value: object) -> E:
        """Read a value of a response."""
        plain = self._codec.read(value)
        self._codec.write(plain)  # The name of an unknown value cannot contain just any number.
        return cast("Callable[[int | str], E]", self._enum)(plain)

    def write(self, value: object) -> JSONValue:
        """Write a value of a request."""
        if isinstance(value, self._enum):
            return self._codec.write(value.value)
        # Callers can send undocumented values as members; a plain number or string must be documented.
        plain = value if isinstance(value, str) else _integer(value)
        if plain is not None and (member := self.read(plain)).is_known:
            return member.value
        raise invalid_value(f"expected a {self._enum.__name__}, got {_kind(value)}")


class ModelOf(Generic[M]):
    """An object with its own class. PHP writes an empty one as `[]`."""

    def __init__(self, model: Callable[[], type[M]]) -> None:
        self._model = model

    def read(self, value: object) -> M:
        """Read a value of a response."""
        return self._model().from_dict(OBJECT.read(value))

    def write(self, value: object) -> JSONValue:
        """Write a value of a request."""
        if isinstance(value, self._model()):
            return value.to_dict()
        raise invalid_value(f"expected a {self._model().__name__}, got {_kind(value)}")


class ListOf(Generic[V]):
    """A list. An object keyed by id, and null, are accepted when reading, because the platform returns them."""

    def __init__(self, item: Codec[V]) -> None:
        self._item = item

    def read(self, value: object) -> list[V]:
        """Read a value of a response."""
        if value is None:
            return []
        if isinstance(value, dict):
            value = list(cast("dict[str, object]", value).values())
        if not isinstance(value, list):
            raise invalid_value(f"expected a list, got {_kind(value)}")
        return _converted_list(self._item.read, cast("list[object]", value))

    def write(self, value: object) -> JSONValue:
        """Write a value of a request."""
        if isinstance(value, Sequence) and not isinstance(value, (str, bytes)):
            return _converted_list(self._item.write, cast("Sequence[object]", value))
        raise invalid_value(f"expected a list, got {_kind(value)}")


class MapOf(Generic[V]):
    """An object with any keys and values of one type. PHP writes an empty one as `[]`."""

    def __init__(self, value: Codec[V]) -> None:
        self._value = value

    def read(self, value: object) -> Mapping[str, V]:
        """Read a value of a response."""
        return _converted_map(self._value.read, OBJECT.read(value))

    def write(self, value: object) -> JSONValue:
        """Write a value of a request."""
        if isinstance(value, Mapping):
            return _converted_map(self._value.write, cast("Mapping[object, object]", value))
        raise invalid_value(f"expected a mapping, got {_kind(value)}")


class Nullable(Generic[V]):
    """A value that may be null. Responses contain an empty string for an absent date or number."""

    def __init__(self, inner: Codec[V]) -> None:
        self._inner = inner

    def read(self, value: object) -> V | None:
        """Read a value of a response."""
        is_absent = value is None or (value == "" and not isinstance(cast("object", self._inner), ACCEPT_EMPTY))
        return None if is_absent else self._inner.read(value)

    def write(self, value: object) -> JSONValue:
        """Write a value of a request."""
        return None if value is None else self._inner.write(value)


INTEGER: Final = _Integer()
NUMBER: Final = _Number()
STRING: Final = _String()
BOOLEAN: Final = _Boolean()
FLAG: Final = _Flag()
DATE: Final = _Date()
TIME: Final = _Time()
TIMESTAMP: Final = _Timestamp()
ANYTHING: Final = _Anything()
OBJECT: Final = _Object()
STRING_OR_INTEGER: Final = _StringOrInteger()

ACCEPT_EMPTY: Final = (_String, _Anything, _StringOrInteger)
"""The codecs for which an empty string is a value."""


def _kind(value: object) -> str:
    """Return the type of a value for messages, which never contain values: these may be personal data."""
    kind = type(value)
    if (kind.__module__, kind.__name__) == (f"{__package__}.job", "Ref"):  # Importing it here would be circular.
        return "Ref: a reference only works in jobs, in members that hold the id of an object which another job adds"
    return "null" if value is None else kind.__name__


def _integer(value: object) -> int | None:
    """Return the int in a value: an int, or an integer of another library, such as NumPy; None for a bool."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return int(value)
    try:
        return operator.index(cast("SupportsIndex", value)) if hasattr(value, "__index__") else None
    except TypeError:  # An array of several numbers has the method too.
        return None


def _is_numpy_bool(value: object) -> bool:
    kind = type(value)
    return kind.__module__ == "numpy" and kind.__name__ in {"bool", "bool_"}


def _parsed(value: object, form: str) -> datetime.datetime | None:
    try:
        return datetime.datetime.strptime(value, form) if isinstance(value, str) and value.isascii() else None
    except ValueError:
        return None


def _encodable(text: str) -> str:
    try:
        text.encode()
    except UnicodeEncodeError:
        raise invalid_value("the string has a character that UTF-8 cannot encode (a lone surrogate)") from None
    return str.__str__(text)  # A member of a string enum is sent as its value.


def _key(key: object) -> str:
    if isinstance(key, str):
        return key
    raise invalid_value(f"expected strings as keys, got {_kind(key)}")


def _printable(key: str) -> str:
    """Return a key for messages. It may contain characters that cannot be sent."""
    return str.__str__(key).encode(errors="replace").decode()


def _converted_list(convert: Callable[[object], V], items: Sequence[object]) -> list[V]:
    converted: list[V] = []
    problems: list[Problem] = []
    for index, item in enumerate(items):
        try:
            converted.append(convert(item))
        except InvalidMembersError as errors:
            problems += errors.below(str(index))
            if len(problems) >= MAX_PROBLEMS:
                break
    if problems:
        raise InvalidMembersError(problems=tuple(problems[:MAX_PROBLEMS]))
    return converted


def _converted_map(
    convert: Callable[[object], V], items: Mapping[object, object] | Mapping[str, object]
) -> dict[str, V]:
    converted: dict[str, V] = {}
    problems: list[Problem] = []
    for key, item in items.items():
        try:
            converted[_encodable(_key(key))] = convert(item)
        except InvalidMembersError as errors:
            problems += errors.below(_printable(key)) if isinstance(key, str) else errors.problems
            if len(problems) >= MAX_PROBLEMS:
                break
    if problems:
        raise InvalidMembersError(problems=tuple(problems[:MAX_PROBLEMS]))
    return converted


def _json(value: object, depth: int) -> JSONValue:
    """Return the value in its JSON form.

    Raises:
        InvalidMembersError: JSON cannot represent it.
    """
    if depth == 0:
        raise invalid_value(f"the value is nested more than {DEEPEST} levels deep")
    if value is None or isinstance(value, bool) or _is_numpy_bool(value):
        return None if value is None else bool(value)
    if isinstance(value, str):
        return _encodable(value)
    if isinstance(value, Mapping):
        written: dict[str, JSONValue] = {}
        problems: list[Problem] = []
        for key, item in cast("Mapping[object, object]", value).items():
            try:
                written[_encodable(_key(key))] = _json(item, depth - 1)
            except InvalidMembersError as errors:
                problems += errors.below(_printable(key)) if isinstance(key, str) else errors.problems
        if problems:
            raise InvalidMembersError(problems=tuple(problems))
        return written
    if isinstance(value, Sequence) and not isinstance(value, (bytes, bytearray)):
        return _converted_list(lambda item: _json(item, depth - 1), cast("Sequence[object]", value))
    if isinstance(value, (int, float, Decimal)) or hasattr(value, "__index__"):
        return NUMBER.write(value)
    raise invalid_value(f"expected a JSON value, got {_kind(value)}")
