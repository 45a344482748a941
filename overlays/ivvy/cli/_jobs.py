"""Reads jobs from JSON lines."""

import json
from collections.abc import Iterable, Iterator
from typing import Any, cast

from ivvy.api.actions import documented
from ivvy.api.errors import InvalidMembersError
from ivvy.api.job import Job


def read_jobs(lines: Iterable[str]) -> Iterator[Job[Any]]:
    """The job of each line; empty lines are skipped.

    Raises:
        ValueError: A line is not a job, with its number.
    """
    for number, line in enumerate(lines, start=1):
        if line.strip():
            try:
                yield _job(json.loads(line))
            except InvalidMembersError as error:
                raise ValueError(f"line {number}: params: {error}") from None
            except ValueError as error:
                raise ValueError(f"line {number}: {error}") from None


def _job(value: object) -> Job[Any]:
    if not isinstance(value, dict):
        raise ValueError("a job has to be a JSON object")
    job = cast("dict[str, Any]", value)
    if unknown := job.keys() - {"namespace", "action", "params", "key"}:
        raise ValueError(f"{', '.join(sorted(unknown))}: a job has namespace, action, params and key alone")
    action = documented(str(job.get("namespace")), str(job.get("action")))
    if action is None:
        raise ValueError(f"{job.get('namespace')}.{job.get('action')} is no documented action")
    params, key = job.get("params", {}), job.get("key")
    if not isinstance(params, dict) or not isinstance(key, str | None):
        raise ValueError("params has to be a JSON object, and key a text")
    request = action.request().from_dict(cast("dict[str, Any]", params)) if action.request else None
    return Job(action, request, key)
