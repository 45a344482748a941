"""Reads the results of a batch, and finds the result of each job.

The page of `results` does not promise their order, but each result repeats its request. The platform may add members to
it, and write values in another JSON type. So the names of the members that were sent are stored, with a digest of their
values, and only these members of a repeated request are compared.
"""

import hashlib
import json
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from decimal import Decimal
from typing import NamedTuple, TypeAlias, cast

from ivvy.client._messages import JSON, UnexpectedResponse, read_failure, read_json

Names: TypeAlias = "dict[str, Names] | list[Names] | None"
"""The names of members, without values: nested as the members are."""

_DECODER = json.JSONDecoder()
_SPACE = re.compile(r"[ \t\n\r]*")
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[\[\]{},]', re.DOTALL)


class Sent(NamedTuple):
    """What identifies the result of a job."""

    call: str  # namespace and action, as in `venue.addOrUpdateBooking`
    names: str  # the names of the members that were sent, as JSON
    digest: str  # of the values of these members


def sent_of(namespace: str, action: str, members: object) -> Sent:
    """Return what identifies the result of a request."""
    return Sent(f"{namespace}.{action}", json.dumps(_names_of(members), sort_keys=True), _digest(members))


class Result(NamedTuple):
    """A result of a batch. Its response is text, because one that cannot be read must not hide the others."""

    call: str
    request: object
    response: str


def read_results(body: bytes | UnexpectedResponse) -> JSON:
    """Return the response to `results`, with a `Result` for each object in its `results`."""
    if not isinstance(body, UnexpectedResponse):
        with suppress(ValueError, IndexError):
            members = dict(_parts(body.decode("utf-8-sig", "backslashreplace").replace("\0", r"\x00").strip()))
            if (results := members.pop("results", "null"))[0] in "[{":  # PHP may return a list as an object.
                read: dict[str, object] = {name: _value(text) for name, text in members.items()}
                return {**read, "results": [_result(text) for _, text in _parts(results)]}
    return read_json(body)


def _result(text: str) -> Result | None:
    members = dict(_parts(text)) if text[0] == "{" else {}
    call = f"{_value(members.get('namespace'))}.{_value(members.get('action'))}"
    return Result(call, _value(members.get("request")), members.get("response", "null")) if members else None


def _parts(text: str) -> Iterator[tuple[str, str]]:
    """Yield the name and the text of each member of a JSON object, or the text of each item of a list."""
    at, name, is_object = _after_space(text, 1), "", text[0] == "{"
    while text[at] not in "]}":
        if is_object:
            name, at = cast("tuple[str, int]", _DECODER.raw_decode(text, at))
            at = _after_space(text, at)
            if text[at] != ":":
                raise ValueError("a member has no value")
            at = _after_space(text, at + 1)
        end = _end_of_value(text, at)
        yield name, text[at:end]
        at = _after_space(text, end)
        if text[at] not in ",]}":
            raise ValueError("two values follow each other")
        at = _after_space(text, at + 1) if text[at] == "," else at
    if at + 1 != len(text):
        raise ValueError("something follows the value")


def _after_space(text: str, at: int) -> int:
    return cast("re.Match[str]", _SPACE.match(text, at)).end()


def _end_of_value(text: str, start: int) -> int:
    """Return where a JSON value ends; also of one that cannot be decoded, by its brackets."""
    with suppress(ValueError, RecursionError):
        return _DECODER.raw_decode(text, start)[1]
    depth = 0
    for token in _TOKEN.finditer(text, start):
        if token[0] in ("]", "}"):
            depth -= 1
        if depth < 0 or (depth == 0 and token[0] == ","):
            return token.start()
        if token[0] in ("[", "{"):
            depth += 1
    raise ValueError("the value has no end")


def _value(text: str | None) -> object:
    """Return a decoded value, or an object that is equal to nothing."""
    with suppress(ValueError, RecursionError):
        return json.loads(text or "null")
    return object()


def match_results(jobs: Sequence[Sent | None], results: Sequence[Result | None]) -> list[str | None]:
    """Return the response to each job, or None if no result is certain to be the job's.

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
    candidates = [_candidate(result, shapes, groups.keys()) for result in results if result]
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
    found: list[str | None] = [None] * len(jobs)
    ids = set[tuple[str, str]]()
    for group, positions in groups.items():
        is_add = "id" not in json.loads(group[1])
        matches = iter(() if group in doubtful else taken[group])
        for position in positions:
            for each in matches:
                added = id_in(each.response) if is_add else None
                if added is None or (group[0], added) not in ids:
                    ids.update([] if added is None else [(group[0], added)])
                    found[position] = each.response
                    break
    return found


class _Candidate(NamedTuple):
    """A result: the requests that it fits, its own request, and its response."""

    groups: list[tuple[str, str, str]]
    request: str
    response: str


def _candidate(
    result: Result, shapes: Mapping[str, Mapping[str, Names]], groups: Collection[tuple[str, str, str]]
) -> "_Candidate | None":
    try:
        fitting = [
            group
            for text, names in shapes.get(result.call, {}).items()
            if _has_all(result.request, names)
            if (group := (result.call, text, _digest(_reduce(result.request, names)))) in groups
        ]
        return _Candidate(fitting, _digest(result.request), result.response)
    except (RecursionError, ValueError, TypeError):  # It cannot be read, so it fits nothing.
        return None


def id_in(response: str) -> str | None:
    """Return the id in the text of a response, unless that is a failure, which may have one too."""
    members = _value(response)
    with suppress(UnexpectedResponse):
        if isinstance(members, Mapping) and read_failure(cast("JSON", members)):
            return None
    added = cast("Mapping[str, object]", members).get("id") if isinstance(members, Mapping) else None
    return str(added) if isinstance(added, int | str) else None


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
