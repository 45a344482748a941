"""Processor time for a large response: decoded JSON with bare httpx, by name, and typed."""

import json
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

import httpx
from ivvy.api.codecs import Nullable
from ivvy.api.model import members_of
from ivvy.api.models import ListedBooking
from ivvy.client import IvvyClient

from tests.support.faults import FailingPlatform, answer, failing

from .comparison import Figures
from .platform import KEY, SECRET

TARGET_SIZE = 5_000_000
SAMPLES: dict[str, object] = {
    "_Integer": 7,
    "_String": "some text",
    "_Boolean": True,
    "_Number": 12.5,
    "_Timestamp": "2026-01-02 03:04:05",
    "ListOf": ["a"],
}


def bookings(count: int) -> bytes:
    """Return a response with bookings, of about 500 bytes each."""
    booking: dict[str, object] = {"currentStatus": 2, "company": {"id": 1}, "contact": {"id": 1}}
    for name, codec, *_ in members_of(ListedBooking):
        kind = type(codec.inner if isinstance(codec, Nullable) else codec).__name__
        if name not in booking and kind in SAMPLES and len(json.dumps(booking)) < TARGET_SIZE / count - 40:
            booking[name] = SAMPLES[kind]
    return json.dumps({"meta": {"totalResults": count}, "results": [booking] * count}, separators=(",", ":")).encode()


@contextmanager
def measures(count: int) -> Iterator[dict[str, Callable[[], Figures]]]:
    """Serve a response, and yield the contenders."""
    body = bookings(count)
    with ExitStack() as stack:
        platform = stack.enter_context(failing())
        http = stack.enter_context(httpx.Client(trust_env=False))
        ivvy = stack.enter_context(IvvyClient(key=KEY, secret=SECRET, base_url=platform.url))
        members = {"venueId": 1}
        yield {
            "httpx.Client and json.loads": _measured(
                platform, body, lambda: json.loads(http.post(platform.url, json=members).content)
            ),
            "IvvyClient, by name": _measured(platform, body, lambda: ivvy.call("venue", "getBookingList", members)),
            "IvvyClient, typed": _measured(platform, body, lambda: ivvy.venue.get_booking_list(venue_id=1).results),
        }


def _measured(platform: FailingPlatform, body: bytes, read: Callable[[], Any]) -> Callable[[], Figures]:
    def measure() -> Figures:
        platform.then(answer(200, body))
        started = time.thread_time()
        read()
        return {"CPU ms": (time.thread_time() - started) * 1e3}

    return measure
