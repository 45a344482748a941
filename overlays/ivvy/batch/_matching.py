"""Finds the result of each job of a batch.

The page of `results` does not promise their order, but each result repeats its request. The platform may add members to
it, and write values in another JSON type. So the names of the members that were sent are stored, with a digest of their
values, and only these members of a repeated request are compared.
"""

import hashlib
import json
from collections.abc import Collection, Mapping, Sequence
from decimal import Decimal
from typing import Final, NamedTuple, TypeAlias, cast

Names: TypeAlias = "dict[str, Names] | list[Names] | None"
"""The names of members, without values: nested as the members are."""


NO_RESULT: Final = object()


class Sent(NamedTuple):
    """What identifies the result of a job."""

    call: str  # namespace and action, as in `venue.addOrUpdateBooking`
    names: str  # the names of the members that were sent, as JSON
    digest: str  # of the values of these members


def sent_of(namespace: str, action: str, members: object) -> Sent:
    """Return what identifies the result of a request."""
    return Sent(f"{namespace}.{action}", json.dumps(_names_of(members), sort_keys=True), _digest(members))


def match_results(jobs: Sequence[Sent | None], results: Sequence[object]) -> list[object]:
    """Return the response to each job, or NO_RESULT if no result is certain to be the job's.

    Jobs with identical requests get their results in order. A result that fits no request, or could belong to jobs with
    different requests, and the second of two adds with the same id belong to no job. A job is None if it is not known
    what was sent.
    """
    groups: dict[tuple[str, str, str], list[int]] = {}  # positions of identical requests
    shapes: dict[str, dict[str, Names]] = {}
    for position, job in enumerate(jobs):
        if job:
            groups.setdefault((job.call, job.names, job.digest), []).append(position)
            shapes.setdefault(job.call, {})[job.names] = json.loads(job.names)
    candidates = [_read_result(result, shapes, groups.keys()) for result in results]
    free = {group: len(positions) for group, positions in groups.items()}
    taken: dict[tuple[str, str, str], list[_Candidate]] = {group: [] for group in groups}
    left = [each for each in candidates if each]
    while left:  # A result that fits one request leaves the others to the results that fit several.
        ambiguous = list[_Candidate]()
        for each in left:
            fitting = [group for group in each.groups if free[group]]
            if len(fitting) == 1:
                free[fitting[0]] -= 1
                taken[fitting[0]].append(each)
            else:
                ambiguous.append(each)
        if len(ambiguous) == len(left):
            break
        left = ambiguous
    doubtful = {
        group for each in left for group in each.groups if any(other.request != each.request for other in taken[group])
    }
    found: list[object] = [NO_RESULT] * len(jobs)
    ids = set[tuple[str, str]]()
    for group, positions in groups.items():
        is_add = "id" not in json.loads(group[1])
        matches = iter(() if group in doubtful else taken[group])
        for position in positions:
            for each in matches:
                added = (group[0], each.response_id)
                if not is_add or each.response_id is None or added not in ids:
                    ids.update([(group[0], each.response_id)] if is_add and each.response_id is not None else ())
                    found[position] = each.response
                    break
    return found


class _Candidate(NamedTuple):
    """A result: the requests that it fits, its own request, its response, and the id in that."""

    groups: list[tuple[str, str, str]]
    request: str
    response: object
    response_id: str | None


def _read_result(
    result: object, shapes: Mapping[str, Mapping[str, Names]], groups: Collection[tuple[str, str, str]]
) -> "_Candidate | None":
    if not isinstance(result, Mapping):
        return None
    members = cast("Mapping[str, object]", result)
    call, request, response = (
        f"{members.get('namespace')}.{members.get('action')}",
        members.get("request"),
        members.get("response"),
    )
    try:
        fitting = [
            group
            for text, names in shapes.get(call, {}).items()
            if _has_all(request, names)
            if (group := (call, text, _digest(_reduce(request, names)))) in groups
        ]
        whole = _digest(request)
    except (RecursionError, ValueError):
        return None
    response_id = cast("Mapping[str, object]", response).get("id") if isinstance(response, Mapping) else None
    return _Candidate(fitting, whole, response, str(response_id) if isinstance(response_id, int | str) else None)


def _has_all(request: object, names: Names) -> bool:
    """Return whether a request has all members that were sent, which is much faster than to compare their values."""
    return not names or (isinstance(request, Mapping) and set(names) <= cast("Mapping[str, object]", request).keys())


def _names_of(value: object) -> Names:
    if isinstance(value, Mapping):
        return {name: _names_of(each) for name, each in cast("Mapping[str, object]", value).items()}
    if isinstance(value, list):
        inner = [_names_of(each) for each in cast("list[object]", value)]
        return inner if any(each is not None for each in inner) else None
    return None


def _reduce(value: object, names: Names) -> object:
    """Return a value without the members that are not among the names."""
    if isinstance(names, dict) and isinstance(value, Mapping):
        members = cast("Mapping[str, object]", value)
        return {name: _reduce(members[name], inner) for name, inner in names.items() if name in members}
    if isinstance(names, list) and isinstance(value, list):
        items = cast("list[object]", value)
        return [_reduce(*each) for each in zip(items, names, strict=True)] if len(items) == len(names) else items
    return value


def _digest(value: object) -> str:
    return hashlib.sha256(json.dumps(_normalize(value), sort_keys=True).encode()).hexdigest()


def _normalize(value: object) -> object:
    """Return a value as PHP might repeat it: numbers as strings, true as 1, an empty object as a list."""
    if isinstance(value, Mapping):
        items = cast("Mapping[str, object]", value).items()
        return {key: _normalize(each) for key, each in items} or list[object]()
    if isinstance(value, list):
        return [_normalize(each) for each in cast("list[object]", value)]
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, int | float):
        return format(Decimal(str(value)).normalize(), "f")
    return value
