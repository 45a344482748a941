"""The command `drift`."""

import argparse
import json
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urljoin

from ..documents.documents import PAGES, UNTYPED, Document, read_documents, read_notifications
from ..documents.nodes import Object, mapping_at, text_at
from ..documents.untyped import UntypedAction, read_untyped
from ..draft.patch import patch_of
from ..pages import NoActionError, Page, PageError, read_page
from ..pages.fetching import (
    CachedPage,
    Source,
    default_cache,
    is_url,
    markdown_address,
    read_cached,
    read_sources,
    write_cached,
)
from ..pages.sentences import digest
from ..project import add_spec, shown
from .announcements import INDEX, compare_announcement, pages_in, path_of, removed_announcements
from .compare import compare
from .lock import Lock, entry_of, read_lock, write_lock
from .notifications import compare_notifications, compare_subscriptions, name_of
from .report import Findings, lines_of
from .specified import Location, Specified


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `drift`."""
    text = "files, folders or URLs; by default, the page of each document"
    parser.add_argument("pages", nargs="*", metavar="PAGE", help=text)
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--patch", action="store_true", help="print the YAML of additions")
    parser.add_argument("--accept", action="store_true", help="record the pages in spec/pages.lock.json")
    text = "the cache of fetched pages (default: %(default)s)"
    parser.add_argument("--cache", type=Path, default=default_cache(), metavar="DIR", help=text)
    add_spec(parser)


def run(options: argparse.Namespace) -> int:
    """Run `drift` with the arguments of the command line."""
    spec = shown(options.spec)
    form = "json" if options.json else "patch" if options.patch else "lines"
    return drift(options.pages, spec, options.cache, form=form, accept=options.accept)


def drift(pages: list[str], spec: Path, cache: Path, *, form: str = "lines", accept: bool = False) -> int:
    """Compare pages with their documents, and print the differences.

    Args:
        pages: Files, folders and URLs. If empty, the page of every document.
        spec: The folder of the documents.
        cache: The folder of the cache.
        form: What to print: `lines`, `json`, or `patch` for the YAML of additions.
        accept: Record the pages.

    Returns:
        The exit status: 0 without differences, 1 with differences, 2 if a page cannot be read or compared.

    Raises:
        SpecError: The documents or the lock are invalid.
        OSError: The lock cannot be written.
    """
    shared, documents = read_documents(spec)
    specified = {each.full_name: each for each in (Specified(document, shared) for document in documents)}
    lock, untyped = read_lock(spec), read_untyped(spec)
    # The page of a document must describe the action of the document.
    owners = {} if pages else {markdown_address(each.url): name for name, each in specified.items()}
    announced = {text_at(each.data, "externalDocs", "url"): each for each in read_notifications(spec)}
    notifications = {name_of(address): document for address, document in announced.items()}
    everything = (shared, *documents, *announced.values())
    schemas = {name: each for each in everything for name in mapping_at(each.data, "components", "schemas")}
    sources = read_sources(pages or [*owners, *map(markdown_address, announced)], cache)
    reader = _Reader(spec, specified, untyped, lock, cache, owners, notifications, schemas)
    index = _index(next(iter(owners)), cache) if owners and lock.announcements else None
    if index:
        known = {source.source for source in sources} | {markdown_address(each.page) for each in untyped.values()}
        sources += read_sources([link for link in pages_in(index) if link not in known], cache)
    read = [(source, reader.page_of(source)) for source in sources]
    findings = [*(reader.compare(*each) for each in read), *reader.removed(index)]
    if accept and any(found.is_readable for found in findings):
        for found in findings:
            reader.record(found)
        lock.pages = {name: entry for name, entry in lock.pages.items() if name in specified}
        write_lock(spec, lock)
        findings = [*(reader.compare(*each) for each in read), *reader.removed(index)]
    required = {*pages, *owners, *map(markdown_address, announced), *filter(is_url, map(markdown_address, pages))}
    skipped = [found for found in findings if found.is_skipped and found.name not in required]
    findings = [found for found in findings if found not in skipped]
    if form == "json":
        print(json.dumps([found.as_json() for found in findings], indent=2, ensure_ascii=False))  # noqa: T201
    for line in lines_of(findings) if form == "lines" else ():
        print(line)  # noqa: T201
    for found in findings if form == "patch" else ():
        for text in patch_of(found.page, specified[found.page.full_name], found.differences) if found.page else ():
            print(text)  # noqa: T201
    for line in _errors_and_totals(findings, skipped, lock):
        print(line, file=sys.stderr)  # noqa: T201
    for name in sorted(untyped.keys() & specified.keys()):
        print(f"{spec / UNTYPED}: {name} has a document; remove it from the list", file=sys.stderr)  # noqa: T201
    if accept:
        accepted = [found.page for found in findings if found.page]
        recorded = ", ".join(page.full_name for page in accepted) or "nothing was recorded"
        print(f"{spec / PAGES}: {recorded}", file=sys.stderr)  # noqa: T201
        for page in accepted:
            if page.problems:
                print(f"{page.source}: accepted without comparing: {'; '.join(page.problems)}", file=sys.stderr)  # noqa: T201
    return 2 if any(found.error for found in findings) else int(any(found.differences for found in findings))


def _index(address: str, cache: Path) -> Source | None:
    """Fetch the list of the site's pages, which contains announcements and pages of new actions."""
    index = read_sources([urljoin(address, INDEX)], cache)[0]
    if isinstance(index, Source):
        return index
    print(f"{index}; new pages and announcements, and removed ones, are not reported", file=sys.stderr)  # noqa: T201
    return None


class UntypedError(PageError):
    """A page of an action that is listed as one without a document."""


@dataclass(frozen=True)
class _Reader:
    """Reads, compares and records pages."""

    spec: Path
    specified: dict[str, Specified]
    untyped: Mapping[str, UntypedAction]
    lock: Lock
    cache: Path
    owners: dict[str, str]
    notifications: dict[str, Document]
    schemas: dict[str, Document]

    def page_of(self, source: Source | PageError) -> Page | PageError:
        if isinstance(source, PageError):
            return source
        try:
            page = self.lock.named(read_page(source.text, source.source))
        except PageError as error:
            return error
        if page.unread:
            # Content that was not read cannot be accepted.
            return PageError(source.source, "; ".join(page.unread))
        owner = self.owners.get(source.source, page.full_name)
        if owner != page.full_name:
            message = f"the page describes {page.full_name}, but the document of {owner} cites it"
            return PageError(source.source, message)
        return page if page.full_name in self.specified else self._without_document(page)

    def _without_document(self, page: Page) -> PageError:
        if listed := self.untyped.get(page.full_name):
            return UntypedError(page.source, f"{page.full_name} has no document: {listed.reason}")
        hint = f"print a draft with `python -m generator draft PAGE`, or write the reason into {self.spec / UNTYPED}"
        return PageError(page.source, f"{page.full_name} has no document; {hint}")

    def compare(self, source: Source | PageError, page: Page | PageError) -> Findings:
        if isinstance(source, Source) and isinstance(page, NoActionError) and path_of(source.source):
            return Findings(source, differences=[*compare_announcement(source, self.lock.announcements, self._at)])
        if isinstance(source, Source) and isinstance(page, NoActionError) and name_of(source.source):
            name = name_of(source.source)
            if document := self.notifications.get(name):
                found = compare_notifications(source, document, self.schemas, self.lock.notifications)
                return Findings(source, differences=[*found])
            if actions := self._actions_on(name):
                return Findings(source, differences=[*compare_subscriptions(source, actions, self.lock.notifications)])
        if isinstance(page, PageError):
            return Findings(source, error=page, is_skipped=isinstance(page, NoActionError | UntypedError))
        name = page.full_name
        locked = mapping_at(self.lock.pages, name) if name in self.lock.pages else None
        remembered = read_cached(self.cache, _accepted(name))
        before = self.page_of(Source(page.source, remembered.text)) if remembered else None
        before = before if isinstance(before, Page) else None
        differences, problems, statements = compare(page, self.specified[name], locked, before)
        error = PageError(page.source, problems) if problems else None
        return Findings(source, page, differences, error, statements)

    def removed(self, index: Source | None) -> list[Findings]:
        """Return the announcements that are recorded and no longer in the list of the site's pages."""
        paths = map(path_of, pages_in(index)) if index else self.lock.announcements
        gone = removed_announcements(paths, self.lock.announcements, self._at)
        return [Findings(index, differences=gone)] if index and gone else []

    def _actions_on(self, name: str) -> list[Specified]:
        """Return the actions whose documents cite a page of notifications."""
        return [each for each in self.specified.values() if name_of(each.url) == name]

    @property
    def _at(self) -> Location:
        return Location(Document(Path(PAGES), self.spec, {}, {}), (), "")

    def record(self, found: Findings) -> None:
        for each in found.differences:
            if (each.kind, each.what) == ("removed", "announcement"):
                del self.lock.announcements[each.name]
                return
        if found.page and isinstance(found.source, Source):
            statements: Object = {"open": found.statements} if found.statements else {}
            self.lock.pages[found.page.full_name] = {**entry_of(found.page), **statements}
            write_cached(self.cache, CachedPage(_accepted(found.page.full_name), found.source.text, "", ""))
        elif isinstance(found.source, Source) and not found.error and (name := name_of(found.source.source)):
            for recorded in [action.full_name for action in self._actions_on(name)] or [name]:
                self.lock.notifications[recorded] = digest(found.source.text)
        elif isinstance(found.source, Source) and not found.error:
            self.lock.announcements[path_of(found.source.source)] = digest(found.source.text)


def _accepted(action: str) -> str:
    """Return the key in the cache of a page as it was accepted."""
    return f"accepted:{action}"


def _errors_and_totals(findings: list[Findings], skipped: list[Findings], lock: Lock) -> Iterator[str]:
    for found in findings:
        if found.error:
            yield str(found.error)
        elif found.page and found.page.full_name not in lock.pages:
            yield f"{found.name}: the wording was not compared, because the page is not recorded; see drift --accept"
        yield from (f"{found.name}: {hint}" for hint in (found.page.hints if found.page else ()))
    if skipped:
        actions = [each.error.message.partition(" ")[0] for each in skipped if isinstance(each.error, UntypedError)]
        others = len(skipped) - len(actions)
        named = f", and {len(actions)} of actions without a document: {', '.join(actions)}" if actions else ""
        yield f"skipped {others} pages without an action{named}"
    count = sum(len(found.differences) for found in findings)
    failed = sum(found.error is not None for found in findings)
    unreadable = f"{failed} of them unreadable, " if failed else ""
    yield f"{len(findings) + len(skipped)} pages, {unreadable}{count} differences"
