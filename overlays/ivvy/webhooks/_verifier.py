"""Verifies messages of Amazon SNS with notifications of the platform, and reads them."""

import asyncio
import hashlib
import json
from collections.abc import Collection
from datetime import UTC, datetime, timedelta
from typing import Final, TypeAlias, cast

from attrs import field, frozen
from ivvy.api.departures import read_logged
from ivvy.api.notifications import Notification, UnknownNotification, class_of
from ivvy.api.types import JSONValue

from ._keys import CONFIRMATION, Fetch, Keys, WebhookError, allowed, fetch_url, refused

Message: TypeAlias = dict[str, object]
MAX_BYTES: Final = 1 << 20  # Amazon SNS allows 256 KiB, before the content is escaped in JSON.
_CONFIRMATION = ("Message", "MessageId", "SubscribeURL", "Timestamp", "Token", "TopicArn", "Type")
_NOTIFICATION = ("Message", "MessageId", "Subject", "Timestamp", "TopicArn", "Type")
_TYPES = ("Notification", "SubscriptionConfirmation", "UnsubscribeConfirmation")


@frozen(kw_only=True)
class UnsubscribeConfirmation:
    """A URL no longer receives the notifications of a topic. The attributes are those of `SubscriptionConfirmation`."""

    topic: str
    message_id: str
    sent_at: datetime


@frozen(kw_only=True)
class SubscriptionConfirmation:
    """A request to confirm that a URL should receive the notifications of a topic. There are none before.

    Attributes:
        topic: The ARN of the topic.
        message_id: The id of the message.
        sent_at: When the message was sent, in UTC.
    """

    topic: str
    message_id: str
    sent_at: datetime
    _url: str = field(alias="url", repr=False)
    _keys: Keys = field(alias="keys", repr=False)

    def confirm(self) -> None:
        """Confirm the subscription. Raises `WebhookError` if Amazon SNS does not accept it."""
        self._keys.fetch(self._url)

    async def confirm_async(self) -> None:
        """Confirm the subscription, asynchronously. See `confirm`."""
        await asyncio.to_thread(self.confirm)


Event: TypeAlias = Notification | SubscriptionConfirmation | UnsubscribeConfirmation


class Verifier:
    """Verifies messages, and reads their notifications. It is thread-safe. Keep one, because it caches keys."""

    def __init__(
        self,
        topics: Collection[str],
        max_age: float | None = 3600,
        fetch: Fetch = fetch_url,
        *,
        platform_signature: bool = True,
    ) -> None:
        """Make a verifier.

        Args:
            topics: The ARNs of your topics, from the response of `subscribe_to_notifications`. You may add topics to
                the collection later.
            max_age: The maximum age of a message, in seconds; None to accept any.
            fetch: Fetches a URL. It is called only with allowed URLs: keys of Amazon SNS and of the platform, and
                confirmations. If it raises an exception, the message is refused.
            platform_signature: Whether to verify the platform's own signature, too.
        """
        self._topics = topics
        self._max_age = None if max_age is None else timedelta(seconds=max_age)
        self._platform_signature = platform_signature
        self._keys = Keys(fetch)

    def verify(self, body: bytes) -> Event:
        """Verify a message, and return its content.

        Args:
            body: The body of the HTTP request, unchanged.

        Raises:
            WebhookError: The message is refused.
        """
        if len(body) > MAX_BYTES:
            raise refused("too-large")
        try:
            return self._verify(_object(body.decode()))
        except (ValueError, OverflowError, RecursionError):
            raise refused("malformed") from None

    async def verify_async(self, body: bytes) -> Event:
        """Verify a message, asynchronously. See `verify`."""
        return await asyncio.to_thread(self.verify, body)

    def _verify(self, message: Message) -> Event:
        kind, topic, message_id = _text(message, "Type"), _text(message, "TopicArn"), _text(message, "MessageId")
        signed, version = string_to_sign(message), _text(message, "SignatureVersion")
        if kind not in _TYPES or topic not in self._topics:
            raise refused("topic" if kind in _TYPES else "malformed")
        sent_at = datetime.fromisoformat(_text(message, "Timestamp")).astimezone(UTC)
        if self._max_age is not None and abs(datetime.now(UTC) - sent_at) > self._max_age:
            raise refused("age")
        if version not in ("1", "2"):
            raise refused("signature")
        self._keys.check_sns(_text(message, "SigningCertURL"), _text(message, "Signature"), signed, version)
        if kind == "Notification":
            event = self._read(_object(_text(message, "Message")))
            event.message_id, event.sent_at = message_id, sent_at
            return event
        url = allowed(_text(message, "SubscribeURL"), CONFIRMATION)
        if kind == "UnsubscribeConfirmation":
            return UnsubscribeConfirmation(topic=topic, message_id=message_id, sent_at=sent_at)
        return SubscriptionConfirmation(topic=topic, message_id=message_id, sent_at=sent_at, url=url, keys=self._keys)

    def _read(self, message: Message) -> Notification:
        subject = _text(message, "Subject")
        if self._platform_signature:
            region, path, signature = (_text(message, name) for name in ("Region", "SigningPublicKeyPath", "Signature"))
            self._keys.check_platform(region, path, signature, platform_string_to_sign(message))
        body, known = _json(_text(message, "Body")), class_of(subject)
        if isinstance(body, dict) and known is not UnknownNotification:
            event = read_logged(known, cast("Message", body), subject)
        else:
            event = UnknownNotification(body=cast("JSONValue", body))
        event.subject, event.source_key = subject, _source_key(message)
        event.account_id, event.transaction_id = _part(message, "AccountId"), _part(message, "TxnId")
        return event


def string_to_sign(message: Message) -> bytes:
    """Return the string that Amazon SNS signs: the members in this order, each with its name, one a line."""
    names = _NOTIFICATION if message.get("Type") == "Notification" else _CONFIRMATION
    signed = [name for name in names if name != "Subject" or name in message]
    return "".join(f"{name}\n{_text(message, name)}\n" for name in signed).encode()


def platform_string_to_sign(message: Message) -> bytes:
    """Return the string that the platform signs."""
    digest = hashlib.sha1(_text(message, "Body").encode(), usedforsecurity=False).hexdigest()
    names = ("TxnId", "Region", "Timestamp", "AccountId", "Subject")
    return ":".join([*(_part(message, name) for name in names), digest]).lower().encode()


def _source_key(message: Message) -> str | None:
    try:
        # Type 1 is an API key.
        key = _object(_text(message, "SourceInfo")).get("key") if message.get("SourceType") == 1 else None
    except (ValueError, RecursionError, WebhookError):
        return None
    return key if isinstance(key, str) else None


def _text(message: Message, name: str) -> str:
    value = message.get(name)
    if not isinstance(value, str):
        raise refused("malformed")
    return value


def _part(message: Message, name: str) -> str:
    """Return a member that may also be a number or null."""
    value = message.get(name)
    return str(value) if type(value) is int else "" if value is None else _text(message, name)


def _object(text: str) -> Message:
    value = _json(text)
    if not isinstance(value, dict):
        raise ValueError("not an object")
    return cast("Message", value)


def _json(text: str) -> object:
    """Read JSON without duplicate members, of which others might read another one."""
    return json.loads(text, object_pairs_hook=_unique)


def _unique(pairs: list[tuple[str, object]]) -> Message:
    if len(members := dict(pairs)) < len(pairs):
        raise ValueError("duplicate members")
    return members
