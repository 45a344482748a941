"""Actions, as their documents describe them."""

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
    """The object that a code reports as missing: its kind, and the member of the request that holds its id."""

    member: str
    kind: Kind


@dataclass(frozen=True)
class Code:
    """A documented specific code and its error response."""

    number: int
    name: str
    error_code: int
    message: str
    missing: Missing | None = None

    def error(self, *additional_messages: str, message: str | None = None) -> FailedRequestError:
        """Return the error for a response with this code."""
        return FailedRequestError(self.error_code, message or self.message, self.number, additional_messages)


@dataclass(frozen=True)
class Action:
    """An action.

    Attributes:
        path: The path of its URL.
        namespace: Its namespace.
        name: Its name, the value of the query parameter `action`.
        body: The schema of its body; None if it takes none.
        needs_body: Whether a body is required.
        examples: The example requests of its document.
        success: The schema of a success.
        success_examples: The example successes of its document.
        codes: Its specific codes, by name.
        kind: The kind of object that it adds and updates; None if it does neither.
        booking: The member with the id of the booking that it changes; None if there is none.
        is_read: Whether it only reads.
        reading: The objects that it reads; None if it reads none.
        removes: The objects that it removes, if any.
        sets: The objects that it changes, if any.
        unique: The members whose values no two objects may share, if any.
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
        """Return the error for a request about an object that does not exist."""
        for missing, code in self.missing():
            # The id of an object that no action adds is the one that the request reads.
            is_own = missing.kind.is_setup and touch.kind.is_setup and missing.member == "id"
            if missing.member in touch.by and (missing.kind == touch.kind or is_own):
                return code.error()
        return FailedRequestError(404, "Not Found")

    def missing(self) -> list[tuple[Missing, Code]]:
        """Return the objects that can be missing, each with its code, in the order of the document."""
        return [(code.missing, code) for code in self.codes.values() if code.missing]


@dataclass(frozen=True)
class Webhook:
    """A documented notification.

    Attributes:
        subject: Its subject.
        endpoint: The endpoint that it belongs to, such as venues.
        change: The change after which it is sent: added, updated or removed.
        kind: The kind of the object.
        read: The read whose response has the object; None if it was removed.
        ids: The members that are the id of the object.
        members: The members of the body that are always present.
    """

    subject: str
    endpoint: str
    change: str
    kind: Kind
    read: Action | None
    ids: frozenset[str]
    members: Mapping[str, Schema]


@dataclass(frozen=True)
class Specification:
    """The contents of a spec folder.

    Attributes:
        actions: The actions, by path and name.
        shared_codes: The codes that any action can return, by name.
        webhooks: The notifications that are sent after a change.
    """

    actions: Mapping[tuple[str, str], Action]
    shared_codes: Mapping[str, Code]
    webhooks: tuple[Webhook, ...] = ()

    def named(self, namespace: str, name: str) -> Action | None:
        """Return the action with a namespace and a name."""
        return next((each for each in self.actions.values() if (each.namespace, each.name) == (namespace, name)), None)

    def code(self, action: Action, number: int) -> Code:
        """Return the code with a number: a code of the action, a shared one, or else a bad request."""
        documented = {code.number: code for code in (*self.shared_codes.values(), *action.codes.values())}
        return documented.get(number) or Code(number, "", 400, "Bad Request")

    def invalid(self, action: Action, violations: list[BodyViolation]) -> FailedRequestError:
        """Return the error for a body that violates the schema of its action."""
        messages = [str(violation) for violation in violations]
        if code := action.codes.get("INVALID_DATA"):
            return code.error(*messages)
        absent = [violation.member for violation in violations if violation.is_missing]
        name = "MISSING_PARAMETER" if absent else "INVALID_PARAMETER"
        if code := self.shared_codes.get(name):
            return code.error(*messages)
        return FailedRequestError(400, "Bad Request", None, messages)
