"""The commands `build` and `check`: generate the package, and replace the present one or compare it."""

import argparse
import errno
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from .._files import FRESH, place, staging
from ..documents.documents import COMPONENTS, document_files
from ..documents.problems import SpecError
from ..project import add_out, add_spec, shown
from .bundle import Bundle, bundle_documents
from .render import RUNTIME, render

PACKAGE = Path("ivvy/api")
GENERATED = "# Generated from spec/ by `python -m generator build`; edit spec/ and build again.\n"
COPIED = "# Copied from generator/runtime/{} by `python -m generator build`; edit it there and build again.\n"
# -P: a folder named ruff in the working directory must not be run instead.
RUFF = (sys.executable, "-P", "-m", "ruff")
# Every option is explicit, so that no surrounding configuration affects the output.
RUFF_OPTIONS = ("--isolated", "--no-cache", "--line-length=120", "--target-version=py311", "--quiet")
TODO = re.compile(r"\bTODO\b")
LONGEST_LINE = 100


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `build` and of `check`, which are the same."""
    add_spec(parser)
    add_out(parser)


def run(options: argparse.Namespace) -> int:
    """Run `build` or `check`, as `options.command` says.

    Returns:
        The exit status: 1 if `check` found a difference or a TODO.

    Raises:
        SpecError: The documents cannot be used; nothing was changed.
        OSError: The folder cannot be written; the present package is unchanged.
    """
    spec, out = shown(options.spec), shown(options.out)
    if options.command == "build":
        print(f"{out / PACKAGE}: {'built' if build(spec, out) else 'unchanged'}")  # noqa: T201
        return 0
    lines = check(spec, out)
    for line in lines:
        print(line)  # noqa: T201
    if lines:
        advice = "Resolve every TODO, run `python -m generator build`, and commit the result."
        print(advice, file=sys.stderr)  # noqa: T201
    return int(bool(lines))


def build(spec: Path, out: Path) -> bool:
    """Generate the package below a folder, replacing the present one.

    Returns:
        Whether anything changed.

    Raises:
        SpecError: The documents cannot be used; nothing was changed.
        OSError: The folder cannot be written; the present package is unchanged.
    """
    target = out / PACKAGE
    if target.exists() and not target.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(target))
    with staging(target) as folder:
        fresh = folder / FRESH
        generate(bundle_documents(spec), fresh)
        if target.is_dir() and not differences(fresh, target):
            return False
        place(fresh, target)
    return True


def check(spec: Path, out: Path) -> list[str]:
    """Return the lines of documents that contain TODO, and the files of the package that differ from a fresh one.

    Raises:
        SpecError: The documents cannot be used.
    """
    with tempfile.TemporaryDirectory(prefix="ivvy-check-") as folder:
        fresh = Path(folder) / FRESH
        generate(bundle_documents(spec), fresh)
        return [*_todo_lines(spec), *(f"{out / PACKAGE}/{line}" for line in differences(fresh, out / PACKAGE))]


def generate(bundle: Bundle, target: Path) -> None:
    """Generate the package from a bundle into a new folder.

    Raises:
        SpecError: The documents cannot be used.
    """
    render(bundle, target)
    (target / "py.typed").touch()
    files = _files(target)
    modules = [file for file in files if file.endswith(".py")]
    _ruff(target, modules, "check", "--fix", "--select=F401,I,UP")
    _ruff(target, modules, "format", "--config=format.line-ending='lf'")
    for path, file in files.items():
        header = COPIED.format(path) if (RUNTIME / path).exists() else GENERATED
        file.write_bytes(header.encode() + file.read_bytes())


def _ruff(folder: Path, files: list[str], command: str, *options: str) -> None:
    # Ruff runs inside the folder, so that nothing around it decides which imports are first-party. Files that are
    # passed by name are formatted even if git ignores them.
    environment = {name: value for name, value in os.environ.items() if not name.startswith("RUFF_")}
    # Relative to the folder, which has a module `types`, an entry of the path would replace the standard library.
    path = [str(Path(entry).absolute()) for entry in environment.get("PYTHONPATH", "").split(os.pathsep) if entry]
    environment["PYTHONPATH"] = os.pathsep.join(path)
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


def differences(fresh: Path, present: Path) -> list[str]:
    """Return the differences of a package from a fresh one, one line for each file."""
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
    """Return the files of a package by their paths in it."""
    paths = {file.relative_to(folder): file for file in folder.rglob("*") if file.is_file()}
    return {path.as_posix(): file for path, file in sorted(paths.items()) if "__pycache__" not in path.parts}


def _todo_lines(spec: Path) -> list[str]:
    """Return the lines of documents that contain TODO, which `draft` writes where a person must decide."""
    files = sorted(document_files(spec), key=lambda file: file != spec / COMPONENTS)
    return [
        f"{file}:{number}: {line.strip()[:LONGEST_LINE]}"
        for file in files
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1)
        if TODO.search(line)
    ]
