"""Judges what came of one attempt: a result, or an error with what follows from it."""

from datetime import UTC, datetime
from typing import Any, Generic, NamedTuple

import httpx
from attrs import frozen
from ivvy.api import models
from ivvy.api.codes import SharedCode
from ivvy.api.errors import KINDS, ApiError, InvalidResponse, IvvyError, MemberErrors, TransportError
from ivvy.api.types import Unset

from .calls import Call, ResultT
from .responses import Answer, Lost, NotIvvy, read_failure, read_json
from .signing import Signer, http_date

BUSY_STATUSES = {429, 502, 503, 504}  # What a gateway answers by itself, for now.
NETWORK_ERRORS = (httpx.HTTPError, OSError)  # Other exceptions are those of the caller's hooks and transports.
MOST_MESSAGES = 50


class Done(NamedTuple, Generic[ResultT]):
    """It is done, and this is the result."""

    result: ResultT


@frozen
class Failed:
    """It failed.

    Attributes:
        error: The error, if this was the last attempt.
        cause: What is behind it.
        may_have_happened: Whether this attempt may have been carried out.
        is_stale: Whether it has to be signed again.
        is_busy: Whether the platform rejected it for now, and so certainly did not carry it out.
        is_mendable: Whether another attempt may succeed, and does no harm.
        wait: How many seconds to wait before that.
    """

    error: Exception
    cause: Exception | None = None
    may_have_happened: bool = False
    is_stale: bool = False
    is_busy: bool = False
    is_mendable: bool = False
    wait: float = 0.0


def judge(call: Call[ResultT], came: Answer | Lost, signer: Signer, attempts: int) -> Done[ResultT] | Failed:
    """What came of an attempt, the last one of so many."""
    place = {"namespace": call.namespace, "action": call.action, "attempts": attempts}
    if isinstance(came, Lost):
        return _lost(call, came, place)
    try:
        body = read_json(came.body)
        if (failure := read_failure(body)) is not None:
            return _failure(came, failure, signer, place)
        if not 200 <= came.status < 300:
            # A success is only documented under 200; what is neither that nor an iVvy error is a proxy's.
            raise NotIvvy("it is not an iVvy error response")
        return Done(call.read(body))
    except (NotIvvy, MemberErrors) as error:
        return _foreign(call, came, error, place)


def _lost(call: Call[Any], lost: Lost, place: dict[str, Any]) -> Failed:
    may_have_happened = lost.sent and call.changes
    if not isinstance(lost.error, NETWORK_ERRORS):
        return Failed(lost.error, lost.error, may_have_happened)
    reason = f"{type(lost.error).__name__}: {lost.error}".rstrip(": ")
    error = TransportError(**place, reason=reason, retryable=True)
    return Failed(error, lost.error, may_have_happened, is_mendable=call.harmless or not lost.sent)


def _failure(answer: Answer, failure: "models.Failure", signer: Signer, place: dict[str, Any]) -> Failed:
    specific = None if isinstance(failure.specific_code, Unset) else failure.specific_code
    is_busy, is_stale = failure.error_code == models.ErrorCode.TOO_MANY_REQUESTS, specific == SharedCode.STALE
    wait, additional = retry_after(answer), failure.additional_messages or ()
    error = KINDS.get(failure.error_code, ApiError)(
        **place,
        error_code=failure.error_code,
        specific_code=specific,
        message=signer.redacted(failure.message or "the platform gives no message"),
        additional_messages=tuple(map(signer.redacted, additional[:MOST_MESSAGES])),
        http_status=answer.status,
        retryable=is_busy or is_stale,
        retry_after=wait,
    )
    return Failed(error, is_busy=is_busy, is_stale=is_stale, is_mendable=is_busy, wait=wait or 0.0)


def _foreign(call: Call[Any], answer: Answer, error: Exception, place: dict[str, Any]) -> Failed:
    """A response that is not iVvy's.

    After an add nothing is known, whatever its status and headers: a cache in between answers 503 with Retry-After
    where the platform was too slow, and even a 429 can stand for an error that came after the add was carried out.
    """
    reason, wait = f"HTTP {answer.status}, and {error}", retry_after(answer)
    is_busy = answer.status in BUSY_STATUSES
    raised: IvvyError = (
        TransportError(**place, reason=reason, retryable=True, retry_after=wait)
        if is_busy
        else InvalidResponse(
            **place, reason=reason, http_status=answer.status, retryable=call.harmless, retry_after=wait
        )
    )
    may_have_happened = call.changes and (is_busy or not call.harmless)
    return Failed(raised, error, may_have_happened, is_mendable=is_busy and call.harmless, wait=wait or 0.0)


def retry_after(answer: Answer) -> float | None:
    """The seconds that an answer asks to wait, None where it does not say."""
    told = answer.headers.get("Retry-After", "").strip()
    if told.isascii() and told.isdecimal():
        return float(told[:9])
    date = http_date(told)
    now = http_date(answer.headers.get("Date")) or datetime.now(UTC)  # By the clock that the date is of.
    return None if date is None else max(0.0, (date - now).total_seconds())
