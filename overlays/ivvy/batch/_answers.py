"""Reads what came of a job, as a call reads its response."""

from datetime import datetime
from typing import Any, cast

from ivvy.api.errors import IvvyError, OutcomeUnknownError, TransportError
from ivvy.client._messages import Response
from ivvy.client._retry import Failed, classify
from ivvy.client._signing import Signer

from ._jobs import Prepared


def read_answer(job: Prepared, body: str, sent_at: datetime, signer: Signer) -> tuple[Any, IvvyError | None]:
    """The answer of a job, or the error that it stands for.

    Args:
        job: The job.
        body: What the platform answered to it, as JSON.
        sent_at: When its run was sent.
        signer: What knows the texts that no error may show.
    """
    verdict = classify(job.call, Response(200, {}, body.encode()), signer, 1)
    if not isinstance(verdict, Failed):
        return verdict, None
    if verdict.may_have_happened and not job.call.is_safe_to_retry:
        return None, unknown(job, sent_at, "its result was not an iVvy response")
    return None, cast("IvvyError", verdict.error)


def unknown(job: Prepared, sent_at: datetime, reason: str) -> OutcomeUnknownError:
    """The error of a job that may have been carried out."""
    return OutcomeUnknownError(
        **_place(job),
        attempts=1,
        reason=reason,
        sent=job.call.sent,
        sent_at=sent_at,
        retryable=job.call.is_safe_to_retry,
    )


def not_sent(job: Prepared, reason: str) -> TransportError:
    """The error of a job that certainly was not carried out."""
    return TransportError(**_place(job), reason=reason, retryable=True)


def _place(job: Prepared) -> dict[str, Any]:
    return {"namespace": job.call.namespace, "action": job.call.action}
