"""The tests of the services in tests/vendoring/services pass with a copy of the client."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator.__main__ import main
from tests.support.documented import ROOT

pytestmark = pytest.mark.one_python

SERVICES = sorted(folder.name for folder in (ROOT / "tests" / "vendoring" / "services").iterdir() if folder.is_dir())


def with_copies(name: str, folder: Path) -> Path:
    """Copy a service, and vendor the client and the sandbox into it."""
    service = folder / name
    shutil.copytree(
        ROOT / "tests" / "vendoring" / "services" / name, service, ignore=shutil.ignore_patterns("__pycache__")
    )
    copy, standin = service / name / "vendor" / "ivvy", service / "tests" / "ivvy_sandbox"
    assert main(["vendor", str(copy), "--sandbox", str(standin)]) == 0
    return service


@pytest.mark.parametrize("name", SERVICES)
def test_the_tests_of_a_service_pass(name: str, tmp_path: Path) -> None:
    service = with_copies(name, tmp_path)
    command = [sys.executable, "-m", "pytest", "-q", "-W", "error", "-p", "no:cacheprovider", "--rootdir", ".", "tests"]
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("IVVY_", "PYTEST_"))}
    done = subprocess.run(
        command, cwd=service, env={**environment, "PYTHONPATH": "."}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
