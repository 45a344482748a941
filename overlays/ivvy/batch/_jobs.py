"""Jobs that are checked and encoded, and how their responses are read."""

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any, cast

from attrs import define, field, frozen
from ivvy.api.errors import InvalidRequestError, IvvyError, OutcomeUnknownError, TransportError
from ivvy.api.job import Job
from ivvy.api.model import Model
from ivvy.client._messages import Call, Response, booking_of, typed_call
from ivvy.client._retry import Failed, classify
from ivvy.client._signing import Signer

from ._matching import Sent, sent_of


@define(eq=False)
class PreparedJob:
    """A job that is checked and encoded, with a digest of its content, and what identifies its result."""

    key: str
    job: Job[Any]
    call: Call[Any]
    digest: str = field(repr=False)
    sent: Sent = field(repr=False)
    doubtful_since: datetime | None = None  # when it was sent for the first time, if it may have been carried out then
    is_superseded: bool = False  # whether a later change of its booking was sent, so that this must not follow it

    @property
    def changed_booking(self) -> str | None:
        """The id of the booking that it changes, if that exists already."""
        return self.call.booking if self.call.is_write else None

    @property
    def may_be_repeated(self) -> bool:
        """Whether it may be sent again after it may have been carried out."""
        return self.call.is_safe_to_retry and not self.is_superseded

    def unknown(self, reason: str, sent_at: datetime) -> OutcomeUnknownError:
        """Return the error of a job that may have been carried out."""
        return OutcomeUnknownError(
            namespace=self.call.namespace,
            action=self.call.action,
            attempts=1,
            reason=reason,
            sent=self.call.sent,
            sent_at=self.doubtful_since or sent_at,
            retryable=self.may_be_repeated,
        )

    def not_sent(self, reason: str) -> IvvyError:
        """Return the error of a job that was not sent, which is unknown if an earlier batch may have carried it out."""
        return self.failed(
            TransportError(namespace=self.call.namespace, action=self.call.action, reason=reason, retryable=True)
        )

    def failed(self, error: IvvyError) -> IvvyError:
        """Return the error of a job that was not carried out this time: unknown if it may have been before."""
        if self.doubtful_since is None or isinstance(error, OutcomeUnknownError):
            return error
        reason = error.reason if isinstance(error, TransportError) else error.summary()
        return self.unknown(reason, self.doubtful_since)

    def read(self, response: str | None, sent_at: datetime, signer: Signer) -> tuple[Any, IvvyError | None]:
        """Return the answer in the text of a response, or the error. What cannot be read is unknown."""
        if response is None:
            return None, self.unknown("no result of its batch is certain to be its own", sent_at)
        try:
            outcome = classify(self.call, Response(200, {}, response.encode()), signer, 1)
        except RecursionError:
            return None, self.unknown("its result is nested too deeply", sent_at)
        if not isinstance(outcome, Failed):
            return outcome, None
        if outcome.may_have_happened or outcome.cause is not None:
            return None, self.unknown(f"its result is not an iVvy response: {outcome.cause}", sent_at)
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
