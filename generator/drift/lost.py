"""Restores the cells that a rendered page has lost, from what was recorded of the page.

A missing cell may be empty, or may have had a link in it. If the texts after the end of the page add up to the recorded
text, nothing has changed; otherwise the text has changed.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from itertools import combinations_with_replacement, permutations
from typing import TypeVar

from ..documents.nodes import Node, Object, mapping_at, text_at
from ..pages import Member, Members, Page, Text, canonical_type
from .listed import CODES
from .lock import digest

K = TypeVar("K", str, int)
# More links than this in one cell are not tried, and fewer if many texts are lost: too many combinations.
MOST_LINKS = 2
MANY = 8
# The total length of the texts that are tried for one page, which may have lost any number of texts.
MOST_CHARACTERS = 100_000_000


def with_lost_texts(page: Page, locked: Object | None, gone: Text | None) -> Page:
    """A page with its lost texts restored as far as the record allows.

    Args:
        page: The page.
        locked: What was recorded of it; None if nothing was.
        gone: The replacement of a recorded text that no lost text matches.
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
    """Every missing cell of a column that exists."""
    for table in filter(None, [page.request, *page.objects.values(), page.returned]):
        for name, member in table.members.items():
            for column, said in (("type", member.type), ("description", member.description)):
                if said is None and column in table.columns:
                    yield f"{table.name}.{name} ({column})"
    for listed in filter(None, [*page.values.values(), page.warnings]):
        yield from (f"{listed.name}.{value}" for value, said in listed.values.items() if said is None)
    yield from (f"{CODES}.{code}" for code, said in page.codes.items() if said is None)


class _Pool:
    """Texts whose cells are unknown."""

    def __init__(self, texts: list[str], gone: Text | None) -> None:
        self.texts = texts
        self._gone = gone
        self._characters_left = MOST_CHARACTERS

    def restore(self, table: Members, locked: Object) -> Members:
        """A table with its lost texts restored."""
        members: dict[str, Member] = {}
        for name, member in table.members.items():
            expected = text_at(locked, name, "type")
            kind = self._take(partial(_is_type, expected)) if expected and member.type is None else member.type
            members[name] = replace(member, type=kind, description=self.text(member.description, locked.get(name)))
        return replace(table, members=members)

    def texts_of(self, texts: Mapping[K, Text | None], locked: Object) -> dict[K, Text | None]:
        """Texts with the lost ones restored."""
        return {name: self.text(said, locked.get(str(name))) for name, said in texts.items()}

    def text(self, said: Text | None, recorded: Node) -> Text | None:
        """A text; if it is missing, the lost text that matches the record."""
        label, expected = text_at(recorded, "label"), text_at(recorded, "description")
        if said is None and (label or expected):
            return self._take(partial(_is_text, expected or digest(label)))
        return said

    def _take(self, fits: Callable[[str], bool]) -> Text | None:
        """The lost text that fits, combined from the texts left."""
        if fits(""):
            return Text("")
        most = MOST_LINKS if len(self.texts) <= MANY else 1
        for parts in (parts for count in range(1, most + 2) for parts in permutations(self.texts, count)):
            for text in _joined(parts[0].split(), parts[1:]):
                self._characters_left -= len(text)
                if self._characters_left < 0:
                    return self._gone
                if fits(text):
                    for part in parts:
                        self.texts.remove(part)
                    return Text(text)
        return self._gone


def _is_type(expected: str, text: str) -> bool:
    return canonical_type(text) == canonical_type(expected)


def _is_text(expected: str, text: str) -> bool:
    return digest(text) == expected


def _joined(words: list[str], links: tuple[str, ...]) -> Iterator[str]:
    """Every text with the links, in order, inserted between the words."""
    for places in combinations_with_replacement(range(len(words) + 1), len(links)):
        text = list(words)
        for place, link in reversed(list(zip(places, links, strict=True))):
            text.insert(place, link)
        yield " ".join(text)
