# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The namespaces as attributes of a caller."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from .action import AsyncCaller, Caller

if TYPE_CHECKING:
    from .resources.batch import AsyncBatch, Batch
    from .resources.test import AsyncTest, Test
    from .resources.venue import AsyncVenue, Venue


class Namespaces(Caller, Protocol):
    """Every namespace with a documented action."""

    @property
    def batch(self) -> Batch:
        """The actions of namespace batch."""
        from .resources.batch import Batch

        return Batch(self)

    @property
    def test(self) -> Test:
        """The actions of namespace test."""
        from .resources.test import Test

        return Test(self)

    @property
    def venue(self) -> Venue:
        """The actions of namespace venue."""
        from .resources.venue import Venue

        return Venue(self)


class AsyncNamespaces(AsyncCaller, Protocol):
    """Every namespace with a documented action, asynchronously."""

    @property
    def batch(self) -> AsyncBatch:
        """The actions of namespace batch."""
        from .resources.batch import AsyncBatch

        return AsyncBatch(self)

    @property
    def test(self) -> AsyncTest:
        """The actions of namespace test."""
        from .resources.test import AsyncTest

        return AsyncTest(self)

    @property
    def venue(self) -> AsyncVenue:
        """The actions of namespace venue."""
        from .resources.venue import AsyncVenue

        return AsyncVenue(self)
