"""Jobs that are checked and encoded, and how their responses are read."""

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any, cast

from attrs import field, frozen
from ivvy.api.errors import InvalidRequestError, IvvyError, OutcomeUnknownError, TransportError
from ivvy.api.job import Job
from ivvy.api.model import Model
from ivvy.client._messages import Call, Response, booking_of, typed_call
from ivvy.client._retry import Failed, classify
from ivvy.client._signing import Signer

from ._matching import Sent, sent_of


@frozen(eq=False)
class PreparedJob:
    """A job that is checked and encoded, with a digest of its content, and what identifies its result."""

    key: str
    job: Job[Any]
    call: Call[Any]
    digest: str = field(repr=False)
    sent: Sent = field(repr=False)

    def unknown(self, sent_at: datetime, reason: str, *, is_superseded: bool = False) -> OutcomeUnknownError:
        """Return the error of a job that may have been carried out; a superseded one cannot be sent again."""
        return OutcomeUnknownError(
            namespace=self.call.namespace,
            action=self.call.action,
            attempts=1,
            reason=reason,
            sent=self.call.sent,
            sent_at=sent_at,
            retryable=self.call.is_safe_to_retry and not is_superseded,
        )

    def not_sent(self, reason: str) -> TransportError:
        """Return the error of a job that certainly was not carried out."""
        return TransportError(namespace=self.call.namespace, action=self.call.action, reason=reason, retryable=True)

    def read(self, body: str | None, sent_at: datetime, signer: Signer) -> tuple[Any, IvvyError | None]:
        """Return the answer in a JSON response, or the error. Without a readable response the outcome is unknown."""
        if body is None:
            return None, self.unknown(sent_at, "no result of its batch is certain to be its own")
        try:
            outcome = classify(self.call, Response(200, {}, body.encode()), signer, 1)
        except RecursionError:
            return None, self.unknown(sent_at, "its result is nested too deeply")
        if not isinstance(outcome, Failed):
            return outcome, None
        if outcome.may_have_happened or outcome.cause is not None:
            return None, self.unknown(sent_at, f"its result is not an iVvy response: {outcome.cause}")
        return None, cast("IvvyError", outcome.error)


@frozen(eq=False)
class InvalidJob:
    """A job that cannot be sent, with the booking that it would have touched, if that can be read."""

    key: str
    job: Job[Any]
    error: InvalidRequestError
    booking: str | None


def prepare(jobs: Iterable[Job[Any]], *, validate: bool) -> Iterator[PreparedJob | InvalidJob]:
    """Check and encode each job, or raise ValueError if two jobs have the same key."""
    keys, copies = set[str](), Counter[str]()
    for position, job in enumerate(jobs):
        if not isinstance(cast("object", job.key), str | None):
            raise TypeError(f"the key of a job must be a string, got {type(job.key).__name__}")
        try:
            call = typed_call(job.action, job.request, validate=validate)
        except InvalidRequestError as error:
            key = _add_key(job.key or f"invalid-{position}", keys)
            sent = job.request.written()[0] if isinstance(job.request, Model) else None
            yield InvalidJob(key, job, error, booking_of(job.action, sent))
            continue
        digest = hashlib.sha256(f"{call.namespace}?{call.action}\n".encode() + call.content).hexdigest()
        copies[digest] += 1
        key = _add_key(job.key or f"{digest[:32]}-{copies[digest]}", keys)
        yield PreparedJob(
            key, job, call, digest, sent_of(call.namespace, call.action, json.loads(call.content or "{}"))
        )


def _add_key(key: str, keys: set[str]) -> str:
    if key in keys:
        raise ValueError(f"two jobs have the key {key!r}: give each job its own key")
    keys.add(key)
    return key
