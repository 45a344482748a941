"""The folder of the project, its version, and options that several commands have."""

import argparse
import os
import subprocess
import tomllib
from pathlib import Path

from .documents.problems import SpecError

ROOT = Path(__file__).resolve().parent.parent


def project_version(pyproject: Path = ROOT / "pyproject.toml") -> str:
    """Return the version of the client.

    Raises:
        SpecError: The file cannot be read, or has no version.
    """
    try:
        version: object = tomllib.loads(pyproject.read_text(encoding="utf-8"))["project"]["version"]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise SpecError(f"cannot read the version: {error}", file=pyproject) from None
    return str(version)


def project_commit() -> tuple[str, str] | None:
    """Return commit and date of this checkout; None without git. A commit ends in `-dirty` if files were changed."""
    if not (ROOT / ".git").exists():  # Another repository may contain this folder.
        return None
    describe = ["describe", "--always", "--abbrev=40", "--dirty", "--exclude=*"]
    show = ["show", "--no-patch", "--format=%cd", "--date=format-local:%Y-%m-%dT%H:%M:%SZ", "HEAD"]
    # A hook of git sets variables that name another repository.
    environment = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")} | {"TZ": "UTC"}
    try:
        commit, date = (
            subprocess.run(  # noqa: S603
                ["git", "-C", str(ROOT), *command],  # noqa: S607
                env=environment,
                capture_output=True,
                text=True,
                check=True,
            ).stdout.strip()
            for command in (describe, show)
        )
    except (OSError, subprocess.CalledProcessError):
        return None
    return commit, date


def add_spec(parser: argparse.ArgumentParser) -> None:
    """Add the option `--spec` to a command."""
    parser.add_argument("--spec", type=Path, default=ROOT / "spec", metavar="DIR", help="the documents")


def add_out(parser: argparse.ArgumentParser) -> None:
    """Add the option `--out` to a command."""
    out = ROOT / "generated_client"
    parser.add_argument("--out", type=Path, default=out, metavar="DIR", help="the folder that contains ivvy/api")


def shown(folder: Path) -> Path:
    """Return the shortest path to a folder, for messages."""
    # Unlike resolve, this accepts links to themselves.
    resolved, here = Path(os.path.realpath(folder)), Path.cwd()
    return resolved.relative_to(here) if resolved.is_relative_to(here) else resolved
