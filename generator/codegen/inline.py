"""Names schemas that are nested inside others.

openapi-python-client would name their classes too, but passes nothing else about them to templates.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from ..documents.names import PYTHON_NAME, nested_class_name
from ..documents.nodes import Node, Object, Pointer, child, list_at, mapping_at
from ..documents.schemas import is_enum, is_model


@dataclass(frozen=True)
class Named:
    """A schema that becomes a class.

    Attributes:
        name: The name of the class.
        pointer: Where the schema is in its document.
        schema: The schema, with references in place of nested ones.
    """

    name: str
    pointer: Pointer
    schema: Object


def with_inner(name: str, pointer: Pointer, schema: Object) -> Iterator[Named]:
    """A schema, followed by the schemas nested inside it that become classes."""
    inner: list[Named] = []
    members: Object = {
        member: _extracted(nested_class_name(name, member), (*pointer, "properties", member), node, inner)
        for member, node in mapping_at(schema, "properties").items()
    }
    yield Named(name, pointer, {**schema, "properties": members} if members else schema)
    yield from inner


def _extracted(name: str, pointer: Pointer, node: Node, inner: list[Named]) -> Node:
    """The replacement of a node; the classes in it are added to `inner`."""
    if not isinstance(node, dict):
        return node
    if is_model(node) or is_enum(node):
        return _reference(name, pointer, node, inner)
    if "items" in node:
        items = _extracted(nested_class_name(name, "item"), (*pointer, "items"), node["items"], inner)
        return {**node, "items": items}
    if isinstance(node.get("additionalProperties"), dict):
        value_name = nested_class_name(name, "value")
        value = _extracted(value_name, (*pointer, "additionalProperties"), node["additionalProperties"], inner)
        return {**node, "additionalProperties": value}
    options: list[Node] = [
        _extracted(name, (*pointer, "oneOf", index), option, inner)
        for index, option in enumerate(list_at(node, "oneOf"))
    ]
    return {**node, "oneOf": options} if options else node


def _reference(name: str, pointer: Pointer, schema: Object, inner: list[Named]) -> Object:
    types = child(schema, "type")
    is_nullable = isinstance(types, list) and "null" in types
    if isinstance(types, list):
        schema = {**schema, "type": next(name for name in types if name != "null")}
    if is_enum(schema):
        schema = {**schema, "enum": [value for value in list_at(schema, "enum") if value is not None]}
    inner += with_inner(name, pointer, schema)
    reference: Object = {"$ref": f"#/components/schemas/{name}"}
    described = {key: schema[key] for key in ("description", PYTHON_NAME) if key in schema}
    return {**described, "oneOf": [reference, {"type": "null"}]} if is_nullable else {**described, **reference}
