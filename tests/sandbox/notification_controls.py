"""The controls of the notifications of a sandbox."""

from abc import ABC, abstractmethod
from typing import Any

from . import control_values
from .notifications import Notifications, topic_of

MOST_REPEATS = 100


class NotificationControls(ABC):
    """The controls of the notifications.

    URLs on loopback can subscribe with `subscribeToNotifications`. After confirming, they receive a notification for
    each object that is added, updated or removed, if a documented read has it. Everything is signed with keys of
    the sandbox, which a receiver fetches with `fetch`.
    """

    @property
    @abstractmethod
    def notifications(self) -> Notifications:
        """The subscriptions, and the notifications about changes."""

    @property
    def topics(self) -> dict[str, str]:
        """The ARN of the topic of each endpoint, such as venues."""
        endpoints = ("companies", "contacts", "crm", "payments", "venues", "ari", "events")
        return {endpoint: topic_of(endpoint) for endpoint in endpoints}

    def fetch(self, url: str) -> bytes:
        """Return what is at a URL of Amazon SNS or of the platform: a key, or the response to a confirmation.

        Over HTTP, use GET with the URL as the query parameter `url`.

        Raises:
            LookupError: The sandbox has nothing at the URL.
        """
        return self.notifications.fetch(url)

    def send_notification(self, endpoint: str, subject: str, body: Any) -> None:
        """Send a notification of your own, for example with a subject that is not documented.

        Args:
            endpoint: The endpoint whose subscribers receive it, such as venues.
            subject: The subject.
            body: The body, as a JSON value.
        """
        control_values.texts("endpoint, subject", [endpoint, subject])
        copied = control_values.json_object("body", {"body": body})["body"]
        self.notifications.send(endpoint, subject, copied)

    def repeat_next_notification(self, times: int = 1) -> None:
        """Send the next notification that many more times, with the same message id."""
        self.notifications.next.repeats = control_values.whole_number("times", times, 0, MOST_REPEATS)

    def delay_next_notification(self, seconds: float) -> None:
        """Wait before the next notification is sent. The notifications after it wait, too."""
        self.notifications.next.delay = control_values.skew(seconds=seconds).total_seconds()

    def reorder_next_notifications(self, count: int = 2) -> None:
        """Hold the next notifications until there are that many, and send them in the opposite order."""
        self.notifications.reorder(control_values.whole_number("count", count, 2, MOST_REPEATS))

    def tamper_next_notification(self, *, inside: bool = False) -> None:
        """Change the next notification after it is signed.

        Args:
            inside: Whether to change it between the signatures, so that only the platform's own signature is wrong.
        """
        self.notifications.next.tampering = "inside" if control_values.truth("inside", inside) else "outside"

    def wait_for_notifications(self, seconds: float = 30.0) -> None:
        """Wait until all notifications are sent, and received or given up.

        Raises:
            TimeoutError: It takes longer.
        """
        self.notifications.wait(seconds)
