"""Which exchanges there are, from the documents alone: an action that is added to spec/ brings its own."""

import base64
import gzip
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

from tests.sandbox.actions import Action, Code, Specification
from tests.sandbox.answers import success_answer
from tests.sandbox.json_values import JsonObject, is_array

from .bodies import add_body, short_body, update_body
from .constants import MOMENT
from .ids import NOTHING
from .json_text import compact
from .replacements import FIRST_ID
from .spec_facts import specification

MAX_ATTEMPTS = 2
AHEAD = timedelta(hours=1)
UNASKED = "nothing makes the platform answer this"
JSON = {"Content-Type": "application/json"}


@dataclass(frozen=True)
class Refused:
    """A refusal that is expected."""

    error_code: int
    specific_code: int


@dataclass(frozen=True)
class Call:
    """A call of the client, and what has to come of it.

    Attributes:
        members: The members of the request; None where it has no body.
        own_status: Whether the sandbox answers failures under a status of their own.
        attempts: How many requests the call sends.
        refused: The refusal that it ends with; None where it succeeds.
        answer: Members that the answer has to have.
        keeps_id: Whether the result has the `id` of the request.
    """

    members: JsonObject | None
    own_status: bool = False
    attempts: int = 1
    refused: Refused | None = None
    answer: JsonObject = field(default_factory=dict[str, Any])
    keeps_id: bool = False


@dataclass(frozen=True)
class Control:
    """What is asked of the sandbox before."""

    name: str
    arguments: JsonObject


@dataclass(frozen=True)
class Case:
    """Calls of one action, one after the other.

    Attributes:
        action: The action.
        name: What it is about.
        calls: The calls.
        controls: What is asked of the sandbox before.
        ahead: How far the sandbox's clock is ahead of the client's.
        not_on_platform: Why it cannot be recorded from the platform; empty when it can.
    """

    action: Action
    name: str
    calls: tuple[Call, ...]
    controls: tuple[Control, ...] = ()
    ahead: timedelta = timedelta()
    not_on_platform: str = ""

    def __str__(self) -> str:
        return f"{self.action.namespace}/{self.action.name}/{self.name}"


def cases(spec: Path) -> list[Case]:
    """Every case of every document."""
    documents = specification(spec)
    return [case for action in documents.actions.values() for case in _of_action(action, documents)]


def _of_action(action: Action, documents: Specification) -> Iterator[Case]:
    short = short_body(action, documents)
    if action.kind is None:
        yield Case(action, "answer", (Call(short),))
    else:
        yield Case(action, "add", (Call(add_body(action)),))
        yield _update(action, documents)
        for warning in _warnings(action):
            warned = Call(add_body(action), answer={"warnings": [warning]})
            control = Control("warn_next", {"warnings": [warning]})
            yield Case(action, f"warning-{warning}", (warned,), (control,), not_on_platform=UNASKED)
    for code in (*action.codes.values(), *documents.shared_codes.values()):
        yield _refused(action, code, short)
    # The second call is right from the start: the client has learned how far its clock is off.
    yield Case(action, "stale", (Call(short, attempts=2), Call(short)), ahead=AHEAD)
    yield _too_many_requests(action, short)
    yield _unseen(action, short)
    yield _gzip(action, short)


def _update(action: Action, documents: Specification) -> Case:
    update = update_body(action, documents)
    if update is not None:
        return Case(action, "update", (Call(update, keeps_id=True),))
    # No document names an object to update, so one is added before.
    add = add_body(action)
    calls = (Call(add), Call({"id": FIRST_ID, **add}, keeps_id=True))
    return Case(action, "update", calls, not_on_platform="only what the caller names is updated there")


def _warnings(action: Action) -> list[str]:
    warnings = action.success.members().get("warnings")
    return [] if warnings is None else warnings.target().child("items").target().contents.get("enum", [])


def _refused(action: Action, code: Code, short: JsonObject | None) -> Case:
    name, missing = f"code-{code.number}", code.missing
    # The client tries again after these: after 429 until it succeeds, and after a stale date once.
    is_busy = code.error_code == 429
    attempts = 2 if is_busy or code.name == "STALE" else 1
    members = short
    controls: tuple[Control, ...] = (Control("fail_next", {"code": code.number, "times": 1 if is_busy else attempts}),)
    if missing is not None:
        nothing = [NOTHING] if is_array((short or {}).get(missing.member)) else NOTHING
        members, controls = {**(short or {}), missing.member: nothing}, ()
    refused = None if is_busy else Refused(code.error_code, code.number)
    calls = tuple(Call(members, own_status, attempts, refused) for own_status in (False, True))
    return Case(action, name, calls, controls, not_on_platform=UNASKED if missing is None else "")


def _too_many_requests(action: Action, short: JsonObject | None) -> Case:
    failure = {"errorCode": 429, "message": "Too Many Requests", "specificCode": None, "additionalMessages": []}
    arguments = {"status": 429, "headers": {**JSON, "Retry-After": "0"}, "body": compact(failure).decode()}
    control = Control("answer_next", arguments)
    return Case(action, "too-many-requests", (Call(short, attempts=2),), (control,), not_on_platform=UNASKED)


def _unseen(action: Action, short: JsonObject | None) -> Case:
    answer: JsonObject = {}
    for name, schema in action.success.members().items():
        items = schema.target().contents.get("items") and schema.target().child("items").target()
        if "enum" in schema.target().contents:
            answer[name] = _new_value(schema.target().contents)
        elif items and "enum" in items.contents:
            answer[name] = [_new_value(items.contents)]
    if short and "id" in short and "id" in action.success.members():
        answer["id"] = str(short["id"])  # Examples show numbers as strings.
    answer["member-1"] = {"member-2": ["tëxt-1", FIRST_ID, True, None]}
    control = Control("add_members_next", {"members": answer})
    return Case(action, "unseen", (Call(short, answer=answer),), (control,), not_on_platform=UNASKED)


def _new_value(listing: JsonObject) -> object:
    return "tëxt-1" if isinstance(listing["enum"][0], str) else FIRST_ID


def _gzip(action: Action, short: JsonObject | None) -> Case:
    object_id = (short or {}).get("id", FIRST_ID) if action.kind else None
    content = gzip.compress(compact(success_answer(action, MOMENT, object_id)), mtime=0)
    arguments = {"headers": {**JSON, "Content-Encoding": "gzip"}, "base64": base64.b64encode(content).decode()}
    control = Control("answer_next", arguments)
    return Case(action, "gzip", (Call(short),), (control,), not_on_platform=UNASKED)
