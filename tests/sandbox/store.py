"""The objects the sandbox holds, in memory and by kind."""

from collections import OrderedDict, defaultdict
from collections.abc import Iterable
from datetime import datetime

from .actions import Action
from .json_values import JsonObject
from .kinds import Kind, id_text, named_ids

CREATED, CHANGED = "(created)", "(changed)"
"""Under these names, which no member has, an object has the moments of its addition and of its last change."""

FIRST_NEW_ID = 100_001
"""Where new ids start: above what an example names."""

MOST_KEPT = 10_000
"""Of how many objects of a kind the members are kept. Of older ones it is only known that they exist."""

LAST_SETUP_ID = 99_999
"""The venue's own setup is not known. Small ids exist, so that a request finds something, and large ones do not."""


class Store:
    """The objects of one kind."""

    def __init__(self) -> None:
        """Make an empty store."""
        # In the order of their last change.
        self._objects: OrderedDict[str, JsonObject] = OrderedDict()
        self._old: set[str] = set()
        self._added: dict[str, JsonObject] = {}
        self._next_id = FIRST_NEW_ID

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
        return None if found is None else dict(found)

    def hold(self, object_id: object, members: JsonObject) -> None:
        """Lay members over an object, which is made if it does not exist; what is not given keeps its value."""
        text = id_text(object_id)
        self._old.discard(text)
        self._objects[text] = self._objects.pop(text, {}) | members | {"id": object_id}
        if len(self._objects) > MOST_KEPT:
            oldest = self._objects.popitem(last=False)[0]
            self._old.add(oldest)
            self._added.pop(oldest, None)
        if text.isdecimal():
            self._next_id = max(self._next_id, int(text) + 1)

    def add(self, members: JsonObject, now: datetime) -> int:
        """Add an object.

        Returns:
            The id it was given: one more than that of the object before.
        """
        object_id = self._next_id
        self.hold(object_id, members)
        self._added[str(object_id)] = {CREATED: now, CHANGED: now}
        return object_id

    def update(self, object_id: int | float | str, members: JsonObject, now: datetime) -> int | str:
        """Lay members over an object; those that are not given keep their values.

        Returns:
            Its id.
        """
        same_id = int(object_id) if isinstance(object_id, float) else object_id
        self.hold(same_id, members)
        self._added.setdefault(id_text(same_id), {CREATED: now})[CHANGED] = now
        return same_id

    def remove(self, object_id: object) -> None:
        """Remove an object."""
        text = id_text(object_id)
        self._objects.pop(text, None)
        self._added.pop(text, None)
        self._old.discard(text)

    def every(self, now: datetime) -> list[JsonObject]:
        """Give all objects that are kept, those that an example names too, as if they were added now."""
        return [each | self._added.get(text, {CREATED: now, CHANGED: now}) for text, each in self._objects.items()]

    def objects(self) -> list[JsonObject]:
        """Give those that requests added or changed, by id, with the moments at which they did."""
        kept = sorted(self._added.keys() & self._objects.keys(), key=lambda text: (len(text), text))
        return [self._objects[text] | self._added[text] for text in kept]


class Stores:
    """The stores of all kinds."""

    def __init__(self, actions: Iterable[Action]) -> None:
        """Make the stores, with the objects that the documents' example requests name."""
        self._by_kind: defaultdict[Kind, Store] = defaultdict(Store)
        for action in actions:
            for example in action.examples:
                self._hold(action, example)

    def of(self, kind: Kind) -> Store:
        """Give the store of a kind."""
        return self._by_kind[kind]

    def exists(self, kind: Kind, object_id: object) -> bool:
        """Whether there is an object of a kind with an id."""
        if object_id in self.of(kind):
            return True
        text = id_text(object_id)
        return kind.is_setup and text.isdecimal() and 0 < int(text) <= LAST_SETUP_ID

    def _hold(self, action: Action, example: JsonObject) -> None:
        for missing, _ in action.missing():
            for object_id in named_ids(example, missing.member):
                self.of(missing.kind).hold(object_id, {})
        if action.kind and example.get("id") is not None:
            self.of(action.kind).hold(example["id"], example)
