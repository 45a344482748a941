"""Follows the links of a page to tables on other pages, where those are in the same folders or were fetched before."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urljoin

from .blocks import PageError, Text
from .cache import recall
from .facts import Members, Page, Values
from .sources import Source, get_sources, is_address, markdown_address

Reader = Callable[[str, str], Page]
MOST_TABLES = 50


def add_linked_tables(page: Page, cache: Path, read: Reader) -> None:
    """Add the tables on other pages that a page refers to, and a problem for each link that cannot be followed.

    Args:
        page: The page.
        cache: The folder that remembers fetched pages.
        read: Reads the text of a page, with where it is from.
    """
    _Follower(page, cache, read).follow()


class _Follower:
    """Follows the links of one page."""

    def __init__(self, page: Page, cache: Path, read: Reader) -> None:
        self._page = page
        self._cache = cache
        self._read = read
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
        """The table of members that a link leads to, if it is new, and its page."""
        page = self._page
        if _bare(address) == _bare(page.source) or _heading(page, fragment):
            return None, None
        other = self._page_at(address)
        if isinstance(other, PageError):
            page.problems.append(f"the table that {link} leads to: {other.message}")
            return None, None
        heading = _heading(other, fragment)
        if not heading:
            page.problems.append(f"the table that {link} leads to: there is none of that name")
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
        if is_address(address):
            remembered = recall(self._cache, markdown_address(address))
            source = Source(address, remembered.text) if remembered else PageError(address, "it was not fetched so far")
        else:
            source = get_sources([address], self._cache)[0]
        if isinstance(source, PageError):
            return source
        try:
            return self._read(source.text, source.source)
        except PageError as error:
            return error


def _links_of(page: Page, table: Members) -> Iterator[tuple[str, str]]:
    """The address of the page that each link in a table leads to, and the link."""
    for member in table.members.values():
        for text in filter(None, (member.type, member.description)):
            yield from ((_resolved(page.source, target), target) for target in text.targets)
            yield from ((page.source, f"{Path(page.source).name}#{link}") for link in _local(text))


def _local(text: Text) -> Iterator[str]:
    elsewhere = {target.partition("#")[2] for target in text.targets}
    return (link for link in text.links if link not in elsewhere)


def _resolved(source: str, link: str) -> str:
    bare = link.partition("#")[0]
    return urljoin(source, bare) if is_address(source) or is_address(link) else str(Path(source).parent / bare)


def _bare(address: str) -> str:
    return markdown_address(address) if is_address(address) else str(Path(address).resolve())


def _heading(page: Page, fragment: str) -> str:
    """The heading of the table in the section of a page that a fragment names; empty if there is none."""
    wanted = _words(fragment)
    return next((heading for heading in (*page.objects, *page.values) if _words(heading) == wanted), "")


def _words(text: str) -> str:
    return re.sub(r"[\W_]+", "", text.casefold())
