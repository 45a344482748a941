"""The keys that sign messages: from which URLs they may be fetched, and how they are read and used.

No part of a message chooses a host: the whole URL must match a pattern before it is fetched.
"""

import re
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final, Literal, TypeAlias

import httpx
from attrs import define
from ivvy.api.errors import IvvyError
from ivvy.api.servers import SERVERS

try:
    from cryptography import x509
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
    from cryptography.hazmat.primitives.serialization import load_pem_public_key
except ModuleNotFoundError as missing:
    raise ModuleNotFoundError(f"{missing.name}: run `pip install 'ivvy-client[webhooks]'`", name=missing.name) from None

Fetch: TypeAlias = Callable[[str], bytes]
Reason: TypeAlias = Literal[
    "too-large", "malformed", "topic", "age", "address", "unavailable", "certificate", "signature", "platform-signature"
]

MAX_KEY_BYTES: Final = 64 << 10  # The certificates of Amazon SNS have 2 KiB.
MAX_SECONDS: Final = 10.0

_SNS = r"https://sns\.[a-z]{2}(?:-[a-z]+)+-[0-9]{1,2}\.amazonaws\.com"
CERTIFICATE: Final = re.compile(_SNS + r"/SimpleNotificationService-[A-Za-z0-9]+\.pem")
CONFIRMATION: Final = re.compile(_SNS + r"/\?Action=ConfirmSubscription&[!-~]+")
_PATH = re.compile(r"(?:/[A-Za-z0-9_-][A-Za-z0-9._-]*)+")
_REGIONS = [url.removeprefix("https://api.").removesuffix(".ivvy.com") for url in SERVERS.values()]
_BUCKETS = {
    "stage": "https://s3-ap-southeast-2.amazonaws.com/notifications.stageau.ap-southeast-2.ivvy.com",
    **{each: f"https://s3-{each}.amazonaws.com/accountnotifications.{each}.ivvy.com" for each in _REGIONS},
}


@define(eq=False, kw_only=True, auto_exc=False)
class WebhookError(IvvyError):
    """A message was refused, or a subscription could not be confirmed. Trust nothing in the message.

    Attributes:
        reason: Why. Only after `unavailable` can the same message be accepted later, so `retryable` is true.
    """

    reason: Reason

    def __str__(self) -> str:
        return f"the message was refused: {self.reason}"


def refused(reason: Reason) -> WebhookError:
    """Return the error for a reason."""
    return WebhookError(reason=reason, retryable=reason == "unavailable")


def allowed(url: str, pattern: re.Pattern[str]) -> str:
    """Return the URL, or refuse it if it does not match the pattern."""
    if not pattern.fullmatch(url):
        raise refused("address")
    return url


def platform_key_url(region: str, path: str) -> str:
    """Return the URL of a key of the platform."""
    if region not in _BUCKETS or not _PATH.fullmatch(path):
        raise refused("address")
    return _BUCKETS[region] + path


def fetch_url(url: str) -> bytes:
    """Fetch a URL, without following redirects, and with limits of size and time."""
    ends_at, content = time.monotonic() + MAX_SECONDS, b""
    headers = {"Accept-Encoding": "identity"}
    with httpx.Client(timeout=MAX_SECONDS / 2, headers=headers) as client, client.stream("GET", url) as response:
        if response.status_code != httpx.codes.OK:
            raise ValueError(f"HTTP status {response.status_code}")
        for chunk in response.iter_raw():
            content += chunk
            if len(content) > MAX_KEY_BYTES or time.monotonic() > ends_at:
                raise ValueError("the response is too large or too slow")
    return content


def fetched(fetch: Fetch, url: str) -> bytes:
    """Fetch an allowed URL."""
    try:
        return fetch(url)
    except Exception as error:
        raise refused("unavailable") from error


def read_key(pem: bytes, url: str) -> object:
    """Read the key or the certificate at a URL. Amazon SNS serves no chain of certificates: TLS proves the origin."""
    try:
        is_certificate = CERTIFICATE.fullmatch(url) or b"BEGIN CERTIFICATE" in pem
        return x509.load_pem_x509_certificate(pem) if is_certificate else load_pem_public_key(pem)
    except ValueError:
        raise refused("certificate") from None


def check_signature(key: object, signature: bytes, signed: bytes, version: str, reason: Reason) -> None:
    """Refuse a signature that is not that of the key or certificate. Version 1 is SHA-1, version 2 is SHA-256."""
    if isinstance(key, x509.Certificate):
        is_valid = key.not_valid_before_utc <= datetime.now(UTC) <= key.not_valid_after_utc
        key = key.public_key() if is_valid else None
    if not isinstance(key, RSAPublicKey) or key.key_size < 2048:
        raise refused("certificate")
    try:
        key.verify(signature, signed, PKCS1v15(), hashes.SHA256() if version == "2" else hashes.SHA1())  # noqa: S303
    except InvalidSignature:
        raise refused(reason) from None
