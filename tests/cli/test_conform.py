"""`ivvy conform`: finds every departure of the platform from the documents, and prints no value."""

import json
import os
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from ivvy.api.action import Repeatable
from ivvy.api.actions import all_documented

from tests.cli.test_cli import environment, ivvy, lines
from tests.sandbox import RunningSandbox, read_specification
from tests.sandbox.answers import any_value
from tests.sandbox.forms import Form
from tests.sandbox.json_values import is_array, is_object
from tests.support.documented import SPEC

pytestmark = pytest.mark.one_python

ACTIONS = {(each.namespace, each.name): each for each in read_specification(SPEC).actions.values()}
READS = {f"{each.namespace}.{each.name}" for each in all_documented() if each.repeatable is Repeatable.ALWAYS}
CANARY = "canary"


@dataclass
class Platform:
    """The sandbox with planted departures, which it counts.

    Attributes:
        url: Its URL.
        kind: The kind of the departures.
        planted: The action, the member and the kind of each.
        refused: The read that is refused.
        empty: The reads whose responses have no documented members.
    """

    url: str
    kind: str
    planted: set[tuple[str, str, str]] = field(default_factory=set)
    refused: str = ""
    empty: set[str] = field(default_factory=set)

    def plant(self, action: str, form: Form, value: Any, path: str) -> Any:
        """Return a value of a response with departures of one kind wherever they fit."""
        name = path.rpartition(".")[2]
        if is_array(value) and form.items:
            return [self.plant(action, form.items, each, path) for each in value]
        if is_object(value) and form.members:
            members = {
                each: self.plant(action, form.members[each], inner, f"{path}.{each}".lstrip("."))
                if each in form.members
                else inner
                for each, inner in value.items()
            }
            if self.kind == "undocumented member" and members.keys() & form.members.keys():
                members["planted"] = CANARY
                self._count(action, f"{path}.planted")
            return members
        if value is None or is_object(value) or is_array(value):
            return value
        if self.kind == "unknown value" and "enum" in form.schema.contents:
            self._count(action, path)
            return CANARY if "string" in form.types else 987654
        is_scalar = form.types and not form.types & {"object", "array"}
        if self.kind == "another type" and is_scalar and name != "id" and not name.endswith("Id"):
            self._count(action, path)
            return {"planted": CANARY}
        return value

    def _count(self, action: str, path: str) -> None:
        self.planted.add((action, path.lstrip("."), self.kind))


@contextmanager
def departing(sandbox: RunningSandbox, kind: str) -> Iterator[Platform]:
    """Serve the sandbox's responses with planted departures."""
    client = httpx.Client(trust_env=False)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            answer = client.post(f"{sandbox.url}{self.path}", content=body, headers=dict(self.headers.items()))
            url = urlsplit(self.path)
            action = ACTIONS[url.path.rpartition("/")[2], parse_qs(url.query)["action"][0]]
            content, name = answer.json(), f"{action.namespace}.{action.name}"
            if name == platform.refused:
                content = {"errorCode": 403, "specificCode": 24001, "message": CANARY}
            elif not content:
                platform.empty.add(name)
            elif "errorCode" not in content:
                # The client reads a list without an envelope as the member `results`.
                path = "results" if is_array(content) else ""
                content = platform.plant(name, Form.of(action.success), content, path)
            sent = json.dumps(content).encode()
            self.send_response(answer.status_code)
            self.send_header("Content-Type", "application/json")
            self.send_header("Date", answer.headers["Date"])
            self.send_header("Content-Length", str(len(sent)))
            self.end_headers()
            self.wfile.write(sent)

        def log_message(self, *_: object) -> None:
            pass

    with client, ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        platform = Platform(f"http://127.0.0.1:{server.server_port}", kind)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield platform
        finally:
            server.shutdown()


def fill(sandbox: RunningSandbox) -> None:
    """Put an object into each list, so that each read has something to return."""
    for (namespace, name), action in ACTIONS.items():
        if action.reading and action.reading.is_collection:
            examples = [each["results"] for each in action.success_examples if is_array(each.get("results"))]
            item = examples[0][0] if examples else any_value(action.reading.form.schema, datetime.now(UTC))
            members = action.reading.form.members.items()
            ids = {name: 1 for name, form in members if name == "id" or (name[-2:] == "Id" and "integer" in form.types)}
            sandbox.put(namespace, name, [item | ids])


@pytest.mark.parametrize("kind", ["undocumented member", "another type", "unknown value"])
def test_departures_are_found_in_the_responses_of_all_reads(sandbox: RunningSandbox, kind: str) -> None:
    fill(sandbox)
    with departing(sandbox, kind) as platform:
        done = ivvy(sandbox, "--base-url", platform.url, "conform", "--yes", "--json", "--requests-per-second", "500")
    found = {
        (f"{line['namespace']}.{line['action']}", each["member"], each["kind"])
        for line in lines(done)
        for each in line["departures"]
    }
    assert found == platform.planted
    assert (done.returncode, CANARY in done.stdout + done.stderr) == (1, False)
    unread = {f"{line['namespace']}.{line['action']}": line["reason"] for line in lines(done) if not line["read"]}
    assert all(reason.startswith("nothing documented returns ") for reason in unread.values())
    if kind == "undocumented member":
        assert {action for action, _, _ in found} == READS - unread.keys() - platform.empty


def test_a_platform_that_does_as_documented_conforms(sandbox: RunningSandbox) -> None:
    fill(sandbox)
    done = ivvy(sandbox, "conform", "--yes", "--requests-per-second", "500")
    assert done.returncode == 0
    rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in done.stdout.splitlines()[2:]]
    assert {row[0] for row in rows} == READS
    assert {cell for row in rows for cell in row[2:]} == {""}


def test_the_calls_are_announced_and_nothing_is_sent_without_consent(sandbox: RunningSandbox) -> None:
    done = ivvy(sandbox, "conform", given="n\n")
    assert (done.returncode, done.stdout, sandbox.requests) == (1, "", [])
    assert f"{len(READS)} reads" in done.stderr
    assert "at most 2 times each and at most 5 times a second" in done.stderr
    assert all(name.partition(".")[2] in done.stderr for name in READS)


def test_each_read_is_called_at_most_twice_and_nothing_else(sandbox: RunningSandbox) -> None:
    assert ivvy(sandbox, "conform", "--requests-per-second", "500", given="y\n").returncode == 0
    calls = Counter(f"{each.namespace}.{each.action}" for each in sandbox.requests)
    assert calls.keys() <= READS
    assert max(calls.values()) <= 2


def test_the_ids_of_a_request_belong_together(sandbox: RunningSandbox) -> None:
    fill(sandbox)
    sandbox.put("venue", "getVenueList", [{"id": 7}, {"id": 8}])
    for name in ("getFunctionSpaceList", "getVenuePackageList"):
        sandbox.put("venue", name, [{"id": 70, "venueId": 8}])
    sandbox.put("venue", "getVenuePackage", [{"id": 70, "venueId": 8}])
    ivvy(sandbox, "conform", "--yes", "--requests-per-second", "500")
    sent = [each.members for each in sandbox.requests if each.action == "getVenuePackage"]
    assert sent == [{"venueId": 8, "id": 70}]
    assert [each.members["venueId"] for each in sandbox.requests if each.action == "getFunctionSpaceList"] == [7, 8]


def test_a_read_that_was_refused_has_its_codes_and_the_others_are_read(sandbox: RunningSandbox) -> None:
    with departing(sandbox, "") as platform:
        platform.refused = "venue.getVenueList"
        done = ivvy(sandbox, "--base-url", platform.url, "conform", "--yes", "--requests-per-second", "500")
    row = next(line for line in done.stdout.splitlines() if line.startswith("| venue.getVenueList "))
    assert (done.returncode, row.split("|")[2].strip()) == (1, "refused: errorCode 403, specificCode 24001")
    assert "no id found for venueId in venue.getVenueList" in done.stdout
    assert CANARY not in done.stdout + done.stderr


def test_a_busy_platform_is_waited_for(sandbox: RunningSandbox) -> None:
    fill(sandbox)
    busy = json.dumps({"errorCode": 429, "message": "too many requests"})
    sandbox.answer_next(429, {"Content-Type": "application/json", "Retry-After": "1"}, busy)
    done = ivvy(sandbox, "conform", "--yes", "--json", "--requests-per-second", "500")
    assert (done.returncode, lines(done)[0]["read"]) == (0, True)
    assert [each.action for each in sandbox.requests[:2]] == [lines(done)[0]["action"]] * 2


def test_a_wrong_key_is_one_error(sandbox: RunningSandbox) -> None:
    done = ivvy(replace(sandbox, key="another"), "conform", "--yes")
    assert (done.returncode, done.stdout, len(sandbox.requests)) == (1, "", 1)
    assert done.stderr.splitlines()[-1].startswith("error: ")


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_a_terminal_shows_the_progress(sandbox: RunningSandbox) -> None:
    import pty  # noqa: PLC0415 - Windows has none

    terminal, other = pty.openpty()
    command = [sys.executable, "-m", "ivvy.cli", "conform", "--yes", "--json", "--requests-per-second", "500"]
    with subprocess.Popen(command, env=environment(sandbox), stdout=subprocess.PIPE, stderr=other) as process:
        os.close(other)
        shown = b""
        with suppress(OSError):  # Linux raises it at the end of the output.
            while piece := os.read(terminal, 65536):
                shown += piece
        assert process.stdout
        assert len(process.stdout.read().splitlines()) == len(READS)
    os.close(terminal)
    assert f"{len(READS)}/{len(READS)}" in shown.decode()
