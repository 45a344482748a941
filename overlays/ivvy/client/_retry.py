"""The sans-I/O retry loop, and the classification of the outcome of each attempt."""

import logging
import math
import random
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from enum import Enum
from typing import Any, Generic, NamedTuple, NoReturn, Self, TypedDict

from attrs import define, field
from ivvy.api import models
from ivvy.api.codes import SharedCode
from ivvy.api.errors import (
    KINDS,
    ApiError,
    InvalidMembersError,
    InvalidResponseError,
    IvvyError,
    OutcomeUnknownError,
    TransportError,
)

from ._attempt import Attempt, Sender
from ._http import names_of
from ._messages import Call, Failure, NoResponse, Response, ResultT, UnexpectedResponse, read_failure, suggested_action
from ._signing import Signer, parse_http_date

logger = logging.getLogger("ivvy.client")

TIMEOUT = 30.0  # seconds
MAX_LIMIT = 86_400  # one day; sockets and locks accept a few weeks at most
FIRST_BACKOFF, MAX_BACKOFF = 0.5, 8.0  # seconds
TRANSIENT_STATUSES = {429, 502, 503, 504}  # Gateways answer with these on their own.


class Limits(TypedDict, total=False):
    """The options that `with_options` takes."""

    timeout: float | None
    deadline: float
    max_attempts: int


class Policy(NamedTuple):
    """The limits of a call, in seconds; a timeout of None leaves it to the HTTP client."""

    timeout: float | None
    deadline: float
    max_attempts: int


def check_limits(**limits: float | None) -> None:
    """Raise ValueError if a limit is out of range."""
    for name, limit in limits.items():
        if limit is None and name == "timeout":
            continue
        if not isinstance(limit, int | float) or not 0 < limit <= MAX_LIMIT:
            raise ValueError(f"{name} must be a number greater than 0 and at most {MAX_LIMIT}, got {limit!r}")


def hide_inner_frames(error: BaseException, handled: BaseException | None = None) -> None:
    """Remove the frames below the caller of this, and those of earlier errors except that which was handled before.

    The local variables of httpx, httpcore and h11 contain the signature, and crash reports show them.
    """
    if error.__traceback__:
        error.__traceback__.tb_next = None
    context = error.__context__
    while context is not None and context is not handled:
        context.__traceback__ = context.__cause__ = None
        context = context.__context__


def backoff(attempts: int) -> float:
    """Return a random wait (full jitter), so that clients that failed together do not retry together."""
    return random.uniform(0, min(MAX_BACKOFF, FIRST_BACKOFF * 2 ** min(attempts - 1, 9)))  # noqa: S311


class Retry(Enum):
    """Whether another attempt is safe and may succeed."""

    NEVER = "never"
    COUNTED = "up to max_attempts"
    UNTIL_DEADLINE = "until the deadline: the platform refused for now, so it certainly did not carry out the request"
    SIGNED_AGAIN = "once, signed with the platform's time"


class Failed(NamedTuple):
    """A failed attempt: the error to raise if it was the last one, its cause, and the retry rule."""

    error: Exception
    cause: Exception | None
    may_have_happened: bool
    retry: Retry

    @property
    def retry_after(self) -> float | None:
        """The seconds that the platform or a gateway asked to wait."""
        return self.error.retry_after if isinstance(self.error, IvvyError) else None


@define
class RetryLoop(Generic[ResultT]):
    """The attempts of one call. Use it as a context manager, which lasts as long as the call."""

    call: Call[ResultT]
    policy: Policy
    signer: Signer
    reserve: Callable[[], float] | None = None  # returns the seconds until the next request may be sent
    current: Attempt | None = None  # the attempt in flight
    result: ResultT = field(init=False)
    _attempts: int = 0
    _first_sent: float = field(init=False)
    _started: float = field(factory=time.monotonic)
    _may_have_happened: bool = False
    _handled: BaseException | None = None  # What the caller was handling when it made the call.

    def __enter__(self) -> Self:
        self._handled = sys.exception()
        return self

    def __exit__(self, _: object, error: BaseException | None, __: object) -> None:
        """Warn if a call is cancelled or interrupted and its outcome is unknown: the exception does not say so."""
        handled, self._handled = self._handled, None
        if error is None or isinstance(error, Exception):
            return
        hide_inner_frames(error, handled)
        if not self.call.is_write:
            return
        if self._may_have_happened or (self.current and self.current.may_have_arrived(error)):
            message = "%s.%s attempt %d: outcome unknown: %s after the request may have been sent"
            logger.warning(message, *self._context().values(), type(error).__name__)

    def check_deadline(self, booking: str | None, *, is_admitted: bool) -> None:
        """Raise TransportError if other calls took until the deadline."""
        if not is_admitted:
            others = "calls of this client" if booking is None else "calls for the same booking"
            raise TransportError(**self._context(), reason=f"other {others} took until the deadline", retryable=True)

    def check_lock(self) -> None:
        """Raise TransportError if the caller's lock of the booking took until the deadline."""
        if self.remaining() <= 0:
            reason = "the lock of the booking was not free until the deadline"
            raise TransportError(**self._context(), reason=reason, retryable=True)

    def attempts(self, sender: Sender) -> Iterator[tuple[float, Attempt | None]]:
        """Yield the attempts to make, each with the seconds to wait before it, until the call has a result or fails.

        Without an attempt, there is only something to wait for.
        """
        wait, counted, is_signed_again = 0.0, 0, False
        failed: Failed | None = None
        self._first_sent = time.monotonic()
        while True:
            if self.reserve:
                if wait:
                    yield wait, None
                if (wait := self.reserve()) >= self.remaining():
                    self._no_room(failed)
            self._attempts += 1
            seconds = min(self.policy.timeout or math.inf, self.remaining() - wait)
            attempt = Attempt(seconds, self.call, sender)
            yield wait, attempt
            self.current = None
            outcome = self._classify(attempt)
            if not isinstance(outcome, Failed):
                self.result = outcome
                return
            failed = outcome
            self._may_have_happened |= outcome.may_have_happened
            is_stale = outcome.retry is Retry.SIGNED_AGAIN and not is_signed_again and self.remaining() > 0
            response = attempt.outcome
            if is_stale and isinstance(response, Response) and self.signer.learn_clock(response.headers.get("Date")):
                wait, is_signed_again = 0.0, True
                continue
            # Attempts that the platform certainly did not carry out are not counted.
            counted += outcome.retry in (Retry.NEVER, Retry.COUNTED)
            # Retry-After: 0 must not busy-loop until the deadline.
            wait = max(outcome.retry_after or 0.0, backoff(self._attempts))
            may_retry = outcome.retry is Retry.UNTIL_DEADLINE or (
                outcome.retry is Retry.COUNTED and counted < self.policy.max_attempts
            )
            if not may_retry or wait >= self.remaining():
                self._fail(outcome)

    def _classify(self, attempt: Attempt) -> ResultT | Failed:
        """Classify and log the outcome of an attempt. No other error may hide that the request may have happened."""
        received = attempt.outcome
        try:
            outcome = classify(self.call, received, self.signer, self._attempts)
            self._log(attempt, outcome)
        except Exception as error:
            if not self.call.is_write or (isinstance(received, NoResponse) and not received.may_have_arrived):
                raise
            return Failed(error, error, may_have_happened=True, retry=Retry.NEVER)
        return outcome

    def _no_room(self, failed: Failed | None) -> NoReturn:
        """Raise the error of a call whose next request would be sent after the deadline."""
        if failed:
            self._fail(failed)
        reason = "requests_per_second left no room for it until the deadline"
        raise TransportError(**self._context(), reason=reason, retryable=True)

    def _fail(self, failed: Failed) -> NoReturn:
        error, cause = failed.error, failed.cause
        if self._may_have_happened:
            error, cause = self._unknown(failed), cause or error
        if cause:  # Its frames and its own causes contain the request and the response.
            cause.__cause__ = cause.__context__ = cause.__traceback__ = None
        raise error from cause if error is not cause else None

    def _unknown(self, failed: Failed) -> OutcomeUnknownError:
        match failed.error:
            case TransportError(reason=reason) | InvalidResponseError(reason=reason):
                pass
            case error:
                reason = error.summary() if isinstance(error, IvvyError) else type(error).__name__
        return OutcomeUnknownError(
            **self._context(),
            reason=reason,
            sent=self.call.sent,
            # An attempt may have told the platform's time only after the first.
            sent_at=self.signer.now() - timedelta(seconds=time.monotonic() - self._first_sent),
            retryable=self.call.is_safe_to_retry,
            retry_after=failed.retry_after,
        )

    def remaining(self) -> float:
        """Return the seconds until the deadline."""
        return min(self.policy.deadline, self.call.deadline) - (time.monotonic() - self._started)

    def _context(self) -> dict[str, Any]:
        return {"namespace": self.call.namespace, "action": self.call.action, "attempts": self._attempts}

    def _log(self, attempt: Attempt, outcome: ResultT | Failed) -> None:
        if not logger.isEnabledFor(logging.INFO):
            return
        response = attempt.outcome
        result = f"HTTP {response.status}" if isinstance(response, Response) else "no response"
        if isinstance(outcome, Failed) and isinstance(outcome.error, ApiError):
            error = outcome.error
            code = error.error_code and error.error_code.value
            result += f", errorCode {code}, specificCode {error.specific_code}"
        logger.info("%s.%s attempt %d: %s, %.3f s", *self._context().values(), result, attempt.elapsed)


def classify(call: Call[ResultT], outcome: Response | NoResponse, signer: Signer, attempts: int) -> ResultT | Failed:
    """Return the result of an attempt, or why it failed; `attempts` is the number of attempts so far."""
    context = {"namespace": call.namespace, "action": call.action, "attempts": attempts}
    if isinstance(outcome, NoResponse):
        return _no_response(call, outcome, signer, context)
    try:
        body = call.parse(outcome.body)
        failure = read_failure(body)
        # Without an errorCode, a gateway may have written it, in place of the platform's response.
        if failure and (failure.error_code is not None or outcome.status not in TRANSIENT_STATUSES):
            return _refusal(outcome, failure, signer, context)
        if not 200 <= outcome.status < 300:
            # Only 200 is documented for a success, so this is a response of a proxy.
            raise UnexpectedResponse("it is not an iVvy error response")
        return call.read(body)
    except (UnexpectedResponse, InvalidMembersError) as error:
        return _unexpected_response(call, outcome, error, context)


def _no_response(call: Call[Any], outcome: NoResponse, signer: Signer, context: dict[str, Any]) -> Failed:
    error, may_have_happened = outcome.error, outcome.may_have_arrived and call.is_write
    error.args = tuple(signer.redact(str(part)) for part in error.args)  # Its text may contain the signature.
    names = names_of(error)
    is_network = isinstance(error, OSError) or "HTTPError" in names
    # Anything else was raised by hooks and transports of the caller, and so are headers that cannot be sent.
    if outcome.is_callers or not is_network or ("LocalProtocolError" in names and not outcome.may_have_arrived):
        return Failed(error, error, may_have_happened, Retry.NEVER)
    reason = f"{type(error).__name__}: {error}".rstrip(": ")
    is_retryable = not ("ProxyError" in names and str(error).startswith("407"))  # The proxy wants other credentials.
    may_retry = is_retryable and (call.is_safe_to_retry or not outcome.may_have_arrived)
    failure = TransportError(**context, reason=reason, retryable=is_retryable)
    return Failed(failure, error, may_have_happened, Retry.COUNTED if may_retry else Retry.NEVER)


def _refusal(response: Response, failure: Failure, signer: Signer, context: dict[str, Any]) -> Failed:
    retry = Retry.NEVER
    if failure.error_code == models.ErrorCode.TOO_MANY_REQUESTS:
        retry = Retry.UNTIL_DEADLINE
    elif failure.specific_code == SharedCode.STALE:
        retry = Retry.SIGNED_AGAIN
    error = KINDS.get(failure.error_code or 0, ApiError)(
        **context,
        error_code=failure.error_code,
        specific_code=failure.specific_code,
        message=signer.redact(failure.message or "the platform gave no message")
        + suggested_action(context["namespace"], context["action"]),
        additional_messages=tuple(map(signer.redact, failure.additional_messages)),
        http_status=response.status,
        retryable=retry is not Retry.NEVER,
        retry_after=_retry_after(response),
    )
    return Failed(error, None, may_have_happened=False, retry=retry)


def _unexpected_response(call: Call[Any], response: Response, cause: Exception, context: dict[str, Any]) -> Failed:
    """Return the failure of a response that is not iVvy's.

    After an add it proves nothing, whatever its status and headers: a cache between client and platform answers 503
    with Retry-After when the platform was too slow, and even a 429 can replace an error that came after the add.
    """
    is_transient = response.status in TRANSIENT_STATUSES
    context |= {"reason": f"HTTP {response.status}, and {cause}", "retry_after": _retry_after(response)}
    error: IvvyError = (
        TransportError(**context, retryable=True)
        if is_transient
        else InvalidResponseError(**context, http_status=response.status, retryable=call.is_safe_to_retry)
    )
    retry = Retry.COUNTED if is_transient and call.is_safe_to_retry else Retry.NEVER
    return Failed(error, cause, call.is_write and (is_transient or not call.is_safe_to_retry), retry)


def _retry_after(response: Response) -> float | None:
    """Return the seconds that a response asks to wait, or None."""
    value = response.headers.get("Retry-After", "").strip()
    if value.isascii() and value.isdecimal():
        return float(value[:9])
    date = parse_http_date(value)
    now = parse_http_date(response.headers.get("Date")) or datetime.now(UTC)  # Relative to the server's clock.
    return None if date is None else max(0.0, (date - now).total_seconds())
