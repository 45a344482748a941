"""Finds which table of a page describes the value of a member."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

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
# What stands before a note in brackets: `priceMethod (package pricing)`.
BEFORE_BRACKETS = re.compile(r"(\w{5,}) \(.*\)")
FILTER = "filter"
# Members that an object shown and a table have to have in common, for the table to describe the object.
LEAST_COMMON, MANY_COMMON, LEAST_SHARE = 2, 4, 0.6


def base_and_name(kind: str) -> tuple[str, str]:
    """A type's own word and the name after it: `array` and `tax detail`; the word is empty if there is none."""
    said = canonical_type(kind)
    match = TYPE.fullmatch(said)
    if match:
        base = {"list": "array", "enum": ""}.get(match[1], match[1])
        return base, canonical_type(match[2])
    return ("", "") if not said else (said, "") if said in PLAIN or format_of_page_type(said) else ("", said)


@dataclass(frozen=True)
class Links:
    """The tables of a page and what leads to them.

    Attributes:
        page: The page.
    """

    page: Page

    def explicit(self, name: str, member: Member) -> Iterator[str]:
        """The headings of tables that a member's row names, the best first."""
        kind, said = member.type, member.description
        if kind:
            yield from self._called(base_and_name(kind.plain)[1])
            yield from (heading for link in kind.links for heading in self._called(link))
        if said:
            yield from (heading for link in said.links for heading in self._called(link))
            yield from (each for each in self._named_in(said.plain) if self._is_about(each, name))
        yield from self._exactly(name)

    def fits(self, heading: str, member: Member | None, shown: list[Node]) -> bool:
        """Whether the table can describe the member, by its type and by what is shown of it."""
        base, name = base_and_name(member.type.plain) if member and member.type else ("", "")
        if name in SCALARS or format_of_page_type(name):
            return False
        values = [each for value in shown for each in (value if isinstance(value, list) else [value])]
        values = [value for value in values if value is not None and value != ""]
        if heading in self.page.objects:
            is_plain = base in SCALARS or (bool(base) and bool(format_of_page_type(base)))
            said = member.description.plain if member and member.description else ""
            is_object = bool(OBJECT.search(said)) or base in ("array", "object") or bool(name)
            return not (is_plain and not name) and (is_object or all(isinstance(value, dict) for value in values))
        numbers = is_numbers(self.page.values[heading])
        if base and base not in ("array", "mixed", "integer" if numbers else "string"):
            return False
        return all(_is_value(value, numbers=numbers) for value in values)

    def like(self, objects: list[Object]) -> str:
        """The heading of the table whose members the objects have, of those that nothing names; empty if none has."""
        shown = {name for each in objects for name in each}
        if not shown:
            return ""
        common = {
            heading: len(shown & table.members.keys())
            for heading, table in self.page.objects.items()
            if heading not in self._linked and FILTER not in heading.casefold()
        }
        best = max(common, key=lambda heading: common[heading], default="")
        count = common.get(best, 0)
        if count < LEAST_COMMON:
            return ""
        listed = len(self.page.objects[best].members)
        # Many members in common are no chance, even where examples show more than the table lists.
        fewest = min(len(shown), listed) if count >= MANY_COMMON else len(shown)
        return best if count >= LEAST_SHARE * fewest else ""

    @cached_property
    def first_unlinked(self) -> str:
        """The heading of the first table of members that nothing names; empty if there is none."""
        return next(
            (each for each in self.page.objects if each not in self._linked and FILTER not in each.casefold()), ""
        )

    @cached_property
    def filters(self) -> str:
        """The heading of the table of filters; empty if there is none."""
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
        """Headings that a name or an anchor may mean: its own, or the only one that ends with it, or has its words."""
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
        """Whether a sentence that names a table of values tells the values of the member, and not its reference."""
        return heading in self.page.objects or slug(WORD.findall(heading.casefold())[-1]) in slug(name)

    def _named_in(self, text: str) -> Iterator[str]:
        said = f" {' '.join(WORD.findall(text.casefold()))} "
        for heading in self._headings:
            name = " ".join(WORD.findall(heading.casefold()))
            is_named = f" see {name} " in said or f" {name} table " in said or f" of {name} " in said
            if is_named or (" " in name and f" {name} " in said):
                yield heading


def is_numbers(table: Values) -> bool:
    """Whether the values of a table are numbers."""
    return all(value.lstrip("-").isdecimal() for value in table.values)


def members_of(table: Members | None, objects: list[Object]) -> Iterator[tuple[str, Member | None, list[Node]]]:
    """Each member of a table or of the objects that it describes, with all its values there."""
    listed = table.members if table else dict[str, Member]()
    for name in dict.fromkeys([*listed, *(name for each in objects for name in each)]):
        yield name, listed.get(name), [each[name] for each in objects if name in each]


def objects_in(shown: list[Node]) -> list[Object]:
    """The objects among values, and in lists among them."""
    found: list[Object] = []
    for value in shown:
        if isinstance(value, dict):
            found.append(value)
        elif isinstance(value, list):
            found += objects_in(value)
    return found


def _words(text: str) -> set[str]:
    return {word.removesuffix("s") for word in WORD.findall(text.casefold())}


def _is_value(value: Node, *, numbers: bool) -> bool:
    if numbers:
        return (isinstance(value, int) and not isinstance(value, bool)) or (
            isinstance(value, str) and value.isdecimal()
        )
    return isinstance(value, str)
