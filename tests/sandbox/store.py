"""The objects of one kind, in memory."""

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from .json_values import JsonObject
from .kinds import id_text


@dataclass
class Held:
    """An object.

    Attributes:
        object_id: Its id; None if it has none, as some results of reads.
        members: The members that requests have sent.
        shown: The items that reads return unchanged, by action: from an example or from a test.
        created: When a request or a test added it; None for an object of an example.
        changed: When it was last changed.
        is_sent: Whether a request added or changed it.
    """

    object_id: object = None
    members: JsonObject = field(default_factory=JsonObject)
    shown: dict[str, JsonObject] = field(default_factory=dict[str, JsonObject])
    created: datetime | None = None
    changed: datetime | None = None
    is_sent: bool = False

    def values(self, names: Mapping[str, str]) -> JsonObject:
        """Return its members by the names in requests.

        Args:
            names: The names in responses that differ, with their names in requests.
        """
        shown = {names.get(name, name): value for each in self.shown.values() for name, value in each.items()}
        return {**shown, **self.members, "id": self.object_id}


FIRST_NEW_ID = 100_001
"""The first new id, above the ids of the examples."""

MOST_KEPT = 10_000
"""The largest number of objects of a kind with members. Of older ones, only the ids are kept."""


class Store:
    """The objects of one kind."""

    def __init__(self, unique: Sequence[str] = ()) -> None:
        """Make an empty store, in which no two added objects may share the values of all these members."""
        # Ordered by last change.
        self._objects: OrderedDict[str, Held] = OrderedDict()
        self._old: set[str] = set()
        self._next_id = FIRST_NEW_ID
        self._nameless = 0
        self._unique = unique
        # May contain objects that were changed or removed since.
        self._holders: dict[tuple[str, ...], str] = {}
        self._is_replaced = False

    def __contains__(self, object_id: object) -> bool:
        """Whether an object with an id exists."""
        text = id_text(object_id)
        return text in self._objects or text in self._old

    def __len__(self) -> int:
        """Count the objects."""
        return len(self._objects) + len(self._old)

    def get(self, object_id: object) -> JsonObject | None:
        """Return a copy of the members of an object; None if it does not exist or its members are not kept."""
        found = self._objects.get(id_text(object_id))
        return None if found is None else {**found.members, "id": found.object_id}

    def objects(self) -> list[JsonObject]:
        """Return the members of all added objects, ordered by id."""
        return [{**each.members, "id": each.object_id} for each in self.added()]

    def some(self, object_ids: Sequence[object]) -> list[Held]:
        """Return the objects with these ids that are kept."""
        return [each for name in object_ids if (each := self._objects.get(id_text(name)))]

    def every(self) -> list[Held]:
        """Return all objects that are kept, ordered by id."""
        return sorted(self._objects.values(), key=lambda each: (len(text := id_text(each.object_id)), text))

    def added(self) -> list[Held]:
        """Return the objects that requests or tests have added, ordered by id; the others are those of examples."""
        return [each for each in self.every() if each.created]

    def listed(self) -> list[Held]:
        """Return the objects of a kind that no action adds: those of the examples, or of a test that has put some."""
        return self.added() if self._is_replaced else [each for each in self.every() if each.shown]

    def hold(self, object_id: object, members: JsonObject) -> Held:
        """Update members of an object, which is created if it does not exist. Other members keep their values."""
        text = id_text(object_id)
        self._old.discard(text)
        held = self._objects[text] = self._objects.pop(text, Held(object_id))
        held.members |= {name: value for name, value in members.items() if name != "id"}
        if len(self._objects) > MOST_KEPT:
            self._old.add(self._objects.popitem(last=False)[0])
        if text.isdecimal():
            self._next_id = max(self._next_id, int(text) + 1)
        return held

    def add(self, members: JsonObject, now: datetime) -> int:
        """Add an object.

        Returns:
            Its id, which is one more than that of the object before.
        """
        object_id = self._next_id
        self.update(object_id, members, now)
        return object_id

    def update(self, object_id: int | float | str, members: JsonObject, now: datetime) -> int | str:
        """Update members of an object. Other members keep their values.

        Returns:
            Its id.
        """
        same_id = int(object_id) if isinstance(object_id, float) else object_id
        held = self.hold(same_id, members)
        held.created = held.created or now
        held.changed = now
        held.is_sent = True
        if key := self._unique_key(held.members):
            self._holders[key] = id_text(same_id)
        return same_id

    def remove(self, object_id: object) -> None:
        """Remove an object."""
        text = id_text(object_id)
        self._objects.pop(text, None)
        self._old.discard(text)

    def is_taken(self, members: JsonObject) -> bool:
        """Whether another object already has the unique members of this one."""
        own = id_text(members.get("id"))
        key = self._unique_key((self.get(own) or {}) | members)
        holder = self._holders.get(key) if key else None
        if holder in (None, own):
            return False
        found = self._objects.get(holder or "")
        return found is not None and self._unique_key(found.members) == key

    def show(self, action: str, item: JsonObject, now: datetime | None) -> None:
        """Add an item to the responses of an action. `now` is None for an item of an example."""
        object_id = item.get("id")
        if object_id is None:
            self._nameless += 1
            held = self._objects[f"({self._nameless})"] = Held()
        else:
            held = self.hold(object_id, {})
            if now and not held.created and not held.is_sent:
                held.members.clear()  # Those of an example with that id, perhaps of another venue.
        held.shown[action] = item
        held.created = held.created or now
        held.changed = held.changed or now

    def take_back(self, action: str, *, with_examples: bool) -> None:
        """Remove the items that a test has put for an action, and those of examples if asked for."""
        self._is_replaced |= with_examples
        for text, held in list(self._objects.items()):
            if held.created:
                held.shown.pop(action, None)
            if not held.is_sent and (not held.shown if held.created else with_examples):
                del self._objects[text]

    def _unique_key(self, members: JsonObject) -> tuple[str, ...] | None:
        values = [members.get(name) for name in self._unique]
        return tuple(map(id_text, values)) if values and None not in values else None
