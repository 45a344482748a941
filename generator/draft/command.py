"""The command `draft`."""

import argparse
import sys
import tempfile
from pathlib import Path
from typing import Any

import yaml

from ..codegen.bundle import bundle_documents
from ..documents.documents import document_files, read_documents, read_text
from ..documents.nodes import Object, list_at, mapping_at
from ..documents.problems import SpecError
from ..pages import Page, PageError, read_page
from ..pages.linked import add_linked_tables
from ..pages.sources import default_cache, get_sources, is_address
from ..project import add_spec, shown
from .document import draft_document

SITE = "https://developer.ivvy.com"
HEAD = """\
# A draft of {name}, from the vendor's page.
# It is only a start: resolve every TODO, without which `check` fails, and decide
# - which members can be null: in a draft those that an example shows so,
# - which are required in some cases only, as if and then,
# - which object does not exist, for codes that say so: `missing`,
# - which member names the booking that the action touches, if any: `x-ivvy-booking`,
# - the words: those after "in your own words" are the vendor's and have to be replaced.
"""
DECISIONS = {
    "      x-ivvy-repeatable: never": "TODO: always, never or with-id? never is safe until you know.",
    "      x-ivvy-codes:": "TODO: `missing` for each code of an object that does not exist.",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `draft`."""
    parser.add_argument("page", metavar="PAGE", help="the vendor's page: a file or an address")
    text = "remembers pages (default: %(default)s)"
    parser.add_argument("--cache", type=Path, default=default_cache(), metavar="DIR", help=text)
    text = "write the document to where it belongs in spec/, instead of printing it"
    parser.add_argument("--write", action="store_true", help=text)
    add_spec(parser)


def run(options: argparse.Namespace) -> int:
    """Print the draft, or write it to where it belongs.

    Returns:
        The exit status: 2 if the page cannot be used.

    Raises:
        SpecError: The existing documents cannot be used.
        OSError: The draft cannot be written.
    """
    spec = shown(options.spec)
    try:
        page, address = _page(options.page, options.cache)
        text, lacking = draft(page, address, spec)
    except PageError as error:
        print(error, file=sys.stderr)  # noqa: T201
        return 2
    if lacking:
        print(f"{page.source}: the draft does not build before its TODO is done: {lacking}", file=sys.stderr)  # noqa: T201
    if options.write:
        print(_written(text, spec / page.namespace / f"{page.action}.yaml"))  # noqa: T201
    else:
        print(text, end="")  # noqa: T201
    return 0


def _written(text: str, target: Path) -> Path:
    """Write a draft, as a whole or not at all."""
    target.parent.mkdir(exist_ok=True)
    staged = target.with_name(f".{target.name}.new")
    staged.write_text(text, encoding="utf-8", newline="\n")
    staged.replace(target)
    return target


def _page(given: str, cache: Path) -> tuple[Page, str]:
    """The page, and the address where it is published; empty for a file."""
    source, *others = get_sources([given], cache)
    if isinstance(source, PageError):
        raise source
    if others:
        raise PageError(given, "the folder has several pages: name one")
    address = source.source.removesuffix(".md") if is_address(given) else ""
    page = read_page(source.text, source.source)
    add_linked_tables(page, cache, read_page)
    return page, address


def draft(page: Page, address: str, spec: Path) -> tuple[str, str]:
    """The text of a first document for an action, and why it does not build yet; empty if it does.

    Args:
        page: The page of the action.
        address: Where the page is published; empty if unknown.
        spec: The documents.

    Raises:
        PageError: The action already has a document, or no document could describe it.
        SpecError: The existing documents cannot be used.
    """
    own = spec / page.namespace / f"{page.action}.yaml"
    with tempfile.TemporaryDirectory(prefix="ivvy-draft-") as folder:
        copied = Path(folder) / "spec"
        target = copied / own.relative_to(spec)
        for file in document_files(spec):
            text = read_text(file)
            # A shell creates the file of a redirection before this runs.
            if text or file != own:
                (copied / file.relative_to(spec)).parent.mkdir(parents=True, exist_ok=True)
                (copied / file.relative_to(spec)).write_text(text, encoding="utf-8")
        try:
            shared, documents = read_documents(copied)
            bundle_documents(copied)
        except SpecError as error:
            raise SpecError(str(error).replace(str(copied), str(spec))) from None
        if target.is_file():
            raise PageError(page.source, f"{own} already documents {page.full_name}: use `drift`")
        names = [set(mapping_at(each.data, "components", "schemas")) for each in (shared, *documents)]
        servers = list_at(documents[0].data, "servers")
        drafted = draft_document(page, address or f"{SITE}/TODO", servers, set[str]().union(*names), names[0])
        text = _as_yaml(page, *drafted)
        target.parent.mkdir(exist_ok=True)
        target.write_text(text, encoding="utf-8")
        try:
            bundle_documents(copied)
        except SpecError as error:
            lacking = str(error).replace(str(copied), str(spec))
            return _with_todo(text, error.line or 1, error.message), lacking
    return text, ""


def _with_todo(text: str, line: int, message: str) -> str:
    lines = text.splitlines(keepends=True)
    indent = len(lines[line - 1]) - len(lines[line - 1].lstrip())
    lines.insert(line - 1, f"{' ' * indent}# TODO, before this builds: {message}\n")
    return "".join(lines)


class _Dumper(yaml.SafeDumper):
    """Indents lists below their key, as the documents do."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        del indentless
        super().increase_indent(flow, False)

    def ignore_aliases(self, data: Any) -> bool:
        del data
        return True


def _as_yaml(page: Page, drafted: Object, lacking: list[str]) -> str:
    head = HEAD.format(name=page.full_name)
    head += "".join(f"# TODO: {' '.join(each.split())}\n" for each in lacking)
    dumped: str = yaml.dump(drafted, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=118)
    lines = [f"{line}  # {DECISIONS[line]}" if line in DECISIONS else line for line in dumped.splitlines()]
    return head + "\n".join(lines) + "\n"
