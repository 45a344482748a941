"""Signed messages for tests, made with code of its own."""

import base64
import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any
from urllib.parse import urlsplit

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.x509.oid import NameOID

TOPIC = "arn:aws:sns:ap-southeast-2:000000000000:iVvy_Account_14_0f_NotifCompanies"
CERTIFICATE = "https://sns.ap-southeast-2.amazonaws.com/SimpleNotificationService-0f0f0f.pem"
BUCKET = "https://s3-ap-southeast-2.amazonaws.com/accountnotifications.ap-southeast-2.ivvy.com"
KEY_PATH = "/accounts/14/1537854341/notifcert.txt"
CONFIRM = f"https://sns.ap-southeast-2.amazonaws.com/?Action=ConfirmSubscription&TopicArn={TOPIC}&Token=0f0f"
HOSTS = {"sns.ap-southeast-2.amazonaws.com", "s3-ap-southeast-2.amazonaws.com"}

Key = rsa.RSAPrivateKey


@cache
def key(name: str, bits: int = 2048) -> Key:
    """Return the private key of this name."""
    return rsa.generate_private_key(65537, bits)


def certificate(of: Key | ec.EllipticCurvePrivateKey, *, starts: int = -1, ends: int = 1) -> bytes:
    """Return a certificate that is valid from and until these days from now."""
    name, now = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "sns")]), datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(of.public_key())
        .serial_number(1)
        .not_valid_before(now + timedelta(days=starts))
        .not_valid_after(now + timedelta(days=ends))
        .sign(of, hashes.SHA256())
    )
    return made.public_bytes(serialization.Encoding.PEM)


def public_key(of: Key) -> bytes:
    form = serialization.PublicFormat.SubjectPublicKeyInfo
    return of.public_key().public_bytes(serialization.Encoding.PEM, form)


def signed(by: Key, text: str, algorithm: hashes.HashAlgorithm) -> str:
    return base64.b64encode(by.sign(text.encode(), padding.PKCS1v15(), algorithm)).decode()


def platform_message(by: Key | None = None, **members: object) -> dict[str, Any]:
    """Return a message of the platform, signed after these members are set."""
    message: dict[str, Any] = {
        "TxnId": "b898c04362bcbfe984f1867ce7db5599",
        "Region": "ap-southeast-2",
        "Timestamp": 1710115244,
        "AccountId": "14",
        "Subject": "CompanyAdded",
        "Body": json.dumps({"data": {"id": 60825, "businessName": "Test"}}),
        "SourceType": 1,
        "SourceInfo": json.dumps({"key": "0f"}),
        "SigningPublicKeyPath": KEY_PATH,
    } | members
    digest = hashlib.sha1(str(message["Body"]).encode(errors="replace")).hexdigest()
    text = ":".join(str(message[name]) for name in ("TxnId", "Region", "Timestamp", "AccountId", "Subject"))
    return message | {"Signature": signed(by or key("platform"), f"{text}:{digest}".lower(), hashes.SHA1())}


def now() -> str:
    return f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%S.123Z}"


def sign(message: dict[str, Any], by: Key | None = None) -> dict[str, Any]:
    """Sign a message as Amazon SNS does."""
    names = ["Message", "MessageId", "SubscribeURL", "Subject", "Timestamp", "Token", "TopicArn", "Type"]
    text = "".join(f"{name}\n{message[name]}\n" for name in names if name in message)
    algorithm = hashes.SHA256() if message.get("SignatureVersion") == "2" else hashes.SHA1()
    return message | {"Signature": signed(by or key("sns"), text, algorithm)}


def notification(*, by: Key | None = None, content: Any = None, **members: object) -> dict[str, Any]:
    """Return a notification, signed after these members are set."""
    content = platform_message() if content is None else content
    message: dict[str, Any] = {
        "Type": "Notification",
        "MessageId": "1bca0cbf-8790-506f-a983-52d7cc7d32d9",
        "TopicArn": TOPIC,
        "Message": content if isinstance(content, str) else json.dumps(content),
        "Timestamp": now(),
        "SignatureVersion": "1",
        "SigningCertURL": CERTIFICATE,
        "UnsubscribeURL": "https://sns.ap-southeast-2.amazonaws.com/?Action=Unsubscribe",
    }
    return sign(message | members, by)


def confirmation(**members: object) -> dict[str, Any]:
    """Return a request to confirm a subscription, signed after these members are set."""
    message: dict[str, Any] = {
        "Type": "SubscriptionConfirmation",
        "MessageId": "9a55edb6-b3e8-4cef-9eee-6d302d24c5ac",
        "Token": "0f0f",
        "TopicArn": TOPIC,
        "Message": "You have chosen to subscribe to the topic.",
        "SubscribeURL": CONFIRM,
        "Timestamp": now(),
        "SignatureVersion": "1",
        "SigningCertURL": CERTIFICATE,
    }
    return sign(message | members)


def raw(message: Mapping[str, Any]) -> bytes:
    return json.dumps(message).encode()


@dataclass
class Source:
    """Serves keys, and records which URLs were fetched."""

    content: dict[str, bytes | Callable[[], bytes]] = field(
        default_factory=lambda: {
            CERTIFICATE: certificate(key("sns")),
            BUCKET + KEY_PATH: public_key(key("platform")),
            CONFIRM: b"<ConfirmSubscriptionResponse/>",
        }
    )
    urls: list[str] = field(default_factory=list)

    def __call__(self, url: str) -> bytes:
        self.urls.append(url)
        assert urlsplit(url).scheme == "https"
        assert urlsplit(url).netloc in HOSTS, f"fetched {url}"
        found = self.content[url]
        return found if isinstance(found, bytes) else found()
