"""Read the text of pages from files, folders or the vendor's site.

The size of a page and the time to fetch it are limited. Fetched pages are cached.
"""

import asyncio
import hashlib
import json
import os
import sys
import tempfile
import zlib
from contextlib import suppress
from dataclasses import asdict, dataclass
from http import HTTPStatus
from ipaddress import ip_address
from pathlib import Path

import httpx

from ..documents.nodes import Node, text_at
from .facts import PageError, one_line

MOST_BYTES = 5_000_000
TOO_LARGE = f"the page is larger than {MOST_BYTES // 1_000_000} MB"
SUFFIXES = {".md", ".txt"}
TIME_LIMIT = 30.0  # Seconds for a page, including the lookup of the host and redirects.
MOST_REDIRECTS = 5
AT_ONCE = 4
HTTPS_PORT = 443
# Errors of URLs, of connections and of decompression are not subclasses of httpx.HTTPError.
FAILURES = (httpx.HTTPError, httpx.InvalidURL, OSError, ValueError, ExceptionGroup, zlib.error)


def decode(content: bytes, source: str) -> str:
    """Decode the content of a page.

    Raises:
        PageError: The page is too large or not UTF-8.
    """
    if len(content) > MOST_BYTES:
        raise PageError(source, TOO_LARGE)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise PageError(source, "the page is not UTF-8") from None


@dataclass(frozen=True)
class CachedPage:
    """A page in the cache.

    Attributes:
        address: The URL of the page.
        text: Its text.
        etag: The header `ETag` of the response, or "".
        modified: The header `Last-Modified` of the response, or "".
    """

    address: str
    text: str
    etag: str
    modified: str

    def conditions(self) -> dict[str, str]:
        """Return the headers of a conditional request."""
        headers = {"If-None-Match": self.etag, "If-Modified-Since": self.modified}
        return {name: value for name, value in headers.items() if value.isascii() and value.isprintable() and value}


def default_cache() -> Path:
    """Return the folder of the cache."""
    folder = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA") or Path.home() / ".cache"
    return Path(folder) / "ivvy-client" / "pages"


def read_cached(cache: Path, address: str) -> CachedPage | None:
    """Return a page from the cache, or None if it is not cached or its entry cannot be read."""
    with suppress(OSError, ValueError, RecursionError):
        found: Node = json.loads(_file_of(cache, address).read_bytes())
        entry = CachedPage(address, text_at(found, "text"), text_at(found, "etag"), text_at(found, "modified"))
        # Encoding raises UnicodeEncodeError, a ValueError, for a lone surrogate.
        if text_at(found, "address") == address and len(entry.text.encode()) <= MOST_BYTES and entry.text:
            return entry
    return None


def write_cached(cache: Path, page: CachedPage) -> None:
    """Write a page to the cache. Errors are ignored, because the cache is optional."""
    with suppress(OSError, ValueError):
        content = json.dumps(asdict(page), ensure_ascii=False).encode()
        cache.parent.mkdir(parents=True, exist_ok=True)
        cache.mkdir(mode=0o700, exist_ok=True)
        descriptor, staged = tempfile.mkstemp(prefix=".new-", dir=cache)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(content)
            Path(staged).replace(_file_of(cache, page.address))
        except BaseException:
            Path(staged).unlink()
            raise


def _file_of(cache: Path, address: str) -> Path:
    return cache / f"{hashlib.sha256(address.encode()).hexdigest()[:32]}.json"


@dataclass(frozen=True)
class Source:
    """The text of a page.

    Attributes:
        source: The file or URL of the page.
        text: Its text.
    """

    source: str
    text: str


def is_url(page: str) -> bool:
    """Whether the argument of a command is a URL, and not a file or folder."""
    return page.startswith(("https://", "http://"))


def read_sources(pages: list[str], cache: Path) -> list[Source | PageError]:
    """Read the text of each page. A page that cannot be read is returned as an error.

    Args:
        pages: Files, folders and URLs. Several URLs are fetched concurrently.
        cache: The folder of the cache.
    """
    addresses = [markdown_address(page) for page in pages if is_url(page)]
    files = [source for page in pages if not is_url(page) for source in _read_files(page)]
    if not addresses:
        return files
    fetched = asyncio.run(fetch_all(addresses, cache))
    return [*files, *(_source(address, text) for address, text in zip(addresses, fetched, strict=True))]


def _source(source: str, text: str | PageError) -> Source | PageError:
    return text if isinstance(text, PageError) else Source(one_line(source), text)


def _read_files(page: str) -> list[Source | PageError]:
    """Read a file, or every page below a folder."""
    path = Path(page)
    if not path.is_dir():
        return [_source(page, _text_of(path))]
    files = sorted(file for file in path.rglob("*") if file.suffix.lower() in SUFFIXES and file.is_file())
    if not files:
        return [PageError(page, "the folder contains no pages (*.md or *.txt)")]
    return [_source(str(file), _text_of(file)) for file in files]


def _text_of(file: Path) -> str | PageError:
    try:
        with file.open("rb") as opened:
            return decode(opened.read(MOST_BYTES + 1), str(file))
    except PageError as error:
        return error
    except (OSError, ValueError) as error:
        return PageError(str(file), getattr(error, "strerror", None) or str(error))


def markdown_address(address: str) -> str:
    """Return the URL of the Markdown of a page, which GitBook publishes as `<page>.md`."""
    bare = address.partition("#")[0].rstrip("/")
    return bare if bare.endswith((".md", ".txt")) else f"{bare}.md"


async def fetch_all(addresses: list[str], cache: Path) -> list[str | PageError]:
    """Fetch the text of each URL. A page that cannot be fetched is returned as an error."""
    gate = asyncio.Semaphore(AT_ONCE)
    # httpx decompresses a chunk of any encoding at once, without a limit of its size. `_content` decompresses gzip.
    headers = {"Accept-Encoding": "gzip"}
    async with httpx.AsyncClient(timeout=TIME_LIMIT, headers=headers) as client:
        return await asyncio.gather(*(_page(client, gate, address, cache) for address in addresses))


async def _page(client: httpx.AsyncClient, gate: asyncio.Semaphore, address: str, cache: Path) -> str | PageError:
    async with gate:
        try:
            async with asyncio.timeout(TIME_LIMIT):
                return await _fetch(client, address, cache)
        except PageError as error:
            return error
        except (TimeoutError, httpx.TimeoutException):
            return PageError(address, f"cannot fetch the page within {TIME_LIMIT:g} s")
        except FAILURES as error:
            cause = error.exceptions[0] if isinstance(error, ExceptionGroup) else error
            return PageError(address, f"cannot fetch the page: {type(cause).__name__}: {cause}".removesuffix(": "))


async def _fetch(client: httpx.AsyncClient, address: str, cache: Path) -> str:
    url = httpx.URL(address)
    if url.scheme != "https" and not _is_loopback(url):
        raise PageError(address, "cannot fetch the page: its URL must begin with https://")
    remembered = read_cached(cache, address)
    conditions = remembered.conditions() if remembered else {}
    for _ in range(MOST_REDIRECTS + 1):
        async with client.stream("GET", url, headers=conditions) as response:
            if response.has_redirect_location:
                url = _redirected(url, response.headers["Location"], address)
                continue
            return await _read(response, address, remembered, cache)
    raise httpx.TooManyRedirects(f"more than {MOST_REDIRECTS}")


def _redirected(url: httpx.URL, location: str, address: str) -> httpx.URL:
    target = url.join(location)
    is_same = target.host == url.host and not target.userinfo
    is_secure = target.scheme == "https" and (target.port or HTTPS_PORT) in (HTTPS_PORT, url.port)
    is_local = target.scheme == "http" and _is_loopback(target) and target.port == url.port
    if not is_same or not (is_secure or is_local):
        origin = f"{target.scheme}://{target.netloc.decode('ascii')[:200]}"
        raise PageError(address, f"cannot fetch the page: it redirects to {origin}, not to https on the same host")
    return target


def _is_loopback(url: httpx.URL) -> bool:
    try:
        return url.host == "localhost" or ip_address(url.host).is_loopback
    except ValueError:
        return False


async def _read(response: httpx.Response, address: str, remembered: CachedPage | None, cache: Path) -> str:
    status = response.status_code
    reason = f"{status} {HTTPStatus(status).phrase}" if status in set(HTTPStatus) else str(status)
    if status == HTTPStatus.NOT_MODIFIED and remembered and remembered.conditions():
        text = remembered.text
    elif status == HTTPStatus.OK:
        text = decode(await _content(response, address), address)
        etag, modified = (response.headers.get(name, "") for name in ("ETag", "Last-Modified"))
        write_cached(cache, CachedPage(address, text, etag, modified))
    else:
        raise PageError(address, f"cannot fetch the page: HTTP {reason}")
    print(f"{address}: {reason}", file=sys.stderr, flush=True)  # noqa: T201
    return text


async def _content(response: httpx.Response, address: str) -> bytes:
    """Read the content of a response, and decompress at most `MOST_BYTES`."""
    encoding = response.headers.get("Content-Encoding", "identity").strip().casefold()
    if encoding not in ("identity", "gzip"):
        raise PageError(address, f"cannot fetch the page: its encoding is {encoding[:40]!r}, but gzip was requested")
    unpacker = zlib.decompressobj(wbits=16 + zlib.MAX_WBITS) if encoding == "gzip" else None
    content = bytearray()
    received = 0
    async for chunk in response.aiter_raw():
        received += len(chunk)
        content += unpacker.decompress(chunk, MOST_BYTES + 1 - len(content)) if unpacker else chunk
        if max(received, len(content)) > MOST_BYTES:
            raise PageError(address, TOO_LARGE)
    if unpacker and received and (not unpacker.eof or unpacker.unused_data):
        raise PageError(address, "cannot fetch the page: its gzip content is damaged")
    return bytes(content)
