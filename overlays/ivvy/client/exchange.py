"""What happens between the first attempt and the verdict, without I/O.

An exchange yields what to do next (send, or sleep), is told what came back, and ends with the answer or an error.
`drivers` carry it out, synchronously and asynchronously.
"""

import random
import time
from collections.abc import Generator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Generic

from attrs import define, field, frozen
from ivvy.api.codes import SharedCode
from ivvy.api.errors import KINDS, ApiError, IvvyError
from ivvy.api.models import ErrorCode, Failure
from ivvy.api.types import MemberErrors, Unset

from .answers import Answer, Lost, NotIvvy, read_failure, read_object
from .calls import Call, ResultT
from .errors import InvalidResponse, OutcomeUnknown, TransportError
from .signing import Clock

# A proxy in front of the platform answers these when it got no answer itself.
GATEWAY_STATUSES = {502, 503, 504}
FIRST_WAIT, LONGEST_WAIT = 0.5, 8.0


@frozen
class Policy:
    """How long and how often an exchange tries.

    Attributes:
        timeout: Seconds for one attempt; None leaves it to the HTTP client.
        deadline: Seconds for all attempts together, sleeping included.
        max_attempts: How many requests are sent at most.
    """

    timeout: float | None
    deadline: float
    max_attempts: int


@frozen
class Send:
    """Send the request, and tell what came back.

    Attributes:
        timeout: Seconds it may take; None leaves it to the HTTP client.
        remaining: Seconds it may take at the very most.
    """

    timeout: float | None
    remaining: float


@frozen
class Sleep:
    """Wait.

    Attributes:
        seconds: How long.
    """

    seconds: float


@frozen
class _Retry:
    """A verdict that another attempt may change."""

    error: IvvyError
    wait: float | None = None
    at_once: bool = False


Steps = Generator[Send | Sleep, Answer | Lost | None, ResultT]


@define
class Exchange(Generic[ResultT]):
    """The attempts of one call."""

    call: Call[ResultT]
    policy: Policy
    clock: Clock
    attempts: int = 0
    _started: float = field(factory=time.monotonic)
    _may_have_happened: bool = False
    _clock_learnt: bool = False

    def steps(self) -> Steps[ResultT]:
        """Carry out the call.

        Returns:
            The result.

        Raises:
            IvvyError: The verdict, where it is no result.
        """
        while True:
            self.attempts += 1
            came = yield Send(self.policy.timeout, self._remaining())
            verdict = self._verdict(came)
            if not isinstance(verdict, _Retry):
                return verdict
            if verdict.at_once:
                continue
            wait = self._backoff() if verdict.wait is None else verdict.wait
            if self.attempts >= self.policy.max_attempts or wait >= self._remaining():
                raise verdict.error
            yield Sleep(wait)

    def _remaining(self) -> float:
        return self.policy.deadline - (time.monotonic() - self._started)

    def _backoff(self) -> float:
        """Full jitter, so that callers who failed together do not come back together."""
        return random.uniform(0, min(LONGEST_WAIT, FIRST_WAIT * 2 ** (self.attempts - 1)))  # noqa: S311

    def _verdict(self, came: Answer | Lost | None) -> ResultT | _Retry:
        if not isinstance(came, Answer):
            return self._lost(came.error if came else None, sent=came is None or came.sent)
        try:
            body = read_object(came)
            failure = read_failure(body)
        except NotIvvy as error:
            return self._foreign(came, error)
        if failure is not None:
            return self._refused(came, failure)
        if not 200 <= came.status < 300:
            # A success is only documented under 200; what is neither that nor a refusal is a proxy's.
            return self._foreign(came, NotIvvy("it is no refusal of the platform's"))
        try:
            return self.call.read(body)
        except MemberErrors as error:
            return self._foreign(came, error)

    def _lost(self, error: Exception | None, *, sent: bool) -> _Retry:
        self._may_have_happened |= sent and self.call.changes
        reason = f"{type(error).__name__}: {error}" if error and str(error) else type(error).__name__
        lost = self._uncertain(reason)
        lost.__cause__ = error
        if sent and not self.call.harmless:
            raise lost
        return _Retry(lost)

    def _uncertain(self, reason: str) -> IvvyError:
        if self._may_have_happened:
            return OutcomeUnknown(*self._place(), reason, self.call.sent)
        return TransportError(*self._place(), reason)

    def _place(self) -> tuple[str, str, int]:
        return self.call.namespace, self.call.action, self.attempts

    def _refused(self, answer: Answer, failure: Failure) -> _Retry:
        specific = None if isinstance(failure.specific_code, Unset) else failure.specific_code
        error = KINDS.get(failure.error_code, ApiError)(
            *self._place(),
            failure.error_code,
            specific,
            failure.message or "the platform gives no message",
            tuple(failure.additional_messages or ()),
            answer.status,
        )
        if specific == SharedCode.STALE and not self._clock_learnt:
            self._clock_learnt = self.clock.learn(answer.headers.get("Date", ""))
            if self._clock_learnt:
                return _Retry(error, at_once=True)
        if failure.error_code == ErrorCode.TOO_MANY_REQUESTS:
            return _Retry(error, retry_after(answer))
        raise error

    def _foreign(self, answer: Answer, error: Exception) -> _Retry:
        """An answer that is not iVvy's: after an add nobody knows what it stands for."""
        reason = f"HTTP {answer.status}, and {error}"
        if answer.status == 429 or (answer.status == 503 and "Retry-After" in answer.headers):
            return _Retry(TransportError(*self._place(), reason), retry_after(answer))
        if answer.status in GATEWAY_STATUSES:
            return self._lost(NotIvvy(reason), sent=True)
        if self.call.changes and not self.call.harmless:
            raise OutcomeUnknown(*self._place(), reason, self.call.sent) from error
        raise InvalidResponse(*self._place(), str(error), answer.status) from error


def retry_after(answer: Answer) -> float | None:
    """The seconds that an answer asks to wait, None where it does not say."""
    told = answer.headers.get("Retry-After", "").strip()
    if told.isascii() and told.isdecimal():
        return float(told[:9])
    try:
        return max(0.0, (parsedate_to_datetime(told).astimezone(UTC) - datetime.now(UTC)).total_seconds())
    except ValueError:
        return None
