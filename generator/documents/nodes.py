"""The plain data of a document, and functions that navigate it and never raise."""

from typing import TypeAlias

Node: TypeAlias = "dict[str, Node] | list[Node] | str | int | float | bool | None"
Object: TypeAlias = dict[str, Node]
Pointer: TypeAlias = tuple[str | int, ...]


def child(node: Node, *keys: str | int) -> Node:
    """Return the node at a path of keys and indices; None if there is none."""
    for key in keys:
        if isinstance(node, dict) and isinstance(key, str):
            node = node.get(key)
        elif isinstance(node, list) and isinstance(key, int) and key < len(node):
            node = node[key]
        else:
            return None
    return node


def mapping_at(node: Node, *keys: str | int) -> Object:
    """Like `child`, but return an empty mapping if the node is not a mapping."""
    found = child(node, *keys)
    return found if isinstance(found, dict) else {}


def list_at(node: Node, *keys: str | int) -> list[Node]:
    """Like `child`, but return an empty list if the node is not a list."""
    found = child(node, *keys)
    return found if isinstance(found, list) else []


def text_at(node: Node, *keys: str | int) -> str:
    """Like `child`, but return an empty string if the node is not a string."""
    found = child(node, *keys)
    return found if isinstance(found, str) else ""


def types_of(schema: Node) -> list[str]:
    """Return the types of a schema."""
    named = child(schema, "type")
    return [name for name in (named if isinstance(named, list) else [named]) if isinstance(name, str)]


def where_of(pointer: Pointer) -> str:
    """Return a pointer in readable form: `Booking.customFields`."""
    omitted = {"components", "schemas", "properties", "paths", "post", "content", "application/json", "schema"}
    return ".".join(str(key) for key in pointer if key not in omitted and not str(key).startswith("/api/"))
