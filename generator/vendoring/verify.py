"""Compare the files of this copy with its manifest: `python -m <package>.verify`."""

import argparse
import hashlib
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

MANIFEST = "manifest.json"
_PATH = re.compile(r"[A-Za-z0-9_.-]+(?:/[A-Za-z0-9_.-]+)*")
_DIGEST = re.compile(r"[0-9a-f]{64}")


def main() -> int:
    """Print which files were edited, are missing or extra; with `--outdated`, also what a newer checkout changes.

    Returns:
        The exit status: 0 if there is nothing to print, 1 if there is, 2 if the copy or the checkout cannot be read.
    """
    parser = argparse.ArgumentParser(description=(main.__doc__ or "").partition("\n")[0])
    parser.add_argument(
        "--outdated", type=Path, metavar="CHECKOUT", help="a checkout of ivvy-client, to compare the copy with"
    )
    checkout: Path | None = parser.parse_args().outdated
    folder = Path(__file__).absolute().parent
    try:
        files = read_manifest(folder)["files"]
        if checkout:
            return _compare(folder, checkout.absolute(), is_client="client/__init__.py" in files)
        lines = differences(folder, files)
    except ValueError as error:
        print(f"{folder / MANIFEST}: {error}", file=sys.stderr)  # noqa: T201
        return 2
    except OSError as error:
        print(f"{error.filename or folder}: {error.strerror or error}", file=sys.stderr)  # noqa: T201
        return 2
    for line in lines:
        print(line)  # noqa: T201
    return 1 if lines else 0


def _compare(folder: Path, checkout: Path, *, is_client: bool) -> int:
    """Run `vendor --check` of a checkout."""
    if not (checkout / "generator" / "vendoring").is_dir():
        print(f"{checkout}: this is not a checkout of ivvy-client", file=sys.stderr)  # noqa: T201
        return 2
    options = [str(folder)] if is_client else ["--sandbox", str(folder)]
    # -P: a folder named generator in the working directory must not be run instead.
    command = [sys.executable, "-P", "-m", "generator", "vendor", "--check", *options]
    path = os.pathsep.join(filter(None, [str(checkout), os.environ.get("PYTHONPATH")]))
    return subprocess.run(command, env={**os.environ, "PYTHONPATH": path}, check=False).returncode  # noqa: S603


def read_manifest(folder: Path) -> dict[str, Any]:
    """Return the manifest of a copy: above all `files`, the digest of each file by its path in the copy.

    Raises:
        ValueError: The manifest is invalid.
        OSError: The manifest cannot be read.
    """
    try:
        contents: Any = json.loads((folder / MANIFEST).read_bytes())
    except ValueError:
        raise ValueError("the manifest is not JSON") from None
    manifest = cast("dict[str, Any]", contents) if isinstance(contents, dict) else {}
    if not isinstance(manifest.get("files"), dict):
        raise ValueError("the manifest lists no files")
    for path, digest in cast("dict[str, Any]", manifest["files"]).items():
        if not _PATH.fullmatch(path) or not {".", ".."}.isdisjoint(path.split("/")):
            raise ValueError(f"the manifest lists {path[:100]!a}, which is not a path inside the copy")
        if not isinstance(digest, str) or not _DIGEST.fullmatch(digest):
            raise ValueError(f"the manifest has no SHA-256 digest of {path}")
    return manifest


def digest_of(content: bytes) -> str:
    """Return the digest of a file. It ignores line endings, which git may convert."""
    return hashlib.sha256(content.replace(b"\r\n", b"\n")).hexdigest()


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
    return digest_of(Path(entry.path).read_bytes()) if entry.is_file(follow_symlinks=False) else ""


if __name__ == "__main__":
    sys.exit(main())
