"""Find new and changed announcements, which no document describes."""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from urllib.parse import urljoin, urlsplit

from ..documents.nodes import Node, Object
from ..pages.fetching import Source, markdown_address
from ..pages.markdown import Heading, Prose, limit_length, markdown_blocks
from ..pages.sentences import digest
from .report import Difference
from .specified import Location

# The path of an announcement, which identifies it.
PATH = re.compile(r"(?:^|/)announcements/(.+?)(?:\.md)?$")
LINK = re.compile(r"\]\(([^)\s]+)\)")
INDEX = "/llms.txt"  # GitBook lists all pages of a site there.
FIRST_LINES = 4


def path_of(source: str) -> str:
    """Return the path of an announcement below `announcements/`, or "" for other pages."""
    match = PATH.search(source)
    return match[1] if match and not match[1].endswith("README") else ""


def pages_in(index: Source) -> list[str]:
    """Return the URLs of the pages in the list of the pages of a site."""
    links = (urljoin(index.source, link) for link in LINK.findall(index.text))
    return list(
        dict.fromkeys(markdown_address(link) for link in links if urlsplit(link)[:2] == urlsplit(index.source)[:2])
    )


def compare_announcement(source: Source, recorded: Mapping[str, Node], lock: Location) -> Iterator[Difference]:
    """Report an announcement that is new or has changed, with its first lines."""
    path, before = path_of(source.source), recorded.get(path_of(source.source))
    if before != digest(source.text):
        lines = tuple(f"+ {line}" for line in islice(_lines(source.text), FIRST_LINES))
        documented: Object = {"announcement": source.source}
        yield Difference("reworded" if before else "added", "announcement", "", path, documented, None, lock, "", lines)


def removed_announcements(paths: Iterable[str], recorded: Mapping[str, Node], lock: Location) -> list[Difference]:
    """Report the recorded announcements that the site no longer lists."""
    gone = sorted(recorded.keys() - set(paths))
    return [Difference("removed", "announcement", "", path, None, {"announcement": path}, lock) for path in gone]


def _lines(text: str) -> Iterator[str]:
    for block in markdown_blocks(limit_length(text)[0]):
        if isinstance(block, Heading):
            yield block.text
        elif isinstance(block, Prose) and block.text.plain:
            yield block.text.plain
