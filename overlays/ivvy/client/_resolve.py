"""Finds out what happened to an add whose outcome is unknown."""

from collections.abc import Mapping
from datetime import UTC, timedelta
from typing import Any, cast

from attrs import frozen
from ivvy.api.action import Action
from ivvy.api.actions import documented
from ivvy.api.callers import AsyncCaller, Caller
from ivvy.api.codecs import TIMESTAMP
from ivvy.api.errors import OutcomeUnknownError, UnresolvableError
from ivvy.api.model import Model
from ivvy.api.paging import AsyncPages, Page

MAX_SKEW = timedelta(minutes=5)  # The platform refuses requests from a clock that differs by more.


@frozen
class Search:
    """The read that finds an add, and the values that identify it."""

    read: Action[Any, Any]
    request: Model
    values: Mapping[str, object]

    def matches(self, result: Model) -> bool:
        """Return whether a result has the values that were sent."""
        found = result.to_dict()
        return all(_is_equal(value, found.get(name)) for name, value in self.values.items())


def plan_search(unknown: OutcomeUnknownError) -> Search:
    """Return how to find an add, according to the document of its action, or raise UnresolvableError."""
    context: dict[str, Any] = {"namespace": unknown.namespace, "action": unknown.action}
    sent, action = unknown.sent or {}, documented(unknown.namespace, unknown.action)
    if unknown.retryable:
        raise UnresolvableError(**context, reason="the call was not an add, so it is safe to send it again")
    if action is None or action.lookup is None:
        reason = "the platform documents no reliable way to find it; look on the platform"
        raise UnresolvableError(**context, reason=reason)
    lookup = action.lookup
    chosen = next((names for names in lookup.equal if sent.get(next(iter(names.values()))) is not None), None)
    missing = [member for member in lookup.arguments.values() if sent.get(member) is None]
    if chosen is None or missing:
        needed = ", ".join(missing) or " or ".join(next(iter(names.values())) for names in lookup.equal)
        raise UnresolvableError(**context, reason=f"it was sent without {needed}, which would identify it")
    read = documented(action.namespace, lookup.read)
    if read is None or read.request is None:
        raise LookupError(f"{lookup.read} is not documented")
    arguments: dict[str, object] = {name: sent[member] for name, member in lookup.arguments.items()}
    if lookup.since:
        arguments["filter"] = {lookup.since: TIMESTAMP.write(unknown.sent_at.astimezone(UTC) - MAX_SKEW)}
    values = {name: sent[member] for name, member in chosen.items() if sent.get(member) is not None}
    return Search(read, read.request().from_dict(arguments), values)


def resolve(caller: Caller, unknown: OutcomeUnknownError) -> list[int]:
    """Return the ids of the objects on the platform that match what was sent."""
    search = plan_search(unknown)
    return _ids([each for each in Page[Any](caller, search.read, search.request) if search.matches(each)])


async def resolve_async(caller: AsyncCaller, unknown: OutcomeUnknownError) -> list[int]:
    """Return the ids of the objects on the platform that match what was sent."""
    search = plan_search(unknown)
    return _ids([each async for each in AsyncPages[Any](caller, search.read, search.request) if search.matches(each)])


def _ids(found: list[Any]) -> list[int]:
    return [cast("int", each.id) for each in found]


def _is_equal(sent: object, found: object) -> bool:
    """Compare values. Responses append a time to some dates, and remove white space around strings."""
    if isinstance(sent, str) and isinstance(found, str):
        return found.strip() in (sent.strip(), f"{sent} 00:00:00")
    return sent == found
