"""Compare a page with its document."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from ..documents.conventions import operation_pointer
from ..documents.names import slug
from ..documents.nodes import Node, Object, child, list_at, mapping_at, text_at
from ..documents.schemas import is_label
from ..pages import Member, Members, Page, Text, Values
from .lock import ITEM, collections_of, digest, items_of, shapes_of
from .members import AGREES, MemberComparison, documented_member
from .report import Difference
from .specified import Location, Specified, SpecifiedEnum, SpecifiedObject

RETURNS = "Returns"
TableT = TypeVar("TableT", Members, Values)
TargetT = TypeVar("TargetT", SpecifiedObject, SpecifiedEnum)
CODES = "Throws"


def compare(page: Page, specified: Specified, locked: Object | None) -> tuple[list[Difference], str]:
    """Compare a page with its document, and with its entry in the lock.

    Args:
        page: The page.
        specified: The document.
        locked: The entry of the page in the lock, or None.

    Returns:
        The differences, and a description of content that cannot be compared, or "".
    """
    comparison = _Comparison(page, specified, locked)
    return comparison.differences(), "; ".join(comparison.problems())


class _Comparison:
    """Compares a page with its document."""

    def __init__(self, page: Page, specified: Specified, locked: Object | None) -> None:
        self._returned_name = _table_of(page, specified.returned)
        self._page = page = _with_returned(page, self._returned_name)
        self._specified = specified
        self._locked = locked
        self._root = Location(specified.document, ("components", "schemas"))
        self._objects = list(_pairs(page.objects, specified.objects))
        self._values = list(_pairs(page.values, specified.enums))

    def differences(self) -> list[Difference]:
        return [
            *self._compare_method(),
            *self._compare_request(),
            *self._compare_objects(),
            *self._compare_values(),
            *self._compare_answer(),
            *compare_warnings(self._page, self._specified, self._entry("warnings")),
            *compare_codes(self._page, self._specified, self._locked),
            *compare_notes(self._page, self._specified, self._locked),
        ]

    def _entry(self, *keys: str) -> Object | None:
        return None if self._locked is None else mapping_at(self._locked, *keys)

    def problems(self) -> Iterator[str]:
        """Describe content that cannot be interpreted or compared, unless it was accepted."""
        page, request = self._page, self._specified.request
        accepted = list_at(self._locked, "problems")
        yield from (problem for problem in page.problems if digest(problem) not in accepted)
        if self._lacks_request() and (self._locked is None or "request" in self._locked):
            count = len(self._members_of_request())
            yield f"no table lists the members of the request, but the document has {count} of them"
        tables = [(page.request, self._entry("request"), True)] if page.request and request else []
        tables += [(each, self._entry("objects", each.name), True) for each, target in self._objects if each and target]
        if page.returned:
            # Many pages have no types for members of the answer, so only recorded columns are required.
            tables.append((page.returned, self._locked_returned(), False))
        for table, locked, is_typed in tables:
            wanted = ["type", "description"] if locked is None and is_typed else []
            # The columns that the page had when it was recorded.
            recorded = {key for name in locked or () for key in mapping_at(locked, name)}
            wanted += [column for column in ("type", "description", "required") if column in recorded]
            name = f"table {table.name}" if table.name else "the table of members"
            yield from (f"{name} has no column {column}" for column in wanted if column not in table.columns)

    def _locked_returned(self) -> Object | None:
        keys = ("objects", self._returned_name) if self._returned_name else ("returned",)
        return self._entry(*keys) if self._page.returned else None

    def _members_of_request(self) -> list[Location]:
        request = self._specified.request
        return [at for at in request.members.values() if at.departure != "absent"] if request else []

    def _lacks_request(self) -> bool:
        return not self._page.request and bool(self._members_of_request())

    def _compare_method(self) -> Iterator[Difference]:
        if self._page.method not in ("", text_at(self._locked, "method") or "post"):
            method: Object = {"method": self._page.method}
            at = Location(self._specified.document, operation_pointer(self._specified.document))
            yield Difference("changed", "object", "", "method", method, {"method": "post"}, at)

    def _compare_request(self) -> Iterator[Difference]:
        page, target = self._page, self._specified.request
        if target and not self._lacks_request():
            table = page.request or Members("", frozenset(), {})
            examples, before = _by_member(page.requests), list_at(self._locked, "examples", "members")
            yield from MemberComparison(
                table, target, self._specified, self._entry("request"), examples, before
            ).differences()
            shapes, recorded = shapes_of(page.requests), mapping_at(self._locked, "shown", "request")
            yield from compare_shapes(shapes, recorded, target, self._specified, {*examples, *table.members})
        elif page.request and not target:
            for name, member in page.request.members.items():
                documented = documented_member(member)
                yield Difference("added", "member", page.request.name, name, documented, None, self._root)

    def _compare_objects(self) -> Iterator[Difference]:
        for table, target in self._objects:
            if table and target:
                locked = self._entry("objects", table.name)
                yield from MemberComparison(table, target, self._specified, locked).differences()
            elif table and not _is_within(table.members, self._specified.objects):
                members: Object = {name: documented_member(member) for name, member in table.members.items()}
                yield Difference("added", "object", "", table.name, {"members": members}, None, self._root)
            elif target and target.location.departure != "absent" and not target.location.is_shared:
                gone: Object = {"members": list[Node](target.members)}
                yield Difference("removed", "object", "", target.name, None, gone, target.location)

    def _compare_values(self) -> Iterator[Difference]:
        for table, target in self._values:
            if table and target:
                yield from compare_values(table, target, self._entry("values", table.name))
            elif table and not _is_within(table.values, self._specified.enums):
                values: Object = {value: text.plain for value, text in table.values.items()}
                yield Difference("added", "object", "", table.name, {"values": values}, None, self._root)
            elif target and target.location.departure != "absent" and not target.location.is_shared:
                gone: Object = {"values": list[Node](target.labels)}
                yield Difference("removed", "object", "", target.name, None, gone, target.location)

    def _compare_answer(self) -> Iterator[Difference]:
        page, target = self._page, self._specified.returned
        if page.returned is None and self._entry("returned"):
            gone: list[Node] = [*target.members] if target else []
            yield Difference("removed", "object", "", RETURNS, None, {"members": gone}, self._root)
        elif target and (page.returned or page.answers):
            examples = _by_member(items_of(page.answers))
            # Without a table, the members are compared with those in the examples.
            listed = Members(RETURNS, frozenset(), dict.fromkeys(examples, Member(None, None, None)))
            locked = self._locked_returned()
            before = list_at(self._locked, "examples", "returned")
            yield from MemberComparison(
                page.returned or listed, target, self._specified, locked, examples, before, is_answer=True
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
    """Return the heading of the table of the answer if the document names one, and the page has no table Returns."""
    if page.returned or target is None:
        return ""
    return next((name for name in page.objects if slug(name) in _names_of(target)), "")


def _with_returned(page: Page, name: str) -> Page:
    if not name:
        return page
    objects = {other: table for other, table in page.objects.items() if other != name}
    return replace(page, returned=page.objects[name], objects=objects)


def _by_member(examples: list[Object]) -> dict[str, list[Node]]:
    """Return the values of each member in examples."""
    values: dict[str, list[Node]] = {}
    for example in examples:
        for name, value in example.items():
            values.setdefault(name, []).append(value)
    return values


def _pairs(tables: Mapping[str, TableT], targets: list[TargetT]) -> Iterator[tuple[TableT | None, TargetT | None]]:
    """Pair each table with the schema that describes it, or either with None."""
    left = list(targets)
    for name, table in tables.items():
        target = next((each for each in left if slug(name) in _names_of(each)), None)
        if target:
            left.remove(target)
        yield table, target
    for target in left:
        yield None, target


def _is_within(listed: Iterable[str], schemas: Sequence[SpecifiedObject | SpecifiedEnum]) -> bool:
    """Whether a shared schema contains all rows of a table. Pages give the tables of shared schemas different names."""
    names = {name.casefold() for name in listed}
    shared = [
        each.members if isinstance(each, SpecifiedObject) else each.labels
        for each in schemas
        if each.location.is_shared
    ]
    return any(names <= {name.casefold() for name in specified} for specified in shared)


def _names_of(target: SpecifiedObject | SpecifiedEnum) -> set[str]:
    """Return the headings that the table of a schema can have."""
    recorded = mapping_at(target.location.departure).get("table")
    return {slug(target.name), slug(str(recorded or target.name))}


def compare_values(table: Values, target: SpecifiedEnum, locked: Object | None) -> Iterator[Difference]:
    """Compare the values of a table with those of an enum."""
    # The page's descriptions of values that the document intentionally omits or changes.
    departures = mapping_at(target.location.departure, "values")
    for value, text in table.values.items():
        plain = text.plain
        documented: Object = {"label": plain} if is_label(plain) else {"description": plain}
        if value not in target.labels:
            if departures.get(value) != plain:
                yield Difference("added", "value", target.name, value, documented, None, target.location)
            continue
        names = target.labels[value]
        specified: Object = {"label": names[0]}
        # A value of a shared schema can be on one page and absent from another.
        if value in departures and not (departures[value] == "absent" and target.location.is_shared):
            if departures[value] != plain:
                note = AGREES if _is_named(plain, names) else ""
                yield Difference("changed", "value", target.name, value, documented, specified, target.location, note)
        elif plain and is_label(plain):
            if not _is_named(plain, names):
                yield Difference("changed", "value", target.name, value, documented, specified, target.location)
        elif _is_reworded(text, locked, value):
            yield Difference("reworded", "value", target.name, value, documented, specified, target.location)
    for value, names in target.labels.items():
        if value not in table.values and departures.get(value) != "absent":
            yield Difference("removed", "value", target.name, value, None, {"label": names[0]}, target.location)


def _is_named(label: str, names: tuple[str, str]) -> bool:
    return slug(label) in map(slug, names)


def compare_warnings(page: Page, specified: Specified, locked: Object | None) -> Iterator[Difference]:
    """Compare the warnings of a page with those of the answer."""
    target = specified.warnings
    listed = page.warnings.values if page.warnings else dict[str, Text]()
    within = target.name if target else "warnings"
    owner = target or specified.answer
    at = owner.location if owner else Location(specified.document, ())
    labels = target.labels if target else dict[str, tuple[str, str]]()
    departures = mapping_at(at.departure, "values")
    for warning, text in listed.items():
        documented = _documented(text)
        if warning not in labels:
            yield Difference("added", "warning", within, warning, documented, None, at)
        elif departures.get(warning) == "absent":
            absent: Object = {"departure": "absent"}
            yield Difference("added", "warning", within, warning, documented, absent, at, AGREES)
        elif _is_reworded(text, locked, warning):
            yield Difference("reworded", "warning", within, warning, documented, {"meaning": labels[warning][0]}, at)
    for warning, (meaning, _) in labels.items():
        if warning not in listed and departures.get(warning) != "absent":
            yield Difference("removed", "warning", within, warning, None, {"meaning": meaning}, at)


def compare_codes(page: Page, specified: Specified, locked: Object | None) -> Iterator[Difference]:
    """Compare the error codes of a page with those of the document."""
    root = Location(specified.document, (*operation_pointer(specified.document), "x-ivvy-codes"))
    for code, text in page.codes.items():
        at = specified.codes.get(code)
        if at is None:
            yield Difference("added", "code", CODES, str(code), _documented(text), None, root)
        elif at.departure == "absent":
            absent: Object = {"departure": "absent"}
            yield Difference("added", "code", CODES, str(code), _documented(text), absent, at, AGREES)
        elif _is_reworded(text, mapping_at(locked, "codes") if locked is not None else None, str(code)):
            meaning: Object = {"meaning": text_at(at.node, "meaning")}
            yield Difference("reworded", "code", CODES, str(code), _documented(text), meaning, at)
    for code, failure in page.failures.items():
        entry = specified.codes.get(code)
        if entry is None and code not in page.codes:
            yield Difference("added", "code", CODES, str(code), {"example": code, **failure}, None, root)
        elif entry and "errorCode" in entry.node and failure.get("errorCode") != entry.node["errorCode"]:
            found: Object = {"errorCode": failure.get("errorCode")}
            yield Difference("changed", "code", CODES, str(code), found, {"errorCode": entry.node["errorCode"]}, entry)
    before = list_at(locked, "examples", "codes")
    for code, at in specified.codes.items():
        # A code that is only in an example counts as removed when the example no longer contains it.
        is_gone = str(code) in before and code not in page.failures
        if code not in page.codes and (at.departure != "absent" or is_gone):
            yield Difference("removed", "code", CODES, str(code), None, {"meaning": text_at(at.node, "meaning")}, at)


def compare_notes(page: Page, specified: Specified, locked: Object | None) -> Iterator[Difference]:
    """Compare the text of each section with the recorded one."""
    at = Location(specified.document, (*operation_pointer(specified.document), "description"))
    if locked is None:
        return
    earlier = mapping_at(locked, "notes")
    tables = {*page.objects, *page.values} ^ {*mapping_at(locked, "objects"), *mapping_at(locked, "values")}
    for section in dict.fromkeys([*page.notes, *earlier]):
        text: Node = page.notes.get(section)
        # An added or removed table is reported as such, including the text of its section.
        if section not in tables and (digest(text) if isinstance(text, str) else None) != earlier.get(section):
            documented: Object | None = {"description": text} if text else None
            yield Difference("reworded", "object", "", section or page.title, documented, None, at)


def _documented(text: Text | None) -> Object:
    return {"description": text.plain if text else ""}


def _is_reworded(text: Text | None, locked: Mapping[str, Node] | None, name: str) -> bool:
    return locked is not None and text is not None and digest(text.plain) != child(locked.get(name), "description")


def compare_shapes(
    shapes: Object, locked: Object, target: SpecifiedObject, specified: Specified, listed: set[str]
) -> Iterator[Difference]:
    """Compare the members in examples with those of a schema, and their kinds with the recorded kinds.

    Args:
        shapes: The kinds of the members in the examples, by path.
        locked: The recorded kinds, by path.
        target: The schema.
        specified: The document.
        listed: The top-level members, which are compared with a table instead.
    """
    for path, kind in shapes.items():
        outer, _, name = path.rpartition(".")
        owner = None if path.endswith(ITEM) else _location_of(outer, target.location, specified)
        members = mapping_at(owner.node, "properties") if owner else {}
        before = locked.get(path)
        if owner and members and name not in members and path not in listed:
            within = f"{target.name}.{outer}" if outer else target.name
            yield Difference("added", "member", within, name, {"example": kind or "null"}, None, owner)
        elif owner and name in members and before and kind and before != kind:
            at = owner.below("properties", name)
            if child(at.departure, "example") is not None:
                continue  # It is compared with the departure instead.
            yield Difference("changed", "member", target.name, path, {"example": kind}, {"example": before}, at)
    for path in locked:
        outer, _, name = path.rpartition(".")
        owner = _location_of(outer, target.location, specified)
        at = owner.below("properties", name) if owner else target.location
        # Not reported: members that are listed in a table, and members of an object that was removed itself.
        has_parent = not outer or outer.removesuffix(ITEM) in shapes
        if path not in shapes and has_parent and at.node and at.departure == "absent" and name not in listed:
            yield Difference("removed", "member", target.name, path, None, {"example": locked[path]}, at)


def _location_of(path: str, at: Location, specified: Specified) -> Location | None:
    """Return the location of the object at a path, or None if the document does not describe it."""
    found = specified.resolve(at)
    for step in path.split(".") if path else []:
        name, *items = step.split(ITEM)
        for keys in (("properties", name), *(("items",) for _ in items)):
            if not mapping_at(found.node, *keys):
                return None
            found = specified.resolve(found.below(*keys))
    return found
