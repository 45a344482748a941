"""The cost of a call and of an import, held by counted work instead of times."""

import asyncio
import hashlib
import json
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpcore
import httpx
import pytest
from ivvy.api import models
from ivvy.api.models import BookingSession, SavedBookingSession
from ivvy.client import AsyncIvvyClient, IvvyClient

from tests.bench import platform

ADD = BookingSession.from_dict(
    {
        "bookingId": 15722,
        "spaceVenueId": 1,
        "contactId": 10,
        "name": "Annual dinner",
        "startDate": "2026-10-28",
        "startTime": "18:30:00",
        "minAttendeesGuaranteed": 80,
        "costcenterId": 4,
    }
)


def loaded_by(statement: str) -> set[str]:
    """Return the modules that a new interpreter has loaded after a statement."""
    script = f"import sys; {statement}; print(*sys.modules)"
    return set(
        subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout.split()
    )


def test_a_call_loads_the_models_that_it_needs_and_no_others() -> None:
    call = "from ivvy.api.models import BookingSession; from ivvy.api.actions import documented; "
    call += "action = documented('venue', 'addOrUpdateBookingSession'); action.request(), action.answer()"
    loaded = {name.removeprefix("ivvy.api.models.") for name in loaded_by(call) if name.startswith("ivvy.api.models.")}
    used = {"booking_session", "saved_booking_session"}
    assert used <= loaded
    sources = [Path(models.__path__[0], f"{name}.py").read_text(encoding="utf-8") for name in loaded]
    # Enums and nested models, of which the vendor can add more.
    imported = {name for source in sources for name in re.findall(r"^from \.(\w+) import ", source, re.MULTILINE)}
    assert loaded - used <= imported


def sync_calls(url: str, count: int) -> None:
    with IvvyClient(key=platform.KEY, secret=platform.SECRET, base_url=url) as ivvy:
        for _ in range(count):
            ivvy.venue.add_or_update_booking_session(ADD)


def async_calls(url: str, count: int) -> None:
    async def main() -> None:
        async with AsyncIvvyClient(key=platform.KEY, secret=platform.SECRET, base_url=url) as ivvy:
            for _ in range(count):
                await ivvy.venue.add_or_update_booking_session(ADD)

    asyncio.run(main())


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with platform.running() as url:
        yield url


# The owner and the name of a function, and how often a call may use it.
WORK: list[tuple[Any, str, int]] = [
    (BookingSession, "written", 1),
    (json.JSONEncoder, "encode", 1),
    (hashlib, "md5", 1),
    (httpx, "Request", 1),
    (httpcore.ConnectionPool, "handle_request", 0),
    (httpcore.AsyncConnectionPool, "handle_async_request", 0),
    (httpx._urls, "urlparse", 0),
    (httpx.URL, "copy_with", 0),
    (time, "sleep", 0),
    (json, "loads", 1),
    (SavedBookingSession, "__init__", 1),
    (BookingSession, "__init__", 0),
]


@pytest.mark.parametrize("calls", [sync_calls, async_calls], ids=["sync", "async"])
@pytest.mark.parametrize("work", WORK, ids=[name for _, name, _ in WORK])
def test_a_call_that_succeeds_at_once_repeats_no_work(
    url: str, monkeypatch: pytest.MonkeyPatch, calls: Callable[[str, int], None], work: tuple[Any, str, int]
) -> None:
    owner, name, times = work
    original, done = getattr(owner, name), list[None]()

    def counting(*arguments: Any, **options: Any) -> Any:
        done.append(None)
        return original(*arguments, **options)

    monkeypatch.setattr(owner, name, counting)
    calls(url, 1)  # This also makes the client and its connection.
    first = len(done)
    calls(url, 6)
    assert len(done) - 2 * first == 5 * times
