"""The objects of all kinds, by kind."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

from .actions import Action
from .held import Held
from .json_values import JsonObject
from .kinds import Kind, id_text, named_ids
from .store import Store
from .touches import Touch

LAST_SETUP_ID = 99_999
"""The venue's own setup is not known. Small ids exist, so that a request finds something, and large ones do not."""


class Stores:
    """The stores of all kinds."""

    def __init__(self, actions: Iterable[Action], now: Callable[[], datetime]) -> None:
        """Make the stores, with the objects that the documents' examples name; `now` gives the present moment."""
        self._now = now
        self._actions = list(actions)
        self._unique = {action.kind: action.unique for action in self._actions if action.kind}
        self.forget()

    def forget(self) -> None:
        """Forget everything but what the examples name."""
        self._by_kind: dict[Kind, Store] = {}
        for action in self._actions:
            for example in action.examples:
                self._hold(action, example)
            if action.reading:
                for item in action.reading.documented(action.examples, action.success_examples):
                    self.of(action.reading.touch.kind).show(action.name, item, None)

    def of(self, kind: Kind) -> Store:
        """Give the store of a kind."""
        return self._by_kind.setdefault(kind, Store(self._unique.get(kind, ())))

    def exists(self, kind: Kind, object_id: object) -> bool:
        """Whether there is an object of a kind with an id."""
        if object_id in self.of(kind):
            return True
        text = id_text(object_id)
        return kind.is_setup and text.isdecimal() and 0 < int(text) <= LAST_SETUP_ID

    def found(self, touch: Touch, body: JsonObject) -> list[Held]:
        """Give the objects that a request is about, those that exist because an example names them too."""
        store = self.of(touch.kind)
        wanted = touch.wanted(body)
        return list(touch.found(store.some(named_ids(wanted, "id")) if "id" in wanted else store.every(), body))

    def put(self, namespace: str, name: str, items: Sequence[JsonObject]) -> None:
        """Let a read answer with these items, in place of what examples show and of what was put there before.

        Raises:
            ValueError: It is no read of objects.
        """
        for action in self._actions:
            if (action.namespace, action.name) == (namespace, name) and action.reading:
                store = self.of(action.reading.touch.kind)
                store.take_back(name, with_examples=action.reading.touch.kind.is_setup)
                for item in items:
                    store.show(name, item, self._now())
                return
        raise ValueError(f"namespace, action: no document describes {name!r} of {namespace!r} as a read of objects")

    def _hold(self, action: Action, example: JsonObject) -> None:
        for missing, _ in action.missing():
            for object_id in named_ids(example, missing.member):
                self.of(missing.kind).hold(object_id, {})
        if action.kind and example.get("id") is not None:
            self.of(action.kind).hold(example["id"], example)
        for touch in (action.removes, action.sets):
            if touch and "id" in (wanted := touch.wanted(example)):
                self.of(touch.kind).hold(wanted["id"], wanted)
