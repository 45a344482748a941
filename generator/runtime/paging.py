"""Collections, which the platform returns in result pages."""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator, Iterator, Mapping, Sequence
from typing import Any, Generic, Protocol, TypeVar, cast

from attrs import define, evolve, field

from .action import Action
from .callers import AsyncCaller, Caller
from .errors import InvalidResponseError
from .model import Model
from .types import UNSET, Unset

ItemT = TypeVar("ItemT")


class Meta(Protocol):
    """What the platform says of a collection."""

    @property
    def total_results(self) -> int | Unset:
        """The number of results in the whole collection."""
        ...

    @property
    def start(self) -> int | Unset:
        """The place of the first result of this page in the collection, counted from 0."""
        ...

    @property
    def per_page(self) -> int | Unset | None:
        """The number of results a page holds at most."""
        ...

    @property
    def count(self) -> int | Unset:
        """The number of results in this page."""
        ...


@define
class Cursor:
    """The position in a collection that is read page by page, as typed results or as JSON. Does no I/O.

    Attributes:
        namespace: The namespace of the read.
        action: The read.
        start: The zero-based offset of the result page to read next.
    """

    namespace: str
    action: str
    start: int = 0
    _total: int = 0
    _page: Sequence[object] = ()
    _seen: set[str] = field(factory=set[str])

    def add(self, results: Sequence[object], meta: Meta | Unset) -> bool:
        """Return whether these are the next results; False if the collection has ended.

        Raises:
            InvalidResponseError: The page is empty or an earlier one, though there are more results.
        """
        # Some answers have 0 although there are results, or once there are none any more.
        self._total = (meta.total_results if meta else UNSET) or self._total
        is_earlier = self._is_earlier(results, meta)
        if not results or is_earlier:
            if self.start < self._total:
                came = "an empty page" if not results else "a page of earlier results"
                reason = f"the collection ended with {came} after {self.start} of {self._total} results"
                raise InvalidResponseError(
                    namespace=self.namespace, action=self.action, reason=reason, http_status=200, retryable=True
                )
            return False
        self._page = results
        self._seen.update(_ids(results))
        self.start += len(results)  # Not by perPage, which the platform silently caps.
        return True

    def has_more(self) -> bool:
        """Return whether there may be another result page."""
        return bool(self._page) and (not self._total or self.start < self._total)

    def _is_earlier(self, results: Sequence[object], meta: Meta | Unset) -> bool:
        """Return whether the platform ignores `start`, although members may have changed since."""
        start, ids = meta.start if meta else UNSET, _ids(results)
        is_repeated = results == self._page or (len(ids) == len(results) and ids <= self._seen)
        return is_repeated or (isinstance(start, int) and start < self.start)


def _ids(results: Sequence[object]) -> set[str]:
    found = [
        cast("Mapping[str, object]", each).get("id") if isinstance(each, Mapping) else getattr(each, "id", None)
        for each in results
    ]
    return {str(each) for each in found if each not in (None, UNSET)}


class _Page(Generic[ItemT]):
    """Base class of both kinds of pages; does no I/O."""

    __slots__ = ("_action", "_answer", "_request")

    def __init__(self, action: Action[Any, Any], request: Model | None, answer: Model) -> None:
        self._action = action
        self._request = request
        self._answer: Any = answer

    @property
    def results(self) -> list[ItemT]:
        """The results of this page."""
        return cast("list[ItemT]", self._answer.results)

    @property
    def meta(self) -> Meta | Unset:
        """The platform's data about the collection, such as `meta.total_results`; UNSET if there is none."""
        return cast("Meta | Unset", getattr(self._answer, "meta", UNSET))

    def first(self) -> ItemT | None:
        """Return the first result of this page; None if the page is empty."""
        return self.results[0] if self.results else None

    def __bool__(self) -> bool:
        return bool(self.results)

    def _cursor(self) -> Cursor:
        """Return the position after this page."""
        # As sent, whatever kind of integer the caller gave.
        start = None if self._request is None else self._request.written()[0].get("start")
        cursor = Cursor(self._action.namespace, self._action.name, start if isinstance(start, int) else 0)
        cursor.add(self.results, self.meta)
        return cursor

    def _following(self, cursor: Cursor) -> Model | None:
        """Return the request of the next page; None if this is the last one, or the action has one page only."""
        if self._request is None or not hasattr(self._request, "start") or not cursor.has_more():
            return None
        return evolve(self._request, start=cursor.start)  # type: ignore[call-arg]

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.results!r})"


class Page(_Page[ItemT]):
    """One page of a collection. Iterating over it also reads the pages after it, each when it is needed.

    An empty page is false. There is no `len` and no index: they would mean this page, but iteration means all pages.
    `results` is a list of this page's results, and `meta.total_results` the number of all results.

    Pages are counted by offset: if objects are added or removed in the meantime, a result can be repeated or missing.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller, action: Action[Any, Any], request: Model | None) -> None:
        """Read a page."""
        super().__init__(action, request, caller.perform(action, request))
        self._caller = caller

    def next_page(self) -> Page[ItemT] | None:
        """Read the page after this one; None if this is the last one.

        Raises:
            InvalidResponseError: The page is empty or an earlier one, although there are more results.
            IvvyError: As the action does.
        """
        return self._next(self._cursor())

    def pages(self) -> Iterator[Page[ItemT]]:
        """Yield this page and those after it, each read when it is needed."""
        page: Page[ItemT] | None = self
        cursor = self._cursor()
        while page is not None:
            yield page
            page = page._next(cursor)

    def _next(self, cursor: Cursor) -> Page[ItemT] | None:
        request = self._following(cursor)
        if request is None:
            return None
        page = Page[ItemT](self._caller, self._action, request)
        return page if cursor.add(page.results, page.meta) else None

    def __iter__(self) -> Iterator[ItemT]:
        for page in self.pages():
            yield from page.results


class AsyncPage(_Page[ItemT]):
    """One page of a collection. Iterating over it also reads the pages after it, each when it is needed.

    An empty page is false. There is no `len` and no index: they would mean this page, but iteration means all pages.
    `results` is a list of this page's results, and `meta.total_results` the number of all results.

    Pages are counted by offset: if objects are added or removed in the meantime, a result can be repeated or missing.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller, action: Action[Any, Any], request: Model | None, answer: Model) -> None:
        super().__init__(action, request, answer)
        self._caller = caller

    async def next_page(self) -> AsyncPage[ItemT] | None:
        """Read the page after this one; None if this is the last one.

        Raises:
            InvalidResponseError: The page is empty or an earlier one, although there are more results.
            IvvyError: As the action does.
        """
        return await self._next(self._cursor())

    async def pages(self) -> AsyncIterator[AsyncPage[ItemT]]:
        """Yield this page and those after it, each read when it is needed."""
        page: AsyncPage[ItemT] | None = self
        cursor = self._cursor()
        while page is not None:
            yield page
            page = await page._next(cursor)

    async def _next(self, cursor: Cursor) -> AsyncPage[ItemT] | None:
        request = self._following(cursor)
        if request is None:
            return None
        answer = await self._caller.perform(self._action, request)
        page = AsyncPage[ItemT](self._caller, self._action, request, answer)
        return page if cursor.add(page.results, page.meta) else None

    async def __aiter__(self) -> AsyncIterator[ItemT]:
        async for page in self.pages():
            for result in page.results:
                yield result


class AsyncPages(Generic[ItemT]):
    """A collection: await it for its first page, or go through all results with `async for`."""

    __slots__ = ("_action", "_caller", "_request")

    def __init__(self, caller: AsyncCaller, action: Action[Any, Any], request: Model | None) -> None:
        self._caller = caller
        self._action = action
        self._request = request

    async def first(self) -> ItemT | None:
        """Return the first result of the first page; None if the collection is empty."""
        return (await self).first()

    def __bool__(self) -> bool:
        raise TypeError("the collection has not been read: await it, and the first page is false if it is empty")

    async def _first(self) -> AsyncPage[ItemT]:
        answer = await self._caller.perform(self._action, self._request)
        return AsyncPage(self._caller, self._action, self._request, answer)

    def __await__(self) -> Generator[Any, None, AsyncPage[ItemT]]:
        return self._first().__await__()

    async def __aiter__(self) -> AsyncIterator[ItemT]:
        async for result in await self._first():
            yield result
