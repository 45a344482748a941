# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""What a call can raise: the platform's error responses, by error code, and the errors of `call_errors`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from attrs import define

from .call_errors import InvalidRequest, InvalidResponse, OutcomeUnknown, TransportError, Unresolvable, Violation
from .problems import IvvyError, MemberErrors

if TYPE_CHECKING:
    from .models import ErrorCode

__all__ = (
    "ApiError",
    "InvalidRequest",
    "InvalidResponse",
    "IvvyError",
    "MemberErrors",
    "OutcomeUnknown",
    "TransportError",
    "Unresolvable",
    "Violation",
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


@define(eq=False, kw_only=True, auto_exc=False)
class ApiError(IvvyError):
    """The platform returned an error response. There is a subclass for each error code.

    Attributes:
        error_code: The general error code.
        specific_code: The specific error code, one of `ivvy.api.codes`; None if the platform sent none.
        message: The platform's message.
        additional_messages: Further messages, often as `member: reason`.
        http_status: The HTTP status. The platform also sends errors with status 200.
    """

    error_code: ErrorCode
    specific_code: int | None
    message: str
    additional_messages: tuple[str, ...]
    http_status: int

    def summary(self) -> str:
        """The platform's messages, with its codes."""
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


KINDS: Final[Mapping[int, type[ApiError]]] = {
    400: BadRequestError,
    401: UnauthorizedError,
    403: ForbiddenError,
    404: NotFoundError,
    405: MethodNotAllowedError,
    406: NotAcceptableError,
    429: TooManyRequestsError,
    460: UnknownError,
    461: FailedRequestError,
    462: SessionExpiredError,
    463: KeyRevokedError,
    500: InternalServerError,
    501: ApiNotImplementedError,
}
"""The exception of each error code; an undocumented code raises a plain `ApiError`."""
