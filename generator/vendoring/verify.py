"""Compare the files of this copy with its manifest: `python -m <package>.verify`."""

import hashlib
import json
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

MANIFEST = "manifest.json"
_PATH = re.compile(r"[A-Za-z0-9_.-]+(?:/[A-Za-z0-9_.-]+)*")
_DIGEST = re.compile(r"[0-9a-f]{64}")


def main() -> int:
    """Print which files were edited, are missing or extra.

    Returns:
        The exit status: 0 if there are none, 1 if there are some, 2 if the copy cannot be read.
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
    """Return the digest of each file of a copy, by its path in the copy.

    Raises:
        ValueError: The manifest is invalid.
        OSError: The manifest cannot be read.
    """
    try:
        contents: Any = json.loads((folder / MANIFEST).read_bytes())
    except ValueError:
        raise ValueError("the manifest is not JSON") from None
    files = cast("dict[str, Any]", contents).get("files") if isinstance(contents, dict) else None
    if not isinstance(files, dict):
        raise ValueError("the manifest lists no files")
    listed = cast("dict[str, Any]", files)
    for path, digest in listed.items():
        if not _PATH.fullmatch(path) or not {".", ".."}.isdisjoint(path.split("/")):
            raise ValueError(f"the manifest lists {path[:100]!a}, which is not a path inside the copy")
        if not isinstance(digest, str) or not _DIGEST.fullmatch(digest):
            raise ValueError(f"the manifest has no SHA-256 digest of {path}")
    return listed


def differences(folder: Path, wanted: dict[str, str]) -> list[str]:
    """Return a line for each file that differs from its digest, is missing or extra."""
    found = {path: entry for path, entry in entries(folder) if not entry.is_dir(follow_symlinks=False)}
    found.pop(MANIFEST, None)
    edited = [path for path in wanted.keys() & found.keys() if _digest(found[path]) != wanted[path]]
    lines = [f"{path} was edited" for path in edited]
    lines += [f"{path} is missing" for path in wanted.keys() - found.keys()]
    # A name can contain line breaks and bytes that cannot be printed.
    lines += [f"{ascii(path)[1:-1]} is extra" for path in found.keys() - wanted.keys()]
    return sorted(lines)


def entries(folder: Path) -> Iterator[tuple[str, "os.DirEntry[str]"]]:
    """Return all entries below a folder, by path. Links are not followed, and `__pycache__` is skipped."""
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
