"""Batches: calls that run in the background, with their callbacks."""

import asyncio
import ipaddress
import json
import secrets
import urllib.request
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from http.client import HTTPException
from typing import Any
from urllib.parse import urlsplit

from .actions import Action
from .failures import FailedRequestError
from .json_values import JsonObject, is_array, is_object
from .plan import Plan

NAMESPACE = "batch"
MOST_JOBS = 200
MOST_BATCHES = 1_000
KEPT = timedelta(days=2)
"""How long results are kept."""

_MEMBERS = ("namespace", "action", "params")

CarryOut = Callable[[str, str, JsonObject], Awaitable[Any]]
"""Carries out a job, from its namespace, action and parameters, and returns its success or its error response."""


@dataclass
class Batch:
    """A batch, with its jobs and the results so far."""

    async_id: str
    jobs: list[JsonObject]
    callback: str
    epoch: int
    results: list[JsonObject] = field(default_factory=list[JsonObject])
    completed: datetime | None = None
    task: "asyncio.Task[None] | None" = None

    @property
    def answer(self) -> JsonObject:
        """The response of `results`, which is also sent to the callback."""
        return {"asyncId": self.async_id, "results": self.results}


class Batches:
    """The batches of a sandbox.

    The jobs of a batch run one after the other, as single calls would. There is no order between batches: if two jobs
    change one booking at the same time, one of them gets the error that a single call would get.
    """

    def __init__(self, carry_out: CarryOut, plan: Plan, now: Callable[[], datetime]) -> None:
        """Take the function that carries out a job, the plan of the sandbox, and the function that returns the time."""
        self._carry_out = carry_out
        self._plan = plan
        self._now = now
        self._batches: OrderedDict[str, Batch] = OrderedDict()

    def check(self, action: Action, body: JsonObject) -> None:
        """Check the jobs of a batch.

        Raises:
            FailedRequestError: A job is malformed.
        """
        jobs = body.get("jobs")
        if action.name != "run":
            return
        if not is_array(jobs) or not jobs or not all(is_object(job) for job in jobs):
            raise _error(action, "INCORRECT_JOB_FORMAT")
        if len(jobs) > MOST_JOBS:
            raise _error(action, "TOO_MANY_JOBS")
        for job in jobs:
            if any(job.get(member) in (None, "") for member in _MEMBERS):
                raise _error(action, "EMPTY_JOB")
            namespace, name, params = (job[member] for member in _MEMBERS)
            # PHP encodes an empty object as an empty list.
            is_named = isinstance(namespace, str) and isinstance(name, str) and namespace != NAMESPACE
            if not is_named or not (params == [] or is_object(params)):
                raise _error(action, "INCORRECT_JOB_FORMAT")

    def answer(self, action: Action, body: JsonObject) -> JsonObject:
        """Carry out an action of the namespace `batch`. Its body has been checked.

        Raises:
            FailedRequestError: The action fails.
        """
        if action.name == "run":
            return {"asyncId": self._accept(body)}
        batch = self._find(body["async"])
        if batch is None:
            raise _error(action, "BATCH_DOES_NOT_EXIST")
        if action.name == "progress":
            return {"progress": 100 if batch.completed else 99 * len(batch.results) // len(batch.jobs)}
        if action.name == "results":
            if not batch.completed:
                raise _error(action, "NOT_COMPLETED")
            return batch.answer
        if action.name == "restart":
            # No page says what happens to jobs that were carried out already. Here they are carried out again, which
            # is the worst case for a client that restarts a batch of adds.
            if batch.completed:
                self._start(batch)
            return {"restarted": True}
        batch.task = asyncio.create_task(call_back(batch.callback, batch.answer))
        return {"reposted": True}

    def _find(self, async_id: object) -> Batch | None:
        batch = self._batches.get(str(async_id))
        is_gone = batch is None or (batch.completed is not None and self._now() - batch.completed > KEPT)
        return None if is_gone or self._is_forgotten(batch) else batch

    def _is_forgotten(self, batch: Batch | None) -> bool:
        return batch is not None and batch.epoch != self._plan.times_forgotten

    def _accept(self, body: JsonObject) -> str:
        async_id = secrets.token_hex(16)
        if not self._plan.take_lost_batch():
            jobs = [{member: job[member] for member in _MEMBERS} for job in body["jobs"]]
            batch = Batch(async_id, jobs, str(body.get("callbackUrl") or ""), self._plan.times_forgotten)
            self._batches[async_id] = batch
            if len(self._batches) > MOST_BATCHES:
                self._batches.popitem(last=False)
            self._start(batch)
        return async_id

    def _start(self, batch: Batch) -> None:
        batch.results, batch.completed = [], None
        batch.task = asyncio.create_task(self._work(batch))

    async def _work(self, batch: Batch) -> None:
        for job in batch.jobs:
            await asyncio.sleep(self._plan.batch_seconds / len(batch.jobs))
            if self._is_forgotten(batch):
                return
            namespace, name, params = (job[member] for member in _MEMBERS)
            response = await self._carry_out(namespace, name, params or {})
            batch.results.append({"namespace": namespace, "action": name, "request": params, "response": response})
        batch.completed = self._now()
        await call_back(batch.callback, batch.answer)


def _error(action: Action, name: str) -> FailedRequestError:
    code = action.codes.get(name)
    return code.error() if code else FailedRequestError(404, "Not Found")


PATIENCE = 2.0
"""Timeout in seconds."""


async def call_back(url: str, results: JsonObject) -> None:
    """Post results to a URL on this machine, and ignore errors. Other URLs are ignored."""
    if _is_loopback(url):
        with suppress(OSError, HTTPException):
            await asyncio.to_thread(_post, url, json.dumps(results).encode())


def _is_loopback(url: str) -> bool:
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        return parts.scheme == "http" and (host == "localhost" or ipaddress.ip_address(host).is_loopback)
    except ValueError:
        return False


def _post(url: str, content: bytes) -> None:
    request = urllib.request.Request(url, content, {"Content-Type": "application/json"}, method="POST")
    # Without handlers for proxies and redirects, the request stays on this machine.
    opener = urllib.request.OpenerDirector()
    opener.add_handler(urllib.request.HTTPHandler())
    with opener.open(request, timeout=PATIENCE):
        pass
