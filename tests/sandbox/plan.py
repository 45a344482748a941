"""The failures and delays that a test has planned, and the requests that were received."""

import logging
import threading
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, TypeAlias

from . import control_values
from .json_values import JsonObject

MOST_RECORDED = 10_000
"""The largest number of requests that are kept."""

MOST_BYTES = 64 << 20
"""The largest total size of the bodies of requests that are kept."""

_LOGGER = logging.getLogger(__name__)


@dataclass
class Recorded:
    """A request for an action.

    Attributes:
        namespace: The namespace.
        action: The action.
        members: The members of the body; empty if there is no body, or the body is not a JSON object.
        headers: The headers by lowercase name. The repr hides them because they contain the signature.
        answer: The response, also if the connection was dropped before it was sent; None if there is none yet, if the
            request was dropped before it was carried out, or if `answer_next` replaced the response.
    """

    namespace: str
    action: str
    members: JsonObject
    headers: Mapping[str, str] = field(repr=False)
    answer: Any = None


@dataclass(frozen=True)
class Fail:
    """Answer the next request with a specific code."""

    code: int


@dataclass(frozen=True)
class Drop:
    """Close the connection of the next request without a response."""

    before: bool


@dataclass(frozen=True)
class Canned:
    """Answer the next request with this response."""

    status: int
    headers: Mapping[str, str]
    body: bytes


Planned: TypeAlias = Fail | Drop | Canned


class Plan:
    """The planned failures and delays, and the received requests. It is thread-safe."""

    def __init__(self, slow: float = 0.0) -> None:
        """Make a plan without failures, in which each call takes `slow` seconds."""
        self.slow = slow
        self.skew = timedelta()
        self._guard = threading.Lock()
        self._planned: deque[Planned] = deque()
        self._extra: JsonObject = {}
        self._recorded: deque[tuple[Recorded, int]] = deque()
        self._bytes = 0
        self._has_dropped = False
        self._lost_batches = 0
        self.batch_seconds = 0.0
        self.times_forgotten = 0

    def lose_batches(self, count: int) -> None:
        """Lose that many more batches."""
        with self._guard:
            self._lost_batches += count

    def take_lost_batch(self) -> bool:
        """Return whether to lose the current batch."""
        with self._guard:
            is_lost = self._lost_batches > 0
            self._lost_batches -= is_lost
            return is_lost

    def add(self, *planned: Planned) -> None:
        """Plan these for the next requests, after those that are planned already.

        Raises:
            ValueError: Too many are planned.
        """
        with self._guard:
            if len(self._planned) + len(planned) > control_values.MOST_PLANNED:
                raise ValueError(f"only {control_values.MOST_PLANNED} requests can be planned")
            self._planned.extend(planned)

    def take(self) -> Planned | None:
        """Return what is planned for the current request; None if it is answered normally."""
        with self._guard:
            return self._planned.popleft() if self._planned else None

    def add_members(self, members: JsonObject) -> None:
        """Add members to the next success."""
        with self._guard:
            self._extra |= members

    def take_members(self) -> JsonObject:
        """Return the additional members of the current success."""
        with self._guard:
            taken, self._extra = self._extra, {}
            return taken

    def record(self, recorded: Recorded, size: int) -> None:
        """Record a request with a body of a size, and drop the oldest ones if there are too many."""
        with self._guard:
            self._recorded.append((recorded, size))
            self._bytes += size
            while len(self._recorded) > MOST_RECORDED or (self._bytes > MOST_BYTES and len(self._recorded) > 1):
                self._bytes -= self._recorded.popleft()[1]
                if not self._has_dropped:
                    _LOGGER.warning("`requests` keeps the last %d requests; older ones are dropped", MOST_RECORDED)
                self._has_dropped = True

    def recorded(self) -> list[Recorded]:
        """Return the requests since the last `forget`, in order of arrival."""
        with self._guard:
            return [recorded for recorded, _ in self._recorded]

    def forget(self) -> None:
        """Forget the requests and the batches."""
        with self._guard:
            self._recorded, self._bytes, self._has_dropped = deque(), 0, False
            self.times_forgotten += 1
