"""What every document of `spec/` has in common, and what is wrong with one that differs.

The conventions make a document true to the wire (one URL for each namespace, the action in the query) and let the
generator find the parts it needs without looking at what an action is called.
"""

from collections.abc import Iterator
from pathlib import Path

from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator

from .documents import COMPONENTS, Document, Node, Object, Pointer, child, list_at, mapping_at, text_at

REPEATABLE = ("always", "never", "with-id")
RESERVED_NAMESPACES = {"call", "close", "aclose", "perform"}
FAILURE = "Failure"
JSON_SCHEMA = ("content", "application/json", "schema")


def operation_of(document: Document) -> Object:
    """The one operation of an action's document."""
    return mapping_at(document.data, *operation_pointer(document))


def operation_pointer(document: Document) -> Pointer:
    """Where the operation stands in the document."""
    return ("paths", f"/api/1.0/{document.path.parent.name}", "post")


def is_action(document: Document) -> bool:
    """Whether a document describes an action rather than shared schemas."""
    return document.path != Path(COMPONENTS)


def check_conventions(document: Document) -> None:
    """Refuse a document that is no OpenAPI, or not one of an action as this project writes it.

    Raises:
        SpecError: The first thing that is wrong.
    """
    _check_openapi(document)
    if is_action(document):
        _check_action(document)
        _check_codes(document)


def _check_openapi(document: Document) -> None:
    validator = OpenAPIV31SpecValidator(document.data, base_uri=document.file.resolve().as_uri())
    for error in validator.iter_errors():
        pointer = tuple(error.absolute_path)
        where = ".".join(str(key) for key in pointer)
        raise document.problem(f"invalid OpenAPI: {error.message}", pointer, where)


def _check_action(document: Document) -> None:
    if len(document.path.parts) != 2:
        raise document.problem(f"an action's document lies at <namespace>/<action>.yaml, not at {document.path}")
    namespace, action = document.path.parent.name, document.path.stem
    if not namespace.isidentifier() or namespace in RESERVED_NAMESPACES:
        raise document.problem(f"{namespace} cannot be a namespace: the client has a meaning of its own for it")
    paths = mapping_at(document.data, "paths")
    wanted = f"/api/1.0/{namespace}"
    if list(paths) != [wanted] or list(mapping_at(paths, wanted)) != ["post"]:
        raise document.problem(f"the only path has to be {wanted}, with post alone", ("paths",), "paths")
    operation, pointer = operation_of(document), operation_pointer(document)
    for key, found, expected in (
        ("operationId", operation.get("operationId"), action),
        ("tags", operation.get("tags"), [namespace]),
    ):
        if found != expected:
            raise document.problem(f"has to be {expected}, as the file is named, not {found}", (*pointer, key), key)
    parameters = list_at(operation, "parameters")
    if [_parameter(parameter) for parameter in parameters] != [("action", "query", True, action)]:
        raise document.problem(
            f"the only parameter has to be action, in query, required, with const {action} as the file is named",
            (*pointer, "parameters"),
            "parameters",
        )
    if operation.get("x-ivvy-repeatable") not in REPEATABLE:
        raise document.problem(f"has to be one of {', '.join(REPEATABLE)}", pointer, "x-ivvy-repeatable")
    if not text_at(document.data, "externalDocs", "url").startswith("https://"):
        raise document.problem("externalDocs.url has to name the vendor's page", ("externalDocs",), "externalDocs")
    if not list_at(document.data, "servers"):
        raise document.problem("servers have to list the regional hosts", (), "servers")


def _parameter(parameter: Node) -> tuple[Node, ...]:
    return (*(child(parameter, key) for key in ("name", "in", "required")), child(parameter, "schema", "const"))


def _check_codes(document: Document) -> None:
    pointer = (*operation_pointer(document), "x-ivvy-codes")
    codes = child(document.data, *pointer)
    if not isinstance(codes, list):
        raise document.problem("has to list the error codes of the action", pointer, "x-ivvy-codes")
    seen: set[object] = set()
    for index, entry in enumerate(codes):
        code, name = child(entry, "code"), text_at(entry, "name")
        at = (*pointer, index)
        if not isinstance(code, int) or isinstance(code, bool) or not text_at(entry, "meaning"):
            raise document.problem("every code has code (a number), name and meaning", at, f"x-ivvy-codes.{index}")
        if not name.isidentifier() or name != name.upper():
            raise document.problem("the name has to be a constant's, as in NOT_FOUND", at, f"x-ivvy-codes.{index}")
        if code in seen or name in seen:
            raise document.problem(f"{name} or {code} is listed twice", at, f"x-ivvy-codes.{index}")
        seen |= {code, name}


def check_examples(document: Document, schema: Object) -> None:
    """Refuse an example request that its own schema refuses.

    Args:
        document: The document of the action.
        schema: The schema of the request, with everything it refers to below `components`.

    Raises:
        SpecError: The first example that does not validate.
    """
    pointer = (*operation_pointer(document), "requestBody", "content", "application/json", "examples")
    validator = Draft202012Validator(schema)
    for name in mapping_at(document.data, *pointer):
        at = (*pointer, name, "value")
        for error in _errors(validator, child(document.data, *at)):
            where = ".".join([f"examples.{name}", *error[0]])
            raise document.problem(f"the example does not validate: {error[1]}", at, where)


def _errors(validator: Draft202012Validator, value: Node) -> Iterator[tuple[list[str], str]]:
    for error in validator.iter_errors(value):  # pyright: ignore[reportUnknownMemberType]
        yield [str(key) for key in error.absolute_path], error.message
