"""Which call may be sent now: one at a time for each booking, and so many at once in all, first come first served."""

import asyncio
import threading
from collections import deque
from collections.abc import Callable, Iterator
from typing import Generic, TypeVar

SignalT = TypeVar("SignalT", threading.Event, asyncio.Event)


class Line(Generic[SignalT]):
    """A semaphore for threads and tasks alike: it sets the signals of those who may go on, in order of arrival."""

    def __init__(self, places: int) -> None:
        self.places = places
        self.inside: set[SignalT] = set()
        self.waiting: deque[SignalT] = deque()

    def __len__(self) -> int:
        return len(self.inside) + len(self.waiting)

    def advance(self) -> None:
        """Let in as many as there is room for."""
        while self.waiting and len(self.inside) < self.places:
            signal = self.waiting.popleft()
            self.inside.add(signal)
            signal.set()


class CallQueue(Generic[SignalT]):
    """The calls of a client: the platform answers 24299 where two touch one booking at once."""

    def __init__(self, max_in_flight: int) -> None:
        self._guard = threading.Lock()
        self.all: Line[SignalT] = Line(max_in_flight)
        self.bookings: dict[str, Line[SignalT]] = {}  # A booking that nobody waits for takes no memory.

    def join(self, booking: str | None, signal: SignalT) -> None:
        """Queue up for a booking, or for one of the places of all calls: `signal` is set when this caller may go on."""
        with self._guard:
            line = self.all if booking is None else self.bookings.setdefault(booking, Line(1))
            line.waiting.append(signal)
            line.advance()

    def leave(self, booking: str | None, signal: SignalT) -> None:
        """Make room for others, or give up waiting. It may be done more than once."""
        with self._guard:
            line = self.all if booking is None else self.bookings.get(booking)
            if line is None:
                return
            if signal in line.inside:
                line.inside.remove(signal)
            elif signal in line.waiting:
                line.waiting.remove(signal)
            line.advance()
            if booking is not None and not len(line):
                del self.bookings[booking]


class Places(Generic[SignalT]):
    """What one call queues up for: its booking, and then one of the places of all calls. Left with the `with` block."""

    def __init__(self, queue: CallQueue[SignalT], booking: str | None, signal: Callable[[], SignalT]) -> None:
        self._queue: CallQueue[SignalT] = queue
        self._needed: list[tuple[str | None, SignalT]] = [(None, signal())]
        if booking is not None:
            self._needed.insert(0, (booking, signal()))

    def __enter__(self) -> Iterator[tuple[str | None, SignalT]]:
        """Queue up for one after the other, while this is iterated over."""
        for booking, signal in self._needed:
            self._queue.join(booking, signal)
            yield booking, signal

    def __exit__(self, *_: object) -> None:
        try:
            self._leave()
        except BaseException:  # An interrupt, which may come at any moment, but rarely twice.
            self._leave()
            raise

    def _leave(self) -> None:
        for booking, signal in self._needed:
            self._queue.leave(booking, signal)
