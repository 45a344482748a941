"""Validates values against JSON Schema."""

import re
from dataclasses import dataclass
from functools import partial
from typing import cast

from jsonschema import Draft202012Validator, FormatChecker, ValidationError
from jsonschema.exceptions import best_match  # pyright: ignore[reportUnknownVariableType]

from .formats import FORMATS, Format
from .nodes import Node, Object, Pointer

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


def _is_regex(value: object) -> bool:
    if isinstance(value, str):
        re.compile(value)
    return True


CHECKER.checks("regex", raises=re.error)(_is_regex)
for _name, _format in FORMATS.items():
    CHECKER.checks(_name)(partial(_is_formatted, _format))

METASCHEMA = Draft202012Validator(Draft202012Validator.META_SCHEMA, format_checker=CHECKER)


def mismatch_with_metaschema(schema: Node) -> Mismatch | None:
    """The worst error of a schema under JSON Schema 2020-12 itself; None if it is valid."""
    return _mismatch(METASCHEMA, schema)


def mismatch(schema: Object, value: Node) -> Mismatch | None:
    """The worst error of a value under a schema; None if it is valid."""
    return _mismatch(Draft202012Validator(schema, format_checker=CHECKER), value)


def _mismatch(validator: Draft202012Validator, value: Node) -> Mismatch | None:
    errors = validator.iter_errors(value)  # pyright: ignore[reportUnknownMemberType]
    error = cast("ValidationError | None", best_match(errors))
    return Mismatch(tuple(error.absolute_path), error.message) if error else None
