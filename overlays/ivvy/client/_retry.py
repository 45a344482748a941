"""What happens between the first attempt and the end of a call, without I/O, which is up to the drivers."""

import logging
import math
import random
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, Generic, NoReturn, Self

import httpx
from attrs import define, field
from ivvy.api.errors import ApiError, InvalidResponseError, IvvyError, OutcomeUnknownError, TransportError

from ._attempt import Attempt
from ._limits import Policy
from ._messages import Call, ResultT
from ._responses import Answer
from ._signing import Signer
from ._verdict import Again, Failed, judge

logger = logging.getLogger("ivvy.client")

FIRST_WAIT, LONGEST_WAIT = 0.5, 8.0


@define
class Exchange(Generic[ResultT]):
    """The attempts of one call. It lasts as long as its `with` block."""

    call: Call[ResultT]
    policy: Policy
    signer: Signer
    attempt: Attempt | None = None  # what is out at the moment
    result: ResultT = field(init=False)
    _attempts: int = 0
    _first_sent_at: datetime = field(init=False)
    _started: float = field(factory=time.monotonic)
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

    def attempts(
        self, http: httpx.Client | httpx.AsyncClient, request: httpx.Request
    ) -> Iterator[tuple[float, Attempt]]:
        """Attempts to make, each with the seconds to wait before it, until there is a result, or an error is raised."""
        wait, counted, signed_again = 0.0, 0, False
        self._first_sent_at = datetime.now(UTC)
        while True:
            self._attempts += 1
            attempt = Attempt(min(self.policy.timeout or math.inf, self.remaining() - wait), http, request)
            yield wait, attempt
            self.attempt = None
            verdict = judge(self.call, attempt.came, self.signer, self._attempts)
            self._log(attempt, verdict)
            if not isinstance(verdict, Failed):
                self.result = verdict
                return
            self._may_have_happened |= verdict.may_have_happened
            is_stale = verdict.again is Again.SIGNED and not signed_again and self.remaining() > 0
            if is_stale and isinstance(attempt.came, Answer) and self.signer.learn(attempt.came.headers.get("Date")):
                wait, signed_again = 0.0, True
                continue
            # What the platform certainly did not carry out is not counted.
            counted += verdict.again in (Again.NEVER, Again.COUNTED)
            # At least the backoff: who asks for no wait at all would be asked again at once, until the deadline.
            wait = max(verdict.wait or 0.0, self._backoff())
            is_left = verdict.again is Again.LATER or (
                verdict.again is Again.COUNTED and counted < self.policy.max_attempts
            )
            if not is_left or wait >= self.remaining():
                self._fail(verdict)

    def _fail(self, verdict: Failed) -> NoReturn:
        error, cause = verdict.error, verdict.cause
        if self._may_have_happened:
            error, cause = self._unknown(verdict), cause or error
        if cause:  # The frames and the errors behind it hold what was sent and what came.
            cause.__cause__ = cause.__context__ = cause.__traceback__ = None
        raise error from cause if error is not cause else None

    def _unknown(self, verdict: Failed) -> OutcomeUnknownError:
        match verdict.error:
            case TransportError(reason=reason) | InvalidResponseError(reason=reason):
                pass
            case error:
                reason = error.summary() if isinstance(error, IvvyError) else type(error).__name__
        return OutcomeUnknownError(
            **self._place(),
            reason=reason,
            sent=self.call.sent,
            sent_at=self._first_sent_at,
            retryable=self.call.harmless,
            retry_after=verdict.wait,
        )

    def remaining(self) -> float:
        """The seconds until the deadline."""
        return self.policy.deadline - (time.monotonic() - self._started)

    def _place(self) -> dict[str, Any]:
        return {"namespace": self.call.namespace, "action": self.call.action, "attempts": self._attempts}

    def _backoff(self) -> float:
        """Full jitter, so that callers who failed together do not come back together."""
        return random.uniform(0, min(LONGEST_WAIT, FIRST_WAIT * 2 ** min(self._attempts - 1, 9)))  # noqa: S311

    def _log(self, attempt: Attempt, verdict: ResultT | Failed) -> None:
        if not logger.isEnabledFor(logging.INFO):
            return
        came = f"HTTP {attempt.came.status}" if isinstance(attempt.came, Answer) else "no answer"
        if isinstance(verdict, Failed) and isinstance(verdict.error, ApiError):
            error = verdict.error
            came += f", errorCode {error.error_code.value}, specificCode {error.specific_code}"
        logger.info("%s.%s attempt %d: %s, %.3f s", *self._place().values(), came, attempt.took)
