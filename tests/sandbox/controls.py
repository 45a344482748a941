"""Making the sandbox fail on purpose: what a test asks for, and what becomes of it."""

import base64 as encoding
import threading
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TypeAlias, TypeVar

from .json_values import JsonObject

PlannedT = TypeVar("PlannedT")


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
    answer: JsonObject | None = None


@dataclass(frozen=True)
class Refusal:
    """The next request is refused with a specific code."""

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


Planned: TypeAlias = Refusal | Drop | Canned


class Plan:
    """What is going to happen, and what has happened. Threads share it."""

    def __init__(self) -> None:
        """Make a plan in which nothing goes wrong."""
        self.skew = timedelta()
        self._guard = threading.Lock()
        self._planned: deque[Planned] = deque()
        self._extra: JsonObject = {}
        self._recorded: list[Recorded] = []

    def add(self, *planned: Planned) -> None:
        """Let these happen to the next requests, after what is planned already."""
        with self._guard:
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

    def record(self, recorded: Recorded) -> None:
        """Take down a request."""
        with self._guard:
            self._recorded.append(recorded)

    def recorded(self) -> list[Recorded]:
        """Give all requests since the last `forget`, in order of arrival."""
        with self._guard:
            return list(self._recorded)

    def forget(self) -> None:
        """Forget the requests."""
        with self._guard:
            self._recorded.clear()


class Controls(ABC):
    """What a test can ask of a sandbox.

    What is asked of the next request is done to the next one that passes admission, one after the other when several
    things are asked.
    """

    @property
    @abstractmethod
    def plan(self) -> Plan:
        """The plan of the sandbox."""

    def fail_next(self, code: int, times: int = 1) -> None:
        """Refuse the next requests with a specific code, and store nothing.

        Args:
            code: The specific code. Its errorCode and message are those of the action's document or of the shared one;
                of a code that neither has, the errorCode is 400.
            times: How many requests are refused.
        """
        self.plan.add(*[Refusal(code)] * times)

    def drop_next(self, *, before: bool = False) -> None:
        """Close the connection of the next request without an answer.

        Args:
            before: Whether it is closed before the request is carried out, instead of after.
        """
        self.plan.add(Drop(before))

    def answer_next(
        self, status: int = 200, headers: Mapping[str, str] | None = None, body: str | bytes = "", base64: str = ""
    ) -> None:
        """Answer the next request with this, and do nothing else.

        Args:
            status: The HTTP status.
            headers: The headers beside Date and Content-Length.
            body: The body.
            base64: The body in base64, instead of `body`: JSON has no other way to write bytes.
        """
        content = body if isinstance(body, bytes) else body.encode()
        self.plan.add(Canned(status, dict(headers or {}), encoding.b64decode(base64, validate=True) or content))

    def warn_next(self, *warnings: str) -> None:
        """Let the next success carry these warnings."""
        self.plan.add_members({"warnings": list(warnings)})

    def add_members_next(self, members: JsonObject) -> None:
        """Let the next success carry these members, in place of its own where it has them."""
        self.plan.add_members(members)

    def clock_skew(self, hours: float = 0, minutes: float = 0, seconds: float = 0) -> None:
        """Let the clock be off by this from now on; zero, the default, sets it right."""
        self.plan.skew = timedelta(hours=hours, minutes=minutes, seconds=seconds)

    @property
    def requests(self) -> list[Recorded]:
        """The requests for actions since the last `clear`, in order of arrival."""
        return self.plan.recorded()

    def clear(self) -> None:
        """Forget the requests."""
        self.plan.forget()
