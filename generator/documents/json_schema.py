"""Validates values against JSON Schema."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import cast

from jsonschema import Draft202012Validator, FormatChecker, ValidationError, validators
from jsonschema.exceptions import best_match  # pyright: ignore[reportUnknownVariableType]

from .formats import FORMATS, Format
from .metaschema import joined_metaschema
from .nodes import Node, Object, Pointer
from .patterns import compiled

# jsonschema's own formats need further packages, and its `time` requires a time zone.
CHECKER = FormatChecker(formats=())


@dataclass(frozen=True)
class Mismatch:
    """Where and why a value does not match its schema.

    Attributes:
        place: Where in the value.
        reason: What is wrong there.
    """

    place: Pointer
    reason: str


def _is_formatted(form: Format, value: object) -> bool:
    return not isinstance(value, str) or form.matches(value)


def _mismatch_with_pattern(_: object, pattern: str, value: object, __: object) -> Iterator[ValidationError]:
    if isinstance(value, str) and not compiled(pattern).search(value):
        yield ValidationError(f"{value!r} does not match {pattern!r}")


for _name, _format in FORMATS.items():
    CHECKER.checks(_name)(partial(_is_formatted, _format))

_extended = validators.extend(  # type: ignore[no-untyped-call]  # pyright: ignore[reportUnknownMemberType]
    Draft202012Validator, {"pattern": _mismatch_with_pattern}
)
Validator = cast("type[Draft202012Validator]", _extended)
METASCHEMA = Draft202012Validator(joined_metaschema(), format_checker=CHECKER)


def mismatch_with_metaschema(schema: Node) -> Mismatch | None:
    """The worst error of a schema under JSON Schema 2020-12 itself; None if it is valid."""
    return _mismatch(METASCHEMA, schema)


def mismatch(schema: Object, value: Node) -> Mismatch | None:
    """The worst error of a value under a schema; None if it is valid."""
    return _mismatch(Validator(schema, format_checker=CHECKER), value)


def _mismatch(validator: Draft202012Validator, value: Node) -> Mismatch | None:
    errors = validator.iter_errors(value)  # pyright: ignore[reportUnknownMemberType]
    error = cast("ValidationError | None", best_match(errors))
    return Mismatch(tuple(error.absolute_path), error.message) if error else None
