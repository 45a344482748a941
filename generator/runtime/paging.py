"""Goes through collections page by page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, cast

from attrs import evolve

from .types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Generator, Iterator

    from .action import Action
    from .callers import AsyncCaller, Caller
    from .model import Model

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
    def per_page(self) -> int | Unset:
        """The number of results a page holds at most."""
        ...

    @property
    def count(self) -> int | Unset:
        """The number of results in this page."""
        ...


class _Page(Generic[ItemT]):
    """What both kinds of pages have in common: everything but the sending."""

    __slots__ = ("_action", "_answer", "_request")

    def __init__(self, action: Action[Any, Any], request: Model, answer: Model) -> None:
        self._action = action
        self._request = request
        self._answer: Any = answer

    @property
    def results(self) -> list[ItemT]:
        """The results of this page."""
        return cast("list[ItemT]", self._answer.results)

    @property
    def meta(self) -> Meta | Unset:
        """What the platform says of the collection, such as `meta.total_results`; UNSET if it says nothing."""
        return cast("Meta | Unset", getattr(self._answer, "meta", UNSET))

    def _following(self) -> Model | None:
        """The request of the next page; None where this is the last one, or the action has one page only."""
        start: object = getattr(self._request, "start", None)
        if start is None or not self.results:
            return None
        # By what came: the platform caps `perPage` without a word.
        following = (start if isinstance(start, int) else 0) + len(self.results)
        total = self.meta.total_results if self.meta else UNSET
        return None if total and following >= total else evolve(self._request, start=following)  # type: ignore[call-arg]

    def _is_end(self, results: list[ItemT]) -> bool:
        """Whether what came for the next page ends the collection: nothing, or this page again."""
        return not results or results == self.results

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.results!r})"


class Page(_Page[ItemT]):
    """One page of a collection. Iterating over it goes on to the pages after it, each read when it is needed."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller, action: Action[Any, Any], request: Model) -> None:
        """Read a page."""
        super().__init__(action, request, caller.perform(action, request))
        self._caller = caller

    def next_page(self) -> Page[ItemT] | None:
        """Read the page after this one; None where this is the last one.

        Raises:
            IvvyError: As the action does.
        """
        request = self._following()
        if request is None:
            return None
        page = Page[ItemT](self._caller, self._action, request)
        return None if self._is_end(page.results) else page

    def __iter__(self) -> Iterator[ItemT]:
        page: Page[ItemT] | None = self
        while page is not None:
            yield from page.results
            page = page.next_page()


class AsyncPage(_Page[ItemT]):
    """One page of a collection. Iterating over it goes on to the pages after it, each read when it is needed."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller, action: Action[Any, Any], request: Model, answer: Model) -> None:
        super().__init__(action, request, answer)
        self._caller = caller

    async def next_page(self) -> AsyncPage[ItemT] | None:
        """Read the page after this one; None where this is the last one.

        Raises:
            IvvyError: As the action does.
        """
        request = self._following()
        if request is None:
            return None
        answer = await self._caller.perform(self._action, request)
        page = AsyncPage[ItemT](self._caller, self._action, request, answer)
        return None if self._is_end(page.results) else page

    async def __aiter__(self) -> AsyncIterator[ItemT]:
        page: AsyncPage[ItemT] | None = self
        while page is not None:
            for result in page.results:
                yield result
            page = await page.next_page()


class AsyncPages(Generic[ItemT]):
    """A collection: await it for its first page, or go through all results with `async for`."""

    __slots__ = ("_action", "_caller", "_request")

    def __init__(self, caller: AsyncCaller, action: Action[Any, Any], request: Model) -> None:
        self._caller = caller
        self._action = action
        self._request = request

    async def _first(self) -> AsyncPage[ItemT]:
        answer = await self._caller.perform(self._action, self._request)
        return AsyncPage(self._caller, self._action, self._request, answer)

    def __await__(self) -> Generator[Any, None, AsyncPage[ItemT]]:
        return self._first().__await__()

    async def __aiter__(self) -> AsyncIterator[ItemT]:
        async for result in await self._first():
            yield result
