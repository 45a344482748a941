"""What is in a copy's place already, and what of it would be lost, followed or in the way."""

import os
import stat
from collections.abc import Iterable, Mapping
from pathlib import Path

from ..documents.problems import SpecError
from .contents import sha256
from .verify import MANIFEST, entries, read_manifest

DEEPEST = 100  # More is no package, and copying it would run out of stack.


def present_manifest(target: Path) -> dict[str, str]:
    """The digests that the manifest in a folder lists; empty where there is none.

    Raises:
        SpecError: It cannot be used, or is not the manifest of a copy.
        OSError: It cannot be read.
    """
    if not os.path.lexists(target / MANIFEST):
        return {}
    try:
        return read_manifest(target)
    except ValueError as error:
        raise SpecError(f"{error}; restore it, or remove it and vendor with --force", file=target / MANIFEST) from None


def reject_loss(target: Path, listed: Mapping[str, str], wanted: Iterable[str]) -> None:
    """Check that no file was edited, and none of somebody else's has the path of one of the copy.

    Raises:
        SpecError: Some would be lost.
        OSError: One cannot be read.
    """
    lost = [
        path
        for path in {*listed, *wanted}
        if (target / path).exists() and sha256((target / path).read_bytes()) != listed.get(path)
    ]
    if lost:
        names = ", ".join(sorted(lost))
        raise SpecError(f"these were edited, and would be lost (--force overwrites them): {names}", file=target)


def reject_obstacles(target: Path, paths: Iterable[str]) -> None:
    """Check that each path leads to a file of the folder or to nothing, and through folders alone.

    Raises:
        SpecError: One does not.
        OSError: The folder cannot be read.
    """
    for path in sorted(paths):
        parents = [parent for parent in Path(path).parents if parent.name]
        for step in (*reversed(parents), Path(path)):
            try:
                mode = (target / step).lstat().st_mode
            except FileNotFoundError:
                break
            if not (stat.S_ISREG(mode) if step == Path(path) else stat.S_ISDIR(mode)):
                kind = "link" if stat.S_ISLNK(mode) else "folder" if stat.S_ISDIR(mode) else "file"
                raise SpecError(f"this {kind} is in the way of {path} of the copy: move it away", file=target / step)


def reject_uncopyable(target: Path) -> None:
    """Check that all of a folder can be copied.

    Raises:
        SpecError: Something cannot.
        OSError: The folder cannot be read.
    """
    for path, entry in entries(target):
        if path.count("/") >= DEEPEST:
            raise SpecError(f"folders nest more than {DEEPEST} deep: is this the place of a copy?", file=target)
        if not (entry.is_symlink() or entry.is_file() or entry.is_dir()):
            raise SpecError("a pipe, socket or device cannot be kept beside a copy: move it away", file=target / path)
