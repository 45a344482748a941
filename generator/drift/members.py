"""Compare the members of a table with those of an object."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import Enum

from ..documents.names import slug
from ..documents.nodes import Node, Object, child, mapping_at, text_at
from ..documents.references import target_of
from ..documents.schemas import FILTER, is_enum, type_of, without_null
from ..pages import ARRAY, Member, Members, Text, canonical_type, parse_requirement
from .report import Difference
from .specified import Location, Specified, SpecifiedObject

PAGING = {"PerPage", "Start", "Filter"}
AGREES = "the page now agrees with the document; remove x-ivvy-departure"


class Agreement(Enum):
    """How well two types agree."""

    NONE = "they differ"
    LOOSE = "the schema is more precise, such as which integers"
    EXACT = "they are the same"


def agreement(text: Text, schema: Object, specified: Specified) -> Agreement:
    """Compare a type on a page with a schema."""
    return _agreement(canonical_type(text.plain), text.links, schema, specified)


def _agreement(kind: str, links: tuple[str, ...], schema: Object, specified: Specified) -> Agreement:
    schema = without_null(schema)
    if name := target_of(schema):
        target = specified.schema(name)
        called = {slug(name), *target.headings(name), *specified.headings.get(name, ())}
        # The text of a link can be shorter than the heading it refers to, as in Accommodation Charging Methods.
        named = kind.partition("(")[2].rstrip(")") or kind.partition(" ")[2].removeprefix("of ")
        is_named = any(each.endswith(slug(text)) for each in called for text in (kind, named, *links) if slug(text))
        if is_named or (kind == "enum" and is_enum(target.node)):
            return Agreement.EXACT
        return Agreement.LOOSE if kind == type_of(target.node) else Agreement.NONE
    if kind == type_of(schema):
        return Agreement.EXACT
    if "items" in schema and kind == "array":
        return Agreement.LOOSE
    if "items" in schema and kind.startswith(ARRAY):
        return _agreement(kind.removeprefix(ARRAY), links, mapping_at(schema, "items"), specified)
    return Agreement.NONE


@dataclass
class _Changes:
    """The differences of a member."""

    documented: Object = field(default_factory=dict[str, Node])
    specified: Object = field(default_factory=dict[str, Node])
    note: str = ""

    def add(self, aspect: str, documented: Node, specified: Node) -> None:
        self.documented[aspect] = documented
        self.specified[aspect] = specified


@dataclass(frozen=True)
class MemberComparison:
    """Compares a table of members with an object.

    Attributes:
        table: The table on the page.
        target: The object of the document.
        specified: The document.
        examples: The values in the page's examples, by member.
        before: The names of the members in the recorded examples.
        is_answer: Whether these are members of an answer. Pages never say whether those are required.
        elsewhere: The members that other tables of the same object list.
    """

    table: Members
    target: SpecifiedObject
    specified: Specified
    examples: dict[str, list[Node]] = field(default_factory=dict[str, list[Node]])
    before: list[Node] = field(default_factory=list[Node])
    is_answer: bool = False
    elsewhere: frozenset[str] = frozenset()

    def differences(self) -> Iterator[Difference]:
        """Return the differences, in the order of the page."""
        listed = {*self.elsewhere}
        for name, member in self.table.members.items():
            own = self.name_of(name)
            listed.add(own)
            if own in self.target.members:
                yield from self._compare(own, member, self.target.members[own], name)
            else:
                yield self._difference("added", name, documented_member(member), None, self.target.location)
        for name, examples in self.examples.items():
            is_listed = name in self.table.members or name in self.target.members
            if not (is_listed or self.is_answer or self._is_in_other_case(name)):
                yield self._difference("added", name, {"example": examples[0]}, None, self.target.location)
        for name, at in self.target.members.items():
            # A member that is only in an example counts as removed when the example no longer contains it.
            is_gone = name in self.before and name not in self.examples
            is_absent = at.departure == "absent" or self.is_paging(at)
            if name not in listed and (is_gone or not is_absent):
                yield self._difference("removed", name, None, self._described(name, at), at)

    def name_of(self, name: str) -> str:
        """Return the name in the document of a member on the page."""
        return self.target.listed.get(name, name)

    def decides(self, name: str, aspect: str) -> bool:
        """Whether the document determines an aspect of a member, so that its value in the lock does not matter."""
        member, at = self.table.members[name], self.target.members.get(self.name_of(name))
        if at is None or at.departure == "absent":
            return True  # The whole member is reported.
        if aspect == "required":
            return not self.is_answer and member.required is not None
        if member.type is None or not member.type.plain:
            return False
        return (
            "type" in mapping_at(at.departure)
            or _agreement(canonical_type(member.type.plain), (), at.node, self.specified) is Agreement.EXACT
        )

    def _compare(self, name: str, member: Member, at: Location, listed_as: str) -> Iterator[Difference]:
        if at.departure == "absent":
            absent: Object = {"departure": "absent"}
            yield replace(self._difference("added", name, documented_member(member), absent, at), note=AGREES)
            return
        changes = _Changes()
        if listed_as != (text_at(at.departure, "name") or name):
            changes.add("name", listed_as, at.departure)
            changes.note = AGREES
        self._compare_type(changes, member, at)
        if not self.is_answer and member.required is not None:
            self._compare_requirement(changes, name, member.required, at)
        self._compare_example(changes, name, at)
        if changes.documented:
            yield replace(
                self._difference("changed", name, changes.documented, changes.specified, at), note=changes.note
            )

    def _compare_type(self, changes: _Changes, member: Member, at: Location) -> None:
        if member.type is None or not member.type.plain:
            return
        specified, expected = type_of(at.node), text_at(at.departure, "type")
        agrees = agreement(member.type, at.node, self.specified)
        if expected:
            if canonical_type(member.type.plain) != canonical_type(expected):
                changes.add("type", member.type.plain, specified)
                changes.note = AGREES if agrees is not Agreement.NONE else ""
        elif agrees is Agreement.NONE:
            changes.add("type", member.type.plain, specified)

    def _compare_requirement(self, changes: _Changes, name: str, required: bool | str, at: Location) -> None:
        specified, expected = self.target.requires(name), child(at.departure, "required")
        if expected is not None:
            if required != (parse_requirement(expected) if isinstance(expected, str) else expected):
                changes.add("required", required, specified)
                changes.note = AGREES if required == specified else ""
        elif required != specified:
            changes.add("required", required, specified)

    def _compare_example(self, changes: _Changes, name: str, at: Location) -> None:
        expected, examples = child(at.departure, "example"), self._examples_of(name)
        # As JSON, true is not 1.
        if expected is not None and json.dumps(expected) not in map(json.dumps, examples):
            changes.add("example", examples[0] if examples else None, expected)
            changes.note = "the example that x-ivvy-departure refers to has changed"

    def _is_in_other_case(self, shown: str) -> bool:
        """Whether an example has a member in another case, whose departure has the value in the example."""
        named = (at for name, at in self.target.members.items() if name.casefold() == shown.casefold())
        return any(child(at.departure, "example") is not None for at in named)

    def _examples_of(self, name: str) -> list[Node]:
        """Return the values of a member in the examples, which may write its name in another case."""
        return [
            each for shown, values in self.examples.items() if shown.casefold() == name.casefold() for each in values
        ]

    def is_paging(self, at: Location) -> bool:
        """Whether a member belongs to paging or filtering, which the vendor describes on separate pages."""
        return target_of(at.node) in PAGING or FILTER in self.specified.resolve(at).node

    def _described(self, name: str, at: Location) -> Object:
        facts: Object = {"type": type_of(at.node)}
        return facts if self.is_answer else {**facts, "required": self.target.requires(name)}

    def _difference(
        self, kind: str, name: str, documented: Object | None, specified: Object | None, at: Location
    ) -> Difference:
        return Difference(kind, "member", self.target.name, name, documented, specified, at)


def documented_member(member: Member) -> Object:
    """Return the facts of a member on a page."""
    facts: Object = {
        "type": member.type.plain if member.type else None,
        "required": member.required,
        "description": member.description.plain if member.description else None,
    }
    return {key: fact for key, fact in facts.items() if fact is not None}
