"""Compare a page with its entry in the lock.

Every fact and every sentence of a page is recorded. A change is reported unless the document determines the fact,
because `compare` then reports the page if it differs from the document.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from ..documents.names import slug
from ..documents.nodes import Node, Object, Pointer, child, list_at, mapping_at, text_at
from ..documents.schemas import without_null
from ..pages import Page, canonical_type
from ..pages.sentences import added_sentences, digest, sentences_of, statement_of
from .lock import entry_of
from .members import MemberComparison
from .report import Difference
from .specified import Location, Specified, SpecifiedEnum, SpecifiedObject

LIMITS = ("minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems")
NUMBER = re.compile(r"\b\d+\b")
WORD = re.compile(r"\w+")
RECORDED = "changed since the page was accepted"
# Compared by `compare`, with the document.
ELSEWHERE = {"method", "examples", "shown", "problems", "open"}


def differing(old: Node, new: Node, path: Pointer = ()) -> Iterator[tuple[Pointer, Node, Node]]:
    """Return the path of each difference between two nodes, with both values. An absent value is None."""
    if isinstance(old, dict) and isinstance(new, dict):
        for key in dict.fromkeys([*new, *old]):
            yield from differing(old.get(key), new.get(key), (*path, key))
    elif old != new:
        yield path, old, new


@dataclass(frozen=True)
class Item:
    """An item of a page: its kind, its table and its name in the document, and its location."""

    what: str
    within: str
    name: str
    at: Location

    @property
    def identity(self) -> tuple[str, str, str]:
        """What a difference of the item has as its identity."""
        return self.what, self.within, self.name

    def difference(
        self, kind: str, documented: Object | None, specified: Object | None, note: str = "", *sentences: str
    ) -> Difference:
        """Return a difference of the item."""
        return Difference(kind, self.what, self.within, self.name, documented, specified, self.at, note, sentences)


@dataclass(frozen=True)
class RecordComparison:
    """Compares a page with its entry in the lock.

    Attributes:
        page: The page.
        specified: The document.
        locked: The entry.
        before: The page as it was accepted, if it is cached.
        tables: The comparison of each table of members with the document, by its path in the entry.
        enums: The enum of each table of values, by its path.
        reported: The differences between the page and the document.
    """

    page: Page
    specified: Specified
    locked: Object
    before: Page | None
    tables: Mapping[Pointer, MemberComparison]
    enums: Mapping[Pointer, SpecifiedEnum]
    reported: list[Difference]

    def differences(self) -> Iterator[Difference]:
        """Return the changes that the document does not determine, and the statements that it still lacks."""
        entry = self._entry
        for group in dict.fromkeys([*entry, *self.locked]):
            if group in ELSEWHERE:
                continue
            old, new = {**mapping_at(self.locked, group)}, mapping_at(entry, group)
            self._rename(old, new)
            for path, was, now in differing(old, new, (group,)):
                yield from self._changed(path, was, now)
        yield from self._open()

    @cached_property
    def _entry(self) -> Object:
        return entry_of(self.page)

    def _rename(self, old: Object, new: Object) -> None:
        """Move the entries of renamed tables to their present headings."""
        for renamed in (each for each in self.reported if each.kind == "renamed"):
            headings, heading = renamed.location.headings(renamed.name), text_at(renamed.documented, "table")
            former = next((name for name in old if slug(name) in headings), "")
            if former and heading in new:
                old[heading] = old.pop(former)

    def _changed(self, path: Pointer, old: Node, new: Node) -> Iterator[Difference]:
        group, name = str(path[0]), str(path[1]) if len(path) > 1 else ""
        if group in ("notes", "columns"):
            yield from self._section_changed(path, old, new)
            return
        size = 2 if group in ("objects", "values") else 1
        table, row, aspect = path[:size], path[size : size + 1], path[size + 1 :]
        if not row:
            if new is None:
                yield from self._table_removed(name, old)
            for each, facts in mapping_at(new).items() if table in self.tables or table in self.enums else ():
                yield from self._changed((*path, each), None, facts)
            return
        item = self._item(table, str(row[0]))
        if not aspect:
            is_compared = table in self.tables or table in self.enums or group in ("warnings", "codes", "failures")
            comparison = self.tables.get(table)
            # If other tables of the same schema still list the row, the document agrees with the page.
            is_elsewhere = comparison is not None and item.name in comparison.elsewhere
            if new is None and (not is_compared or is_elsewhere or (comparison and comparison.is_paging(item.at))):
                gone: Object = {"table": name, **mapping_at(old)} if is_elsewhere else mapping_at(old)
                yield item.difference("removed", None, gone, RECORDED)
                return
            is_reported = any(each.identity == item.identity for each in self.reported)
            if new is None and not is_reported and not self._is_specified(table, item):
                # The document never had the row, so it agrees with the page again.
                yield item.difference("removed", None, mapping_at(old), RECORDED)
            if new is None or is_reported or not is_compared or group == "failures":
                return
            # The document has the row already, so only its wording is new.
            if "description" in mapping_at(new):
                yield from self._reworded((*path, "description"), item, None, child(new, "description"))
            elif child(self.locked, *table) is not None:
                yield item.difference("reworded", mapping_at(new), None, RECORDED)
        elif aspect == ("description",):
            yield from self._reworded(path, item, old, new)
        elif not self._is_settled(path, item, old, new):
            fact = str(aspect[0])
            yield item.difference("changed", {fact: new}, {fact: old}, RECORDED)

    def _is_settled(self, path: Pointer, item: Item, old: Node, new: Node) -> bool:
        """Whether a changed fact of a row is reported already, or determined by the document, or the same."""
        table, row, aspect = path[:-2], str(path[-2]), str(path[-1])
        reported = [each.documented or {} for each in self.reported if each.identity == item.identity]
        if any(aspect in facts for facts in reported):
            return True
        if aspect == "label":
            return table in self.enums or new is None
        if table == ("failures",):
            return aspect == "errorCode" and "errorCode" in item.at.node
        comparison = self.tables.get(table)
        if comparison is None:
            return False
        if aspect == "type" and canonical_type(str(old)) == canonical_type(str(new)):
            return True
        column = "type" if aspect == "links" else aspect
        return column not in comparison.table.columns or comparison.decides(row, column)

    def _item(self, table: Pointer, row: str) -> Item:
        root = self.specified.operation
        if comparison := self.tables.get(table):
            target, name = comparison.target, comparison.name_of(row)
            return Item("member", target.name, name, target.members.get(name, target.location))
        if enum := self.enums.get(table):
            return Item("value", enum.name, row, enum.location)
        if table[0] == "warnings":
            warnings = self.specified.warnings or SpecifiedEnum("warnings", root)
            return Item("warning", warnings.name, row, warnings.location)
        if table[0] in ("codes", "failures"):
            codes = {str(code): at for code, at in self.specified.codes.items()}
            return Item("code", "Throws", row, codes.get(row, root))
        return Item("value" if table[0] == "values" else "member", str(table[-1]), row, root)

    def _is_specified(self, table: Pointer, item: Item) -> bool:
        """Whether the document has a row."""
        if comparison := self.tables.get(table):
            return item.name in comparison.target.members
        if enum := self.enums.get(table):
            return item.name in enum.labels
        if table[0] == "warnings":
            return bool(self.specified.warnings and item.name in self.specified.warnings.labels)
        return item.name in map(str, self.specified.codes)

    def _section(self, name: str) -> Item:
        return Item("object", "", name, self.specified.operation.below("description"))

    def _table_removed(self, heading: str, old: Node) -> Iterator[Difference]:
        returned = [self.specified.returned] if self.specified.returned else []
        targets: list[SpecifiedObject | SpecifiedEnum] = [*self.specified.objects, *self.specified.enums, *returned]
        for target in targets:
            # Without a schema for it, the document agrees.
            if slug(heading) in target.location.headings(target.name) and target.location.departure != "absent":
                if ("removed", target.name) not in ((each.kind, each.name) for each in self.reported):
                    gone: Object = {"rows": [*mapping_at(old)]}
                    yield Difference("removed", "object", "", heading, None, gone, target.location, RECORDED)
                return
        if self.specified.expresses(heading):
            rows: Object = {"rows": [*mapping_at(old)]}
            yield Difference("removed", "object", "", heading, None, rows, self.specified.operation, RECORDED)

    def _section_changed(self, path: Pointer, old: Node, new: Node) -> Iterator[Difference]:
        group, name = str(path[0]), str(path[1])
        was, now = ({*mapping_at(each, "objects"), *mapping_at(each, "values")} for each in (self.locked, self._entry))
        # An added or removed table is reported as such, including the text of its section.
        if name in was ^ now:
            return
        section = self._section(name or self.page.title)
        if group == "notes":
            yield from self._reworded(path, section, old, new)
        elif old is not None and new is not None:
            yield section.difference("changed", {group: new}, {group: old}, RECORDED)

    def _reworded(self, path: Pointer, item: Item, old: Node, new: Node) -> Iterator[Difference]:
        comparison = self.tables.get(path[:-2])
        if comparison and path[-1] not in comparison.table.columns:
            return  # That the page has lost the column is reported.
        text, recorded = text_at(self._texts_now, *path), list_at(old)
        before = [each for each in sentences_of(text_at(self._texts_before, *path)) if digest(each) in recorded]
        sentences = [f"- {each}" for each in before if digest(each) not in list_at(new)]
        gone = [each for each in recorded if each not in list_at(new)]
        if not self.before and gone:
            sentences.append(f"- {len(gone)} sentences, which are not cached")
        for sentence in added_sentences(text, recorded):
            kind = "" if self._is_stated(sentence, item) else statement_of(sentence)
            sentences.append(f"+ {sentence}{f' [{kind}]' if kind else ''}")
        yield item.difference("reworded", {"description": text} if text else None, None, "", *sentences)

    def _is_stated(self, sentence: str, item: Item) -> bool:
        """Whether the document contains the statement of a sentence, or a departure names it."""
        at = item.at if item.what != "object" else self.specified.operation
        if digest(sentence) in list_at(at.departure, "states"):
            return True
        for target in (each.target for each in self.tables.values()):
            if target.name == item.within and item.what == "member" and item.name in target.members:
                return target.name not in self.specified.sent or _is_documented(sentence, item.name, target)
        return item.what == "value"

    def open_statements(self) -> Iterator[tuple[Pointer, str]]:
        """Return new statements that the document lacks, and those that it lacked when the page was accepted."""
        before = list_at(self.locked, "open")
        for path, text in _texts(self._texts_now):
            for sentence in sentences_of(text):
                is_open = digest(sentence) in before or digest(sentence) not in list_at(self.locked, *path)
                if is_open and statement_of(sentence) and not self._is_stated(sentence, self._place(path)):
                    yield path, sentence

    def _open(self) -> Iterator[Difference]:
        for path, sentence in self.open_statements():
            if digest(sentence) in list_at(self.locked, "open"):
                note = f"x-ivvy-departure: {{page: {{states: [{digest(sentence)}]}}}}"
                stated = f"= {sentence} [{statement_of(sentence)}]"
                yield self._place(path).difference("stated", {"description": sentence}, None, note, stated)

    def _place(self, path: Pointer) -> Item:
        """Return the item that a text describes."""
        if path[0] == "notes":
            return self._section(str(path[1]) or self.page.title)
        return self._item(path[:-2], str(path[-2]))

    @cached_property
    def _texts_now(self) -> Object:
        return entry_of(self.page, str)

    @cached_property
    def _texts_before(self) -> Object:
        return entry_of(self.before, str) if self.before else {}


def _texts(node: Node, path: Pointer = ()) -> Iterator[tuple[Pointer, str]]:
    """Return the texts of an entry, with their paths."""
    if isinstance(node, dict):
        for key, value in node.items():
            yield from _texts(value, (*path, key))
    elif isinstance(node, str) and (path[-1] == "description" or path[0] == "notes"):
        yield path, node


def _is_documented(sentence: str, name: str, target: SpecifiedObject) -> bool:
    """Whether a document contains the condition, the limit or the format that a sentence about a member states."""
    schema = without_null(target.members[name].node)
    kind = statement_of(sentence)
    if kind == "a format":
        return bool({"format", "pattern"} & schema.keys())
    if kind == "a limit":
        numbers = set(NUMBER.findall(sentence))
        limits = {str(schema[limit]) for limit in LIMITS if limit in schema}
        return bool(limits & numbers if numbers else limits)
    # A condition must depend on the members that the sentence names.
    others = {*WORD.findall(sentence)} & target.members.keys() - {name}
    conditions = [condition for condition in target.conditions if name in condition.requires]
    return any(others <= {*each.members()} - {*each.requires} for each in conditions) or (
        not others and target.requires(name)
    )
