"""What the examples of a page show: the path of each member, however deeply nested, with the kinds of its values."""

from collections.abc import Iterator

from ..documents.nodes import Node, Object, child, mapping_at
from .differences import Difference
from .specified import Place, Specified, SpecifiedObject

ITEM = "[]"
DEEPEST = 20


def shapes_of(examples: list[Object]) -> Object:
    """The kinds of value of each member, by path: `payments[].amount` is a number."""
    found: dict[str, set[str]] = {}
    for example in examples:
        for path, kind in _kinds(example, "", 0):
            found.setdefault(path, set()).add(kind)
    # What is null or empty in one example says nothing.
    return {path: " or ".join(sorted(kinds - {""})) for path, kinds in sorted(found.items())}


def compare_shapes(
    shapes: Object, locked: Object, target: SpecifiedObject, specified: Specified, listed: set[str]
) -> Iterator[Difference]:
    """Compare the members that examples show with those of a schema, and their kinds with those recorded.

    Args:
        shapes: What the examples show.
        locked: What was recorded of that; empty if nothing was.
        target: The schema.
        specified: The document.
        listed: The members at the top, which are compared with a table.
    """
    for path, kind in shapes.items():
        outer, _, name = path.rpartition(".")
        place = None if path.endswith(ITEM) else _place_of(outer, target.place, specified)
        members = mapping_at(place.node, "properties") if place else {}
        before = locked.get(path)
        if place and members and name not in members and path not in listed:
            within = f"{target.name}.{outer}" if outer else target.name
            yield Difference("added", "member", within, name, {"example": kind or "null"}, None, place)
        elif place and name in members and before and kind and before != kind:
            at = place.below("properties", name)
            if child(at.departure, "example") is not None:
                continue  # It is compared with that.
            yield Difference("changed", "member", target.name, path, {"example": kind}, {"example": before}, at)
    for path in locked:
        outer, _, name = path.rpartition(".")
        place = _place_of(outer, target.place, specified)
        at = place.below("properties", name) if place else target.place
        # What a table lists is removed with its row, and what is nested together with what it is nested in.
        is_alone = not outer or outer.removesuffix(ITEM) in shapes
        if path not in shapes and is_alone and at.node and at.departure == "absent" and name not in listed:
            yield Difference("removed", "member", target.name, path, None, {"example": locked[path]}, at)


def _kinds(node: Node, path: str, depth: int) -> Iterator[tuple[str, str]]:
    if depth > DEEPEST:
        return
    if isinstance(node, dict):
        for name, value in node.items():
            if "." in name or name.isdecimal():
                continue
            inner = f"{path}.{name}" if path else name
            yield inner, _kind(value)
            yield from _kinds(value, inner, depth + 1)
    elif isinstance(node, list):
        for value in node:
            yield from _kinds(value, f"{path}{ITEM}", depth + 1)
            yield f"{path}{ITEM}", _kind(value)


def _kind(value: Node) -> str:
    if value is None or value in ("", [], {}):
        return ""
    if isinstance(value, bool):
        return "boolean"
    for kind, name in ((int | float, "number"), (str, "string"), (list, "array")):
        if isinstance(value, kind):
            return name
    return "object"


def _place_of(path: str, place: Place, specified: Specified) -> Place | None:
    """The object that the members at a path belong to; None if the document does not describe it."""
    found = specified.resolved(place)
    for step in path.split(".") if path else []:
        name, *items = step.split(ITEM)
        for keys in (("properties", name), *(("items",) for _ in items)):
            if not mapping_at(found.node, *keys):
                return None
            found = specified.resolved(found.below(*keys))
    return found
