"""The command `draft`."""

import argparse
import sys
import tempfile
from pathlib import Path

from ..codegen.bundle import bundle_documents
from ..documents.documents import COMPONENTS, read_documents, read_text
from ..documents.nodes import Object, list_at, mapping_at
from ..documents.problems import SpecError
from ..pages import Page, PageError, read_page
from ..pages.fetching import default_cache, is_url, read_sources
from ..pages.linked_tables import add_linked_tables
from ..project import add_spec, shown
from .document import draft_document
from .patch import dumped

SITE = "https://developer.ivvy.com"
HEAD = """\
# A draft of {name}, from the vendor's page.
# TODO: resolve every TODO, because `check` fails until there are none, and decide
# - which members can be null; the draft has those that are null in an example,
# - which members are required only in some cases (if, then),
# - which object does not exist, for codes that report this (missing),
# - which member contains the id of the booking that the action changes (x-ivvy-booking),
# - how to word the descriptions: the text after "in your own words" is the vendor's, and must be replaced.
"""
DECISIONS = {
    "      x-ivvy-repeatable: never": "TODO: always, never or with-id? never is the safe choice.",
    "      x-ivvy-codes:": "TODO: add `missing` to each code that reports that an object does not exist.",
}


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
    """Read the page. Return it with the URL where it is published, or "" for a file."""
    source, *others = read_sources([given], cache)
    if isinstance(source, PageError):
        raise source
    if others:
        raise PageError(given, "the folder contains several pages; give one of them")
    address = source.source.removesuffix(".md") if is_url(given) else ""
    page = read_page(source.text, source.source)
    add_linked_tables(page, cache)
    return page, address


def draft(page: Page, address: str, spec: Path) -> tuple[str, str]:
    """Draft the document of an action. Return its text, and the error that building it raises, or "".

    Args:
        page: The page of the action.
        address: The URL where the page is published, or "".
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
    names = [set(mapping_at(each.data, "components", "schemas")) for each in (shared, *documents)]
    servers = list_at(documents[0].data, "servers")
    drafted = draft_document(page, address or f"{SITE}/TODO", servers, set[str]().union(*names), names[0])
    text = as_yaml(page, *drafted)
    with tempfile.TemporaryDirectory(prefix="ivvy-draft-") as folder:
        # The draft refers to no other document than the shared one.
        copied = Path(folder)
        for file, content in ((COMPONENTS, read_text(shared.file)), (own.relative_to(spec), text)):
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
    lines = [f"{line}  # {DECISIONS[line]}" if line in DECISIONS else line for line in dumped(drafted).splitlines()]
    return head + "\n".join(lines) + "\n"
