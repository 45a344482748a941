# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The errors that this package raises.

IvvyError
├── ApiError                  the platform refused the call
│   ├── BadRequestError       one subclass for each error code
│   └── …
├── TransportError            no response, and certainly nothing happened
├── OutcomeUnknownError       no usable response: the call may have been carried out
├── InvalidResponseError      the response is not one of iVvy
├── InvalidRequestError       caught before sending
├── InvalidMembersError       a value does not fit its member (also a ValueError)
├── UnresolvableError         `resolve` cannot find out what happened to an add
└── JournalError              the journal of a submission cannot be used
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from functools import wraps
from typing import Any, Final, NamedTuple, Self, cast

from attrs import define, field, fields, frozen

from . import models
from .types import JSONValue

__all__ = (
    "ApiError",
    "InvalidMembersError",
    "InvalidRequestError",
    "InvalidResponseError",
    "IvvyError",
    "JournalError",
    "OutcomeUnknownError",
    "TransportError",
    "UnresolvableError",
    "Violation",
    "BadRequestError",
    "UnauthorizedError",
    "ForbiddenError",
    "NotFoundError",
    "MethodNotAllowedError",
    "NotAcceptableError",
    "TooManyRequestsError",
    "UnknownFailureError",
    "FailedRequestError",
    "SessionExpiredError",
    "KeyRevokedError",
    "InternalServerError",
    "ApiNotImplementedError",
)

SHOWN_PROBLEMS: Final = 10
"""The number of problems that the message of an error lists."""

MAX_PROBLEMS: Final = 1000
"""The maximum number of problems to collect. A response of a few megabytes can have a million."""


@define(eq=False, kw_only=True, auto_exc=False)
class IvvyError(Exception):
    """The base class of all errors.

    `args` has the message and the other attributes as JSON. A task queue that stores them makes an equal error from
    them: `type(error)(*error.args)`. Only `sent` of an `OutcomeUnknownError` is missing, as it can be personal data.

    Attributes:
        namespace: The namespace that was called.
        action: The action that was called.
        attempts: The number of attempts to send the request.
        retryable: Whether it is safe to make the same call again, and the call may then succeed.
        retry_after: The seconds that the platform or a gateway asked to wait, or None.
    """

    namespace: str = ""
    action: str = ""
    attempts: int = 0
    retryable: bool = False
    retry_after: float | None = None

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        if "__init__" in vars(cls):
            type.__setattr__(cls, "__init__", _accepting_args(cls.__init__))

    def __attrs_post_init__(self) -> None:
        # Loggers and crash reports show the arguments of an exception, which must not contain what was sent.
        kept = [each.name for each in fields(type(self)) if each.name != "sent"]
        self.args = (str(self), {name: _as_json(getattr(self, name)) for name in kept})

    def __reduce__(self) -> tuple[Callable[..., IvvyError], tuple[type[IvvyError], dict[str, Any]]]:
        return _restore, (type(self), {each.name: getattr(self, each.name) for each in fields(type(self))})

    def __str__(self) -> str:
        return f"{self.namespace}.{self.action}: {self.summary()} (attempts: {self.attempts})"

    def summary(self) -> str:
        """Return what happened, in one line."""
        return "failed"


def _restore(error_type: type[IvvyError], values: dict[str, Any]) -> IvvyError:
    return error_type(**values)


def _accepting_args(init: Callable[..., None]) -> Callable[..., None]:
    """Return a constructor that also accepts the `args` of an error."""

    @wraps(init)
    def accepting(self: IvvyError, *args: Any, **values: Any) -> None:
        if len(args) == 2 and isinstance(args[1], Mapping) and not values:
            stored = cast("Mapping[str, Any]", args[1])
            missing = {"sent": None} if "sent_at" in stored else {}
            init(self, **missing, **{name: _from_json(name, value) for name, value in stored.items()})
        else:
            init(self, *args, **values)

    return accepting


def _from_json(name: str, value: object) -> object:
    """Return the value of an attribute from its JSON form."""
    read = _READERS.get(name)
    return read(value) if read else value


def _as_json(value: object) -> JSONValue:
    """Return the value of an attribute in its JSON form."""
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, models.ErrorCode):
        return value.value
    if isinstance(value, Violation):
        value = (value.member, value.reason, value.attribute, value.page)
    if isinstance(value, tuple):
        return [_as_json(each) for each in cast("tuple[object, ...]", value)]
    return cast("JSONValue", value)


@define(eq=False, kw_only=True, auto_exc=False)
class ApiError(IvvyError):
    """The platform returned an error response. There is a subclass for each error code.

    Attributes:
        error_code: The general error code; None if the platform only reported that the call did not succeed.
        specific_code: The specific error code, one of `ivvy.client.codes`; None if the platform sent none.
        message: The platform's message.
        additional_messages: Further messages, often in the form `member: reason`.
        http_status: The HTTP status. The platform also sends errors with status 200.
    """

    error_code: models.ErrorCode | None
    specific_code: int | None
    message: str
    additional_messages: tuple[str, ...]
    http_status: int

    def summary(self) -> str:
        """Return the platform's messages and codes."""
        further = f" [{'; '.join(self.additional_messages)}]" if self.additional_messages else ""
        general = "no errorCode" if self.error_code is None else f"errorCode {self.error_code.value}"
        specific = f", specificCode {self.specific_code}" if self.specific_code is not None else ""
        return f"{self.message}{further} ({general}{specific})"


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


class UnknownFailureError(ApiError):
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
    460: UnknownFailureError,
    461: FailedRequestError,
    462: SessionExpiredError,
    463: KeyRevokedError,
    500: InternalServerError,
    501: ApiNotImplementedError,
}
"""The exception of each error code. An undocumented code raises a plain `ApiError`."""


@define(eq=False, kw_only=True, auto_exc=False)
class TransportError(IvvyError):
    """The request did not reach the platform, so nothing happened: try again later.

    Attributes:
        reason: Why the request did not reach the platform.
    """

    reason: str

    def summary(self) -> str:
        """Return the reason."""
        return f"nothing happened: {self.reason}"


@define(eq=False, kw_only=True, auto_exc=False)
class OutcomeUnknownError(IvvyError):
    """No usable response was received. The call may have been carried out: check before you retry.

    Attributes:
        reason: Why there is no usable response.
        sent: The members that were sent. They can be personal data, so the message does not contain them. None if the
            call has none, or if the error was stored as JSON.
        sent_at: When they were first sent, by the platform's clock as far as the client knows it, with a time zone.
    """

    reason: str
    sent: Mapping[str, JSONValue] | None = field(repr=False)
    sent_at: datetime

    def summary(self) -> str:
        """Return the reason."""
        return f"outcome unknown: no usable response: {self.reason}"


@define(eq=False, kw_only=True, auto_exc=False)
class UnresolvableError(IvvyError):
    """There is no reliable way to find out what happened to a call.

    Attributes:
        reason: Why not.
    """

    reason: str

    def summary(self) -> str:
        """Return the reason."""
        return f"cannot find out the outcome: {self.reason}"


@define(eq=False, kw_only=True, auto_exc=False)
class InvalidResponseError(IvvyError):
    """The response is not an iVvy response.

    Attributes:
        reason: What is wrong with it.
        http_status: The HTTP status.
    """

    reason: str
    http_status: int

    def summary(self) -> str:
        """Return the reason."""
        return f"not an iVvy response: {self.reason}"


@define(eq=False, kw_only=True, auto_exc=False)
class JournalError(IvvyError):
    """The journal of a submission cannot be used, or does not fit the jobs. Nothing was sent that it does not contain.

    Attributes:
        reason: What is wrong, and what to do.
    """

    reason: str

    def __str__(self) -> str:
        return self.reason

    def summary(self) -> str:
        """Return the reason."""
        return self.reason


class Problem(NamedTuple):
    """A value that does not fit its member.

    Attributes:
        member: The member's path in JSON, such as `costcenters.0.excludedTaxIds`; empty for the value itself.
        reason: What is wrong with it.
        attribute: The path in Python; empty if there is no such attribute.
    """

    member: str
    reason: str
    attribute: str = ""


@define(eq=False, kw_only=True, auto_exc=False)
class InvalidMembersError(IvvyError, ValueError):
    """Values do not fit their members.

    Attributes:
        problems: The problem of each member; at most 1,000 are collected.
    """

    problems: tuple[Problem, ...]

    def __str__(self) -> str:
        return summarize(f"{each.member}: {each.reason}" if each.member else each.reason for each in self.problems)

    def below(self, member: str, attribute: str = "") -> list[Problem]:
        """Return the problems with paths that start at the object whose member `member` has this value."""
        return [
            Problem(_join(member, each.member), each.reason, _join(attribute or member, each.attribute or each.member))
            for each in self.problems
        ]


def invalid_value(reason: str) -> InvalidMembersError:
    """Return the error of a single value."""
    return InvalidMembersError(problems=(Problem("", reason),))


@frozen
class Violation:
    """A reason why a request cannot be sent.

    Attributes:
        member: The member's path in JSON, such as `costcenters.0.excludedTaxIds`; empty for the request itself.
        reason: What is wrong with it.
        attribute: The path in Python, such as `costcenters.0.excluded_tax_ids`; empty for an undocumented member.
        page: The vendor's page that documents it; empty for an undocumented action.
    """

    member: str
    reason: str
    attribute: str = ""
    page: str = ""

    def __str__(self) -> str:
        both = f"{self.attribute} ({self.member})" if self.attribute not in ("", self.member) else self.member
        return f"{both}: {self.reason}" if both else self.reason


@define(eq=False, kw_only=True, auto_exc=False)
class InvalidRequestError(IvvyError):
    """The request is invalid and was not sent: correct it.

    Attributes:
        violations: Everything that is wrong with it.
    """

    violations: tuple[Violation, ...]

    @classmethod
    def from_problems(cls, namespace: str, action: str, problems: Iterable[Problem], page: str = "") -> Self:
        """Return the error of a request with these problems; `page` is the vendor's page of the action."""
        violations = tuple(Violation(*problem, page) for problem in problems)
        return cls(namespace=namespace, action=action, violations=violations)

    def summary(self) -> str:
        """Return the first violations, and the pages that document them."""
        pages = dict.fromkeys(violation.page for violation in self.violations if violation.page)
        see = f" (see {', '.join(pages)})" if pages else ""
        return summarize(map(str, self.violations)) + see


def summarize(problems: Iterable[str]) -> str:
    """Return the first problems, and the number of further ones."""
    texts = list(problems)
    at_least = "at least " if len(texts) >= MAX_PROBLEMS else ""
    more = [f"and {at_least}{len(texts) - SHOWN_PROBLEMS} more"] if len(texts) > SHOWN_PROBLEMS else []
    return "; ".join([*texts[:SHOWN_PROBLEMS], *more])


def _join(outer: str, inner: str) -> str:
    return f"{outer}.{inner}" if inner else outer


_READERS: Final[Mapping[str, Callable[[Any], object]]] = {
    "additional_messages": tuple,
    "error_code": lambda value: None if value is None else models.ErrorCode(value),
    "problems": lambda values: tuple(Problem(*each) for each in values),
    "sent_at": datetime.fromisoformat,
    "violations": lambda values: tuple(Violation(*each) for each in values),
}
"""What reads the value of an attribute from its JSON form."""
