"""What can go wrong beside a refusal of the platform, by what it means for the caller."""

from collections.abc import Mapping

from attrs import define, frozen
from ivvy.api.errors import IvvyError
from ivvy.api.types import JSONValue


@frozen
class Violation:
    """Why a request cannot be sent.

    Attributes:
        member: The member by its name in JSON, `costcenters.0.value` for one inside another.
        reason: What is wrong with it.
        page: The vendor's page that says so; empty for an action without a document here.
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
