"""Formats what was generated and puts it in place, as a whole or not at all."""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from .bundle import bundle_documents
from .problems import SpecError
from .project import render

PACKAGE = Path("ivvy/api")
HEADER = "# Generated from spec/ by `python -m generator build`; edit spec/ and build again.\n"
# Every option is spelled out, so that no configuration around the output shapes it.
RUFF = (sys.executable, "-m", "ruff")
RUFF_OPTIONS = ("--isolated", "--no-cache", "--line-length=120", "--target-version=py311", "--quiet")


def generate(spec: Path, target: Path) -> None:
    """Generate the package from a spec folder into a new folder.

    Raises:
        SpecError: The documents cannot be used.
    """
    render(bundle_documents(spec), target)
    (target / "py.typed").touch()
    _ruff("check", "--fix", "--select=F401,I,UP", str(target))
    _ruff("format", str(target))
    for file in sorted(target.rglob("*")):
        if file.is_file():
            file.write_bytes(HEADER.encode() + file.read_bytes())


def _ruff(command: str, *arguments: str) -> None:
    done = subprocess.run(  # noqa: S603
        [*RUFF, command, *RUFF_OPTIONS, *arguments], capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SpecError(f"ruff refuses the generated code: {done.stdout}{done.stderr}")


def build(spec: Path, out: Path) -> bool:
    """Generate the package below a folder, in place of what is there.

    Returns:
        Whether anything changed.

    Raises:
        SpecError: The documents cannot be used; nothing was touched.
        OSError: The folder cannot be written; what was there is still there.
    """
    target = out / PACKAGE
    target.parent.mkdir(parents=True, exist_ok=True)
    with _staging(target.parent) as staging:
        fresh = staging / "fresh"
        generate(spec, fresh)
        if not differences(fresh, target):
            return False
        _exchange(fresh, target, staging / "stale")
    return True


def check(spec: Path, out: Path) -> list[str]:
    """The files of the package that differ from what the documents give.

    Raises:
        SpecError: The documents cannot be used.
    """
    with tempfile.TemporaryDirectory(prefix="ivvy-check-") as folder:
        fresh = Path(folder) / "fresh"
        generate(spec, fresh)
        return differences(fresh, out / PACKAGE)


def differences(fresh: Path, present: Path) -> list[str]:
    """What distinguishes a package from a fresh one, a line for each file."""
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
    return {
        file.relative_to(folder).as_posix(): file
        for file in folder.rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }


@contextmanager
def _staging(parent: Path) -> Generator[Path]:
    """A folder on the same file system as the target, so that moving from it is one rename."""
    staging = Path(tempfile.mkdtemp(prefix=".build-", dir=parent))
    try:
        yield staging
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def _exchange(fresh: Path, target: Path, stale: Path) -> None:
    if target.exists():
        target.rename(stale)
    try:
        fresh.rename(target)
    except OSError:
        if stale.exists() and not target.exists():
            stale.rename(target)
        raise
