"""Finds the result of each job of a run."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, cast

from ._jobs import Prepared

Result = Mapping[str, Any]


def match_results(jobs: Sequence[Prepared | None], results: Sequence[Result]) -> list[Result | None]:
    """The result of each job, None where there is none for certain.

    The page of `results` does not promise their order, but each repeats the request. Where it repeats it in other
    words, its place counts, unless another result shows that places do not.

    Args:
        jobs: The jobs in the order in which they were sent; None for one that nobody asks for.
        results: What the platform returned.
    """
    found: list[Result | None] = [None] * len(jobs)
    left = dict(enumerate(results))
    for place, job in enumerate(jobs):
        if job and place in left and _is_of(left[place], job):
            found[place] = left.pop(place)
    in_order = len(results) == len(jobs)
    for place, job in enumerate(jobs):
        if job and found[place] is None:
            elsewhere = next((other for other, result in left.items() if _is_of(result, job)), None)
            if elsewhere is not None:
                found[place], in_order = left.pop(elsewhere), False
    for place, job in enumerate(jobs):
        if in_order and job and found[place] is None and place in left and _is_call_of(left[place], job):
            found[place] = left.pop(place)
    return found


def _is_call_of(result: Result, job: Prepared) -> bool:
    return (result.get("namespace"), result.get("action")) == (job.call.namespace, job.call.action)


def _is_of(result: Result, job: Prepared) -> bool:
    return _is_call_of(result, job) and _normal(result.get("request")) == _normal(job.call.sent)


def _normal(value: object) -> object:
    """A value as PHP might repeat it: numbers as texts, true as 1, an empty object as a list."""
    if isinstance(value, Mapping):
        items = cast("Mapping[str, object]", value).items()
        return {key: _normal(each) for key, each in items} or None
    if isinstance(value, (list, tuple)):
        return [_normal(each) for each in cast("Sequence[object]", value)] or None
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, (int, float, Decimal)):
        return str(Decimal(str(value)).normalize())
    return value
