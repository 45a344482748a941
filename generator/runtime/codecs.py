"""Codecs, one for each type of member. They read values of responses and write values of requests.

Responses use loose types: `"60"` for 60, `0` for false, `[]` for an empty object, an object keyed by id for a list,
a timestamp for a date. Codecs accept these forms when reading. Anything else is an error, never a value of another
type.
"""

from __future__ import annotations

import datetime
import math
import operator
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from decimal import Decimal
from typing import Any, Final, Generic, Protocol, Self, SupportsIndex, TypeVar, cast

from .departures import found_type, reading
from .enums import OpenIntEnum, OpenStrEnum
from .errors import MAX_PROBLEMS, InvalidMembersError, Problem, invalid_value
from .types import JSONValue

T_co = TypeVar("T_co", covariant=True)
M = TypeVar("M", bound="Readable")
E = TypeVar("E", bound="OpenIntEnum | OpenStrEnum")
V = TypeVar("V")

DEEPEST: Final = 100
"""The maximum nesting depth of a free-form value."""

DATE_TEXT: Final = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")
TIMESTAMP_TEXT: Final = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}")

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


SIMPLE = 2**63  # Smaller integers need no further check, which takes longer.


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
        if type(value) is int and -SIMPLE < value < SIMPLE:
            return value
        if isinstance(value, Decimal) and value.is_finite() and value == value.to_integral_value():
            return int(NUMBER.write(value))
        if (number := _integer(value)) is not None:
            return int(NUMBER.write(number))
        raise invalid_value(f"expected an int, got {_kind(value)}")


class _Number:
    def read(self, value: object) -> float:
        if type(value) is float and -math.inf < value < math.inf:
            return value
        if isinstance(value, str) and re.fullmatch(r"-?[0-9]{1,18}(\.[0-9]{1,18})?", value):
            return float(value)
        if isinstance(value, (int, float)):
            return self._finite(value)
        if isinstance(value, Decimal):  # No response has one, but `to_dict` of a request can.
            return cast("float", self.write(value))
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
    """`yyyy-mm-dd`. A timestamp at midnight is accepted when reading; another time may mean another day elsewhere."""

    def read(self, value: object) -> datetime.date:
        if isinstance(value, str) and DATE_TEXT.fullmatch(value):
            with suppress(ValueError):
                return datetime.date.fromisoformat(value)
        parsed = _parsed(value, "%Y-%m-%d") or _moment(value)
        if parsed is None or parsed.time() != datetime.time():
            raise invalid_value(f"expected a date as yyyy-mm-dd, got {_kind(value)}")
        return parsed.date()

    def write(self, value: object) -> JSONValue:
        if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime):
            return value.isoformat()
        raise invalid_value(f"expected a datetime.date, got {_kind(value)}")


class _Time:
    """`hh:mm:ss`, 24 hours. `5:00 AM`, which a vendor's page shows, and `5pm` are accepted when reading."""

    def read(self, value: object) -> datetime.time:
        for form in ("%H:%M:%S", "%H:%M", "%I:%M:%S %p", "%I:%M %p", "%I %p", "%I:%M%p", "%I%p"):
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
    """`yyyy-mm-dd hh:mm:ss` in UTC. A trailing ` UTC`, and a date for its first second, are accepted when reading."""

    def read(self, value: object) -> datetime.datetime:
        if isinstance(value, str) and TIMESTAMP_TEXT.fullmatch(value):  # strptime takes ten times as long.
            with suppress(ValueError):
                return datetime.datetime.fromisoformat(f"{value}+00:00")
        parsed = _moment(value) or _parsed(value, "%Y-%m-%d")
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
    """An object without documented members. PHP writes one with the keys 0, 1, … as a list."""

    def read(self, value: object) -> Mapping[str, JSONValue]:
        if isinstance(value, dict):
            return cast("dict[str, JSONValue]", value)
        if isinstance(value, list):
            return {str(index): item for index, item in enumerate(cast("list[JSONValue]", value))}
        raise invalid_value(f"expected an object, got {_kind(value)}")

    def write(self, value: object) -> Mapping[str, JSONValue]:
        if isinstance(value, Mapping):
            return cast("Mapping[str, JSONValue]", _json(cast("object", value), DEEPEST))
        raise invalid_value(f"expected a mapping, got {_kind(value)}")


class EnumOf(Generic[E]):
    """A value of an enum. An undocumented value is read as an unknown member."""

    def __init__(self, enum: type[E]) -> None:
        self.enum = enum
        self._codec: Codec[int | str] = INTEGER if issubclass(enum, OpenIntEnum) else STRING

    def read(self, value: object) -> E:
        """Read a value of a response."""
        if type(value) in (int, str) and (member := self.enum._value2member_map_.get(value)):
            return cast("E", member)
        plain = self._codec.read(value)
        self._codec.write(plain)  # The name of an unknown value cannot contain just any number.
        member = cast("Callable[[int | str], E]", self.enum)(plain)
        if (response := reading.get()) and not member.is_known:
            response.note("", "unknown value", self.enum.__name__, found_type(value))
        return member

    def documents(self, value: object) -> bool:
        """Whether a value of JSON is one of the documented values."""
        return any(value == each.value for each in self.enum)

    def write(self, value: object) -> JSONValue:
        """Write a value of a request."""
        if isinstance(value, self.enum):
            return self._codec.write(value.value)
        # Callers can send undocumented values as members; a plain number or string must be documented.
        plain = value if isinstance(value, str) else _integer(value)
        if plain is not None and (member := self.read(plain)).is_known:
            return member.value
        raise invalid_value(f"expected a {self.enum.__name__}, got {_kind(value)}")


class ModelOf(Generic[M]):
    """An object with its own class. PHP writes an empty one as `[]`."""

    def __init__(self, model: Callable[[], type[M]]) -> None:
        self._model = model

    def read(self, value: object) -> M:
        """Read a value of a response."""
        if isinstance(value, dict) or value == []:
            return self._model().from_dict(OBJECT.read(cast("object", value)))
        raise invalid_value(f"expected an object, got {_kind(value)}")

    def write(self, value: object) -> JSONValue:
        """Write a value of a request."""
        if isinstance(value, self._model()):
            return value.to_dict()
        raise invalid_value(f"expected a {self._model().__name__}, got {_kind(value)}")


class ListOf(Generic[V]):
    """A list. The platform also returns an object keyed by id, null and an empty string, which are accepted."""

    def __init__(self, item: Codec[V]) -> None:
        self.item = item

    def read(self, value: object) -> list[V]:
        """Read a value of a response."""
        if value is None or value == "":
            return []
        if isinstance(value, dict):
            keyed = cast("dict[str, object]", value)
            are_keys = isinstance(cast("object", self.item), EnumOf) and all(
                map(cast("EnumOf[OpenStrEnum]", self.item).documents, keyed)
            )
            value = list(keyed) if are_keys else list(keyed.values())
        if not isinstance(value, list):
            raise invalid_value(f"expected a list, got {_kind(value)}")
        return _converted_list(self.item.read, cast("list[object]", value))

    def drops(self, value: object) -> bool:
        """Whether reading a value drops keys or values of an object."""
        if not isinstance(value, dict):
            return False
        keyed = cast("dict[str, object]", value)
        return any(key != str(index) and not _repeats(item, key) for index, (key, item) in enumerate(keyed.items()))

    def write(self, value: object) -> JSONValue:
        """Write a value of a request."""
        if isinstance(value, Sequence) and not isinstance(value, (str, bytes)):
            return _converted_list(self.item.write, cast("Sequence[object]", value))
        raise invalid_value(f"expected a list, got {_kind(value)}")

    def violations(self, written: JSONValue) -> Iterator[Problem]:
        """Find the limits that a value of a request exceeds."""
        if isinstance(written, list):
            yield from _inside(self.item, ((str(index), item) for index, item in enumerate(written)))


class MapOf(Generic[V]):
    """An object with any keys and values of one type. PHP writes one with the keys 0, 1, … as a list."""

    def __init__(self, value: Codec[V]) -> None:
        self._value = value

    def read(self, value: object) -> Mapping[str, V]:
        """Read a value of a response."""
        return _converted_map(self._value.read, OBJECT.read(value))

    def drops(self, value: object) -> bool:
        """Whether reading a value drops keys or values of an object."""
        return isinstance(value, dict) and any(
            drops(self._value, item) for item in cast("dict[str, object]", value).values()
        )

    def write(self, value: object) -> JSONValue:
        """Write a value of a request."""
        if isinstance(value, Mapping):
            return _converted_map(self._value.write, cast("Mapping[object, object]", value))
        raise invalid_value(f"expected a mapping, got {_kind(value)}")

    def violations(self, written: JSONValue) -> Iterator[Problem]:
        """Find the limits that a value of a request exceeds."""
        if isinstance(written, Mapping):
            yield from _inside(self._value, written.items())


class EitherOf:
    """A value with several JSON types, such as a name or an object.

    Args:
        forms: The codec of each JSON type: `string`, `integer`, `number`, `boolean`, `array` or `object`.
    """

    def __init__(self, **forms: Codec[object]) -> None:
        self.forms = forms

    @property
    def accepts_empty(self) -> bool:
        """Whether an empty string is a value."""
        return "string" in self.forms

    def read(self, value: object) -> object:
        """Read a value of a response."""
        return self._converted(value, lambda codec: codec.read)

    def drops(self, value: object) -> bool:
        """Whether reading a value drops keys or values of an object."""
        return drops(self.forms.get(_json_type(value)), value)

    def write(self, value: object) -> JSONValue:
        """Write a value of a request."""
        return cast("JSONValue", self._converted(value, lambda codec: codec.write))

    def violations(self, written: JSONValue) -> Iterator[Problem]:
        """Find the limits that a value of a request exceeds."""
        return violations(self.forms.get(_json_type(written)), written)

    def _converted(self, value: object, method: Callable[[Codec[object]], Callable[[object], object]]) -> object:
        if own := self.forms.get(_json_type(value)):
            return method(own)(value)
        for codec in self.forms.values():
            with suppress(InvalidMembersError):
                return method(codec)(value)
        raise invalid_value(f"expected {' or '.join(map(_with_article, self.forms))}, got {_kind(value)}")


class Nullable(Generic[V]):
    """A value that may be null. Responses contain an empty string for an absent date or number, and a date of zeros."""

    def __init__(self, inner: Codec[V]) -> None:
        self.inner = inner

    def read(self, value: object) -> V | None:
        """Read a value of a response."""
        if value is None or (isinstance(value, str) and self._is_absent(value)):
            return None
        return self.inner.read(value)

    def drops(self, value: object) -> bool:
        """Whether reading a value drops keys or values of an object."""
        return drops(self.inner, value)

    def _is_absent(self, value: str) -> bool:
        inner = cast("object", self.inner)
        if isinstance(inner, (_Date, _Timestamp)) and value.startswith(ZERO_DATE):
            return True
        accepts_empty = inner.accepts_empty if isinstance(inner, EitherOf) else isinstance(inner, (_String, _Anything))
        return value == "" and not accepts_empty

    def write(self, value: object) -> JSONValue:
        """Write a value of a request."""
        return None if value is None else self.inner.write(value)

    def violations(self, written: JSONValue) -> Iterator[Problem]:
        """Find the limits that a value of a request exceeds."""
        return violations(self.inner, written)


class Limited(Generic[V]):
    """A value of a limited size. Limits are those of requests; a response may exceed them.

    Args:
        inner: The codec of the value.
        limits: The limits, by the names of their keywords in JSON Schema, in snake_case.
    """

    def __init__(self, inner: Codec[V], **limits: int | float | str) -> None:
        self.inner = inner
        self._limits = limits

    def read(self, value: object) -> V:
        """Read a value of a response."""
        return self.inner.read(value)

    def drops(self, value: object) -> bool:
        """Whether reading a value drops keys or values of an object."""
        return drops(self.inner, value)

    def write(self, value: object) -> JSONValue:
        """Write a value of a request."""
        return self.inner.write(value)

    def violations(self, written: JSONValue) -> Iterator[Problem]:
        """Find the limits that a value of a request exceeds."""
        for keyword, limit in self._limits.items():
            json_type, exceeds, reason = LIMITS[keyword]
            types = ("integer", "number") if json_type == "number" else (json_type,)
            if _json_type(written) in types and exceeds(written, limit):
                yield Problem("", reason.format(limit))
        yield from violations(self.inner, written)


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

LIMITS: Final[Mapping[str, tuple[str, Callable[[Any, Any], bool], str]]] = {
    "minimum": ("number", operator.lt, "must be at least {}"),
    "maximum": ("number", operator.gt, "must be at most {}"),
    "min_length": ("string", lambda text, limit: len(text) < limit, "must have at least {} characters"),
    "max_length": ("string", lambda text, limit: len(text) > limit, "must have at most {} characters"),
    "pattern": ("string", lambda text, form: not re.search(form, text), "must match the regular expression {}"),
    "min_items": ("array", lambda items, limit: len(items) < limit, "must have at least {} items"),
    "max_items": ("array", lambda items, limit: len(items) > limit, "must have at most {} items"),
}
"""The JSON type that each limit applies to, whether a value exceeds it, and the message."""

ZERO_DATE: Final = "0000-00-00"
"""MySQL's form of no date."""


LIMITED: Final = (Limited, ListOf, MapOf, EitherOf, Nullable)
"""The codecs of values that have limits, or contain values that have some."""


def violations(codec: object, written: JSONValue) -> Iterator[Problem]:
    """Find the limits that a value of a request exceeds, also inside lists and objects without a class."""
    if isinstance(codec, LIMITED):
        yield from codec.violations(written)


def _inside(codec: object, items: Iterable[tuple[str, JSONValue]]) -> Iterator[Problem]:
    for key, item in items:
        if problems := tuple(violations(codec, item)):
            yield from InvalidMembersError(problems=problems).below(key)


def drops(codec: object, value: object) -> bool:
    """Whether reading a value drops keys or values of an object that the platform sent for a list."""
    return isinstance(codec, LIMITED) and codec.drops(value)


def _repeats(item: object, key: str) -> bool:
    """Whether an item of an object repeats its key, as an object keyed by id does."""
    inside = cast("Mapping[str, object]", item).get("id") if isinstance(item, Mapping) else item
    return str(inside) == key


def _json_type(value: object) -> str:
    """Return the JSON type of a value; empty if there is none, as for null."""
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, str):
        return "string"
    if isinstance(value, int):
        return "integer"
    if isinstance(value, (float, Decimal)):
        return "number"
    if isinstance(value, Mapping) or hasattr(value, "to_dict"):
        return "object"
    return "array" if isinstance(value, Sequence) and not isinstance(value, (bytes, bytearray)) else ""


def _with_article(json_type: str) -> str:
    return f"{'an' if json_type[0] in 'aio' else 'a'} {json_type}"


UNCHANGED: Final[dict[type, tuple[type, ...]]] = {
    _Integer: (int,),
    _String: (str,),
    _Boolean: (bool,),
    _Flag: (bool,),
    _Object: (dict,),
}


TYPE_NAMES: Final[Mapping[type, str]] = {
    _Integer: "integer",
    _Number: "number",
    _String: "string",
    _Boolean: "boolean",
    _Flag: "boolean",
    _Date: "date",
    _Time: "time",
    _Timestamp: "timestamp",
}


def unchanged_types(codec: Codec[object]) -> frozenset[type]:
    """Return the types of values that a codec reads as they are, so that reading them can be left out."""
    if isinstance(codec, Nullable):
        return unchanged_types(codec.inner) | {type(None)}
    if isinstance(codec, Limited):
        return unchanged_types(codec.inner)
    return frozenset(UNCHANGED.get(type(codec), ()))


def is_plain(codec: object) -> bool:
    """Whether reading a value drops nothing, and the value has no members, items or documented values."""
    if isinstance(codec, (Nullable, Limited)):
        return is_plain(cast("Limited[object]", codec).inner)
    return not isinstance(codec, (EnumOf, ModelOf, ListOf, MapOf, EitherOf))


def type_name(codec: object) -> str:
    """Return the documented type of a member, such as `array of integer`."""
    if isinstance(codec, (Nullable, Limited)):
        return type_name(cast("Limited[object]", codec).inner)
    if isinstance(codec, EnumOf):
        return cast("EnumOf[Any]", codec).enum.__name__  # type: ignore[redundant-cast]
    if isinstance(codec, ListOf):
        return f"array of {type_name(cast('ListOf[object]', codec).item)}"
    if isinstance(codec, EitherOf):
        return " or ".join(codec.forms)
    return TYPE_NAMES.get(type(codec), "object")


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


def _moment(value: object) -> datetime.datetime | None:
    """Return the time of a timestamp; None if the value is none."""
    return _parsed(value.removesuffix(" UTC") if isinstance(value, str) else value, "%Y-%m-%d %H:%M:%S")


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
