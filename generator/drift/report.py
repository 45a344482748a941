"""Formats differences: one line each, or JSON."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from textwrap import shorten

from ..documents.nodes import Node, Object
from ..pages import Page, PageError
from .differences import Difference

LONGEST = 120


@dataclass(frozen=True)
class Findings:
    """The result of one page: its differences, or why it could not be read."""

    source: str
    page: Page | None = None
    differences: list[Difference] = field(default_factory=list[Difference])
    error: PageError | None = None

    def as_json(self) -> Object:
        """The findings as JSON."""
        differences: list[Node] = [difference.as_json() for difference in self.differences]
        action = self.page.full_name if self.page else None
        error: Object = {"error": self.error.message} if self.error else {}
        return {"source": self.source, "action": action, "differences": differences, **error}


def lines_of(findings: list[Findings]) -> Iterator[str]:
    """The differences as lines, by action."""
    for found in sorted(findings, key=lambda each: each.page.full_name if each.page else ""):
        if found.page and found.differences:
            yield f"{found.page.full_name} ({found.source})"
            yield from (f"  {line_of(difference)}" for difference in found.differences)


def line_of(difference: Difference) -> str:
    """A difference as one line."""
    name = ".".join(filter(None, [difference.within, difference.name]))
    place = f"{difference.place.document.file}:{difference.place.line or 1}"
    note = f" ({difference.note})" if difference.note else ""
    page, document = _facts(difference.documented), _facts(difference.specified)
    return f"{place}: {difference.kind} {difference.what} {name}: page: {page}; spec: {document}{note}"


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
