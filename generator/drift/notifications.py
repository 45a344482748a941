"""Compare a page of notifications with its document: the subjects, and the members that the page shows for each."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import PurePosixPath

from ..documents.documents import Document
from ..documents.nodes import Node, Object, mapping_at, text_at
from ..documents.references import target_of
from ..pages.fetching import Source
from ..pages.markdown import Code, Heading, Prose, Table, limit_length, markdown_blocks
from ..pages.sentences import digest
from .members import AGREES
from .report import Difference
from .specified import Location, Specified, SpecifiedEnum, SpecifiedObject

SUBJECT = re.compile("[A-Z][A-Za-z0-9]*")
# The bodies are not JSON: they have `{... JSON Response from getBooking API }` in place of an object.
TOKEN = re.compile(r'\{\s*\.\.\.(?P<omitted>[^{}]*)\}|"(?P<key>[^"]*)"\s*:|[{}]')
READ = re.compile(r"\bget[A-Z]\w*")


def name_of(address: str) -> str:
    """Return the name of a page below `notifications/`, which identifies its document, or "" for other pages."""
    path = PurePosixPath(address)
    return path.name.removesuffix(".md") if "notifications" in path.parts[:-1] else ""


@dataclass
class Shown:
    """A subject on a page.

    Attributes:
        members: The paths of the members that its body shows.
        read: The read whose response `data` is; empty if the page names none.
    """

    members: dict[str, None] = field(default_factory=dict[str, None])
    read: str = ""


def subjects_of(text: str) -> dict[str, Shown]:
    """Return the subjects of a page."""
    found: dict[str, Shown] = {}
    subject = heading = ""
    for before, block in pairwise([None, *markdown_blocks(limit_length(text)[0])]):
        if isinstance(block, Heading):
            heading = block.text.strip(" *:`").lower()
        elif isinstance(block, Prose) and isinstance(before, Heading) and heading in ("subject", "message"):
            subject = block.text.plain.strip(" *`")
            if SUBJECT.fullmatch(subject):
                found.setdefault(subject, Shown())
        elif isinstance(block, Code) and heading == "body" and subject in found:
            _add_members(block.text, found[subject])
    return found


def _add_members(body: str, shown: Shown) -> None:
    path: list[str] = []
    key = ""
    for token in TOKEN.finditer(body):
        if token["key"] is not None:
            key = token["key"]
            shown.members[".".join(filter(None, [*path, key]))] = None
        elif token["omitted"] is not None:
            read = READ.search(token["omitted"])
            shown.read = shown.read or (read[0] if read else "")
        elif token[0] == "{":
            path.append(key)
        elif path:
            key = path.pop()


def compare_notifications(
    source: Source, document: Document, owners: Mapping[str, Document], recorded: Mapping[str, Node]
) -> Iterator[Difference]:
    """Report the differences of a page from its document, and that its text has changed.

    Args:
        source: The page.
        document: Its document.
        owners: The document of each schema.
        recorded: The digests in the lock.
    """
    shown, root = subjects_of(source.text), Location(document, ("webhooks",), "")
    for subject in dict.fromkeys([*shown, *root.node]):
        at = root.below(subject, "post")
        if subject not in shown:
            if at.departure != "absent":
                yield Difference("removed", "notification", "", subject, None, {"subject": subject}, at)
        elif subject not in root.node:
            documented: Object = {"members": [*shown[subject].members]}
            yield Difference("added", "notification", "", subject, documented, None, root)
        elif at.departure == "absent":
            yield Difference("added", "notification", "", subject, {"subject": subject}, None, at, AGREES)
        else:
            yield from _compare_members(subject, shown[subject], at, owners)
    name = name_of(source.source)
    if recorded.get(name, digest(source.text)) != digest(source.text):
        yield Difference("reworded", "notification", "", name, {"page": source.source}, None, root)


def _compare_members(subject: str, shown: Shown, at: Location, owners: Mapping[str, Document]) -> Iterator[Difference]:
    read = text_at(at.node, "x-ivvy-read")
    if shown.read != read:
        yield Difference("changed", "notification", "", subject, {"read": shown.read}, {"read": read}, at)
    schema = Location(at.document, ("components", "schemas", subject), "")
    members = dict(_members(schema, shown.members, owners, ""))
    for path in shown.members:
        if path not in members:
            yield Difference("added", "member", subject, path, {"member": path}, None, schema)
    for path, member in members.items():
        # A schema of another document describes the response of a read, which can have more members.
        is_own = member.document == at.document
        if path not in shown.members and is_own and member.departure != "absent":
            yield Difference("removed", "member", subject, path, None, {"member": path}, member)


def _members(
    owner: Location, shown: Mapping[str, None], owners: Mapping[str, Document], prefix: str
) -> Iterator[tuple[str, Location]]:
    """Yield the members of a schema, and those of the objects whose members the page shows, by path."""
    for name in mapping_at(owner.node, "properties"):
        member, path = owner.below("properties", name), f"{prefix}{name}"
        yield path, member
        inner = member.below("items") if "items" in member.node else member
        if any(each.startswith(f"{path}.") for each in shown):
            named = target_of(inner.node)
            target = Location(owners[named], ("components", "schemas", named), "") if named else inner
            yield from _members(target, shown, owners, f"{path}.")


def compare_subscriptions(
    source: Source, actions: Sequence[Specified], recorded: Mapping[str, Node]
) -> Iterator[Difference]:
    """Report the differences of the page that describes several actions, in a form of its own, from their documents."""
    blocks = [*markdown_blocks(limit_length(source.text)[0])]
    shown = [{token["key"] for token in TOKEN.finditer(each.text)} for each in blocks if isinstance(each, Code)]
    tables = [{row[0].plain.strip(" `*") for row in each.rows} for each in blocks if isinstance(each, Table)]
    named = {str(name) for names in [*shown, *tables] for name in names}
    reported = set[tuple[str, str, str]]()
    for action in actions:
        for target in filter(None, [action.request, action.answer]):
            groups = tables if target is action.request else shown
            own = {str(name) for group in groups if group & target.members.keys() for name in group if name}
            found = _rows("member", target, own, set(target.listed), named)
            for enum in action.enums:
                values = max(tables, key=lambda table: len(table & enum.listed), default=set[str]())
                found += _rows("value", enum, values, enum.listed, named)
            new = [each for each in found if each.identity not in reported]
            reported |= {each.identity for each in new}
            yield from new
        if recorded.get(action.full_name, digest(source.text)) != digest(source.text):
            page: Object = {"page": source.source}
            yield Difference("reworded", "notification", "", action.full_name, page, None, action.operation)


def _rows(
    what: str, target: SpecifiedObject | SpecifiedEnum, page: set[str], documented: set[str], named: set[str]
) -> list[Difference]:
    at, known = target.location, {*documented, *_absent(target)}
    added = [Difference("added", what, target.name, name, {what: name}, None, at) for name in sorted(page - known)]
    gone = sorted(documented - named)
    return added + [Difference("removed", what, target.name, name, None, {what: name}, at) for name in gone]


def _absent(target: SpecifiedObject | SpecifiedEnum) -> set[str]:
    """Return the members or values that only the document has, on purpose."""
    return {*(target.members if isinstance(target, SpecifiedObject) else target.labels)} - {*target.listed}
