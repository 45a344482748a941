"""Format the differences between pages and documents: a line for each, or JSON."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from textwrap import shorten

from ..documents.nodes import Node, Object
from ..pages import Page, PageError
from .specified import Location

LONGEST = 120


@dataclass(frozen=True)
class Difference:
    """A difference between a page and its document, or between a page and its entry in the lock.

    Attributes:
        kind: What changed on the page: `added`, `removed`, `changed` or `reworded`.
        what: The kind of item: `member`, `value`, `object`, `warning` or `code`.
        within: The object or table that contains the item.
        name: The name of the item.
        documented: The facts of the page, or None.
        specified: The facts of the document, or None.
        location: Where in the document to edit.
        note: A hint for the maintainer.
    """

    kind: str
    what: str
    within: str
    name: str
    documented: Object | None
    specified: Object | None
    location: Location
    note: str = ""

    def as_json(self) -> Object:
        """Return the difference as JSON."""
        return {
            "kind": self.kind,
            "what": self.what,
            "in": self.within,
            "name": self.name,
            "documented": self.documented,
            "specified": self.specified,
            "file": self.location.document.file.as_posix(),
            "line": self.location.line,
            **({"note": self.note} if self.note else {}),
        }


@dataclass(frozen=True)
class Findings:
    """The result of a page: its differences, or an error."""

    source: str
    page: Page | None = None
    differences: list[Difference] = field(default_factory=list[Difference])
    error: PageError | None = None

    def as_json(self) -> Object:
        """Return the findings as JSON."""
        differences: list[Node] = [difference.as_json() for difference in self.differences]
        action = self.page.full_name if self.page else None
        error: Object = {"error": self.error.message} if self.error else {}
        return {"source": self.source, "action": action, "differences": differences, **error}


def lines_of(findings: list[Findings]) -> Iterator[str]:
    """Format the differences, grouped by action."""
    for found in sorted(findings, key=lambda each: each.page.full_name if each.page else ""):
        if found.page and found.differences:
            yield f"{found.page.full_name} ({found.source})"
            yield from (f"  {line_of(difference)}" for difference in found.differences)


def line_of(difference: Difference) -> str:
    """Format a difference as one line."""
    name = ".".join(filter(None, [difference.within, difference.name]))
    location = f"{difference.location.document.file}:{difference.location.line or 1}"
    note = f" ({difference.note})" if difference.note else ""
    page, document = _facts(difference.documented), _facts(difference.specified)
    return f"{location}: {difference.kind} {difference.what} {name}: page: {page}; spec: {document}{note}"


def _facts(facts: Object | None) -> str:
    if not facts:
        return "nothing"
    return ", ".join(_fact(key, value) for key, value in facts.items())


def _fact(key: str, value: Node) -> str:
    if key == "required" and isinstance(value, bool):
        return "required" if value else "optional"
    if isinstance(value, list | dict):
        return f"{key} {shorten(', '.join(map(str, value)), LONGEST, placeholder=' …')}"
    if key in ("description", "meaning", "label") and isinstance(value, str):
        return f"“{shorten(value, LONGEST, placeholder=' …')}”"
    return f"{key} {'absent' if value is None else value}"
