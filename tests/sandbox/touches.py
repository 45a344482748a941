"""Descriptions of the objects that an action reads, removes or changes, and that another action adds."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from .json_values import JsonObject, is_array, is_object
from .kinds import Kind, id_text, kind_added_by
from .store import Held


@dataclass(frozen=True)
class Touch:
    """The objects that an action reads, removes or changes.

    Attributes:
        kind: The kind of the objects.
        by: The members of the request, each with the member of the object that must have the same value.
        names: The members of the response that have another name in the object; `list.member` is a member of the
            objects in a list.
        members: The members of the object that are set, each with the member of the request that has the value.
        values: The members of the object that are set to a value of their own.
    """

    kind: Kind
    by: Mapping[str, str] = field(default_factory=dict[str, str])
    names: Mapping[str, str] = field(default_factory=dict[str, str])
    members: Mapping[str, str] = field(default_factory=dict[str, str])
    values: Mapping[str, Any] = field(default_factory=dict[str, Any])

    def wanted(self, body: JsonObject) -> JsonObject:
        """Return the members that an object must have. Members that the request leaves out do not matter."""
        return {own: body[sent] for sent, own in self.by.items() if body.get(sent) is not None}

    def found(self, objects: Iterable[Held], body: JsonObject) -> Iterator[Held]:
        """Yield the objects that a request is about. Unknown members match."""
        wanted = self.wanted(body)
        for each in objects:
            values = each.values(self.names)
            if all(values.get(own) is None or _is_one_of(values[own], value) for own, value in wanted.items()):
                yield each

    def renamed(self, name: str, value: Any) -> Any:
        """Return the value of a member, with the objects inside renamed as in the response."""
        inside = {own: path.removeprefix(f"{name}.") for path, own in self.names.items() if path.startswith(f"{name}.")}
        if not inside or not is_array(value):
            return value
        return [
            {inside.get(own, own): each for own, each in item.items()} if is_object(item) else item for item in value
        ]

    def changes(self, body: JsonObject) -> JsonObject:
        """Return the members of the object that a request changes."""
        return {**self.values, **{own: body[sent] for own, sent in self.members.items() if sent in body}}


def read_touch(described: JsonObject | None, kinds: Sequence[Kind], namespace: str) -> Touch | None:
    """Read `x-ivvy-reads`, `x-ivvy-removes` or `x-ivvy-sets`; None if no action adds the objects.

    Raises:
        SpecError: It refers to an action that no document describes.
    """
    if described is None or "action" not in described:
        return None
    kind = kind_added_by(described["action"], kinds, namespace)
    mappings: dict[str, Any] = {name: described.get(name, {}) for name in ("by", "names", "members", "values")}
    return Touch(kind, **mappings)


def _is_one_of(own: object, wanted: object) -> bool:
    return id_text(own) in map(id_text, wanted if is_array(wanted) else [wanted])
