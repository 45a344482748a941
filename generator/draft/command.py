"""The command `draft`."""

import argparse
import re
import sys
import tempfile
from pathlib import Path
from urllib.parse import quote

from ..codegen.bundle import bundle_documents
from ..documents.documents import COMPONENTS, read_documents, read_text
from ..documents.nodes import Object
from ..documents.problems import SpecError
from ..pages import Page, PageError, read_page
from ..pages.fetching import default_cache, is_url, read_sources
from ..pages.linked_tables import add_linked_tables
from ..project import add_spec, shown
from .document import draft_document
from .known import Known
from .patch import dumped

SITE = "https://developer.ivvy.com"
ACTIONS = re.compile(
    r"^ +(?:action|x-ivvy-refers): addOrUpdate\w+$|^      x-ivvy-(?:reads|removes):\n(?:        .*\n)+", re.MULTILINE
)
HEAD = """\
# A draft of {name}, from the vendor's page.
# TODO: compare it with the page, and resolve every TODO, because `check` fails until there are none:
# - the text after "in your own words" is the vendor's, and must be replaced,
# - add what the page says in prose: members that are required in some cases (if, then) or that can be null.
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `draft`."""
    parser.add_argument("page", metavar="PAGE", help="the vendor's page: a file or URL")
    text = "the cache of fetched pages (default: %(default)s)"
    parser.add_argument("--cache", type=Path, default=default_cache(), metavar="DIR", help=text)
    text = "write the document to spec/<namespace>/<action>.yaml instead of printing it"
    parser.add_argument("--write", action="store_true", help=text)
    add_spec(parser)


def run(options: argparse.Namespace) -> int:
    """Print the draft, or write it to `spec/`."""
    spec = shown(options.spec)
    try:
        page, address = _read_page(options.page, options.cache)
        text, lacking = draft(page, address, spec)
    except PageError as error:
        print(error, file=sys.stderr)  # noqa: T201
        return 2
    if lacking:
        print(f"{page.source}: the draft does not build until this is corrected: {lacking}", file=sys.stderr)  # noqa: T201
    if options.write:
        print(_write(text, spec / page.namespace / f"{page.action}.yaml"))  # noqa: T201
    else:
        print(text, end="")  # noqa: T201
    return 0


def _write(text: str, target: Path) -> Path:
    """Write a draft atomically."""
    target.parent.mkdir(exist_ok=True)
    staged = target.with_name(f".{target.name}.new")
    staged.write_text(text, encoding="utf-8", newline="\n")
    staged.replace(target)
    return target


def _read_page(given: str, cache: Path) -> tuple[Page, str]:
    """Read the page. Return it with the URL where it is published."""
    source, *others = read_sources([given], cache)
    if isinstance(source, PageError):
        raise source
    if others:
        raise PageError(given, "the folder contains several pages; give one of them")
    address = source.source.removesuffix(".md") if is_url(given) else published(Path(source.source))
    page = read_page(source.text, source.source)
    add_linked_tables(page, cache)
    return page, address


def _blank(match: re.Match[str]) -> str:
    return "\n" * match[0].count("\n")


def published(file: Path) -> str:
    """Return the URL where a page is published. Every folder of the published pages has an index."""
    file = file.resolve()
    root = next((folder for folder in file.parents if not (folder / "README.md").is_file()), file.parent)
    return f"{SITE}/{quote(file.relative_to(root).with_suffix('').as_posix())}"


def draft(page: Page, address: str, spec: Path) -> tuple[str, str]:
    """Draft the document of an action. Return its text, and the error that building it raises, or "".

    Args:
        page: The page of the action.
        address: The URL where the page is published.
        spec: The folder of the documents.

    Raises:
        PageError: The action already has a document, or its name is invalid.
        SpecError: The existing documents are invalid.
    """
    own = spec / page.namespace / f"{page.action}.yaml"
    # With `draft PAGE > FILE`, the shell has created an empty file already.
    shared, documents = read_documents(spec, ignored=own if own.is_file() and not read_text(own) else None)
    if any(each.file == own for each in documents):
        raise PageError(page.source, f"{own} already documents {page.full_name}; use `drift --patch` to update it")
    drafted = draft_document(page, address, Known.of(shared, documents))
    text = as_yaml(page, *drafted)
    with tempfile.TemporaryDirectory(prefix="ivvy-draft-") as folder:
        # Only the shared document is needed to check the draft, without the actions it refers to, which exist.
        copied = Path(folder)
        for file, content in ((COMPONENTS, read_text(shared.file)), (own.relative_to(spec), ACTIONS.sub(_blank, text))):
            (copied / file).parent.mkdir(exist_ok=True)
            (copied / file).write_text(content, encoding="utf-8")
        try:
            bundle_documents(copied)
        except SpecError as error:
            lacking = str(error).replace(str(copied), str(spec))
            return _insert_todo(text, error.line or 1, error.message), lacking
    return text, ""


def _insert_todo(text: str, line: int, message: str) -> str:
    lines = text.splitlines(keepends=True)
    indent = len(lines[line - 1]) - len(lines[line - 1].lstrip())
    lines.insert(line - 1, f"{' ' * indent}# TODO, this does not build: {message}\n")
    return "".join(lines)


def as_yaml(page: Page, drafted: Object, lacking: list[str]) -> str:
    """Format a draft, with a comment for each decision that is left to the maintainer."""
    head = HEAD.format(name=page.full_name)
    head += "".join(f"# TODO: {' '.join(each.split())}\n" for each in lacking)
    return head + dumped(drafted)
