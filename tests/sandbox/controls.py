"""Making the sandbox fail on purpose: what a test asks for, and what becomes of it."""

import logging
import threading
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Mapping, Sequence
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

    def __init__(self) -> None:
        """Make a plan in which nothing goes wrong."""
        self.skew = timedelta()
        self._guard = threading.Lock()
        self._planned: deque[Planned] = deque()
        self._extra: JsonObject = {}
        self._recorded: deque[tuple[Recorded, int]] = deque()
        self._bytes = 0
        self._has_dropped = False
        self._put: dict[tuple[str, str], list[JsonObject]] = {}
        self._lost_batches = 0
        self.batch_seconds = 0.0

    def put(self, namespace: str, action: str, objects: list[JsonObject]) -> None:
        """Let a read answer from these objects."""
        with self._guard:
            self._put[namespace, action] = objects

    def objects(self, namespace: str, action: str) -> list[JsonObject] | None:
        """Give the objects that a read answers from; None where nothing was put there."""
        with self._guard:
            return self._put.get((namespace, action))

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
        """Forget the requests, and what was put there for reads."""
        with self._guard:
            self._recorded, self._bytes, self._has_dropped = deque(), 0, False
            self._put.clear()


class Controls(ABC):
    """What a test can ask of a sandbox.

    What is asked of the next request is done to the next one that passes admission, one after the other when several
    things are asked. A value that cannot be carried out is a `ValueError`, and HTTP 400 over HTTP.
    """

    @property
    @abstractmethod
    def plan(self) -> Plan:
        """The plan of the sandbox."""

    def fail_next(self, code: int, times: int = 1) -> None:
        """Answer the next requests with an error response, and store nothing.

        Args:
            code: The specific code. Its errorCode and message are those of the action's document or of the shared one;
                of a code that neither has, the errorCode is 400.
            times: How many requests fail.
        """
        number = control_values.whole_number("code", code, 0, 2**31 - 1)
        count = control_values.whole_number("times", times, 0, control_values.MOST_PLANNED)
        self.plan.add(*[Fail(number)] * count)

    def drop_next(self, *, before: bool = False) -> None:
        """Close the connection of the next request without an answer.

        Args:
            before: Whether it is closed before the request is carried out, instead of after.
        """
        self.plan.add(Drop(control_values.truth("before", before)))

    def answer_next(
        self, status: int = 200, headers: Mapping[str, str] | None = None, body: str | bytes = "", base64: str = ""
    ) -> None:
        """Answer the next request with this, and do nothing else.

        Args:
            status: The HTTP status, from 200 to 999. With 204 and 304 there is no body.
            headers: The headers beside Date, and beside those that say how long the body is.
            body: The body.
            base64: The body in base64, instead of `body`: JSON has no other way to write bytes.
        """
        number = control_values.whole_number("status", status, 200, 999)
        content = control_values.content(body, base64)
        if content and number in (204, 304):
            raise ValueError(f"status: a response with {number} has no body")
        self.plan.add(Canned(number, control_values.header_fields({} if headers is None else headers), content))

    def warn_next(self, *warnings: str) -> None:
        """Let the next success carry these warnings."""
        self.plan.add_members({"warnings": control_values.texts("warnings", warnings)})

    def add_members_next(self, members: JsonObject) -> None:
        """Let the next success carry these members, in place of its own where it has them."""
        self.plan.add_members(control_values.json_object("members", members))

    def clock_skew(self, hours: float = 0, minutes: float = 0, seconds: float = 0) -> None:
        """Let the clock be off by this from now on, a hundred years at most; zero, the default, sets it right."""
        self.plan.skew = control_values.skew(hours=hours, minutes=minutes, seconds=seconds)

    @property
    def requests(self) -> list[Recorded]:
        """The requests for actions since the last `clear`, in order of arrival.

        The last 10,000 are kept, and fewer if their bodies have more than 64 MiB together. A warning is logged when
        older ones are dropped.
        """
        return self.plan.recorded()

    def clear(self) -> None:
        """Forget the requests, and what was put there for reads."""
        self.plan.forget()

    def put(self, namespace: str, action: str, objects: Sequence[JsonObject]) -> None:
        """Let a read answer from these objects, instead of what the document shows or what was added.

        Args:
            namespace: The namespace.
            action: The action, such as getVenueList.
            objects: The objects, with the members that the platform answers with.
        """
        wrapped = control_values.json_object("objects", {"objects": list(objects)})["objects"]
        copies = [control_values.json_object("objects", each) for each in wrapped]
        control_values.texts("namespace, action", [namespace, action])
        self.plan.put(namespace, action, copies)

    def slow_batches(self, seconds: float = 0.0) -> None:
        """Let each batch take so many seconds from now on."""
        self.plan.batch_seconds = control_values.skew(seconds=seconds).total_seconds()

    def lose_batches(self, count: int = 1) -> None:
        """Accept the next batches, and then know nothing of them."""
        self.plan.lose_batches(control_values.whole_number("count", count, 0, control_values.MOST_PLANNED))
