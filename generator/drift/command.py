"""The command `drift`."""

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path

from ..documents.documents import PAGES, read_documents
from ..documents.nodes import Object, mapping_at
from ..pages import Page, PageError, read_page
from ..pages.fetching import Source, default_cache, markdown_address, read_sources
from ..project import add_spec, shown
from .compare import compare
from .lock import entry_of, read_lock, write_lock
from .report import Findings, lines_of
from .specified import Specified


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `drift`."""
    text = "files, folders or URLs; by default, the page of each document"
    parser.add_argument("pages", nargs="*", metavar="PAGE", help=text)
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--accept", action="store_true", help="record the pages in spec/pages.lock.json")
    text = "the cache of fetched pages (default: %(default)s)"
    parser.add_argument("--cache", type=Path, default=default_cache(), metavar="DIR", help=text)
    add_spec(parser)


def run(options: argparse.Namespace) -> int:
    """Run `drift` with the arguments of the command line."""
    spec = shown(options.spec)
    return drift(options.pages, spec, options.cache, as_json=options.json, accept=options.accept)


def drift(pages: list[str], spec: Path, cache: Path, *, as_json: bool = False, accept: bool = False) -> int:
    """Compare pages with their documents, and print the differences.

    Args:
        pages: Files, folders and URLs. If empty, the page of every document.
        spec: The folder of the documents.
        cache: The folder of the cache.
        as_json: Print JSON.
        accept: Record the pages.

    Returns:
        The exit status: 0 without differences, 1 with differences, 2 if a page cannot be read or compared.

    Raises:
        SpecError: The documents or the lock are invalid.
        OSError: The lock cannot be written.
    """
    shared, documents = read_documents(spec)
    specified = {each.full_name: each for each in (Specified(document, shared) for document in documents)}
    lock = read_lock(spec)
    # The page of a document must describe the action of the document.
    owners = {} if pages else {markdown_address(each.url): name for name, each in specified.items()}
    read = [_read(source, specified, owners) for source in read_sources(pages or list(owners), cache)]
    findings = [_compare(page, specified, lock) for page in read]
    accepted = [page for page in read if isinstance(page, Page)] if accept else []
    if accepted:
        lock = _record(accepted, specified, lock)
        write_lock(spec, lock)
        findings = [_compare(page, specified, lock) for page in read]
    is_read = not any(found.error for found in findings)
    _print(findings, as_json=as_json)
    for line in _errors_and_totals(findings, lock):
        print(line, file=sys.stderr)  # noqa: T201
    if accept:
        recorded = ", ".join(page.full_name for page in accepted) or "nothing was recorded"
        print(f"{spec / PAGES}: {recorded}", file=sys.stderr)  # noqa: T201
        for page in accepted:
            if page.problems:
                print(f"{page.source}: accepted without comparing: {'; '.join(page.problems)}", file=sys.stderr)  # noqa: T201
    return 2 if not is_read else int(any(found.differences for found in findings))


def _read(source: Source | PageError, specified: dict[str, Specified], owners: dict[str, str]) -> Page | PageError:
    if isinstance(source, PageError):
        return source
    try:
        page = read_page(source.text, source.source)
    except PageError as error:
        return error
    if page.unread:
        # Content that was not read cannot be accepted.
        return PageError(source.source, "; ".join(page.unread))
    owner = owners.get(source.source, page.full_name)
    if owner != page.full_name:
        return PageError(source.source, f"the page describes {page.full_name}, but the document of {owner} cites it")
    if page.full_name not in specified:
        message = f"{page.full_name} has no document; print a draft with `python -m generator draft PAGE`"
        return PageError(source.source, message)
    return page


def _compare(page: Page | PageError, specified: dict[str, Specified], lock: Object) -> Findings:
    if isinstance(page, PageError):
        return Findings(page.source, error=page)
    locked = mapping_at(lock, page.full_name) if page.full_name in lock else None
    differences, problems = compare(page, specified[page.full_name], locked)
    return Findings(page.source, page, differences, PageError(page.source, problems) if problems else None)


def _record(pages: list[Page], specified: dict[str, Specified], lock: Object) -> Object:
    # Entries of removed documents are deleted.
    entries: Object = {name: entry for name, entry in lock.items() if name in specified}
    return {**entries, **{page.full_name: entry_of(page) for page in pages}}


def _print(findings: list[Findings], *, as_json: bool) -> None:
    if as_json:
        print(json.dumps([found.as_json() for found in findings], indent=2, ensure_ascii=False))  # noqa: T201
        return
    for line in lines_of(findings):
        print(line)  # noqa: T201


def _errors_and_totals(findings: list[Findings], lock: Object) -> Iterator[str]:
    for found in findings:
        if found.error:
            yield str(found.error)
        elif found.page and found.page.full_name not in lock:
            yield f"{found.source}: the wording was not compared, because the page is not recorded; see drift --accept"
    count = sum(len(found.differences) for found in findings)
    failed = sum(found.error is not None for found in findings)
    yield f"{len(findings)} pages, {f'{failed} of them unreadable, ' if failed else ''}{count} differences"
