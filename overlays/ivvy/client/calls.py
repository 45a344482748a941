"""Makes a call of an action and a request: checked, encoded, and with what is known of repeating it."""

import json
import os
import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, Generic, TypeVar, cast

from attrs import frozen
from ivvy.api.action import Action, AnswerT, Repeatable, RequestT
from ivvy.api.actions import documented
from ivvy.api.codecs import OBJECT
from ivvy.api.errors import InvalidRequest
from ivvy.api.model import Model
from ivvy.api.types import JSONValue, MemberErrors, Problem

ResultT = TypeVar("ResultT")


@frozen
class Call(Generic[ResultT]):
    """One call of an action."""

    namespace: str
    action: str
    sent: Mapping[str, JSONValue] | None  # The request's members; None where it has no body.
    content: bytes
    changes: bool  # Whether it changes anything on the platform.
    harmless: bool  # Whether it may be sent again when it may have happened already.
    booking: str | None  # The booking it touches, where there is one already.
    read: Callable[[Mapping[str, object]], ResultT]


def typed_call(action: Action[RequestT, AnswerT], request: RequestT, *, validate: bool) -> Call[AnswerT]:
    """A call of a documented action, or InvalidRequest raised."""
    expected = action.request() if action.request else type(None)
    if not isinstance(cast("object", request), expected):
        reason = f"expected a {expected.__name__}, got {type(request).__name__}"
        raise InvalidRequest.because(action.namespace, action.name, [Problem("", reason)], action.page)
    missing = list(request.missing()) if validate and isinstance(request, Model) else []
    return _call(action.namespace, action.name, action, request, action.answer().from_dict, *missing)


def untyped_call(namespace: str, name: str, parameters: Mapping[str, object] | None) -> Call[dict[str, Any]]:
    """A call of any action with members as they stand in JSON, or InvalidRequest raised."""
    return _call(namespace, name, documented(namespace, name), parameters, dict[str, Any])


def _call(
    namespace: str,
    name: str,
    action: Action[Any, Any] | None,
    request: Model | Mapping[str, object] | None,
    read: Callable[[Mapping[str, object]], ResultT],
    *problems: Problem,
) -> Call[ResultT]:
    # Of an action without a document nothing is known, so it is taken for one that must not be repeated.
    repeatable, page = (action.repeatable, action.page) if action else (Repeatable.NEVER, "")
    sent = None
    try:
        members = request.to_dict() if isinstance(request, Model) else request
        sent = None if members is None else OBJECT.write(members)
    except MemberErrors as errors:
        problems = (*errors.problems, *problems)
    if problems:
        raise InvalidRequest.because(namespace, name, problems, page)
    named = sent.get(action.booking) if sent and action and action.booking else None
    updates = repeatable is Repeatable.WITH_ID and sent is not None and sent.get("id") is not None
    return Call(
        namespace,
        name,
        sent=sent,
        content=b"" if sent is None else _encoded(sent),
        changes=repeatable is not Repeatable.ALWAYS,
        harmless=updates or repeatable is Repeatable.ALWAYS,
        booking=None if named is None else str(named),
        read=read,
    )


def _encoded(members: Mapping[str, JSONValue]) -> bytes:
    """The members as JSON. It cannot write a Decimal, so a mark is written, which the digits then replace."""
    mark, decimals = os.urandom(16).hex(), list[str]()

    def marked(value: Decimal) -> str:
        decimals.append(format(value, "f"))
        return f"{mark}{len(decimals) - 1}"

    text = json.dumps(members, ensure_ascii=False, separators=(",", ":"), default=marked)
    if decimals:
        text = re.sub(f'"{mark}([0-9]+)"', lambda match: decimals[int(match[1])], text)
    return text.encode()
