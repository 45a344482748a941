"""Checks the extensions for the sandbox, which say whose objects an action reads, removes or changes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from .conventions import operation_pointer
from .documents import Document
from .nodes import Node, Object, Pointer, child, list_at, mapping_at, text_at

READS, REMOVES, SETS, UNIQUE = "x-ivvy-reads", "x-ivvy-removes", "x-ivvy-sets", "x-ivvy-unique"
# The keys of each, besides `action` and `by`.
KEYS = {READS: {"names", "parts"}, REMOVES: set[str](), SETS: {"members"}}
# Mappings of members, with the owners of keys and of values.
CHOOSER, ANSWER, ADDED = range(3)
PAIRS = {"by": (CHOOSER, ADDED), "names": (ANSWER, ADDED), "members": (ADDED, CHOOSER)}


@dataclass(frozen=True)
class Described:
    """The members of an action that the sandbox needs.

    Attributes:
        is_read: Whether the action only reads.
        sent: The members of the request.
        answered: The members of the answer, or of one result if the answer is a collection.
        inside: A function that returns the members of the items of a list, given the schema of the list.
    """

    is_read: bool
    sent: Object
    answered: Object
    inside: Callable[[Node], Object]


def check_sandbox_rules(document: Document, described: Described, added: Mapping[str, Object]) -> None:
    """Reject rules that the sandbox cannot follow.

    Args:
        document: The document of an action.
        described: The members of the action.
        added: The members of the objects that each action adds, by action.

    Raises:
        SpecError: A rule refers to an action or a member that does not exist.
    """
    operation = operation_pointer(document)
    for extension in KEYS:
        at = (*operation, extension)
        if child(document.data, *at) is None:
            continue
        if described.is_read != (extension == READS):
            message = "is only for reads" if extension == READS else "is not for reads"
            raise document.problem(message, at, extension)
        _check(document, at, (described.sent, described.answered), added, described.inside)
        for name in mapping_at(document.data, *at, "parts"):
            if name not in described.answered:
                message = f"parts: {name} is not a member of the answer"
                raise document.problem(message, (*at, "parts", name), extension)
            members = (described.answered, described.inside(described.answered[name]))
            _check(document, (*at, "parts", name), members, added, described.inside)
    at = (*operation, UNIQUE)
    unique = list_at(document.data, *at)
    if child(document.data, *at) is not None and not (unique and all(name in described.sent for name in unique)):
        raise document.problem("must list members of the request", at, UNIQUE)


def _check(
    document: Document,
    pointer: Pointer,
    members: tuple[Object, Object],
    added: Mapping[str, Object],
    inside: Callable[[Node], Object],
) -> None:
    extension = str(pointer[len(operation_pointer(document))])
    is_part = len(pointer) > len(operation_pointer(document)) + 1
    keys = {"action", "by", *KEYS[extension]} - ({"parts"} if is_part else set())
    found = mapping_at(document.data, *pointer)
    if "action" not in found or found.keys() - keys or not all(_is_pairs(found.get(key, {})) for key in PAIRS):
        message = f"takes action, and as mappings of members {', '.join(sorted(keys - {'action'}))}"
        raise document.problem(message, pointer, extension)
    action = text_at(found, "action")
    if action not in added:
        message = f"{action} is not a documented action that adds objects"
        raise document.problem(message, (*pointer, "action"), extension)
    chooser = "the answer" if is_part else "the request"
    owners = (
        (chooser, members[0]),
        ("the answer", members[1]),
        (f"an object of {action}", {"id": {}, **added[action]}),
    )
    for key, sides in PAIRS.items():
        for pair in mapping_at(found, key).items():
            # costcenters.costcenterId is a member of the items of the list costcenters.
            around, _, first = str(pair[0]).rpartition(".")
            for name, (owner, members_of_owner) in zip((first, pair[1]), (owners[side] for side in sides), strict=True):
                if name not in (inside(members_of_owner.get(around)) if around else members_of_owner):
                    message = f"{key}: {name} is not a member of {around}{' of ' if around else ''}{owner}"
                    raise document.problem(message, (*pointer, key, pair[0]), extension)


def _is_pairs(node: Node) -> bool:
    return isinstance(node, dict) and all(isinstance(value, str) for value in node.values())
