"""Puts the document of a draft together."""

from collections.abc import Iterator

from ..documents.conventions import FAILURE, JSON
from ..documents.documents import COMPONENTS
from ..documents.names import ACTION, NAMESPACE
from ..documents.nodes import Node, Object, mapping_at, types_of
from ..documents.references import target_of
from ..documents.validation import mismatch
from ..pages import Page, PageError
from .components import DraftSchemas
from .error_codes import codes_of
from .naming import ADDS, READS

FORM = (
    "the request is multipart/form-data, and this draft says JSON: decide whether the client is to send files, "
    "and remove the document until it can"
)
MISSING = "the page also has, missing here: "
FAILED: Object = {"$ref": f"../{COMPONENTS}#/components/schemas/{FAILURE}"}


def draft_document(
    page: Page, url: str, servers: list[Node], taken: set[str], shared: set[str]
) -> tuple[Object, list[str]]:
    """The first document of an action, and what it lacks of the page.

    Args:
        page: The page of the action.
        url: The address of the page.
        servers: The regional hosts.
        taken: The names of the schemas in other documents.
        shared: The names of the shared schemas.

    Raises:
        PageError: The client could not call an action of this name.
    """
    if not NAMESPACE.fullmatch(page.namespace) or not ACTION.fullmatch(page.action):
        raise PageError(page.source, f"{page.full_name} is not a name for an action")
    drafted = DraftSchemas(page, taken, shared)
    lacking = [f"{MISSING}{problem}" for problem in page.problems]
    lacking += [FORM] if page.is_multipart else []
    lacking += [f"no member leads to table {each}: say which one has it, or remove it" for each in drafted.unlinked]
    title = page.title or page.action
    operation: Object = {
        "operationId": page.action,
        "tags": [page.namespace],
        "summary": f"TODO: {title}.",
        "description": f"TODO, in your own words: {page.notes.get('', title)}",
        "x-ivvy-repeatable": "always" if page.action.startswith(READS) else "never",
        "x-ivvy-codes": codes_of(page),
        "parameters": [{"name": "action", "in": "query", "required": True, "schema": {"const": page.action}}],
    }
    if drafted.request:
        schema: Object = {"$ref": f"#/components/schemas/{drafted.request}"}
        examples = dict(_examples(page, drafted.request, drafted.schemas, lacking))
        media: Object = {"schema": schema, **({"examples": examples} if examples else {})}
        is_required = bool(mapping_at(drafted.schemas, drafted.request).get("required")) or not page.action.startswith(
            READS
        )
        operation["requestBody"] = {"required": is_required, "content": {JSON: media}}
    success: Object = {"$ref": f"#/components/schemas/{drafted.answer}"}
    if page.answers_list:
        success = {"type": "array", "items": success}
    answer: Object = {"oneOf": [success, FAILED]}
    operation["responses"] = {
        "200": {"description": "The answer, or a failure.", "content": {JSON: {"schema": answer}}},
        "default": {"description": "A failure with its own HTTP status.", "content": {JSON: {"schema": FAILED}}},
    }
    document: Object = {
        "openapi": "3.1.0",
        "info": {"title": title, "version": "1.0"},
        "externalDocs": {"description": title, "url": url},
        "servers": servers,
        "paths": {f"/api/1.0/{page.namespace}": {"post": operation}},
        "components": {"schemas": drafted.schemas},
    }
    return document, lacking


def _examples(page: Page, request: str, schemas: Object, lacking: list[str]) -> Iterator[tuple[str, Node]]:
    """The example requests that the drafted schema accepts; the others are added to `lacking`."""
    schema: Object = {"$ref": f"#/components/schemas/{request}", "components": {"schemas": schemas}}
    for number, shown in enumerate(page.requests, start=1):
        value = _with_numbers(shown, mapping_at(schemas, request), schemas)
        departs = mismatch(schema, value)
        if departs:
            lacking.append(f"{MISSING}example request {number}, rejected by the schema: {departs.reason[:100]}")
        else:
            name = f"example{number}"
            if page.action.startswith(ADDS):
                name = f"{'update' if 'id' in shown else 'add'}{number if number > 1 else ''}"
            yield name, {"summary": "Example Request", "value": value}


def _with_numbers(value: Node, schema: Object, schemas: Object) -> Node:
    """A value with its numbers as numbers; pages write some as strings."""
    if "$ref" in schema:
        schema = mapping_at(schemas, target_of(schema))
    if isinstance(value, dict):
        return {
            name: _with_numbers(each, mapping_at(schema, "properties", name), schemas) for name, each in value.items()
        }
    if isinstance(value, list):
        return [_with_numbers(each, mapping_at(schema, "items"), schemas) for each in value]
    if isinstance(value, str) and {"integer", "number"} & set(types_of(schema)):
        try:
            return int(value) if value.lstrip("-").isdecimal() else float(value)
        except ValueError:
            return value
    return value
