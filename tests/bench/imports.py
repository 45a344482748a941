"""The duration of imports in a new interpreter."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from statistics import median
from tempfile import TemporaryDirectory

from .comparison import Figures

TIMED = "import time; started = time.perf_counter(); {}; print((time.perf_counter() - started) * 1e3)"
STATEMENTS = {
    "import httpx": "import httpx",
    "import ivvy.client": "import ivvy.client",
    "... and take IvvyClient": "from ivvy.client import IvvyClient",  # Only this imports httpx.
}


@contextmanager
def measures(times: int) -> Iterator[dict[str, Callable[[], Figures]]]:
    """Return functions that measure each import, as the median of a number of interpreters."""
    with TemporaryDirectory() as compiled:
        # All of them are imported from bytecode, wherever they are installed.
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": compiled}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)

        def milliseconds(statement: str) -> float:
            command = [sys.executable, "-c", TIMED.format(statement)]
            done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
            return float(done.stdout)

        def measuring(statement: str) -> Callable[[], Figures]:
            return lambda: {"ms": median(milliseconds(statement) for _ in range(times))}

        for statement in STATEMENTS.values():
            milliseconds(statement)  # This compiles.
        yield {name: measuring(statement) for name, statement in STATEMENTS.items()}
