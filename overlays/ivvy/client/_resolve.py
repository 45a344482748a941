"""Finds what the platform holds of an add whose outcome is unknown."""

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

SKEW = timedelta(minutes=5)
"""How far the platform's clock may be from the one that a request is signed by."""


@frozen
class Search:
    """What is read to find an add, and the values by which a result is known."""

    read: Action[Any, Any]
    request: Model
    values: Mapping[str, object]

    def matches(self, result: Model) -> bool:
        """Whether a result has the values that were sent."""
        found = result.to_dict()
        return all(_are_equal(value, found.get(name)) for name, value in self.values.items())


def search_for(unknown: OutcomeUnknownError) -> Search:
    """What finds an add, by the document of its action.

    Raises:
        UnresolvableError: There is no dependable way to find it.
    """
    place: dict[str, Any] = {"namespace": unknown.namespace, "action": unknown.action}
    sent, action = unknown.sent or {}, documented(unknown.namespace, unknown.action)
    if unknown.retryable:
        raise UnresolvableError(**place, reason="it was no add, so it can be sent again without harm")
    if action is None or action.lookup is None:
        raise UnresolvableError(
            **place, reason="the platform documents no reliable way to find it; look on the platform"
        )
    lookup = action.lookup
    chosen = next((names for names in lookup.equal if sent.get(next(iter(names.values()))) is not None), None)
    lacking = [given for given in lookup.arguments.values() if sent.get(given) is None]
    if chosen is None or lacking:
        needed = ", ".join(lacking) or " or ".join(next(iter(names.values())) for names in lookup.equal)
        raise UnresolvableError(**place, reason=f"it was sent without {needed}, by which it could be found")
    read = documented(action.namespace, lookup.read)
    if read is None or read.request is None:
        raise LookupError(f"{lookup.read} is not documented")
    arguments: dict[str, object] = {name: sent[given] for name, given in lookup.arguments.items()}
    if lookup.since:
        arguments["filter"] = {lookup.since: TIMESTAMP.write(unknown.sent_at.astimezone(UTC) - SKEW)}
    values = {name: sent[given] for name, given in chosen.items() if sent.get(given) is not None}
    return Search(read, read.request().from_dict(arguments), values)


def resolve(caller: Caller, unknown: OutcomeUnknownError) -> list[int]:
    """The ids of what the platform holds that matches what was sent."""
    search = search_for(unknown)
    return _ids([each for each in Page[Any](caller, search.read, search.request) if search.matches(each)])


async def resolve_async(caller: AsyncCaller, unknown: OutcomeUnknownError) -> list[int]:
    """The ids of what the platform holds that matches what was sent."""
    search = search_for(unknown)
    return _ids([each async for each in AsyncPages[Any](caller, search.read, search.request) if search.matches(each)])


def _ids(found: list[Any]) -> list[int]:
    return [cast("int", each.id) for each in found]


def _are_equal(sent: object, found: object) -> bool:
    """Whether a value came back. Answers have a time at the end of some dates, and blanks around no text."""
    if isinstance(sent, str) and isinstance(found, str):
        return found.strip() in (sent.strip(), f"{sent} 00:00:00")
    return sent == found
