"""Checks the extensions for the sandbox, which say whose objects an action reads, removes or changes."""

from collections.abc import Mapping

from .conventions import is_read, operation_pointer
from .documents import Document
from .nodes import Node, Object, Pointer, child, list_at, mapping_at, text_at
from .references import target_of

READS, REMOVES, SETS, UNIQUE = "x-ivvy-reads", "x-ivvy-removes", "x-ivvy-sets", "x-ivvy-unique"
# The mappings of members of each, besides `by`.
MAPPINGS = {READS: {"names"}, REMOVES: set[str](), SETS: {"members", "values"}}
# The owners of the keys and of the values of each mapping. Some members of an object are only in the answers of reads.
REQUEST, ANSWER, ADDED, SHOWN = range(4)
OWNERS = {"by": (REQUEST, ADDED), "names": (ANSWER, ADDED), "members": (SHOWN, REQUEST), "values": (SHOWN,)}


def read_shown(document: Document, schemas: Object, answer: str) -> tuple[str, Object]:
    """Return the action whose objects a document reads, "" if it reads none, and the members of these objects."""
    return text_at(document.data, *operation_pointer(document), READS, "action"), _members(schemas, answer)


def check_sandbox_rules(
    document: Document,
    schemas: Object,
    request: str | None,
    answer: str,
    added: Mapping[str, tuple[Object, Object]],
) -> None:
    """Reject rules that the sandbox cannot follow.

    Args:
        document: The document of an action.
        schemas: The schemas of all classes.
        request: The class of the request; None if the action takes no request.
        answer: The class of the answer, or of each result if the answer is a collection.
        added: The members of the objects that each action adds, and those with which reads return them, by action.
    """
    operation = operation_pointer(document)
    sent, answered = _members(schemas, request), _members(schemas, answer)
    for extension, mappings in MAPPINGS.items():
        at = (*operation, extension)
        if child(document.data, *at) is None:
            continue
        if is_read(document) != (extension == READS):
            message = "is only for reads" if extension == READS else "is not for reads"
            raise document.problem(message, at, extension)
        # If no action adds the objects, there are only the parts that actions add to them.
        if extension != READS or list(mapping_at(document.data, *at)) != ["parts"]:
            _check_keys(document, at, mappings | ({"parts"} if extension == READS else set()))
            _check_members(document, at, (("the request", sent), ("the answer", answered)), added, schemas)
        for name in mapping_at(document.data, *at, "parts"):
            part = (*at, "parts", name)
            if name not in answered:
                raise document.problem(f"parts: {name} is not a member of the answer", part, extension)
            _check_keys(document, part, mappings)
            items = _items(schemas, answered[name])
            owners = (("the answer", answered), ("the answer", items))
            _check_members(document, part, owners, added, schemas)
    at = (*operation, UNIQUE)
    unique = list_at(document.data, *at)
    if child(document.data, *at) is not None and not (unique and all(name in sent for name in unique)):
        raise document.problem("must list members of the request", at, UNIQUE)


def _check_keys(document: Document, pointer: Pointer, mappings: set[str]) -> None:
    found, wanted = mapping_at(document.data, *pointer), {"by", *mappings}
    are_mappings = all(_is_mapping(found.get(key, {}), str if len(OWNERS[key]) > 1 else (str, int)) for key in OWNERS)
    if "action" not in found or found.keys() - {"action", *wanted} or not are_mappings:
        message = f"takes action, and as mappings of members {', '.join(sorted(wanted))}"
        raise document.problem(message, pointer, str(pointer[3]))


def _check_members(
    document: Document,
    pointer: Pointer,
    owners: tuple[tuple[str, Object], ...],
    added: Mapping[str, tuple[Object, Object]],
    schemas: Object,
) -> None:
    extension, rule = str(pointer[3]), mapping_at(document.data, *pointer)
    action = text_at(rule, "action")
    if action not in added:
        message = f"{action} is not a documented action that adds objects"
        raise document.problem(message, (*pointer, "action"), extension)
    own, shown = added[action]
    named = f"an object of {action}"
    owners = (*owners, (named, {"id": {}, **own}), (named, {"id": {}, **own, **shown}))
    for mapping, sides in OWNERS.items():
        for key, value in mapping_at(rule, mapping).items():
            # costcenters.costcenterId is a member of the items of the list costcenters.
            around, _, first = key.rpartition(".")
            for name, (owner, members) in zip((first, value), (owners[side] for side in sides), strict=False):
                if name not in (_items(schemas, members.get(around)) if around else members):
                    message = f"{mapping}: {name} is not a member of {around}{' of ' if around else ''}{owner}"
                    raise document.problem(message, (*pointer, mapping, key), extension)


def _members(schemas: Object, name: str | None) -> Object:
    return mapping_at(schemas, name or "", "properties")


def _items(schemas: Object, array: Node) -> Object:
    return _members(schemas, target_of(mapping_at(array, "items")))


def _is_mapping(node: Node, of: type | tuple[type, ...]) -> bool:
    return isinstance(node, dict) and all(isinstance(value, of) for value in node.values())
