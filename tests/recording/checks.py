"""What has to come of a call, as read from the answer by code that is none of the client's."""

import datetime
import re
from collections.abc import Sequence
from enum import Enum
from typing import Any

from ivvy.api.errors import KINDS, ApiError
from ivvy.api.models import ErrorCode
from ivvy.api.types import UNSET

from tests.sandbox.json_values import JsonObject, is_array, is_object, read_json
from tests.sandbox.schemas import Schema

from .cases import Call, Case
from .cassette import Interaction


def check(case: Case, call: Call, outcome: Any, exchanged: Sequence[Interaction], *, place: str) -> None:
    """Compare what came of a call with the last answer that it got.

    Args:
        case: The case.
        call: The call.
        outcome: Its result, or the error that it raised.
        exchanged: Its requests and their answers.
        place: Where the answers come from.
    """
    assert len(exchanged) == call.attempts
    answered = exchanged[-1].answered
    answer = read_json(answered.body)
    assert is_object(answer)
    assert {name: answer.get(name) for name in call.answer} == call.answer
    if call.refused is None:
        _check_result(case, outcome, answer)
        sent = read_json(exchanged[-1].sent.body or b"{}")
        assert is_object(sent)
        assert not call.keeps_id or outcome.id == sent["id"]
    else:
        _check_refusal(case, call, outcome, answer, answered.status)
        if place == "sandbox":  # Only the sandbox can be asked for a status, and not every page shows an errorCode.
            error_code = call.refused.error_code
            assert (answered.status, answer["errorCode"]) == (error_code if call.own_status else 200, error_code)


def _check_refusal(case: Case, call: Call, error: object, answer: JsonObject, status: int) -> None:
    assert isinstance(error, ApiError), error
    assert call.refused
    assert (error.error_code, error.specific_code) == (answer["errorCode"], answer["specificCode"])
    assert error.specific_code == call.refused.specific_code
    assert type(error) is KINDS[ErrorCode(answer["errorCode"])]
    assert (error.namespace, error.action) == (case.action.namespace, case.action.name)
    assert error.message == answer["message"]
    assert list(error.additional_messages) == (answer.get("additionalMessages") or [])
    assert (error.http_status, error.attempts) == (status, call.attempts)


def _check_result(case: Case, result: Any, answer: JsonObject) -> None:
    assert not isinstance(result, Exception), result
    documented = case.action.success.members()
    for name, schema in documented.items():
        expected = _expected(answer[name], schema) if name in answer else UNSET
        assert _plain(getattr(result, _attribute(name))) == expected
    assert result.additional_properties == {name: answer[name] for name in answer if name not in documented}


def _attribute(member: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", member).lower()


def _expected(value: Any, schema: Schema) -> object:
    """The value as it should be read: what is sent as a text may be a number or a boolean, and all times are UTC."""
    types = schema.types()
    if isinstance(value, str) and "string" not in types and {"integer", "boolean"} & set(types):
        return int(value)
    return value.removesuffix(" UTC") if schema.format() == "timestamp" else value


def _plain(value: Any) -> object:
    """A value of the client's as JSON says it, so that what is compared is the value and not its class."""
    if isinstance(value, Enum) and value is not UNSET:
        return value.value
    if isinstance(value, datetime.datetime):
        return value.replace(tzinfo=None).isoformat(" ", "seconds")
    if isinstance(value, (datetime.date, datetime.time)):
        return value.isoformat()
    if hasattr(value, "to_dict"):
        return value.to_dict()
    return [_plain(each) for each in value] if is_array(value) else value
