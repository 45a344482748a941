"""Checks what documents say for the sandbox: whose objects an action reads, removes or changes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from .conventions import operation_pointer
from .documents import Document
from .nodes import Node, Object, Pointer, child, list_at, mapping_at, text_at

READS, REMOVES, SETS, UNIQUE = "x-ivvy-reads", "x-ivvy-removes", "x-ivvy-sets", "x-ivvy-unique"
# What each takes beside the action, and the members of the request by which objects are chosen.
KEYS = {READS: {"names", "parts"}, REMOVES: set[str](), SETS: {"members"}}
# Pairs of members: where the first one of each is, and where the second one is.
CHOOSER, ANSWER, ADDED = range(3)
PAIRS = {"by": (CHOOSER, ADDED), "names": (ANSWER, ADDED), "members": (ADDED, CHOOSER)}


@dataclass(frozen=True)
class Described:
    """What a document describes, as far as the sandbox needs it.

    Attributes:
        is_read: Whether the action only reads.
        sent: The members of its request.
        answered: The members of its answer; of one result, where it answers a collection.
        inside: Gives the members of what is in a list, by the schema of the list.
    """

    is_read: bool
    sent: Object
    answered: Object
    inside: Callable[[Node], Object]


def check_sandbox_rules(document: Document, described: Described, added: Mapping[str, Object]) -> None:
    """Reject what the sandbox could not follow.

    Args:
        document: The document of an action.
        described: What it describes.
        added: The members of the objects that actions add, by the action.

    Raises:
        SpecError: An action or a member is named that does not exist, or in the wrong place.
    """
    operation = operation_pointer(document)
    for extension in KEYS:
        at = (*operation, extension)
        if child(document.data, *at) is None:
            continue
        if described.is_read != (extension == READS):
            message = "is for an action that only reads" if extension == READS else "is not for an action that reads"
            raise document.problem(message, at, extension)
        _check(document, at, (described.sent, described.answered), added, described.inside)
        for name in mapping_at(document.data, *at, "parts"):
            if name not in described.answered:
                message = f"parts: {name} is no member of the answer"
                raise document.problem(message, (*at, "parts", name), extension)
            members = (described.answered, described.inside(described.answered[name]))
            _check(document, (*at, "parts", name), members, added, described.inside)
    at = (*operation, UNIQUE)
    unique = list_at(document.data, *at)
    if child(document.data, *at) is not None and not (unique and all(name in described.sent for name in unique)):
        raise document.problem("has to list members of the request", at, UNIQUE)


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
        message = f"takes action, and with pairs of members {', '.join(sorted(keys - {'action'}))}"
        raise document.problem(message, pointer, extension)
    action = text_at(found, "action")
    if action not in added:
        message = f"{action} is no documented action that adds objects"
        raise document.problem(message, (*pointer, "action"), extension)
    chooser = "the answer" if is_part else "the request"
    places = ((chooser, members[0]), ("the answer", members[1]), (f"what {action} adds", {"id": {}, **added[action]}))
    for key, sides in PAIRS.items():
        for pair in mapping_at(found, key).items():
            # As in costcenters.costcenterId: the members are those of what is in a list.
            around, _, first = str(pair[0]).rpartition(".")
            for name, (place, known) in zip((first, pair[1]), (places[side] for side in sides), strict=True):
                if name not in (inside(known.get(around)) if around else known):
                    message = f"{key}: {name} is no member of {around}{' of ' if around else ''}{place}"
                    raise document.problem(message, (*pointer, key, pair[0]), extension)


def _is_pairs(node: Node) -> bool:
    return isinstance(node, dict) and all(isinstance(value, str) for value in node.values())
