"""Gets the text of pages: from files, from folders, or from the vendor's site."""

import asyncio
from dataclasses import dataclass
from pathlib import Path

from .blocks import PageError, one_line
from .cache import default_cache
from .fetching import fetch_all
from .limits import MOST_BYTES, decoded

__all__ = ["Source", "default_cache", "get_sources", "is_address", "markdown_address"]

SUFFIXES = {".md", ".txt"}


@dataclass(frozen=True)
class Source:
    """A page that has not been read yet.

    Attributes:
        source: Where it is from: a file or an address.
        text: Its text.
    """

    source: str
    text: str


def is_address(page: str) -> bool:
    """Whether a page is to be fetched."""
    return page.startswith(("https://", "http://"))


def get_sources(pages: list[str], cache: Path) -> list[Source | PageError]:
    """The text of each page, or why there is none.

    Args:
        pages: Files, folders and addresses. Several addresses are fetched at once.
        cache: The folder that remembers fetched pages.
    """
    addresses = [markdown_address(page) for page in pages if is_address(page)]
    files = [source for page in pages if not is_address(page) for source in _read_files(page)]
    if not addresses:
        return files
    fetched = asyncio.run(fetch_all(addresses, cache))
    return [*files, *(_source(address, text) for address, text in zip(addresses, fetched, strict=True))]


def _source(source: str, text: str | PageError) -> Source | PageError:
    return text if isinstance(text, PageError) else Source(one_line(source), text)


def _read_files(page: str) -> list[Source | PageError]:
    """The page in a file, or every page below a folder."""
    path = Path(page)
    if not path.is_dir():
        return [_source(page, _text_of(path))]
    files = sorted(file for file in path.rglob("*") if file.suffix.lower() in SUFFIXES and file.is_file())
    if not files:
        return [PageError(page, "the folder has no page in it (*.md, *.txt)")]
    return [_source(str(file), _text_of(file)) for file in files]


def _text_of(file: Path) -> str | PageError:
    try:
        if file.exists() and not file.is_file():
            return PageError(str(file), "it is neither a file nor a folder")
        with file.open("rb") as opened:
            return decoded(opened.read(MOST_BYTES + 1), str(file))
    except PageError as error:
        return error
    except (OSError, ValueError) as error:
        return PageError(str(file), getattr(error, "strerror", None) or str(error))


def markdown_address(address: str) -> str:
    """The address at which GitBook has the Markdown of a page."""
    bare = address.partition("#")[0].rstrip("/")
    return bare if bare.endswith((".md", ".txt")) else f"{bare}.md"
