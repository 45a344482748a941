"""Compare a page with its document."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple, TypeVar

from ..documents.names import FURTHER_NAMES, slug
from ..documents.nodes import Node, Object, Pointer, child, list_at, mapping_at, text_at
from ..documents.schemas import is_label
from ..pages import Member, Members, Page, Text, Values
from ..pages.sentences import digest
from .lock import ITEM, collections_of, items_of, shapes_of
from .members import AGREES, MemberComparison, documented_member
from .recorded import RecordComparison
from .report import Difference
from .specified import Location, Specified, SpecifiedEnum, SpecifiedObject

RETURNS = "Returns"
CODES = "Throws"
# Members were moved to a new table if at least two, and half of its members, were removed from one other table.
FEWEST_MOVED = 2
TargetT = TypeVar("TargetT", bound=SpecifiedObject | SpecifiedEnum)


class Compared(NamedTuple):
    """The result of a comparison.

    Attributes:
        differences: The differences.
        problems: A description of content that cannot be compared, or "".
        open: The digests of the new statements of the page that the document lacks.
    """

    differences: list[Difference]
    problems: str
    open: list[Node]


def compare(page: Page, specified: Specified, locked: Object | None, before: Page | None = None) -> Compared:
    """Compare a page with its document, and with its entry in the lock.

    Args:
        page: The page.
        specified: The document.
        locked: The entry of the page in the lock, or None.
        before: The page as it was accepted, if it is cached.
    """
    comparison = _Comparison(page, specified, locked)
    differences = comparison.differences()
    statements: list[Node] = []
    if locked is not None:
        recorded = RecordComparison(page, specified, locked, before, comparison.tables, comparison.enums, differences)
        statements = [*dict.fromkeys(digest(sentence) for _, sentence in recorded.open_statements())]
        differences = [*differences, *recorded.differences()]
    # The differences of an item stay together, in the order of the page.
    first = {each.identity: index for index, each in reversed([*enumerate(differences)])}
    differences.sort(key=lambda each: first[each.identity])
    return Compared(differences, "; ".join(comparison.problems()), statements)


class _Comparison:
    """Compares a page with its document.

    Attributes:
        tables: The comparison of each table of members, by its path in the entry of the page.
        enums: The enum of each table of values, by its path.
    """

    def __init__(self, page: Page, specified: Specified, locked: Object | None) -> None:
        self._locked = locked
        self._specified = specified
        self._returned_name = _table_of(page, specified.returned)
        self._page = page = _with_returned(page, self._returned_name)
        members = {name: {*table.members} for name, table in page.objects.items()}
        listed = {name: {*table.values} for name, table in page.values.items()}
        objects = self._paired(members, specified.objects, "objects")
        values = self._paired(listed, specified.enums, "values")
        specified.headings = {}
        for pairs in (objects, values):
            for heading, target in pairs.items():
                specified.headings.setdefault(target.name, set()).add(slug(heading))
        self.enums: dict[Pointer, SpecifiedEnum] = {("values", name): target for name, target in values.items()}
        self.tables: dict[Pointer, MemberComparison] = {
            ("objects", name): MemberComparison(
                page.objects[name], target, specified, elsewhere=_other_parts(page, name, objects)
            )
            for name, target in objects.items()
        }
        if specified.request and not self._lacks_request():
            table, examples = page.request or Members("", frozenset(), {}), _by_member(page.requests)
            before = list_at(locked, "examples", "members")
            self.tables["request",] = MemberComparison(table, specified.request, specified, examples, before)
        if specified.returned and (page.returned or page.answers):
            examples, before = _by_member(items_of(page.answers)), list_at(locked, "examples", "returned")
            # Without a table, the members are compared with those in the examples.
            shown = Members(RETURNS, frozenset(), dict.fromkeys(examples, Member(None, None, None)))
            self.tables[self._path_of_returned] = MemberComparison(
                page.returned or shown, specified.returned, specified, examples, before, is_answer=True
            )

    def differences(self) -> list[Difference]:
        differences = [
            *self._compare_method(),
            *self._compare_request(),
            *self._unpaired(self._specified.objects),
            *(found for _, each in self._objects() for found in each.differences()),
        ]
        differences += self._without_schema(differences)
        return [
            *differences,
            *self._compare_values(),
            *self._compare_answer(),
            *compare_warnings(self._page, self._specified),
            *compare_codes(self._page, self._specified, self._locked),
        ]

    @property
    def _path_of_returned(self) -> Pointer:
        return ("objects", self._returned_name) if self._returned_name else ("returned",)

    @property
    def _root(self) -> Location:
        return replace(self._specified.operation, pointer=("components", "schemas"))

    def _objects(self) -> Iterator[tuple[str, MemberComparison]]:
        for path, comparison in self.tables.items():
            if path[0] == "objects" and path != self._path_of_returned:
                yield str(path[1]), comparison

    def _paired(self, tables: Mapping[str, set[str]], targets: list[TargetT], group: str) -> dict[str, TargetT]:
        """Return the schema that describes each table: one with its name, or a renamed one with the same rows."""
        pairs: dict[str, TargetT] = {}
        for name in tables:
            for each in targets:
                if slug(name) in each.location.headings(each.name):
                    pairs.setdefault(name, each)
        # Many pages have no tables for shared schemas.
        recorded = {*map(slug, mapping_at(self._locked, group))}
        for name, rows in tables.items():
            for target in targets:
                is_listed = not target.location.is_shared or recorded & target.location.headings(target.name)
                if rows and rows == {*target.listed} and is_listed and target not in pairs.values():
                    pairs.setdefault(name, target)
        return pairs

    def _entry(self, *keys: str) -> Object | None:
        return None if self._locked is None else mapping_at(self._locked, *keys)

    def problems(self) -> Iterator[str]:
        """Describe content that cannot be interpreted or compared, unless it was accepted."""
        accepted = list_at(self._locked, "problems")
        yield from (problem for problem in self._page.problems if digest(problem) not in accepted)
        if self._lacks_request() and (self._locked is None or "request" in self._locked):
            count = len(self._members_of_request())
            yield f"no table lists the members of the request, but the document has {count} of them"
        for path, comparison in self.tables.items():
            table, locked = comparison.table, self._entry(*map(str, path))
            if table not in (self._page.request, self._page.returned, *self._page.objects.values()):
                continue
            # Many pages have no types for members of the answer, so only recorded columns are required.
            wanted = ["type", "description"] if locked is None and not comparison.is_answer else []
            # The columns that the page had when it was recorded.
            recorded = {key for name in locked or () for key in mapping_at(locked, name)}
            wanted += [column for column in ("type", "description", "required") if column in recorded]
            name = f"table {table.name}" if table.name else "the table of members"
            yield from (f"{name} has no column {column}" for column in wanted if column not in table.columns)

    def _members_of_request(self) -> list[Location]:
        request = self._specified.request
        return [at for at in request.members.values() if at.departure != "absent"] if request else []

    def _lacks_request(self) -> bool:
        return not self._page.request and bool(self._members_of_request())

    def _compare_method(self) -> Iterator[Difference]:
        if self._page.method not in ("", text_at(self._locked, "method") or "post"):
            method: Object = {"method": self._page.method}
            yield Difference("changed", "object", "", "method", method, {"method": "post"}, self._specified.operation)

    def _compare_request(self) -> Iterator[Difference]:
        page, comparison = self._page, self.tables.get(("request",))
        if comparison:
            yield from comparison.differences()
            shapes, recorded = shapes_of(page.requests), mapping_at(self._locked, "shown", "request")
            listed = {*comparison.examples, *comparison.table.members}
            yield from compare_shapes(shapes, recorded, comparison.target, self._specified, listed)
        elif page.request and not self._specified.request:
            for name, member in page.request.members.items():
                documented = documented_member(member)
                yield Difference("added", "member", page.request.name, name, documented, None, self._root)

    def _unpaired(self, targets: Sequence[SpecifiedObject | SpecifiedEnum]) -> Iterator[Difference]:
        """Report schemas whose table has another heading, or that have no table."""
        described = [*((name, each.target) for name, each in self._objects())]
        pairs = [*described, *((str(path[1]), target) for path, target in self.enums.items())]
        for target in targets:
            headings = [heading for heading, each in pairs if each is target]
            for heading in headings:
                if slug(heading) not in target.location.headings(target.name):
                    note = f"x-ivvy-departure: {{page: {{table: {heading}}}}}"
                    table: Object = {"table": heading}
                    yield Difference("renamed", "object", "", target.name, table, None, target.location, note)
            if not headings and target.location.departure != "absent" and not target.location.is_shared:
                is_object = isinstance(target, SpecifiedObject)
                rows: list[Node] = [*(target.members if isinstance(target, SpecifiedObject) else target.labels)]
                gone: Object = {"members" if is_object else "values": rows}
                yield Difference("removed", "object", "", target.name, None, gone, target.location)

    def _without_schema(self, differences: list[Difference]) -> list[Difference]:
        """Report tables of members without a schema. Remove the differences of members that were moved to them."""
        added: list[Difference] = []
        for name, table in self._page.objects.items():
            if ("objects", name) in self.tables or self._specified.expresses(name):
                continue
            members: Object = {member: documented_member(each) for member, each in table.members.items()}
            gone = [each for each in differences if (each.kind, each.what) == ("removed", "member")]
            owners = [each.within for each in gone if each.name in members]
            owner = max(owners, key=owners.count, default="")
            moved = [each for each in gone if each.within == owner and each.name in members]
            if len(moved) < max(FEWEST_MOVED, len(members) / 2):
                added.append(Difference("added", "object", "", name, {"members": members}, None, self._root))
                continue
            differences[:] = [each for each in differences if each not in moved]
            rows: list[Node] = [each.name for each in moved]
            added.append(Difference("moved", "object", "", name, {"members": rows}, {"in": owner}, moved[0].location))
            for member in [name for name in members if name not in rows]:
                facts = mapping_at(members, member)
                added.append(Difference("added", "member", name, member, facts, None, self._root))
        return added

    def _compare_values(self) -> Iterator[Difference]:
        yield from self._unpaired(self._specified.enums)
        for name, table in self._page.values.items():
            if target := self.enums.get(("values", name)):
                yield from compare_values(table, target)
                continue
            recorded = self._entry("values", name) or table.values
            if not self._specified.expresses(name) or table.values.keys() - recorded:
                values: Object = {value: text.plain for value, text in table.values.items()}
                yield Difference("added", "object", "", name, {"values": values}, None, self._root)

    def _compare_answer(self) -> Iterator[Difference]:
        page, target = self._page, self._specified.returned
        if page.returned is None and self._entry("returned"):
            gone: list[Node] = [*target.members] if target else []
            yield Difference("removed", "object", "", RETURNS, None, {"members": gone}, self._root)
        elif comparison := self.tables.get(self._path_of_returned):
            yield from comparison.differences()
            shapes, recorded = shapes_of(items_of(page.answers)), mapping_at(self._locked, "shown", "returned")
            listed = {*comparison.table.members}
            yield from compare_shapes(shapes, recorded, comparison.target, self._specified, listed)
            answer, recorded = self._specified.answer, mapping_at(self._locked, "shown", "collection")
            if answer and "results" in answer.members:
                shapes = shapes_of(collections_of(page.answers))
                yield from compare_shapes(shapes, recorded, answer, self._specified, set())


def _table_of(page: Page, target: SpecifiedObject | None) -> str:
    """Return the heading of the table of the answer if the document names one, and the page has no table Returns."""
    if page.returned or target is None:
        return ""
    return next((name for name in page.objects if slug(name) in target.location.headings(target.name)), "")


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


def compare_values(table: Values, target: SpecifiedEnum) -> Iterator[Difference]:
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
        if value in departures:
            if departures[value] != plain:
                note = AGREES if _is_named(plain, names) else ""
                yield Difference("changed", "value", target.name, value, documented, specified, target.location, note)
        elif plain and is_label(plain) and not _is_named(plain, names):
            yield Difference("changed", "value", target.name, value, documented, specified, target.location)
    for value, names in target.labels.items():
        if value not in table.values and departures.get(value) != "absent":
            yield Difference("removed", "value", target.name, value, None, {"label": names[0]}, target.location)


def _other_parts(page: Page, heading: str, objects: Mapping[str, SpecifiedObject]) -> frozenset[str]:
    """Return the members in the other tables of a schema."""
    others = [name for name, target in objects.items() if target is objects[heading] and name != heading]
    return frozenset(member for name in others for member in page.objects[name].members)


def _is_named(label: str, names: tuple[str, str]) -> bool:
    return slug(label) in map(slug, names)


def compare_warnings(page: Page, specified: Specified) -> Iterator[Difference]:
    """Compare the warnings of a page with those of the answer."""
    target = specified.warnings
    listed = page.warnings.values if page.warnings else dict[str, Text]()
    within = target.name if target else "warnings"
    owner = target or specified.answer
    at = owner.location if owner else specified.operation
    labels = target.labels if target else dict[str, tuple[str, str]]()
    departures = mapping_at(at.departure, "values")
    for warning, text in listed.items():
        documented = _documented(text)
        if warning not in labels:
            yield Difference("added", "warning", within, warning, documented, None, at)
        elif departures.get(warning) == "absent":
            absent: Object = {"departure": "absent"}
            yield Difference("added", "warning", within, warning, documented, absent, at, AGREES)
    for warning, (meaning, _) in labels.items():
        if warning not in listed and departures.get(warning) != "absent":
            yield Difference("removed", "warning", within, warning, None, {"meaning": meaning}, at)


def compare_codes(page: Page, specified: Specified, locked: Object | None) -> Iterator[Difference]:
    """Compare the error codes of a page with those of the document."""
    root = specified.operation.below("x-ivvy-codes")
    for code, text in page.codes.items():
        at = specified.codes.get(code)
        if at is None:
            yield Difference("added", "code", CODES, str(code), _documented(text), None, root)
        elif at.departure == "absent":
            absent: Object = {"departure": "absent"}
            yield Difference("added", "code", CODES, str(code), _documented(text), absent, at, AGREES)
    for code, failure in page.failures.items():
        entry = specified.codes.get(code)
        if entry is None and code not in page.codes:
            yield Difference("added", "code", CODES, str(code), {"example": code, **failure}, None, root)
        elif entry and "errorCode" in entry.node and failure.get("errorCode") != entry.node["errorCode"]:
            found: Object = {"errorCode": failure.get("errorCode")}
            yield Difference("changed", "code", CODES, str(code), found, {"errorCode": entry.node["errorCode"]}, entry)
    before = mapping_at(locked, "failures")
    for code, at in specified.codes.items():
        # A code that is only in an example counts as removed when the example no longer contains it.
        is_gone = str(code) in before and code not in page.failures
        if code not in page.codes and (at.departure != "absent" or is_gone):
            yield Difference("removed", "code", CODES, str(code), None, {"meaning": text_at(at.node, "meaning")}, at)


def _documented(text: Text | None) -> Object:
    return {"description": text.plain if text else ""}


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
        further = {each for member in members.values() for each in mapping_at(member, FURTHER_NAMES)}
        before = locked.get(path)
        if owner and members and name not in {*members, *further} and path not in listed:
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
