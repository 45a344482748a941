"""What happens between the first attempt and the verdict, without I/O, which is up to the `drivers`."""

import logging
import math
import random
import time
from datetime import UTC, datetime
from typing import Any, Generic, NamedTuple, Self, TypeVar

import httpx
from attrs import define, field, frozen
from ivvy.api.codes import SharedCode
from ivvy.api.errors import (
    KINDS,
    ApiError,
    InvalidResponse,
    IvvyError,
    MemberErrors,
    OutcomeUnknown,
    TransportError,
)  # fmt: skip
from ivvy.api.models import ErrorCode, Failure
from ivvy.api.types import Unset

from .attempt import Attempt
from .calls import Call, ResultT
from .responses import Answer, Lost, NotIvvy, read_failure, read_object
from .signing import Signer, http_date

ErrorT = TypeVar("ErrorT", bound=IvvyError)

logger = logging.getLogger("ivvy.client")

BUSY_STATUSES = {429, 502, 503, 504}  # What a gateway answers by itself, for now.
NETWORK_ERRORS = (httpx.HTTPError, OSError)  # Other exceptions are those of the caller's hooks and transports.
FIRST_WAIT, LONGEST_WAIT = 0.5, 8.0
NOW = -1.0
MOST_MESSAGES = 50


@frozen
class Policy:
    """How long and how often an exchange tries, in seconds: a timeout of None leaves an attempt to the HTTP client."""

    timeout: float | None
    deadline: float
    max_attempts: int


class Send(NamedTuple):
    """Send the request after so many seconds, for so many seconds, and report what came back."""

    after: float
    seconds: float


class Done(NamedTuple, Generic[ResultT]):
    """It is done, and this is the result."""

    result: ResultT


class _Retry(NamedTuple):
    """An error that another attempt may mend, after so many seconds and the usual backoff at least."""

    error: IvvyError
    wait: float | None = None
    counts: bool = True  # towards max_attempts


@define
class Exchange(Generic[ResultT]):
    """The attempts of one call. It lasts as long as its `with` block."""

    call: Call[ResultT]
    policy: Policy
    signer: Signer
    attempt: Attempt | None = None  # what is out at the moment
    _attempts: int = 0
    _uncounted: int = 0
    _signed_again: bool = False
    _started: float = field(factory=time.monotonic)
    _sent_at: float = 0.0
    _may_have_happened: bool = False
    _cause: Exception | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _: object, error: BaseException | None, __: object) -> None:
        """Warn where a call is cancelled or interrupted, which is raised as it is and says nothing of the outcome."""
        if error is None or isinstance(error, Exception) or not self.call.changes:
            return
        if self._may_have_happened or (self.attempt and self.attempt.may_have_arrived(error)):
            text = "%s.%s attempt %d: outcome unknown: %s after the request may have been sent"
            logger.warning(text, *self._place().values(), type(error).__name__)

    def queued(self, booking: str | None, *, in_time: bool) -> None:
        """Go on after waiting for other calls."""
        if not in_time:
            others = "calls of this client" if booking is None else "calls for the same booking"
            raise self._error(TransportError, reason=f"other {others} took until the deadline", retryable=True)

    def first(self) -> Send:
        """Begin."""
        return self._send(0.0)

    def then(self, came: Answer | Lost) -> Send | Done[ResultT]:
        """Go on after an attempt, or end with an error raised."""
        self.attempt = None
        verdict = self._verdict(came)
        self._log(came, verdict)
        if isinstance(verdict, Done):
            return verdict
        if isinstance(verdict, _Retry):
            self._uncounted += not verdict.counts
            # Whoever asks for no wait at all would be asked again at once, until the deadline.
            wait = 0.0 if verdict.wait == NOW else max(verdict.wait or 0.0, self._backoff())
            is_left = not verdict.counts or self._attempts - self._uncounted < self.policy.max_attempts
            if is_left and wait < self.remaining():
                return self._send(wait)
            verdict = verdict.error
        error = self._last(verdict)
        if self._cause:  # The frames and the errors behind it hold what was sent and what came.
            self._cause.__cause__ = self._cause.__context__ = self._cause.__traceback__ = None
        raise error from self._cause if error is not self._cause else None

    def _send(self, after: float) -> Send:
        self._attempts += 1
        self._sent_at = time.monotonic() + after
        return Send(after, min(self.policy.timeout or math.inf, self.remaining() - after))

    def remaining(self) -> float:
        """The seconds until the deadline."""
        return self.policy.deadline - (time.monotonic() - self._started)

    def _place(self) -> dict[str, Any]:
        return {"namespace": self.call.namespace, "action": self.call.action, "attempts": self._attempts}

    def _error(self, kind: type[ErrorT], **values: Any) -> ErrorT:
        return kind(**self._place(), **values)

    def _backoff(self) -> float:
        """Full jitter, so that callers who failed together do not come back together."""
        return random.uniform(0, min(LONGEST_WAIT, FIRST_WAIT * 2 ** min(self._attempts - 1, 9)))  # noqa: S311

    def _log(self, came: Answer | Lost, verdict: object) -> None:
        error = verdict.error if isinstance(verdict, _Retry) else verdict
        told = f"HTTP {came.status}" if isinstance(came, Answer) else "no answer"
        if isinstance(error, ApiError):
            told += f", errorCode {error.error_code.value}, specificCode {error.specific_code}"
        logger.info("%s.%s attempt %d: %s, %.3f s", *self._place().values(), told, time.monotonic() - self._sent_at)

    def _verdict(self, came: Answer | Lost) -> Done[ResultT] | Exception | _Retry:
        self._cause = None
        if isinstance(came, Lost):
            return self._lost(came)
        try:
            body = read_object(came.body)
            failure = read_failure(body)
            if failure is not None:
                return self._refused(came, failure)
            if not 200 <= came.status < 300:
                # A success is only documented under 200; what is neither that nor an iVvy error is a proxy's.
                raise NotIvvy("it is not an iVvy error response")
            return Done(self.call.read(body))
        except (NotIvvy, MemberErrors) as error:
            return self._foreign(came, error)

    def _lost(self, lost: Lost) -> Exception | _Retry:
        error = self._cause = lost.error
        self._may_have_happened |= lost.sent and self.call.changes
        if not isinstance(error, NETWORK_ERRORS):
            return error
        reason = f"{type(error).__name__}: {error}".rstrip(": ")
        transport = self._error(TransportError, reason=reason, retryable=True)
        return _Retry(transport) if self.call.harmless or not lost.sent else transport

    def _refused(self, answer: Answer, failure: Failure) -> ApiError | _Retry:
        specific = None if isinstance(failure.specific_code, Unset) else failure.specific_code
        is_busy, is_stale = failure.error_code == ErrorCode.TOO_MANY_REQUESTS, specific == SharedCode.STALE
        additional = failure.additional_messages or ()
        error = self._error(
            KINDS.get(failure.error_code, ApiError),
            error_code=failure.error_code,
            specific_code=specific,
            message=self.signer.redacted(failure.message or "the platform gives no message"),
            additional_messages=tuple(map(self.signer.redacted, additional[:MOST_MESSAGES])),
            http_status=answer.status,
            retryable=is_busy or is_stale,
            retry_after=retry_after(answer),
        )
        if is_stale and not self._signed_again and self.signer.learn(answer.headers.get("Date")):
            self._signed_again = True
            return _Retry(error, wait=NOW, counts=False)
        # The platform has certainly not carried it out, so it is tried until the deadline.
        return _Retry(error, error.retry_after, counts=False) if is_busy else error

    def _foreign(self, answer: Answer, error: Exception) -> IvvyError | _Retry:
        """A response that is not iVvy's.

        After an add nothing is known, whatever its status and headers: a cache in between answers 503 with Retry-After
        where the platform was too slow, and even a 429 can be made of an error that came after the add was carried out.
        """
        self._cause = error
        reason = f"HTTP {answer.status}, and {error}"
        wait, harmless = retry_after(answer), self.call.harmless
        self._may_have_happened |= self.call.changes and (not harmless or answer.status in BUSY_STATUSES)
        if answer.status in BUSY_STATUSES:
            busy = self._error(TransportError, reason=reason, retryable=True, retry_after=wait)
            return _Retry(busy, wait) if harmless else busy
        values = {"http_status": answer.status, "retryable": harmless, "retry_after": wait}
        return self._error(InvalidResponse, reason=reason, **values)

    def _last(self, error: Exception) -> Exception:
        """The error once retries are exhausted."""
        if not self._may_have_happened:
            return error
        self._cause = self._cause or error
        reason = error.reason if isinstance(error, TransportError | InvalidResponse) else None
        reason = reason or (error.summary() if isinstance(error, IvvyError) else type(error).__name__)
        wait = error.retry_after if isinstance(error, IvvyError) else None
        harmless = self.call.harmless
        return self._error(OutcomeUnknown, reason=reason, sent=self.call.sent, retryable=harmless, retry_after=wait)


def retry_after(answer: Answer) -> float | None:
    """The seconds that an answer asks to wait, None where it does not say."""
    told = answer.headers.get("Retry-After", "").strip()
    if told.isascii() and told.isdecimal():
        return float(told[:9])
    date = http_date(told)
    now = http_date(answer.headers.get("Date")) or datetime.now(UTC)  # By the clock that the date is of.
    return None if date is None else max(0.0, (date - now).total_seconds())
