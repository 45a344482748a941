"""The objects of all kinds, by kind."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

from .actions import Action
from .json_values import JsonObject
from .kinds import Kind, id_text, named_ids
from .store import Held, Store
from .touches import Touch

LAST_SETUP_ID = 99_999
"""The setup of the venue is unknown. Ids up to this one exist, so that requests find objects; larger ones do not."""


class Stores:
    """The stores of all kinds."""

    def __init__(self, actions: Iterable[Action], now: Callable[[], datetime]) -> None:
        """Make the stores, with the objects of the documented examples. `now` returns the current time."""
        self._now = now
        self._actions = list(actions)
        self._unique = {action.kind: action.unique for action in self._actions if action.kind}
        self.forget()

    def forget(self) -> None:
        """Forget all objects except those of the documented examples."""
        self._by_kind: dict[Kind, Store] = {}
        for action in self._actions:
            for example in action.examples:
                self._hold(action, example)
            if action.reading:
                for item in action.reading.documented(action.examples, action.success_examples):
                    self.of(action.reading.touch.kind).show(action.name, item, None)

    def of(self, kind: Kind) -> Store:
        """Return the store of a kind."""
        return self._by_kind.setdefault(kind, Store(self._unique.get(kind, ())))

    def exists(self, kind: Kind, object_id: object) -> bool:
        """Whether an object with an id exists."""
        if object_id in self.of(kind):
            return True
        text = id_text(object_id)
        return kind.is_setup and text.isdecimal() and 0 < int(text) <= LAST_SETUP_ID

    def found(self, touch: Touch, body: JsonObject) -> list[Held]:
        """Return the objects that a request is about, including those of examples."""
        store = self.of(touch.kind)
        wanted = touch.wanted(body)
        return list(touch.found(store.some(named_ids(wanted, "id")) if "id" in wanted else store.every(), body))

    def put(self, namespace: str, name: str, items: Sequence[JsonObject]) -> None:
        """Set the items that a read returns, instead of those of examples and of earlier calls.

        Raises:
            ValueError: The action is not a read of objects.
        """
        for action in self._actions:
            if (action.namespace, action.name) == (namespace, name) and action.reading:
                store = self.of(action.reading.touch.kind)
                store.take_back(name, with_examples=action.reading.touch.kind.is_setup)
                for item in items:
                    store.show(name, item, self._now())
                return
        raise ValueError(f"namespace, action: no document describes {namespace}.{name} as a read of objects")

    def _hold(self, action: Action, example: JsonObject) -> None:
        for missing, _ in action.missing():
            for object_id in named_ids(example, missing.member):
                self.of(missing.kind).hold(object_id, {})
        if action.kind and example.get("id") is not None:
            self.of(action.kind).hold(example["id"], example)
        for touch in (action.removes, action.sets):
            if touch and "id" in (wanted := touch.wanted(example)):
                self.of(touch.kind).hold(wanted["id"], wanted)
