"""The objects of one kind that the sandbox holds, in memory."""

from collections import OrderedDict
from collections.abc import Sequence
from datetime import datetime

from .held import Held
from .json_values import JsonObject
from .kinds import id_text

FIRST_NEW_ID = 100_001
"""Where new ids start: above what an example names."""

MOST_KEPT = 10_000
"""Of how many objects of a kind the members are kept. Of older ones it is only known that they exist."""


class Store:
    """The objects of one kind."""

    def __init__(self, unique: Sequence[str] = ()) -> None:
        """Make an empty store, in which no two objects that were added have all these members in common."""
        # In the order of their last change.
        self._objects: OrderedDict[str, Held] = OrderedDict()
        self._old: set[str] = set()
        self._next_id = FIRST_NEW_ID
        self._nameless = 0
        self._unique = unique
        # Of what is in here, some may have been changed or removed since.
        self._holders: dict[tuple[str, ...], str] = {}
        self._is_replaced = False

    def __contains__(self, object_id: object) -> bool:
        """Whether there is an object with an id."""
        text = id_text(object_id)
        return text in self._objects or text in self._old

    def __len__(self) -> int:
        """Count the objects."""
        return len(self._objects) + len(self._old)

    def get(self, object_id: object) -> JsonObject | None:
        """Give a copy of an object's members, or None when there is no such object or its members are not kept."""
        found = self._objects.get(id_text(object_id))
        return None if found is None else {**found.members, "id": found.object_id}

    def objects(self) -> list[JsonObject]:
        """Give the members of all objects that were added, by their ids."""
        return [{**each.members, "id": each.object_id} for each in self.added()]

    def some(self, object_ids: Sequence[object]) -> list[Held]:
        """Give the objects with these ids that are kept."""
        return [each for name in object_ids if (each := self._objects.get(id_text(name)))]

    def every(self) -> list[Held]:
        """Give all objects that are kept, those that were added by their ids."""
        return sorted(self._objects.values(), key=lambda each: (len(text := id_text(each.object_id)), text))

    def added(self) -> list[Held]:
        """Give those that were added or put here, by their ids; the others exist because an example names them."""
        return [each for each in self.every() if each.created]

    def listed(self) -> list[Held]:
        """Give those of a kind that no action adds: what the examples show, until something is put here."""
        return self.added() if self._is_replaced else [each for each in self.every() if each.shown]

    def hold(self, object_id: object, members: JsonObject) -> Held:
        """Lay members over an object, which is made if it does not exist; what is not given keeps its value."""
        text = id_text(object_id)
        self._old.discard(text)
        held = self._objects[text] = self._objects.pop(text, None) or Held(object_id)
        held.members |= {name: value for name, value in members.items() if name != "id"}
        if len(self._objects) > MOST_KEPT:
            self._old.add(self._objects.popitem(last=False)[0])
        if text.isdecimal():
            self._next_id = max(self._next_id, int(text) + 1)
        return held

    def add(self, members: JsonObject, now: datetime) -> int:
        """Add an object.

        Returns:
            The id it was given: one more than that of the object before.
        """
        object_id = self._next_id
        self.update(object_id, members, now)
        return object_id

    def update(self, object_id: int | float | str, members: JsonObject, now: datetime) -> int | str:
        """Lay members over an object; those that are not given keep their values.

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
        """Whether another object has the unique members that this one would have."""
        own = id_text(members.get("id"))
        key = self._unique_key((self.get(own) or {}) | members)
        holder = self._holders.get(key) if key else None
        if holder in (None, own):
            return False
        found = self._objects.get(holder or "")
        return found is not None and self._unique_key(found.members) == key

    def show(self, action: str, item: JsonObject, now: datetime | None) -> None:
        """Let an action answer with an item; now is None for one that an example shows."""
        object_id = item.get("id")
        if object_id is None:
            self._nameless += 1
            held = self._objects[f"({self._nameless})"] = Held()
        else:
            held = self.hold(object_id, {})
        held.shown[action] = item
        held.created = held.created or now
        held.changed = held.changed or now

    def take_back(self, action: str, *, with_examples: bool) -> None:
        """Forget what was put here for an action to answer with, and what examples show."""
        self._is_replaced |= with_examples
        for text, held in list(self._objects.items()):
            if held.created:
                held.shown.pop(action, None)
            if not held.is_sent and (not held.shown if held.created else with_examples):
                del self._objects[text]

    def _unique_key(self, members: JsonObject) -> tuple[str, ...] | None:
        values = [members.get(name) for name in self._unique]
        return tuple(map(id_text, values)) if values and None not in values else None
