"""Validates documents against OpenAPI 3.1, schemas against JSON Schema 2020-12, and examples against their schemas."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import cast
from urllib.parse import urljoin

from jsonschema import Draft202012Validator, FormatChecker, ValidationError
from jsonschema.exceptions import best_match  # pyright: ignore[reportUnknownVariableType]
from jsonschema_specifications import REGISTRY  # type: ignore[import-untyped]  # pyright: ignore[reportMissingTypeStubs]
from openapi_spec_validator import OpenAPIV31SpecValidator
from referencing.jsonschema import DRAFT202012, SchemaRegistry

from .conventions import JSON, is_read, operation_pointer
from .documents import Document
from .formats import FORMATS, Format
from .names import FURTHER_NAMES
from .nodes import Node, Object, Pointer, child, list_at, mapping_at, text_at, where_of
from .references import localised, target_of

# jsonschema's own formats need further packages, and its `time` requires a time zone.
CHECKER = FormatChecker(formats=())


@dataclass(frozen=True)
class Mismatch:
    """A value that does not match its schema.

    Attributes:
        place: The path to the mismatch in the value.
        reason: What is wrong there.
    """

    place: Pointer
    reason: str


def _is_formatted(form: Format, value: object) -> bool:
    return not isinstance(value, str) or form.matches(value)


for _name, _format in FORMATS.items():
    CHECKER.checks(_name)(partial(_is_formatted, _format))


SPECIFICATIONS: SchemaRegistry = REGISTRY


def _openapi() -> Draft202012Validator:
    # A validator searches its own schema again at each `$dynamicRef`, but not the schemas of its registry.
    schema = cast("Object", OpenAPIV31SpecValidator.schema_validator.schema)
    name = text_at(schema, "$id")
    registry = SPECIFICATIONS.with_resource(name, DRAFT202012.create_resource(schema)).crawl()
    return Draft202012Validator({"$ref": name}, registry=registry)


def _metaschema() -> Draft202012Validator:
    # Each of the metaschema's seven vocabularies visits every schema inside a schema; their union visits it once.
    whole = cast("Object", Draft202012Validator.META_SCHEMA)
    names = [urljoin(text_at(whole, "$id"), text_at(part, "$ref")) for part in list_at(whole, "allOf")]
    merged: Object = {"type": whole["type"]}
    for part in (whole, *(cast("Object", SPECIFICATIONS.contents(name)) for name in names)):
        for key in ("properties", "$defs"):
            merged[key] = {**mapping_at(merged, key), **mapping_at(part, key)}
    text = json.dumps(merged).replace('"$dynamicRef": "#meta"', '"$ref": "#"')
    return Draft202012Validator(json.loads(text), format_checker=CHECKER)


OPENAPI = _openapi()
METASCHEMA = _metaschema()


def mismatch(schema: Object, value: Node) -> Mismatch | None:
    """Return the most relevant error of a value under a schema; None if it is valid."""
    return _mismatch(Draft202012Validator(schema, format_checker=CHECKER), value)


def _mismatch(validator: Draft202012Validator, value: Node) -> Mismatch | None:
    errors = validator.iter_errors(value)  # pyright: ignore[reportUnknownMemberType]
    error = cast("ValidationError | None", best_match(errors))
    return Mismatch(tuple(error.absolute_path), error.message) if error else None


def check_metaschema(document: Document, root: Pointer) -> None:
    """Reject a schema that is not valid JSON Schema 2020-12."""
    _check(document, root, METASCHEMA)


def check_openapi(document: Document) -> None:
    """Reject a document that is not valid OpenAPI 3.1. Its schemas are checked by `check_metaschema`."""
    _check(document, (), OPENAPI)


def _check(document: Document, root: Pointer, validator: Draft202012Validator) -> None:
    found = _mismatch(validator, child(document.data, *root))
    if found:
        pointer = (*root, *found.place)
        raise document.problem(f"invalid OpenAPI: {found.reason}", pointer, where_of(pointer))


def check_examples(document: Document, schemas: Object) -> None:
    """Reject an example that does not validate against its own schema.

    Args:
        document: The document of an action.
        schemas: All named schemas, with their conditions.
    """
    for pointer in _bodies(document):
        schema = localised(child(document.data, *pointer, "schema"))
        if not isinstance(schema, dict):
            continue
        whole: Object = {**schema, "components": {"schemas": schemas}}
        for name in mapping_at(document.data, *pointer, "examples"):
            at = (*pointer, "examples", name, "value")
            found = mismatch(whole, _renamed(child(document.data, *at), schema, schemas))
            if found:
                where = ".".join([f"examples.{name}", *map(str, found.place)])
                message = f"the example does not validate: {found.reason}"
                raise document.problem(message, (*at, *found.place), where)


def _renamed(value: Node, schema: Object, schemas: Object) -> Node:
    """Return an example whose members with further names have their own names."""
    if not isinstance(value, dict):
        return value
    options = [mapping_at(option) for option in list_at(schema, "oneOf")] or [schema]
    members = [mapping_at(schemas, target_of(option), "properties") for option in options]
    own = {
        further: name
        for each in members
        for name, member in each.items()
        for further in mapping_at(member, FURTHER_NAMES)
    }
    return {own.get(name, name): each for name, each in value.items()}


def _bodies(document: Document) -> Iterator[Pointer]:
    operation = operation_pointer(document)
    yield (*operation, "requestBody", "content", JSON)
    for status in mapping_at(document.data, *operation, "responses"):
        # The pages' responses of reads have loose types ("60" for 60, "" for no date), which the client accepts.
        if not (is_read(document) and status == "200"):
            yield (*operation, "responses", status, "content", JSON)
