"""What a client shares with other systems: a lock of a booking, a limit of requests per second; and checks before."""

import asyncio
import logging
import threading
import time
from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

import pytest
from ivvy.client import (
    ApiError,
    AsyncIvvyClient,
    InvalidRequestError,
    IvvyClient,
    TransportError,
    models,
)

from tests.sandbox import RunningSandbox


def account(sandbox: RunningSandbox) -> dict[str, Any]:
    return {"key": sandbox.key, "secret": sandbox.secret, "base_url": sandbox.url, "validate": False}


def update(number: int = 5) -> models.Booking:
    return models.Booking(venue_id=1, id=number, name="x")


class TestTheLockOfABooking:
    def test_is_held_while_a_call_changes_the_booking(self, sandbox: RunningSandbox) -> None:
        events: list[str] = []

        @contextmanager
        def lock(booking: int) -> Generator[None]:
            events.append(f"enter {booking} {len(sandbox.requests)}")
            try:
                yield
            finally:
                events.append(f"leave {booking} {len(sandbox.requests)}")

        with IvvyClient(**account(sandbox), booking_lock=lock) as ivvy:
            with pytest.raises(ApiError):
                ivvy.venue.add_or_update_booking(update())
            with pytest.raises(ApiError):
                ivvy.venue.get_booking(id=5)
            ivvy.test.ping()
        assert events == ["enter 5 0", "leave 5 1"]

    def test_is_left_after_an_error_too(self, sandbox: RunningSandbox) -> None:
        lock = threading.Lock()
        with IvvyClient(**account(sandbox), booking_lock=lambda _: lock) as ivvy, pytest.raises(ApiError):
            ivvy.venue.add_or_update_booking(update())
        assert not lock.locked()

    def test_that_takes_until_the_deadline_lets_nothing_be_sent(self, sandbox: RunningSandbox) -> None:
        @contextmanager
        def slow(_: int) -> Generator[None]:
            time.sleep(0.3)
            yield

        with (
            IvvyClient(**account(sandbox), booking_lock=slow, deadline=0.2) as ivvy,
            pytest.raises(TransportError, match="lock of the booking was not free until the deadline"),
        ):
            ivvy.venue.add_or_update_booking(update())
        assert sandbox.requests == []

    def test_that_fails_to_open_lets_nothing_be_sent(self, sandbox: RunningSandbox) -> None:
        class Broken:
            def __enter__(self) -> None:
                raise ConnectionError("the lock server is away")

            def __exit__(self, *_: object) -> None:
                pass

        with (
            IvvyClient(**account(sandbox), booking_lock=lambda _: Broken()) as ivvy,
            pytest.raises(ConnectionError, match="the lock server is away"),
        ):
            ivvy.venue.add_or_update_booking(update())
        assert sandbox.requests == []

    def test_that_fails_to_close_hides_no_outcome(
        self, sandbox: RunningSandbox, caplog: pytest.LogCaptureFixture
    ) -> None:
        class Expired:
            def __enter__(self) -> None:
                pass

            def __exit__(self, *_: object) -> None:
                raise RuntimeError("expired")

        caplog.set_level(logging.WARNING, "ivvy.client")
        with IvvyClient(**account(sandbox), booking_lock=lambda _: Expired()) as ivvy, pytest.raises(ApiError):
            ivvy.venue.add_or_update_booking(update())
        assert "the lock of a booking could not be released: RuntimeError" in caplog.messages

    def test_is_awaited_until_the_deadline(self, sandbox: RunningSandbox) -> None:
        events: list[str] = []

        @asynccontextmanager
        async def lock(booking: int) -> AsyncGenerator[None]:
            if booking == 6:
                await asyncio.sleep(60)
            events.append("entered")
            try:
                yield
            finally:
                events.append("left")

        async def main() -> None:
            async with AsyncIvvyClient(**account(sandbox), booking_lock=lock, deadline=2) as ivvy:
                with pytest.raises(ApiError):
                    await ivvy.venue.add_or_update_booking(update())
                with pytest.raises(TransportError, match="lock of the booking"):
                    await ivvy.with_options(deadline=0.2).venue.add_or_update_booking(update(6))

        asyncio.run(main())
        assert events == ["entered", "left"]
        assert len(sandbox.requests) == 1

    @pytest.mark.parametrize("wrong", ["x", 5])
    def test_of_a_wrong_kind_is_refused(self, sandbox: RunningSandbox, wrong: Any) -> None:
        with pytest.raises(TypeError, match="booking_lock must be a function"):
            IvvyClient(**account(sandbox), booking_lock=wrong)
        refused = pytest.raises(TypeError, match="booking_lock must return a context manager")
        with IvvyClient(**account(sandbox), booking_lock=lambda _: wrong) as ivvy, refused:
            ivvy.venue.add_or_update_booking(update())
        assert sandbox.requests == []


class TestRequestsPerSecond:
    def test_are_at_most_the_limit(self, sandbox: RunningSandbox) -> None:
        with IvvyClient(**account(sandbox), requests_per_second=20) as ivvy:
            begun = time.monotonic()
            threads = [threading.Thread(target=lambda: [ivvy.test.ping() for _ in range(3)]) for _ in range(3)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            assert time.monotonic() - begun >= 8 / 20
        assert len(sandbox.requests) == 9

    def test_are_at_most_the_limit_asynchronously(self, sandbox: RunningSandbox) -> None:
        async def main() -> float:
            async with AsyncIvvyClient(**account(sandbox), requests_per_second=20) as ivvy:
                begun = time.monotonic()
                await asyncio.gather(*(ivvy.test.ping() for _ in range(9)))
                return time.monotonic() - begun

        assert asyncio.run(main()) >= 8 / 20

    def test_count_every_attempt(self, sandbox: RunningSandbox, no_backoff: None) -> None:
        for _ in range(3):
            sandbox.answer_next(429, body='{"errorCode": 429}')
        with IvvyClient(**account(sandbox), requests_per_second=10) as ivvy:
            begun = time.monotonic()
            ivvy.test.ping()
            assert time.monotonic() - begun >= 3 / 10
        assert len(sandbox.requests) == 4

    def test_let_calls_wait_until_their_deadline(self, sandbox: RunningSandbox) -> None:
        with IvvyClient(**account(sandbox), requests_per_second=0.1, deadline=0.5) as ivvy:
            ivvy.test.ping()
            with pytest.raises(TransportError, match="requests_per_second left no room for it until the deadline"):
                ivvy.test.ping()
        assert len(sandbox.requests) == 1

    @pytest.mark.parametrize("wrong", [0, -1, "5", float("nan")])
    def test_out_of_range_are_refused(self, sandbox: RunningSandbox, wrong: Any) -> None:
        with pytest.raises(ValueError, match="requests_per_second must be a number greater than 0"):
            IvvyClient(**account(sandbox), requests_per_second=wrong)


class TestACheck:
    def test_finds_what_the_call_would_and_sends_nothing(self, sandbox: RunningSandbox) -> None:
        booking = models.Booking(venue_id=1, name="x" * 5)
        with IvvyClient(key=sandbox.key, secret=sandbox.secret, base_url=sandbox.url) as ivvy:
            with pytest.raises(InvalidRequestError) as checked:
                ivvy.check(booking)
            with pytest.raises(InvalidRequestError) as called:
                ivvy.venue.add_or_update_booking(booking)
            assert str(checked.value) == str(called.value)
            assert len(checked.value.violations) > 1
            ivvy.check(update())
        assert sandbox.requests == []

    def test_takes_requests_alone(self, sandbox: RunningSandbox) -> None:
        with IvvyClient(**account(sandbox)) as ivvy:
            for wrong in (models.Address(), "x"):
                with pytest.raises(TypeError, match="is not the request of a documented action"):
                    ivvy.check(wrong)  # type: ignore[arg-type]
