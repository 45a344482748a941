"""`drift` without arguments fetches the page of each document."""

import json
import os
import socket
import stat
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
            if any(headers.get(asked) and headers[asked] == own.get(sent) for asked, sent in conditions):
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
    output = capsys.readouterr()
    assert [page["source"] for page in json.loads(output.out)] == [f"{site.url}{ADDRESS}.md", f"{site.url}{OTHER}.md"]
    assert sorted(path for path, _ in site.asked) == [f"{ADDRESS}.md", f"{OTHER}.md"]
    assert f"{site.url}{ADDRESS}.md: 200 OK" in output.err
    assert sorted(path for path in spec.rglob("*")) == before


@pytest.mark.parametrize(
    "case",
    [("ETag", '"seven"', "if-none-match"), ("Last_Modified", "Tue, 02 Jan 2024 10:00:00 GMT", "if-modified-since")],
)
def test_an_unchanged_page_is_not_downloaded_again(
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
    "a text that is a number": lambda entry: entry.replace(b'"text": "', b'"text": 1, "other": "'),
    "not UTF-8": lambda _: b"\xff",
    "nested deep": lambda _: b"[" * 100_000,
    "a number without an end": lambda _: b"9" * 10_000,
    "a lone surrogate": lambda entry: with_text(entry, "\ud800"),
    "a page that is too large": lambda entry: with_text(entry, "x" * 5_000_001),
}


@pytest.mark.parametrize("name", BROKEN)
def test_an_unreadable_cache_entry_is_ignored(site: Site, arguments: list[str], tmp_path: Path, name: str) -> None:
    site.show(FORMS["marked"](Facts()), ETag='"seven"')
    assert main(arguments) == 0
    [entry] = (tmp_path / "cache").iterdir()
    whole = entry.read_bytes()
    entry.write_bytes(BROKEN[name](whole))
    assert main(arguments) == 0
    assert all("if-none-match" not in headers for _, headers in site.asked)
    assert entry.read_bytes() == whole


def test_the_cache_is_only_readable_by_its_owner(site: Site, arguments: list[str], tmp_path: Path) -> None:
    site.show(FORMS["marked"](Facts()))
    assert main(arguments) == 0
    [entry] = (tmp_path / "cache").iterdir()
    if os.name == "posix":
        assert [stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "cache", entry)] == [0o700, 0o600]


@pytest.mark.parametrize("header", ["ETag", "Last-Modified"])
@pytest.mark.parametrize("value", ['"größer"', '"\x80\xff"', "a\x1fb", "x" * 8_000])
def test_headers_that_cannot_be_sent_back_are_ignored(
    site: Site, arguments: list[str], header: str, value: str
) -> None:
    site.show(FORMS["marked"](Facts()))
    site.pages[f"{ADDRESS}.md"][1][header] = value
    assert [main(arguments), main(arguments)] == [0, 0]
    assert len(site.asked) == 2


def test_an_unwritable_cache_is_ignored(site: Site, arguments: list[str], tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file", encoding="utf-8")
    site.show(FORMS["marked"](Facts()))
    assert main(arguments) == 0


def test_fetched_pages_can_be_accepted(site: Site, arguments: list[str], spec: Path, capsys: Output) -> None:
    site.show(FORMS["method"](Facts()))
    assert main([*arguments, "--accept"]) == 0
    assert (spec / LOCK).is_file()
    site.show(FORMS["method"](Facts(intro="Something else.")))
    capsys.readouterr()
    assert main(arguments) == 1
    assert "reworded object Add or Update Locker" in capsys.readouterr().out


def test_a_page_that_cannot_be_fetched_does_not_hide_the_differences_of_others(
    site: Site, second: None, arguments: list[str], capsys: Output
) -> None:
    facts = Facts()
    del facts.members["price"]
    site.show(FORMS["marked"](facts))
    assert main(arguments) == 2
    output = capsys.readouterr()
    assert "removed member Locker.price" in output.out
    assert f"{site.url}{OTHER}.md: cannot fetch the page: HTTP 404 Not Found" in output.err


def test_redirects_are_followed(site: Site, arguments: list[str], spec: Path, tmp_path: Path, capsys: Output) -> None:
    site.show("", status=301, Location="/hire/lockers.md")
    site.show("", "/hire/lockers.md", status=302, Location=f"{site.url}/hire/locker.md")
    site.show(FORMS["swagger"](Facts()), "/hire/locker.md")
    assert main([*arguments, "--json", "--accept"]) == 0
    (page,) = json.loads(capsys.readouterr().out)
    assert (page["source"], page["action"]) == (f"{site.url}{ADDRESS}.md", "venue.addOrUpdateLocker")
    assert json.loads((spec / LOCK).read_text(encoding="utf-8"))["pages"].keys() == {"venue.addOrUpdateLocker"}
    # The page as it was fetched, and as it was accepted.
    assert len(list((tmp_path / "cache").iterdir())) == 2


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("/start", "the page is HTML"),
        ("/gone", "cannot fetch the page: HTTP 404 Not Found"),
        (f"{ADDRESS}.md", "cannot fetch the page: TooManyRedirects"),
    ],
)
def test_a_redirect_to_something_else_than_a_page_is_an_error(
    site: Site, arguments: list[str], capsys: Output, path: str, reason: str
) -> None:
    site.show("<!DOCTYPE html>\n<html><body>Welcome</body></html>", "/start")
    site.show("", status=307, Location=path)
    assert main(arguments) == 2
    assert f"{site.url}{ADDRESS}.md: {reason}" in capsys.readouterr().err


def test_the_entry_of_a_page_that_is_gone_is_kept(site: Site, arguments: list[str], spec: Path, capsys: Output) -> None:
    site.show(FORMS["method"](Facts()), ETag='"seven"')
    assert main([*arguments, "--accept"]) == 0
    recorded = (spec / LOCK).read_bytes()
    for status in (404, 410, 500):
        site.show("gone", status=status)
        capsys.readouterr()
        assert main([*arguments, "--accept"]) == 2
        output = capsys.readouterr()
        assert f"{site.url}{ADDRESS}.md: cannot fetch the page: HTTP {status}" in output.err
        assert (output.out, (spec / LOCK).read_bytes()) == ("", recorded)


def test_a_page_about_another_action_than_its_document_is_an_error(
    site: Site, second: None, arguments: list[str], capsys: Output
) -> None:
    site.show(FORMS["marked"](Facts()))
    site.show(FORMS["marked"](Facts()), f"{OTHER}.md")
    assert main(arguments) == 2
    assert "describes venue.addOrUpdateLocker, but the document of venue.removeLocker" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"<!doctype html><html></html>", "the page is HTML"),
        (b"Gr\xfc\xdfe", "the page is not UTF-8"),
        (b"", "the page is empty"),
    ],
)
def test_a_response_that_is_not_a_page_is_an_error(
    site: Site, arguments: list[str], capsys: Output, body: bytes, reason: str
) -> None:
    site.pages[f"{ADDRESS}.md"] = (200, {}, body)
    assert main(arguments) == 2
    assert f"{site.url}{ADDRESS}.md: {reason}" in capsys.readouterr().err


def test_announcements_are_found_in_the_list_of_the_sites_pages(
    site: Site, arguments: list[str], spec: Path, capsys: Output
) -> None:
    site.show(FORMS["marked"](Facts()))
    site.show("# Lockers move\n\nThey move to another floor.\n", "/announcements/lockers-move.md")
    site.show("# Keys\n\nThere are new keys.\n", "/announcements/new-keys.md")
    listed = f"# Pages\n\n- [Lockers move](/announcements/lockers-move.md)\n- [Lockers]({ADDRESS}.md)\n"
    site.show(listed, "/llms.txt")
    assert main([*arguments, "--accept"]) == 0
    lock = json.loads((spec / LOCK).read_text(encoding="utf-8"))
    (spec / LOCK).write_text(json.dumps(lock | {"announcements": {"lockers-stay": "0123456789ab"}}), encoding="utf-8")
    capsys.readouterr()
    assert main(arguments) == 1
    lines = [line.strip() for line in capsys.readouterr().out.splitlines()]
    assert f"{spec / LOCK}:1: added announcement lockers-move" in lines
    assert (
        f"{spec / LOCK}:1: removed announcement lockers-stay: page: nothing; spec: announcement lockers-stay" in lines
    )
    assert main([*arguments, "--accept"]) == 0
    assert main(arguments) == 0
    site.show(listed.replace("lockers-move", "new-keys"), "/llms.txt")
    capsys.readouterr()
    assert main(arguments) == 1
    output = capsys.readouterr().out
    assert "added announcement new-keys" in output
    assert "removed announcement lockers-move" in output


def test_pages_of_new_actions_are_found_in_the_list_of_the_sites_pages(
    site: Site, arguments: list[str], spec: Path, capsys: Output
) -> None:
    site.show(FORMS["marked"](Facts()))
    site.show("# Keys\n\nThere are new keys.\n", "/announcements/new-keys.md")
    site.show("# Introduction\n\nThere are lockers.\n", "/introduction.md")
    listed = f"- [Keys](/announcements/new-keys.md)\n- [Intro](/introduction.md)\n- [Lockers]({ADDRESS}.md)\n"
    site.show(f"{listed}- [Elsewhere](https://other.example/page.md)\n", "/llms.txt")
    assert main([*arguments, "--accept"]) == 0
    lock = json.loads((spec / LOCK).read_text(encoding="utf-8"))
    (spec / LOCK).write_text(json.dumps(lock | {"announcements": {"new-keys": "0123456789ab"}}), encoding="utf-8")
    assert main([*arguments, "--accept"]) == 0
    assert main(arguments) == 0
    site.show(FORMS["marked"](Facts()).replace("addOrUpdateLocker", "emptyLocker"), "/lockers/empty-locker.md")
    site.show(f"{listed}- [Empty a locker](/lockers/empty-locker.md)\n", "/llms.txt")
    capsys.readouterr()
    assert main([*arguments, "--json"]) == 2
    output = capsys.readouterr()
    assert f"{site.url}/lockers/empty-locker.md: venue.emptyLocker has no document" in output.err
    new = [each["source"] for each in json.loads(output.out) if "has no document" in each.get("error", "")]
    assert new == [f"{site.url}/lockers/empty-locker.md"]


def test_an_unreachable_site_is_an_error(site: Site, arguments: list[str], capsys: Output) -> None:
    url = "http://127.0.0.1:9/page"
    assert main([*arguments, url]) == 2
    output = capsys.readouterr()
    assert f"{url}.md: cannot fetch the page: ConnectError" in output.err
    assert "Traceback" not in output.err


def test_a_site_that_does_not_respond_is_an_error(
    site: Site, arguments: list[str], capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetching, "TIME_LIMIT", 0.05)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}/page.md"
        assert main([*arguments, url]) == 2
    assert f"{url}: cannot fetch the page within 0.05 s" in capsys.readouterr().err


def test_a_url_can_be_given_as_an_argument(site: Site, arguments: list[str]) -> None:
    site.show(FORMS["marked"](Facts()))
    assert main([*arguments, f"{site.url}{ADDRESS}"]) == 0
    assert main([*arguments, f"{site.url}{ADDRESS}.md#locker"]) == 0


def test_an_error_is_printed_as_one_line(site: Site, arguments: list[str], capsys: Output) -> None:
    assert main(arguments) == 2
    output = capsys.readouterr()
    assert output.out == ""
    assert output.err.splitlines() == [
        f"{site.url}{ADDRESS}.md: cannot fetch the page: HTTP 404 Not Found",
        "1 pages, 1 of them unreadable, 0 differences",
    ]
    assert main(["draft", f"{site.url}/absent", *arguments[1:]]) == 2
    assert capsys.readouterr().err == f"{site.url}/absent.md: cannot fetch the page: HTTP 404 Not Found\n"
