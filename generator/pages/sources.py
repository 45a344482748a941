"""Gets the text of pages: from files, from folders, or from the vendor's site."""

import asyncio
import hashlib
import json
import os
import sys
from contextlib import suppress
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path

import httpx

from ..spec.nodes import Node, Object, text_at
from . import PageError

SUFFIXES = {".md", ".txt"}
TIMEOUT = httpx.Timeout(20)
AT_ONCE = 4


@dataclass(frozen=True)
class Source:
    """A page before anybody has looked at it.

    Attributes:
        source: Where it is from: a file or an address.
        text: What stands there.
    """

    source: str
    text: str


def is_address(page: str) -> bool:
    """Whether a page is to be fetched."""
    return page.startswith(("https://", "http://"))


def get_sources(pages: list[str], cache: Path) -> list[Source | PageError]:
    """The text of each page, or why there is none.

    Args:
        pages: Files, folders and addresses. What is at addresses is fetched together.
        cache: Where fetched pages are remembered, for the site to say that they have not changed.
    """
    addresses = [page for page in pages if is_address(page)]
    files = [source for page in pages if not is_address(page) for source in _read_files(page)]
    if not addresses:
        return files
    return [*files, *asyncio.run(_fetch_all([markdown_address(address) for address in addresses], cache))]


def _read_files(page: str) -> list[Source | PageError]:
    """The page of a file, or every page below a folder."""
    path = Path(page)
    if not path.is_dir():
        return [_read_file(path)]
    files = sorted(file for file in path.rglob("*") if file.suffix.lower() in SUFFIXES and file.is_file())
    return [_read_file(file) for file in files] or [PageError(page, "the folder holds no page (*.md, *.txt)")]


def _read_file(file: Path) -> Source | PageError:
    try:
        return Source(str(file), file.read_text(encoding="utf-8-sig"))
    except UnicodeDecodeError:
        return PageError(str(file), "it is not UTF-8")
    except OSError as error:
        return PageError(str(file), error.strerror or str(error))


def markdown_address(address: str) -> str:
    """Where GitBook gives the Markdown of a page."""
    bare = address.partition("#")[0].rstrip("/")
    return bare if bare.endswith((".md", ".txt")) else f"{bare}.md"


def default_cache() -> Path:
    """Where fetched pages are remembered, in the user's own cache."""
    folder = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA") or Path.home() / ".cache"
    return Path(folder) / "ivvy-client" / "pages"


async def _fetch_all(addresses: list[str], cache: Path) -> list[Source | PageError]:
    gate = asyncio.Semaphore(AT_ONCE)
    async with httpx.AsyncClient(timeout=TIMEOUT, follow_redirects=True) as client:
        return await asyncio.gather(*(_fetch(client, gate, address, cache) for address in addresses))


async def _fetch(client: httpx.AsyncClient, gate: asyncio.Semaphore, address: str, cache: Path) -> Source | PageError:
    remembered = _recall(cache, address)
    headers = {
        header: text_at(remembered, key)
        for header, key in (("If-None-Match", "etag"), ("If-Modified-Since", "modified"))
        if text_at(remembered, key)
    }
    async with gate:
        try:
            response = await client.get(address, headers=headers)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            _tell(address, type(error).__name__)
            return PageError(address, f"it cannot be fetched: {type(error).__name__} {error}".strip())
    _tell(address, f"{response.status_code} {response.reason_phrase}")
    if response.status_code == HTTPStatus.NOT_MODIFIED and remembered:
        return Source(address, text_at(remembered, "text"))
    if response.status_code != HTTPStatus.OK:
        return PageError(address, f"it cannot be fetched: HTTP {response.status_code} {response.reason_phrase}")
    try:
        text = response.content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return PageError(address, "it is not UTF-8")
    _remember(cache, address, response, text)
    return Source(address, text)


def _tell(address: str, outcome: str) -> None:
    print(f"{address}: {outcome}", file=sys.stderr, flush=True)  # noqa: T201


def _file_of(cache: Path, address: str) -> Path:
    return cache / f"{hashlib.sha256(address.encode()).hexdigest()[:32]}.json"


def _recall(cache: Path, address: str) -> Object:
    # A cache that cannot be read is no cache.
    with suppress(OSError, ValueError):
        found: Node = json.loads(_file_of(cache, address).read_text(encoding="utf-8"))
        if isinstance(found, dict) and text_at(found, "address") == address and text_at(found, "text"):
            return found
    return {}


def _remember(cache: Path, address: str, response: httpx.Response, text: str) -> None:
    entry = {
        "address": address,
        "etag": response.headers.get("ETag", ""),
        "modified": response.headers.get("Last-Modified", ""),
        "text": text,
    }
    with suppress(OSError):
        cache.mkdir(parents=True, exist_ok=True)
        _file_of(cache, address).write_text(json.dumps(entry), encoding="utf-8")
