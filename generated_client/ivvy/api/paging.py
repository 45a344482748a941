# Copied from generator/runtime/paging.py by `python -m generator build`; edit it there and build again.
"""Collections, which the platform returns in result pages."""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator, Iterator
from typing import Any, Generic, Protocol, TypeVar, cast

from attrs import evolve

from .action import Action
from .callers import AsyncCaller, Caller
from .model import Model
from .types import UNSET, Unset

ItemT = TypeVar("ItemT")


class Meta(Protocol):
    """The totals of a collection."""

    @property
    def total_results(self) -> int | Unset:
        """The number of results in the whole collection."""
        ...

    @property
    def start(self) -> int | Unset:
        """The zero-based offset of the first result of this result page."""
        ...

    @property
    def per_page(self) -> int | Unset:
        """The maximum number of results in a result page."""
        ...

    @property
    def count(self) -> int | Unset:
        """The number of results in this result page."""
        ...


class _Page(Generic[ItemT]):
    """Base class of both result pages; does no I/O."""

    __slots__ = ("_action", "_answer", "_request")

    def __init__(self, action: Action[Any, Any], request: Model, answer: Model) -> None:
        self._action = action
        self._request = request
        self._answer: Any = answer

    @property
    def results(self) -> list[ItemT]:
        """The results of this result page."""
        return cast("list[ItemT]", self._answer.results)

    @property
    def meta(self) -> Meta | Unset:
        """The totals of the collection, such as `meta.total_results`; UNSET if the response has none."""
        return cast("Meta | Unset", getattr(self._answer, "meta", UNSET))

    def _following(self) -> Model | None:
        """Return the request of the next result page; None if there is none."""
        start: object = getattr(self._request, "start", None)
        if start is None or not self.results:
            return None
        # Not `perPage`, which the platform silently caps.
        following = (start if isinstance(start, int) else 0) + len(self.results)
        total = self.meta.total_results if self.meta else UNSET
        return None if total and following >= total else evolve(self._request, start=following)  # type: ignore[call-arg]

    def _is_end(self, results: list[ItemT]) -> bool:
        """Whether the results of the next page end the collection: there are none, or they are those of this page."""
        return not results or results == self.results

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.results!r})"


class Page(_Page[ItemT]):
    """A result page of a collection. Iterating over it continues with the next pages, each read when it is needed."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller, action: Action[Any, Any], request: Model) -> None:
        """Read a result page."""
        super().__init__(action, request, caller.perform(action, request))
        self._caller = caller

    def next_page(self) -> Page[ItemT] | None:
        """Read the next result page. Return None if this is the last one.

        Raises:
            IvvyError: The errors of the action.
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
    """A result page of a collection. Iterating over it continues with the next pages, each read when it is needed."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller, action: Action[Any, Any], request: Model, answer: Model) -> None:
        super().__init__(action, request, answer)
        self._caller = caller

    async def next_page(self) -> AsyncPage[ItemT] | None:
        """Read the next result page. Return None if this is the last one.

        Raises:
            IvvyError: The errors of the action.
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
    """A collection: `await` it for its first result page, or iterate over all results with `async for`."""

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
