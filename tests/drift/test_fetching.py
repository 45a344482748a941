"""`drift` without pages: it fetches the page of each document."""

import json
import os
import socket
import stat
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from generator.__main__ import main
from generator.documents.documents import PAGES as LOCK
from generator.pages import fetching
from tests.support.shared_schemas import write_shared
from tests.support.vendor_pages import FORMS, PAGES, Facts

pytestmark = pytest.mark.one_python

ADDRESS = "/lockers/add-or-update-locker"
OTHER = "/lockers/remove-locker"


@dataclass
class Site:
    """A stand-in for the vendor's site."""

    url: str = ""
    pages: dict[str, tuple[int, dict[str, str], bytes]] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)

    def show(self, text: str, path: str = f"{ADDRESS}.md", status: int = 200, **headers: str) -> None:
        self.pages[path] = (status, {name.replace("_", "-"): value for name, value in headers.items()}, text.encode())


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    monkeypatch.setenv("NO_PROXY", "*")
    shown = Site()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            headers = {name.lower(): value for name, value in self.headers.items()}
            shown.asked.append((self.path, headers))
            status, own, body = shown.pages.get(self.path, (404, {}, b"nothing here"))
            conditions = (("if-none-match", "ETag"), ("if-modified-since", "Last-Modified"))
            if any(headers.get(asked) and headers[asked] == own.get(told) for asked, told in conditions):
                status, body = 304, b""
            self.send_response(status)
            for name, value in own.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_request(self, *_: object) -> None:
            """Keep quiet."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        shown.url = f"http://127.0.0.1:{server.server_port}"
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield shown
        server.shutdown()
        thread.join()


@pytest.fixture
def spec(tmp_path: Path, site: Site) -> Path:
    folder = tmp_path / "spec"
    (folder / "venue").mkdir(parents=True)
    write_shared(folder)
    text = (PAGES / "addOrUpdateLocker.yaml").read_text(encoding="utf-8")
    (folder / "venue" / "addOrUpdateLocker.yaml").write_text(
        text.replace("https://vendor.test", site.url), encoding="utf-8"
    )
    return folder


@pytest.fixture
def second(spec: Path, site: Site) -> None:
    text = (spec / "venue" / "addOrUpdateLocker.yaml").read_text(encoding="utf-8")
    text = text.replace("addOrUpdateLocker", "removeLocker").replace(f"{site.url}{ADDRESS}", f"{site.url}{OTHER}")
    (spec / "venue" / "removeLocker.yaml").write_text(text, encoding="utf-8")


@pytest.fixture
def arguments(spec: Path, tmp_path: Path) -> list[str]:
    return ["drift", "--spec", str(spec), "--cache", str(tmp_path / "cache")]


Output = pytest.CaptureFixture[str]


def test_the_pages_of_all_documents_are_fetched_as_markdown(
    site: Site, second: None, arguments: list[str], spec: Path, capsys: Output
) -> None:
    site.show(FORMS["marked"](Facts()))
    site.show(FORMS["swagger"](Facts(action="removeLocker")), f"{OTHER}.md")
    before = sorted(path for path in spec.rglob("*"))
    assert main([*arguments, "--json"]) == 0
    told = capsys.readouterr()
    assert [page["source"] for page in json.loads(told.out)] == [f"{site.url}{ADDRESS}.md", f"{site.url}{OTHER}.md"]
    assert sorted(path for path, _ in site.asked) == [f"{ADDRESS}.md", f"{OTHER}.md"]
    assert f"{site.url}{ADDRESS}.md: 200 OK" in told.err
    assert sorted(path for path in spec.rglob("*")) == before


@pytest.mark.parametrize(
    "case",
    [("ETag", '"seven"', "if-none-match"), ("Last_Modified", "Tue, 02 Jan 2024 10:00:00 GMT", "if-modified-since")],
)
def test_a_page_that_has_not_changed_is_not_sent_again(
    site: Site, arguments: list[str], capsys: Output, case: tuple[str, str, str]
) -> None:
    header, value, condition = case
    facts = Facts()
    del facts.members["price"]
    site.show(FORMS["marked"](facts), **{header: value})
    assert main(arguments) == 1
    first = capsys.readouterr()
    assert main(arguments) == 1
    again = capsys.readouterr()
    assert again.out == first.out
    assert "304 Not Modified" in again.err
    assert [headers.get(condition) for _, headers in site.asked] == [None, value]
    site.show(FORMS["marked"](Facts()), **{header: f"{value} "})
    assert main(arguments) == 0


def with_text(entry: bytes, text: str) -> bytes:
    return json.dumps({**json.loads(entry), "text": text}).encode()


BROKEN: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda _: b"",
    "cut short": lambda entry: entry[:-1],
    "a list": lambda _: b"[]",
    "a text that is none": lambda entry: entry.replace(b'"text": "', b'"text": 1, "told": "'),
    "not UTF-8": lambda _: b"\xff",
    "nested deep": lambda _: b"[" * 100_000,
    "a number without an end": lambda _: b"9" * 10_000,
    "a lone surrogate": lambda entry: with_text(entry, "\ud800"),
    "a page that is too large": lambda entry: with_text(entry, "x" * 5_000_001),
    "very large": lambda entry: entry + b" " * 10_000_000,
}


@pytest.mark.parametrize("name", BROKEN)
def test_an_entry_of_the_cache_that_cannot_be_read_is_ignored(
    site: Site, arguments: list[str], tmp_path: Path, name: str
) -> None:
    site.show(FORMS["marked"](Facts()), ETag='"seven"')
    assert main(arguments) == 0
    [entry] = (tmp_path / "cache").iterdir()
    whole = entry.read_bytes()
    entry.write_bytes(BROKEN[name](whole))
    assert main(arguments) == 0
    assert all("if-none-match" not in headers for _, headers in site.asked)
    assert entry.read_bytes() == whole


def _pipe(entry: Path, victim: Path) -> None:
    del victim
    os.mkfifo(entry)


ODD: dict[str, Callable[[Path, Path], None]] = {
    "a link": lambda entry, victim: entry.symlink_to(victim),
    "a link to nothing": lambda entry, victim: entry.symlink_to(victim.with_name("absent")),
    "a link to a device": lambda entry, _: entry.symlink_to("/dev/zero"),
    "a folder": lambda entry, _: entry.mkdir(),
    "a pipe": _pipe,
}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes in folders, and links for some users only")
@pytest.mark.parametrize("name", ODD)
def test_an_entry_of_the_cache_that_is_no_file_is_not_followed(
    site: Site, arguments: list[str], tmp_path: Path, name: str
) -> None:
    site.show(FORMS["marked"](Facts()), ETag='"seven"')
    assert main(arguments) == 0
    [entry] = (tmp_path / "cache").iterdir()
    victim = tmp_path / "victim.json"
    whole = entry.read_bytes()
    victim.write_bytes(whole)
    entry.unlink()
    ODD[name](entry, victim)
    assert main(arguments) == 0
    assert all("if-none-match" not in headers for _, headers in site.asked)
    assert victim.read_bytes() == whole
    assert [*(tmp_path / "cache").iterdir()] == [entry]
    assert {path.name for path in tmp_path.iterdir()} == {"cache", "spec", "victim.json"}


def test_the_folder_of_the_cache_is_private(site: Site, arguments: list[str], tmp_path: Path) -> None:
    site.show(FORMS["marked"](Facts()))
    assert main(arguments) == 0
    [entry] = (tmp_path / "cache").iterdir()
    if os.name == "posix":
        assert [stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "cache", entry)] == [0o700, 0o600]


@pytest.mark.parametrize("header", ["ETag", "Last-Modified"])
@pytest.mark.parametrize("value", ['"größer"', '"\x80\xff"', "a\x1fb", "x" * 8_000])
def test_a_page_whose_headers_cannot_be_sent_back_is_fetched_again(
    site: Site, arguments: list[str], header: str, value: str
) -> None:
    site.show(FORMS["marked"](Facts()))
    site.pages[f"{ADDRESS}.md"][1][header] = value
    assert [main(arguments), main(arguments)] == [0, 0]
    assert len(site.asked) == 2


def test_a_cache_that_cannot_be_written_is_no_cache(site: Site, arguments: list[str], tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file", encoding="utf-8")
    site.show(FORMS["marked"](Facts()))
    assert main(arguments) == 0


def test_accepting_what_was_fetched(site: Site, arguments: list[str], spec: Path, capsys: Output) -> None:
    site.show(FORMS["method"](Facts()))
    assert main([*arguments, "--accept"]) == 0
    assert (spec / LOCK).is_file()
    site.show(FORMS["method"](Facts(intro="Something else.")))
    capsys.readouterr()
    assert main(arguments) == 1
    assert "reworded object Add or Update Locker" in capsys.readouterr().out


def test_a_page_that_cannot_be_fetched_is_an_error_and_the_others_are_reported(
    site: Site, second: None, arguments: list[str], capsys: Output
) -> None:
    facts = Facts()
    del facts.members["price"]
    site.show(FORMS["marked"](facts))
    assert main(arguments) == 2
    told = capsys.readouterr()
    assert "removed member Locker.price" in told.out
    assert f"{site.url}{OTHER}.md: it cannot be fetched: HTTP 404 Not Found" in told.err


def test_a_page_that_has_moved_is_still_the_page_of_its_document(
    site: Site, arguments: list[str], spec: Path, tmp_path: Path, capsys: Output
) -> None:
    site.show("", status=301, Location="/hire/lockers.md")
    site.show("", "/hire/lockers.md", status=302, Location=f"{site.url}/hire/locker.md")
    site.show(FORMS["swagger"](Facts()), "/hire/locker.md")
    assert main([*arguments, "--json", "--accept"]) == 0
    (page,) = json.loads(capsys.readouterr().out)
    assert (page["source"], page["action"]) == (f"{site.url}{ADDRESS}.md", "venue.addOrUpdateLocker")
    assert json.loads((spec / LOCK).read_text(encoding="utf-8")).keys() == {"venue.addOrUpdateLocker"}
    assert len(list((tmp_path / "cache").iterdir())) == 1


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("/start", "it is HTML"),
        ("/gone", "it cannot be fetched: HTTP 404 Not Found"),
        (f"{ADDRESS}.md", "it cannot be fetched: TooManyRedirects"),
    ],
)
def test_a_page_that_leads_elsewhere(site: Site, arguments: list[str], capsys: Output, path: str, reason: str) -> None:
    site.show("<!DOCTYPE html>\n<html><body>Welcome</body></html>", "/start")
    site.show("", status=307, Location=path)
    assert main(arguments) == 2
    assert f"{site.url}{ADDRESS}.md: {reason}" in capsys.readouterr().err


def test_a_page_that_is_gone_keeps_what_is_recorded_of_it(
    site: Site, arguments: list[str], spec: Path, capsys: Output
) -> None:
    site.show(FORMS["method"](Facts()), ETag='"seven"')
    assert main([*arguments, "--accept"]) == 0
    recorded = (spec / LOCK).read_bytes()
    for status in (404, 410, 500):
        site.show("gone", status=status)
        capsys.readouterr()
        assert main([*arguments, "--accept"]) == 2
        told = capsys.readouterr()
        assert f"{site.url}{ADDRESS}.md: it cannot be fetched: HTTP {status}" in told.err
        assert (told.out, (spec / LOCK).read_bytes()) == ("", recorded)


def test_a_page_about_another_action_than_its_document(
    site: Site, second: None, arguments: list[str], capsys: Output
) -> None:
    site.show(FORMS["marked"](Facts()))
    site.show(FORMS["marked"](Facts()), f"{OTHER}.md")
    assert main(arguments) == 2
    assert "describes venue.addOrUpdateLocker, but the document of venue.removeLocker" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("body", "reason"),
    [(b"<!doctype html><html></html>", "it is HTML"), (b"Gr\xfc\xdfe", "it is not UTF-8"), (b"", "it is empty")],
)
def test_an_answer_that_is_no_page(site: Site, arguments: list[str], capsys: Output, body: bytes, reason: str) -> None:
    site.pages[f"{ADDRESS}.md"] = (200, {}, body)
    assert main(arguments) == 2
    assert f"{site.url}{ADDRESS}.md: {reason}" in capsys.readouterr().err


def test_a_site_that_is_not_there(site: Site, arguments: list[str], capsys: Output) -> None:
    url = "http://127.0.0.1:9/page"
    assert main([*arguments, url]) == 2
    told = capsys.readouterr()
    assert f"{url}.md: it cannot be fetched: ConnectError" in told.err
    assert "Traceback" not in told.err


def test_a_site_that_does_not_answer(
    site: Site, arguments: list[str], capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetching, "TIME_LIMIT", 0.05)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}/page.md"
        assert main([*arguments, url]) == 2
    assert f"{url}: it cannot be fetched within 0.05 s" in capsys.readouterr().err


def test_an_address_given_as_a_page(site: Site, arguments: list[str]) -> None:
    site.show(FORMS["marked"](Facts()))
    assert main([*arguments, f"{site.url}{ADDRESS}"]) == 0
    assert main([*arguments, f"{site.url}{ADDRESS}.md#locker"]) == 0


def test_a_failure_is_one_line(site: Site, arguments: list[str], capsys: Output) -> None:
    assert main(arguments) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.splitlines() == [
        f"{site.url}{ADDRESS}.md: it cannot be fetched: HTTP 404 Not Found",
        "1 pages, 1 of them unreadable, 0 differences",
    ]
    assert main(["draft", f"{site.url}/absent", *arguments[1:]]) == 2
    assert capsys.readouterr().err == f"{site.url}/absent.md: it cannot be fetched: HTTP 404 Not Found\n"
