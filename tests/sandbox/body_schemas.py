"""Schemas of the documents, and checks of a body against a schema."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any
from urllib.parse import quote, urljoin

from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.exceptions import ValidationError
from referencing import Registry

from .clock import read_timestamp
from .json_values import JsonObject, is_array, is_object


@dataclass(frozen=True)
class Documents:
    """All documents, by URI."""

    registry: Registry[Any]


SHARED = "components.yaml"

MAX_REASON = 200


def document_uri(name: str) -> str:
    """Return the URI of a document from its name in the spec folder.

    References between documents are relative, so each document needs a base URI.
    """
    return "file:///" + quote(name)


FAILURE_URI = document_uri(SHARED) + "#/components/schemas/Failure"
"""The schema of every error response. The other schema of a response is that of a success."""


@dataclass(frozen=True)
class BodyViolation:
    """A violation of a schema by a body.

    Attributes:
        member: The dotted path of the member; empty for the body itself.
        reason: The reason.
        is_missing: Whether the member is required and absent.
    """

    member: str
    reason: str
    is_missing: bool = False

    def __str__(self) -> str:
        """Return the additional message."""
        return f"{self.member}: {self.reason}" if self.member else self.reason


@dataclass(frozen=True)
class Schema:
    """A schema, identified by its URI.

    Attributes:
        uri: The document and the JSON pointer into it.
        documents: All documents, by URI.
    """

    uri: str
    documents: Documents

    @cached_property
    def contents(self) -> JsonObject:
        """The schema itself, without following references. A schema that is true or false has no contents."""
        found: object = self.documents.registry.resolver().lookup(self.uri).contents
        return found if is_object(found) else {}

    def child(self, *steps: str | int) -> "Schema":
        """Return the schema at a path below this one."""
        pointer = "".join("/" + quote(str(step).replace("~", "~0").replace("/", "~1"), safe="~") for step in steps)
        return Schema(self.uri + pointer, self.documents)

    def target(self) -> "Schema":
        """Return the schema that the references lead to."""
        schema = self
        while isinstance(reference := schema.contents.get("$ref"), str):
            schema = Schema(urljoin(schema.uri, reference), self.documents)
        return schema

    def parts(self) -> Iterator["Schema"]:
        """Yield the target of the schema, and all schemas that `allOf` adds to it."""
        schema = self.target()
        yield schema
        for index in range(len(schema.contents.get("allOf", ()))):
            yield from schema.child("allOf", index).parts()

    def members(self) -> dict[str, "Schema"]:
        """Return the schemas of the members of an object by name, in the order of the document."""
        return {
            name: part.child("properties", name)
            for part in self.parts()
            for name in part.contents.get("properties", ())
        }

    def required(self) -> set[str]:
        """Return the names of the members that are always required."""
        return {name for part in self.parts() for name in part.contents.get("required", ())}

    def types(self) -> list[str]:
        """Return the JSON types of the schema."""
        named = self.target().contents.get("type", [])
        return named if is_array(named) else [named]

    def format(self) -> str | None:
        """Return the format of the schema."""
        return self.target().contents.get("format")

    def violations(self, value: object) -> list[BodyViolation]:
        """Check a value.

        Returns:
            Each violation once, in the order of the document.
        """
        found = (violation for error in self._validator.iter_errors(value) for violation in _violations_of(error))
        return list(dict.fromkeys(found))

    @cached_property
    def _validator(self) -> Any:
        return Draft202012Validator({"$ref": self.uri}, registry=self.documents.registry, format_checker=_FORMATS)


def _violations_of(error: ValidationError) -> Iterator[BodyViolation]:
    path = [str(step) for step in error.absolute_path]
    absent = _absent_members(error)
    for name in absent:
        yield BodyViolation(".".join([*path, name]), "Value is required", is_missing=True)
    if not absent:
        reason = error.message if len(error.message) <= MAX_REASON else error.message[:MAX_REASON] + "…"
        yield BodyViolation(".".join(path), reason)


def _absent_members(error: ValidationError) -> list[str]:
    instance: Any = error.instance
    wanted: Any = error.validator_value
    if error.validator == "required":
        return [name for name in wanted if name not in instance]
    if error.validator == "dependentRequired":
        return [
            name for present, names in wanted.items() if present in instance for name in names if name not in instance
        ]
    return []


# The formats of jsonschema need further packages, and its `time` requires an offset, which the platform never sends.
# Independent of the generator on purpose, so that a mistake in one of them shows.
_FORMATS = FormatChecker(formats=())


@_FORMATS.checks("date", raises=ValueError)
def _is_date(value: object) -> bool:
    # fromisoformat also accepts the basic format and week dates, which the platform does not use.
    return not isinstance(value, str) or value == date.fromisoformat(value).isoformat()


@_FORMATS.checks("time-local")
def _is_local_time(value: object) -> bool:
    return not isinstance(value, str) or read_timestamp(f"2000-01-01 {value}") is not None


@_FORMATS.checks("timestamp")
def _is_timestamp(value: object) -> bool:
    return not isinstance(value, str) or read_timestamp(value) is not None
