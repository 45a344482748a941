"""What happens between the first attempt and the verdict, without I/O, which is up to the `drivers`."""

import logging
import math
import random
import time
from datetime import UTC, datetime
from typing import Generic, NamedTuple

import httpx
from attrs import define, field, frozen
from ivvy.api.codes import SharedCode
from ivvy.api.errors import KINDS, ApiError, InvalidResponse, IvvyError, OutcomeUnknown, TransportError
from ivvy.api.models import ErrorCode, Failure
from ivvy.api.types import MemberErrors, Unset

from .calls import Call, ResultT
from .responses import Answer, Lost, NotIvvy, read_failure, read_object
from .signing import Signer, http_date

logger = logging.getLogger("ivvy.client")

GATEWAY_STATUSES = {502, 503, 504}  # What a proxy answers when it got no answer itself.
FIRST_WAIT, LONGEST_WAIT = 0.5, 8.0


@frozen
class Policy:
    """How long and how often an exchange tries, in seconds: a timeout of None leaves an attempt to the HTTP client."""

    timeout: float | None
    deadline: float
    max_attempts: int


class Send(NamedTuple):
    """Send the request after so many seconds, for so many seconds, and tell what came back."""

    after: float
    seconds: float
    timeout: httpx.Timeout | None


class Done(NamedTuple, Generic[ResultT]):
    """It is done, and this is the result."""

    result: ResultT


class _Retry(NamedTuple):
    """An error that another attempt may mend, after so many seconds; None stands for the usual backoff."""

    error: IvvyError
    wait: float | None = None


@define
class Exchange(Generic[ResultT]):
    """The attempts of one call."""

    call: Call[ResultT]
    policy: Policy
    signer: Signer
    _attempts: int = 0
    _extra_attempts: int = 0
    _started: float = field(factory=time.monotonic)
    _sent_at: float = 0.0
    _may_have_happened: bool = False
    _cause: Exception | None = None

    def first(self, *, in_turn: bool) -> Send:
        """Begin, once the calls before it for the same booking are done."""
        if not in_turn:
            raise TransportError(*self._place(), "other calls for the same booking took until the deadline")
        return self._send(0.0)

    def then(self, came: Answer | Lost) -> Send | Done[ResultT]:
        """Go on after an attempt, or end with an error raised."""
        verdict = self._verdict(came)
        self._log(came, verdict)
        if isinstance(verdict, Done):
            return verdict
        if isinstance(verdict, _Retry):
            wait = self._backoff() if verdict.wait is None else verdict.wait
            if self._attempts < self.policy.max_attempts + self._extra_attempts and wait < self.remaining():
                return self._send(wait)
            verdict = self._last(verdict.error)
        if self._cause:  # The frames and the errors behind it hold what was sent and what came.
            self._cause.__cause__ = self._cause.__context__ = self._cause.__traceback__ = None
        raise verdict from self._cause

    def _send(self, after: float) -> Send:
        self._attempts += 1
        self._sent_at = time.monotonic() + after
        limit = self.policy.timeout
        return Send(after, min(limit or math.inf, self.remaining() - after), httpx.Timeout(limit) if limit else None)

    def remaining(self) -> float:
        """The seconds until the deadline."""
        return self.policy.deadline - (time.monotonic() - self._started)

    def _place(self) -> tuple[str, str, int]:
        return self.call.namespace, self.call.action, self._attempts

    def _backoff(self) -> float:
        """Full jitter, so that callers who failed together do not come back together."""
        return random.uniform(0, min(LONGEST_WAIT, FIRST_WAIT * 2 ** min(self._attempts - 1, 9)))  # noqa: S311

    def _log(self, came: Answer | Lost, verdict: object) -> None:
        error = verdict.error if isinstance(verdict, _Retry) else verdict
        told = f"HTTP {came.status}" if isinstance(came, Answer) else "no answer"
        if isinstance(error, ApiError):
            told += f", errorCode {error.error_code.value}, specificCode {error.specific_code}"
        logger.info("%s.%s attempt %d: %s, %.3f s", *self._place(), told, time.monotonic() - self._sent_at)

    def _verdict(self, came: Answer | Lost) -> Done[ResultT] | IvvyError | _Retry:
        self._cause = None
        if isinstance(came, Lost):
            return self._lost(came.error, sent=came.sent)
        try:
            body = read_object(came.body)
            failure = read_failure(body)
            if failure is not None:
                return self._refused(came, failure)
            if not 200 <= came.status < 300:
                # A success is only documented under 200; what is neither that nor a refusal is a proxy's.
                raise NotIvvy("it is no refusal of the platform's")
            return Done(self.call.read(body))
        except (NotIvvy, MemberErrors) as error:
            return self._foreign(came, error)

    def _lost(self, error: Exception, *, sent: bool) -> IvvyError | _Retry:
        self._cause = error
        self._may_have_happened |= sent and self.call.changes
        lost = TransportError(*self._place(), f"{type(error).__name__}: {error}".rstrip(": "))
        return self._last(lost) if sent and not self.call.harmless else _Retry(lost)

    def _last(self, error: IvvyError) -> IvvyError:
        """What to say when no attempt is left: that nobody knows, where an attempt may have been carried out."""
        if not self._may_have_happened:
            return error
        self._cause = self._cause or error
        reason = error.reason if isinstance(error, TransportError | InvalidResponse) else error.summary()
        return OutcomeUnknown(*self._place(), reason, self.call.sent)

    def _refused(self, answer: Answer, failure: Failure) -> ApiError | _Retry:
        specific = None if isinstance(failure.specific_code, Unset) else failure.specific_code
        error = KINDS.get(failure.error_code, ApiError)(
            *self._place(),
            failure.error_code,
            specific,
            self.signer.redacted(failure.message or "the platform gives no message"),
            tuple(map(self.signer.redacted, failure.additional_messages or ())),
            answer.status,
        )
        if specific == SharedCode.STALE and not self._extra_attempts and self.signer.learn(answer.headers.get("Date")):
            self._extra_attempts = 1
            return _Retry(error, wait=0.0)
        if failure.error_code == ErrorCode.TOO_MANY_REQUESTS:
            return _Retry(error, retry_after(answer))
        return error

    def _foreign(self, answer: Answer, error: Exception) -> IvvyError | _Retry:
        """An answer that is not iVvy's: after an add nobody knows what it stands for."""
        self._cause = error
        reason = f"HTTP {answer.status}, and {error}"
        if answer.status == 429 or (answer.status == 503 and "Retry-After" in answer.headers):
            return _Retry(TransportError(*self._place(), reason), retry_after(answer))
        if answer.status in GATEWAY_STATUSES:
            return self._lost(NotIvvy(reason), sent=True)
        self._may_have_happened |= self.call.changes and not self.call.harmless
        return self._last(InvalidResponse(*self._place(), reason, answer.status))


def retry_after(answer: Answer) -> float | None:
    """The seconds that an answer asks to wait, None where it does not say."""
    told = answer.headers.get("Retry-After", "").strip()
    if told.isascii() and told.isdecimal():
        return float(told[:9])
    date = http_date(told)
    now = http_date(answer.headers.get("Date")) or datetime.now(UTC)  # By the clock that the date is of.
    return None if date is None else max(0.0, (date - now).total_seconds())
