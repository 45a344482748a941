# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""What a call can raise: what the platform refuses, by kind, and what can go wrong on the way."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final, Self

from attrs import define, frozen

from .models import ErrorCode
from .types import JSONValue

__all__ = (
    "ApiError",
    "InvalidRequest",
    "InvalidResponse",
    "IvvyError",
    "OutcomeUnknown",
    "TransportError",
    "BadRequestError",
    "UnauthorizedError",
    "ForbiddenError",
    "NotFoundError",
    "MethodNotAllowedError",
    "NotAcceptableError",
    "TooManyRequestsError",
    "UnknownError",
    "FailedRequestError",
    "SessionExpiredError",
    "KeyRevokedError",
    "InternalServerError",
    "ApiNotImplementedError",
)


@define(eq=False)
class IvvyError(Exception):
    """The root of all errors of a call.

    Attributes:
        namespace: The namespace that was called.
        action: The action that was called.
        attempts: How many requests were sent, or tried to be.
    """

    namespace: str
    action: str
    attempts: int

    def __str__(self) -> str:
        return f"{self.namespace}.{self.action}: {self.told()} (attempts: {self.attempts})"

    def told(self) -> str:
        """What happened, in one sentence."""
        return "failed"


@frozen
class Violation:
    """Why a request cannot be sent.

    Attributes:
        member: The member by its name in JSON, `costcenters.0.value` for one inside another.
        reason: What is wrong with it.
        page: The vendor's page that says so; empty for an action without a document.
    """

    member: str
    reason: str
    page: str = ""

    def __str__(self) -> str:
        return f"{self.member}: {self.reason}" if self.member else self.reason


@define(eq=False)
class InvalidRequest(IvvyError):
    """The request cannot be sent, and was not: correct it.

    Attributes:
        violations: All that is wrong with it.
    """

    violations: tuple[Violation, ...]

    @classmethod
    def because(cls, namespace: str, action: str, problems: Iterable[tuple[str, str]], page: str = "") -> Self:
        """The error of a request with these problems: each member with the reason, and the page that says so."""
        return cls(namespace, action, 0, tuple(Violation(member, reason, page) for member, reason in problems))

    def told(self) -> str:
        """Every violation, and where to read about them."""
        pages = dict.fromkeys(violation.page for violation in self.violations if violation.page)
        see = f" (see {', '.join(pages)})" if pages else ""
        return "; ".join(map(str, self.violations)) + see


@define(eq=False)
class TransportError(IvvyError):
    """No answer, and certainly nothing happened: try again later.

    Attributes:
        reason: What was in the way.
    """

    reason: str

    def told(self) -> str:
        """What was in the way."""
        return f"nothing happened, the platform did not answer: {self.reason}"


@define(eq=False)
class OutcomeUnknown(IvvyError):
    """The request was sent and nothing came back that tells. It may have happened: look before you send it again.

    Attributes:
        reason: What came instead of an answer.
        sent: The members that were sent.
    """

    reason: str
    sent: Mapping[str, JSONValue] | None

    def told(self) -> str:
        """What came instead of an answer."""
        return f"it may have happened, no answer tells: {self.reason}"


@define(eq=False)
class InvalidResponse(IvvyError):
    """The answer was not what iVvy speaks.

    Attributes:
        reason: What is wrong with it.
        http_status: The status of the HTTP response.
    """

    reason: str
    http_status: int

    def told(self) -> str:
        """What is wrong with the answer."""
        return f"the answer is not iVvy's: {self.reason}"


@define(eq=False)
class ApiError(IvvyError):
    """The platform refused the request. There is a subclass for each kind of refusal.

    Attributes:
        error_code: The kind of refusal.
        specific_code: The code of this very refusal, one of `ivvy.api.codes`; None where the platform gave none.
        message: What the platform says.
        additional_messages: What it says further, often as `member: reason`.
        http_status: The status of the HTTP response. It tells nothing: the platform refuses under 200 as well.
    """

    error_code: ErrorCode
    specific_code: int | None
    message: str
    additional_messages: tuple[str, ...]
    http_status: int

    def told(self) -> str:
        """What the platform says, with its codes."""
        further = f" [{'; '.join(self.additional_messages)}]" if self.additional_messages else ""
        specific = f", specificCode {self.specific_code}" if self.specific_code is not None else ""
        return f"{self.message}{further} (errorCode {self.error_code.value}{specific})"


class BadRequestError(ApiError):
    """400 Bad Request."""


class UnauthorizedError(ApiError):
    """401 Unauthorized."""


class ForbiddenError(ApiError):
    """403 Forbidden."""


class NotFoundError(ApiError):
    """404 Not Found."""


class MethodNotAllowedError(ApiError):
    """405 Method Not Allowed."""


class NotAcceptableError(ApiError):
    """406 Not Acceptable."""


class TooManyRequestsError(ApiError):
    """429 Too Many Requests."""


class UnknownError(ApiError):
    """460 Unknown."""


class FailedRequestError(ApiError):
    """461 Failed Request."""


class SessionExpiredError(ApiError):
    """462 Session Expired."""


class KeyRevokedError(ApiError):
    """463 Key Revoked."""


class InternalServerError(ApiError):
    """500 Internal Server Error."""


class ApiNotImplementedError(ApiError):
    """501 Not Implemented."""


KINDS: Final[Mapping[ErrorCode, type[ApiError]]] = {
    ErrorCode.BAD_REQUEST: BadRequestError,
    ErrorCode.UNAUTHORIZED: UnauthorizedError,
    ErrorCode.FORBIDDEN: ForbiddenError,
    ErrorCode.NOT_FOUND: NotFoundError,
    ErrorCode.METHOD_NOT_ALLOWED: MethodNotAllowedError,
    ErrorCode.NOT_ACCEPTABLE: NotAcceptableError,
    ErrorCode.TOO_MANY_REQUESTS: TooManyRequestsError,
    ErrorCode.UNKNOWN: UnknownError,
    ErrorCode.FAILED_REQUEST: FailedRequestError,
    ErrorCode.SESSION_EXPIRED: SessionExpiredError,
    ErrorCode.KEY_REVOKED: KeyRevokedError,
    ErrorCode.INTERNAL_SERVER_ERROR: InternalServerError,
    ErrorCode.NOT_IMPLEMENTED: ApiNotImplementedError,
}
"""The exception of each error code; what the platform may add to them is a plain `ApiError`."""
