"""Reads what came back: an answer, a refusal, or something that iVvy does not speak."""

import json
from collections.abc import Mapping
from typing import NoReturn, cast

from attrs import frozen
from ivvy.api.models import Failure
from ivvy.api.types import MemberErrors


@frozen
class Answer:
    """An HTTP response, read whole.

    Attributes:
        status: Its status.
        headers: Its headers, whose names do not distinguish case.
        body: Its body, decoded.
    """

    status: int
    headers: Mapping[str, str]
    body: bytes


@frozen
class Lost:
    """No HTTP response.

    Attributes:
        error: What came instead.
        sent: Whether the request may have reached the platform.
    """

    error: Exception
    sent: bool


class NotIvvy(ValueError):
    """What came back is nothing that iVvy says."""


def read_object(answer: Answer) -> Mapping[str, object]:
    """The JSON object of an answer.

    Raises:
        NotIvvy: It is not JSON, or not an object.
    """
    try:
        value: object = json.loads(answer.body, parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        said = str(error) if isinstance(error, json.JSONDecodeError) else "it cannot be decoded"
        raise NotIvvy(f"it is not JSON ({said})") from None
    if not isinstance(value, dict):
        raise NotIvvy("it is JSON, but not an object")
    return cast("Mapping[str, object]", value)


def read_failure(body: Mapping[str, object]) -> Failure | None:
    """The refusal in an object; None where it is none. The HTTP status tells nothing: errors come under 200 too.

    Raises:
        NotIvvy: It is a refusal, but one that cannot be read.
    """
    if body.get("errorCode") is None:
        return None
    try:
        return Failure.from_dict(body)
    except MemberErrors as errors:
        raise NotIvvy(f"its members are not those of a refusal: {errors}") from None


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON")
