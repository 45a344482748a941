"""Checks what documents say for the sandbox: whose objects an action reads, removes or changes."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from .conventions import operation_pointer
from .documents import Document
from .nodes import Node, Object, Pointer, child, mapping_at, text_at
from .schemas import READS

REMOVES, SETS, UNIQUE = "x-ivvy-removes", "x-ivvy-sets", "x-ivvy-unique"
# What each may have, besides the action and the members of the request that choose its objects.
KEYS = {READS: {"names"}, REMOVES: set[str](), SETS: {"members"}}
# Pairs of members: those that are the keys, and those that are the values.
SENT, ANSWERED, ADDED = "the request", "the answer", "what {action} adds"
PAIRS = {"by": (SENT, ADDED), "names": (ANSWERED, ADDED), "members": (ADDED, SENT)}


@dataclass(frozen=True)
class Described:
    """What a document describes, as far as the sandbox needs it.

    Attributes:
        is_read: Whether the action only reads.
        sent: The members of its request.
        answered: The members of its answer; of one result, where it answers a collection.
        answer: Where these are in the document.
        items: The members of the items of those that are lists, by their names.
    """

    is_read: bool
    sent: Object
    answered: Object
    answer: Pointer
    items: Mapping[str, Object]


def check_stand_in(document: Document, described: Described, added: Mapping[str, Collection[str]]) -> None:
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
        if child(document.data, *operation, extension) is None:
            continue
        if described.is_read != (extension == READS):
            message = "is for an action that only reads" if extension == READS else "is not for an action that reads"
            raise document.problem(message, (*operation, extension), extension)
        _check(document, (*operation, extension), described.sent, described.answered, added)
    for name, schema in described.answered.items():
        if READS in mapping_at(schema):
            at = (*described.answer, name, READS)
            _check(document, at, described.answered, described.items.get(name, {}), added, chooser=ANSWERED)
    unique = child(document.data, *operation, UNIQUE)
    if unique is not None and not (
        isinstance(unique, list) and unique and all(name in described.sent for name in unique)
    ):
        raise document.problem("has to list members of the request", (*operation, UNIQUE), UNIQUE)


def _check(
    document: Document,
    pointer: Pointer,
    sent: Object,
    answered: Object,
    added: Mapping[str, Collection[str]],
    *,
    chooser: str = SENT,
) -> None:
    extension = str(pointer[-1])
    found = mapping_at(document.data, *pointer)
    allowed = {"action", "by", *KEYS[extension]}
    if "action" not in found or found.keys() - allowed or not all(_is_pairs(found.get(key, {})) for key in PAIRS):
        message = f"takes action, and in {', '.join(sorted(allowed - {'action'}))} pairs of members"
        raise document.problem(message, pointer, extension)
    action = text_at(found, "action")
    if action not in added:
        message = f"{action} is no documented action that adds objects"
        raise document.problem(message, (*pointer, "action"), extension)
    places: dict[str, Collection[str]] = {SENT: sent, ANSWERED: answered, ADDED: {"id", *added[action]}}
    for key, sides in PAIRS.items():
        for pair in mapping_at(found, key).items():
            for name, side in zip(pair, sides, strict=True):
                if name not in places[side]:
                    place = chooser if side == SENT else side.format(action=action)
                    message = f"{key}: {name} is no member of {place}"
                    raise document.problem(message, (*pointer, key, pair[0]), extension)


def _is_pairs(node: Node) -> bool:
    return isinstance(node, dict) and all(isinstance(value, str) for value in node.values())
