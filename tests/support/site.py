"""Builds the documentation site, serves it on loopback, and reads its pages."""

import contextlib
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import partial
from html.parser import HTMLParser
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from tests.support.documented import ROOT

NOT_LOADED = ("canonical", "next", "prev")  # Links of these kinds only say where other pages are.
HERE = "http://site.test/"


def build(target: Path) -> subprocess.CompletedProcess[str]:
    """Build the site as `nox -s docs` does, where a warning is an error."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(target)]
    # The theme warns of MkDocs 2, which the pins keep away.
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)


class Page(HTMLParser):
    """The anchors of a page, its links, and what it loads."""

    def __init__(self, file: Path, site: Path) -> None:
        super().__init__()
        self.address = urljoin(HERE, file.relative_to(site).as_posix().removesuffix("index.html"))
        self.anchors: set[str] = set()
        self.links: set[str] = set()
        self.loads: set[str] = set()
        self.feed(file.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.anchors |= {given[name] for name in ("id", "name") if name in given}
        if tag == "a" and "href" in given:
            self.links.add(urljoin(self.address, given["href"]))
        elif tag in ("img", "script", "link", "iframe", "source") and given.get("rel") not in NOT_LOADED:
            self.loads |= {urljoin(self.address, given[name]) for name in ("src", "href") if name in given}


def pages_of(site: Path) -> list[Page]:
    return [Page(file, site) for file in sorted(site.rglob("*.html"))]


def broken_links(site: Path) -> list[str]:
    """The links within the site that lead nowhere, or to an anchor that is not there."""
    pages = {page.address: page for page in pages_of(site)}
    broken: list[str] = []
    for page in pages.values():
        for link in sorted(page.links):
            address, _, anchor = link.partition("#")
            if not address.startswith(HERE):
                continue
            target = pages.get(address)
            is_file = (site / unquote(urlsplit(address).path).lstrip("/")).is_file()
            if not (target or is_file) or (anchor and target and unquote(anchor) not in target.anchors):
                broken.append(f"{page.address}: {link}")
    return broken


class _Quiet(SimpleHTTPRequestHandler):
    def log_request(self, *_: object) -> None:
        """Log nothing."""


@contextlib.contextmanager
def served(site: Path) -> Iterator[str]:
    """Serve a folder on loopback; gives its address."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(site))) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()
            thread.join()
