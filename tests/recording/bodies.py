"""Bodies of requests for the cases, from the examples of the documents."""

from collections.abc import Iterator
from typing import cast

from tests.sandbox.actions import Action, Specification
from tests.sandbox.json_values import JsonObject
from tests.sandbox.kinds import named_ids

from .body_scrubbing import BodyScrubber
from .constants import MOMENT
from .ids import stand_ins
from .moments import Moments
from .replacements import Replacements


def add_body(action: Action) -> JsonObject:
    """Return a body that adds: an example without `id`, or another one with its `id` removed."""
    for example in (*(each for each in action.examples if "id" not in each), *action.examples):
        return _settled(action, {name: value for name, value in example.items() if name != "id"})
    return {}


def update_body(action: Action, specification: Specification) -> JsonObject | None:
    """Return a body that updates: an example with `id`, or one with an `id` from another document; None if neither."""
    for example in action.examples:
        if example.get("id") is not None:
            return _settled(action, example)
    for object_id in _named(action, specification):
        return {"id": object_id, **add_body(action)}
    return None


def short_body(action: Action, specification: Specification) -> JsonObject | None:
    """Return the shortest valid body that updates, or else adds; None if the action takes no body."""
    if action.body is None:
        return None
    whole = update_body(action, specification) or add_body(action)
    needed = {"id", *action.body.required()}
    short = {name: value for name, value in whole.items() if name in needed}
    return whole if action.body.violations(short) else short


def _named(action: Action, specification: Specification) -> Iterator[object]:
    for other in specification.actions.values():
        for missing, _ in other.missing():
            for example in other.examples if missing.kind == action.kind else ():
                yield from named_ids(example, missing.member)


def _settled(action: Action, example: JsonObject) -> JsonObject:
    """Scrub an example, so that a replay sends the same body as the scrubbed cassette contains."""
    known, anywhere = stand_ins([(example, example)])
    members = BodyScrubber(Replacements(anywhere), Moments(MOMENT), known)
    return cast("JsonObject", members.request(example, action.body))
