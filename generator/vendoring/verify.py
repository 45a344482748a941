"""Checks that this copy is what its manifest says: `python -m <package>.verify`."""

import hashlib
import json
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

MANIFEST = "manifest.json"
LARGEST_MANIFEST = 1 << 20
_PATH = re.compile(r"[A-Za-z0-9_.-]+(?:/[A-Za-z0-9_.-]+)*")
_DIGEST = re.compile(r"[0-9a-f]{64}")


def main() -> int:
    """Print which files were edited, are missing or extra.

    Returns:
        The exit status: 0 none, 1 some, 2 the copy cannot be read.
    """
    folder = Path(__file__).absolute().parent
    try:
        lines = differences(folder, read_manifest(folder))
    except ValueError as error:
        print(f"{folder / MANIFEST}: {error}", file=sys.stderr)  # noqa: T201
        return 2
    except OSError as error:
        print(f"{error.filename or folder}: {error.strerror or error}", file=sys.stderr)  # noqa: T201
        return 2
    for line in lines:
        print(line)  # noqa: T201
    return 1 if lines else 0


def read_manifest(folder: Path) -> dict[str, str]:
    """The digest of each file of a copy, by its path in the copy.

    Raises:
        ValueError: The manifest is not one; the message says why, in one line.
        OSError: It cannot be read.
    """
    file = folder / MANIFEST
    if not os.path.lexists(file):
        raise ValueError("it is missing")
    # A pipe would be waited for, and a link may lead to a device.
    if file.is_symlink() or not file.is_file():
        raise ValueError("it is not a regular file")
    if file.stat().st_size > LARGEST_MANIFEST:
        raise ValueError(f"it is larger than {LARGEST_MANIFEST} bytes")
    try:
        contents: Any = json.loads(file.read_bytes())
    except RecursionError:
        raise ValueError("it is nested too deeply") from None
    except ValueError:
        raise ValueError("it is not JSON") from None
    files = cast("dict[str, Any]", contents).get("files") if isinstance(contents, dict) else None
    if not isinstance(files, dict):
        raise ValueError("it lists no files")
    listed = cast("dict[str, Any]", files)
    for path, digest in listed.items():
        if not _PATH.fullmatch(path) or not {".", ".."}.isdisjoint(path.split("/")):
            raise ValueError(f"it names {path[:100]!a}, which is not the path of a file inside the copy")
        if not isinstance(digest, str) or not _DIGEST.fullmatch(digest):
            raise ValueError(f"it has no SHA-256 for {path}")
    return listed


def differences(folder: Path, wanted: dict[str, str]) -> list[str]:
    """How the files of a copy differ from their digests, a line each."""
    found = {path: entry for path, entry in entries(folder) if not entry.is_dir(follow_symlinks=False)}
    found.pop(MANIFEST, None)
    edited = [path for path in wanted.keys() & found.keys() if _digest(found[path]) != wanted[path]]
    lines = [f"{path} was edited" for path in edited]
    lines += [f"{path} is missing" for path in wanted.keys() - found.keys()]
    # A line, whatever bytes a name has.
    lines += [f"{ascii(path)[1:-1]} is extra" for path in found.keys() - wanted.keys()]
    return sorted(lines)


def entries(folder: Path) -> Iterator[tuple[str, "os.DirEntry[str]"]]:
    """Everything below a folder, by its path in the folder; links are not followed, caches of Python left out."""
    pending = [""]
    while pending:
        inside = pending.pop()
        with os.scandir(folder / inside) as found:
            for entry in found:
                is_folder = entry.is_dir(follow_symlinks=False)
                if is_folder and entry.name == "__pycache__":
                    continue
                yield f"{inside}{entry.name}", entry
                if is_folder:
                    pending.append(f"{inside}{entry.name}/")


def _digest(entry: "os.DirEntry[str]") -> str:
    if not entry.is_file(follow_symlinks=False):
        return ""
    with Path(entry.path).open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


if __name__ == "__main__":
    sys.exit(main())
