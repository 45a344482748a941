# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The errors of a call, apart from the platform's error responses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from attrs import define, field, frozen

from .problems import IvvyError, summarized

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from .problems import Problem
    from .types import JSONValue


@frozen
class Violation:
    """Why a request cannot be sent.

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
class InvalidRequest(IvvyError):
    """The request is invalid and was not sent: correct it.

    Attributes:
        violations: Everything that is wrong with it.
    """

    violations: tuple[Violation, ...]

    @classmethod
    def because(cls, namespace: str, action: str, problems: Iterable[Problem], page: str = "") -> Self:
        """The error of a request with these problems, which this page documents."""
        violations = tuple(Violation(*problem, page) for problem in problems)
        return cls(namespace=namespace, action=action, violations=violations)

    def summary(self) -> str:
        """The first few violations, and where to read about them."""
        pages = dict.fromkeys(violation.page for violation in self.violations if violation.page)
        see = f" (see {', '.join(pages)})" if pages else ""
        return summarized(map(str, self.violations)) + see


@define(eq=False, kw_only=True, auto_exc=False)
class TransportError(IvvyError):
    """The request did not reach the platform, so nothing happened: try again later.

    Attributes:
        reason: Why it was not reached.
    """

    reason: str

    def summary(self) -> str:
        """Why the platform was not reached."""
        return f"nothing happened: {self.reason}"


@define(eq=False, kw_only=True, auto_exc=False)
class OutcomeUnknown(IvvyError):
    """The request was sent and no usable response came. It may have taken effect: check before you send it again.

    Attributes:
        reason: What came instead of a response.
        sent: The members that were sent. They are in no text of the error, because they may be personal.
        sent_at: When they were first sent, by this machine's clock, with a time zone.
    """

    reason: str
    sent: Mapping[str, JSONValue] | None = field(repr=False)
    sent_at: datetime

    def summary(self) -> str:
        """What came instead of a response."""
        return f"outcome unknown: no usable response: {self.reason}"


@define(eq=False, kw_only=True, auto_exc=False)
class Unresolvable(IvvyError):
    """There is no dependable way to find out what came of a call.

    Attributes:
        reason: Why not.
    """

    reason: str

    def summary(self) -> str:
        """Why the outcome cannot be found out."""
        return f"the outcome cannot be found out: {self.reason}"


@define(eq=False, kw_only=True, auto_exc=False)
class InvalidResponse(IvvyError):
    """The response was not an iVvy response.

    Attributes:
        reason: What is wrong with it.
        http_status: The status of the HTTP response.
    """

    reason: str
    http_status: int

    def summary(self) -> str:
        """What is wrong with the response."""
        return f"not an iVvy response: {self.reason}"
