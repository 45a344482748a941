"""The pages of the reference."""

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
from ..documents.documents import Document, read_documents, read_notifications
from ..documents.names import python_name
from ..documents.nodes import Node, mapping_at, text_at
from ..documents.untyped import read_untyped
from .classes import Classes
from .commands import commands

TEMPLATES = Path(__file__).parent / "templates"


def reference_pages(spec: Path) -> Iterator[tuple[str, str]]:
    """Yield name and Markdown of each page.

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
        autoescape=False,  # noqa: S701 - the output is Markdown, which `cell` and `flowing` escape
    )
    documents = {(each.namespace, each.action): each for each in read_documents(spec)[1]}

    # Actions whose names are also words, such as `results`, are not linked.
    linked_names = {each.name: f"{each.namespace}/{each.name}" for each in bundle.actions if not each.name.islower()}

    def page(path: str, template: str, **context: object) -> tuple[str, str]:
        up = "../" * path.count("/")
        pages = {name: f"{up}actions/{place}.md" for name, place in linked_names.items()}
        pages["guide to dates and times"] = f"{up}../guides/dates.md"

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

    typed = {f"{namespace}.{action}" for namespace, action in documents}
    untyped = [(name, each) for name, each in sorted(read_untyped(spec).items()) if name not in typed]
    yield page("actions/index.md", "actions", untyped=untyped)
    for namespace, named in view.all_actions():
        place = (named.action.namespace, named.action.name)
        shown = {
            "namespace": namespace,
            "named": named,
            "action": named.action,
            "repeatable": repeatable_in_words(named.action.repeatable, needs_id=classes.needs_id(named.action.request)),
            "lookup": lookup_in_words(bundle.lookups.get(place)),
            "refers": bundle.refers.get(named.action.request or "", {}),
            "examples": examples_of(documents[place]),
        }
        yield page(f"actions/{'/'.join(place)}.md", "action", **shown)
    yield page("models/index.md", "models")
    yield page("enums/index.md", "enums")
    for each in classes.names:
        yield page(classes.place(each), "model", class_name=each)
    yield page("codes.md", "codes")
    yield page("subjects.md", "subjects", endpoints=[*map(endpoint_of, read_notifications(spec))])
    yield page("commands.md", "commands", commands=commands())


class Subject(NamedTuple):
    """A subject of notifications: when it is sent, the read that returns its `data`, and why no page lists it."""

    name: str
    summary: str
    read: str
    departure: str


class Endpoint(NamedTuple):
    """An endpoint to which a URL can be subscribed, with its subjects."""

    title: str
    argument: str
    page: str
    subjects: list[Subject]


def endpoint_of(document: Document) -> Endpoint:
    """Return the endpoint that a document of notifications describes."""
    webhooks = {name: mapping_at(each, "post") for name, each in mapping_at(document.data, "webhooks").items()}
    subjects = [
        Subject(
            name,
            text_at(each, "summary"),
            text_at(each, "x-ivvy-read"),
            text_at(each, "x-ivvy-departure", "reason"),
        )
        for name, each in webhooks.items()
    ]
    title, page = text_at(document.data, "info", "title"), text_at(document.data, "externalDocs", "url")
    return Endpoint(title, python_name(f"{document.action}Endpoint"), page, subjects)


class Example(NamedTuple):
    """An example of a request or a response."""

    title: str
    text: str


def examples_of(document: Document) -> list[Example]:
    """Return the examples of requests and successful responses of a document."""
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
    "always": "Only reads: retried when there is no usable response.",
    "with-id": (
        "With `id` (an update): retried when there is no usable response. Without `id` (an add): never retried once it "
        "may have been carried out; the outcome is then unknown."
    ),
    "never": "Never retried once it may have been carried out; the outcome is then unknown.",
}
UPDATES = "Always an update, because `id` is required: retried when there is no usable response."


def repeatable_in_words(repeatable: str, *, needs_id: bool) -> str:
    """Describe when a call is retried. `needs_id` says that every call is an update."""
    return UPDATES if repeatable == "with-id" and needs_id else REPEATABLE[repeatable]


def lookup_in_words(lookup: Lookup | None) -> str:
    """Describe how `resolve` finds an added object; empty if there is no documented way."""
    if lookup is None:
        return ""
    choices = " or by ".join(_members(choice.values()) for choice in lookup.equal)
    needed = f"; requires {_members(lookup.arguments.values())}" if lookup.arguments else ""
    return f"`ivvy.resolve(error)` searches {lookup.read} by {choices}{needed}"


def _members(names: Iterable[str]) -> str:
    return " and ".join(f"`{name}`" for name in names)


# Characters of tags, entities, emphasis and links. Backticks are kept, because documents use them.
MARKS = re.compile(r"(`[^`]*`)|([<&*\[\]\\])")


def flowing(text: str) -> str:
    """Escape text for a paragraph."""
    return MARKS.sub(lambda found: found[1] or f"&#{ord(found[2])};", " ".join(text.split()))


def cell(text: str) -> str:
    """Escape text for a cell of a table."""
    return flowing(text).replace("|", "\\|")


def linked(text: str, pages: Mapping[str, str]) -> str:
    """Link the names in a text to their pages."""
    names = re.compile(rf"(`[^`]*`)|\b({'|'.join(sorted(pages, key=len, reverse=True))})\b")
    return names.sub(lambda found: found[1] or f"[{found[2]}]({pages[found[2]]})", text)
