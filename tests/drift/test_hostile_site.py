"""`drift` and `draft` against sites that are slow, send endless or broken responses, or redirect elsewhere."""

import contextlib
import re
import socket
import threading
import tracemalloc
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import chain, cycle, repeat
from pathlib import Path

import pytest

from generator.__main__ import main
from generator.pages import fetching
from generator.pages.fetching import Source, read_sources
from tests.support.documented import SPEC
from tests.support.vendor_pages import FORMS, Facts

pytestmark = pytest.mark.one_python

Output = pytest.CaptureFixture[str]
Parts = Callable[["HostileSite"], Iterator[bytes | float]]
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/markdown\r\nConnection: close\r\n"
PAGE = FORMS["marked"](Facts(action="addOrUpdateThing")).encode()
EMPTY_BLOCK = b"\x00\x00\x00\xff\xff"
LIMIT = 0.4


@dataclass
class HostileSite:
    """Sends bytes with pauses, until the client closes the connection."""

    parts: Parts = lambda _: iter(())
    port: int = 0
    asked: list[str] = field(default_factory=list)
    sent: int = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def serve(self, connection: socket.socket, over: threading.Event) -> None:
        with connection, contextlib.suppress(OSError):
            request = connection.recv(65_536).decode("latin-1")
            self.asked.append(request.split(" ")[1])
            for part in self.parts(self):
                if isinstance(part, float):
                    if over.wait(part):
                        return
                else:
                    connection.sendall(part)
                    self.sent += len(part)


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[HostileSite]:
    monkeypatch.setenv("NO_PROXY", "*")
    shown, over = HostileSite(), threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as listener, contextlib.ExitStack() as threads:
        listener.settimeout(0.02)
        shown.port = listener.getsockname()[1]

        def accept() -> None:
            while not over.is_set():
                with contextlib.suppress(TimeoutError):
                    connection, _ = listener.accept()
                    connection.settimeout(10)
                    serving = threading.Thread(target=shown.serve, args=(connection, over))
                    serving.start()
                    threads.callback(serving.join)

        accepting = threading.Thread(target=accept)
        accepting.start()
        yield shown
        over.set()
        accepting.join()


@pytest.fixture
def draft(tmp_path: Path, capsys: Output) -> Callable[[str], tuple[int, str]]:
    """Runs `draft` with a URL, and checks that an error is printed as one line."""

    def run(address: str) -> tuple[int, str]:
        status = main(["draft", address, "--spec", str(SPEC), "--cache", str(tmp_path / "cache")])
        output = capsys.readouterr()
        assert len(output.err.splitlines()) == 1
        assert (status == 2) == (output.out == "")
        return status, output.err.removesuffix("\n")

    return run


Draft = Callable[[str], tuple[int, str]]


def whole(body: bytes, headers: bytes = b"") -> bytes:
    return HEAD + headers + b"Content-Length: %d\r\n\r\n" % len(body) + body


def packed(chunk: bytes, count: int = 1, wbits: int = 31) -> bytes:
    packer = zlib.compressobj(1, wbits=wbits)
    return b"".join([*(packer.compress(chunk) for _ in range(count)), packer.flush()])


def test_a_compressed_page_is_decompressed(site: HostileSite, tmp_path: Path) -> None:
    site.parts = lambda _: iter([whole(packed(PAGE), b"Content-Encoding: gzip\r\n")])
    assert read_sources([f"{site.url}/page"], tmp_path) == [Source(f"{site.url}/page.md", PAGE.decode())]


ENDLESS: dict[str, tuple[Parts, str]] = {
    "a page without an end": (lambda _: chain([HEAD + b"\r\n"], repeat(b"word " * 20_000)), "larger than 5 MB"),
    "a page that is announced as large": (
        lambda _: chain([HEAD + b"Content-Length: 600000000\r\n\r\n"], repeat(b"word " * 20_000)),
        "larger than 5 MB",
    ),
    "chunks without an end": (
        lambda _: chain([HEAD + b"Transfer-Encoding: chunked\r\n\r\n"], repeat(b"2710\r\n" + b"x" * 10_000 + b"\r\n")),
        "larger than 5 MB",
    ),
    "a gzip bomb": (
        lambda _: iter([whole(packed(bytes(1_000_000), 250), b"Content-Encoding: gzip\r\n")]),
        "larger than 5 MB",
    ),
    "a gzip bomb in a gzip bomb": (
        lambda _: iter([whole(packed(packed(bytes(1_000_000), 250)), b"Content-Encoding: gzip, gzip\r\n")]),
        "its encoding is 'gzip, gzip'",
    ),
    "gzip that unpacks to nothing": (
        lambda _: chain([HEAD + b"Content-Encoding: gzip\r\n\r\n", packed(b"")[:10]], repeat(EMPTY_BLOCK * 9_999)),
        "larger than 5 MB",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", ENDLESS)
def test_at_most_5_mb_are_read(site: HostileSite, draft: Draft, name: str) -> None:
    site.parts, reason = ENDLESS[name]
    tracemalloc.start()
    try:
        status, error = draft(f"{site.url}/page")
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert status == 2
    assert error.startswith(f"{site.url}/page.md: ")
    assert reason in error
    assert peak < 40_000_000
    assert site.sent < 20_000_000


SLOW: dict[str, Parts] = {
    "nothing": lambda _: iter([60.0]),
    "headers byte by byte": lambda _: chain([b"HTTP/1.1 200 OK\r\nX: "], cycle([b"x", 0.05])),
    "a page byte by byte": lambda _: chain([HEAD + b"\r\n"], cycle([b"x", 0.05])),
    "early hints": lambda _: cycle([b"HTTP/1.1 103 Early Hints\r\n\r\n", 0.05]),
    "early hints without a pause": lambda _: repeat(b"HTTP/1.1 103 Early Hints\r\n\r\n" * 1_000),
    "redirects": lambda site: iter(
        [0.15, b"HTTP/1.1 302 Found\r\nLocation: /%d\r\nContent-Length: 0\r\n\r\n" % len(site.asked)]
    ),
}


@pytest.mark.parametrize("name", SLOW)
def test_the_time_limit_includes_all_of_a_page(
    site: HostileSite, draft: Draft, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    assert fetching.TIME_LIMIT == 30
    monkeypatch.setattr(fetching, "TIME_LIMIT", LIMIT)
    site.parts = SLOW[name]
    status, error = draft(f"{site.url}/page")
    assert (status, error) == (2, f"{site.url}/page.md: cannot fetch the page within {LIMIT} s")


def redirect(location: str) -> Parts:
    """Redirect /page.md, and send a page for every other path."""
    moved = f"HTTP/1.1 302 Found\r\nLocation: {location}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    return lambda site: iter([whole(PAGE) if site.asked[-1] != "/page.md" else moved.encode("utf-8")])


@pytest.mark.parametrize("location", ["/other.md", "other.md", "//127.0.0.1:{port}/other.md", "{url}/other.md#thing"])
def test_a_redirect_on_the_same_host_is_followed(site: HostileSite, tmp_path: Path, location: str) -> None:
    site.parts = redirect(location.format(port=site.port, url=site.url))
    assert read_sources([f"{site.url}/page"], tmp_path) == [Source(f"{site.url}/page.md", PAGE.decode())]
    assert site.asked == ["/page.md", "/other.md"]


@pytest.mark.parametrize(
    "location",
    [
        "http://localhost:{port}/other.md",
        "https://localhost:{port}/other.md",
        "http://169.254.169.254/latest/meta-data/",
        "http://127.0.0.1.vendor.test/other.md",
        "http://user:secret@127.0.0.1:{port}/other.md",
        "http://127.0.0.1:1/other.md",
        "ftp://127.0.0.1/other.md",
        "file:///etc/passwd",
        "https://vendor.test/" + "x" * 9_000,
    ],
)
def test_a_redirect_to_another_host_or_scheme_is_not_followed(site: HostileSite, draft: Draft, location: str) -> None:
    site.parts = redirect(location.format(port=site.port))
    status, error = draft(f"{site.url}/page")
    assert status == 2
    assert error.startswith(f"{site.url}/page.md: cannot fetch the page: it redirects to ")
    assert "secret" not in error
    assert len(error) < 500
    assert site.asked == ["/page.md"]


def test_a_redirect_to_https_on_the_same_host_is_followed(site: HostileSite, draft: Draft) -> None:
    site.parts = redirect(f"https://127.0.0.1:{site.port}/other.md")
    status, error = draft(f"{site.url}/page")
    # The site does not speak TLS.
    assert (status, error.partition(" [")[0]) == (2, f"{site.url}/page.md: cannot fetch the page: ConnectError:")
    assert len(site.asked) == 2


@pytest.mark.parametrize(
    "location",
    ["http://[", "https://xn--/", "http://127.0.0.1:99999/", "http://a\x80b/", "//", "http://é\u200b/"],
)
def test_malformed_redirects_are_errors(site: HostileSite, draft: Draft, location: str) -> None:
    site.parts = redirect(location)
    status, error = draft(f"{site.url}/page")
    assert status == 2
    assert error.startswith(f"{site.url}/page.md: cannot fetch the page: ")


def test_endless_redirects_are_an_error(site: HostileSite, draft: Draft) -> None:
    site.parts = lambda _: iter([b"HTTP/1.1 302 Found\r\nLocation: /page.md\r\nContent-Length: 0\r\n\r\n"])
    expected = f"{site.url}/page.md: cannot fetch the page: TooManyRedirects: more than 5"
    assert draft(f"{site.url}/page") == (2, expected)


BROKEN = {
    "nothing": b"",
    "no HTTP": b"SSH-2.0-OpenSSH_9.6\r\n",
    "a header without an end": b"HTTP/1.1 200 OK\r\nX: " + b"x" * 1_000_000,
    "a status that is none": b"HTTP/1.1 999 \x1b[31mRed\r\nContent-Length: 0\r\n\r\n",
    "not modified, which nobody asked": b"HTTP/1.1 304 Not Modified\r\n\r\n",
    "a page cut short": HEAD + b"Content-Length: 100\r\n\r\n" + PAGE[:50],
    "gzip that is none": whole(PAGE, b"Content-Encoding: gzip\r\n"),
    "gzip cut short": whole(packed(PAGE)[:-9], b"Content-Encoding: gzip\r\n"),
    "gzip with more after it": whole(packed(PAGE) + b"more", b"Content-Encoding: gzip\r\n"),
    "another encoding": whole(packed(PAGE, wbits=15), b"Content-Encoding: deflate\r\n"),
    "a chunk of no length": HEAD + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n",
    "a cookie": b"HTTP/1.1 404 Not Found\r\nSet-Cookie: a=b; expires=" + b"1" * 60_000 + b"\r\n\r\n",
}  # fmt: skip


@pytest.mark.parametrize("name", BROKEN)
def test_broken_responses_are_errors(site: HostileSite, draft: Draft, name: str) -> None:
    site.parts = lambda _: iter([BROKEN[name]])
    status, error = draft(f"{site.url}/page")
    assert status == 2
    assert error.isprintable()
    assert error.startswith(f"{site.url}/page.md: cannot fetch the page: ")


@pytest.mark.parametrize(
    "address",
    [
        "https://", "https:///page", "https://[", "https://[::1", "https://xn--/", "http://127.0.0.1:99999/page",
        "https://127.0.0.1:port/", "https://\udc80/", "https://127.0.0.1:1/\udc80", "https://127.0.0.1:1/\n\x1b[31m",
        "https://\u2603\u200b.test/", "http://169.254.169.254/latest", "http://127.0.0.1.vendor.test/",
    ],
)  # fmt: skip
def test_malformed_urls_are_errors(draft: Draft, address: str) -> None:
    status, error = draft(address)
    assert status == 2
    assert error.isprintable()
    assert re.match(r"https?:.*: cannot fetch the page: ", error)


def test_a_malformed_url_does_not_prevent_others_from_being_fetched(
    site: HostileSite, tmp_path: Path, capsys: Output
) -> None:
    addresses = ["https://xn--/", "http://127.0.0.1:99999/", f"{site.url}/page"]
    site.parts = lambda _: iter([whole(PAGE)])
    assert main(["drift", *addresses, "--spec", str(SPEC), "--cache", str(tmp_path / "cache")]) == 2
    output = capsys.readouterr().err
    assert "3 pages, 3 of them unreadable" in output
    assert "venue.addOrUpdateThing has no document" in output
