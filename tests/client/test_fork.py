"""A forked process shares no connections with its parent, so it cannot receive responses to other calls."""

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest
from ivvy.client import IvvyClient, OutcomeUnknownError, TransportError

from tests.support.calling import BOOKING, KEY, LENIENT, UPDATE
from tests.support.documented import ROOT
from tests.support.faults import LONG, SUCCESS, Connection, as_json, failing, http, stay_silent

# Each process adds bookings with numbers of its own, and prints them with the ids in the responses.
PREFORK = f"""
import os, sys, threading, time
from ivvy.client import IvvyClient

ivvy = IvvyClient(key={KEY!r}, secret="s", base_url=sys.argv[1], validate=False)

def add(number):
    told = ivvy.call("venue", "addOrUpdateBooking", {{"number": number}})["id"]
    os.write(1, f"{{number}} {{told}}\\n".encode())  # In one write, because other processes write there too.

def update():
    ivvy.call("venue", "addOrUpdateBooking", {{"id": 1234, "number": 1234}})

add(50)
updating = threading.Thread(target=update)
updating.start()
time.sleep(0.03)
children = []
for child in range(4):
    if (process := os.fork()) == 0:
        update()
        for number in range(10):
            add(100 * child + 100 + number)
        os._exit(0)
    children.append(process)
for number in range(1, 11):
    add(number)
updating.join()
sys.exit(max(os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]) for process in children))
"""


def echo(connection: Connection) -> None:
    """Return the number of the request as the id, after a short delay."""
    request = connection.receive()
    connection.pause(0.05)
    connection.send(http(200, as_json({**SUCCESS, "id": request.members["number"]})))


def test_every_child_gets_the_responses_to_its_own_calls() -> None:
    with failing(*[echo] * 56) as platform:
        command = [sys.executable, "-W", "ignore::DeprecationWarning", "-c", PREFORK, platform.url]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=LONG, check=False)
        assert platform.added == 51
    assert done.returncode == 0, done.stderr
    told = [tuple(line.split()) for line in done.stdout.splitlines()]
    assert len(told) == 51
    assert [number for number, told_id in told if number != told_id] == []


FORK_WITH_OWN_HTTP = f"""
import os, sys
import httpx
from ivvy.client import IvvyClient

with httpx.Client() as http:
    ivvy = IvvyClient(key={KEY!r}, secret="s", base_url=sys.argv[1], http_client=http, validate=False)
    ivvy.call("venue", "addOrUpdateBooking", {{"id": 1234}})
    if os.fork() == 0:
        try:
            ivvy.call("venue", "addOrUpdateBooking", {{"id": 1234}})
        except RuntimeError as error:
            print(error, flush=True)
        os._exit(0)
    os.wait()
"""


FORK_WITH_OWN_ASYNC_HTTP = f"""
import asyncio, os, sys
import httpx
from ivvy.client import AsyncIvvyClient


async def main():
    async with httpx.AsyncClient() as http:
        ivvy = AsyncIvvyClient(key={KEY!r}, secret="s", base_url=sys.argv[1], http_client=http, validate=False)
        await ivvy.call("venue", "addOrUpdateBooking", {{"id": 1234}})
        if os.fork() == 0:
            try:
                await ivvy.call("venue", "addOrUpdateBooking", {{"id": 1234}})
            except RuntimeError as error:
                print(error, flush=True)
            os._exit(0)
        os.wait()


asyncio.run(main())
"""


@pytest.mark.parametrize("script", [FORK_WITH_OWN_HTTP, FORK_WITH_OWN_ASYNC_HTTP], ids=["sync", "async"])
def test_an_http_client_that_was_used_before_the_fork_is_not_used_after_it(script: str) -> None:
    with failing() as platform:
        command = [sys.executable, "-c", script, platform.url]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=LONG, check=True)
        assert "used before this process was forked" in done.stdout
        assert platform.attempts == 1


FORK_DURING_AN_IMPORT = """
import importlib.abc, os, signal, sys, threading, time
from ivvy.client import IvvyClient, models

begun = threading.Event()

class Slow(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name == sys.argv[1] and not begun.is_set():
            begun.set()
            time.sleep(0.5)

sys.meta_path.insert(0, Slow())
ivvy = IvvyClient(key="k", secret="s", region="AU")
first = threading.Thread(target=eval, args=(sys.argv[2], globals()))
first.start()
assert begun.wait(10)
if (process := os.fork()) == 0:
    signal.alarm(20)  # Ends the process if it hangs.
    eval(sys.argv[2])
    os._exit(0)
first.join()
sys.exit(os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]))
"""


@pytest.mark.parametrize(
    ("module", "use"),
    [
        ("ivvy.api.models.booking", "models.Booking"),
        ("ivvy.api.resources.venue", "ivvy.venue"),
        ("ivvy.api.jobs.venue", "ivvy.jobs.venue"),
        ("ivvy.batch._submission", "ivvy.submit([])"),
    ],
)
def test_a_process_that_is_forked_during_an_import_can_import_too(module: str, use: str) -> None:
    command = [sys.executable, "-W", "ignore::DeprecationWarning", "-c", FORK_DURING_AN_IMPORT, module, use]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=LONG, check=False)
    assert done.returncode == 0, done.stderr


FIRST_CALL = f"""
import asyncio, sys
from ivvy.client import AsyncIvvyClient, IvvyClient

options = dict(key={KEY!r}, secret="s", base_url=sys.argv[1].replace("127.0.0.1", "localhost"), validate=False)

async def main():
    async with AsyncIvvyClient(**options) as ivvy:
        before = set(sys.modules)
        await ivvy.call("test", "anything", {{}})
        print(*set(sys.modules) - before)

if sys.argv[2] == "async":
    asyncio.run(main())
else:
    ivvy, before = IvvyClient(**options), set(sys.modules)
    ivvy.call("test", "anything", {{}})
    print(*set(sys.modules) - before)
"""


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_the_first_call_imports_nothing(kind: str) -> None:
    with failing() as platform:
        command = [sys.executable, "-c", FIRST_CALL, platform.url, kind]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=LONG, check=True)
    assert done.stdout.split() == []


UWSGI = f"""
import os
from ivvy.client import IvvyClient

ivvy = IvvyClient(key={KEY!r}, secret="s", base_url=os.environ["PLATFORM"], validate=False)
ivvy.call("venue", "addOrUpdateBooking", {{"number": 1}})  # The master has a connection, which the workers inherit.

def application(environ, start_response):
    number = int(environ["QUERY_STRING"])
    told = ivvy.call("venue", "addOrUpdateBooking", {{"number": number}})["id"]
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [f"{{os.getpid()}} {{told}}".encode()]
"""


@contextmanager
def uwsgi(platform: str, folder: Path) -> Iterator[str]:
    """Run an application in two workers of uWSGI, which does not run Python's handlers after a fork."""
    (folder / "app.py").write_text(UWSGI, encoding="utf-8")
    with socket.create_server(("127.0.0.1", 0)) as free:
        address = f"127.0.0.1:{free.getsockname()[1]}"
    options = ["--http-socket", address, "--wsgi-file", str(folder / "app.py"), "--die-on-term", "--need-app"]
    options += ["--master", "--processes", "2", "--threads", "2", "--disable-logging"]
    environment = {**os.environ, "PLATFORM": platform, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    command = [sys.executable, "-c", "import pyuwsgi; pyuwsgi.run()", *options]
    with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            yield f"http://{address}"
        finally:
            process.terminate()


def test_every_worker_of_uwsgi_gets_the_responses_to_its_own_calls(tmp_path: Path) -> None:
    pytest.importorskip("pyuwsgi")
    with (
        failing(*[echo] * 61) as platform,
        uwsgi(platform.url, tmp_path) as url,
        httpx.Client(trust_env=False, transport=httpx.HTTPTransport(retries=10), timeout=LONG) as http_client,
        ThreadPoolExecutor(8) as pool,
    ):
        told = list(pool.map(lambda number: http_client.get(f"{url}/?{number}").text.split(), range(100, 160)))
        assert platform.added == 61
    assert [int(told_id) for _, told_id in told] == list(range(100, 160))
    assert len({process for process, _ in told}) == 2


def test_limits_for_single_calls_do_not_change_the_client() -> None:
    with failing(stay_silent) as platform, IvvyClient(base_url=platform.url, **LENIENT) as ivvy:
        with pytest.raises((OutcomeUnknownError, TransportError)):
            ivvy.with_options(timeout=0.1, max_attempts=1).call(*BOOKING, UPDATE)
        assert ivvy.call(*BOOKING, UPDATE)["success"]


def test_loopback_is_reached_without_a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    with failing() as platform, IvvyClient(base_url=platform.url, **LENIENT) as ivvy:
        assert ivvy.call(*BOOKING, UPDATE)["success"]
        with httpx.Client() as direct, pytest.raises(httpx.ConnectError):
            direct.post(platform.url)
