import importlib.util
import ssl
import sys
from collections.abc import Iterator
from functools import cache

import pytest
from hypothesis import settings
from ivvy.client import IvvyClient, _retry

from tests.sandbox import RunningSandbox, running

pytest_plugins = ["tests.support.leaks", "tests.recording.plugin"]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--soak", action="store_true", help="run the long versions, which take several minutes")


def pytest_configure(config: pytest.Config) -> None:
    soaking = config.getoption("--soak")
    # No test depends on the speed of the machine, and a short run is the same each time.
    settings.register_profile("short", max_examples=50, deadline=None, derandomize=True, database=None)
    settings.register_profile("soak", max_examples=1000, deadline=None, database=None, print_blob=True)
    settings.load_profile("soak" if soaking else "short")
    if importlib.util.find_spec("sniffio") is None:
        # httpcore looks for it with every request, and with pytest's import hook each look takes milliseconds.
        sys.modules["sniffio"] = None  # type: ignore[assignment]


@pytest.fixture(scope="session", autouse=True)
def certificates_are_read_once() -> Iterator[None]:
    """They take most of the time in which a client is made, and a test run makes a thousand clients."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ssl, "create_default_context", cache(ssl.create_default_context))
        yield


@pytest.fixture
def soaking(request: pytest.FixtureRequest) -> bool:
    """Whether this is the long run."""
    return bool(request.config.getoption("--soak"))


@pytest.fixture
def little_backoff(monkeypatch: pytest.MonkeyPatch) -> None:
    """The usual backoff, a hundred times as fast."""
    monkeypatch.setattr(_retry, "FIRST_BACKOFF", _retry.FIRST_BACKOFF / 100)


@pytest.fixture(scope="module")
def no_backoff() -> Iterator[None]:
    """Attempts that follow each other at once."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(_retry, "FIRST_BACKOFF", 0.0)
        yield


@pytest.fixture
def sandbox() -> Iterator[RunningSandbox]:
    with running() as started:
        yield started


@pytest.fixture
def ivvy(sandbox: RunningSandbox) -> Iterator[IvvyClient]:
    with IvvyClient(key=sandbox.key, secret=sandbox.secret, base_url=sandbox.url) as client:
        yield client
