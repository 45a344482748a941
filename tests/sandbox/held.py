"""One object that the sandbox holds."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from .json_values import JsonObject


@dataclass
class Held:
    """An object.

    Attributes:
        object_id: Its id; None where it has none, as some results of reads.
        members: What requests sent of it.
        shown: What reads answer of it as it is, by the action that reads it: from an example, or put there by a test.
        created: When it was added or put there; None when it exists because an example names it.
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
        """Give its members as its action names them.

        Args:
            names: The members of an answer that are named otherwise there.
        """
        shown = {names.get(name, name): value for each in self.shown.values() for name, value in each.items()}
        return {**shown, **self.members, "id": self.object_id}
