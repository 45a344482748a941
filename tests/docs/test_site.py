"""The documentation site builds without warnings, its links work, and browsers can show it."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import ivvy.api.models
import pytest
from ivvy.api import errors
from ivvy.api.model import Model
from ivvy.api.models import __all__ as models

from tests.support.guides import DOCS
from tests.support.site import SITE, broken_links, build, pages_of, served

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = [pytest.mark.one_python, pytest.mark.timeout(300)]

CHROMIUM = shutil.which("chromium")
# Chromium cannot use its own sandbox as root. The other options turn off its requests for updates.
FLAGS = "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
FLAGS += " --disable-component-update --disable-sync"
# Every page that is written by hand, and some generated ones.
WRITTEN = sorted(page.relative_to(DOCS).with_suffix("").as_posix().removesuffix("index") for page in DOCS.rglob("*.md"))
GENERATED = [
    "actions/venue/addOrUpdateBooking",
    "actions",
    "codes",
    "commands",
    "models/Booking",
    "enums",
    "enums/BookingStatus",
]
VISITED = [f"{path.strip('/')}/".lstrip("/") for path in [*WRITTEN, *(f"reference/{name}" for name in GENERATED)]]
SIZES = {"wide": 1280, "narrow": 390}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("site")
    done = build(target)
    assert done.returncode == 0, done.stderr
    return target


def test_every_link_within_the_site_works(site: Path) -> None:
    assert broken_links(site) == []


def test_broken_links_are_detected(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text('<p id="b"><a href="a/">a</a><a href="#c">c</a><a href="#b">b</a>')
    assert broken_links(tmp_path) == [f"{SITE}: {SITE}#c", f"{SITE}: {SITE}a/"]


def test_nothing_is_loaded_from_another_site(site: Path) -> None:
    assert {address for page in pages_of(site) for address in page.loads if not address.startswith(SITE)} == set()


def test_every_model_and_error_is_in_the_reference(site: Path) -> None:
    for name in models:
        folder = "models" if issubclass(getattr(ivvy.api.models, name), Model) else "enums"
        assert (site / "reference" / folder / name / "index.html").is_file()
    both = "".join((site / "reference" / name / "index.html").read_text("utf-8") for name in ("errors", "codes"))
    assert [error for error in errors.__all__ if error not in both] == []


def test_generated_pages_are_not_files() -> None:
    """Pages made from `spec/` are written when the site is built."""
    written = {file.name for file in (DOCS / "reference").rglob("*") if file.is_file()}
    assert written == {"index.md", "client.md", "errors.md", "batches.md", "runtime.md", "sandbox.md", "webhooks.md"}


@pytest.fixture(scope="module")
def browser() -> "Iterator[Browser]":
    if CHROMIUM is None:
        pytest.skip("there is no Chromium on this machine: install Debian's package chromium")
    from playwright.sync_api import sync_playwright  # noqa: PLC0415

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS.split())
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def address(site: Path) -> Iterator[str]:
    with served(site) as address:
        yield address


@pytest.fixture
def page(browser: "Browser", address: str) -> "Iterator[Page]":
    """A page that may only connect to this machine, and must have no errors."""
    page = browser.new_page()
    problems: list[str] = []
    page.on("console", lambda message: problems.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.on("requestfailed", lambda request: problems.append(f"failed: {request.url}"))
    page.on("request", lambda request: None if request.url.startswith(address) else problems.append(request.url))
    yield page
    page.close()
    assert problems == []


@pytest.mark.parametrize(("size", "scheme"), [("wide", "light"), ("narrow", "dark")])
def test_pages_are_accessible(size: str, scheme: Any, page: "Page", address: str) -> None:
    from axe_playwright_python.sync_playwright import Axe  # noqa: PLC0415

    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": SIZES[size], "height": 900})
    for path in VISITED:
        page.goto(address + path, wait_until="networkidle")
        violations = Axe().run(page).response["violations"]
        serious = [violation for violation in violations if violation["impact"] in ("serious", "critical")]
        assert serious == [], f"{path}: {json.dumps(serious, indent=1)}"
        # Only tables and code, which scroll, may be wider than the screen.
        assert page.evaluate("document.documentElement.scrollWidth") <= SIZES[size], path


@pytest.mark.parametrize("width", [1400, 1920])
def test_tables_fit_the_screen(width: int, page: "Page", address: str) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    too_wide = (
        "[...document.querySelectorAll('.md-typeset__scrollwrap')].filter(e => e.scrollWidth > e.clientWidth).length"
    )
    narrowest = "Math.min(...[...document.querySelectorAll('.members th:last-child')].map(e => e.offsetWidth))"
    for path in VISITED:
        page.goto(address + path, wait_until="networkidle")
        assert page.evaluate(too_wide) == 0, path
        if page.locator(".members").count():
            assert page.evaluate(narrowest) > 300, path


@pytest.mark.parametrize("path", [path for path in VISITED if path.startswith("reference/") and path != "reference/"])
def test_the_navigation_shows_where_a_page_of_the_reference_is(path: str, page: "Page", address: str) -> None:
    page.set_viewport_size({"width": 1400, "height": 900})
    page.goto(address + path, wait_until="networkidle")
    assert page.locator(".md-tabs__item--active").inner_text() == "Reference"
    active = page.locator(".md-sidebar--primary .md-nav__link--active:visible")
    assert active.count() > 0
    assert page.locator(".md-sidebar--primary .md-nav__link:visible").count() > 10


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("addOrUpdateBookingPackage", "reference/actions/venue/addOrUpdateBookingPackage/"),
        ("24299", "reference/codes/"),
        ("OutcomeUnknownError", "guides/outcome-unknown/"),
    ],
)
def test_the_search_finds(text: str, path: str, page: "Page", address: str) -> None:
    page.goto(address, wait_until="networkidle")
    page.locator(".md-search__input").press_sequentially(text)
    # The results of the first characters appear before those of the whole text.
    page.locator(f'a.md-search-result__link[href^="{address}{path}"]').first.wait_for(state="attached")
