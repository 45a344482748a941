"""Checks of the outcome of a call against the response, which share no code with the client."""

import datetime
import re
from collections.abc import Sequence
from enum import Enum
from typing import Any

from ivvy.api.errors import KINDS, ApiError
from ivvy.api.models import ErrorCode
from ivvy.api.types import UNSET

from tests.sandbox.body_schemas import Schema
from tests.sandbox.json_values import JsonObject, is_array, is_object, read_json

from .cases import Case, ExpectedCall
from .cassette import Interaction


def check(case: Case, outcomes: Sequence[Any], exchanged: Sequence[Interaction], *, place: str) -> None:
    """Compare the outcome of each call with the last response that it got.

    Args:
        case: The case.
        outcomes: The result of each call, or the error that it raised.
        exchanged: All requests and their responses.
        place: The source of the responses.
    """
    assert len(exchanged) == case.attempts
    start = 0
    for call, outcome in zip(case.calls, outcomes, strict=True):
        _check_call(case, call, outcome, exchanged[start : start + call.attempts], place=place)
        start += call.attempts


def _check_call(case: Case, call: ExpectedCall, outcome: Any, exchanged: Sequence[Interaction], *, place: str) -> None:
    answered = exchanged[-1].answered
    answer = read_json(answered.body)
    if is_array(answer):
        # The client returns a list as the `results` of an object.
        assert call.error is None
        assert is_same(_plain(outcome.results), answer)
        return
    assert is_object(answer)
    assert {name: answer.get(name) for name in call.answer} == call.answer
    if call.error is None:
        _check_result(case, outcome, answer)
        sent = read_json(exchanged[-1].sent.body or b"{}")
        assert is_object(sent)
        assert not call.keeps_id or outcome.id == sent["id"]
    else:
        _check_error(case, call, outcome, answer, answered.status)
        if place == "sandbox":  # Only the sandbox has that option, and some pages show no errorCode.
            error_code = call.error.error_code
            assert (answered.status, answer["errorCode"]) == (error_code if call.own_status else 200, error_code)


def _check_error(case: Case, call: ExpectedCall, error: object, answer: JsonObject, status: int) -> None:
    assert isinstance(error, ApiError), error
    assert call.error
    assert (error.error_code, error.specific_code) == (answer["errorCode"], answer["specificCode"])
    assert error.specific_code == call.error.specific_code
    assert type(error) is KINDS[ErrorCode(answer["errorCode"])]
    assert (error.namespace, error.action) == (case.action.namespace, case.action.name)
    assert error.message == answer["message"]
    assert list(error.additional_messages) == (answer.get("additionalMessages") or [])
    assert (error.http_status, error.attempts) == (status, call.attempts)


def _check_result(case: Case, result: Any, answer: JsonObject) -> None:
    assert not isinstance(result, Exception), result
    if case.action.is_read:
        assert is_same(result.to_dict(), answer), "the result of a read lacks members of the response"
        return
    documented = case.action.success.members()
    further = {
        each: name for name, schema in documented.items() for each in schema.contents.get("x-ivvy-further-names", ())
    }
    answer = {further.get(name, name): value for name, value in answer.items()}
    for name, schema in documented.items():
        expected = _expected(answer[name], schema) if name in answer else UNSET
        assert _plain(getattr(result, schema.contents.get("x-ivvy-python-name", _attribute(name)))) == expected
    assert result.additional_properties == {name: answer[name] for name in answer if name not in documented}


def is_same(read: object, answer: object) -> bool:
    """Whether a result equals a response, apart from types that the pages use loosely."""
    if answer in (None, "", [], {}):
        return read in (None, "", [], {})
    if is_object(answer):
        return is_object(read) and all(is_same(read.get(name), value) for name, value in answer.items())
    if is_array(answer):
        return is_array(read) and len(read) == len(answer) and all(map(is_same, read, answer))
    return _loose(read) == _loose(answer)


def _loose(value: object) -> object:
    if isinstance(value, bool):
        return float(value)
    try:
        return float(str(value))
    except ValueError:
        return str(value).removesuffix(" UTC")


def _attribute(member: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", member).lower()


def _expected(value: Any, schema: Schema) -> object:
    """Return the value that the client should read: numbers and booleans may be strings, and all times are UTC."""
    types = schema.types()
    if isinstance(value, str) and "string" not in types and {"integer", "boolean"} & set(types):
        return int(value)
    return value.removesuffix(" UTC") if schema.format() == "timestamp" else value


def _plain(value: Any) -> object:
    """Convert a value of the client to JSON, so that values are compared and not classes."""
    if isinstance(value, Enum) and value is not UNSET:
        return value.value
    if isinstance(value, datetime.datetime):
        return value.replace(tzinfo=None).isoformat(" ", "seconds")
    if isinstance(value, (datetime.date, datetime.time)):
        return value.isoformat()
    if hasattr(value, "to_dict"):
        return value.to_dict()
    return [_plain(each) for each in value] if is_array(value) else value
