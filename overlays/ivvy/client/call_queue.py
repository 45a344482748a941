"""Which call may be sent now: one at a time for each booking, and so many at once in all, first come first served."""

import asyncio
import threading
from collections import deque
from collections.abc import Callable, Iterator
from typing import Generic, TypeVar

SignalT = TypeVar("SignalT", threading.Event, asyncio.Event)


class Place(Generic[SignalT]):
    """The place of one call in a line. It has a signal where the call had to wait, which is set when it may go on."""

    __slots__ = ("booking", "signal")

    def __init__(self, booking: str | None) -> None:
        self.booking: str | None = booking
        self.signal: SignalT | None = None


class Line(Generic[SignalT]):
    """A semaphore for threads and tasks alike, which lets calls go on in order of arrival."""

    def __init__(self, places: int) -> None:
        self.places = places
        self.inside: set[Place[SignalT]] = set()
        self.waiting: deque[Place[SignalT]] = deque()

    def __len__(self) -> int:
        return len(self.inside) + len(self.waiting)

    def advance(self) -> None:
        """Let in as many as there is room for."""
        while self.waiting and len(self.inside) < self.places:
            place = self.waiting.popleft()
            self.inside.add(place)
            if place.signal:
                place.signal.set()


class CallQueue(Generic[SignalT]):
    """The calls of a client: the platform answers 24299 where two touch one booking at once."""

    def __init__(self, max_in_flight: int) -> None:
        self._guard = threading.Lock()
        self.all: Line[SignalT] = Line(max_in_flight)
        self.bookings: dict[str, Line[SignalT]] = {}  # A booking that nobody waits for takes no memory.

    def join(self, place: Place[SignalT], make_signal: Callable[[], SignalT]) -> None:
        """Queue up for a booking, or for one of the places of all calls."""
        with self._guard:
            line = self.all if place.booking is None else self.bookings.setdefault(place.booking, Line(1))
            line.waiting.append(place)
            line.advance()
            if place not in line.inside:
                place.signal = make_signal()

    def leave(self, place: Place[SignalT]) -> None:
        """Make room for others, or give up waiting. It may be done more than once."""
        with self._guard:
            line = self.all if place.booking is None else self.bookings.get(place.booking)
            if line is None:
                return
            if place in line.inside:
                line.inside.remove(place)
            elif place in line.waiting:
                line.waiting.remove(place)
            line.advance()
            if place.booking is not None and not len(line):
                del self.bookings[place.booking]


class Places(Generic[SignalT]):
    """What one call queues up for: its booking, and then one of the places of all calls. Left with the `with` block."""

    def __init__(self, queue: CallQueue[SignalT], booking: str | None, make_signal: Callable[[], SignalT]) -> None:
        self._queue: CallQueue[SignalT] = queue
        self._make_signal: Callable[[], SignalT] = make_signal
        self._places: list[Place[SignalT]] = [Place(None)] if booking is None else [Place(booking), Place(None)]

    def __enter__(self) -> Iterator[tuple[str | None, SignalT]]:
        """Queue up for one after the other, while this is iterated over; it gives the signals to wait for."""
        for place in self._places:
            self._queue.join(place, self._make_signal)
            if place.signal:
                yield place.booking, place.signal

    def __exit__(self, *_: object) -> None:
        try:
            self._leave()
        except BaseException:  # An interrupt, which may come at any moment, but rarely twice.
            self._leave()
            raise

    def _leave(self) -> None:
        for place in self._places:
            self._queue.leave(place)
