"""The commands of the project, with the output of `--help`."""

import ast
import contextlib
import io
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from ivvy.cli._commands import ivvy

from ..__main__ import COMMANDS
from ..project import ROOT

IN_A_CHECKOUT = ("tests.sandbox", "tests.bench")
SESSIONS = {"record": "tests.recording", "demo": "tests.demo"}  # The sessions that pass arguments to a module.


class Command(NamedTuple):
    """A command with its help."""

    name: str
    help: str


def commands() -> list[Command]:
    """Return every command."""
    return [
        *(_of_ivvy(*each) for each in ((), *((name,) for name in ivvy.commands))),
        *(_helped("generator", name) for name in COMMANDS),
        *(_helped(module) for module in IN_A_CHECKOUT),
        *_sessions(),
    ]


def _of_ivvy(*arguments: str) -> Command:
    with contextlib.redirect_stdout(io.StringIO()) as out, contextlib.suppress(SystemExit):
        ivvy.main([*arguments, "--help"], prog_name="ivvy")
    return Command(" ".join(["ivvy", *arguments]), out.getvalue().strip())


def _helped(module: str, *arguments: str) -> Command:
    """Return the command of a module, with the output of `--help`."""
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-m", module, *arguments, "--help"],
        cwd=ROOT,
        env=os.environ | {"COLUMNS": "100"},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    # Defaults contain the home directory.
    text = done.stdout.strip().replace(str(Path.home()), "~")
    return Command(" ".join(["python -m", module, *arguments]), text)


def _sessions() -> Iterator[Command]:
    """Yield the sessions of nox, with their docstrings. nox need not be installed."""
    for node in ast.parse((ROOT / "noxfile.py").read_text(encoding="utf-8")).body:
        if isinstance(node, ast.FunctionDef) and any(
            "nox.session" in ast.unparse(each) for each in node.decorator_list
        ):
            text = ast.get_docstring(node) or ""
            if module := SESSIONS.get(node.name):
                text += f"\n\n{_helped(module).help}"
            yield Command(f"nox -s {node.name}", text)
