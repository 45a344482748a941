"""Kinds of objects, and what names one of a kind."""

from collections.abc import Iterable
from dataclasses import dataclass

from .failures import SpecError
from .json_values import JsonObject, is_array


@dataclass(frozen=True)
class Kind:
    """One kind of object.

    Attributes:
        namespace: Where its action is.
        name: The action that adds it; for an object of the venue's own setup, which no action adds, the member that
            names it, or the action that reads it.
        is_setup: Whether it belongs to the venue's own setup.
    """

    namespace: str
    name: str
    is_setup: bool = False


def kind_added_by(action: str, kinds: Iterable[Kind], namespace: str) -> Kind:
    """Give the kind that an action adds.

    Raises:
        SpecError: No document describes the action, or it is not clear which one does.
    """
    named = [kind for kind in kinds if kind.name == action]
    # Two namespaces may have an action of the same name; then the action's own namespace is meant.
    nearest = [kind for kind in named if kind.namespace == namespace] or named
    if len(nearest) != 1:
        raise SpecError(f"names action {action!r}, which {len(nearest)} documents describe")
    return nearest[0]


def named_ids(body: JsonObject, member: str) -> list[object]:
    """Give the ids that a member of a body names: one, several when it is an array, none when absent or null."""
    value = body.get(member)
    if is_array(value):
        return list(value)
    return [] if value is None else [value]


def id_text(object_id: object) -> str:
    """Write an id: one object has one text."""
    # To JSON Schema 7.0 is an integer, and the same one as 7.
    if isinstance(object_id, float) and object_id.is_integer():
        return str(int(object_id))
    return str(object_id)
