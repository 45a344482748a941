"""The base class of the platform's notifications."""

from __future__ import annotations

import datetime

from attrs import define

from .read_model import ReadModel
from .types import JSONValue

_NEVER = datetime.datetime.min.replace(tzinfo=datetime.UTC)


@define(kw_only=True, repr=False)
class Notification(ReadModel):
    """A notification of the platform, read tolerantly: its own members are those of the message's body."""

    subject: str = ""
    """The subject of the message, such as BookingAdded."""
    account_id: str = ""
    """The id of the account in which something changed."""
    transaction_id: str = ""
    """The id of the transaction that made the change."""
    message_id: str = ""
    """The id of the message. It is the same each time the message is delivered."""
    sent_at: datetime.datetime = _NEVER
    """When the message was sent, in UTC."""
    source_key: str | None = None
    """The API key with which the change was made; None if it was made in another way, or the source is unknown."""

    def is_own(self, key: str) -> bool:
        """Whether the change was made with this API key."""
        return self.source_key == key


@define(kw_only=True, repr=False)
class UnknownNotification(Notification):
    """A notification whose subject has no class, or whose body is not an object."""

    body: JSONValue = None
    """The body of the message, as decoded JSON."""
