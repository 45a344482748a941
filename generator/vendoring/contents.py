"""What a copy consists of, read from this project."""

import ast
import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from ..documents.problems import SpecError
from ..project import ROOT, project_version

VERIFY = Path(__file__).resolve().with_name("verify.py")
HEADER = "# Vendored from ivvy-client by `python -m generator vendor`; edit it there and vendor again.\n"
LEFT_BEHIND = {"generator", "ivvy", "tests"}
TOOLS = ("openapi-python-client", "ruff")
# Where the parts of a copy come from, by where they go.
BY_HAND = ("batch", "client")
CLIENT = {"api": "generated_client/ivvy/api", **{part: f"overlays/ivvy/{part}" for part in BY_HAND}}
CLI = {"cli": "overlays/ivvy/cli"}
SANDBOX = {".": "tests/sandbox", "spec": "spec"}


@dataclass(frozen=True)
class Copy:
    """What a copy consists of: the content of each file, by its path in the copy."""

    files: dict[str, bytes]

    def digests(self) -> dict[str, str]:
        """The digest of each file."""
        return {path: sha256(content) for path, content in sorted(self.files.items())}

    def manifest(self) -> bytes:
        """The manifest: which state of this project the copy was made from, and the digest of each file."""
        contents = {
            "version": project_version(),
            "spec": digest_of_folder(ROOT / "spec"),
            "tools": {tool: version(tool) for tool in TOOLS},
            "files": self.digests(),
        }
        return (json.dumps(contents, indent=2) + "\n").encode()


def client_copy(*, cli: bool = False) -> Copy:
    """The client, whose modules import each other relatively.

    Args:
        cli: Whether the command line comes along.

    Raises:
        SpecError: A module imports what a copy would not carry.
    """
    files = dict(_read(CLIENT | CLI if cli else CLIENT))
    files["__init__.py"] = f'"""ivvy-client {project_version()}, carried along; see manifest.json."""\n'.encode()
    # A copy is not installed, so there is no package metadata to read.
    files["client/_version.py"] = f'"""The version of the client."""\n\n__version__ = "{project_version()}"\n'.encode()
    files["verify.py"] = VERIFY.read_bytes()
    files["LICENSE"] = (ROOT / "LICENSE").read_bytes()
    return Copy({path: _relative(path, content) for path, content in files.items()})


def sandbox_copy() -> Copy:
    """The stand-in platform with its documents and its pytest plugin, for a service's own tests."""
    files = dict(_read(SANDBOX))
    files["verify.py"] = VERIFY.read_bytes()
    files["LICENSE"] = (ROOT / "LICENSE").read_bytes()
    return Copy({path: _relative(path, content) for path, content in files.items()})


def digest_of_folder(folder: Path) -> str:
    """One digest of the names and contents of all files below a folder."""
    digest = hashlib.sha256()
    for file in sorted(folder.rglob("*")):
        if file.is_file():
            digest.update(f"{file.relative_to(folder).as_posix()}\0{sha256(file.read_bytes())}\n".encode())
    return digest.hexdigest()


def sha256(content: bytes) -> str:
    """The digest that a manifest lists for a file."""
    return hashlib.sha256(content).hexdigest()


def _read(parts: dict[str, str]) -> Iterator[tuple[str, bytes]]:
    for place_in_copy, source in parts.items():
        for file in sorted((ROOT / source).rglob("*")):
            if file.is_file() and "__pycache__" not in file.parts and not file.name.startswith("test_"):
                yield (Path(place_in_copy) / file.relative_to(ROOT / source)).as_posix(), file.read_bytes()


def _relative(path: str, content: bytes) -> bytes:
    """A module with its imports of `ivvy` made relative, so that a copy works at any place and beside another one."""
    if not path.endswith(".py"):
        return content
    up = "." * len(Path(path).parts)
    text = re.sub(r"^( *)from ivvy\.", rf"\1from {up}", content.decode(), flags=re.MULTILINE)
    for name in _absolute_imports(ast.parse(text)):
        if name.split(".")[0] in LEFT_BEHIND:
            raise SpecError(f"imports {name}, which a copy does not carry", file=Path(path))
    return (text if text.startswith(("# Generated", "# Copied")) else HEADER + text).encode()


def _absolute_imports(module: ast.Module) -> Iterator[str]:
    for node in ast.walk(module):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield node.module or ""
