"""Which call may be sent now: one at a time for each booking, and so many at once in all, first come first served."""

import asyncio
import threading
from collections import defaultdict, deque
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

    def join(self, signal: SignalT) -> None:
        """Queue up."""
        self.waiting.append(signal)
        self._advance()

    def leave(self, signal: SignalT) -> None:
        """Make room, or give up waiting."""
        if signal in self.inside:
            self.inside.remove(signal)
        elif signal in self.waiting:
            self.waiting.remove(signal)
        self._advance()

    def _advance(self) -> None:
        while self.waiting and len(self.inside) < self.places:
            signal = self.waiting.popleft()
            self.inside.add(signal)
            signal.set()


class CallQueue(Generic[SignalT]):
    """The calls of a client: the platform answers 24299 where two touch one booking at once."""

    def __init__(self, max_in_flight: int) -> None:
        self._guard = threading.Lock()
        self._all: Line[SignalT] = Line(max_in_flight)
        self.bookings: defaultdict[str, Line[SignalT]] = defaultdict(lambda: Line(1))

    @property
    def is_idle(self) -> bool:
        """Whether no call is under way."""
        return not len(self._all)

    def join(self, booking: str | None, signal: SignalT) -> None:
        """Queue up for a booking, or for one of the places of all calls: `signal` is set when this caller may go on."""
        with self._guard:
            (self._all if booking is None else self.bookings[booking]).join(signal)

    def leave(self, booking: str | None, signal: SignalT) -> None:
        """Make room for others. It may be done more than once."""
        with self._guard:
            line = self._all if booking is None else self.bookings[booking]
            line.leave(signal)
            if booking is not None and not len(line):  # A booking that nobody waits for takes no memory.
                del self.bookings[booking]


class Places(Generic[SignalT]):
    """What one call queues up for: its booking, and then one of the places of all calls. Left with the `with` block."""

    def __init__(self, queue: CallQueue[SignalT], booking: str | None, signal: Callable[[], SignalT]) -> None:
        self._queue: CallQueue[SignalT] = queue
        self.needed: list[tuple[str | None, SignalT]] = [(None, signal())]
        if booking is not None:
            self.needed.insert(0, (booking, signal()))

    def __enter__(self) -> Iterator[tuple[str | None, SignalT]]:
        """Queue up for one after the other, while this is iterated over."""
        for booking, signal in self.needed:
            self._queue.join(booking, signal)
            yield booking, signal

    def __exit__(self, *_: object) -> None:
        try:
            self.leave()
        except BaseException:  # An interrupt, which may come at any moment, but rarely twice.
            self.leave()
            raise

    def leave(self) -> None:
        """Make room for others."""
        for booking, signal in self.needed:
            self._queue.leave(booking, signal)
