"""Goes through a page's tables and examples together: which table describes which member, and what is shown of it."""

from collections.abc import Mapping
from typing import TypeAlias

from ..documents.nodes import Node, Object
from ..pages import Member, Members
from .links import FILTER, Links, members_of, objects_in

# The heading of a table, or where an object without one is: the members that lead to it.
Owner: TypeAlias = tuple[str, ...]
REQUEST: Owner = ("request",)
ANSWER: Owner = ("answer",)
DEEPEST = 12


class Outline:
    """What describes what on a page.

    Args:
        links: The tables of the page.

    Attributes:
        shown: The objects that the examples show of each table, by heading.
    """

    def __init__(self, links: Links) -> None:
        self.shown: dict[str, list[Object]] = {}
        self._links = links
        self._tables: dict[tuple[Owner, str], str] = {}

    def add(self, owner: Owner, table: Members | None, objects: list[Object]) -> None:
        """Add a request, an answer or what is nested in them."""
        for name, member, shown in members_of(table, objects):
            heading = self._table_of(owner, name, member, shown)
            inner = objects_in(shown)
            if heading in self._links.page.objects:
                is_new = heading not in self.shown
                self.shown.setdefault(heading, []).extend(inner)
                if is_new or (inner and len(owner) < DEEPEST):
                    self.add((heading,), self._links.page.objects[heading], inner)
            elif inner and len(owner) < DEEPEST:
                self.add((*owner, name), None, inner)

    def table_of(self, owner: Owner, name: str) -> str:
        """The heading of the table that describes a member; empty if none does."""
        return self._tables.get((owner, name), "")

    @property
    def elsewhere(self) -> Mapping[str, str]:
        """The link to each table that is on another page, by heading."""
        return self._links.page.elsewhere

    def used(self) -> set[str]:
        """The headings of the tables that a member leads to."""
        return set(self._tables.values())

    def _table_of(self, owner: Owner, name: str, member: Member | None, shown: list[Node]) -> str:
        key = (owner, name)
        if not self._tables.get(key):
            self._tables[key] = self._found(owner, name, member, shown)
        return self._tables[key]

    def _found(self, owner: Owner, name: str, member: Member | None, shown: list[Node]) -> str:
        if owner == REQUEST and name == FILTER:
            return self._links.filters
        named = self._links.explicit(name, member or Member(None, None, None))
        heading = next((each for each in named if (each,) != owner and self._links.fits(each, member, shown)), "")
        return heading or self._links.like(objects_in(shown))
