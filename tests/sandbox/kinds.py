"""Kinds of objects, and their ids."""

from collections.abc import Iterable
from dataclasses import dataclass

from .failures import SpecError
from .json_values import JsonObject, is_array


@dataclass(frozen=True)
class Kind:
    """A kind of object.

    Attributes:
        namespace: The namespace of its action.
        name: The action that adds it. No action adds objects of the setup of a venue; for those, the member that holds
            the id, or the action that reads them.
        is_setup: Whether it belongs to the setup of a venue.
    """

    namespace: str
    name: str
    is_setup: bool = False


def kind_added_by(action: str, kinds: Iterable[Kind], namespace: str) -> Kind:
    """Return the kind that an action adds, or that a read of the setup returns.

    Raises:
        SpecError: No document describes the action, or several do.
    """
    named = [kind for kind in kinds if kind.name == (action.removesuffix("List") if kind.is_setup else action)]
    # If several namespaces have an action of that name, the one in this namespace is meant.
    nearest = [kind for kind in named if kind.namespace == namespace] or named
    if len(nearest) != 1:
        raise SpecError(f"refers to action {action!r}, which {len(nearest)} documents describe")
    return nearest[0]


def named_ids(body: JsonObject, member: str) -> list[object]:
    """Return the ids in a member of a body: one, several if it is an array, none if it is absent or null."""
    value = body.get(member)
    if is_array(value):
        return list(value)
    return [] if value is None else [value]


def id_text(object_id: object) -> str:
    """Return the canonical string of an id."""
    # In JSON Schema, 7.0 is an integer and equal to 7.
    if isinstance(object_id, float) and object_id.is_integer():
        return str(int(object_id))
    return str(object_id)
