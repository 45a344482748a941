"""Read and write the lock `spec/pages.lock.json`, which records each page as it was last accepted.

It contains the facts of a page, and digests of its sentences, because the vendor holds the copyright of the texts.
"""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path

from ..documents.documents import PAGES, read_text
from ..documents.nodes import Node, Object, list_at, mapping_at, text_at
from ..documents.problems import SpecError
from ..documents.schemas import is_label
from ..pages import Member, Members, Page, Text
from ..pages.sentences import digest, digests

ITEM = "[]"
DEEPEST = 20


def entry_of(page: Page, write: Callable[[str], Node] = digests) -> Object:
    """Return the entry of a page.

    Args:
        page: The page.
        write: Returns the node for a text of the vendor.
    """

    def described(text: Text | None) -> Object:
        return {} if text is None else {"description": write(text.plain)}

    def member(each: Member) -> Object:
        links: list[Node] = [*each.type.links] if each.type else []
        facts: Object = {
            "type": each.type.plain if each.type else None, "links": links or None, "required": each.required,
        }  # fmt: skip
        return {**{key: fact for key, fact in facts.items() if fact is not None}, **described(each.description)}

    def members(table: Members | None) -> Object:
        return {name: member(each) for name, each in table.members.items()} if table else {}

    def value(text: Text) -> Object:
        return {"label": text.plain} if is_label(text.plain) else described(text)

    entry: Object = {
        "method": page.method if page.method != "post" else None,
        "request": members(page.request),
        "objects": {name: members(table) for name, table in page.objects.items()},
        "returned": members(page.returned),
        "values": {
            name: {each: value(text) for each, text in table.values.items()} for name, table in page.values.items()
        },
        "warnings": {each: described(text) for each, text in page.warnings.values.items()} if page.warnings else None,
        "codes": {str(code): described(text) for code, text in page.codes.items()},
        "failures": {
            str(code): {**failure, **described(Text(message) if (message := text_at(failure, "message")) else None)}
            for code, failure in page.failures.items()
        },
        "columns": {name: list[Node]([*filter(None, columns)]) for name, columns in page.columns.items()},
        "examples": {
            "members": [*sorted({member for example in page.requests for member in example})],
            "returned": [*sorted({member for example in items_of(page.answers) for member in example})],
        },
        "problems": [*map(digest, page.problems)],
        "shown": {
            "request": shapes_of(page.requests),
            "returned": shapes_of(items_of(page.answers)),
            "collection": shapes_of(collections_of(page.answers)),
        },
        "notes": {name: write(text) for name, text in page.notes.items() if text},
    }
    for failure in mapping_at(entry, "failures").values():
        mapping_at(failure).pop("message", None)
    entry["shown"] = {key: shapes for key, shapes in mapping_at(entry, "shown").items() if shapes}
    return {key: facts for key, facts in entry.items() if facts}


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


@dataclass
class Lock:
    """The content of the lock.

    Attributes:
        actions: The action of a page that names another one by mistake, by the end of its path.
        announcements: A digest of each announcement, by path.
        notifications: A digest of each page of notifications, by its name or by the actions that it describes.
        pages: The entry of each page, by action.
    """

    actions: Object = field(default_factory=dict[str, Node])
    announcements: Object = field(default_factory=dict[str, Node])
    notifications: Object = field(default_factory=dict[str, Node])
    pages: Object = field(default_factory=dict[str, Node])

    def named(self, page: Page) -> Page:
        """Return a page with its actual action."""
        for path, action in self.actions.items():
            if page.source.endswith(f"/{path}"):
                namespace, _, name = str(action).partition(".")
                return replace(page, namespace=namespace, action=name)
        return page


def read_lock(spec: Path) -> Lock:
    """Return the content of the lock. Without a file it is empty.

    Raises:
        SpecError: The file is not in the format of `write_lock`.
    """
    file = spec / PAGES
    try:
        found: Node = json.loads(read_text(file))
        # Encoding raises UnicodeEncodeError, a ValueError, for a lone surrogate, which JSON can contain escaped.
        json.dumps(found, ensure_ascii=False).encode()
    except FileNotFoundError:
        return Lock()
    except (ValueError, RecursionError) as error:
        raise SpecError(f"invalid JSON: {error}", file=file) from None
    groups = [mapping_at(found, each.name) for each in fields(Lock)]
    if (
        not isinstance(found, dict)
        or not all(isinstance(entry, dict) for entry in groups[-1].values())
        or not groups[-1]
    ):
        raise SpecError("the file must contain `pages`, with an object for each action", file=file)
    return Lock(*groups)


def write_lock(spec: Path, lock: Lock) -> None:
    """Write the lock atomically."""
    text = json.dumps(asdict(lock), indent=1, sort_keys=True, ensure_ascii=False) + "\n"
    # A list of digests takes one line.
    text = re.sub(r"\[\s+([^\[\]{}]+?)\s+\]", lambda match: f"[{' '.join(match[1].split())}]", text)
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
