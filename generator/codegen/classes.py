"""Collects the schemas that become classes, by the name of the class, including nested ones.

openapi-python-client would also name the classes of nested schemas, but passes nothing else about them to templates.
"""

from collections.abc import Iterator
from copy import copy
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter

from ..documents.conditions import Condition, lift_conditions, without_conditions
from ..documents.documents import Document
from ..documents.names import FURTHER_NAMES, PYTHON_NAME, is_class_name, nested_class_name, python_name
from ..documents.nodes import Node, Object, Pointer, child, list_at, mapping_at
from ..documents.references import localised, referred
from ..documents.schemas import is_enum, is_model


@dataclass(frozen=True)
class Named:
    """A schema that becomes a class.

    Attributes:
        name: The name of the class.
        pointer: The path to the schema in its document.
        schema: The schema, in which nested ones are replaced by references.
    """

    name: str
    pointer: Pointer
    schema: Object


class Classes:
    """The schemas that become classes.

    Attributes:
        schemas: The schemas by name, without conditions, and with local references only.
        conditions: The conditions of each schema.
    """

    def __init__(self) -> None:
        self.schemas: Object = {}
        self.conditions: dict[str, list[Condition]] = {}
        self._owners: dict[str, tuple[Document, Pointer]] = {}
        self._modules: dict[str, str] = {}

    def add_components(self, document: Document) -> None:
        """Add the named schemas of a document."""
        for name, schema in mapping_at(document.data, "components", "schemas").items():
            if is_model(schema) or is_enum(schema):
                self.add(document, name, ("components", "schemas", name), mapping_at(schema))

    def add(self, document: Document, name: str, pointer: Pointer, schema: Object) -> None:
        """Add a schema and the schemas nested inside it."""
        for named in with_inner(name, pointer, schema):
            self._add(document, named)

    def _add(self, document: Document, named: Named) -> None:
        name, pointer = named.name, named.pointer
        if not is_class_name(name):
            message = f"the class would be named {name}, which is not allowed: define the schema under components"
            raise document.problem(message, pointer, name)
        # Two names can give the same module: BookingID and BookingId.
        other = self._modules.setdefault(python_name(name), name)
        if other in self._owners:
            owner, place = self._owners[other]
            problem = "the name is defined twice" if other == name else f"the name is too similar to {other}"
            raise document.problem(f"{problem}, here and in {owner.file}:{owner.lines[place]}", pointer, name)
        self._owners[name] = document, pointer
        self.conditions[name] = lift_conditions(document, pointer, named.schema)
        self.schemas[name] = localised(without_conditions(named.schema))

    def owner(self, name: str) -> tuple[Document, Pointer]:
        """Return the document of a class, and the path to its schema."""
        return self._owners[name]

    def within(self, names: set[str]) -> set[str]:
        """Return these classes and the classes inside them."""
        found, waiting = set[str](), set(names)
        while waiting:
            found |= waiting
            waiting = {inner for name in waiting for inner in referred(self.schemas.get(name))} - found
        return found

    def only(self, names: set[str]) -> "Classes":
        """Return these classes and the classes inside them, in another collection."""
        part, kept = copy(self), self.within(names)
        part.schemas = {name: schema for name, schema in self.schemas.items() if name in kept}
        return part

    def check_cycles(self) -> None:
        """Reject classes that contain each other, because their modules would import each other."""
        graph = {name: referred(schema) - {name} for name, schema in self.schemas.items()}
        try:
            TopologicalSorter(graph).prepare()
        except CycleError as error:
            names: list[str] = error.args[1]
            document, pointer = self._owners[names[0]]
            where = " and ".join(dict.fromkeys(names))
            raise document.problem("schemas that contain each other are not supported", pointer, where) from None


def with_inner(name: str, pointer: Pointer, schema: Object) -> Iterator[Named]:
    """Yield a schema, then the schemas nested inside it that become classes."""
    inner: list[Named] = []
    members: Object = {
        member: _extracted(nested_class_name(name, member), (*pointer, "properties", member), node, inner)
        for member, node in mapping_at(schema, "properties").items()
    }
    yield Named(name, pointer, {**schema, "properties": members} if members else schema)
    yield from inner


def _extracted(name: str, pointer: Pointer, node: Node, inner: list[Named]) -> Node:
    """Return the replacement of a node, and add the classes in it to `inner`."""
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
    described = {key: schema[key] for key in ("description", PYTHON_NAME, FURTHER_NAMES) if key in schema}
    return {**described, "oneOf": [reference, {"type": "null"}]} if is_nullable else {**described, **reference}
