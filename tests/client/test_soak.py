"""Thousands of calls leak no memory, file descriptors and threads. With `--soak`, there are many more calls."""

import asyncio
import gc
import logging
import threading
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import psutil
import pytest
from ivvy.client import AsyncIvvyClient, IvvyClient, IvvyError

from tests.sandbox import DEFAULT_KEY, DEFAULT_SECRET, running_elsewhere
from tests.support import faults
from tests.support.calling import ADD, BOOKING, UPDATE
from tests.support.faults import FailingPlatform, answer, failing, refusal

pytestmark = [pytest.mark.usefixtures("no_backoff", "quiet"), pytest.mark.one_python]

MEMORY = 256 * 1024  # For caches and the allocator, independent of the number of calls.


@pytest.fixture
def quiet() -> Iterator[None]:
    """Disable logging, because pytest keeps every log line of a test."""
    logging.disable()
    yield
    logging.disable(logging.NOTSET)


@dataclass(frozen=True)
class Held:
    """The resources of the process."""

    memory: int
    descriptors: int
    threads: int

    @classmethod
    def now(cls) -> "Held":
        gc.collect()
        process = psutil.Process()
        descriptors = process.num_handles() if psutil.WINDOWS else process.num_fds()
        return cls(tracemalloc.get_traced_memory()[0], descriptors, threading.active_count())


def leaks_nothing(make: Callable[[int], None], count: int) -> None:
    """Check that many calls use no more resources than a few."""
    tracemalloc.start()
    try:
        make(100)
        before = Held.now()
        make(count)
        after = Held.now()
    finally:
        tracemalloc.stop()
    assert after.memory - before.memory < MEMORY
    # Both may fall, because earlier resources may be released meanwhile.
    assert after.descriptors <= before.descriptors
    assert after.threads <= before.threads


def requests(count: int) -> Iterator[tuple[Any, ...]]:
    """Yield calls that succeed, that the platform rejects, and that are rejected before they are sent."""
    missing = {"bookingId": 7654321, "venueId": 1}
    kinds = [
        (*BOOKING, {**UPDATE, "name": "x" * 1000}),
        (*BOOKING, dict(ADD)),
        ("test", "ping", None),
        ("venue", "addOrUpdateBookingPackage", missing),
        ("venue", "noSuchAction", {}),
        (*BOOKING, {"name": float("nan")}),
    ]
    for index in range(count):
        yield kinds[index % len(kinds)]


@pytest.fixture(scope="module")
def platform() -> Iterator[str]:
    """A sandbox in another process, so that its memory is not measured."""
    with running_elsewhere() as url:
        yield url


@pytest.fixture
def many(soaking: bool) -> int:
    return 20_000 if soaking else 150


def test_calls_leak_nothing(platform: str, many: int) -> None:
    with IvvyClient(key=DEFAULT_KEY, secret=DEFAULT_SECRET, base_url=platform) as ivvy:

        def make(count: int) -> None:
            for request in requests(count):
                with suppress(IvvyError):
                    ivvy.call(*request)

        leaks_nothing(make, many)
        assert ivvy._state().bookings == {}


def test_calls_in_tasks_leak_nothing(platform: str, many: int) -> None:
    async def call(ivvy: AsyncIvvyClient, request: tuple[Any, ...]) -> None:
        with suppress(IvvyError):
            await ivvy.call(*request)

    async def make(ivvy: AsyncIvvyClient, count: int) -> None:
        every = list(requests(count))
        for start in range(0, count, 10):
            await asyncio.gather(*[call(ivvy, request) for request in every[start : start + 10]])

    with asyncio.Runner() as runner:
        ivvy = AsyncIvvyClient(key=DEFAULT_KEY, secret=DEFAULT_SECRET, base_url=platform)
        try:
            leaks_nothing(lambda count: runner.run(make(ivvy, count)), many)
            assert ivvy._state().bookings == {}
        finally:
            runner.run(ivvy.aclose())


BROKEN = [
    faults.reset_before_reading,
    faults.close_after_the_body,
    faults.reset_after_the_body,
    faults.half_the_body,
    faults.not_http,
    answer(200, b"<html>"),
    answer(429, refusal(429), refused=True),
]
FAILING: dict[str, Any] = {"key": "k", "secret": "s", "max_attempts": 2}


class TestCallsThatFail:
    """Most of the calls break their connection. The last one succeeds and keeps its connection."""

    @pytest.fixture
    def many(self, soaking: bool) -> int:
        return 5_000 if soaking else 70

    @pytest.fixture
    def platform(self) -> Iterator[FailingPlatform]:
        with failing() as platform:
            yield platform

    def plan(self, platform: FailingPlatform, count: int) -> Iterator[dict[str, Any]]:
        platform.then(*[BROKEN[index % len(BROKEN)] for index in range(count)])
        while not platform.is_well:
            yield dict(UPDATE if platform.accepted % 2 else ADD)
        platform.received.clear()

    def test_they_leak_nothing(self, platform: FailingPlatform, many: int) -> None:
        with IvvyClient(base_url=platform.url, **FAILING) as ivvy:

            def make(count: int) -> None:
                for members in self.plan(platform, count):
                    with suppress(IvvyError):
                        ivvy.call(*BOOKING, members)
                assert ivvy.call(*BOOKING, UPDATE)["success"]
                assert platform.has_connections(1)

            leaks_nothing(make, many)

    def test_in_tasks_they_leak_nothing(self, platform: FailingPlatform, many: int) -> None:
        async def make(ivvy: AsyncIvvyClient, count: int) -> None:
            for members in self.plan(platform, count):
                with suppress(IvvyError):
                    await ivvy.call(*BOOKING, members)
            assert (await ivvy.call(*BOOKING, UPDATE))["success"]
            assert platform.has_connections(1)

        with asyncio.Runner() as runner:
            ivvy = AsyncIvvyClient(base_url=platform.url, **FAILING)
            try:
                leaks_nothing(lambda count: runner.run(make(ivvy, count)), many)
            finally:
                runner.run(ivvy.aclose())
