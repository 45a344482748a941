"""A difference between a page and its document."""

from dataclasses import dataclass

from ..documents.nodes import Object
from .specified import Place


@dataclass(frozen=True)
class Difference:
    """One difference of a page from the document, or from what was recorded of it.

    Attributes:
        kind: What happened on the page: `added`, `removed`, `changed` or `reworded`.
        what: The kind of item: `member`, `value`, `object`, `warning` or `code`.
        within: The object or table it is in.
        name: Its name.
        documented: What the page says about it; None if nothing.
        specified: What the document says about it; None if nothing.
        place: Where in the document to edit.
        note: A remark for the reader.
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
        """The difference as JSON."""
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
