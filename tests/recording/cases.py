"""The cases to record and replay, derived from the documents, so that a new action in spec/ needs no code."""

import gzip
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

from tests.sandbox.actions import Action, Code, Specification
from tests.sandbox.answers import success_answer
from tests.sandbox.controls import Controls
from tests.sandbox.json_values import JsonObject, is_array

from .bodies import add_body, short_body, update_body
from .constants import MOMENT
from .ids import NOTHING
from .json_text import compact
from .replacements import FIRST_ID
from .spec_facts import specification

MAX_ATTEMPTS = 2
AHEAD = timedelta(hours=1)
UNASKED = "the platform does not send this on request"
JSON = {"Content-Type": "application/json"}


@dataclass(frozen=True)
class ExpectedError:
    """The error response that a call must end with."""

    error_code: int
    specific_code: int


@dataclass(frozen=True)
class ExpectedCall:
    """A call of the client, and its expected outcome.

    Attributes:
        members: The members of the request; None if it has no body.
        own_status: Whether error responses of the sandbox have their error code as the HTTP status.
        attempts: How many requests the call sends.
        error: The error response that it ends with; None if it succeeds.
        answer: Members that the last response must have.
        keeps_id: Whether the result has the `id` of the request.
    """

    members: JsonObject | None
    own_status: bool = False
    attempts: int = 1
    error: ExpectedError | None = None
    answer: JsonObject = field(default_factory=dict[str, Any])
    keeps_id: bool = False


def _nothing(_: Controls) -> None:
    pass


@dataclass(frozen=True)
class Case:
    """A sequence of calls of one action.

    Attributes:
        action: The action.
        name: Its name, which is that of the cassette.
        calls: The calls.
        prepare: Sets up the sandbox.
        ahead: How far the clock of the sandbox is ahead of the client's.
        not_on_platform: Why it cannot be recorded from the platform; empty if it can.
    """

    action: Action
    name: str
    calls: tuple[ExpectedCall, ...]
    prepare: Callable[[Controls], None] = _nothing
    ahead: timedelta = timedelta()
    not_on_platform: str = ""

    @property
    def attempts(self) -> int:
        """How many requests all calls send in total."""
        return sum(call.attempts for call in self.calls)

    def __str__(self) -> str:
        return f"{self.action.namespace}/{self.action.name}/{self.name}"


def cases(spec: Path) -> list[Case]:
    """Return the cases of all documents."""
    documents = specification(spec)
    seen: set[str] = set()
    found: list[Case] = []
    for action in documents.actions.values():
        found += _of_action(action, documents)
        # Cases that are the same for all actions are recorded for the first action of each sort.
        if (sort := _sort_of(action)) not in seen:
            seen.add(sort)
            found += _of_sort(action, documents)
    return found


def _sort_of(action: Action) -> str:
    if action.kind:
        return "adds and updates"
    if action.body is None:
        return "takes nothing"
    if not action.is_read:
        return "changes"
    return "reads a collection" if "results" in action.success.members() else "reads"


def _of_action(action: Action, documents: Specification) -> Iterator[Case]:
    short = short_body(action, documents)
    if action.kind is None:
        yield _answered(action, short)
    else:
        yield Case(action, "add", (ExpectedCall(add_body(action)),))
        if action.body and "id" in action.body.members():
            yield _update(action, documents)
        for warning in _warnings(action):
            yield _warned(action, warning)
    for code in action.codes.values():
        yield _failing(action, code, short)


def _of_sort(action: Action, documents: Specification) -> Iterator[Case]:
    short = short_body(action, documents)
    for code in documents.shared_codes.values():
        yield _failing(action, code, short)
    # The second call needs one attempt, because the client has learned the clock offset.
    calls = (ExpectedCall(short, attempts=2), ExpectedCall(short))
    yield Case(action, "stale", calls, lambda sandbox: _answer_next(sandbox, action, 2), ahead=AHEAD)
    yield _too_many_requests(action, short)
    yield _unseen(action, short)
    yield _gzip(action, short)


def _answered(action: Action, short: JsonObject | None) -> Case:
    """Return the case of an action that adds nothing, with the example of its document as the response."""
    return Case(action, "answer", (ExpectedCall(short),), lambda sandbox: _answer_next(sandbox, action))


def _answer_next(sandbox: Controls, action: Action, times: int = 1, **members: object) -> None:
    """Let an action that adds nothing return the example of its document, if there is one."""
    for example in action.success_examples[:1] if action.kind is None else ():
        answer: object = (
            example["results"] if action.success.types() == ["array"] else {**members, **example, **members}
        )
        for _ in range(times):
            sandbox.answer_next(headers=JSON, body=compact(answer))


def _update(action: Action, documents: Specification) -> Case:
    update = update_body(action, documents)
    if update is not None:
        return Case(action, "update", (ExpectedCall(update, keeps_id=True),))
    # No document has the id of an object to update, so one is added first.
    add = add_body(action)
    calls = (ExpectedCall(add), ExpectedCall({"id": FIRST_ID, **add}, keeps_id=True))
    return Case(action, "update", calls, not_on_platform="only objects that the caller names are updated there")


def _warnings(action: Action) -> list[str]:
    warnings = action.success.members().get("warnings")
    return [] if warnings is None else warnings.target().child("items").target().contents.get("enum", [])


def _warned(action: Action, warning: str) -> Case:
    call = ExpectedCall(add_body(action), answer={"warnings": [warning]})

    def warn(sandbox: Controls) -> None:
        sandbox.warn_next(warning)

    return Case(action, f"warning-{warning}", (call,), warn, not_on_platform=UNASKED)


def _failing(action: Action, code: Code, short: JsonObject | None) -> Case:
    missing = code.missing
    # The client retries these: 429 until it succeeds, and a stale date once.
    is_busy = code.error_code == 429
    attempts = 2 if is_busy or code.name == "STALE" else 1
    members = short
    if missing is not None:
        nothing = [NOTHING] if is_array((short or {}).get(missing.member)) else NOTHING
        members = {**(short or {}), missing.member: nothing}

    def fail(sandbox: Controls) -> None:
        if missing is None:
            sandbox.fail_next(code.number, 1 if is_busy else attempts)

    error = None if is_busy else ExpectedError(code.error_code, code.number)
    calls = tuple(ExpectedCall(members, own_status, attempts, error) for own_status in (False, True))
    return Case(action, f"code-{code.number}", calls, fail, not_on_platform=UNASKED if missing is None else "")


def _too_many_requests(action: Action, short: JsonObject | None) -> Case:
    failure = {"errorCode": 429, "message": "Too Many Requests", "specificCode": None, "additionalMessages": []}

    def limit(sandbox: Controls) -> None:
        sandbox.answer_next(429, {**JSON, "Retry-After": "0"}, compact(failure))
        _answer_next(sandbox, action)

    return Case(action, "too-many-requests", (ExpectedCall(short, attempts=2),), limit, not_on_platform=UNASKED)


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

    def add(sandbox: Controls) -> None:
        sandbox.add_members_next(answer)
        _answer_next(sandbox, action, **answer)

    return Case(action, "unseen", (ExpectedCall(short, answer=answer),), add, not_on_platform=UNASKED)


def _new_value(listing: JsonObject) -> object:
    return "tëxt-1" if isinstance(listing["enum"][0], str) else FIRST_ID


def _gzip(action: Action, short: JsonObject | None) -> Case:
    object_id = (short or {}).get("id", FIRST_ID) if action.kind else None
    content = gzip.compress(compact(success_answer(action, MOMENT, object_id)), mtime=0)

    def compress(sandbox: Controls) -> None:
        sandbox.answer_next(headers={**JSON, "Content-Encoding": "gzip"}, body=content)

    return Case(action, "gzip", (ExpectedCall(short),), compress, not_on_platform=UNASKED)
