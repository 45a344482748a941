from collections.abc import Iterator

import pytest
from ivvy.client import IvvyClient

from tests.sandbox import RunningSandbox, running

pytest_plugins = ["tests.recording.plugin"]


@pytest.fixture
def sandbox() -> Iterator[RunningSandbox]:
    with running() as started:
        yield started


@pytest.fixture
def ivvy(sandbox: RunningSandbox) -> Iterator[IvvyClient]:
    with IvvyClient(key=sandbox.key, secret=sandbox.secret, base_url=sandbox.url) as client:
        yield client
