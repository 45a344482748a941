"""What an action does with objects that another action adds: reading, removing and changing them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from .failures import SpecError
from .json_values import JsonObject, is_array
from .kinds import Kind, id_text


@dataclass(frozen=True)
class Touch:
    """Which objects an action reads, removes or changes.

    Attributes:
        kind: The kind of the objects.
        by: The members of the request, each with the member of the object that has the same value.
        names: The members of the answer that are named otherwise in the object.
        members: The members of the object that get the value of a member of the request.
        parts: The members of the answer that hold other objects, and which; `by` is there of the object itself.
    """

    kind: Kind
    by: Mapping[str, str]
    names: Mapping[str, str] = field(default_factory=dict[str, str])
    members: Mapping[str, str] = field(default_factory=dict[str, str])
    parts: Mapping[str, "Touch"] = field(default_factory=dict[str, "Touch"])

    def found(self, objects: Iterable[JsonObject], body: JsonObject) -> Iterator[JsonObject]:
        """Give the objects that a request is about; a member that it leaves out does not narrow them."""
        wanted = {own: body[sent] for sent, own in self.by.items() if body.get(sent) is not None}
        for each in objects:
            if all(_is_one_of(each.get(own), value) for own, value in wanted.items()):
                yield each


def read_touch(described: JsonObject | None, kinds: Sequence[Kind], namespace: str) -> Touch | None:
    """Read an `x-ivvy-reads`, `x-ivvy-removes` or `x-ivvy-sets`.

    Raises:
        SpecError: It names an action that no document describes.
    """
    if described is None:
        return None
    named = [kind for kind in kinds if kind.name == described["action"]]
    # Two namespaces may have an action of the same name; then the action's own namespace is meant.
    nearest = [kind for kind in named if kind.namespace == namespace] or named
    if len(nearest) != 1:
        raise SpecError(f"names action {described['action']!r}, which {len(nearest)} documents describe")
    parts = {name: read_touch(part, kinds, namespace) for name, part in described.get("parts", {}).items()}
    return Touch(
        nearest[0],
        described.get("by", {}),
        described.get("names", {}),
        described.get("members", {}),
        {name: part for name, part in parts.items() if part},
    )


def _is_one_of(own: object, wanted: object) -> bool:
    return id_text(own) in map(id_text, wanted if is_array(wanted) else [wanted])
