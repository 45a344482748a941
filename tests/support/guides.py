"""Reads the pages of docs/, and does what one says, from top to bottom, in an empty folder and against a sandbox."""

import contextlib
import gc
import io
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from ivvy.api.servers import SERVERS
from markdown_it import MarkdownIt

from tests.sandbox import running
from tests.support.documented import ROOT

DOCS = ROOT / "docs"
IN_A_CHECKOUT = {
    "start/install.md",
    *(f"maintaining/{page.name}" for page in (DOCS / "maintaining").glob("*.md")),
}
SHOWN = "output"  # The title of a block that shows what the Python before it prints.


class Block(NamedTuple):
    """A fenced block of code."""

    page: str
    line: int
    language: str
    title: str
    text: str

    def __str__(self) -> str:
        return f"{self.page}:{self.line}"


def blocks_of(page: Path) -> list[Block]:
    """The blocks of a page, those in lists and admonitions too."""
    return list(_blocks(page, page.read_text(encoding="utf-8"), 0))


def _blocks(page: Path, text: str, above: int) -> Iterator[Block]:
    for token in MarkdownIt().parse(text):
        if token.map is None:
            continue
        line = above + token.map[0] + 1
        if token.type == "fence":
            language, _, options = token.info.partition(" ")
            title = options.removeprefix('title="').removesuffix('"')
            yield Block(
                page.relative_to(DOCS if page.is_relative_to(DOCS) else ROOT).as_posix(),
                line,
                language,
                title,
                token.content,
            )
        elif token.type == "code_block":  # What stands in an admonition or a tab is indented.
            yield from _blocks(page, token.content, line - 1)


def follow(page: Path, folder: Path) -> None:
    """Do what a page says.

    Blocks of Python run in one namespace, blocks with a title become files, and the lines of a console that begin with
    `$` run in the folder; what a page shows as output is what has to come out.
    """
    names: dict[str, object] = {"__name__": "__main__"}
    printed = ""
    with running(key="your key", secret="your secret") as sandbox, _at_home(folder, sandbox.url):
        for block in blocks_of(page):
            if block.title == SHOWN:
                assert printed == block.text, f"{block} shows something else"
            elif block.title:
                (folder / block.title).parent.mkdir(parents=True, exist_ok=True)
                (folder / block.title).write_text(block.text, encoding="utf-8")
            elif block.language == "python":
                with contextlib.redirect_stdout(io.StringIO()) as out:
                    # The line numbers of a traceback are those of the page.
                    exec(compile("\n" * block.line + block.text, str(DOCS / block.page), "exec"), names)
                printed = out.getvalue()
            elif block.language == "console":
                _type(block, folder)
    names.clear()
    gc.collect()  # What a page leaves open is told of here, and not by another test.


@contextlib.contextmanager
def _at_home(folder: Path, url: str) -> Iterator[None]:
    """Be in a folder, with an account of its own."""
    own = {"IVVY_API_KEY": "your key", "IVVY_API_SECRET": "your secret", "IVVY_BASE_URL": url}
    kept, regions = dict(os.environ), dict(SERVERS)
    with contextlib.chdir(folder):
        SERVERS["AU"] = url
        os.environ.update(own, PYTHONPATH=os.pathsep.join([".", str(ROOT)]))
        os.environ["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
        try:
            yield
        finally:
            SERVERS.update(regions)
            os.environ.clear()
            os.environ.update(kept)


def _type(block: Block, folder: Path) -> None:
    commands: list[tuple[str, list[str]]] = []
    for line in block.text.splitlines():
        if line.startswith("$ "):
            commands.append((line.removeprefix("$ ").partition("  #")[0], []))
        elif line.startswith("> "):
            commands[-1] = (f"{commands[-1][0]}\n{line.removeprefix('> ')}", [])
        else:
            commands[-1][1].append(line)
    for command, shown in commands:
        done = subprocess.run(
            ["bash", "-c", command], cwd=folder, capture_output=True, text=True, check=False, timeout=60
        )
        assert done.returncode == 0, f"{block}: {command}\n{done.stdout}{done.stderr}"
        if shown:
            assert done.stdout.splitlines() == shown, f"{block}: {command} prints something else"
