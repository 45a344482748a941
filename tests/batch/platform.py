"""A model of the platform's batches, which carries jobs out and misbehaves on request.

It is a server of its own on loopback. It records what it carries out, in order, which outcomes are compared with. Jobs
with an `id` are updates, those with a name are adds, and all others are reads.
"""

import json
import random
import threading
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Json = dict[str, Any]
DROP = object()
"""Close the connection without a response."""


class Platform:
    """The state of the platform. Attributes with hooks are replaced by tests."""

    def __init__(self) -> None:
        self.lock = threading.RLock()
        self.batches: dict[str, list[Json]] = {}
        self.runs = 0
        self.done: dict[str, list[Json]] = {}
        self.carried_out: list[Json] = []  # the params of each job, in the order in which they were carried out
        self.ids: dict[str, int] = {}
        self.requests: list[tuple[str, Json]] = []
        self.next_id = 100_000
        self.on_run: Callable[[str, list[Json]], Any] = lambda _, __: None
        self.on_progress: Callable[[str], Any] = lambda _: None
        self.on_results: Callable[[str, list[Json]], Any] = lambda _, results: results
        self.respond_to: Callable[[Json], Any] = self.respond
        self.runs_at_once = True
        self.headers: dict[str, str] = {}
        self.url = ""

    def count(self, action: str) -> int:
        return sum(name == action for name, _ in self.requests)

    def carry_out(self, async_id: str) -> None:
        """Carry out the jobs of a batch, once."""
        with self.lock:
            if async_id in self.done:
                return
            results = list[Json]()
            for job in self.batches[async_id]:
                response = self.respond_to(job["params"])
                if response != BUSY:
                    self.carried_out.append(job["params"])
                results.append({**_named(job), "request": job["params"], "response": response})
            self.done[async_id] = results

    def respond(self, params: Json) -> Json:
        """Return the response to a job that is carried out."""
        if "id" in params:
            return {"success": True, "id": params["id"]}
        if name_of(params) is None:
            return {"meta": {"totalResults": 1}, "results": [{"id": params["venueId"], "name": "x" * 50}]}
        self.next_id += 1
        self.ids[name_of(params) or ""] = self.next_id
        return {"success": True, "id": self.next_id}

    def handle(self, action: str, members: Json) -> Any:  # noqa: PLR0911 - the responses are easier to read one by one
        with self.lock:
            self.requests.append((action, members))
            if action == "run":
                self.runs += 1
                async_id = f"{self.runs:032x}"
                self.batches[async_id] = members["jobs"]
                answer = self.on_run(async_id, members["jobs"])
                if async_id in self.batches and self.runs_at_once:
                    self.carry_out(async_id)
                return {"asyncId": async_id} if answer is None else answer
            async_id = members.get("async", "")
            if action == "progress":
                answer = self.on_progress(async_id)
                if answer is not None:
                    return answer
                if async_id not in self.batches:
                    return {"errorCode": 400, "specificCode": 24105, "message": "No such batch"}
                return {"progress": 100 if async_id in self.done else 50}
            if action == "results":
                if async_id not in self.batches:
                    return {"errorCode": 400, "specificCode": 24115, "message": "No such batch"}
                if async_id not in self.done:
                    return {"errorCode": 400, "specificCode": 24114, "message": "Not completed"}
                answer = self.on_results(async_id, [dict(result) for result in self.done[async_id]])
                return {"asyncId": async_id, "results": answer} if isinstance(answer, list) else answer
        return {"errorCode": 405, "message": "unknown action"}


def refuse(code: int, specific: int | None = None) -> Json:
    return {"errorCode": code, "specificCode": specific, "message": "refused"}


BUSY = refuse(429, 24299)


def name_of(params: Json) -> str | None:
    """Return the name that tells jobs apart."""
    return params.get("name") or params.get("lastName")


def _named(job: Json) -> Json:
    return {"namespace": job["namespace"], "action": job["action"]}


def as_php(value: Any) -> Any:
    """Return a value as PHP might repeat it."""
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, int | float):
        return str(value)
    if isinstance(value, dict):
        return {name: as_php(each) for name, each in value.items()} or []
    return [as_php(each) for each in value] if isinstance(value, list) else value


@contextmanager
def running(platform: Platform | None = None) -> Iterator[Platform]:
    """Serve a platform on loopback."""
    platform = platform or Platform()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        wbufsize = 65536  # One write per response: two would wait for each other, 40 ms.

        def do_POST(self) -> None:
            members = json.loads(self.rfile.read(int(self.headers["Content-Length"])) or "{}")
            answer = platform.handle(self.path.partition("action=")[2], members)
            if answer is DROP:
                self.close_connection = True
                return
            status, body = answer if isinstance(answer, tuple) else (200, answer)
            content = body if isinstance(body, bytes) else json.dumps(body).encode()
            self.send_response(status)
            for name, value in {"Content-Length": str(len(content)), **platform.headers}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(content)
            self.wfile.flush()

        def log_message(self, *_: object) -> None:
            pass

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, *_: object) -> None:
            pass  # A client that was killed or interrupted.

    with Server(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        platform.url = f"http://127.0.0.1:{server.server_address[1]}"
        try:
            yield platform
        finally:
            server.shutdown()
            thread.join()


class Misbehaving(Platform):
    """A platform that misbehaves at random: it loses, delays, reorders, repeats, rewords, forgets and refuses."""

    def __init__(self, seed: int) -> None:
        super().__init__()
        self.random = random.Random(seed)
        self.patience: defaultdict[str, int] = defaultdict(lambda: self.random.randrange(3))
        self.faults = 0
        self.runs_at_once = False
        self.on_run, self.on_progress, self.on_results = self._run, self._progress, self._results
        self.respond_to = lambda params: BUSY if self._may_fail(0.03) else self.respond(params)

    def _may_fail(self, chance: float) -> bool:
        """Whether to misbehave now. It does so a limited number of times, so that every submission ends."""
        is_failing = self.faults < 12 and self.random.random() < chance
        self.faults += is_failing
        return is_failing

    def _run(self, async_id: str, jobs: list[Json]) -> Any:
        if self._may_fail(0.3):
            kind = self.random.choice(
                ["refuse", "refuse for good", "lost", "lost and late", "drop before", "gateway", "no id"]
            )
            if kind in ("refuse", "drop before", "refuse for good"):
                del self.batches[async_id]
                return {"refuse": (429, refuse(429)), "refuse for good": refuse(400, 24092), "drop before": DROP}[kind]
            if kind != "lost and late":
                self.carry_out(async_id)
            return {"gateway": (503, b"<html>"), "no id": {"asyncId": None}}.get(kind, DROP)
        return None

    def _progress(self, async_id: str) -> Any:
        for late in [each for each in self.batches if each not in self.done and self.random.random() < 0.5]:
            if self.patience[late] == 0:
                self.carry_out(late)
            self.patience[late] -= self.patience[late] > 0
        if self._may_fail(0.2):
            return self.random.choice(
                [
                    DROP,
                    (500, b"oops"),
                    (500, refuse(500)),
                    refuse(429),
                    {"progress": "NaN"},
                    {"progress": -1},
                    {"progress": None},
                ]
            )
        if async_id in self.batches and async_id in self.done and self._may_fail(0.05):
            del self.batches[async_id]
        return None

    def _results(self, async_id: str, results: list[Json]) -> Any:
        if not self._may_fail(0.5):
            return results
        self.random.shuffle(results)
        kind = self.random.choice(
            ["order", "php", "default", "twice", "missing", "other batch", "null", "garbage", "text", "error", "drop"]
        )
        if kind == "php":
            return [{**each, "request": as_php(each["request"])} for each in results]
        if kind == "default":
            return [
                {**each, "request": {**each["request"], "isActive": 1, "code": each["request"].get("code", "")}}
                for each in results
            ]
        if kind == "twice" and len(results) > 1:
            results[-1] = results[0]
        if kind == "missing":
            results.pop()
        if kind == "other batch":
            others = [each for each in self.done if each != async_id]
            return {"asyncId": others[0], "results": self.done[others[0]]} if others else results
        if kind == "null":
            results[0] = None
        if kind == "garbage":
            results[0]["response"] = self.random.choice(
                [None, "x", [], {"code": 5}, {"success": True}, {"success": True, "id": 0}]
            )
        if kind == "text":
            results[0]["response"] = "@text@"
            body = json.dumps({"asyncId": async_id, "results": results}).encode()
            return 200, body.replace(
                b'"@text@"', self.random.choice([b"[" * 5000 + b"]" * 5000, b"1" * 5000, b'"\xff"'])
            )
        return {"error": (500, refuse(500)), "drop": DROP}.get(kind, results)
