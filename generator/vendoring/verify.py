"""Checks that this copy is what its manifest says: `python -m <package>.verify`."""

import hashlib
import json
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
MANIFEST = "manifest.json"


def main() -> int:
    """Tell which files were edited, are missing or extra.

    Returns:
        The exit status: 0 none, 1 some, 2 the manifest cannot be read.
    """
    try:
        wanted: dict[str, str] = json.loads((FOLDER / MANIFEST).read_bytes())["files"]
    except (OSError, ValueError, KeyError, TypeError) as error:
        print(f"{FOLDER / MANIFEST} cannot be read: {error}", file=sys.stderr)  # noqa: T201
        return 2
    files = [file for file in FOLDER.rglob("*") if file.is_file() and "__pycache__" not in file.parts]
    found = {
        file.relative_to(FOLDER).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in files
        if file.name != MANIFEST
    }
    lines = [f"{path} was edited" for path in wanted.keys() & found.keys() if wanted[path] != found[path]]
    lines += [f"{path} is missing" for path in wanted.keys() - found.keys()]
    lines += [f"{path} is extra" for path in found.keys() - wanted.keys()]
    for line in sorted(lines):
        print(line)  # noqa: T201
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
