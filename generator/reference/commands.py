"""The commands of the project, with what their `--help` says."""

import ast
import contextlib
import io
import os
import runpy
import sys
from collections.abc import Iterator
from typing import NamedTuple

from ..__main__ import COMMANDS
from ..project import ROOT

IVVY = ("ping", "actions", "call", "list", "submit")


class Command(NamedTuple):
    """A command."""

    name: str
    help: str


def commands() -> list[Command]:
    """Every command, with its help."""
    return [
        *(_helped("ivvy", "ivvy.cli", *each) for each in ((), *((name,) for name in IVVY))),
        *(_helped("python -m generator", "generator", name) for name in COMMANDS),
        *(_helped(f"python -m {module}", module) for module in ("tests.sandbox", "tests.recording", "tests.bench")),
        *_sessions(),
    ]


def _helped(shown: str, module: str, *arguments: str) -> Command:
    """A command that is a module, with what it prints."""
    before, sys.argv = sys.argv, [shown, *arguments, "--help"]
    columns, os.environ["COLUMNS"] = os.environ.get("COLUMNS"), "100"
    try:
        with contextlib.redirect_stdout(io.StringIO()) as out, contextlib.suppress(SystemExit):
            runpy.run_module(module, run_name="__main__")
    finally:
        sys.argv = before
        if columns is None:
            del os.environ["COLUMNS"]
        else:
            os.environ["COLUMNS"] = columns
    name = " ".join([shown, *arguments])
    if not (said := out.getvalue().strip()):
        raise RuntimeError(f"{name} --help prints nothing")
    return Command(name, said)


def _sessions() -> Iterator[Command]:
    """The sessions of nox, with their docstrings: nox itself need not be there to write the site."""
    for node in ast.parse((ROOT / "noxfile.py").read_text(encoding="utf-8")).body:
        if isinstance(node, ast.FunctionDef) and any(
            "nox.session" in ast.unparse(each) for each in node.decorator_list
        ):
            yield Command(f"nox -s {node.name}", ast.get_docstring(node) or "")
