"""The pages of the reference that `spec/` gives."""

from collections.abc import Iterator
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from ..build.bundle import bundle_documents
from ..build.render import view_of
from ..spec.documents import read_documents
from .classes import Classes
from .commands import commands
from .examples import examples_of
from .markdown import cell, flowing, linked
from .words import lookup_in_words, repeatable_in_words

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

    actions = {action.name for action in bundle.actions}

    def in_cell(text: str) -> str:
        return linked(cell(view.in_python(text)), actions)

    def in_text(text: str) -> str:
        return linked(flowing(view.in_python(text)), actions)

    def page(template: str, **context: object) -> str:
        return templates.get_template(f"{template}.md.jinja").render(
            view=view,
            classes=classes,
            cell=in_cell,
            flowing=in_text,
            **context,
        )

    yield "actions/index.md", page("actions")
    for namespace, named in view.all_actions():
        place = (named.action.namespace, named.action.name)
        shown = {
            "namespace": namespace,
            "named": named,
            "action": named.action,
            "repeatable": repeatable_in_words(named.action.repeatable),
            "lookup": lookup_in_words(bundle.lookups.get(place)),
            "examples": examples_of(documents[place]),
        }
        yield f"actions/{'/'.join(place)}.md", page("action", **shown)
    yield "models/index.md", page("models")
    for each in classes.names:
        yield f"models/{each}.md", page("model", class_name=each)
    yield "codes.md", page("codes")
    yield "commands.md", page("commands", commands=commands())
