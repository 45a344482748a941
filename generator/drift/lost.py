"""Finds what a rendered page has lost, by what was recorded of it.

A cell that is not there may be empty, or may have had a link in it. If the texts after the end of the page make up the
text that was recorded, nothing has changed; if they do not, the text is no longer what it was.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from itertools import combinations_with_replacement, permutations
from typing import TypeVar

from ..pages import Member, Members, Page, Text, canonical_type
from ..spec.nodes import Node, Object, mapping_at, text_at
from .listed import CODES
from .lock import digest

K = TypeVar("K", str, int)
# More links than this in one cell are not looked for, and fewer where many texts are lost: the ways are too many.
MOST_LINKS = 2
MANY = 8


def with_lost_texts(page: Page, locked: Object | None, gone: Text | None) -> Page:
    """A page with what it has lost put back, as far as the record tells.

    Args:
        page: The page.
        locked: What was recorded of it, None where nothing was.
        gone: What to put where there was a text, and no lost text is that text.
    """
    if locked is None or not any(True for _ in lost_cells(page)):
        return page
    pool = _Pool(list(page.lost), gone)
    request = pool.restore(page.request, mapping_at(locked, "request")) if page.request else None
    objects = {name: pool.restore(table, mapping_at(locked, "objects", name)) for name, table in page.objects.items()}
    returned = pool.restore(page.returned, mapping_at(locked, "returned")) if page.returned else None
    values = {
        name: replace(table, values=pool.texts_of(table.values, mapping_at(locked, "values", name)))
        for name, table in page.values.items()
    }
    warnings = page.warnings
    if warnings:
        warnings = replace(warnings, values=pool.texts_of(warnings.values, mapping_at(locked, "warnings")))
    codes = pool.texts_of(page.codes, mapping_at(locked, "codes"))
    return replace(
        page, request=request, objects=objects, returned=returned, values=values, warnings=warnings, codes=codes,
        lost=tuple(pool.texts),
    )  # fmt: skip


def lost_cells(page: Page) -> Iterator[str]:
    """Every cell that is not there, although its column is."""
    for table in filter(None, [page.request, *page.objects.values(), page.returned]):
        for name, member in table.members.items():
            for column, said in (("type", member.type), ("description", member.description)):
                if said is None and column in table.columns:
                    yield f"{table.name}.{name} ({column})"
    for listed in filter(None, [*page.values.values(), page.warnings]):
        yield from (f"{listed.name}.{value}" for value, said in listed.values.items() if said is None)
    yield from (f"{CODES}.{code}" for code, said in page.codes.items() if said is None)


class _Pool:
    """Texts of which nobody knows where they belong."""

    def __init__(self, texts: list[str], gone: Text | None) -> None:
        self.texts = texts
        self._gone = gone

    def restore(self, table: Members, locked: Object) -> Members:
        """A table with what is found of it."""
        members: dict[str, Member] = {}
        for name, member in table.members.items():
            expected = text_at(locked, name, "type")
            kind = self._take(partial(_is_type, expected)) if expected and member.type is None else member.type
            members[name] = replace(member, type=kind, description=self.text(member.description, locked.get(name)))
        return replace(table, members=members)

    def texts_of(self, texts: Mapping[K, Text | None], locked: Object) -> dict[K, Text | None]:
        """Texts with what is found of them."""
        return {name: self.text(said, locked.get(str(name))) for name, said in texts.items()}

    def text(self, said: Text | None, recorded: Node) -> Text | None:
        """A text, or what is found of it."""
        label, expected = text_at(recorded, "label"), text_at(recorded, "description")
        if said is None and (label or expected):
            return self._take(partial(_is_text, expected or digest(label)))
        return said

    def _take(self, fits: Callable[[str], bool]) -> Text | None:
        """The lost text that fits, put together of what is there."""
        if fits(""):
            return Text("")
        most = MOST_LINKS if len(self.texts) <= MANY else 1
        for parts in (parts for count in range(1, most + 2) for parts in permutations(self.texts, count)):
            text = next(filter(fits, _joined(parts[0].split(), parts[1:])), None)
            if text is not None:
                for part in parts:
                    self.texts.remove(part)
                return Text(text)
        return self._gone


def _is_type(expected: str, text: str) -> bool:
    return canonical_type(text) == canonical_type(expected)


def _is_text(expected: str, text: str) -> bool:
    return digest(text) == expected


def _joined(words: list[str], links: tuple[str, ...]) -> Iterator[str]:
    """Every text that has the links, in their order, between the words."""
    for places in combinations_with_replacement(range(len(words) + 1), len(links)):
        text = list(words)
        for place, link in reversed(list(zip(places, links, strict=True))):
            text.insert(place, link)
        yield " ".join(text)
