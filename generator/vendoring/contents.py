"""Collect the files of a copy from this project."""

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
NOT_IN_COPY = {"generator", "ivvy", "tests"}
TOOLS = ("openapi-python-client", "ruff")
# The folders of this project, by folder of the copy.
OVERLAYS = ("batch", "client", "webhooks")
CLIENT = {"api": "generated_client/ivvy/api", **{part: f"overlays/ivvy/{part}" for part in OVERLAYS}}
CLI = {"cli": "overlays/ivvy/cli"}
HTTP_MODULE = "client/_http.py"
HTTP_PACKAGES = {"httpx": ("httpcore", "httpx"), "httpx2": ("httpcore2", "httpx2")}
SANDBOX = {".": "tests/sandbox", "spec": "spec"}


@dataclass(frozen=True)
class Copy:
    """The content of each file of a copy, by its path in the copy."""

    files: dict[str, bytes]

    def digests(self) -> dict[str, str]:
        """Return the digest of each file."""
        return {path: sha256(content) for path, content in sorted(self.files.items())}

    def manifest(self) -> bytes:
        """Return the manifest: the version of this project, its documents and tools, and the digest of each file."""
        contents = {
            "version": project_version(),
            "spec": digest_of_folder(ROOT / "spec"),
            "tools": {tool: version(tool) for tool in TOOLS},
            "files": self.digests(),
        }
        return (json.dumps(contents, indent=2) + "\n").encode()


def client_copy(*, cli: bool = False, http: str = "httpx") -> Copy:
    """Return the copy of the client, in which imports of `ivvy` are relative.

    Args:
        cli: Whether to include the command line.
        http: The HTTP package that the copy uses, of `HTTP_PACKAGES`.

    Raises:
        SpecError: A module imports a package that the copy does not contain.
    """
    files = dict(_read(CLIENT | CLI if cli else CLIENT))
    files["__init__.py"] = f'"""ivvy-client {project_version()}, vendored; see manifest.json."""\n'.encode()
    # A copy is not installed, so it has no package metadata that contains the version.
    files["client/_version.py"] = f'"""The version of the client."""\n\n__version__ = "{project_version()}"\n'.encode()
    files[HTTP_MODULE] = _with_http_package(files[HTTP_MODULE], http)
    files["verify.py"] = VERIFY.read_bytes()
    files["LICENSE"] = (ROOT / "LICENSE").read_bytes()
    return Copy({path: _with_relative_imports(path, content) for path, content in files.items()})


def http_package_of(copy: Path) -> str:
    """Return the HTTP package that a present copy uses."""
    module = copy / HTTP_MODULE
    text = module.read_text(encoding="utf-8") if module.is_file() else ""
    return next((name for name in HTTP_PACKAGES if f"import {name} as " in text), "httpx")


def _with_http_package(module: bytes, name: str) -> bytes:
    text = module.decode()
    for imported, own in zip(HTTP_PACKAGES["httpx"], HTTP_PACKAGES[name], strict=True):
        text = text.replace(
            f"import {imported}\n", f"import {imported}\n" if imported == own else f"import {own} as {imported}\n"
        )
    return text.encode()


def sandbox_copy() -> Copy:
    """Return the copy of the sandbox with its documents and its pytest plugin, for the tests of a service."""
    files = dict(_read(SANDBOX))
    files["verify.py"] = VERIFY.read_bytes()
    files["LICENSE"] = (ROOT / "LICENSE").read_bytes()
    return Copy({path: _with_relative_imports(path, content) for path, content in files.items()})


def digest_of_folder(folder: Path) -> str:
    """Return a digest of the names and contents of all files below a folder."""
    digest = hashlib.sha256()
    for file in sorted(folder.rglob("*")):
        if file.is_file():
            digest.update(f"{file.relative_to(folder).as_posix()}\0{sha256(file.read_bytes())}\n".encode())
    return digest.hexdigest()


def sha256(content: bytes) -> str:
    """Return the digest of a file for the manifest."""
    return hashlib.sha256(content).hexdigest()


def _read(parts: dict[str, str]) -> Iterator[tuple[str, bytes]]:
    for folder, source in parts.items():
        for file in sorted((ROOT / source).rglob("*")):
            if file.is_file() and "__pycache__" not in file.parts and not file.name.startswith("test_"):
                yield (Path(folder) / file.relative_to(ROOT / source)).as_posix(), file.read_bytes()


def _with_relative_imports(path: str, content: bytes) -> bytes:
    """Make the imports of `ivvy` in a module relative, so that a copy works in any package, and with other copies."""
    if not path.endswith(".py"):
        return content
    up = "." * len(Path(path).parts)
    text = re.sub(r"^( *)from ivvy\.", rf"\1from {up}", content.decode(), flags=re.MULTILINE)
    for name in _absolute_imports(ast.parse(text)):
        if name.split(".")[0] in NOT_IN_COPY:
            raise SpecError(f"imports {name}, which a copy does not contain", file=Path(path))
    return (text if text.startswith(("# Generated", "# Copied")) else HEADER + text).encode()


def _absolute_imports(module: ast.Module) -> Iterator[str]:
    for node in ast.walk(module):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield node.module or ""
