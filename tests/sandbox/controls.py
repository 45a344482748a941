"""Making the sandbox fail on purpose, and giving it objects: what a test can ask for."""

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence

from . import control_values
from .json_values import JsonObject
from .plan import Canned, Drop, Fail, Plan, Recorded
from .stores import Stores


class Controls(ABC):
    """What a test can ask of a sandbox.

    What is asked of the next request is done to the next one that passes admission, one after the other when several
    things are asked. A value that cannot be carried out is a `ValueError`, and HTTP 400 over HTTP.
    """

    @property
    @abstractmethod
    def plan(self) -> Plan:
        """The plan of the sandbox."""

    @property
    @abstractmethod
    def stores(self) -> Stores:
        """The objects that the sandbox holds."""

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
        """Forget the requests, the batches, and all objects but those that examples name."""
        self.plan.forget()
        self.stores.forget()

    def put(self, namespace: str, action: str, items: Sequence[JsonObject]) -> None:
        """Let a read answer with these items, in place of what its document shows and of what was put there before.

        What requests have added stays beside them. They are answered as they are, and can be found by other reads of
        the same objects, filtered, changed and removed.

        Args:
            namespace: The namespace.
            action: The read, such as getVenueList or getBooking.
            items: The items, with the members that the platform answers with.
        """
        if not isinstance(items, (list, tuple)):
            raise ValueError("items: expected a list of JSON objects")
        copies = [control_values.json_object("items", each) for each in items]
        control_values.texts("namespace, action", [namespace, action])
        self.stores.put(namespace, action, copies)

    def slow_batches(self, seconds: float = 0.0) -> None:
        """Let each batch take so many seconds from now on."""
        self.plan.batch_seconds = control_values.skew(seconds=seconds).total_seconds()

    def lose_batches(self, count: int = 1) -> None:
        """Accept the next batches, and then know nothing of them."""
        self.plan.lose_batches(control_values.whole_number("count", count, 0, control_values.MOST_PLANNED))
