"""Actions as their documents describe them."""

from collections.abc import Mapping
from dataclasses import dataclass

from .body_schemas import BodyViolation, Schema
from .failures import FailedRequestError
from .json_values import JsonObject
from .kinds import Kind
from .readings import Reading
from .touches import Touch


@dataclass(frozen=True)
class Missing:
    """What a code says does not exist: the kind of object, and the member of the request that names the object."""

    member: str
    kind: Kind


@dataclass(frozen=True)
class Code:
    """A documented specific code, and the failure it means."""

    number: int
    name: str
    error_code: int
    message: str
    missing: Missing | None = None

    def error(self, *additional_messages: str, message: str | None = None) -> FailedRequestError:
        """Make the error that is answered with this code."""
        return FailedRequestError(self.error_code, message or self.message, self.number, additional_messages)


@dataclass(frozen=True)
class Action:
    """One action.

    Attributes:
        path: The path it is called under.
        namespace: Its namespace.
        name: Its name, the value of the query parameter `action`.
        body: The schema of its body, None when it takes none.
        needs_body: Whether a body has to be sent.
        examples: The requests that its document shows.
        success: The schema of its answer on success.
        success_examples: The answers on success that its document shows.
        codes: Its specific codes, by name.
        kind: The kind of object whose `id` it takes and answers; None when it does not.
        booking: The member that names the booking it touches; None when there is none.
        is_read: Whether it only reads.
        reading: Which objects it reads; None where it reads none.
        removes: Which objects it removes, if any.
        sets: Which objects it changes, if any.
        unique: The members that no two objects may have in common, if any.
    """

    path: str
    namespace: str
    name: str
    body: Schema | None
    needs_body: bool
    examples: tuple[JsonObject, ...]
    success: Schema
    success_examples: tuple[JsonObject, ...]
    codes: Mapping[str, Code]
    kind: Kind | None
    booking: str | None
    is_read: bool = False
    reading: Reading | None = None
    removes: Touch | None = None
    sets: Touch | None = None
    unique: tuple[str, ...] = ()

    def not_found(self, touch: Touch) -> FailedRequestError:
        """Make the error of a request that is about an object that does not exist."""
        named = (code for missing, code in self.missing() if missing.kind == touch.kind and missing.member in touch.by)
        code = next(named, None)
        return code.error() if code else FailedRequestError(404, "Not Found")

    def missing(self) -> list[tuple[Missing, Code]]:
        """Give what can be missing, each with the code that says so, in the document's order."""
        return [(code.missing, code) for code in self.codes.values() if code.missing]


@dataclass(frozen=True)
class Specification:
    """A spec folder.

    Attributes:
        actions: The actions, by path and name.
        shared_codes: The codes that any action can answer with, by name.
    """

    actions: Mapping[tuple[str, str], Action]
    shared_codes: Mapping[str, Code]

    def named(self, namespace: str, name: str) -> Action | None:
        """Give an action by its namespace and name."""
        return next((each for each in self.actions.values() if (each.namespace, each.name) == (namespace, name)), None)

    def code(self, action: Action, number: int) -> Code:
        """Give the code of a number: one of the action's, a shared one, or one for a bad request."""
        documented = {code.number: code for code in (*self.shared_codes.values(), *action.codes.values())}
        return documented.get(number) or Code(number, "", 400, "Bad Request")

    def invalid(self, action: Action, violations: list[BodyViolation]) -> FailedRequestError:
        """Make the error for a body that violates its action's schema."""
        messages = [str(violation) for violation in violations]
        if code := action.codes.get("INVALID_DATA"):
            return code.error(*messages)
        absent = [violation.member for violation in violations if violation.is_missing]
        name = "MISSING_PARAMETER" if absent else "INVALID_PARAMETER"
        if code := self.shared_codes.get(name):
            return code.error(*messages)
        return FailedRequestError(400, "Bad Request", None, messages)
