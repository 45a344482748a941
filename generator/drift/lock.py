"""The record of the pages as last accepted: `spec/pages.lock.json`.

It has the facts of each page, and a digest instead of each description, because the words are the vendor's.
"""

import hashlib
import json
import unicodedata
from collections.abc import Mapping
from pathlib import Path

from ..documents.documents import PAGES, read_text
from ..documents.nodes import Node, Object, list_at, mapping_at
from ..documents.problems import SpecError
from ..documents.schemas import is_label
from ..pages import Member, Page, Text
from .shown import shapes_of


def digest(text: str) -> str:
    """The SHA-256 digest of a text without white space, in which the forms of a page differ."""
    return hashlib.sha256("".join(unicodedata.normalize("NFKC", text).split()).encode()).hexdigest()


def entry_of(page: Page, notes: Object | None = None) -> Object:
    """The entry of a page.

    Args:
        page: The page.
        notes: What to record for the text of its sections, if the page lacks part of it.
    """
    entry: Object = {
        "request": _members(page.request.members) if page.request else None,
        "objects": {name: _members(table.members) for name, table in page.objects.items()},
        "returned": _members(page.returned.members) if page.returned else None,
        "values": {
            name: {value: _value(said) for value, said in table.values.items()} for name, table in page.values.items()
        },
        "warnings": {value: _described(said) for value, said in page.warnings.values.items()}
        if page.warnings
        else None,
        "codes": {str(code): _described(said) for code, said in page.codes.items()},
        "examples": {
            "codes": [*map(str, sorted(page.failures))],
            "members": [*sorted({member for shown in page.requests for member in shown})],
            "returned": [*sorted({member for shown in items_of(page.answers) for member in shown})],
        },
        "method": page.method if page.method != "post" else None,
        "problems": [*map(digest, page.problems)],
        "shown": {
            "request": shapes_of(page.requests),
            "returned": shapes_of(items_of(page.answers)),
            "collection": shapes_of(collections_of(page.answers)),
        },
        "notes": {name: digest(said) for name, said in page.notes.items()} if notes is None else notes,
    }
    entry["shown"] = {key: value for key, value in mapping_at(entry, "shown").items() if value}
    return {key: value for key, value in entry.items() if value}


def _members(members: Mapping[str, Member]) -> Object:
    return {name: _member(member) for name, member in members.items()}


def _member(member: Member) -> Object:
    facts: Object = {"type": member.type.plain if member.type else None, "required": member.required}
    return {**{key: fact for key, fact in facts.items() if fact is not None}, **_described(member.description)}


def _value(said: Text | None) -> Object:
    return {"label": said.plain} if said and is_label(said.plain) else _described(said)


def _described(said: Text | None) -> Object:
    return {} if said is None else {"description": digest(said.plain)}


def items_of(answers: list[Object]) -> list[Object]:
    """The answers, or the items in those of a collection."""
    shown = [item for answer in answers for item in (list_at(answer, "results") or [answer])]
    return [item for item in shown if isinstance(item, dict)]


def collections_of(answers: list[Object]) -> list[Object]:
    """What collections say of themselves, beside their items."""
    return [
        {name: value for name, value in answer.items() if name != "results"}
        for answer in answers
        if "results" in answer
    ]


def read_lock(spec: Path) -> Object:
    """The entries by action; empty if the file does not exist.

    Raises:
        SpecError: The file is not in the format of `write_lock`.
    """
    file = spec / PAGES
    try:
        found: Node = json.loads(read_text(file))
        # JSON can escape half of a surrogate pair, which cannot be written again.
        json.dumps(found, ensure_ascii=False).encode()
    except FileNotFoundError:
        return {}
    except (ValueError, RecursionError) as error:
        raise SpecError(f"invalid JSON: {error}", file=file) from None
    if not isinstance(found, dict) or not all(isinstance(entry, dict) for entry in found.values()):
        raise SpecError("there has to be one object for each action", file=file)
    return found


def write_lock(spec: Path, entries: Object) -> None:
    """Write the entries atomically."""
    text = json.dumps(entries, indent=2, sort_keys=True, ensure_ascii=False) + "\n"
    staged = spec / f".{PAGES}.new"
    staged.write_text(text, encoding="utf-8", newline="\n")
    staged.replace(spec / PAGES)
