"""What a test has asked of the sandbox, and what the sandbox has received."""

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
"""How many requests are kept at most, and fewer when their bodies are large."""

MOST_BYTES = 64 << 20
"""How many bytes the bodies of the requests that are kept have together."""

_LOGGER = logging.getLogger(__name__)


@dataclass
class Recorded:
    """A request for an action, as the sandbox received it.

    Attributes:
        namespace: The namespace.
        action: The action.
        members: The members of the body; none when there is no body, or one that is no JSON object.
        headers: The headers, by names in lowercase. They are not shown, because the signature is among them.
        answer: What the sandbox answered, also when the connection was dropped after that; None when it has not
            answered, or not with an answer of its own.
    """

    namespace: str
    action: str
    members: JsonObject
    headers: Mapping[str, str] = field(repr=False)
    answer: Any = None


@dataclass(frozen=True)
class Fail:
    """The next request gets an error response with a specific code."""

    code: int


@dataclass(frozen=True)
class Drop:
    """The connection of the next request is closed without an answer."""

    before: bool


@dataclass(frozen=True)
class Canned:
    """The next request is answered with this, whatever it asks for."""

    status: int
    headers: Mapping[str, str]
    body: bytes


Planned: TypeAlias = Fail | Drop | Canned


class Plan:
    """What is going to happen, and what has happened. Threads share it."""

    def __init__(self, slow: float = 0.0) -> None:
        """Make a plan in which nothing goes wrong, and each call takes so many seconds."""
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
        """Let this many more batches be lost."""
        with self._guard:
            self._lost_batches += count

    def take_lost_batch(self) -> bool:
        """Say whether the batch at hand is to be lost."""
        with self._guard:
            is_lost = self._lost_batches > 0
            self._lost_batches -= is_lost
            return is_lost

    def add(self, *planned: Planned) -> None:
        """Let these happen to the next requests, after what is planned already.

        Raises:
            ValueError: That is more than can be planned.
        """
        with self._guard:
            if len(self._planned) + len(planned) > control_values.MOST_PLANNED:
                raise ValueError(f"only {control_values.MOST_PLANNED} requests can be planned for")
            self._planned.extend(planned)

    def take(self) -> Planned | None:
        """Give what happens to the request at hand: None when it is answered as usual."""
        with self._guard:
            return self._planned.popleft() if self._planned else None

    def add_members(self, members: JsonObject) -> None:
        """Let the next success carry these members."""
        with self._guard:
            self._extra |= members

    def take_members(self) -> JsonObject:
        """Give what the success at hand carries beside its own members."""
        with self._guard:
            taken, self._extra = self._extra, {}
            return taken

    def record(self, recorded: Recorded, size: int) -> None:
        """Record a request, whose body has a size; the oldest ones are dropped when there are too many."""
        with self._guard:
            self._recorded.append((recorded, size))
            self._bytes += size
            while len(self._recorded) > MOST_RECORDED or (self._bytes > MOST_BYTES and len(self._recorded) > 1):
                self._bytes -= self._recorded.popleft()[1]
                if not self._has_dropped:
                    _LOGGER.warning("`requests` keeps the last %d requests; older ones are dropped", MOST_RECORDED)
                self._has_dropped = True

    def recorded(self) -> list[Recorded]:
        """Give the requests since the last `forget` that are kept, in order of arrival."""
        with self._guard:
            return [recorded for recorded, _ in self._recorded]

    def forget(self) -> None:
        """Forget the requests, and the batches."""
        with self._guard:
            self._recorded, self._bytes, self._has_dropped = deque(), 0, False
            self.times_forgotten += 1
