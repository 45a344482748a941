"""Compares a page with its document."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TypeVar

from ..documents.conventions import operation_pointer
from ..documents.names import slug
from ..documents.nodes import Node, Object, list_at, mapping_at, text_at
from ..pages import Member, Members, Page, Values
from .differences import Difference
from .listed import compare_codes, compare_notes, compare_values, compare_warnings
from .lock import collections_of, digest, items_of
from .member_comparison import MemberComparison, documented_member
from .shown import compare_shapes, shapes_of
from .specified import Place, Specified, SpecifiedEnum, SpecifiedObject

RETURNS = "Returns"
TableT = TypeVar("TableT", Members, Values)
TargetT = TypeVar("TargetT", SpecifiedObject, SpecifiedEnum)


def compare(page: Page, specified: Specified, locked: Object | None) -> tuple[list[Difference], str]:
    """Where a page differs from its document, or from what was recorded of it, and what cannot be compared.

    Args:
        page: The page.
        specified: The document.
        locked: What was recorded of the page; None if nothing was.
    """
    comparison = _Comparison(page, specified, locked)
    return comparison.differences(), "; ".join(comparison.problems())


class _Comparison:
    """One page and its document."""

    def __init__(self, page: Page, specified: Specified, locked: Object | None) -> None:
        self._returned_name = _table_of(page, specified.returned)
        self._page = page = _with_returned(page, self._returned_name)
        self._specified = specified
        self._locked = locked
        self._root = Place(specified.document, ("components", "schemas"))
        self._objects = list(_pairs(page.objects, specified.objects))
        self._values = list(_pairs(page.values, specified.enums))

    def differences(self) -> list[Difference]:
        return [
            *self._compare_method(),
            *self._compare_request(),
            *self._compare_objects(),
            *self._compare_values(),
            *self._compare_answer(),
            *compare_warnings(self._page, self._specified, self._part("warnings")),
            *compare_codes(self._page, self._specified, self._locked),
            *compare_notes(self._page, self._specified, self._locked),
        ]

    def _part(self, *keys: str) -> Object | None:
        return None if self._locked is None else mapping_at(self._locked, *keys)

    def problems(self) -> Iterator[str]:
        """What cannot be understood or compared, apart from what somebody has accepted."""
        page, request = self._page, self._specified.request
        accepted = list_at(self._locked, "problems")
        yield from (problem for problem in page.problems if digest(problem) not in accepted)
        if self._lacks_request() and (self._locked is None or "request" in self._locked):
            count = len(self._members_of_request())
            yield f"no table lists the members of the request, but the document has {count}"
        tables = [(page.request, self._part("request"), True)] if page.request and request else []
        tables += [
            (table, self._part("objects", table.name), True) for table, target in self._objects if table and target
        ]
        if page.returned:
            # Many pages have no types for these, so that only what has been there is missed.
            tables.append((page.returned, self._locked_returned(), False))
        for table, locked, is_typed in tables:
            wanted = ["type", "description"] if locked is None and is_typed else []
            # What had a column when somebody last read the page.
            recorded = {key for name in locked or () for key in mapping_at(locked, name)}
            wanted += [column for column in ("type", "description", "required") if column in recorded]
            name = f"table {table.name}" if table.name else "the table of members"
            yield from (f"{name} has no column {column}" for column in wanted if column not in table.columns)

    def _locked_returned(self) -> Object | None:
        keys = ("objects", self._returned_name) if self._returned_name else ("returned",)
        return self._part(*keys) if self._page.returned else None

    def _members_of_request(self) -> list[Place]:
        request = self._specified.request
        return [place for place in request.members.values() if place.departure != "absent"] if request else []

    def _lacks_request(self) -> bool:
        return not self._page.request and bool(self._members_of_request())

    def _compare_method(self) -> Iterator[Difference]:
        if self._page.method not in ("", text_at(self._locked, "method") or "post"):
            method: Object = {"method": self._page.method}
            place = Place(self._specified.document, operation_pointer(self._specified.document))
            yield Difference("changed", "object", "", "method", method, {"method": "post"}, place)

    def _compare_request(self) -> Iterator[Difference]:
        page, target = self._page, self._specified.request
        if target and not self._lacks_request():
            table = page.request or Members("", frozenset(), {})
            shown, was_shown = _shown(page.requests), list_at(self._locked, "examples", "members")
            yield from MemberComparison(
                table, target, self._specified, self._part("request"), shown, was_shown
            ).differences()
            shapes, recorded = shapes_of(page.requests), mapping_at(self._locked, "shown", "request")
            yield from compare_shapes(shapes, recorded, target, self._specified, {*shown, *table.members})
        elif page.request and not target:
            for name, member in page.request.members.items():
                documented = documented_member(member)
                yield Difference("added", "member", page.request.name, name, documented, None, self._root)

    def _compare_objects(self) -> Iterator[Difference]:
        for table, target in self._objects:
            if table and target:
                locked = self._part("objects", table.name)
                yield from MemberComparison(table, target, self._specified, locked).differences()
            elif table and not any(
                _is_within(table.members, each.members, each.place) for each in self._specified.objects
            ):
                members: Object = {name: documented_member(member) for name, member in table.members.items()}
                yield Difference("added", "object", "", table.name, {"members": members}, None, self._root)
            elif target and target.place.departure != "absent" and not target.place.is_shared:
                gone: Object = {"members": list[Node](target.members)}
                yield Difference("removed", "object", "", target.name, None, gone, target.place)

    def _compare_values(self) -> Iterator[Difference]:
        for table, target in self._values:
            if table and target:
                yield from compare_values(table, target, self._part("values", table.name))
            elif table and not any(_is_within(table.values, each.labels, each.place) for each in self._specified.enums):
                values: Object = {value: said.plain if said else "" for value, said in table.values.items()}
                yield Difference("added", "object", "", table.name, {"values": values}, None, self._root)
            elif target and target.place.departure != "absent" and not target.place.is_shared:
                gone: Object = {"values": list[Node](target.labels)}
                yield Difference("removed", "object", "", target.name, None, gone, target.place)

    def _compare_answer(self) -> Iterator[Difference]:
        page, target = self._page, self._specified.returned
        if page.returned is None and self._part("returned"):
            yield Difference("removed", "object", "", RETURNS, None, {"members": list_of(target)}, self._root)
        elif target and (page.returned or page.answers):
            shown = _shown(items_of(page.answers))
            # If no table lists the members, the examples show them.
            listed = Members(RETURNS, frozenset(), dict.fromkeys(shown, Member(None, None, None)))
            locked = self._locked_returned()
            was_shown = list_at(self._locked, "examples", "returned")
            yield from MemberComparison(
                page.returned or listed, target, self._specified, locked, shown, was_shown, is_answer=True
            ).differences()
            shapes, recorded = shapes_of(items_of(page.answers)), mapping_at(self._locked, "shown", "returned")
            members = (page.returned or listed).members
            yield from compare_shapes(shapes, recorded, target, self._specified, {*members})
            yield from self._compare_collection()

    def _compare_collection(self) -> Iterator[Difference]:
        target = self._specified.answer
        if target and "results" in target.members:
            shapes = shapes_of(collections_of(self._page.answers))
            recorded = mapping_at(self._locked, "shown", "collection")
            yield from compare_shapes(shapes, recorded, target, self._specified, set())


def _table_of(page: Page, target: SpecifiedObject | None) -> str:
    """The heading of the table that the document names for the answer, where the page has none called Returns."""
    if page.returned or target is None:
        return ""
    return next((name for name in page.objects if slug(name) in _names_of(target)), "")


def _with_returned(page: Page, name: str) -> Page:
    if not name:
        return page
    objects = {other: table for other, table in page.objects.items() if other != name}
    return replace(page, returned=page.objects[name], objects=objects)


def list_of(target: SpecifiedObject | None) -> list[Node]:
    """The names of the members of an object."""
    return list[Node](target.members) if target else []


def _shown(examples: list[Object]) -> dict[str, list[Node]]:
    """The values of each member in examples."""
    shown: dict[str, list[Node]] = {}
    for example in examples:
        for name, value in example.items():
            shown.setdefault(name, []).append(value)
    return shown


def _pairs(tables: Mapping[str, TableT], targets: list[TargetT]) -> Iterator[tuple[TableT | None, TargetT | None]]:
    """Each table with the schema that describes it; None for a missing counterpart."""
    left = list(targets)
    for name, table in tables.items():
        target = next((each for each in left if slug(name) in _names_of(each)), None)
        if target:
            left.remove(target)
        yield table, target
    for target in left:
        yield None, target


def _is_within(listed: Mapping[str, object], specified: Mapping[str, object], place: Place) -> bool:
    """Whether a table of another name has nothing but what documents share: each page has its own name for that."""
    return place.is_shared and {name.casefold() for name in listed} <= {name.casefold() for name in specified}


def _names_of(target: SpecifiedObject | SpecifiedEnum) -> set[str]:
    """The names that a page may use for the table of a schema."""
    recorded = mapping_at(target.place.departure).get("table")
    return {slug(target.name), slug(str(recorded or target.name))}
