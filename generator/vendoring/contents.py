"""Collect the files of a copy from this project."""

import ast
import hashlib
import json
import re
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

from ..codegen.bundle import Bundle, bundle_documents
from ..codegen.command import generate
from ..documents.problems import SpecError
from ..project import ROOT, project_commit, project_version
from .verify import digest_of

VERIFY = Path(__file__).resolve().with_name("verify.py")
HEADER = "# Vendored from ivvy-client by `python -m generator vendor`; edit it there and vendor again.\n"
# Type checkers may not find these packages in another project. In this one, they check the modules with all packages.
OPTIONAL = """\
# mypy: disable-error-code="import-not-found, import-untyped", allow-untyped-decorators, allow-subclassing-any
# pyright: basic, reportMissingImports=false, reportMissingModuleSource=false
# pyright: reportAttributeAccessIssue=false, reportOptionalMemberAccess=false
"""
REQUIRED = {"attr", "attrs", "httpcore", "httpcore2", "httpx", "httpx2"}
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
    """The content of each file of a copy, by its path in the copy, and the names of its actions if it lacks others."""

    files: dict[str, bytes]
    only: tuple[str, ...] = ()

    def description(self) -> dict[str, Any]:
        """Return the content of the manifest: the state of this project, the chosen actions, and all digests."""
        commit, date = project_commit() or (None, None)
        return {
            "version": project_version(),
            "commit": commit,
            "date": date,
            **({"only": self.only} if self.only else {}),
            "spec": digest_of_folder(ROOT / "spec"),
            "tools": {tool: version(tool) for tool in TOOLS},
            "files": {path: digest_of(content) for path, content in sorted(self.files.items())},
        }

    def manifest(self) -> bytes:
        """Return the manifest as a file."""
        return (json.dumps(self.description(), indent=2) + "\n").encode()


def client_copy(*, cli: bool = False, http: str = "httpx", only: tuple[str, ...] = ()) -> Copy:
    """Return the copy of the client, in which imports of `ivvy` are relative.

    Args:
        cli: Whether to include the command line.
        http: The HTTP package that the copy uses, of `HTTP_PACKAGES`.
        only: The actions and notifications to include with what they need; empty for all.

    Raises:
        SpecError: A module imports a package that the copy does not contain.
    """
    parts = CLIENT | CLI if cli else CLIENT
    with tempfile.TemporaryDirectory(prefix="ivvy-vendor-") as folder:
        if only:
            bundle, api = documents().only(only), str(Path(folder, "api"))
            generate(bundle, Path(api))
            parts = {name: api if name == "api" else source for name, source in parts.items()}
            if not bundle.subjects:
                del parts["webhooks"]
        files = dict(_read(parts))
    files["__init__.py"] = f'"""ivvy-client {project_version()}, vendored; see manifest.json."""\n'.encode()
    # A copy is not installed, so it has no package metadata that contains the version.
    files["client/_version.py"] = f'"""The version of the client."""\n\n__version__ = "{project_version()}"\n'.encode()
    files[HTTP_MODULE] = _with_http_package(files[HTTP_MODULE], http)
    return _complete(files, only)


def sandbox_copy() -> Copy:
    """Return the copy of the sandbox with its documents and its pytest plugin, for the tests of a service."""
    return _complete(dict(_read(SANDBOX)))


def _complete(files: dict[str, bytes], only: tuple[str, ...] = ()) -> Copy:
    files |= {"verify.py": _content(VERIFY), "LICENSE": _content(ROOT / "LICENSE")}
    return Copy({path: _prepared(path, content) for path, content in files.items()}, only)


@cache
def documents() -> Bundle:
    """Return the documents of this project."""
    return bundle_documents(ROOT / "spec")


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


def digest_of_folder(folder: Path) -> str:
    """Return a digest of the names and contents of all files below a folder."""
    digest = hashlib.sha256()
    for file in sorted(folder.rglob("*")):
        if file.is_file():
            digest.update(f"{file.relative_to(folder).as_posix()}\0{digest_of(file.read_bytes())}\n".encode())
    return digest.hexdigest()


def _read(parts: dict[str, str]) -> Iterator[tuple[str, bytes]]:
    for folder, source in parts.items():
        for file in sorted((ROOT / source).rglob("*")):
            if file.is_file() and "__pycache__" not in file.parts and not file.name.startswith("test_"):
                path = (Path(folder) / file.relative_to(ROOT / source)).as_posix()
                yield path, _content(file)


def _content(file: Path) -> bytes:
    return file.read_bytes().replace(b"\r\n", b"\n")  # git may have converted the line endings of this checkout.


def _prepared(path: str, content: bytes) -> bytes:
    """Prepare a module for any package: imports of `ivvy` are relative, and optional packages may be missing."""
    if not path.endswith(".py"):
        return content
    up = "." * len(Path(path).parts)
    text = re.sub(r"^( *)from ivvy\.", rf"\1from {up}", content.decode(), flags=re.MULTILINE)
    packages = {name.partition(".")[0] for name in _absolute_imports(ast.parse(text))}
    if missing := packages & NOT_IN_COPY:
        raise SpecError(f"imports {missing.pop()}, which a copy does not contain", file=Path(path))
    if packages - sys.stdlib_module_names - REQUIRED:
        text = OPTIONAL + text
    return (text if text.startswith(("# Generated", "# Copied")) else HEADER + text).encode()


def _absolute_imports(module: ast.Module) -> Iterator[str]:
    for node in ast.walk(module):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield node.module or ""
