"""The notifications of the sandbox: subscriptions of loopback addresses, and messages in the form of Amazon SNS.

Keys, certificate and topics are its own. Nothing here shows what the platform sends beyond its documentation.
"""

import base64
import hashlib
import http.client
import ipaddress
import json
import threading
import time
import uuid
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache
from http import HTTPStatus
from typing import Any
from urllib.parse import urlencode, urlsplit

from .actions import Action, Specification, Webhook
from .answers import any_value
from .json_values import JsonObject
from .kinds import Kind
from .reads import shown
from .stores import Stores

SUBSCRIBE, UNSUBSCRIBE = "subscribeToNotifications", "unsubscribeFromNotifications"
UNSUBSCRIBED, NOT_REQUESTED, NOT_FOUND, NOT_CONFIRMED = 1, 2, 4, 6

REGION = "ap-southeast-2"
ACCOUNT = "1"
KEY_PATH = "/accounts/1/sandbox/notifcert.txt"
CERTIFICATE_URL = f"https://sns.{REGION}.amazonaws.com/SimpleNotificationService-5a4db0c5a4db0c.pem"
KEY_URL = f"https://s3-{REGION}.amazonaws.com/accountnotifications.{REGION}.ivvy.com{KEY_PATH}"
_CONFIRM = f"https://sns.{REGION}.amazonaws.com/?Action=ConfirmSubscription&"

RETRIES = (0.05, 0.2, 0.5, 1.0)
"""The seconds before each retry of a message that was not received. Amazon SNS waits longer."""

Sign = Callable[[bytes], str]


@dataclass
class Subscription:
    """A URL that is subscribed to an endpoint."""

    endpoint: str
    url: str
    token: str = field(default_factory=lambda: uuid.uuid4().hex)
    is_confirmed: bool = False

    @property
    def topic(self) -> str:
        """The ARN of its topic."""
        return topic_of(self.endpoint)


@dataclass
class Change:
    """The next notifications are sent differently.

    Attributes:
        repeats: How many more times it is sent.
        delay: Seconds to wait before it is sent.
        tampering: `outside` to change it after Amazon SNS signed it, `inside` to change it before.
    """

    repeats: int = 0
    delay: float = 0.0
    tampering: str = ""


def topic_of(endpoint: str) -> str:
    """Return the ARN of the topic of an endpoint."""
    return f"arn:aws:sns:{REGION}:000000000000:iVvy_Account_{ACCOUNT}_sandbox_Notif{endpoint.capitalize()}"


class Notifications:
    """The subscriptions, and the notifications about changes of objects. It is thread-safe."""

    def __init__(self, specification: Specification, stores: Stores, now: Callable[[], datetime], key: str) -> None:
        """Take the documents, the objects, the clock and the API key that makes all changes."""
        self._specification = specification
        self._stores = stores
        self._now = now
        self._key = key
        self._guard = threading.Lock()
        self._sender = _Sender()
        self.forget()

    def forget(self) -> None:
        """Forget all subscriptions, and what is planned for the next notifications."""
        self._subscriptions: list[Subscription] = []
        self.next = Change()
        self._held: list[Callable[[], None]] = []
        self._to_hold = 0

    def wait(self, seconds: float) -> None:
        """Wait until everything is sent."""
        self._sender.wait(seconds)

    def reorder(self, count: int) -> None:
        """Hold the next notifications, and send them in the opposite order when there are that many."""
        self._to_hold = count

    def answer(self, action: Action, body: JsonObject) -> JsonObject | None:
        """Return the response of an action about subscriptions; None if the action is another one."""
        if action.namespace != "account" or action.name not in (SUBSCRIBE, UNSUBSCRIBE) or action.body is None:
            return None
        endpoints = [name.removesuffix("Endpoint") for name in action.body.members()]
        with self._guard:
            if action.name == UNSUBSCRIBE:
                return {f"{name}Result": self._unsubscribe(name, body.get(f"{name}Endpoint")) for name in endpoints}
            for name in endpoints:
                self._subscribe(name, body.get(f"{name}Endpoint"))
            subscribed = {each.endpoint for each in self._subscriptions}
        answer: JsonObject = {}
        for name in endpoints:
            answer[f"{name}Success"] = name in subscribed
            answer[f"{name}TopicId"] = topic_of(name) if name in subscribed else None
        return answer

    def fetch(self, url: str) -> bytes:
        """Return what is at a URL of Amazon SNS or of the platform, and confirm a subscription.

        Raises:
            LookupError: There is nothing.
        """
        for each in self._subscriptions:
            if url == _confirmation_url(each):
                each.is_confirmed = True
                return b"<ConfirmSubscriptionResponse/>"
        found = {CERTIFICATE_URL: _keys().certificate, KEY_URL: _keys().public}.get(url)
        if found is None:
            raise LookupError("the sandbox has nothing at this URL")
        return found

    def seen(self, kind: Kind, object_id: object) -> dict[str, JsonObject]:
        """Return an object as each read returns it, by the name of the read, and as it was sent, with an empty name."""
        if not any(each.is_confirmed for each in self._subscriptions):
            return {}
        reads = {each.read.name: each.read for each in self._specification.webhooks if each.kind == kind and each.read}
        for held in self._stores.of(kind).some([object_id]):
            views = {name: shown(read, held, self._stores, self._now()) for name, read in reads.items()}
            return {"": held.members, **views}
        return {}

    def changed(self, change: str, kind: Kind, object_id: object, before: Mapping[str, JsonObject]) -> None:
        """Send the notification about a change.

        Args:
            change: added, updated or removed.
            kind: The kind of the object.
            object_id: Its id.
            before: The object before the change, from `seen`.
        """
        for webhook in self._specification.webhooks:
            if (webhook.change, webhook.kind) == (change, kind):
                body = self._body(webhook, object_id, before)
                source = {"SourceType": 1, "SourceInfo": json.dumps({"key": self._key})}
                self.send(webhook.endpoint, webhook.subject, body, source)

    def _body(self, webhook: Webhook, object_id: object, before: Mapping[str, JsonObject]) -> JsonObject:
        if webhook.read is None:
            known = {name: value for each in before.values() for name, value in each.items()}
            return {
                name: object_id if name in webhook.ids else known.get(name, any_value(schema, self._now()))
                for name, schema in webhook.members.items()
            }
        data = self.seen(webhook.kind, object_id).get(webhook.read.name, {})
        if webhook.change == "added":
            return {"data": data}
        former = before.get(webhook.read.name, {})
        return {
            "data": data,
            "previousData": {name: former.get(name) for name in data if former.get(name) != data[name]},
        }

    def send(self, endpoint: str, subject: str, body: Any, source: Mapping[str, Any] | None = None) -> None:
        """Send a notification to all confirmed subscriptions of an endpoint."""
        with self._guard:
            subscribed = [each for each in self._subscriptions if each.endpoint == endpoint and each.is_confirmed]
            if not subscribed:
                return
            plan, self.next = self.next, Change()
            envelope = self._notification(
                endpoint, subject, body, source or {"SourceType": 0, "SourceInfo": None}, plan
            )
            sends = [self._sending(each, envelope, plan) for each in subscribed] * (1 + plan.repeats)
            self._held += sends
            self._to_hold -= 1
            if self._to_hold > 0:
                return
            ready = reversed(self._held) if self._to_hold == 0 else iter(self._held)
            for each in ready:
                each()
            self._held = []

    def _sending(self, subscription: Subscription, envelope: JsonObject, plan: Change) -> Callable[[], None]:
        return lambda: self._sender.put(subscription.url, envelope, plan.delay)

    def _notification(
        self, endpoint: str, subject: str, body: Any, source: Mapping[str, Any], plan: Change
    ) -> JsonObject:
        message = {
            "TxnId": uuid.uuid4().hex,
            "Region": REGION,
            "Timestamp": int(self._now().timestamp()),
            "AccountId": ACCOUNT,
            "Subject": subject,
            "Body": json.dumps(body),
            **source,
            "SigningPublicKeyPath": KEY_PATH,
        }
        message["Signature"] = _keys().sign_as_platform(platform_string(message))
        if plan.tampering == "inside":
            message["Body"] = f"{message['Body']} "
        envelope = self._signed(
            {"Type": "Notification", "TopicArn": topic_of(endpoint), "Message": json.dumps(message)}
        )
        if plan.tampering == "outside":
            envelope["Message"] += " "
        return envelope

    def _signed(self, message: JsonObject) -> JsonObject:
        moment = self._now().isoformat(timespec="milliseconds").removesuffix("+00:00")
        message |= {"MessageId": str(uuid.uuid4()), "Timestamp": f"{moment}Z"}
        signature = _keys().sign_as_sns(sns_string(message))
        return {**message, "SignatureVersion": "1", "Signature": signature, "SigningCertURL": CERTIFICATE_URL}

    def _subscribe(self, endpoint: str, url: object) -> None:
        if not isinstance(url, str) or not _is_loopback(url):
            return
        same = [each for each in self._subscriptions if (each.endpoint, each.url) == (endpoint, url)]
        subscription = same[0] if same else Subscription(endpoint, url)
        if not same:
            self._subscriptions.append(subscription)
        self._sender.put(url, self._confirmation("SubscriptionConfirmation", subscription), 0.0)

    def _unsubscribe(self, endpoint: str, url: object) -> int:
        if url is None:
            return NOT_REQUESTED
        for each in self._subscriptions:
            if (each.endpoint, each.url) == (endpoint, url):
                if not each.is_confirmed:
                    return NOT_CONFIRMED
                self._subscriptions.remove(each)
                self._sender.put(each.url, self._confirmation("UnsubscribeConfirmation", each), 0.0)
                return UNSUBSCRIBED
        return NOT_FOUND

    def _confirmation(self, kind: str, subscription: Subscription) -> JsonObject:
        return self._signed(
            {
                "Type": kind,
                "Token": subscription.token,
                "TopicArn": subscription.topic,
                "Message": f"To subscribe to {subscription.topic}, visit the SubscribeURL.",
                "SubscribeURL": _confirmation_url(subscription),
            }
        )


class _Sender:
    """Sends messages one after another, on a thread that ends when there are no more."""

    def __init__(self) -> None:
        self._guard = threading.Condition()
        self._waiting: deque[tuple[str, JsonObject, float]] = deque()
        self._is_running = False

    def put(self, url: str, envelope: JsonObject, delay: float) -> None:
        with self._guard:
            self._waiting.append((url, envelope, delay))
            if not self._is_running:
                self._is_running = True
                threading.Thread(target=self._run, name="sandbox notifications", daemon=True).start()

    def wait(self, seconds: float) -> None:
        with self._guard:
            if not self._guard.wait_for(lambda: not self._is_running, seconds):
                raise TimeoutError("not all notifications were sent")

    def _run(self) -> None:
        while True:
            with self._guard:
                if not self._waiting:
                    self._is_running = False
                    self._guard.notify_all()
                    return
                url, envelope, delay = self._waiting.popleft()
            time.sleep(delay)
            for pause in (*RETRIES, None):
                if not _post(url, envelope) or pause is None:
                    break
                time.sleep(pause)


def _post(url: str, envelope: JsonObject) -> bool:
    """Send a message as Amazon SNS does, and return whether to send it again: not if the receiver refused it."""
    parts = urlsplit(url)
    headers = {
        "Content-Type": "text/plain; charset=UTF-8",
        "User-Agent": "Amazon Simple Notification Service Agent",
        "x-amz-sns-message-type": envelope["Type"],
        "x-amz-sns-message-id": envelope["MessageId"],
        "x-amz-sns-topic-arn": envelope["TopicArn"],
    }
    connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=5)
    try:
        target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        connection.request("POST", target, json.dumps(envelope).encode(), headers)
        status = connection.getresponse().status
        return status >= HTTPStatus.INTERNAL_SERVER_ERROR or status == HTTPStatus.TOO_MANY_REQUESTS
    except (OSError, http.client.HTTPException):
        return True
    finally:
        connection.close()


def _is_loopback(url: str) -> bool:
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        return parts.scheme == "http" and (host == "localhost" or ipaddress.ip_address(host).is_loopback)
    except ValueError:
        return False


def _confirmation_url(subscription: Subscription) -> str:
    return _CONFIRM + urlencode({"TopicArn": subscription.topic, "Token": subscription.token}, safe=":")


def sns_string(message: JsonObject) -> bytes:
    """Return the string that Amazon SNS signs."""
    names: Sequence[str] = ("Message", "MessageId", "SubscribeURL", "Subject", "Timestamp", "Token", "TopicArn", "Type")
    return "".join(f"{name}\n{message[name]}\n" for name in names if name in message).encode()


def platform_string(message: JsonObject) -> bytes:
    """Return the string that the platform signs."""
    digest = hashlib.sha1(message["Body"].encode(), usedforsecurity=False).hexdigest()
    parts: Iterator[Any] = (message[name] for name in ("TxnId", "Region", "Timestamp", "AccountId", "Subject"))
    return ":".join([*map(str, parts), digest]).lower().encode()


@dataclass(frozen=True)
class _Keys:
    """The keys of the sandbox, in the roles of Amazon SNS and of the platform."""

    certificate: bytes
    public: bytes
    sign_as_sns: Sign
    sign_as_platform: Sign


@cache
def _keys() -> _Keys:
    # Imported here, so that only tests of notifications need the package.
    from cryptography import x509  # noqa: PLC0415
    from cryptography.hazmat.primitives import hashes, serialization  # noqa: PLC0415
    from cryptography.hazmat.primitives.asymmetric import padding, rsa  # noqa: PLC0415
    from cryptography.x509.oid import NameOID  # noqa: PLC0415

    sns, platform = (rsa.generate_private_key(65537, 2048) for _ in range(2))
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "sandbox")])
    # The clock of the sandbox may be frozen, that of the receiver is the real one.
    now = datetime.now().astimezone()
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(sns.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=365))
        .sign(sns, hashes.SHA256())
    )

    def signing(key: rsa.RSAPrivateKey) -> Sign:
        return lambda signed: base64.b64encode(key.sign(signed, padding.PKCS1v15(), hashes.SHA1())).decode()

    pem, form = serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    return _Keys(
        certificate.public_bytes(pem), platform.public_key().public_bytes(pem, form), signing(sns), signing(platform)
    )
