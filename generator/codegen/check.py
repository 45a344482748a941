"""The command `check`."""

import argparse
import re
import sys
import tempfile
from pathlib import Path

from ..documents.documents import COMPONENTS, document_files
from ..project import add_out, add_spec, shown
from .command import PACKAGE, differences, generate

TODO = re.compile(r"\bTODO\b")
LONGEST = 100


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `check`."""
    add_spec(parser)
    add_out(parser)


def run(options: argparse.Namespace) -> int:
    """Print each generated file that differs, and each line of a document that is left to be done.

    Returns:
        The exit status: 1 if any does.

    Raises:
        SpecError: The documents cannot be used.
    """
    out = shown(options.out)
    lines = check(shown(options.spec), out)
    for line in lines:
        print(line)  # noqa: T201
    if lines:
        advice = "Do what is left TODO, run `python -m generator build`, and commit what it changes."
        print(advice, file=sys.stderr)  # noqa: T201
    return int(bool(lines))


def check(spec: Path, out: Path) -> list[str]:
    """What is left to do in the documents, and the files of the package that differ from what the documents give.

    Raises:
        SpecError: The documents cannot be used.
    """
    with tempfile.TemporaryDirectory(prefix="ivvy-check-") as folder:
        fresh = Path(folder) / "fresh"
        generate(spec, fresh)
        return [*_undone(spec), *(f"{out / PACKAGE}/{line}" for line in differences(fresh, out / PACKAGE))]


def _undone(spec: Path) -> list[str]:
    """Each line of a document that a draft has left for a person to decide."""
    # They need not be read as documents again: the package was generated from them.
    files = sorted(document_files(spec), key=lambda file: file != spec / COMPONENTS)
    return [
        f"{file}:{number}: {line.strip()[:LONGEST]}"
        for file in files
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1)
        if TODO.search(line)
    ]
