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

NOT_LOADED = ("canonical", "next", "prev")  # The browser does not load these links.
SITE = "http://site.test/"


def build(target: Path) -> subprocess.CompletedProcess[str]:
    """Build the site as `nox -s docs` does. Warnings are errors."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(target)]
    # The theme warns about MkDocs 2, which the pins exclude.
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)


class Page(HTMLParser):
    """The anchors and links of a page, and the addresses that it loads."""

    def __init__(self, file: Path, site: Path) -> None:
        super().__init__()
        self.address = urljoin(SITE, file.relative_to(site).as_posix().removesuffix("index.html"))
        self.anchors: set[str] = set()
        self.links: set[str] = set()
        self.loads: set[str] = set()
        self.feed(file.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        self.anchors |= {attributes[name] for name in ("id", "name") if name in attributes}
        if tag == "a" and "href" in attributes:
            self.links.add(urljoin(self.address, attributes["href"]))
        elif tag in ("img", "script", "link", "iframe", "source") and attributes.get("rel") not in NOT_LOADED:
            self.loads |= {urljoin(self.address, attributes[name]) for name in ("src", "href") if name in attributes}


def pages_of(site: Path) -> list[Page]:
    return [Page(file, site) for file in sorted(site.rglob("*.html"))]


def broken_links(site: Path) -> list[str]:
    """Return the links within the site whose page or anchor does not exist."""
    pages = {page.address: page for page in pages_of(site)}
    broken: list[str] = []
    for page in pages.values():
        for link in sorted(page.links):
            address, _, anchor = link.partition("#")
            if not address.startswith(SITE):
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
    """Serve a folder on loopback, and yield its address."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(site))) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()
            thread.join()
