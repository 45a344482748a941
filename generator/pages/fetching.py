"""Fetches pages from the vendor's site, within limits: it may be slow, broken or somebody else's."""

import asyncio
import sys
import zlib
from http import HTTPStatus
from ipaddress import ip_address
from pathlib import Path

import httpx

from .blocks import PageError
from .cache import Remembered, recall, remember
from .limits import MOST_BYTES, TOO_LARGE, decoded

# For all of a page: looking up the host, connecting, redirects and every byte of it.
TIME_LIMIT = 30.0
MOST_REDIRECTS = 5
AT_ONCE = 4
HTTPS_PORT = 443
# Beside httpx's own errors: those of addresses, of connections, and of what unpacks a page.
FAILURES = (httpx.HTTPError, httpx.InvalidURL, OSError, ValueError, ExceptionGroup, zlib.error)


async def fetch_all(addresses: list[str], cache: Path) -> list[str | PageError]:
    """The text at each address, or why there is none."""
    gate = asyncio.Semaphore(AT_ONCE)
    # httpx would unpack a whole chunk at once, however much comes of it, so only what `_content` unpacks is asked for.
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
            return PageError(address, f"it cannot be fetched within {TIME_LIMIT:g} s")
        except FAILURES as error:
            cause = error.exceptions[0] if isinstance(error, ExceptionGroup) else error
            return PageError(address, f"it cannot be fetched: {type(cause).__name__}: {cause}".removesuffix(": "))


async def _fetch(client: httpx.AsyncClient, address: str, cache: Path) -> str:
    url = httpx.URL(address)
    if url.scheme != "https" and not _is_loopback(url):
        raise PageError(address, "it cannot be fetched: give its address with https")
    remembered = recall(cache, address)
    conditions = remembered.conditions() if remembered else {}
    for _ in range(MOST_REDIRECTS + 1):
        async with client.stream("GET", url, headers=conditions) as response:
            if response.has_redirect_location:
                url = _redirected(url, response.headers["Location"], address)
                continue
            return await _read(response, address, remembered, cache)
    raise httpx.TooManyRedirects(f"there are more than {MOST_REDIRECTS}")


def _redirected(url: httpx.URL, location: str, address: str) -> httpx.URL:
    target = url.join(location)
    is_same = target.host == url.host and not target.userinfo
    is_secure = target.scheme == "https" and (target.port or HTTPS_PORT) in (HTTPS_PORT, url.port)
    is_local = target.scheme == "http" and _is_loopback(target) and target.port == url.port
    if not is_same or not (is_secure or is_local):
        place = f"{target.scheme}://{target.netloc.decode('ascii')[:200]}"
        raise PageError(address, f"it cannot be fetched: the redirect to {place} is not to https on the same host")
    return target


def _is_loopback(url: httpx.URL) -> bool:
    try:
        return url.host == "localhost" or ip_address(url.host).is_loopback
    except ValueError:
        return False


async def _read(response: httpx.Response, address: str, remembered: Remembered | None, cache: Path) -> str:
    status = response.status_code
    said = f"{status} {HTTPStatus(status).phrase}" if status in set(HTTPStatus) else str(status)
    if status == HTTPStatus.NOT_MODIFIED and remembered and remembered.conditions():
        text = remembered.text
    elif status == HTTPStatus.OK:
        text = decoded(await _content(response, address), address)
        etag, modified = (response.headers.get(name, "") for name in ("ETag", "Last-Modified"))
        remember(cache, Remembered(address, text, etag, modified))
    else:
        raise PageError(address, f"it cannot be fetched: HTTP {said}")
    print(f"{address}: {said}", file=sys.stderr, flush=True)  # noqa: T201
    return text


async def _content(response: httpx.Response, address: str) -> bytes:
    """The content of a response, unpacked no further than a page may be long."""
    encoding = response.headers.get("Content-Encoding", "identity").strip().casefold()
    if encoding not in ("identity", "gzip"):
        raise PageError(address, f"it cannot be fetched: its encoding is {encoding[:40]!r}, and gzip was asked for")
    unpacker = zlib.decompressobj(wbits=16 + zlib.MAX_WBITS) if encoding == "gzip" else None
    content = bytearray()
    received = 0
    async for chunk in response.aiter_raw():
        received += len(chunk)
        content += unpacker.decompress(chunk, MOST_BYTES + 1 - len(content)) if unpacker else chunk
        if max(received, len(content)) > MOST_BYTES:
            raise PageError(address, TOO_LARGE)
    if unpacker and received and (not unpacker.eof or unpacker.unused_data):
        raise PageError(address, "it cannot be fetched: its gzip content is damaged")
    return bytes(content)
