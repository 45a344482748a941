"""The pages of the reference that `spec/` gives."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from ..codegen.actions import Lookup
from ..codegen.bundle import bundle_documents
from ..codegen.render import view_of
from ..documents.conventions import JSON, operation_of
from ..documents.documents import Document, read_documents
from ..documents.nodes import Node, mapping_at, text_at
from .classes import Classes
from .commands import commands

TEMPLATES = Path(__file__).parent / "templates"


def reference_pages(spec: Path) -> Iterator[tuple[str, str]]:
    """Name and Markdown of each page.

    Raises:
        SpecError: The documents cannot be used.
    """
    bundle = bundle_documents(spec)
    view = view_of(bundle)
    classes = Classes(view)
    templates = Environment(
        loader=FileSystemLoader(TEMPLATES),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        autoescape=False,  # noqa: S701 - it writes Markdown, whose marks `cell` and `flowing` know
    )
    documents = {(each.namespace, each.action): each for each in read_documents(spec)[1]}

    # Words such as `results` are names of actions too.
    named_so = {each.name: f"{each.namespace}/{each.name}" for each in bundle.actions if not each.name.islower()}

    def page(path: str, template: str, **context: object) -> tuple[str, str]:
        up = "../" * path.count("/")
        pages = {name: f"{up}actions/{place}.md" for name, place in named_so.items()}

        def in_cell(text: str) -> str:
            return linked(cell(view.in_python(text)), pages)

        def in_text(text: str) -> str:
            return linked(flowing(view.in_python(text)), pages)

        return path, templates.get_template(f"{template}.md.jinja").render(
            view=view,
            classes=classes,
            up=up,
            cell=in_cell,
            flowing=in_text,
            **context,
        )

    yield page("actions/index.md", "actions")
    for namespace, named in view.all_actions():
        place = (named.action.namespace, named.action.name)
        shown = {
            "namespace": namespace,
            "named": named,
            "action": named.action,
            "repeatable": repeatable_in_words(named.action.repeatable, needs_id=classes.needs_id(named.action.request)),
            "lookup": lookup_in_words(bundle.lookups.get(place)),
            "examples": examples_of(documents[place]),
        }
        yield page(f"actions/{'/'.join(place)}.md", "action", **shown)
    yield page("models/index.md", "models")
    for each in classes.names:
        yield page(f"models/{each}.md", "model", class_name=each)
    yield page("codes.md", "codes")
    yield page("commands.md", "commands", commands=commands())


class Example(NamedTuple):
    """A request or an answer that the document shows."""

    title: str
    text: str


def examples_of(document: Document) -> list[Example]:
    """The requests and the successful answers of a document."""
    operation = operation_of(document)
    requests = mapping_at(operation, "requestBody", "content", JSON, "examples")
    answers = mapping_at(operation, "responses", "200", "content", JSON, "examples")
    return [*_shown("Request", requests), *_shown("Answer", answers)]


def _shown(kind: str, examples: dict[str, Node]) -> Iterator[Example]:
    for name, example in examples.items():
        text = json.dumps(mapping_at(example).get("value"), indent=2, ensure_ascii=False)
        title = text_at(example, "summary") or name.replace("-", " ").replace("_", " ")
        yield Example(title if title.lower() == kind.lower() else f"{kind}: {title}", text)


REPEATABLE = {
    "always": "It reads, so it is sent again when no usable response came.",
    "with-id": (
        "With `id` (an update) it is sent again when no usable response came. Without `id` (an add) it never is: then "
        "the outcome is unknown."
    ),
    "never": "It is never sent again once it may have been carried out: then the outcome is unknown.",
}
UPDATES = "It updates what `id` names, so it is sent again when no usable response came."


def repeatable_in_words(repeatable: str, *, needs_id: bool) -> str:
    """Whether repeating the call is harmless; what needs an id adds nothing."""
    return UPDATES if repeatable == "with-id" and needs_id else REPEATABLE[repeatable]


def lookup_in_words(lookup: Lookup | None) -> str:
    """How an add is found again; empty where the document does not say."""
    if lookup is None:
        return ""
    choices = " or else by ".join(_members(choice.values()) for choice in lookup.equal)
    needed = f"; it needs {_members(lookup.arguments.values())}" if lookup.arguments else ""
    return f"`ivvy.resolve(error)` looks for it in {lookup.read}, by {choices}{needed}"


def _members(names: Iterable[str]) -> str:
    return " and ".join(f"`{name}`" for name in names)


# What would begin a tag or an entity, and the marks of emphasis and links. Backticks stay: the documents use them.
MARKS = re.compile(r"(`[^`]*`)|([<&*\[\]\\])")


def flowing(text: str) -> str:
    """Text as it stands in a paragraph."""
    return MARKS.sub(lambda found: found[1] or f"&#{ord(found[2])};", " ".join(text.split()))


def cell(text: str) -> str:
    """Text as it stands in a cell of a table."""
    return flowing(text).replace("|", "\\|")


def linked(text: str, pages: Mapping[str, str]) -> str:
    """Text in which names lead to their pages."""
    names = re.compile(rf"(`[^`]*`)|\b({'|'.join(sorted(pages, key=len, reverse=True))})\b")
    return names.sub(lambda found: found[1] or f"[{found[2]}]({pages[found[2]]})", text)
