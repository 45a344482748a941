"""The commands of the project, with what their `--help` says."""

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
SESSIONS = {"record": "tests.recording", "demo": "tests.demo"}  # Those that take arguments of a module.


class Command(NamedTuple):
    """A command."""

    name: str
    help: str


def commands() -> list[Command]:
    """Every command, with its help."""
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
    """A module that is a command, with what it prints when it is asked for help."""
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-m", module, *arguments, "--help"],
        cwd=ROOT,
        env=os.environ | {"COLUMNS": "100"},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    # Defaults are below the home of whoever asks.
    said = done.stdout.strip().replace(str(Path.home()), "~")
    return Command(" ".join(["python -m", module, *arguments]), said)


def _sessions() -> Iterator[Command]:
    """The sessions of nox, with their docstrings: nox itself need not be there to write the site."""
    for node in ast.parse((ROOT / "noxfile.py").read_text(encoding="utf-8")).body:
        if isinstance(node, ast.FunctionDef) and any(
            "nox.session" in ast.unparse(each) for each in node.decorator_list
        ):
            said = ast.get_docstring(node) or ""
            if module := SESSIONS.get(node.name):
                said += f"\n\n{_helped(module).help}"
            yield Command(f"nox -s {node.name}", said)
