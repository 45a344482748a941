"""Check that a copy can be written to its destination, without touching or losing other files."""

import os
import stat
from collections.abc import Iterable
from keyword import iskeyword
from pathlib import Path
from typing import Any

from ..documents.problems import SpecError
from ..project import ROOT
from .verify import MANIFEST, digest_of, read_manifest

SOURCES = ("generated_client", "overlays", "spec", "generator", "tests", ".git")


def check_destinations(client: Path | None, sandbox: Path | None) -> None:
    """Check that copies can be written to their destinations.

    Raises:
        SpecError: A destination is invalid.
    """
    for folder in filter(None, (client, sandbox)):
        _check_destination(folder)
    if client and sandbox and (_contains(client, sandbox) or _contains(sandbox, client)):
        raise SpecError("client and sandbox need separate folders, neither inside the other", file=sandbox)


def _check_destination(folder: Path) -> None:
    if not folder.name.isidentifier() or iskeyword(folder.name):
        raise SpecError(f"{folder.name} is not a valid package name", file=folder)
    if os.path.lexists(folder) and not folder.is_dir():
        raise SpecError("the destination is not a folder", file=folder)
    if _contains(folder, ROOT):
        raise SpecError("the destination must not contain this project", file=folder)
    for source in SOURCES:
        if _contains(ROOT / source, folder):
            raise SpecError(f"the destination must not be inside {source} of this project", file=folder)


def _contains(outer: Path, inner: Path) -> bool:
    """Whether a folder contains another folder or is the same one, after links are resolved."""
    outer, inner = (Path(os.path.realpath(folder)) for folder in (outer, inner))
    return inner.is_relative_to(outer) or any(
        folder.samefile(outer) for folder in (inner, *inner.parents) if outer.exists() and folder.exists()
    )


def read_present_manifest(target: Path) -> dict[str, Any]:
    """Return the manifest of an existing copy. Without one, it lists no files.

    Raises:
        SpecError: The manifest is invalid.
        OSError: The manifest cannot be read.
    """
    try:
        return read_manifest(target)
    except FileNotFoundError:
        return {"files": {}}
    except ValueError as error:
        raise SpecError(f"{error}; restore it, or delete it and vendor with --force", file=target / MANIFEST) from None


def check_files(target: Path, wanted: Iterable[str], *, force: bool) -> dict[str, str]:
    """Check that the files of a copy can be written. Return the digests in the manifest of an existing copy.

    Args:
        target: The destination.
        wanted: The paths of the files in the copy.
        force: Allow that edited files and other files are overwritten.

    Raises:
        SpecError: A file would be lost, or a link would be followed.
        OSError: A file cannot be read.
    """
    listed: dict[str, str] = read_present_manifest(target)["files"]
    if target.is_dir():
        paths = {*listed, *wanted}
        for path in sorted({*paths, MANIFEST}):
            _check_path(target, Path(path))
        present = [path for path in sorted(paths) if (target / path).exists()]
        lost = [path for path in present if digest_of((target / path).read_bytes()) != listed.get(path)]
        if lost and not force:
            message = "these files were edited or are not part of the copy; --force overwrites them"
            raise SpecError(f"{message}: {', '.join(lost)}", file=target)
    return listed


def _check_path(target: Path, path: Path) -> None:
    """Check that a path is free or a regular file, and that its parents are folders, not links."""
    parents = [parent for parent in path.parents if parent.name]
    for step in (*reversed(parents), path):
        try:
            mode = (target / step).lstat().st_mode
        except FileNotFoundError:
            return
        if not (stat.S_ISREG(mode) if step == path else stat.S_ISDIR(mode)):
            kind = "link" if stat.S_ISLNK(mode) else "folder" if stat.S_ISDIR(mode) else "file"
            message = f"cannot write {path.as_posix()} of the copy, because this is a {kind}; move it"
            raise SpecError(message, file=target / step)
