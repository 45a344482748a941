"""Which call may be sent now: one at a time for each booking, and so many at once in all, first come first served."""

import threading
from collections.abc import Callable
from itertools import islice
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    import asyncio

SignalT = TypeVar("SignalT", "threading.Event", "asyncio.Event")


class CallQueue(Generic[SignalT]):
    """The lines in which calls wait, for threads and tasks alike.

    There is one for all calls, and one for each booking, because the platform answers 24299 where two calls touch one
    booking at once. A line holds the signals of its calls in order of arrival. The first ones are set: those may go on.
    """

    def __init__(self, make_signal: Callable[[], SignalT], max_in_flight: int) -> None:
        self.make_signal: Callable[[], SignalT] = make_signal
        self.bookings: dict[str, dict[SignalT, None]] = {}  # A booking that nobody waits for takes no memory.
        self._all: dict[SignalT, None] = {}
        self._max_in_flight = max_in_flight
        self._guard = threading.Lock()

    def join(self, booking: str | None, signal: SignalT) -> None:
        """Queue up for a booking, or for one of the places of all calls."""
        with self._guard:
            line, places = self._line(booking)
            line[signal] = None
            if len(line) <= places:
                signal.set()

    def leave(self, booking: str | None, signal: SignalT) -> None:
        """Make room for others, or give up waiting. It may be done more than once."""
        with self._guard:
            line, places = self._line(booking)
            line.pop(signal, None)
            for last in islice(line, places - 1, places):
                last.set()
            if booking is not None and not line:
                del self.bookings[booking]

    def _line(self, booking: str | None) -> tuple[dict[SignalT, None], int]:
        return (self._all, self._max_in_flight) if booking is None else (self.bookings.setdefault(booking, {}), 1)
