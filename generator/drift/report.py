"""Format the differences between pages and documents: a line for each, or JSON."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from textwrap import shorten

from ..documents.nodes import Node, Object
from ..pages import Page, PageError
from ..pages.fetching import Source
from .specified import Location

LONGEST = 120


@dataclass(frozen=True)
class Difference:
    """A difference between a page and its document, or between a page and its entry in the lock.

    Attributes:
        kind: What changed on the page: `added`, `removed`, `changed`, `renamed`, `moved`, `reworded` or `stated`.
        what: The kind of item: `member`, `value`, `object`, `warning` or `code`.
        within: The object or table that contains the item.
        name: The name of the item.
        documented: The facts of the page, or None.
        specified: The facts of the document, or None.
        location: Where in the document to edit.
        note: A hint for the maintainer.
        sentences: The changed sentences: `+` and a new one, or `-` and a removed one.
    """

    kind: str
    what: str
    within: str
    name: str
    documented: Object | None
    specified: Object | None
    location: Location
    note: str = ""
    sentences: tuple[str, ...] = ()

    @property
    def identity(self) -> tuple[str, str, str]:
        """The item."""
        return self.what, self.within, self.name

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
            **({"sentences": list[Node](self.sentences)} if self.sentences else {}),
        }


@dataclass(frozen=True)
class Findings:
    """The result of a page.

    Attributes:
        source: The page.
        page: Its content, if an action has been found.
        differences: The differences.
        error: Why the page, or a part of it, was not compared.
        statements: The digests of the statements that its document lacks.
        is_skipped: Whether the page does not belong to a document.
    """

    source: Source | PageError
    page: Page | None = None
    differences: list[Difference] = field(default_factory=list[Difference])
    error: PageError | None = None
    statements: list[Node] = field(default_factory=list[Node])
    is_skipped: bool = False

    @property
    def name(self) -> str:
        """The file or URL of the page."""
        return self.source.source

    @property
    def is_readable(self) -> bool:
        """Whether the page can be recorded."""
        return self.page is not None or self.error is None

    def as_json(self) -> Object:
        """Return the findings as JSON."""
        differences: list[Node] = [difference.as_json() for difference in self.differences]
        action = self.page.full_name if self.page else None
        error: Object = {"error": self.error.message} if self.error else {}
        return {"source": self.name, "action": action, "differences": differences, **error}


def lines_of(findings: list[Findings]) -> Iterator[str]:
    """Format the differences, grouped by action."""
    for found in sorted(findings, key=lambda each: each.page.full_name if each.page else ""):
        if found.differences:
            is_announcement = found.differences[0].what == "announcement"
            title = "announcement" if is_announcement else "notifications"
            yield f"{found.page.full_name if found.page else title} ({found.name})"
            for difference in found.differences:
                yield f"  {line_of(difference)}"
                yield from (f"    {sentence}" for sentence in difference.sentences)


def line_of(difference: Difference) -> str:
    """Format a difference as one line."""
    name = ".".join(filter(None, [difference.within, difference.name]))
    location = f"{difference.location.document.file}:{difference.location.line or 1}"
    note = f" ({difference.note})" if difference.note else ""
    item = f"{location}: {difference.kind} {difference.what} {name}"
    if difference.sentences:
        return f"{item}{note}"
    return f"{item}: page: {_facts(difference.documented)}; spec: {_facts(difference.specified)}{note}"


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
