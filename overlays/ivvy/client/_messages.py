"""Makes a call of an action and a request: checked, encoded, and with what is known of repeating it."""

import json
import os
import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, Generic, TypeVar, cast

from attrs import field, frozen
from ivvy.api.action import Action, AnswerT, Repeatable, RequestT
from ivvy.api.actions import documented
from ivvy.api.codecs import OBJECT
from ivvy.api.errors import InvalidMembersError, InvalidRequestError, Problem
from ivvy.api.model import Model
from ivvy.api.types import JSONValue

from ._responses import JSON, NotIvvy

ResultT = TypeVar("ResultT")


@frozen
class Call(Generic[ResultT]):
    """One call of an action."""

    namespace: str
    action: str
    sent: Mapping[str, JSONValue] | None = field(repr=False)  # The request's members; None where it has no body.
    content: bytes = field(repr=False)
    changes: bool  # Whether it changes anything on the platform.
    harmless: bool  # Whether it may be sent again when it may have happened already.
    booking: str | None  # The booking it touches, where there is one already.
    read: Callable[[JSON], ResultT]


def typed_call(action: Action[RequestT, AnswerT], request: RequestT, *, validate: bool) -> Call[AnswerT]:
    """A call of a documented action, or InvalidRequestError raised."""
    expected = action.request() if action.request else type(None)
    problems: list[Problem] = []
    sent: Mapping[str, JSONValue] | None = None
    if not isinstance(cast("object", request), expected):
        problems = [Problem("", f"expected a {expected.__name__}, got {type(request).__name__}")]
    elif isinstance(request, Model):
        try:
            sent, problems = request.written()
            problems += request.missing(sent) if validate else ()
        except RecursionError:
            problems = [Problem("", "it holds itself, or is nested too deep")]
    if problems:
        raise InvalidRequestError.from_problems(action.namespace, action.name, problems, action.page)

    def read(body: JSON) -> AnswerT:
        return action.answer().from_dict({"results": body} if isinstance(body, list) else body)

    return _call(action.namespace, action.name, action, sent, read)


def untyped_call(namespace: str, name: str, parameters: Mapping[str, object] | None) -> Call[Any]:
    """A call of any action with members as they stand in JSON, or InvalidRequestError raised."""
    for given in (namespace, name):
        if not isinstance(cast("object", given), str):
            reason = f"the names of namespace and action have to be texts, got {type(given).__name__}"
        elif not re.fullmatch(r"[A-Za-z][A-Za-z0-9]*", given):
            reason = f"{given!r} cannot be the name of a namespace or an action"
        else:
            continue
        raise InvalidRequestError.from_problems(str(namespace), str(name), [Problem("", reason)])
    action = documented(namespace, name)
    try:
        sent = None if parameters is None else OBJECT.write(parameters)
    except InvalidMembersError as errors:
        raise InvalidRequestError.from_problems(
            namespace, name, errors.problems, action.page if action else ""
        ) from None

    return _call(namespace, name, action, sent, lambda body: body)


def _call(
    namespace: str,
    name: str,
    action: Action[Any, Any] | None,
    sent: Mapping[str, JSONValue] | None,
    read: Callable[[JSON], ResultT],
) -> Call[ResultT]:
    def checked(body: JSON) -> ResultT:
        if action and isinstance(body, list) != action.answers_list:
            raise NotIvvy(f"it is JSON, but not {'a list' if action.answers_list else 'an object'}")
        return read(body)

    # Without a document, all of the vendor's actions that are called `get…` read.
    repeatable = action.repeatable if action else Repeatable.ALWAYS if re.match("get[A-Z]", name) else Repeatable.NEVER
    named = sent.get(action.booking) if sent and action and action.booking else None
    updates = repeatable is Repeatable.WITH_ID and sent is not None and _names_something(sent.get("id"))
    return Call(
        namespace,
        name,
        sent=sent,
        content=b"" if sent is None else _encoded(sent),
        changes=repeatable is not Repeatable.ALWAYS,
        harmless=updates or repeatable is Repeatable.ALWAYS,
        booking=str(named) if _names_something(named) else None,
        read=checked,
    )


def _names_something(value: object) -> bool:
    """Whether a value is an id: 0 and an empty text are sent for what has none yet."""
    if isinstance(value, str):
        return value.isascii() and value.isdecimal() and bool(value.strip("0"))
    return isinstance(value, int) and not isinstance(value, bool) and value > 0


def _encoded(members: Mapping[str, JSONValue]) -> bytes:
    """The members as JSON, which cannot write a Decimal: a mark is written, which the digits then replace."""
    mark, decimals = os.urandom(16).hex(), list[str]()

    def marked(value: Decimal) -> str:
        decimals.append(format(value, "f"))
        return f"{mark}{len(decimals) - 1}"

    text = json.dumps(members, ensure_ascii=False, separators=(",", ":"), default=marked)
    return (re.sub(f'"{mark}([0-9]+)"', lambda match: decimals[int(match[1])], text) if decimals else text).encode()
