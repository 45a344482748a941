"""The commands of the project, with what their `--help` says."""

import ast
import contextlib
import io
import os
import runpy
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

from ivvy.cli.commands import ivvy

from ..__main__ import COMMANDS, main
from ..project import ROOT

IN_A_CHECKOUT = ("tests.sandbox", "tests.bench")
SESSIONS = {"record": "tests.recording", "demo": "tests.demo"}  # Those that take arguments of a module.


class Command(NamedTuple):
    """A command."""

    name: str
    help: str


def commands() -> list[Command]:
    """Every command, with its help."""
    of_ivvy = [[], *([name] for name in ivvy.commands)]
    return [
        *(_helped(["ivvy", *each], partial(ivvy.main, prog_name="ivvy")) for each in of_ivvy),
        *(_helped(["python -m generator", name], main) for name in COMMANDS),
        *(_helped([f"python -m {module}"], partial(_run, module)) for module in IN_A_CHECKOUT),
        *_sessions(),
    ]


def _helped(command: list[str], run: Callable[[list[str]], object]) -> Command:
    """A command, with what it prints when it is asked for help."""
    columns = os.environ.get("COLUMNS")
    os.environ["COLUMNS"] = "100"
    try:
        with contextlib.redirect_stdout(io.StringIO()) as out, contextlib.suppress(SystemExit):
            run([*command[1:], "--help"])
    finally:
        os.environ.pop("COLUMNS")
        os.environ.update({} if columns is None else {"COLUMNS": columns})
    # Defaults are below the home of whoever asks.
    return Command(" ".join(command), out.getvalue().strip().replace(str(Path.home()), "~"))


def _run(module: str, arguments: list[str]) -> None:
    kept, sys.argv = sys.argv, [module, *arguments]
    try:
        runpy.run_module(module, run_name="__main__")
    finally:
        sys.argv = kept


def _sessions() -> Iterator[Command]:
    """The sessions of nox, with their docstrings: nox itself need not be there to write the site."""
    for node in ast.parse((ROOT / "noxfile.py").read_text(encoding="utf-8")).body:
        if isinstance(node, ast.FunctionDef) and any(
            "nox.session" in ast.unparse(each) for each in node.decorator_list
        ):
            said = ast.get_docstring(node) or ""
            if module := SESSIONS.get(node.name):
                said += f"\n\n{_helped([module], partial(_run, module)).help}"
            yield Command(f"nox -s {node.name}", said)
