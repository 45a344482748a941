"""Holds a value against a JSON Schema."""

import re
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import cast

from jsonschema import Draft202012Validator, FormatChecker, ValidationError
from jsonschema.exceptions import best_match  # pyright: ignore[reportUnknownVariableType]

from .nodes import Node, Object, Pointer

# jsonschema knows none of these without further packages; its own `time` wants a time zone.
PATTERNS = {"date": "%Y-%m-%d", "time": "%H:%M:%S", "time-local": "%H:%M:%S", "timestamp": "%Y-%m-%d %H:%M:%S"}
FORMATS = FormatChecker(formats=())


@dataclass(frozen=True)
class Mismatch:
    """How a value departs from its schema.

    Attributes:
        place: Where in the value.
        reason: What is wrong there.
    """

    place: Pointer
    reason: str


def _is_formatted(pattern: str, value: object) -> bool:
    # What is read has to be written the same: strptime takes 2020-1-2 too.
    return not isinstance(value, str) or datetime.strptime(value, pattern).strftime(pattern) == value


def _is_regex(value: object) -> bool:
    if isinstance(value, str):
        re.compile(value)
    return True


FORMATS.checks("regex", raises=re.error)(_is_regex)
for _name, _pattern in PATTERNS.items():
    FORMATS.checks(_name, raises=ValueError)(partial(_is_formatted, _pattern))

METASCHEMA = Draft202012Validator(Draft202012Validator.META_SCHEMA, format_checker=FORMATS)


def mismatch_with_metaschema(schema: Node) -> Mismatch | None:
    """How a schema departs from JSON Schema 2020-12 itself, None where it does not."""
    return _mismatch(METASCHEMA, schema)


def mismatch(schema: Object, value: Node) -> Mismatch | None:
    """How a value departs from a schema, None where it does not."""
    return _mismatch(Draft202012Validator(schema, format_checker=FORMATS), value)


def _mismatch(validator: Draft202012Validator, value: Node) -> Mismatch | None:
    errors = validator.iter_errors(value)  # pyright: ignore[reportUnknownMemberType]
    error = cast("ValidationError | None", best_match(errors))
    return Mismatch(tuple(error.absolute_path), error.message) if error else None
