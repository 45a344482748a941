"""The command `check`."""

import argparse
import sys
import tempfile
from pathlib import Path

from ..build.command import PACKAGE, differences, generate
from ..project import add_out, add_spec, shown


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `check`."""
    add_spec(parser)
    add_out(parser)


def run(options: argparse.Namespace) -> int:
    """Print each generated file that differs.

    Returns:
        The exit status: 1 if any does.

    Raises:
        SpecError: The documents cannot be used.
    """
    out = shown(options.out)
    lines = check(shown(options.spec), out)
    for line in lines:
        print(f"{out / PACKAGE}/{line}")  # noqa: T201
    if lines:
        print("Run `python -m generator build` and commit what it changes.", file=sys.stderr)  # noqa: T201
    return int(bool(lines))


def check(spec: Path, out: Path) -> list[str]:
    """The files of the package that differ from what the documents give.

    Raises:
        SpecError: The documents cannot be used.
    """
    with tempfile.TemporaryDirectory(prefix="ivvy-check-") as folder:
        fresh = Path(folder) / "fresh"
        generate(spec, fresh)
        return differences(fresh, out / PACKAGE)
