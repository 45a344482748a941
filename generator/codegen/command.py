"""The command `build`: formats what was generated and puts it in place, as a whole or not at all."""

import argparse
import contextlib
import errno
import os
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path

from .._files import place, staging
from ..documents.problems import SpecError
from ..project import add_out, add_spec, shown
from .bundle import bundle_documents
from .render import render

PACKAGE = Path("ivvy/api")
HEADER = "# Generated from spec/ by `python -m generator build`; edit spec/ and build again.\n"
# -P: a folder named ruff in the working directory must not be run instead.
RUFF = (sys.executable, "-P", "-m", "ruff")
# Every option is explicit, so that no surrounding configuration affects the output.
RUFF_OPTIONS = ("--isolated", "--no-cache", "--line-length=120", "--target-version=py311", "--quiet")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `build`."""
    add_spec(parser)
    add_out(parser)


def run(options: argparse.Namespace) -> int:
    """Build the client and print whether it has changed.

    Returns:
        The exit status.

    Raises:
        SpecError: The documents cannot be used; nothing was touched.
        OSError: The folder cannot be written; the present package is unchanged.
    """
    out = shown(options.out)
    changed = build(shown(options.spec), out)
    print(f"{out / PACKAGE}: {'built' if changed else 'unchanged'}")  # noqa: T201
    return 0


def generate(spec: Path, target: Path) -> None:
    """Generate the package from a spec folder into a new folder.

    Raises:
        SpecError: The documents cannot be used.
    """
    render(bundle_documents(spec), target)
    (target / "py.typed").touch()
    files = _files(target)
    modules = [file for file in files if file.endswith(".py")]
    _ruff(target, modules, "check", "--fix", "--select=F401,I,UP")
    _ruff(target, modules, "format", "--config=format.line-ending='lf'")
    for file in files.values():
        file.write_bytes(HEADER.encode() + file.read_bytes())


def _ruff(folder: Path, files: list[str], command: str, *options: str) -> None:
    # Run inside the folder, so that nothing around it decides which imports are first-party. Files that are named are
    # formatted even if git ignores them.
    environment = {name: value for name, value in os.environ.items() if not name.startswith("RUFF_")}
    done = subprocess.run(  # noqa: S603
        [*RUFF, command, *RUFF_OPTIONS, *options, *files],
        cwd=folder,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode:
        raise SpecError(f"ruff rejected the generated code: {done.stdout}{done.stderr}")


def build(spec: Path, out: Path) -> bool:
    """Generate the package below a folder, replacing the present one.

    Returns:
        Whether anything changed.

    Raises:
        SpecError: The documents cannot be used; nothing was touched.
        OSError: The folder cannot be written; the present package is unchanged.
    """
    target = out / PACKAGE
    if target.exists() and not target.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(target))
    with _tidied(target), staging(target) as folder:
        fresh = folder / "fresh"
        generate(spec, fresh)
        if _is_same(fresh, target):
            return False
        place(fresh, target)
    return True


def _is_same(fresh: Path, target: Path) -> bool:
    try:
        return target.is_dir() and not differences(fresh, target)
    except FileNotFoundError:
        # Another build replaced it meanwhile.
        return False


def differences(fresh: Path, present: Path) -> list[str]:
    """The differences of a package from a fresh one, a line for each file."""
    wanted, found = _files(fresh), _files(present)
    lines = [f"{file} is missing" for file in wanted.keys() - found.keys()]
    lines += [f"{file} is not generated" for file in found.keys() - wanted.keys()]
    lines += [
        f"{file} differs"
        for file in wanted.keys() & found.keys()
        if wanted[file].read_bytes() != found[file].read_bytes()
    ]
    return sorted(lines)


def _files(folder: Path) -> dict[str, Path]:
    """The files of a package by their names in it."""
    paths = {file.relative_to(folder): file for file in folder.rglob("*") if file.is_file()}
    return {path.as_posix(): file for path, file in sorted(paths.items()) if "__pycache__" not in path.parts}


@contextlib.contextmanager
def _tidied(target: Path) -> Generator[None]:
    """Remove the folders that were created for a target which was not built in the end."""
    missing = [folder for folder in target.parents if not folder.exists()]
    try:
        yield
    finally:
        # Only empty ones are removed.
        for folder in missing:
            with contextlib.suppress(OSError):
                folder.rmdir()
