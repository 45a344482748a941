"""Find the table that describes the value of a member, and the objects in examples that each table describes."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

from ..documents.formats import format_of_page_type
from ..documents.names import slug
from ..documents.nodes import Node, Object
from ..pages import Member, Members, Page, Values, canonical_type

# `array of Tax Detail`, `enum (Price Type)`, `integer Applies To`
TYPE = re.compile(r"(array|list|object|enum|integer|number|string)\b(?:\s+of)?(?:\s+an?\b)?\s*\(?(.*?)\)?")
PLAIN = {"integer", "number", "string", "boolean", "array", "object", "mixed", "enum", "list"}
SCALARS = {"integer", "number", "string", "boolean"}
WORD = re.compile(r"[a-z0-9]+")
OBJECT = re.compile(r"\b(objects?|with the keys)\b", re.IGNORECASE)
# A heading with a note in brackets: `priceMethod (package pricing)`.
BEFORE_BRACKETS = re.compile(r"(\w{5,}) \(.*\)")
FILTER = "filter"
# The number and share of members that an object in an example must have in common with the table that describes it.
LEAST_COMMON, MANY_COMMON, LEAST_SHARE = 2, 4, 0.6
# The heading of a table, or for an object without a table, the path of members to it.
Owner: TypeAlias = tuple[str, ...]
REQUEST: Owner = ("request",)
ANSWER: Owner = ("answer",)
DEEPEST = 12


def base_and_name(kind: str) -> tuple[str, str]:
    """Split a type into its base and a name, such as "array" and "tax detail". Both can be empty."""
    kind = canonical_type(kind)
    match = TYPE.fullmatch(kind)
    if match:
        base = {"list": "array", "enum": ""}.get(match[1], match[1])
        return base, canonical_type(match[2])
    return ("", "") if not kind else (kind, "") if kind in PLAIN or format_of_page_type(kind) else ("", kind)


@dataclass(frozen=True)
class Links:
    """The references of members to the tables of a page.

    Attributes:
        page: The page.
    """

    page: Page

    def explicit(self, name: str, member: Member) -> Iterator[str]:
        """Return the headings of tables that the row of a member refers to, the best first."""
        kind, text = member.type, member.description
        # A link names its table more precisely than its text does.
        linked = [link for each in (kind, text) if each for link in each.links]
        yield from (heading for link in linked for heading in self._exactly(link))
        if kind:
            yield from self._called(base_and_name(kind.plain)[1])
        yield from (heading for link in linked for heading in self._called(link))
        if text:
            yield from (each for each in self._named_in(text.plain) if self._is_about(each, name))
        yield from self._exactly(name)

    def fits(self, heading: str, member: Member | None, examples: list[Node]) -> bool:
        """Whether a table can describe a member, according to its type and its values in examples."""
        base, name = base_and_name(member.type.plain) if member and member.type else ("", "")
        if name in SCALARS or format_of_page_type(name):
            return False
        values = [each for value in examples for each in (value if isinstance(value, list) else [value])]
        values = [value for value in values if value is not None and value != ""]
        if heading in self.page.objects:
            is_plain = base in SCALARS or (bool(base) and bool(format_of_page_type(base)))
            text = member.description.plain if member and member.description else ""
            is_object = bool(OBJECT.search(text)) or base in ("array", "object") or bool(name)
            return not (is_plain and not name) and (is_object or all(isinstance(value, dict) for value in values))
        numbers = is_numbers(self.page.values[heading])
        if base and base not in ("array", "mixed", "integer" if numbers else "string"):
            return False
        return all(_is_value(value, numbers=numbers) for value in values)

    def like(self, objects: list[Object]) -> str:
        """Return the heading of the table that has the members of the objects and that no member refers to, or ""."""
        names = {name for each in objects for name in each}
        if not names:
            return ""
        common = {
            heading: len(names & table.members.keys())
            for heading, table in self.page.objects.items()
            if heading not in self._linked and FILTER not in heading.casefold()
        }
        best = max(common, key=lambda heading: common[heading], default="")
        count = common.get(best, 0)
        if count < LEAST_COMMON:
            return ""
        listed = len(self.page.objects[best].members)
        # Many common members are no coincidence, even if the objects have members that the table does not list.
        fewest = min(len(names), listed) if count >= MANY_COMMON else len(names)
        return best if count >= LEAST_SHARE * fewest else ""

    @cached_property
    def first_unlinked(self) -> str:
        """The heading of the first table of members that no member refers to, or ""."""
        unlinked = (each for each in self.page.objects if each not in self._linked and FILTER not in each.casefold())
        return next(unlinked, "")

    @cached_property
    def filters(self) -> str:
        """The heading of the table of filters, or ""."""
        return next((heading for heading in self.page.objects if FILTER in heading.casefold()), "")

    @cached_property
    def _linked(self) -> set[str]:
        tables = [*filter(None, (self.page.request, self.page.returned)), *self.page.objects.values()]
        return {
            heading
            for table in tables
            for name, member in table.members.items()
            for heading in self.explicit(name, member)
            if heading != table.name and self.fits(heading, member, [])
        }

    @cached_property
    def _headings(self) -> Mapping[str, set[str]]:
        return {heading: _words(heading) for heading in (*self.page.objects, *self.page.values)}

    def _exactly(self, text: str) -> Iterator[str]:
        if wanted := slug(text):
            yield from (heading for heading in self._headings if slug(heading) == wanted)
            bracketed = {heading: BEFORE_BRACKETS.fullmatch(heading) for heading in self._headings}
            yield from (heading for heading, match in bracketed.items() if match and slug(match[1]) == wanted)

    def _called(self, text: str) -> Iterator[str]:
        """Return headings that a name or anchor can mean: an equal one, or the only one that contains its words."""
        yield from self._exactly(text)
        ending = [heading for heading in self._headings if slug(text) and slug(heading).endswith(slug(text))]
        if len(ending) == 1:
            yield ending[0]
        wanted = _words(text)
        longer = {heading: words for heading, words in self._headings.items() if wanted and wanted <= words}
        fewest = min(map(len, longer.values()), default=0)
        closest = [heading for heading, words in longer.items() if len(words) == fewest]
        if len(closest) == 1:
            yield closest[0]

    def _is_about(self, heading: str, name: str) -> bool:
        """Whether a sentence that names a table of values describes the values of this member, not of another one."""
        return heading in self.page.objects or slug(WORD.findall(heading.casefold())[-1]) in slug(name)

    def _named_in(self, text: str) -> Iterator[str]:
        words = f" {' '.join(WORD.findall(text.casefold()))} "
        for heading in self._headings:
            name = " ".join(WORD.findall(heading.casefold()))
            is_named = f" see {name} " in words or f" {name} table " in words or f" of {name} " in words
            if is_named or (" " in name and f" {name} " in words):
                yield heading


def is_numbers(table: Values) -> bool:
    """Whether the values of a table are numbers."""
    return all(value.lstrip("-").isdecimal() for value in table.values)


def members_of(
    table: Members | None, objects: list[Object], *, is_sent: bool = False
) -> Iterator[tuple[str, Member | None, list[Node]]]:
    """Return each member of a table or of the objects that it describes, with its values in the objects.

    Spellings that differ in case only are one member, unless an object has both. A request is sent as in its examples.
    """
    listed = table.members if table else dict[str, Member]()
    shown = list(dict.fromkeys(name for each in objects for name in each))
    for name in dict.fromkeys([*listed, *shown]):
        spellings = [name, *(each for each in (*listed, *shown) if each != name and is_same(each, name, objects))]
        best = min(spellings, key=lambda each: each not in (shown if is_sent and shown else listed))
        if name == best:
            row = next((listed[each] for each in spellings if each in listed), None)
            yield name, row, [found[each] for found in objects for each in spellings if each in found]


def is_same(name: str, other: str, objects: list[Object]) -> bool:
    """Whether two names differ in case only, and no object has both."""
    return name.casefold() == other.casefold() and not any(name in each and other in each for each in objects)


def objects_in(examples: list[Node]) -> list[Object]:
    """Return the objects among values and in nested lists."""
    found: list[Object] = []
    for value in examples:
        if isinstance(value, dict):
            found.append(value)
        elif isinstance(value, list):
            found += objects_in(value)
    return found


def _words(text: str) -> set[str]:
    return {word.removesuffix("s") for word in WORD.findall(text.casefold())}


def _is_value(value: Node, *, numbers: bool) -> bool:
    if numbers:
        is_integer = isinstance(value, int) and not isinstance(value, bool)
        return is_integer or (isinstance(value, str) and value.isdecimal())
    return isinstance(value, str)


class Outline:
    """Assigns tables and objects in examples to the members of a page.

    Attributes:
        links: The tables of the page.
        examples: The objects in examples that each table describes, by heading.
    """

    def __init__(self, links: Links) -> None:
        self.examples: dict[str, list[Object]] = {}
        self.links = links
        self._tables: dict[tuple[Owner, str], str] = {}

    def add(self, owner: Owner, table: Members | None, objects: list[Object]) -> None:
        """Add a request, an answer, or an object in them."""
        for name, member, examples in members_of(table, objects, is_sent=owner == REQUEST):
            heading = self._table_of(owner, name, member, examples)
            inner = objects_in(examples)
            if heading in self.links.page.objects:
                is_new = heading not in self.examples
                self.examples.setdefault(heading, []).extend(inner)
                if is_new or (inner and len(owner) < DEEPEST):
                    self.add((heading,), self.links.page.objects[heading], inner)
            elif inner and len(owner) < DEEPEST:
                self.add((*owner, name), None, inner)

    def table_of(self, owner: Owner, name: str) -> str:
        """Return the heading of the table that describes a member, or ""."""
        return self._tables.get((owner, name), "")

    def is_sent(self, owner: Owner) -> bool:
        """Whether an object is part of the request."""
        return owner[:1] == REQUEST or owner[0] in self._reached(REQUEST)

    def is_returned(self, owner: Owner) -> bool:
        """Whether an object is part of the answer."""
        return owner[:1] == ANSWER or owner[0] in self._reached(ANSWER)

    def _reached(self, root: Owner) -> set[str]:
        """Return the headings of the tables that members of the request or the answer refer to, also indirectly."""
        reached: set[str] = set()
        waiting = [root[0]]
        while waiting:
            first = waiting.pop()
            found = {heading for (owner, _), heading in self._tables.items() if owner[0] == first and heading}
            waiting += found - reached
            reached |= found
        return reached

    def used(self) -> set[str]:
        """Return the headings of the tables that a member refers to."""
        return set(self._tables.values())

    def _table_of(self, owner: Owner, name: str, member: Member | None, examples: list[Node]) -> str:
        key = (owner, name)
        if not self._tables.get(key):
            self._tables[key] = self._found(owner, name, member, examples)
        return self._tables[key]

    def _found(self, owner: Owner, name: str, member: Member | None, examples: list[Node]) -> str:
        if owner == REQUEST and name == FILTER:
            return self.links.filters
        named = self.links.explicit(name, member or Member(None, None, None))
        heading = next((each for each in named if (each,) != owner and self.links.fits(each, member, examples)), "")
        return heading or self.links.like(objects_in(examples))
