"""Running the sandbox in another process."""

import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def running_elsewhere(*arguments: str) -> Generator[str]:
    """Run a sandbox in a process of its own, as long as the `with` block lasts.

    Args:
        arguments: Command-line arguments beside the port.

    Yields:
        Its URL. It listens already, and is controlled over HTTP.
    """
    command = [sys.executable, "-m", __package__, "--port", "0", *arguments]
    folder = Path(__file__).parents[__package__.count(".") + 1]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=folder) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().split()[-1]
        finally:
            process.terminate()
