"""Read and write the lock `spec/pages.lock.json`, which records each page as it was last accepted.

It contains the facts of a page, and digests of its descriptions, because the vendor holds the copyright of the texts.
"""

import hashlib
import json
import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path

from ..documents.documents import PAGES, read_text
from ..documents.nodes import Node, Object, list_at, mapping_at
from ..documents.problems import SpecError
from ..documents.schemas import is_label
from ..pages import Member, Page, Text

ITEM = "[]"
DEEPEST = 20


def digest(text: str) -> str:
    """Return the SHA-256 digest of a text. White space is ignored, because it depends on the markup."""
    return hashlib.sha256("".join(unicodedata.normalize("NFKC", text).split()).encode()).hexdigest()


def entry_of(page: Page) -> Object:
    """Return the entry of a page."""
    entry: Object = {
        "request": _members(page.request.members) if page.request else None,
        "objects": {name: _members(table.members) for name, table in page.objects.items()},
        "returned": _members(page.returned.members) if page.returned else None,
        "values": {
            name: {value: _value(text) for value, text in table.values.items()} for name, table in page.values.items()
        },
        "warnings": {value: _described(text) for value, text in page.warnings.values.items()}
        if page.warnings
        else None,
        "codes": {str(code): _described(text) for code, text in page.codes.items()},
        "examples": {
            "codes": [*map(str, sorted(page.failures))],
            "members": [*sorted({member for example in page.requests for member in example})],
            "returned": [*sorted({member for example in items_of(page.answers) for member in example})],
        },
        "method": page.method if page.method != "post" else None,
        "problems": [*map(digest, page.problems)],
        "shown": {
            "request": shapes_of(page.requests),
            "returned": shapes_of(items_of(page.answers)),
            "collection": shapes_of(collections_of(page.answers)),
        },
        "notes": {name: digest(text) for name, text in page.notes.items()},
    }
    entry["shown"] = {key: value for key, value in mapping_at(entry, "shown").items() if value}
    return {key: value for key, value in entry.items() if value}


def _members(members: Mapping[str, Member]) -> Object:
    return {name: _member(member) for name, member in members.items()}


def _member(member: Member) -> Object:
    facts: Object = {"type": member.type.plain if member.type else None, "required": member.required}
    return {**{key: fact for key, fact in facts.items() if fact is not None}, **_described(member.description)}


def _value(text: Text) -> Object:
    return {"label": text.plain} if is_label(text.plain) else _described(text)


def _described(text: Text | None) -> Object:
    return {} if text is None else {"description": digest(text.plain)}


def items_of(answers: list[Object]) -> list[Object]:
    """Return the answers, or the items of those that are collections."""
    examples = [item for answer in answers for item in (list_at(answer, "results") or [answer])]
    return [item for item in examples if isinstance(item, dict)]


def collections_of(answers: list[Object]) -> list[Object]:
    """Return the members of collections besides their items."""
    return [
        {name: value for name, value in answer.items() if name != "results"}
        for answer in answers
        if "results" in answer
    ]


def read_lock(spec: Path) -> Object:
    """Return the entries by action. Without a file there are none.

    Raises:
        SpecError: The file is not in the format of `write_lock`.
    """
    file = spec / PAGES
    try:
        found: Node = json.loads(read_text(file))
        # Encoding raises UnicodeEncodeError, a ValueError, for a lone surrogate, which JSON can contain escaped.
        json.dumps(found, ensure_ascii=False).encode()
    except FileNotFoundError:
        return {}
    except (ValueError, RecursionError) as error:
        raise SpecError(f"invalid JSON: {error}", file=file) from None
    if not isinstance(found, dict) or not all(isinstance(entry, dict) for entry in found.values()):
        raise SpecError("the file must contain an object for each action", file=file)
    return found


def write_lock(spec: Path, entries: Object) -> None:
    """Write the entries atomically."""
    text = json.dumps(entries, indent=2, sort_keys=True, ensure_ascii=False) + "\n"
    staged = spec / f".{PAGES}.new"
    staged.write_text(text, encoding="utf-8", newline="\n")
    staged.replace(spec / PAGES)


def shapes_of(examples: list[Object]) -> Object:
    """Return the kinds of each member's values, by path, such as "number" for `payments[].amount`."""
    found: dict[str, set[str]] = {}
    for example in examples:
        for path, kind in _kinds(example, "", 0):
            found.setdefault(path, set()).add(kind)
    # A null or empty value has no kind.
    return {path: " or ".join(sorted(kinds - {""})) for path, kinds in sorted(found.items())}


def _kinds(node: Node, path: str, depth: int) -> Iterator[tuple[str, str]]:
    if depth > DEEPEST:
        return
    if isinstance(node, dict):
        for name, value in node.items():
            if "." in name or name.isdecimal():
                continue
            inner = f"{path}.{name}" if path else name
            yield inner, _kind(value)
            yield from _kinds(value, inner, depth + 1)
    elif isinstance(node, list):
        for value in node:
            yield from _kinds(value, f"{path}{ITEM}", depth + 1)
            yield f"{path}{ITEM}", _kind(value)


def _kind(value: Node) -> str:
    if value is None or value in ("", [], {}):
        return ""
    if isinstance(value, bool):
        return "boolean"
    for kind, name in ((int | float, "number"), (str, "string"), (list, "array")):
        if isinstance(value, kind):
            return name
    return "object"
