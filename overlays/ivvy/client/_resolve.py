"""Finds out what happened to an add whose outcome is unknown."""

from collections.abc import Generator, Mapping
from contextlib import contextmanager, suppress
from datetime import UTC, timedelta

from ivvy.api.actions import documented
from ivvy.api.callers import AsyncCaller, Caller
from ivvy.api.codecs import TIMESTAMP
from ivvy.api.errors import InvalidMembersError, InvalidResponseError, OutcomeUnknownError, UnresolvableError
from ivvy.api.model import Model
from ivvy.api.paging import AsyncPage, AsyncPages, Page

from ._comparison import is_empty, is_same, typed_values

MARGIN = timedelta(minutes=6)  # The platform refuses clocks that differ by more than 5; one more, for rounded seconds.


class Search:
    """The search for an add. What it cannot compare is an UnresolvableError, because "not found" allows another add."""

    def __init__(self, unknown: OutcomeUnknownError) -> None:
        """Choose the members that identify it, according to the document of its action."""
        self._unknown, self._total = unknown, 0
        self._found, self._similar = dict[int, None](), dict[int, list[str]]()
        sent, action = unknown.sent or {}, documented(unknown.namespace, unknown.action)
        if unknown.retryable:
            raise self._error("the call was not an add, so it is safe to send it again")
        if unknown.sent is None and action and action.request:
            raise self._error("the error was stored without what was sent; look on the platform")
        read = documented(action.namespace, action.lookup.read) if action and action.lookup else None
        if not (action and action.request and action.lookup and read and read.request):
            raise self._error("the platform documents no reliable way to find it; look on the platform")
        self._lookup, self._sent = action.lookup, typed_values(sent, action.request())
        choices, arguments = [list(each.items()) for each in action.lookup.equal], action.lookup.arguments
        chosen = next((each for each in choices if not is_empty(sent.get(each[0][1]))), None)
        missing = [member for member in arguments.values() if is_empty(sent.get(member))]
        if chosen is None or missing:
            needed = ", ".join(missing) or " or ".join(each[0][1] for each in choices)
            raise self._error(f"it was sent without {needed}, which would identify it")
        self._first, self._is_unique = chosen[0][0], chosen[0][1] in action.lookup.unique
        self._identifying = {name: member for name, member in chosen if not is_empty(sent.get(member))}
        values: dict[str, object] = {name: sent[member] for name, member in arguments.items()}
        if action.lookup.since:
            values["filter"] = {action.lookup.since: TIMESTAMP.write(unknown.sent_at.astimezone(UTC) - MARGIN)}
        self.read, self.request = read, read.request().from_dict(values)

    @contextmanager
    def reading(self) -> Generator[None, None, None]:
        """Raise UnresolvableError if a result page cannot be read, or is missing."""
        try:
            yield
        except (InvalidResponseError, InvalidMembersError) as error:
            reason = error.reason if isinstance(error, InvalidResponseError) else str(error)
            raise self._error(f"not all results could be read: {reason}") from error

    def examine(self, page: Page[Model] | AsyncPage[Model]) -> None:
        """Add the results of a page that match."""
        total = page.meta.total_results if page.meta else 0
        if total and total < self._total:
            raise self._error("results were removed in the meantime, so one may be missing: ask again")
        self._total = total or self._total
        for result in page.results:
            self._compare(result.to_dict())

    def _compare(self, found: Mapping[str, object]) -> None:
        scope = {name: member for name, member in self._lookup.arguments.items() if found.get(name) is not None}
        names = (scope | self._identifying).items()
        same = {name: is_same(self._sent[member], found.get(name)) for name, member in names}
        if self._lookup.created and not self._is_unique:
            same[self._lookup.created] = self._is_new(found.get(self._lookup.created))
        if False in same.values() or found.get(self._first, "") is None:
            return  # It is another object.
        number, unclear = found.get("id"), [name for name, is_equal in same.items() if is_equal is None]
        if unclear or type(number) is not int or number < 1:
            member = " and ".join(unclear) or "id"
            raise self._error(f"the {member} of a result is missing or cannot be compared; look on the platform")
        others = (self._sent.keys() & found.keys()) - same.keys() - {"id"}
        if differing := [name for name in sorted(others) if self._differs(self._sent[name], found[name])]:
            self._similar[number] = differing
        else:
            self._found[number] = None

    def _is_new(self, added: object) -> bool | None:
        with suppress(InvalidMembersError):
            return TIMESTAMP.read(added) >= self._unknown.sent_at - MARGIN
        return None

    def _differs(self, sent: object, found: object) -> bool:
        if found in (None, "", [], {}):  # It was not returned.
            return bool(sent) and not self._is_unique
        return not is_same(sent, found)

    def ids(self) -> list[int]:
        """Return the ids of the results that match; none if no result could be the object."""
        if self._similar and not self._found:
            number, names = next(iter(self._similar.items()))
            reason = f"{number} has the same {self._first}, but not the same {', '.join(names)}; look on the platform"
            raise self._error(reason)
        return list(self._found)

    def _error(self, reason: str) -> UnresolvableError:
        return UnresolvableError(namespace=self._unknown.namespace, action=self._unknown.action, reason=reason)


def resolve(caller: Caller, unknown: OutcomeUnknownError) -> list[int]:
    """Return the ids of the objects on the platform that match what was sent."""
    search = Search(unknown)
    with search.reading():
        for page in Page[Model](caller, search.read, search.request).pages():
            search.examine(page)
    return search.ids()


async def resolve_async(caller: AsyncCaller, unknown: OutcomeUnknownError) -> list[int]:
    """Return the ids of the objects on the platform that match what was sent."""
    search = Search(unknown)
    with search.reading():
        async for page in (await AsyncPages[Model](caller, search.read, search.request)).pages():
            search.examine(page)
    return search.ids()
