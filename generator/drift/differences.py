"""A difference between a page and its document."""

from dataclasses import dataclass

from ..spec.nodes import Object
from .specified import Place


@dataclass(frozen=True)
class Difference:
    """One thing that a page says otherwise than the document, or otherwise than when it was last read.

    Attributes:
        kind: What the page did: `added`, `removed`, `changed` or `reworded`.
        what: Which sort of thing: `member`, `value`, `object`, `warning` or `code`.
        within: The object or table it is in.
        name: Its name.
        documented: What the page says of it, None where it says nothing.
        specified: What the document says of it, None where it says nothing.
        place: Where in the document to edit.
        note: What else a person should know.
    """

    kind: str
    what: str
    within: str
    name: str
    documented: Object | None
    specified: Object | None
    place: Place
    note: str = ""

    def as_json(self) -> Object:
        """The difference for machines."""
        return {
            "kind": self.kind,
            "what": self.what,
            "in": self.within,
            "name": self.name,
            "documented": self.documented,
            "specified": self.specified,
            "file": self.place.document.file.as_posix(),
            "line": self.place.line,
            **({"note": self.note} if self.note else {}),
        }
