"""The tests in the guide "Test your service" pass in other layouts of a service."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.documented import ROOT
from tests.support.guides import DOCS, blocks_of

pytestmark = pytest.mark.one_python

GUIDE = DOCS / "guides" / "testing.md"


def run(folder: Path, *command: str) -> None:
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    command_line = [sys.executable, *command]
    done = subprocess.run(command_line, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("mode", ["prepend", "importlib"])
def test_the_tests_of_the_guide_pass_in_a_src_layout(mode: str, tmp_path: Path) -> None:
    (pythonpath,) = re.findall(r"`(pythonpath = .*)`\.$", GUIDE.read_text(encoding="utf-8"), re.MULTILINE)
    run(tmp_path, "-m", "generator", "vendor", "src/acme/vendor/ivvy", "--sandbox", "tests/ivvy_sandbox")
    for block in blocks_of(GUIDE):
        if block.title.startswith(("acme/", "tests/")):
            file = tmp_path / ("src" if block.title.startswith("acme/") else "") / block.title
            file.write_text(block.text, encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text(f"[tool.pytest.ini_options]\n{pythonpath}\n", encoding="utf-8")
    run(tmp_path, "-m", "pytest", "-q", "-W", "error", "-p", "no:cacheprovider", f"--import-mode={mode}")
