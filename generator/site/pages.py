"""The pages of the reference that `spec/` gives."""

from collections.abc import Iterator
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from ..codegen.bundle import bundle_documents
from ..codegen.render import view_of
from ..documents.documents import read_documents
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
