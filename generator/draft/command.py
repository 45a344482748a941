"""The command `draft`."""

import argparse
import sys
import tempfile
from pathlib import Path
from typing import Any

import yaml

from ..build.bundle import bundle_documents
from ..pages import Page, PageError, read_page
from ..pages.sources import default_cache, get_sources, is_address
from ..project import add_spec, shown
from ..spec.documents import document_files, read_documents
from ..spec.nodes import Object, list_at, mapping_at
from ..spec.problems import SpecError
from ..spec.text_files import read_text
from ..spec.yaml_reader import LARGEST
from .document import draft_document

SITE = "https://developer.ivvy.com"
HEAD = """\
# A draft of {name}, from the vendor's page.
# It builds, but it is only a start: resolve every TODO, and decide
# - which members can be null: none in a draft,
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
    add_spec(parser)


def run(options: argparse.Namespace) -> int:
    """Print the draft.

    Returns:
        The exit status: 2 if the page cannot be used.

    Raises:
        SpecError: The existing documents cannot be used.
    """
    try:
        page, address = _page(options.page, options.cache)
        print(draft(page, address, shown(options.spec)), end="")  # noqa: T201
    except PageError as error:
        print(error, file=sys.stderr)  # noqa: T201
        return 2
    return 0


def _page(given: str, cache: Path) -> tuple[Page, str]:
    """The page, and the address where it is published; empty for a file."""
    source, *others = get_sources([given], cache)
    if isinstance(source, PageError):
        raise source
    if others:
        raise PageError(given, "the folder has several pages: name one")
    address = source.source.removesuffix(".md") if is_address(given) else ""
    return read_page(source.text, source.source), address


def draft(page: Page, address: str, spec: Path) -> str:
    """The text of a first document for an action.

    Args:
        page: The page of the action.
        address: Where the page is published; empty if unknown.
        spec: The documents.

    Raises:
        PageError: The draft would not build, or the action already has a document.
        SpecError: The existing documents cannot be used.
    """
    own = spec / page.namespace / f"{page.action}.yaml"
    with tempfile.TemporaryDirectory(prefix="ivvy-draft-") as folder:
        copied = Path(folder) / "spec"
        target = copied / own.relative_to(spec)
        for file in document_files(spec):
            text = read_text(file, LARGEST)
            # A shell creates the file of a redirection before this runs.
            if text or file != own:
                (copied / file.relative_to(spec)).parent.mkdir(parents=True, exist_ok=True)
                (copied / file.relative_to(spec)).write_text(text, encoding="utf-8")
        try:
            shared, documents = read_documents(copied)
        except SpecError as error:
            raise SpecError(str(error).replace(str(copied), str(spec))) from None
        if target.is_file():
            raise PageError(page.source, f"{own} already documents {page.full_name}: use `drift`")
        taken = {name for each in (shared, *documents) for name in mapping_at(each.data, "components", "schemas")}
        servers = list_at(documents[0].data, "servers")
        text = _as_yaml(page, *draft_document(page, address or f"{SITE}/TODO", servers, taken))
        target.parent.mkdir(exist_ok=True)
        target.write_text(text, encoding="utf-8")
        _check(copied, page, spec)
    return text


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
    head += "".join(f"# TODO: the page also has, missing here: {' '.join(each.split())}\n" for each in lacking)
    dumped: str = yaml.dump(drafted, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=118)
    lines = [f"{line}  # {DECISIONS[line]}" if line in DECISIONS else line for line in dumped.splitlines()]
    return head + "\n".join(lines) + "\n"


def _check(copied: Path, page: Page, spec: Path) -> None:
    """Reject a draft that would not build."""
    try:
        bundle_documents(copied)
    except SpecError as error:
        said = str(error).replace(str(copied), str(spec))
        raise PageError(page.source, f"the draft would not build: {said}") from None
