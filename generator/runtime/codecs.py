"""Reads the values of answers and writes those of requests, with one codec for each type of member.

The platform's answers are loose about types: `"60"` for 60, `0` for false, `[]` for an empty object, an object keyed by
id for a list. Reading accepts these forms. Anything else is an error, never a value of another type.
"""

from __future__ import annotations

import datetime
import math
import re
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Final, Generic, Protocol, Self, TypeVar, cast

from .enums import OpenIntEnum, OpenStrEnum
from .errors import MAX_PROBLEMS, InvalidMembersError, Problem, invalid_value

if TYPE_CHECKING:
    from .types import JSONValue

T_co = TypeVar("T_co", covariant=True)
M = TypeVar("M", bound="Readable")
E = TypeVar("E", bound="OpenIntEnum | OpenStrEnum")
V = TypeVar("V")

DEEPEST: Final = 100
"""How deeply the objects and lists of a free-form value may be nested."""

LARGEST_EXPONENT: Final = 308
"""Larger numbers do not fit into a double, as which most readers parse JSON numbers."""


class Readable(Protocol):
    """The part of a model that codecs use."""

    @classmethod
    def from_dict(cls, source: Mapping[str, object]) -> Self:
        """Read an object from its JSON form."""
        ...

    def to_dict(self) -> dict[str, JSONValue]:
        """Write the object in its JSON form."""
        ...


class Codec(Protocol[T_co]):
    """Translates between a Python value and its JSON form. Both ways raise `InvalidMembersError`."""

    def read(self, value: object) -> T_co:
        """Read a value of an answer."""
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
        if isinstance(value, int) and not isinstance(value, bool):
            return value
        raise invalid_value(f"expected an integer, got {_kind(value)}")

    def write(self, value: object) -> JSONValue:
        if isinstance(value, Decimal) and value.is_finite() and value == value.to_integral_value():
            return int(NUMBER.write(value))
        if isinstance(value, int) and not isinstance(value, bool):
            return int(NUMBER.write(value))
        raise invalid_value(f"expected an int, got {_kind(value)}")


class _Number:
    def read(self, value: object) -> float:
        if isinstance(value, str) and re.fullmatch(r"-?[0-9]{1,18}(\.[0-9]{1,18})?", value):
            return float(value)
        if isinstance(value, (int, float)):
            return self._finite(value)
        raise invalid_value(f"expected a number, got {_kind(value)}")

    def write(self, value: object) -> int | float | Decimal:
        """The number unchanged: 400 does not become 400.0, and a Decimal keeps its digits."""
        if isinstance(value, Decimal):
            if not value.is_finite() or abs(value.adjusted()) > LARGEST_EXPONENT:
                raise invalid_value("expected a finite number that JSON can express")
            return value
        if isinstance(value, (int, float)):
            finite = self._finite(value)
            # A subclass (an enum, a scalar of another library) may write itself in its own way.
            return int(finite) if isinstance(finite, int) else float(finite)
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
        raise invalid_value(f"expected true or false, got {_kind(value)}")

    def write(self, value: object) -> JSONValue:
        if isinstance(value, bool):
            return value
        raise invalid_value(f"expected a bool, got {_kind(value)}")


class _Flag(_Boolean):
    """A boolean that the vendor's examples send as 1 or 0."""

    def write(self, value: object) -> JSONValue:
        return int(value) if isinstance(value, int) and value in (0, 1) else super().write(value)


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
    """`hh:mm:ss`, 24 hours. One of the vendor's pages shows `5:00 AM`, which is accepted when reading."""

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
    """`yyyy-mm-dd hh:mm:ss` in UTC; ` UTC` may follow when reading."""

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
            moment = value.astimezone(datetime.UTC)
        except OverflowError:
            raise invalid_value("the moment is not between the years 1 and 9999 in UTC") from None
        return moment.replace(tzinfo=None).isoformat(" ", "seconds")


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
    """What some answers have as a text and others as a number, such as a postal code."""

    def read(self, value: object) -> str | int:
        return STRING.read(value) if isinstance(value, str) else INTEGER.read(value)

    def write(self, value: object) -> JSONValue:
        return STRING.write(value) if isinstance(value, str) else INTEGER.write(value)


class EnumOf(Generic[E]):
    """A value of an enum; an undocumented one is read as an unknown member."""

    def __init__(self, enum: type[E]) -> None:
        self._enum = enum

    def read(self, value: object) -> E:
        """Read a value of an answer."""
        codec: Codec[int | str] = INTEGER if issubclass(self._enum, OpenIntEnum) else STRING
        return cast("Callable[[int | str], E]", self._enum)(codec.read(value))

    def write(self, value: object) -> JSONValue:
        """Write a value of a request."""
        if isinstance(value, self._enum):
            return value.value
        # An unknown member was meant by the caller; a bare number or string has to be documented.
        if isinstance(value, (int, str)) and not isinstance(value, bool) and self.read(value).is_known:
            return self.read(value).value
        raise invalid_value(f"expected a {self._enum.__name__}, got {_kind(value)}")


class ModelOf(Generic[M]):
    """An object with its own class. PHP writes an empty one as `[]`."""

    def __init__(self, model: Callable[[], type[M]]) -> None:
        self._model = model

    def read(self, value: object) -> M:
        """Read a value of an answer."""
        return self._model().from_dict(OBJECT.read(value))

    def write(self, value: object) -> JSONValue:
        """Write a value of a request."""
        if isinstance(value, self._model()):
            return value.to_dict()
        raise invalid_value(f"expected a {self._model().__name__}, got {_kind(value)}")


class ListOf(Generic[V]):
    """A list. The platform also returns lists as an object keyed by id, and as null."""

    def __init__(self, item: Codec[V]) -> None:
        self._item = item

    def read(self, value: object) -> list[V]:
        """Read a value of an answer."""
        if value is None:
            return []
        if isinstance(value, dict):
            value = list(cast("dict[str, object]", value).values())
        if not isinstance(value, list):
            raise invalid_value(f"expected a list, got {_kind(value)}")
        return _each(self._item.read, cast("list[object]", value))

    def write(self, value: object) -> JSONValue:
        """Write a value of a request."""
        if isinstance(value, Sequence) and not isinstance(value, (str, bytes)):
            return _each(self._item.write, cast("Sequence[object]", value))
        raise invalid_value(f"expected a list, got {_kind(value)}")


class MapOf(Generic[V]):
    """An object that has any keys, and values of one type. PHP writes an empty one as `[]`."""

    def __init__(self, value: Codec[V]) -> None:
        self._value = value

    def read(self, value: object) -> Mapping[str, V]:
        """Read a value of an answer."""
        return _by_key(self._value.read, OBJECT.read(value))

    def write(self, value: object) -> JSONValue:
        """Write a value of a request."""
        if isinstance(value, Mapping):
            return _by_key(self._value.write, cast("Mapping[object, object]", value))
        raise invalid_value(f"expected a mapping, got {_kind(value)}")


class Nullable(Generic[V]):
    """A member that may be null. Answers have an empty text where there is no date or number."""

    def __init__(self, inner: Codec[V]) -> None:
        self._inner = inner

    def read(self, value: object) -> V | None:
        """Read a value of an answer."""
        is_absent = value is None or (value == "" and not isinstance(cast("object", self._inner), TEXTS))
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

TEXTS: Final = (_String, _Anything, _StringOrInteger)
"""The codecs for which an empty text is a value."""


def _kind(value: object) -> str:
    """The type of a value. Values may be personal, so none is shown."""
    return "null" if value is None else f"{type(value).__name__}"


def _parsed(value: object, form: str) -> datetime.datetime | None:
    try:
        return datetime.datetime.strptime(value, form) if isinstance(value, str) and value.isascii() else None
    except ValueError:
        return None


def _encodable(text: str) -> str:
    try:
        text.encode()
    except UnicodeEncodeError:
        raise invalid_value("the text has a character that UTF-8 cannot encode (a lone surrogate)") from None
    return str.__str__(text)  # An enum whose values are texts is sent as its value.


def _key(key: object) -> str:
    if isinstance(key, str):
        return key
    raise invalid_value(f"expected strings as keys, got {_kind(key)}")


def _named(key: str) -> str:
    """A key as errors show it, which may be one that cannot be sent."""
    return str.__str__(key).encode(errors="replace").decode()


def _each(translate: Callable[[object], V], items: Sequence[object]) -> list[V]:
    done: list[V] = []
    problems: list[Problem] = []
    for index, item in enumerate(items):
        try:
            done.append(translate(item))
        except InvalidMembersError as errors:
            problems += errors.below(str(index))
            if len(problems) >= MAX_PROBLEMS:
                break
    if problems:
        raise InvalidMembersError(problems=tuple(problems[:MAX_PROBLEMS]))
    return done


def _by_key(translate: Callable[[object], V], items: Mapping[object, object] | Mapping[str, object]) -> dict[str, V]:
    done: dict[str, V] = {}
    problems: list[Problem] = []
    for key, item in items.items():
        try:
            done[_encodable(_key(key))] = translate(item)
        except InvalidMembersError as errors:
            problems += errors.below(_named(key)) if isinstance(key, str) else errors.problems
            if len(problems) >= MAX_PROBLEMS:
                break
    if problems:
        raise InvalidMembersError(problems=tuple(problems[:MAX_PROBLEMS]))
    return done


def _json(value: object, depth: int) -> JSONValue:
    """The value in its JSON form.

    Raises:
        InvalidMembersError: JSON cannot express it.
    """
    kind = _kind(value)
    if depth == 0:
        raise invalid_value(f"the value has more than {DEEPEST} levels")
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, (int, float, Decimal)):
        return NUMBER.write(value)
    if isinstance(value, str):
        return _encodable(value)
    if isinstance(value, Mapping):
        written: dict[str, JSONValue] = {}
        problems: list[Problem] = []
        for key, item in cast("Mapping[object, object]", value).items():
            try:
                written[_encodable(_key(key))] = _json(item, depth - 1)
            except InvalidMembersError as errors:
                problems += errors.below(_named(key)) if isinstance(key, str) else errors.problems
        if problems:
            raise InvalidMembersError(problems=tuple(problems))
        return written
    if isinstance(value, Sequence) and not isinstance(value, (bytes, bytearray)):
        return _each(lambda item: _json(item, depth - 1), cast("Sequence[object]", value))
    raise invalid_value(f"expected a JSON value, got {kind}")
