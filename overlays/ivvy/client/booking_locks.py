"""One call at a time for each booking: the platform answers 24299 where two touch the same one at once."""

import asyncio
import threading
from collections import deque
from collections.abc import Generator
from contextlib import contextmanager
from typing import Generic, TypeVar

SignalT = TypeVar("SignalT", threading.Event, asyncio.Event)


class Turns(Generic[SignalT]):
    """The calls of each booking in order of arrival. A booking that nobody waits for takes no memory."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._queues: dict[object, deque[SignalT]] = {}

    @contextmanager
    def queued(self, booking: str | None, signal: SignalT) -> Generator[None]:
        """Queue up for a booking: `signal` is set when it is one's turn, which ends with the block."""
        key = object() if booking is None else booking  # Nobody else waits for no booking.
        try:
            with self._guard:
                queue = self._queues.setdefault(key, deque())
                queue.append(signal)
                queue[0].set()
            yield
        finally:
            with self._guard:
                queue = self._queues.pop(key, deque())
                if signal in queue:
                    queue.remove(signal)
                if queue:
                    self._queues[key] = queue
                    queue[0].set()
