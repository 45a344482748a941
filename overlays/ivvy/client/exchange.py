"""What happens between the first attempt and the end of a call, without I/O, which is up to the drivers."""

import logging
import math
import random
import time
from datetime import UTC, datetime
from typing import Any, Generic, NamedTuple, Self

from attrs import define, field
from ivvy.api.errors import ApiError, IvvyError, OutcomeUnknown, TransportError

from .attempt import Attempt
from .calls import Call, ResultT
from .options import Policy
from .responses import Answer, Lost
from .signing import Signer
from .verdict import Again, Done, Failed, judge, retry_after_of

logger = logging.getLogger("ivvy.client")

FIRST_WAIT, LONGEST_WAIT = 0.5, 8.0


class Send(NamedTuple):
    """Send the request after so many seconds, for so many seconds, and report what came back."""

    after: float
    seconds: float


@define
class Exchange(Generic[ResultT]):
    """The attempts of one call. It lasts as long as its `with` block."""

    call: Call[ResultT]
    policy: Policy
    signer: Signer
    attempt: Attempt | None = None  # what is out at the moment
    _attempts: int = 0
    _counted: int = 0  # those that max_attempts bounds
    _signed_again: bool = False
    _first_sent_at: datetime = field(factory=lambda: datetime.now(UTC))
    _started: float = field(factory=time.monotonic)
    _sent_at: float = 0.0
    _may_have_happened: bool = False

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
            raise TransportError(**self._place(), reason=f"other {others} took until the deadline", retryable=True)

    def first(self) -> Send:
        """Begin."""
        self._first_sent_at = datetime.now(UTC)
        return self._send(0.0)

    def then(self, came: Answer | Lost) -> Send | Done[ResultT]:
        """Go on after an attempt, or end with an error raised."""
        self.attempt = None
        verdict = judge(self.call, came, self.signer, self._attempts)
        self._log(came, verdict)
        if isinstance(verdict, Done):
            return verdict
        self._may_have_happened |= verdict.may_have_happened
        self._counted += verdict.again in (Again.NEVER, Again.COUNTED)
        if verdict.again is Again.SIGNED and isinstance(came, Answer) and not self._signed_again:
            self._signed_again = self.signer.learn(came.headers.get("Date"))
            if self._signed_again and self.remaining() > 0:
                return self._send(0.0)
        is_left = verdict.again is Again.LATER or self._counted < self.policy.max_attempts
        # At least the backoff: who asks for no wait at all would be asked again at once, until the deadline.
        wait = max(retry_after_of(verdict.error) or 0.0, self._backoff())
        if verdict.again in (Again.COUNTED, Again.LATER) and is_left and wait < self.remaining():
            return self._send(wait)
        error, cause = verdict.error, verdict.cause
        if self._may_have_happened:
            error, cause = self._unknown(error), cause or error
        if cause:  # The frames and the errors behind it hold what was sent and what came.
            cause.__cause__ = cause.__context__ = cause.__traceback__ = None
        raise error from cause if error is not cause else None

    def _unknown(self, error: Exception) -> OutcomeUnknown:
        reason: str = getattr(error, "reason", "")
        return OutcomeUnknown(
            **self._place(),
            reason=reason or (error.summary() if isinstance(error, IvvyError) else type(error).__name__),
            sent=self.call.sent,
            sent_at=self._first_sent_at,
            retryable=self.call.harmless,
            retry_after=retry_after_of(error),
        )

    def _send(self, after: float) -> Send:
        self._attempts += 1
        self._sent_at = time.monotonic() + after
        return Send(after, min(self.policy.timeout or math.inf, self.remaining() - after))

    def remaining(self) -> float:
        """The seconds until the deadline."""
        return self.policy.deadline - (time.monotonic() - self._started)

    def _place(self) -> dict[str, Any]:
        return {"namespace": self.call.namespace, "action": self.call.action, "attempts": self._attempts}

    def _backoff(self) -> float:
        """Full jitter, so that callers who failed together do not come back together."""
        return random.uniform(0, min(LONGEST_WAIT, FIRST_WAIT * 2 ** min(self._attempts - 1, 9)))  # noqa: S311

    def _log(self, came: Answer | Lost, verdict: Done[ResultT] | Failed) -> None:
        if not logger.isEnabledFor(logging.INFO):
            return
        told = f"HTTP {came.status}" if isinstance(came, Answer) else "no answer"
        if isinstance(verdict, Failed) and isinstance(verdict.error, ApiError):
            error = verdict.error
            told += f", errorCode {error.error_code.value}, specificCode {error.specific_code}"
        logger.info("%s.%s attempt %d: %s, %.3f s", *self._place().values(), told, time.monotonic() - self._sent_at)
