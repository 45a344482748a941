"""Calls that add and update bookings with both clients, so that one test runs with each of them."""

import asyncio
import time
from collections.abc import Mapping
from contextlib import AsyncExitStack, ExitStack
from dataclasses import dataclass
from typing import Any, Protocol

import httpx
import pytest
from ivvy.api.models import Booking
from ivvy.client import AsyncIvvyClient, IvvyClient, IvvyError

KEY, SECRET = "calling-key", "calling-secret"
BOOKING = ("venue", "addOrUpdateBooking")
# Without validation, because these requests lack documented members and the platform of these tests ignores them.
LENIENT = {"key": KEY, "secret": SECRET, "validate": False}
Members = Mapping[str, Any]
ADD: Members = {"venueId": 1, "name": "test"}
UPDATE: Members = {"id": 1234, "venueId": 1, "name": "test"}


@dataclass(frozen=True)
class Outcome:
    """The outcome and the duration of a call."""

    error: IvvyError | None
    seconds: float

    @property
    def kind(self) -> str:
        return type(self.error).__name__ if self.error else "success"

    @property
    def failure(self) -> IvvyError:
        assert self.error is not None, "it succeeded"
        return self.error


class Calling(Protocol):
    """Sends requests with one client, one after the other."""

    def __call__(self, url: str, *requests: Members, http: Members | None = None, **options: Any) -> list[Outcome]: ...


def settings(http: Members) -> Members:
    """Return the arguments of an httpx client; httpx 0.25 has `proxies` instead of `proxy`."""
    if not httpx.__version__.startswith("0.25."):
        return http
    return {"proxies" if name == "proxy" else name: value for name, value in http.items()}


def calling(url: str, *requests: Members, http: Members | None = None, **options: Any) -> list[Outcome]:
    """Send requests synchronously. `http` are arguments for an httpx.Client to use."""
    outcomes: list[Outcome] = []
    with ExitStack() as stack:
        if http is not None:
            options["http_client"] = stack.enter_context(httpx.Client(**settings(http)))
        ivvy = stack.enter_context(IvvyClient(base_url=url, **LENIENT, **options))
        for members in requests:
            started, error = time.monotonic(), None
            try:
                ivvy.venue.add_or_update_booking(Booking.from_dict(members))
            except IvvyError as raised:
                error = raised
            outcomes.append(Outcome(error, time.monotonic() - started))
    return outcomes


def calling_async(url: str, *requests: Members, http: Members | None = None, **options: Any) -> list[Outcome]:
    """Send requests asynchronously. `http` are arguments for an httpx.AsyncClient to use."""

    async def main() -> list[Outcome]:
        outcomes: list[Outcome] = []
        async with AsyncExitStack() as stack:
            if http is not None:
                options["http_client"] = await stack.enter_async_context(httpx.AsyncClient(**settings(http)))
            ivvy = await stack.enter_async_context(AsyncIvvyClient(base_url=url, **LENIENT, **options))
            for members in requests:
                started, error = time.monotonic(), None
                try:
                    await ivvy.venue.add_or_update_booking(Booking.from_dict(members))
                except IvvyError as raised:
                    error = raised
                outcomes.append(Outcome(error, time.monotonic() - started))
        return outcomes

    return asyncio.run(main())


both_ways = pytest.mark.parametrize("call", [calling, calling_async], ids=["sync", "async"])
