"""State that the calls of one process and event loop share: who may send now, and the idle connections."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import islice
from types import TracebackType
from typing import TYPE_CHECKING, Generic, Self, TypeVar

from ._attempt import Sender

if TYPE_CHECKING:
    import asyncio

SignalT = TypeVar("SignalT", "threading.Event", "asyncio.Event")
SenderT = TypeVar("SenderT", bound=Sender)


class ProcessState(Generic[SenderT, SignalT]):
    """The queue of the calls of one process, and its connections.

    A connection or a lock that a child process takes over from its parent would give it the responses of other
    processes, or be held for ever.

    There is one line for all calls, and one for each booking, because the platform answers 24299 if two calls touch one
    booking at once. A line holds the signals of its calls in order of arrival. Those at its head are set.
    """

    def __init__(
        self,
        make_signal: Callable[[], SignalT],
        max_in_flight: int,
        make_sender: Callable[[], SenderT],
        requests_per_second: float | None,
    ) -> None:
        self.make_signal: Callable[[], SignalT] = make_signal
        self.bookings: dict[str, dict[SignalT, None]] = {}  # A booking that nobody waits for takes no memory.
        self.loop: object = None
        self.is_closed = False
        self._all: dict[SignalT, None] = {}
        self._max_in_flight = max_in_flight
        self._guard = threading.Lock()
        self._make_sender: Callable[[], SenderT] = make_sender
        self._idle: list[SenderT] = []
        self._in_use: dict[int, SenderT] = {}
        self._interval = None if requests_per_second is None else 1 / requests_per_second
        self._next_request = 0.0  # when the next one may be sent, by the monotonic clock

    @property
    def reserve(self) -> Callable[[], float] | None:
        """Reserves the time of a request, and returns the seconds until then; None if there is no limit."""
        return None if self._interval is None else self._reserve

    def _reserve(self) -> float:
        with self._guard:
            now = time.monotonic()
            at = max(now, self._next_request)
            self._next_request = at + (self._interval or 0.0)
            return at - now

    def join(self, booking: str | None, signal: SignalT) -> None:
        """Queue up for a booking, or in the line of all calls."""
        with self._guard:
            line, places = self._line(booking)
            line[signal] = None
            if len(line) <= places:
                signal.set()

    def leave(self, booking: str | None, signal: SignalT) -> None:
        """Make room for others, or give up waiting. It may be called more than once."""
        with self._guard:
            line, places = self._line(booking)
            line.pop(signal, None)
            for last in islice(line, places - 1, places):
                last.set()
            if booking is not None and not line:
                del self.bookings[booking]

    def _line(self, booking: str | None) -> tuple[dict[SignalT, None], int]:
        return (self._all, self._max_in_flight) if booking is None else (self.bookings.setdefault(booking, {}), 1)

    def take(self) -> SenderT:
        """Return the connection that was used last, or a new one."""
        sender = None
        with suppress(IndexError):
            sender = self._idle.pop()
        sender = sender or self._make_sender()
        self._in_use[id(sender)] = sender
        return sender

    def give_back(self, sender: SenderT, *, is_reusable: bool) -> None:
        """Keep a connection for the next call, or close it."""
        self._in_use.pop(id(sender), None)
        if is_reusable and sender.is_reusable and not self.is_closed:
            self._idle.append(sender)
        else:
            sender.close()

    def close(self) -> None:
        """Refuse new calls, and close the connections."""
        self.is_closed = True
        for sender in list(self._in_use.values()):
            sender.interrupt()
        while self._idle:
            self._idle.pop().close()


class Lease(Generic[SenderT, SignalT]):
    """The place of one call in the queue, and its connection, until the end of the `with` block.

    It is entered twice: an interrupt may come at any moment, in `__exit__` too, but rarely twice.
    """

    def __init__(self, state: ProcessState[SenderT, SignalT], booking: str | None) -> None:
        self._state: ProcessState[SenderT, SignalT] = state
        lines = (None,) if booking is None else (booking, None)
        self._places: list[tuple[str | None, SignalT]] = [(line, state.make_signal()) for line in lines]
        self._sender: SenderT | None = None

    def waits(self) -> Iterator[tuple[str | None, SignalT]]:
        """Queue up, first for the booking; yield the signals to wait for."""
        for booking, signal in self._places:
            self._state.join(booking, signal)
            if not signal.is_set():
                yield booking, signal

    def sender(self) -> SenderT:
        """Return a connection for the call."""
        self._sender = self._state.take()
        return self._sender

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _: object, error: BaseException | None, __: TracebackType | None) -> None:
        sender, self._sender = self._sender, None
        if sender is not None:
            # An interrupt may have caught it in the middle of something.
            self._state.give_back(sender, is_reusable=error is None or isinstance(error, Exception))
        for booking, signal in self._places:
            self._state.leave(booking, signal)
        self._places = []
