"""The controls of a sandbox: make it fail, give it objects, and read its requests."""

from abc import abstractmethod
from collections.abc import Mapping, Sequence

from . import control_values
from .json_values import JsonObject
from .notification_controls import NotificationControls
from .plan import Canned, Drop, Fail, Plan, Recorded
from .stores import Stores


class Controls(NotificationControls):
    """The controls of a sandbox.

    A control for the next request applies to the next one with a valid signature and date. Several controls apply to
    one request each, in order. Invalid arguments raise `ValueError`, and return HTTP 400 over HTTP.
    """

    @property
    @abstractmethod
    def plan(self) -> Plan:
        """The failures and delays that a test has planned."""

    @property
    @abstractmethod
    def stores(self) -> Stores:
        """The objects that the sandbox holds."""

    def fail_next(self, code: int, times: int = 1) -> None:
        """Answer the next requests with an error response, and store nothing.

        Args:
            code: The specific code. Its errorCode and message are taken from the document of the action or from the
                shared document. The errorCode of an undocumented code is 400.
            times: How many requests fail.
        """
        number = control_values.whole_number("code", code, 0, 2**31 - 1)
        count = control_values.whole_number("times", times, 0, control_values.MOST_PLANNED)
        self.plan.add(*[Fail(number)] * count)

    def drop_next(self, *, before: bool = False) -> None:
        """Close the connection of the next request without a response.

        Args:
            before: Whether to close it before the request is carried out instead of after.
        """
        self.plan.add(Drop(control_values.truth("before", before)))

    def answer_next(
        self, status: int = 200, headers: Mapping[str, str] | None = None, body: str | bytes = "", base64: str = ""
    ) -> None:
        """Answer the next request with a response of your own, without carrying it out.

        Args:
            status: The HTTP status, from 200 to 999. With 204 and 304 there is no body.
            headers: Headers besides Date and those that describe the length of the body.
            body: The body.
            base64: The body in base64 instead of `body`, for bytes over HTTP.
        """
        number = control_values.whole_number("status", status, 200, 999)
        content = control_values.content(body, base64)
        if content and number in (204, 304):
            raise ValueError(f"status: a response with HTTP {number} cannot have a body")
        self.plan.add(Canned(number, control_values.header_fields({} if headers is None else headers), content))

    def warn_next(self, *warnings: str) -> None:
        """Add warnings to the next success."""
        self.plan.add_members({"warnings": control_values.texts("warnings", warnings)})

    def add_members_next(self, members: JsonObject) -> None:
        """Add members to the next success, or replace its own."""
        self.plan.add_members(control_values.json_object("members", members))

    def clock_skew(self, hours: float = 0, minutes: float = 0, seconds: float = 0) -> None:
        """Skew the clock from now on, by at most a hundred years. Without arguments, reset it."""
        self.plan.skew = control_values.skew(hours=hours, minutes=minutes, seconds=seconds)

    @property
    def requests(self) -> list[Recorded]:
        """The requests for actions since the last `clear`, in order of arrival.

        The last 10,000 requests are kept, or fewer if their bodies are larger than 64 MiB in total. A warning is logged
        when older ones are dropped.
        """
        return self.plan.recorded()

    def clear(self) -> None:
        """Forget all requests, batches, subscriptions and objects, except objects of the documented examples."""
        self.notifications.forget()
        self.plan.forget()
        self.stores.forget()

    def put(self, namespace: str, action: str, items: Sequence[JsonObject]) -> None:
        """Set the items that a read returns, instead of its documented examples and of earlier items.

        Objects that requests have added are kept. The items are returned unchanged. Other reads of the same kind of
        object find them too, and requests can filter, change and remove them.

        Args:
            namespace: The namespace.
            action: The read, such as getVenueList or getBooking.
            items: The items, with the members of the platform's response.
        """
        if not isinstance(items, (list, tuple)):
            raise ValueError("items: expected a list of JSON objects")
        copies = [control_values.json_object("items", each) for each in items]
        control_values.texts("namespace, action", [namespace, action])
        self.stores.put(namespace, action, copies)

    def slow_batches(self, seconds: float = 0.0) -> None:
        """Set how many seconds each batch takes from now on."""
        self.plan.batch_seconds = control_values.skew(seconds=seconds).total_seconds()

    def lose_batches(self, count: int = 1) -> None:
        """Accept the next batches, and then forget them."""
        self.plan.lose_batches(control_values.whole_number("count", count, 0, control_values.MOST_PLANNED))
