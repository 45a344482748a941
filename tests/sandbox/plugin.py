"""A pytest plugin for services: `pytest_plugins = ["<this package>.plugin"]` gives them the fixture `ivvy_sandbox`."""

from collections.abc import Iterator

import pytest

from .server import RunningSandbox, running


@pytest.fixture
def ivvy_sandbox() -> Iterator[RunningSandbox]:
    """A new sandbox on loopback for each test, for synchronous and asynchronous services.

    Pass `url`, `key` and `secret` to the client as base_url, key and secret. `requests` lists the requests that were
    received, and `fail_next(code)`, `drop_next()`, `warn_next(…)` or `clock_skew(hours=…)` make the sandbox fail. Reads
    return the objects that were added. Objects that no action adds, such as venues, are those of the documented
    examples until you call `put("venue", "getVenueList", […])`.
    """
    with running() as sandbox:
        yield sandbox
