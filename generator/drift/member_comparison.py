"""Compares the members of a table with those of an object."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from ..documents.nodes import Node, Object, child, mapping_at, text_at
from ..documents.references import target_of
from ..documents.schemas import FILTER, type_of
from ..pages import Member, Members, canonical_type, requirement
from .agreement import Agreement, agreement
from .differences import Difference
from .lock import digest
from .specified import Place, Specified, SpecifiedObject

PAGING = {"PerPage", "Start", "Filter"}
AGREES = "the page now agrees with the document: remove x-ivvy-departure"


@dataclass
class _Changes:
    """The differences of one member."""

    documented: Object = field(default_factory=dict[str, Node])
    specified: Object = field(default_factory=dict[str, Node])
    note: str = ""

    def add(self, aspect: str, documented: Node, specified: Node) -> None:
        self.documented[aspect] = documented
        self.specified[aspect] = specified


@dataclass(frozen=True)
class MemberComparison:
    """Compares one table of members with one object.

    Attributes:
        table: The table on the page.
        target: The object of the document.
        specified: The document.
        locked: What was recorded of the table; None if nothing was.
        shown: The values in the page's examples, by member.
        was_shown: The members in the recorded examples.
        is_answer: Whether these are members of an answer; pages never say whether those are required.
    """

    table: Members
    target: SpecifiedObject
    specified: Specified
    locked: Object | None
    shown: dict[str, list[Node]] = field(default_factory=dict[str, list[Node]])
    was_shown: list[Node] = field(default_factory=list[Node])
    is_answer: bool = False

    def differences(self) -> Iterator[Difference]:
        """Everything that differs, in the order of the page."""
        listed: set[str] = set()
        for name, member in self.table.members.items():
            place = self._specified_as(name)
            listed.add(str(place.pointer[-1]) if place else name)
            if place is None:
                yield self._difference("added", name, documented_member(member), None, self.target.place)
            else:
                yield from self._compare(name, member, place)
        for name, shown in self.shown.items():
            if name not in self.table.members and name not in self.target.members and not self.is_answer:
                yield self._difference("added", name, {"example": shown[0]}, None, self.target.place)
        for name, place in self.target.members.items():
            # A member that only an example shows is never in the table; it is removed when the example is.
            is_gone = name in self.was_shown and name not in self.shown
            is_absent = place.departure == "absent" or self._is_paging(place)
            if name not in listed and (is_gone or not is_absent):
                yield self._difference("removed", name, None, self._described(name, place), place)

    def _compare(self, name: str, member: Member, place: Place) -> Iterator[Difference]:
        # What documents share may be on one page, and absent on another one.
        if place.departure == "absent" and not place.is_shared:
            said: Object = {"departure": "absent"}
            yield replace(self._difference("added", name, documented_member(member), said, place), note=AGREES)
            return
        changes = _Changes()
        locked = mapping_at(self.locked, name)
        self._compare_type(changes, member, place, locked)
        if not self.is_answer:
            self._compare_requirement(changes, name, member, place, locked)
            self._compare_example(changes, name, place)
        if changes.documented:
            difference = self._difference("changed", name, changes.documented, changes.specified, place)
            yield replace(difference, note=changes.note)
        if self.locked is not None and member.description is not None:
            text = member.description.plain
            if digest(text) != locked.get("description"):
                specified: Object = {"description": text_at(place.node, "description")}
                yield self._difference("reworded", name, {"description": text}, specified, place)

    def _compare_type(self, changes: _Changes, member: Member, place: Place, locked: Object) -> None:
        before, specified = text_at(locked, "type"), type_of(place.node)
        if member.type is None:
            return
        if not member.type.plain:
            if before:
                changes.add("type", None, specified)
            return
        said = canonical_type(member.type.plain)
        agrees = agreement(member.type, place.node, self.specified)
        expected = text_at(place.departure, "type")
        if expected:
            if said != canonical_type(expected):
                changes.add("type", member.type.plain, specified)
                changes.note = AGREES if agrees is not Agreement.NONE else ""
        elif agrees is Agreement.NONE or (agrees is Agreement.LOOSE and before and canonical_type(before) != said):
            changes.add("type", member.type.plain, specified)

    def _compare_requirement(self, changes: _Changes, name: str, member: Member, place: Place, locked: Object) -> None:
        specified, expected = self.target.requires(name), child(place.departure, "required")
        if member.required is None:
            if "required" in locked:
                changes.add("required", None, specified)
        elif expected is not None:
            if member.required != (requirement(expected) if isinstance(expected, str) else expected):
                changes.add("required", member.required, specified)
                changes.note = AGREES if member.required == specified else ""
        elif member.required != specified:
            changes.add("required", member.required, specified)

    def _compare_example(self, changes: _Changes, name: str, place: Place) -> None:
        expected, shown = child(place.departure, "example"), self.shown.get(name, [])
        # As JSON, true is not 1.
        if expected is not None and json.dumps(expected) not in map(json.dumps, shown):
            changes.add("example", shown[0] if shown else None, expected)
            changes.note = "the example that x-ivvy-departure refers to has changed"

    def _specified_as(self, name: str) -> Place | None:
        """The member of a name, whose case a table may have wrong."""
        members = self.target.members
        alike = (place for other, place in members.items() if other.casefold() == name.casefold())
        return members.get(name) or next(alike, None)

    def _is_paging(self, place: Place) -> bool:
        """Whether a member belongs to paging, which has pages of its own: others only name it in a sentence."""
        return target_of(place.node) in PAGING or FILTER in self.specified.resolved(place).node

    def _described(self, name: str, place: Place) -> Object:
        facts: Object = {"type": type_of(place.node)}
        return facts if self.is_answer else {**facts, "required": self.target.requires(name)}

    def _difference(
        self, kind: str, name: str, documented: Object | None, specified: Object | None, place: Place
    ) -> Difference:
        return Difference(kind, "member", self.target.name, name, documented, specified, place)


def documented_member(member: Member) -> Object:
    """The facts of a member on a page."""
    facts: Object = {
        "type": member.type.plain if member.type else None,
        "required": member.required,
        "description": member.description.plain if member.description else None,
    }
    return {key: fact for key, fact in facts.items() if fact is not None}
