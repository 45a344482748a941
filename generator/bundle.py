"""Makes one OpenAPI document of all the documents, as openapi-python-client can read it.

openapi-python-client follows no `$ref` into another file (and says nothing of it), and keeps one operation a path. So
nodes are copied, references rewritten, and every action gets a path of its own.
"""

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from .conditions import Condition, lift_conditions, without_conditions
from .conventions import (
    FAILURE,
    JSON_SCHEMA,
    check_conventions,
    check_examples,
    is_action,
    operation_of,
    operation_pointer,
)
from .documents import COMPONENTS, Document, Node, Object, Pointer, child, list_at, mapping_at, read_documents, text_at
from .schemas import check_schemas, where_of


@dataclass(frozen=True)
class Code:
    """An error code that an action documents."""

    code: int
    name: str
    meaning: str


@dataclass(frozen=True)
class Action:
    """What a document says of its action beside the types."""

    namespace: str
    name: str
    summary: str
    description: str
    page: str
    repeatable: str
    booking: str | None
    codes: tuple[Code, ...]


@dataclass
class Bundle:
    """All documents as one.

    Attributes:
        openapi: The document for openapi-python-client.
        actions: The actions by (namespace, name).
        servers: The base URL of each region.
        shared_codes: The codes that any action can answer with.
        conditions: The conditions of each model, by its name.
    """

    openapi: Object
    actions: dict[tuple[str, str], Action] = field(default_factory=dict[tuple[str, str], Action])
    servers: dict[str, str] = field(default_factory=dict[str, str])
    shared_codes: tuple[Code, ...] = ()
    conditions: dict[str, list[Condition]] = field(default_factory=dict[str, list[Condition]])


def bundle_documents(spec: Path) -> Bundle:
    """Read, check and merge the documents of a folder.

    Raises:
        SpecError: The first thing that is wrong, with file, line and member.
    """
    documents = read_documents(spec)
    known = {document.path.as_posix(): document for document in documents}
    for document in documents:
        _check_references(document, known)
        check_conventions(document)
        check_schemas(document)
    if not any(is_action(document) for document in documents):
        raise documents[0].problem("there is no document of an action beside it")
    schemas, conditions = _merge_schemas(documents)
    bundle = Bundle(
        openapi={
            "openapi": "3.1.0",
            "info": {"title": "iVvy", "version": "1.0"},
            "paths": {},
            "components": {"schemas": schemas},
        },
        conditions=conditions,
    )
    paths = mapping_at(bundle.openapi, "paths")
    for document in documents:
        if not is_action(document):
            bundle.shared_codes = _codes(document.data)
            continue
        check_examples(document, _request_schema(document, documents))
        action = _action(document)
        bundle.actions[action.namespace, action.name] = action
        _merge_servers(document, bundle.servers)
        paths[f"/{action.namespace}/{action.name}"] = {"post": _operation(document, bundle)}
    return bundle


def _references(node: Node, pointer: Pointer = ()) -> Iterator[tuple[Pointer, Object]]:
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield pointer, node
        for key, value in node.items():
            # What stands in an example is data: a $ref in it refers to nothing.
            if key not in ("examples", "example"):
                yield from _references(value, (*pointer, key))
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from _references(value, (*pointer, index))


def _check_references(document: Document, known: dict[str, Document]) -> None:
    for pointer, node in _references(document.data):
        reference = text_at(node, "$ref")
        file, _, fragment = reference.partition("#")
        target = _normal(PurePosixPath(document.path.parent.as_posix()) / file) if file else document.path.as_posix()
        at, keys = (*pointer, "$ref"), fragment.strip("/").split("/")
        if target not in known:
            raise document.problem(f"dangling $ref: there is no file {target}", at, reference)
        if keys[:2] != ["components", "schemas"] or len(keys) != 3:
            raise document.problem("a $ref has to end in #/components/schemas/<name>", at, reference)
        if child(known[target].data, *keys) is None:
            raise document.problem(f"dangling $ref: {target} has no schema {keys[2]}", at, reference)


def _normal(path: PurePosixPath) -> str:
    parts: list[str] = []
    for part in path.parts:
        if part == ".." and parts:
            parts.pop()
        elif part != ".":
            parts.append(part)
    return "/".join(parts)


def _local(node: Node) -> Node:
    """A copy in which every reference stays inside the document."""
    copied = deepcopy(node)
    for _, reference in _references(copied):
        reference["$ref"] = "#" + text_at(reference, "$ref").partition("#")[2]
    return copied


def _merge_schemas(documents: list[Document]) -> tuple[Object, dict[str, list[Condition]]]:
    schemas: Object = {}
    owners: dict[str, Document] = {}
    conditions: dict[str, list[Condition]] = {}
    for document in documents:
        for name, schema in mapping_at(document.data, "components", "schemas").items():
            pointer = ("components", "schemas", name)
            if name in owners:
                raise document.problem(f"the name is defined twice, here and in {owners[name].file}", pointer, name)
            if not isinstance(schema, dict):
                raise document.problem("a schema has to be a mapping", pointer, name)
            owners[name] = document
            conditions[name] = lift_conditions(document, pointer, schema)
            schemas[name] = _local(without_conditions(schema))
    return schemas, conditions


def _request_schema(document: Document, documents: list[Document]) -> Object:
    """The schema of the request with its conditions, for the examples to be held against."""
    schemas: Object = {}
    for each in documents:
        schemas.update(mapping_at(_local(each.data), "components", "schemas"))
    schema = mapping_at(_local(operation_of(document)), "requestBody", *JSON_SCHEMA)
    return {**schema, "components": {"schemas": schemas}}


def _action(document: Document) -> Action:
    operation = operation_of(document)
    booking = text_at(operation, "x-ivvy-booking")
    return Action(
        namespace=document.path.parent.name,
        name=document.path.stem,
        summary=text_at(operation, "summary"),
        description=text_at(operation, "description"),
        page=text_at(document.data, "externalDocs", "url"),
        repeatable=text_at(operation, "x-ivvy-repeatable"),
        booking=booking or None,
        codes=_codes(operation),
    )


def _codes(node: Object) -> tuple[Code, ...]:
    entries = list_at(node, "x-ivvy-codes")
    return tuple(
        Code(code=int(str(child(entry, "code"))), name=text_at(entry, "name"), meaning=text_at(entry, "meaning"))
        for entry in entries
    )


def _merge_servers(document: Document, servers: dict[str, str]) -> None:
    found = {text_at(server, "description"): text_at(server, "url") for server in list_at(document.data, "servers")}
    if servers and found != servers:
        raise document.problem("servers have to be the same in every document", ("servers",), "servers")
    servers.update(found)


def _operation(document: Document, bundle: Bundle) -> Object:
    """The operation with the success type alone, and without the action, which the descriptor carries."""
    pointer = operation_pointer(document)
    title = document.path.stem[:1].upper() + document.path.stem[1:]
    kept: Object = {"operationId": document.path.stem, "tags": [document.path.parent.name]}
    if "requestBody" in operation_of(document):
        request = _named(document, bundle, (*pointer, "requestBody", *JSON_SCHEMA), f"{title}Request")
        kept["requestBody"] = {"required": True, "content": {"application/json": {"schema": request}}}
    at = (*pointer, "responses", "200", *JSON_SCHEMA)
    options = [(*at, "oneOf", index) for index, _ in enumerate(list_at(document.data, *at, "oneOf"))] or [at]
    success = [option for option in options if not _is_failure(child(document.data, *option))]
    if len(success) != 1 or child(document.data, *success[0]) is None:
        message = f"the 200 response has to have one schema, or oneOf that schema and {FAILURE}"
        raise document.problem(message, at, "responses.200")
    answer = _named(document, bundle, success[0], f"{title}Answer")
    content: Object = {"application/json": {"schema": answer}}
    return {**kept, "responses": {"200": {"description": "Success", "content": content}}}


def _named(document: Document, bundle: Bundle, pointer: Pointer, name: str) -> Node:
    """A reference to the schema at `pointer`, which gets a name among the others where it has none."""
    schema = child(document.data, *pointer)
    if not isinstance(schema, dict):
        raise document.problem("there has to be a schema of application/json", pointer, where_of(pointer))
    if "$ref" in schema:
        return _local(schema)
    schemas = mapping_at(bundle.openapi, "components", "schemas")
    if name in schemas:
        raise document.problem(f"the name {name} is defined twice: give this schema another", pointer, name)
    bundle.conditions[name] = lift_conditions(document, pointer, schema)
    schemas[name] = _local(without_conditions(schema))
    return {"$ref": f"#/components/schemas/{name}"}


def _is_failure(schema: Node) -> bool:
    return text_at(schema, "$ref").endswith(f"{COMPONENTS}#/components/schemas/{FAILURE}")
