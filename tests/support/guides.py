"""Reads the pages of docs/, and runs the code of a page in an empty folder and against a sandbox."""

import atexit
import contextlib
import gc
import io
import logging
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from ivvy.api.servers import SERVERS
from markdown_it import MarkdownIt

from generator.vendoring.command import vendor
from generator.vendoring.contents import sandbox_copy
from tests.sandbox import running
from tests.support.documented import ROOT
from tests.support.faults import LONG

DOCS = ROOT / "docs"
CHECKOUT_PAGES = {
    "start/install.md",
    *(f"maintaining/{page.name}" for page in (DOCS / "maintaining").glob("*.md")),
}
OUTPUT = "output"  # The title of a block with the output of the Python block before it.


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
    """Return the blocks of a page, including those in lists and admonitions."""
    return list(_blocks(page, page.read_text(encoding="utf-8"), 0))


def _blocks(page: Path, text: str, lines_before: int) -> Iterator[Block]:
    for token in MarkdownIt().parse(text):
        if token.map is None:
            continue
        line = lines_before + token.map[0] + 1
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
        elif token.type == "code_block":  # The content of an admonition or a tab is indented.
            yield from _blocks(page, token.content, line - 1)


def follow(page: Path, folder: Path) -> None:
    """Run the code of a page, and compare the output with the output on the page.

    All Python blocks share one namespace. A block with a title becomes a file with this name. In a console block, the
    lines that begin with `$` run in the folder.
    """
    with _process_as_before():
        _follow(page, folder)
    gc.collect()  # Report unclosed resources of the page here, not in another test.


def _follow(page: Path, folder: Path) -> None:
    names: dict[str, object] = {"__name__": "__main__"}
    printed = ""
    with running(key="your key", secret="your secret") as sandbox, _environment(folder, sandbox.url):
        for block in blocks_of(page):
            if block.title == OUTPUT:
                assert printed == block.text, f"the output differs from {block}:\n{printed}"
            elif block.title:
                (folder / block.title).parent.mkdir(parents=True, exist_ok=True)
                (folder / block.title).write_text(block.text, encoding="utf-8")
            elif block.language == "python":
                with contextlib.redirect_stdout(io.StringIO()) as out:
                    # A traceback must have the line numbers of the page.
                    exec(compile("\n" * block.line + block.text, str(DOCS / block.page), "exec"), names)
                printed = out.getvalue()
            elif block.language == "console":
                _run_console(block, folder)
    names.clear()


@contextlib.contextmanager
def _process_as_before() -> Iterator[None]:
    """Take back what a page sets in this process: its logging, tracing and reports of errors."""
    before = {logger: (logger.level, [*logger.handlers]) for logger in _loggers()}
    try:
        yield
    finally:
        for logger in _loggers():
            level, handlers = before.get(logger, (logging.NOTSET, []))
            logger.setLevel(level)
            logger.handlers[:] = handlers
        if tracing := sys.modules.get("opentelemetry.instrumentation.httpx"):
            tracing.HTTPXClientInstrumentor().uninstrument()
        if reports := sys.modules.get("sentry_sdk"):
            reports.get_client().close()
            reports.get_global_scope().set_client(None)


def _loggers() -> list[logging.Logger]:
    named = logging.getLogger().manager.loggerDict.values()
    return [logging.getLogger(), *(logger for logger in named if isinstance(logger, logging.Logger))]


@cache
def _with_sandbox() -> str:
    """Return a folder with the sandbox as `ivvy_sandbox`, as the pages import it."""
    folder = tempfile.mkdtemp(prefix="ivvy-guides-")
    atexit.register(shutil.rmtree, folder)
    vendor(sandbox_copy(), Path(folder) / "ivvy_sandbox", force=False)
    sys.path.append(folder)
    return folder


@contextlib.contextmanager
def _environment(folder: Path, url: str) -> Iterator[None]:
    """Run in a folder, with the account of the sandbox in the environment."""
    account = {"IVVY_API_KEY": "your key", "IVVY_API_SECRET": "your secret", "IVVY_BASE_URL": url}
    variables, regions = dict(os.environ), dict(SERVERS)
    with contextlib.chdir(folder):
        SERVERS["AU"] = url
        os.environ.update(account, CHECKOUT=str(ROOT), PYTHONPATH=os.pathsep.join([".", str(ROOT), _with_sandbox()]))
        os.environ["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
        try:
            yield
        finally:
            SERVERS.update(regions)
            os.environ.clear()
            os.environ.update(variables)


def _run_console(block: Block, folder: Path) -> None:
    commands: list[tuple[str, list[str]]] = []
    for line in block.text.splitlines():
        if line.startswith("$ "):
            commands.append((line.removeprefix("$ ").partition("  #")[0], []))
        elif line.startswith("> "):
            commands[-1] = (f"{commands[-1][0]}\n{line.removeprefix('> ')}", [])
        else:
            commands[-1][1].append(line)
    for command, output in commands:
        done = subprocess.run(
            ["bash", "-c", command], cwd=folder, capture_output=True, text=True, check=False, timeout=LONG
        )
        assert done.returncode == 0, f"{block}: {command}\n{done.stdout}{done.stderr}"
        if output:
            assert done.stdout.splitlines() == output, f"{block}: {command} prints\n{done.stdout}"
