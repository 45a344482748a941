"""Replays cassettes in another process, with other cassettes or options."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from .constants import ROOT


def replayed(
    *options: str, cassettes: Path | None = None, tests: Sequence[Path] = ()
) -> subprocess.CompletedProcess[str]:
    """Replay cassettes with pytest.

    Args:
        options: Further options of pytest.
        cassettes: The folder of the cassettes; None for those of the project.
        tests: The tests to run; all replays when empty.
    """
    command = [sys.executable, "-m", "pytest", "-q", "-x", "--tb=short", "--color=no", *options]
    command += [f"--cassettes={cassettes}"] if cassettes else []
    command += [str(test) for test in tests or [ROOT / "tests" / "recording" / "test_cassettes.py"]]
    path = os.pathsep.join([str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])])
    environment = {**os.environ, "PYTHONPATH": path, "COLUMNS": "400"}
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
