"""Every page of docs/ is followed: its code runs, its commands run, and what it shows as output is what comes out."""

import shutil
from pathlib import Path

import pytest

from tests.support.guides import DOCS, IN_A_CHECKOUT, SHOWN, Block, blocks_of, follow

pytestmark = [pytest.mark.one_python, pytest.mark.timeout(180)]

# What a checkout is needed for is tried in a copy of it, by `test_docs`.
PAGES = [page for page in sorted(DOCS.rglob("*.md")) if page.relative_to(DOCS).as_posix() not in IN_A_CHECKOUT]
WRITTEN = {"python", "console", "text", "toml", "yaml", "json", "ini"}


def name_of(page: Path) -> str:
    return page.relative_to(DOCS).as_posix()


@pytest.mark.parametrize("page", [page for page in PAGES if blocks_of(page)], ids=name_of)
def test_every_block_of_a_page_works(page: Path, tmp_path: Path) -> None:
    if "$ curl " in page.read_text(encoding="utf-8") and not shutil.which("curl"):
        pytest.skip("there is no curl on this machine")
    follow(page, tmp_path)


def test_every_block_is_of_a_language_that_is_known_here() -> None:
    blocks = [block for page in PAGES for block in blocks_of(page)]
    assert blocks
    assert [str(block) for block in blocks if block.language not in WRITTEN] == []
    shown = [block for block in blocks if block.title == SHOWN]
    assert {block.language for block in shown} <= {"text"}


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
def test_a_page_that_errs_is_found_out(block: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = tmp_path / "docs" / "wrong.md"
    page.parent.mkdir()
    page.write_text(f"# Wrong\n\n```python\n{block}\n```\n", encoding="utf-8")
    monkeypatch.setattr("tests.support.guides.DOCS", page.parent)
    with pytest.raises((AssertionError, ValueError)):
        follow(page, tmp_path)


def test_a_block_says_where_it_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = tmp_path / "page.md"
    page.write_text('# A\n\n```toml title="a.toml"\nb = 1\n```\n', encoding="utf-8")
    monkeypatch.setattr("tests.support.guides.DOCS", tmp_path)
    assert blocks_of(page) == [Block("page.md", 3, "toml", "a.toml", "b = 1\n")]
