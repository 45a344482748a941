"""The command `drift`."""

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path

from ..documents.documents import PAGES, read_documents
from ..documents.nodes import Object, mapping_at
from ..pages import Page, PageError, Text, read_page
from ..pages.sources import Source, default_cache, get_sources, markdown_address
from ..project import add_spec, shown
from .compare import compare
from .lock import entry_of, read_lock, write_lock
from .lost import lost_cells, with_lost_texts
from .report import Findings, lines_of
from .specified import Specified


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `drift`."""
    text = "files, folders or addresses; without any, the page of each document"
    parser.add_argument("pages", nargs="*", metavar="PAGE", help=text)
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--accept", action="store_true", help="record the pages as read, with their wording, in spec/")
    text = "remembers pages (default: %(default)s)"
    parser.add_argument("--cache", type=Path, default=default_cache(), metavar="DIR", help=text)
    add_spec(parser)


def run(options: argparse.Namespace) -> int:
    """Run `drift` as asked on the command line; see `drift`."""
    spec = shown(options.spec)
    return drift(options.pages, spec, options.cache, as_json=options.json, accept=options.accept)


def drift(pages: list[str], spec: Path, cache: Path, *, as_json: bool = False, accept: bool = False) -> int:
    """Compare pages with their documents and print what differs.

    Args:
        pages: Files, folders and addresses; if empty, the page of every document.
        spec: The documents.
        cache: Where fetched pages are stored.
        as_json: Print JSON.
        accept: Record the pages as read.

    Returns:
        The exit status: 0 no differences, 1 differences, 2 a page cannot be read.

    Raises:
        SpecError: The documents or the record of the pages cannot be used.
        OSError: The record of the pages cannot be written.
    """
    shared, documents = read_documents(spec)
    known = {each.full_name: each for each in (Specified(document, shared) for document in documents)}
    lock = read_lock(spec)
    # A document's page has to describe its action.
    owners = {} if pages else {markdown_address(each.url): name for name, each in known.items()}
    read = [_read(source, known, owners) for source in get_sources(pages or list(owners), cache)]
    findings = [_compared(page, known, lock) for page in read]
    accepted = [page for page in read if isinstance(page, Page)] if accept else []
    if accepted:
        lock = _recorded(accepted, known, lock)
        write_lock(spec, lock)
        findings = [_compared(page, known, lock) for page in read]
    is_read = not any(found.error for found in findings)
    _print(findings, as_json=as_json)
    for line in _remarks(findings, lock):
        print(line, file=sys.stderr)  # noqa: T201
    if accept:
        recorded = ", ".join(page.full_name for page in accepted) or "nothing was recorded"
        print(f"{spec / PAGES}: {recorded}", file=sys.stderr)  # noqa: T201
        for page in accepted:
            if page.problems:
                print(f"{page.source}: accepted, and not compared: {'; '.join(page.problems)}", file=sys.stderr)  # noqa: T201
    return 2 if not is_read else int(any(found.differences for found in findings))


def _read(source: Source | PageError, known: dict[str, Specified], owners: dict[str, str]) -> Page | PageError:
    if isinstance(source, PageError):
        return source
    try:
        page = read_page(source.text, source.source)
    except PageError as error:
        return error
    if page.unread:
        # Nobody can accept what was not even read.
        return PageError(source.source, "; ".join(page.unread))
    owner = owners.get(source.source, page.full_name)
    if owner != page.full_name:
        return PageError(source.source, f"it describes {page.full_name}, but the document of {owner} refers to it")
    if page.full_name not in known:
        message = f"{page.full_name} has no document: `python -m generator draft` prints a first one"
        return PageError(source.source, message)
    return page


def _compared(page: Page | PageError, known: dict[str, Specified], lock: Object) -> Findings:
    if isinstance(page, PageError):
        return Findings(page.source, error=page)
    locked = mapping_at(lock, page.full_name) if page.full_name in lock else None
    page = with_lost_texts(page, locked, gone=Text(""))
    differences, problems = compare(page, known[page.full_name], locked)
    return Findings(page.source, page, differences, PageError(page.source, problems) if problems else None)


def _recorded(pages: list[Page], known: dict[str, Specified], lock: Object) -> Object:
    # Entries of removed documents are dropped.
    entries: Object = {name: entry for name, entry in lock.items() if name in known}
    # If a page is given in several forms, one with all its text comes last and wins.
    for page in sorted(pages, key=lambda each: not each.lost):
        before = mapping_at(entries, page.full_name)
        whole = with_lost_texts(page, before, gone=None)
        entries[page.full_name] = entry_of(whole, mapping_at(before, "notes") if whole.lost else None)
    return entries


def _print(findings: list[Findings], *, as_json: bool) -> None:
    if as_json:
        print(json.dumps([found.as_json() for found in findings], indent=2, ensure_ascii=False))  # noqa: T201
        return
    for line in lines_of(findings):
        print(line)  # noqa: T201


def _remarks(findings: list[Findings], lock: Object) -> Iterator[str]:
    for found in findings:
        if found.error:
            yield str(found.error)
        elif found.page and found.page.full_name not in lock:
            yield f"{found.source}: its wording was never recorded, so it was not compared: see drift --accept"
        elif found.page and found.page.lost:
            lost = ", ".join([*lost_cells(found.page), "the text of sections"])
            yield f"{found.source}: texts with links are out of place and were not compared: {lost}"
    count = sum(len(found.differences) for found in findings)
    failed = sum(found.error is not None for found in findings)
    yield f"{len(findings)} pages, {f'{failed} of them unreadable, ' if failed else ''}{count} differences"
