"""A pytest plugin for services: `pytest_plugins = ["<this package>.plugin"]` gives them the fixture `ivvy_sandbox`."""

from collections.abc import Iterator

import pytest

from .server import RunningSandbox, running


@pytest.fixture
def ivvy_sandbox() -> Iterator[RunningSandbox]:
    """A stand-in for iVvy on loopback, new for each test, for synchronous and asynchronous services alike.

    `url`, `key` and `secret` are for the client's base_url, key and secret; `requests` lists what arrived last; and
    `fail_next(code)`, `drop_next()`, `warn_next(…)` or `clock_skew(hours=…)` make it fail. Reads answer with what was
    added; what no action adds, such as venues, is that of the examples until `put("venue", "getVenueList", […])`.
    """
    with running() as sandbox:
        yield sandbox
