"""Makes a call of an action and a request: checked, encoded, and with what is known of repeating it."""

import json
from collections.abc import Callable, Mapping
from typing import Any, Generic, TypeVar, cast

from attrs import frozen
from ivvy.api.action import Action, AnswerT, Repeatable, RequestT
from ivvy.api.actions import documented
from ivvy.api.codecs import OBJECT
from ivvy.api.model import Model
from ivvy.api.types import JSONValue, MemberErrors

from .errors import InvalidRequest, Violation

ResultT = TypeVar("ResultT")


@frozen
class Call(Generic[ResultT]):
    """One call of an action.

    Attributes:
        namespace: The namespace.
        action: The action.
        sent: The request's members; None where it has no body.
        content: The bytes of its body.
        changes: Whether it changes anything on the platform.
        harmless: Whether it may be sent again when it may have happened already.
        read: Makes the result of the answer's members.
    """

    namespace: str
    action: str
    sent: Mapping[str, JSONValue] | None
    content: bytes
    changes: bool
    harmless: bool
    read: Callable[[Mapping[str, object]], ResultT]


def typed_call(action: Action[RequestT, AnswerT], request: RequestT, *, validate: bool) -> Call[AnswerT]:
    """A call of a documented action.

    Raises:
        InvalidRequest: The request cannot be sent, or lacks members that the documents require.
    """
    expected = action.request() if action.request else type(None)
    if not isinstance(cast("object", request), expected):
        reason = f"expected a {expected.__name__}, got {type(request).__name__}"
        raise InvalidRequest(action.namespace, action.name, 0, (Violation("", reason, action.page),))
    call = _call(action.namespace, action.name, action, request, action.answer().from_dict)
    missing = request.missing() if validate and isinstance(request, Model) else ()
    violations = tuple(Violation(member, reason, action.page) for member, reason in missing)
    if violations:
        raise InvalidRequest(action.namespace, action.name, 0, violations)
    return call


def untyped_call(namespace: str, name: str, parameters: Mapping[str, object] | None) -> Call[dict[str, Any]]:
    """A call of any action with members as they stand in JSON.

    Raises:
        InvalidRequest: The parameters cannot be said in JSON.
    """
    return _call(namespace, name, documented(namespace, name), parameters, dict[str, Any])


def _call(
    namespace: str,
    name: str,
    action: Action[Any, Any] | None,
    request: Model | Mapping[str, object] | None,
    read: Callable[[Mapping[str, object]], ResultT],
) -> Call[ResultT]:
    # Of an action without a document nothing is known, so it is taken for one that must not be repeated.
    repeatable, page = (action.repeatable, action.page) if action else (Repeatable.NEVER, "")
    try:
        sent = (
            request.to_dict() if isinstance(request, Model) else request if request is None else OBJECT.write(request)
        )
    except MemberErrors as errors:
        violations = tuple(Violation(member, reason, page) for member, reason in errors.problems)
        raise InvalidRequest(namespace, name, 0, violations) from None
    updates = repeatable is Repeatable.WITH_ID and sent is not None and sent.get("id") is not None
    return Call(
        namespace,
        name,
        sent=sent,
        content=b"" if sent is None else json.dumps(sent, ensure_ascii=False, separators=(",", ":")).encode(),
        changes=repeatable is not Repeatable.ALWAYS,
        harmless=updates or repeatable is Repeatable.ALWAYS,
        read=read,
    )
