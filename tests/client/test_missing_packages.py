"""A command without its packages prints the line that installs them."""

import os
import subprocess
import sys

import pytest

from tests.support.documented import ROOT


@pytest.mark.parametrize(
    ("command", "line"),
    [
        ("tests.sandbox", "starlette is not installed: run `pip install --group test` (needs pip 25.1)\n"),
        ("generator check", "yaml is not installed: run `pip install --group generate` (needs pip 25.1)\n"),
        ("generator drift", "yaml is not installed: run `pip install --group generate` (needs pip 25.1)\n"),
        ("generator vendor copy", "yaml is not installed: run `pip install --group generate` (needs pip 25.1)\n"),
    ],
)
def test_a_command_without_its_packages_names_the_install_line(command: str, line: str) -> None:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    bare = [sys.executable, "-S", "-m", *command.split()]
    done = subprocess.run(bare, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", line)
