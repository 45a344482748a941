"""Answers of reads, from what was added, what a test has put there, or what the document shows."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from .actions import Action
from .answers import any_value
from .body_schemas import Schema
from .clock import timestamp
from .failures import FailedRequestError
from .filters import filtered, violations
from .json_values import JsonObject, is_array, is_object
from .kinds import id_text
from .store import CHANGED, CREATED, Stores
from .stored import Touch

MOST_PER_PAGE = 100
"""How many results an answer holds at most. The platform has a cap too, which its pages do not number."""

_MOMENTS = {
    CREATED: ("createdDate", "dateCreated", "creationDate"),
    CHANGED: ("modifiedDate", "lastModifiedDate", "dateModified"),
}


def read_answer(action: Action, body: JsonObject, added: Stores, put: list[JsonObject] | None, now: datetime) -> Any:
    """Answer a read.

    Args:
        action: The action.
        body: The body of the request.
        added: The objects that were added.
        put: What a test has put there instead.
        now: The sandbox's present moment.

    Raises:
        FailedRequestError: There is no such object.
    """
    members = action.success.members()
    if action.success.types() == ["array"]:
        return _collection(action, action.success.target().child("items"), body, added, put)
    if "results" in members:
        found = _collection(action, members["results"].target().child("items"), body, added, put)
        return _page(found, body) if "meta" in members else {"results": found}
    found = _single(action, body, added, put, now)
    if found is None:
        raise FailedRequestError(404, "Not Found")
    return found


def filter_violations(action: Action, body: JsonObject) -> list[Any]:
    """Give what is wrong with the filter of a read."""
    wanted = body.get("filter")
    return violations(wanted, _known(action)) if is_object(wanted) else []


def _single(
    action: Action, body: JsonObject, added: Stores, put: list[JsonObject] | None, now: datetime
) -> JsonObject | None:
    if put is None and action.reads:
        # It may be one that exists because an example names it.
        every = added.of(action.reads.kind).every(now)
        return next(
            (_shown(action.reads, action.success, each, added) for each in action.reads.found(every, body)), None
        )
    wanted = body.get("id")
    if put is not None:
        return next((each for each in put if wanted is None or id_text(each.get("id")) == id_text(wanted)), None)
    # Any small id names something of the venue's own setup, of which the document shows one.
    return next((each | ({} if wanted is None else {"id": wanted}) for each in _documented(action)), None)


def _collection(
    action: Action, schema: Schema, body: JsonObject, added: Stores, put: list[JsonObject] | None
) -> list[JsonObject]:
    if put is not None:
        found = put
    elif action.reads:
        objects = added.of(action.reads.kind).objects()
        found = [_shown(action.reads, schema, each, added) for each in action.reads.found(objects, body)]
    else:
        found = _documented(action)
    wanted = body.get("filter")
    return filtered(found, wanted, _known(action)) if is_object(wanted) else found


def _documented(action: Action) -> list[JsonObject]:
    for example in action.success_examples:
        results = example.get("results")
        return results if is_array(results) else [example]
    return []


def _known(action: Action) -> set[str]:
    """Give what a filter can name: members of a result, and what the document lists."""
    results = action.success.members().get("results")
    item = results.target().child("items").members() if results else {}
    listed = action.body.members().get("filter") if action.body else None
    return {*item, *(listed.members() if listed else {})}


def _page(found: list[JsonObject], body: JsonObject) -> JsonObject:
    start, wanted = int(body.get("start") or 0), int(body.get("perPage") or MOST_PER_PAGE)
    size = min(wanted, MOST_PER_PAGE)
    results = found[start : start + size]
    meta = {"totalResults": len(found), "start": start, "perPage": size, "count": len(results)}
    return {"meta": meta, "results": results}


def _shown(touch: Touch, schema: Schema, stored: JsonObject, added: Stores) -> JsonObject:
    """Give an object as a read answers it: with the members that the document of the read lists."""
    shown: JsonObject = {}
    for member, described in schema.members().items():
        value = stored.get(touch.names.get(member, member))
        moments = [kept for kept, known in _MOMENTS.items() if member in known]
        if value is None and moments:
            value = timestamp(stored[moments[0]])
        if member in touch.parts:
            part = touch.parts[member]
            inside = part.found(added.of(part.kind).objects(), stored)
            value = [_shown(part, described.target().child("items"), each, added) for each in inside]
        if value is not None:
            value = _renamed(_written(value, described), member, touch.names)
            if not described.violations(value):
                shown[member] = value
    for member in schema.required() - shown.keys():
        shown[member] = any_value(schema.members()[member], stored[CHANGED])
    return shown


def _written(value: Any, schema: Schema) -> Any:
    """Give a value as answers write it: moments name their zone, and dates are moments in some answers."""
    if schema.format() == "timestamp" and isinstance(value, str):
        return f"{value} 00:00:00 UTC" if len(value) == len("2020-01-01") else f"{value.removesuffix(' UTC')} UTC"
    if value in (0, 1) and "boolean" in schema.types() and "integer" not in schema.types():
        return bool(value)
    if schema.types() == ["string"] and isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return value


def _renamed(value: Any, member: str, names: Mapping[str, str]) -> Any:
    """Give the objects of a member the names that they have in the answer, as `names` gives them by their paths."""
    own = {sent: path.removeprefix(f"{member}.") for path, sent in names.items() if path.startswith(f"{member}.")}
    if not own or not is_array(value):
        return value
    return [{own.get(name, name): each[name] for name in each} if is_object(each) else each for each in value]
