"""Options, hooks and fixtures of all tests."""

import importlib.util
import ssl
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from ivvy.client import IvvyClient

from tests.sandbox import RunningSandbox, running
from tests.support import postgres as postgres_server
from tests.support import valkey as valkey_server
from tests.support import waits
from tests.support.held_jobs import HeldJobs, holding_jobs

pytest_plugins = ["tests.support.leaks", "tests.recording.plugin"]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--soak", action="store_true", help="run the tests that take minutes, and only those")


def pytest_configure(config: pytest.Config) -> None:
    is_soak = config.getoption("--soak")
    # A busy machine fails no test, and a short run is the same each time.
    steady: dict[str, Any] = {
        "deadline": None,
        "database": None,
        "suppress_health_check": [HealthCheck.too_slow],
    }
    settings.register_profile("short", max_examples=50, derandomize=True, **steady)
    settings.register_profile("soak", max_examples=1000, print_blob=True, **steady)
    settings.load_profile("soak" if is_soak else "short")
    if importlib.util.find_spec("sniffio") is None:
        # httpcore tries to import it with every request, and with pytest's import hook each try takes milliseconds.
        sys.modules["sniffio"] = None  # type: ignore[assignment]


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Without --soak, leave out the tests marked `soak`; with it, keep only those and the ones that use `soaking`."""
    is_soak = config.getoption("--soak")

    def is_selected(item: pytest.Item) -> bool:
        is_marked = item.get_closest_marker("soak") is not None
        return is_marked or "soaking" in getattr(item, "fixturenames", ()) if is_soak else not is_marked

    deselected = [item for item in items if not is_selected(item)]
    items[:] = [item for item in items if is_selected(item)]
    config.hook.pytest_deselected(items=deselected)


@pytest.fixture(scope="session", autouse=True)
def certificates_are_read_once() -> Iterator[None]:
    """Reading them takes most of the time to make a client, and a test run makes a thousand clients."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ssl, "create_default_context", cache(ssl.create_default_context))
        yield


@pytest.fixture
def soaking(request: pytest.FixtureRequest) -> bool:
    """Whether this is the long run. With --soak, only tests that use this fixture or have the mark `soak` run."""
    return bool(request.config.getoption("--soak"))


@pytest.fixture
def little_backoff(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait a hundredth of the usual backoff between attempts."""
    waits.shorten_backoff(0.01, monkeypatch.setattr)


@pytest.fixture(scope="module")
def no_backoff() -> Iterator[None]:
    """Do not wait between attempts."""
    with pytest.MonkeyPatch.context() as patch:
        waits.shorten_backoff(0.0, patch.setattr)
        yield


@pytest.fixture
def fast_polling(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ask for the progress of batches often."""
    waits.shorten_polling(0.02, monkeypatch.setattr)


@pytest.fixture
def held_jobs() -> Iterator[HeldJobs]:
    """Jobs of batches wait until the test releases them."""
    with holding_jobs() as held:
        yield held


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The URL of a database, on a server that the tests of a session share."""
    with postgres_server.running() as url:
        yield url


@pytest.fixture(scope="session")
def valkey() -> Iterator[str]:
    """The URL of a server with the protocol of Redis, which the tests of a session share."""
    with valkey_server.running() as url:
        yield url


@pytest.fixture(scope="module")
def sandboxes() -> Iterator[Callable[..., RunningSandbox]]:
    """Start sandboxes with options of `running`: one for each set of options, shared by the tests of a module."""
    with ExitStack() as stack:
        yield cache(lambda **options: stack.enter_context(running(**options)))


@pytest.fixture
def sandbox(request: pytest.FixtureRequest, sandboxes: Callable[..., RunningSandbox]) -> RunningSandbox:
    """A sandbox without requests, added objects and planned failures.

    The mark `sandbox` gives options, as in `@pytest.mark.sandbox(own_status=True)`.
    """
    mark = request.node.get_closest_marker("sandbox")
    options: dict[str, Any] = dict(mark.kwargs) if mark else {}
    started = sandboxes(**options)
    reset(started, slow=options.get("slow", 0.0))
    return started


def reset(sandbox: RunningSandbox, *, slow: float) -> None:
    sandbox.clear()
    sandbox.clock_skew()
    sandbox.slow_batches()
    sandbox.plan.slow = slow
    while sandbox.plan.take() or sandbox.plan.take_members() or sandbox.plan.take_lost_batch():
        pass


@pytest.fixture
def ivvy(request: pytest.FixtureRequest, sandbox: RunningSandbox) -> Iterator[IvvyClient]:
    """A client of the sandbox. The mark `client` gives options, as in `@pytest.mark.client(validate=False)`."""
    mark = request.node.get_closest_marker("client")
    options: dict[str, Any] = dict(mark.kwargs) if mark else {}
    with IvvyClient(key=sandbox.key, secret=sandbox.secret, base_url=sandbox.url, **options) as client:
        yield client
