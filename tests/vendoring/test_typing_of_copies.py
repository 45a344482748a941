"""Copies pass strict type checkers, with only the packages that they need."""

import json
import shutil
import subprocess
import sys
import venv
from collections.abc import Sequence
from pathlib import Path

import pytest

from generator.__main__ import main

pytestmark = [pytest.mark.one_python, pytest.mark.timeout(900)]

for checker in ("mypy", "pyright"):
    pytest.importorskip(checker)

NEEDED = ("httpx", "httpcore", "h11", "anyio", "certifi", "idna", "attr", "attrs", "typing_extensions.py")
OF_HTTPX2 = ("httpx2", "httpcore2", "truststore")


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with copies of each kind."""
    folder = tmp_path_factory.mktemp("typing")
    for name, options in {
        "whole": ["--sandbox", str(folder / "standin")],
        "small": ["--cli", "--http", "httpx2", "--only", "test.ping"],
        "notified": ["--only", "notifications.BookingAdded"],
    }.items():
        assert main(["vendor", str(folder / name), *options]) == 0
    return folder


def with_packages(folder: Path, packages: Sequence[str]) -> str:
    """Make a virtual environment with these packages only, and return its interpreter."""
    venv.create(folder, with_pip=False)
    (site_packages,) = folder.glob("lib/python*/site-packages")
    for package in packages:
        found = [Path(entry) / package for entry in sys.path if entry and (Path(entry) / package).exists()]
        if found:
            (shutil.copytree if found[0].is_dir() else shutil.copy)(found[0], site_packages / package)
    return str(folder / "bin" / "python")


@pytest.fixture(scope="module")
def interpreter(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The interpreter of an environment without psycopg and cryptography."""
    packages = [*NEEDED, *OF_HTTPX2, "click", "rich"]
    return with_packages(tmp_path_factory.mktemp("environment"), packages)


def check_types(folder: Path, interpreter: str, *packages: str) -> None:
    (folder / "pyrightconfig.json").write_text(
        json.dumps({"typeCheckingMode": "strict", "include": packages, "pythonVersion": "3.11"}), encoding="utf-8"
    )
    for command in (
        ["mypy", "--strict", "--cache-dir", "/dev/null", "--python-executable", interpreter, *packages],
        ["pyright", "--pythonpath", interpreter],
    ):
        done = subprocess.run([sys.executable, "-m", *command], cwd=folder, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr


def test_a_copy_passes_without_optional_packages(service: Path, interpreter: str) -> None:
    check_types(service, interpreter, "whole", "standin", "small", "notified")


def test_a_copy_passes_with_optional_packages(service: Path) -> None:
    check_types(service, sys.executable, "whole", "standin")
