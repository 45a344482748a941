"""A copy for httpx2 needs neither httpx nor httpcore, and keeps its promises.

`nox -s httpx2` runs tests of the client on such a copy.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator.__main__ import main
from tests.sandbox import running
from tests.support import faults
from tests.support.documented import ROOT
from tests.support.faults import LONG, Fault, answer, failing, refusal
from tests.support.guides import blocks_of

pytestmark = pytest.mark.one_python

USE = """
import asyncio, sys
sys.modules["httpx"] = sys.modules["httpcore"] = None  # Neither can be imported.
from acme.client import AsyncIvvyClient, IvvyClient, IvvyError

options = dict(key="key", secret="s", base_url=sys.argv[1], validate=False, timeout=2, max_attempts=2)
add = ("venue", "addOrUpdateBooking", {"venueId": 1})

async def main():
    async with AsyncIvvyClient(**options) as ivvy:
        return await ivvy.call(*add)

def call():
    with IvvyClient(**options) as ivvy:
        return ivvy.call(*add)

try:
    print((asyncio.run(main()) if sys.argv[2] == "async" else call())["id"])
except IvvyError as error:
    print(type(error).__name__)
"""

CASES: dict[str, tuple[Fault, str]] = {
    "success": (faults.succeed, "1234"),
    "closed after the body": (faults.close_after_the_body, "OutcomeUnknownError"),
    "half the body": (faults.half_the_body, "OutcomeUnknownError"),
    "no answer": (faults.stay_silent, "OutcomeUnknownError"),
    "a refusal": (answer(400, refusal(400, 24297), refused=True), "BadRequestError"),
    "a busy gateway": (answer(503), "OutcomeUnknownError"),
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("httpx2")
    assert main(["vendor", str(folder / "acme"), "--http", "httpx2"]) == 0
    return folder


def test_an_upgrade_keeps_the_http_package(folder: Path) -> None:
    assert main(["vendor", str(folder / "acme"), "--check"]) == 0
    assert main(["vendor", str(folder / "acme")]) == 0
    text = (folder / "acme" / "client" / "_http.py").read_text(encoding="utf-8")
    assert "import httpcore2 as httpcore\nimport httpx2 as httpx\n" in text


def test_the_first_call_of_the_readme_runs_on_httpx2_alone(folder: Path) -> None:
    pytest.importorskip("httpx2")
    (code,) = [block.text for block in blocks_of(ROOT / "README.md") if "saved = " in block.text]
    program = "import sys; sys.modules['httpx'] = sys.modules['httpcore'] = None\n"
    program += "from acme.api.servers import SERVERS; SERVERS['AU'] = sys.argv[1]\n"
    with running(key="your key", secret="your secret") as sandbox:
        done = subprocess.run(
            [sys.executable, "-c", program + code.replace("from ivvy.", "from acme."), sandbox.url],
            cwd=folder,
            capture_output=True,
            text=True,
            timeout=LONG,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    assert done.stdout


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize(("fault", "expected"), CASES.values(), ids=CASES)
def test_a_copy_runs_on_httpx2_alone(folder: Path, kind: str, fault: Fault, expected: str) -> None:
    pytest.importorskip("httpx2")
    path = os.pathsep.join([str(folder), *filter(None, sys.path)])
    with failing(fault) as platform:
        done = subprocess.run(
            [sys.executable, "-c", USE, platform.url, kind],
            env={**os.environ, "PYTHONPATH": path},
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=LONG,
            check=False,
        )
        assert platform.added <= 1
    assert (done.stdout.strip(), done.returncode) == (expected, 0), done.stderr


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_refused_connection_was_certainly_not_sent(folder: Path, kind: str) -> None:
    pytest.importorskip("httpx2")
    path = os.pathsep.join([str(folder), *filter(None, sys.path)])
    command = [sys.executable, "-c", USE, "http://127.0.0.1:9", kind]
    done = subprocess.run(
        command, env={**os.environ, "PYTHONPATH": path}, capture_output=True, text=True, timeout=LONG, check=False
    )
    assert done.stdout.strip() == "TransportError", done.stderr
