"""Batches: calls that are carried out in the background."""

import asyncio
import ipaddress
import json
import secrets
import urllib.request
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from .actions import Action
from .controls import Plan
from .failures import FailedRequestError
from .json_values import JsonObject, is_array, is_object

NAMESPACE = "batch"
MOST_JOBS = 200

CarryOut = Callable[[str, str, JsonObject], Awaitable[Any]]
"""Carries out one job, given its namespace, its action and its parameters, and gives its answer or its failure."""


@dataclass
class Batch:
    """A batch: its jobs, and the results so far."""

    async_id: str
    jobs: list[JsonObject]
    callback: str = ""
    results: list[JsonObject] = field(default_factory=list[JsonObject])
    is_complete: bool = False
    task: "asyncio.Task[None] | None" = None

    @property
    def answer(self) -> JsonObject:
        """What `results` answers, and what is sent to the callback."""
        return {"asyncId": self.async_id, "results": self.results}


class Batches:
    """The batches of a sandbox. The jobs of one are carried out one after the other, and batches side by side."""

    def __init__(self, carry_out: CarryOut, plan: Plan) -> None:
        """Take what carries out a job, and what a test has asked for."""
        self._carry_out = carry_out
        self._plan = plan
        self._batches: dict[str, Batch] = {}

    def answer(self, action: Action, body: JsonObject) -> JsonObject:
        """Carry out an action of the namespace `batch`.

        Raises:
            FailedRequestError: It cannot be.
        """
        if action.name == "run":
            return {"asyncId": self._run(action, body)}
        batch = self._batches.get(str(body["async"]))
        if batch is None:
            code = action.codes.get("BATCH_DOES_NOT_EXIST")
            raise code.error() if code else FailedRequestError(404, "Not Found")
        if action.name == "progress":
            return {"progress": 100 if batch.is_complete else 99 * len(batch.results) // len(batch.jobs)}
        if action.name == "results":
            if not batch.is_complete:
                raise action.codes["NOT_COMPLETED"].error()
            return batch.answer
        if action.name == "restart":
            if batch.is_complete:
                self._start(batch)
            return {"restarted": True}
        batch.task = asyncio.create_task(self._call_back(batch))
        return {"reposted": True}

    def _run(self, action: Action, body: JsonObject) -> str:
        jobs = _jobs(action, body)
        async_id = secrets.token_hex(16)
        if not self._plan.take_lost_batch():
            batch = self._batches[async_id] = Batch(async_id, jobs, str(body.get("callbackUrl") or ""))
            self._start(batch)
        return async_id

    def _start(self, batch: Batch) -> None:
        batch.results, batch.is_complete = [], False
        batch.task = asyncio.create_task(self._work(batch))

    async def _work(self, batch: Batch) -> None:
        for job in batch.jobs:
            await asyncio.sleep(self._plan.batch_seconds / len(batch.jobs))
            params = job["params"] if is_object(job["params"]) else {}
            response = await self._carry_out(job["namespace"], job["action"], params)
            batch.results.append({**job, "request": job["params"], "response": response})
            del batch.results[-1]["params"]
        batch.is_complete = True
        await self._call_back(batch)

    async def _call_back(self, batch: Batch) -> None:
        if _is_loopback(batch.callback):
            with suppress(OSError):
                await asyncio.to_thread(_post, batch.callback, json.dumps(batch.answer).encode())


def _jobs(action: Action, body: JsonObject) -> list[JsonObject]:
    jobs = body.get("jobs")
    if not is_array(jobs) or not jobs or not all(is_object(job) for job in jobs):
        raise action.codes["INCORRECT_JOB_FORMAT"].error()
    if len(jobs) > MOST_JOBS:
        raise action.codes["TOO_MANY_JOBS"].error()
    for job in jobs:
        if any(job.get(member) in (None, "") for member in ("namespace", "action", "params")):
            raise action.codes["EMPTY_JOB"].error()
        texts = isinstance(job["namespace"], str) and isinstance(job["action"], str)
        if not texts or job["namespace"] == NAMESPACE or not (is_object(job["params"]) or job["params"] == []):
            raise action.codes["INCORRECT_JOB_FORMAT"].error()
    return [{name: job[name] for name in ("namespace", "action", "params")} for job in jobs]


def _is_loopback(url: str) -> bool:
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        return parts.scheme == "http" and (host == "localhost" or ipaddress.ip_address(host).is_loopback)
    except ValueError:
        return False


def _post(url: str, content: bytes) -> None:
    request = urllib.request.Request(url, content, {"Content-Type": "application/json"}, method="POST")
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(request, timeout=5):
        pass
