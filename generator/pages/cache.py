"""Remembers fetched pages, for the site to answer that they have not changed."""

import hashlib
import json
import os
import stat
import tempfile
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from ..documents.nodes import Node, text_at
from .limits import MOST_BYTES

MOST_ENTRY_BYTES = 2 * MOST_BYTES
# A link is not followed, and a pipe not waited for; Windows has neither flag.
FLAGS = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


@dataclass(frozen=True)
class Remembered:
    """A page as it was fetched.

    Attributes:
        address: Its address.
        text: Its text.
        etag: The header `ETag` of the response, empty where there was none.
        modified: The header `Last-Modified`, likewise.
    """

    address: str
    text: str
    etag: str
    modified: str

    def conditions(self) -> dict[str, str]:
        """The headers that ask for the page only if it has changed."""
        headers = {"If-None-Match": self.etag, "If-Modified-Since": self.modified}
        return {name: value for name, value in headers.items() if value.isascii() and value.isprintable() and value}


def default_cache() -> Path:
    """The folder of the cache, in the user's own cache."""
    folder = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA") or Path.home() / ".cache"
    return Path(folder) / "ivvy-client" / "pages"


def recall(cache: Path, address: str) -> Remembered | None:
    """What is remembered of a page, None where nothing is or the entry cannot be read."""
    with suppress(OSError, ValueError, RecursionError):
        found: Node = json.loads(_content(_file_of(cache, address)))
        entry = Remembered(address, text_at(found, "text"), text_at(found, "etag"), text_at(found, "modified"))
        # A lone surrogate is an error here and not later.
        if text_at(found, "address") == address and len(entry.text.encode()) <= MOST_BYTES and entry.text:
            return entry
    return None


def remember(cache: Path, page: Remembered) -> None:
    """Write the entry of a page, if that is possible."""
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


def _content(file: Path) -> bytes:
    with os.fdopen(os.open(file, FLAGS), "rb") as opened:
        if not stat.S_ISREG(os.fstat(opened.fileno()).st_mode):
            raise OSError(f"{file} is not a file")
        content = opened.read(MOST_ENTRY_BYTES + 1)
    if len(content) > MOST_ENTRY_BYTES:
        raise OSError(f"{file} is too large")
    return content
