"""Judges what came of one attempt: a result, or an error with what follows from it."""

from datetime import UTC, datetime
from enum import Enum
from typing import Any, NamedTuple

import httpx
from ivvy.api import models
from ivvy.api.codes import SharedCode
from ivvy.api.errors import KINDS, ApiError, InvalidMembersError, InvalidResponseError, IvvyError, TransportError
from ivvy.api.types import Unset

from ._messages import Call, ResultT
from ._responses import Answer, Lost, NotIvvy, read_failure, read_json
from ._signing import Signer, http_date

BUSY_STATUSES = {429, 502, 503, 504}  # What a gateway answers by itself, for now.
NETWORK_ERRORS = (httpx.HTTPError, OSError)  # Other exceptions are those of the caller's hooks and transports.
MOST_MESSAGES = 50


class Again(Enum):
    """Whether another attempt may succeed, and does no harm."""

    NEVER = "no"
    COUNTED = "as often as max_attempts allows"
    LATER = "until the deadline: the platform rejected it for now, and so certainly did not carry it out"
    SIGNED = "once, signed with the platform's time"


class Failed(NamedTuple):
    """It failed: the error, if this was the last attempt, what is behind it, and what follows."""

    error: Exception
    cause: Exception | None
    may_have_happened: bool
    again: Again

    @property
    def wait(self) -> float | None:
        """The seconds that the platform or a gateway asked to wait."""
        return self.error.retry_after if isinstance(self.error, IvvyError) else None


def judge(call: Call[ResultT], came: Answer | Lost, signer: Signer, attempts: int) -> ResultT | Failed:
    """The result of an attempt, the last one of so many, or why it failed."""
    place = {"namespace": call.namespace, "action": call.action, "attempts": attempts}
    if isinstance(came, Lost):
        return _lost(call, came, signer, place)
    try:
        body = read_json(came.body)
        if (failure := read_failure(body)) is not None:
            return _failure(came, failure, signer, place)
        if not 200 <= came.status < 300:
            # A success is only documented under 200; what is neither that nor an iVvy error is a proxy's.
            raise NotIvvy("it is not an iVvy error response")
        return call.read(body)
    except (NotIvvy, InvalidMembersError) as error:
        return _foreign(call, came, error, place)


def _lost(call: Call[Any], lost: Lost, signer: Signer, place: dict[str, Any]) -> Failed:
    error, may_have_happened = lost.error, lost.sent and call.changes
    error.args = tuple(signer.redacted(str(part)) for part in error.args)  # A text may echo the signature.
    if not isinstance(error, NETWORK_ERRORS):
        return Failed(error, error, may_have_happened, Again.NEVER)
    reason = f"{type(error).__name__}: {error}".rstrip(": ")
    again = Again.COUNTED if call.harmless or not lost.sent else Again.NEVER
    return Failed(TransportError(**place, reason=reason, retryable=True), error, may_have_happened, again)


def _failure(answer: Answer, failure: "models.Failure", signer: Signer, place: dict[str, Any]) -> Failed:
    specific = None if isinstance(failure.specific_code, Unset) else failure.specific_code
    again = Again.NEVER
    if failure.error_code == models.ErrorCode.TOO_MANY_REQUESTS:
        again = Again.LATER
    elif specific == SharedCode.STALE:
        again = Again.SIGNED
    error = KINDS.get(failure.error_code, ApiError)(
        **place,
        error_code=failure.error_code,
        specific_code=specific,
        message=signer.redacted(failure.message or "the platform gives no message"),
        additional_messages=tuple(map(signer.redacted, (failure.additional_messages or ())[:MOST_MESSAGES])),
        http_status=answer.status,
        retryable=again is not Again.NEVER,
        retry_after=retry_after(answer),
    )
    return Failed(error, None, may_have_happened=False, again=again)


def _foreign(call: Call[Any], answer: Answer, reason: Exception, place: dict[str, Any]) -> Failed:
    """A response that is not iVvy's.

    After an add nothing is known, whatever its status and headers: a cache in between answers 503 with Retry-After
    where the platform was too slow, and even a 429 can stand for an error that came after the add was carried out.
    """
    is_busy = answer.status in BUSY_STATUSES
    place |= {"reason": f"HTTP {answer.status}, and {reason}", "retry_after": retry_after(answer)}
    error: IvvyError = (
        TransportError(**place, retryable=True)
        if is_busy
        else InvalidResponseError(**place, http_status=answer.status, retryable=call.harmless)
    )
    again = Again.COUNTED if is_busy and call.harmless else Again.NEVER
    return Failed(error, reason, call.changes and (is_busy or not call.harmless), again)


def retry_after(answer: Answer) -> float | None:
    """The seconds that an answer asks to wait, None where it does not say."""
    told = answer.headers.get("Retry-After", "").strip()
    if told.isascii() and told.isdecimal():
        return float(told[:9])
    date = http_date(told)
    now = http_date(answer.headers.get("Date")) or datetime.now(UTC)  # By the clock that the date is of.
    return None if date is None else max(0.0, (date - now).total_seconds())
