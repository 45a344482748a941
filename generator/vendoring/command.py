"""Copies the client into another project as one folder that needs nothing of this one."""

import argparse
import ast
import hashlib
import json
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import version
from keyword import iskeyword
from pathlib import Path
from typing import cast

from ..build.placement import FRESH, place, staging
from ..project import ROOT, project_version, shown
from ..spec.problems import SpecError

VERIFY = Path(__file__).resolve().with_name("verify.py")
MANIFEST = "manifest.json"
HEADER = "# Vendored from ivvy-client by `python -m generator vendor`; edit it there and vendor again.\n"
LEFT_BEHIND = {"generator", "ivvy", "tests"}
TOOLS = ("openapi-python-client", "ruff")
# Where the parts of a copy come from, by where they go.
CLIENT = {"api": "generated_client/ivvy/api", "client": "overlays/ivvy/client"}
SANDBOX = {".": "tests/sandbox", "spec": "spec"}


@dataclass(frozen=True)
class Copy:
    """What a copy consists of: the content of each file, by its path in the copy."""

    files: dict[str, bytes]

    def manifest(self) -> bytes:
        """What the copy says of itself: where it comes from, and what each file has to be."""
        told = {
            "version": project_version(),
            "spec": digest_of_folder(ROOT / "spec"),
            "tools": {tool: version(tool) for tool in TOOLS},
            "files": {path: _sha256(content) for path, content in sorted(self.files.items())},
        }
        return (json.dumps(told, indent=2) + "\n").encode()


def client_copy() -> Copy:
    """The client, whose modules import each other relatively.

    Raises:
        SpecError: A module imports what a copy would not carry.
    """
    files = dict(_read(CLIENT))
    files["__init__.py"] = f'"""ivvy-client {project_version()}, carried along; see manifest.json."""\n'.encode()
    # A copy is not installed, so there is no package metadata to read.
    files["client/version.py"] = f'"""The version of the client."""\n\n__version__ = "{project_version()}"\n'.encode()
    files["verify.py"] = VERIFY.read_bytes()
    files["LICENSE"] = (ROOT / "LICENSE").read_bytes()
    return Copy({path: _relative(path, content) for path, content in files.items()})


def sandbox_copy() -> Copy:
    """The stand-in platform with its documents and its pytest plugin, for a service's own tests."""
    files = dict(_read(SANDBOX))
    files["verify.py"] = VERIFY.read_bytes()
    files["LICENSE"] = (ROOT / "LICENSE").read_bytes()
    return Copy({path: _relative(path, content) for path, content in files.items()})


def vendor_copies(client: Path, sandbox: Path | None, *, force: bool) -> None:
    """Write the client, and the sandbox where there is a folder for it, or update what is there.

    Raises:
        SpecError: A copy cannot be made, or would overwrite what somebody edited.
        OSError: A folder cannot be written.
    """
    for copy, target in _copies(client, sandbox):
        vendor(copy, target, force=force)


def check_copies(client: Path, sandbox: Path | None) -> list[str]:
    """What is wrong with the copies, a line each.

    Raises:
        SpecError: There is no copy.
    """
    return [f"{target}/{line}" for copy, target in _copies(client, sandbox) for line in check(copy, target)]


def _copies(client: Path, sandbox: Path | None) -> list[tuple[Copy, Path]]:
    copies = [(client_copy(), client), *([(sandbox_copy(), sandbox)] if sandbox else [])]
    for _, target in copies:
        if not target.name.isidentifier() or iskeyword(target.name):
            raise SpecError(f"{target.name} cannot be the name of an import package", file=target)
        if target.exists() and not target.is_dir():
            raise SpecError("there is a file in the way", file=target)
    return copies


def vendor(copy: Copy, target: Path, *, force: bool) -> None:
    """Write a copy, or update the one that is there; files that are none of its own stay as they are.

    Raises:
        SpecError: A file of the copy was edited, or the folder holds something else; nothing was touched.
        OSError: The folder cannot be written; nothing was touched.
    """
    old = _manifest(target)
    if not force and target.is_dir():
        edited = [path for path, digest in _digests(target).items() if old.get(path, digest) != digest]
        foreign = [path for path in copy.files if path not in old and (target / path).exists()]
        if edited or foreign:
            names = ", ".join(sorted({*edited, *foreign}))
            raise SpecError(f"these were edited, and would be lost (--force overwrites them): {names}", file=target)
    with staging(target) as folder:
        fresh = folder / FRESH
        if target.is_dir():
            shutil.copytree(target, fresh, ignore=shutil.ignore_patterns("__pycache__"))
        for path in old.keys() - copy.files.keys():
            (fresh / path).unlink(missing_ok=True)
        for path, content in {**copy.files, MANIFEST: copy.manifest()}.items():
            (fresh / path).parent.mkdir(parents=True, exist_ok=True)
            (fresh / path).write_bytes(content)
        _remove_empty(fresh)
        place(fresh, target)


def check(copy: Copy, target: Path) -> list[str]:
    """What is wrong with a copy: files that were edited, are missing or extra, or are not those of this tree.

    Raises:
        SpecError: There is no copy.
    """
    old, found = _manifest(target), _digests(target)
    if not old:
        raise SpecError(f"there is no copy here: {MANIFEST} is missing or unreadable", file=target)
    lines = [f"{path} was edited" for path in old.keys() & found.keys() if old[path] != found[path]]
    lines += [f"{path} is missing" for path in old.keys() - found.keys()]
    lines += [f"{path} is extra" for path in found.keys() - old.keys()]
    if (target / MANIFEST).read_bytes() != copy.manifest():
        wanted = {path: _sha256(content) for path, content in copy.files.items()}
        different = sorted(path for path in wanted.keys() | old.keys() if wanted.get(path) != old.get(path))
        lines.append(f"{MANIFEST} is outdated: this tree differs in {', '.join(different) or 'version or tools'}")
    return sorted(lines)


def digest_of_folder(folder: Path) -> str:
    """One digest of the names and contents of all files below a folder."""
    digest = hashlib.sha256()
    for file in sorted(folder.rglob("*")):
        if file.is_file():
            digest.update(f"{file.relative_to(folder).as_posix()}\0{_sha256(file.read_bytes())}\n".encode())
    return digest.hexdigest()


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _read(parts: dict[str, str]) -> Iterator[tuple[str, bytes]]:
    for place_in_copy, source in parts.items():
        for file in sorted((ROOT / source).rglob("*")):
            if file.is_file() and "__pycache__" not in file.parts:
                yield (Path(place_in_copy) / file.relative_to(ROOT / source)).as_posix(), file.read_bytes()


def _relative(path: str, content: bytes) -> bytes:
    """A module with its imports of `ivvy` made relative, so that a copy works at any place and beside another one."""
    if not path.endswith(".py"):
        return content
    up = "." * len(Path(path).parts)
    text = re.sub(r"^from ivvy\.", f"from {up}", content.decode(), flags=re.MULTILINE)
    for name in _absolute_imports(ast.parse(text)):
        if name.split(".")[0] in LEFT_BEHIND:
            raise SpecError(f"imports {name}, which a copy does not carry", file=Path(path))
    return (text if text.startswith("# Generated") else HEADER + text).encode()


def _absolute_imports(module: ast.Module) -> Iterator[str]:
    for node in ast.walk(module):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield node.module or ""


def _manifest(target: Path) -> dict[str, str]:
    """The digests that a copy's manifest lists; empty where there is none."""
    try:
        told = cast("object", json.loads((target / MANIFEST).read_bytes()))
    except (OSError, ValueError):
        return {}
    files = cast("dict[str, object]", told).get("files") if isinstance(told, dict) else None
    return {str(k): str(v) for k, v in cast("dict[str, object]", files).items()} if isinstance(files, dict) else {}


def _digests(target: Path) -> dict[str, str]:
    return {
        file.relative_to(target).as_posix(): _sha256(file.read_bytes())
        for file in target.rglob("*")
        if file.is_file() and "__pycache__" not in file.parts and file.name != MANIFEST
    }


def _remove_empty(folder: Path) -> None:
    for inner in sorted(folder.rglob("*"), reverse=True):
        if inner.is_dir() and not any(inner.iterdir()):
            inner.rmdir()


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `vendor`."""
    parser.add_argument("dest", type=Path, metavar="DEST", help="the folder of the package, as acme/vendor/ivvy")
    parser.add_argument("--sandbox", type=Path, metavar="DIR", help="copy the stand-in platform to here, for tests")
    parser.add_argument("--check", action="store_true", help="list what is wrong with the copy; exit 1 if anything")
    parser.add_argument("--force", action="store_true", help="overwrite files that were edited")


def run(options: argparse.Namespace) -> int:
    """Vendor the client, or check the copy.

    Returns:
        The exit status: 1 if something is wrong with a copy.

    Raises:
        SpecError: A copy cannot be made, or there is none.
        OSError: A folder cannot be written.
    """
    client, sandbox = shown(options.dest), shown(options.sandbox) if options.sandbox else None
    if not options.check:
        vendor_copies(client, sandbox, force=options.force)
        print(f"{client}: vendored")  # noqa: T201
        return 0
    lines = check_copies(client, sandbox)
    for line in lines:
        print(line)  # noqa: T201
    return int(bool(lines))
