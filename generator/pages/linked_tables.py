"""Follow the links of a page to tables on other pages, which must be files or cached."""

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urljoin

from .facts import Members, Page, PageError, Text, Values
from .fetching import Source, is_url, markdown_address, read_cached, read_sources
from .reading import read_page

MOST_TABLES = 50


def add_linked_tables(page: Page, cache: Path) -> None:
    """Add the tables on other pages that a page links to, and a problem for each link that cannot be followed.

    Args:
        page: The page.
        cache: The folder of the cache.
    """
    _Follower(page, cache).follow()


class _Follower:
    """Follows the links of a page."""

    def __init__(self, page: Page, cache: Path) -> None:
        self._page = page
        self._cache = cache
        self._pages: dict[str, Page | PageError] = {_bare(page.source): page}

    def follow(self) -> None:
        tables = [*filter(None, (self._page.request, self._page.returned)), *self._page.objects.values()]
        waiting = [(self._page, table) for table in tables]
        seen: set[tuple[str, str]] = set()
        while waiting:
            owner, table = waiting.pop(0)
            for address, link in _links_of(owner, table):
                target = (address, link.partition("#")[2])
                if target in seen or len(self._page.elsewhere) >= MOST_TABLES:
                    continue
                seen.add(target)
                found, linked = self._added(*target, link)
                if found and linked:
                    waiting.append((linked, found))

    def _added(self, address: str, fragment: str, link: str) -> tuple[Members | None, Page | None]:
        """Add the table that a link refers to. If it is a new table of members, return it and its page."""
        page = self._page
        if _bare(address) == _bare(page.source) or _heading(page, fragment):
            return None, None
        other = self._page_at(address)
        if isinstance(other, PageError):
            page.problems.append(f"cannot read the linked table {link}: {other.message}")
            return None, None
        heading = _heading(other, fragment)
        if not heading:
            page.problems.append(f"cannot read the linked table {link}: the page has no table with this heading")
            return None, None
        page.elsewhere[heading] = link
        table: Members | Values = other.objects.get(heading) or other.values[heading]
        if isinstance(table, Values):
            page.values[heading] = table
            return None, None
        page.objects[heading] = table
        return table, other

    def _page_at(self, address: str) -> Page | PageError:
        key = _bare(address)
        if key not in self._pages:
            self._pages[key] = self._new_page(address)
        return self._pages[key]

    def _new_page(self, address: str) -> Page | PageError:
        if is_url(address):
            remembered = read_cached(self._cache, markdown_address(address))
            source = Source(address, remembered.text) if remembered else PageError(address, "the page is not cached")
        else:
            source = read_sources([address], self._cache)[0]
        if isinstance(source, PageError):
            return source
        try:
            return read_page(source.text, source.source)
        except PageError as error:
            return error


def _links_of(page: Page, table: Members) -> Iterator[tuple[str, str]]:
    """Return the URL or file of the page that each link in a table refers to, and the link."""
    for member in table.members.values():
        for text in filter(None, (member.type, member.description)):
            yield from ((_resolved(page.source, target), target) for target in text.targets)
            yield from ((page.source, f"{Path(page.source).name}#{link}") for link in _local(text))


def _local(text: Text) -> Iterator[str]:
    elsewhere = {target.partition("#")[2] for target in text.targets}
    return (link for link in text.links if link not in elsewhere)


def _resolved(source: str, link: str) -> str:
    bare = link.partition("#")[0]
    return urljoin(source, bare) if is_url(source) or is_url(link) else str(Path(source).parent / bare)


def _bare(address: str) -> str:
    return markdown_address(address) if is_url(address) else str(Path(address).resolve())


def _heading(page: Page, fragment: str) -> str:
    """Return the heading of the table that the fragment of a link names, or ""."""
    wanted = _words(fragment)
    return next((heading for heading in (*page.objects, *page.values) if _words(heading) == wanted), "")


def _words(text: str) -> str:
    return re.sub(r"[\W_]+", "", text.casefold())
