"""Responses of reads: objects that were added, that a test has put, and that the documented examples contain."""

from datetime import datetime
from functools import partial
from typing import Any

from .actions import Action
from .answers import any_value
from .body_schemas import BodyViolation
from .clock import timestamp
from .filters import NULL, lets_through, violations
from .forms import UNFIT, Form
from .json_values import JsonObject, is_object
from .readings import Reading
from .store import Held
from .stores import Stores
from .touches import Touch

MOST_PER_PAGE = 100
"""The largest number of results in a response. The platform has limits too, which the pages do not state."""

_CREATED = {"createdDate", "dateCreated"}
_CHANGED = {"modifiedDate", "lastModifiedDate", "dateModified"}


def read_answer(
    action: Action, reading: Reading, body: JsonObject, stores: Stores, now: datetime
) -> JsonObject | list[Any]:
    """Return the response of a read.

    Raises:
        FailedRequestError: The object does not exist.
    """
    view = _View(action.name, reading, stores, now)
    if not reading.is_collection:
        if single := stores.found(reading.touch, body):
            return view.whole(single[0])
        raise action.not_found(reading.touch)
    found = _collection(reading, body, stores)
    if is_object(wanted := body.get("filter")):
        found = [each for each in found if lets_through(wanted, partial(view.compared, each))]
    if order := body.get("orderBy"):
        is_downwards = str(body.get("orderDir")).lower() == "desc"
        found.sort(key=lambda each: _rank(view.compared(each, str(order))), reverse=is_downwards)
    start, size = int(body.get("start") or 0), min(int(body.get("perPage") or MOST_PER_PAGE), MOST_PER_PAGE)
    page = [view.whole(each) for each in found[start : start + size]]
    meta = {"totalResults": len(found), "start": start, "perPage": size, "count": len(page)}
    return page if reading.is_list else {**({"meta": meta} if reading.has_meta else {}), "results": page}


def shown(action: Action, held: Held, stores: Stores, now: datetime) -> JsonObject:
    """Return an object as a read returns it."""
    return _View(action.name, action.reading, stores, now).whole(held) if action.reading else {}


def filter_violations(reading: Reading, body: JsonObject, found: list[BodyViolation]) -> list[BodyViolation]:
    """Add the violations of a filter to those of the body."""
    wanted = body.get("filter")
    if not is_object(wanted):
        return found
    # A filter may have the marker for null instead of any value.
    allowed = {f"filter.{key}" for key, value in wanted.items() if value == NULL}
    known = {*reading.form.members, *reading.filters, *reading.touch.by.values()}
    return [each for each in found if each.member not in allowed] + violations(wanted, known)


def _collection(reading: Reading, body: JsonObject, stores: Stores) -> list[Held]:
    store = stores.of(reading.touch.kind)
    listed = store.listed() if reading.touch.kind.is_setup else store.added()
    found = {id(each) for each in reading.touch.found(listed, body)}
    # Objects of examples match every request.
    return [each for each in listed if id(each) in found or not each.created]


def _rank(value: Any) -> tuple[int, float, str]:
    """Return the sort key of a value: numbers before strings, and missing values last."""
    if isinstance(value, (int, float)):
        return 0, value, ""
    return (2, 0, "") if value is None or value is UNFIT else (1, 0, str(value))


class _View:
    """Writes objects in the form of the response of an action."""

    def __init__(self, action: str, reading: Reading, stores: Stores, now: datetime) -> None:
        self._action = action
        self._form = reading.form
        self._touch = reading.touch
        self._parts = reading.parts
        self._stores = stores
        self._now = now

    def whole(self, held: Held) -> JsonObject:
        """Return an object for the response. Objects of examples and of tests are unchanged."""
        own = held.shown.get(self._action)
        if own is not None:
            changed = {name: value for name in self._form.members if (value := self._sent(held, name)) is not UNFIT}
            return own | changed | self._extended(held, own)
        members = ((name, self.member(held, name)) for name in self._form.members)
        return {name: value for name, value in members if value is not UNFIT}

    def member(self, held: Held, name: str) -> Any:
        """Return a member of an object for the response, or `UNFIT` if it is left out."""
        own = held.shown.get(self._action, {})
        form = self._form.members.get(name)
        if form is None:
            return own.get(name, held.members.get(name, UNFIT))
        sent = self._sent(held, name)
        if sent is not UNFIT or name in own:
            return own[name] if sent is UNFIT else sent
        shown = next((each[name] for each in held.shown.values() if name in each), None)
        written = UNFIT if shown is None else form.written(shown)
        return self._otherwise(held, name, form) if written is UNFIT else written

    def compared(self, held: Held, name: str) -> Any:
        """Return a member for a filter. A documented member that is left out of the response is null."""
        value = self.member(held, name)
        return None if value is UNFIT and name in self._form.members else value

    def _sent(self, held: Held, name: str) -> Any:
        """Return a member as requests have set it."""
        form = self._form.members[name]
        if name == "id":
            return UNFIT if held.object_id is None or not held.is_sent else form.written(held.object_id)
        value = held.members.get(self._touch.names.get(name, name), UNFIT)
        if value is not UNFIT:
            return form.written(self._touch.renamed(name, value))
        return form.written(timestamp(held.changed)) if held.is_sent and held.changed and name in _CHANGED else UNFIT

    def _otherwise(self, held: Held, name: str, form: Form) -> Any:
        if name == "id" and held.object_id is not None:
            return form.written(held.object_id)
        if part := self._parts.get(name):
            return self._part(held, part, form)
        if name in _CREATED | _CHANGED:
            return form.written(timestamp((held.created if name in _CREATED else held.changed) or self._now))
        if "null" in form.types:
            return None
        return any_value(form.schema, self._now) if name in self._form.required else UNFIT

    def _extended(self, held: Held, own: JsonObject) -> JsonObject:
        """Return the lists of an object that other objects were added to."""
        added = {name: self._part(held, part, self._form.members[name]) for name, part in self._parts.items()}
        return {name: [*(own.get(name) or []), *items] for name, items in added.items() if items}

    def _part(self, held: Held, touch: Touch, form: Form) -> list[JsonObject]:
        """Return the objects that belong to an object."""
        if form.items is None:
            return []
        reading = Reading(touch, form.items, {}, is_collection=True)
        view = _View(self._action, reading, self._stores, self._now)
        belonging = touch.found(self._stores.of(touch.kind).added(), held.values(self._touch.names))
        return [view.whole(each) for each in belonging]
