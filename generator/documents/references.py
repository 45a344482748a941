"""The references (`$ref`) between documents."""

import posixpath
import re
from collections.abc import Iterator
from copy import deepcopy

from .documents import Document
from .nodes import Node, Object, Pointer, child, mapping_at, text_at, where_of

TARGET = re.compile(r"/components/schemas/([^/]+)")
# The values of these keys are data, where $ref is not a reference.
DATA = {"example", "examples"}
# The keys of these are names, not keywords.
NAMED = {"properties", "schemas"}


def _references(node: Node, pointer: Pointer = (), *, are_names: bool = False) -> Iterator[tuple[Pointer, Object]]:
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str) and not are_names:
            yield pointer, node
        for key, value in node.items():
            if are_names or not (key in DATA or key.startswith("x-")):
                yield from _references(value, (*pointer, key), are_names=key in NAMED and not are_names)
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from _references(value, (*pointer, index))


def check_references(document: Document, documents: dict[str, Document]) -> None:
    """Reject references to missing files or schemas, and to anything other than a schema.

    Args:
        document: The document whose references to check.
        documents: All documents, by their paths below the spec folder.
    """
    for pointer, node in _references(document.data):
        reference = text_at(node, "$ref")
        file, _, fragment = reference.partition("#")
        here = document.path.as_posix()
        target = posixpath.normpath(posixpath.join(posixpath.dirname(here), file)) if file else here
        at, where = (*pointer, "$ref"), where_of(pointer)
        name = TARGET.fullmatch(fragment)
        if not name:
            raise document.problem(f"a $ref must end in #/components/schemas/<name>, not {reference}", at, where)
        if target not in documents:
            raise document.problem(f"$ref to a missing file: {target}", at, where)
        if child(documents[target].data, "components", "schemas", name[1]) is None:
            raise document.problem(f"$ref to a missing schema: {target} has no {name[1]}", at, where)


def inline_values(document: Document, documents: dict[str, Document]) -> None:
    """Replace each reference to a shared value, which has no class, with the schema of the value.

    Args:
        document: The document whose references to replace. They must have been checked.
        documents: All documents, by their paths below the spec folder.
    """
    named = {
        name: schema
        for each in documents.values()
        for name, schema in mapping_at(each.data, "components", "schemas").items()
    }
    for _, node in list(_references(document.data)):
        schema = named.get(target_of(node))
        if isinstance(schema, dict) and not ("properties" in schema or "enum" in schema):
            del node["$ref"]
            for key, value in schema.items():
                node.setdefault(key, deepcopy(value))


def localised(node: Node) -> Node:
    """Return a copy in which every reference is local to the document."""
    copied = deepcopy(node)
    for _, reference in _references(copied):
        reference["$ref"] = "#" + text_at(reference, "$ref").partition("#")[2]
    return copied


def target_of(node: Node) -> str:
    """Return the name of the schema that a node refers to; empty if it is not a reference."""
    return text_at(node, "$ref").rpartition("/")[2]


def referred(node: Node) -> set[str]:
    """Return the names of all schemas that a node refers to."""
    return {target_of(reference) for _, reference in _references(node)}
