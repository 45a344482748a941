"""The server of a measurement, in another process so that only the CPU time of the client is counted."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

KEY, SECRET = "bench-key", "bench-secret"


@contextmanager
def running(latency: float = 0.0, *, tls: Path | None = None) -> Iterator[str]:
    """Run the server for the duration of a `with` block, and yield its URL; with TLS, make certificates in a folder."""
    command = [sys.executable, "-m", "tests.bench.server", "--latency", str(latency)]
    command += ["--tls", str(tls)] if tls else []
    folder = Path(__file__).parents[2]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=folder) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()
