"""The keys that sign messages: from which URLs they may be fetched, and how they are read and used.

No part of a message chooses a host: the whole URL must match a pattern before it is fetched.
"""

import re
import time
from base64 import b64decode
from collections.abc import Callable
from datetime import UTC, datetime
from functools import lru_cache
from typing import Final, Literal, TypeAlias

from attrs import define
from ivvy.api.errors import IvvyError
from ivvy.client._http import httpx

try:
    from cryptography import x509
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
    from cryptography.hazmat.primitives.serialization import load_pem_public_key
except ModuleNotFoundError as missing:
    raise ModuleNotFoundError(f"{missing.name}: run `pip install cryptography`", name=missing.name) from None

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
_REGIONS = ("ap-southeast-2", "eu-west-2", "us-west-2")
_BUCKETS = {
    "stage": "https://s3-ap-southeast-2.amazonaws.com/notifications.stageau.ap-southeast-2.ivvy.com",
    **{each: f"https://s3-{each}.amazonaws.com/accountnotifications.{each}.ivvy.com" for each in _REGIONS},
}


@define(eq=False, kw_only=True, auto_exc=False)
class WebhookError(IvvyError):
    """A message was refused, or a subscription could not be confirmed. Trust nothing in the message.

    Attributes:
        reason: Why. `retryable` is true for `topic` and `unavailable`: the same message may be accepted later.
    """

    reason: Reason

    def __str__(self) -> str:
        return f"the message was refused: {self.reason}"


def refused(reason: Reason) -> WebhookError:
    """Return the error for a reason."""
    return WebhookError(reason=reason, retryable=reason in ("topic", "unavailable"))


def allowed(url: str, pattern: re.Pattern[str]) -> str:
    """Return the URL, or refuse it if it does not match the pattern."""
    if not pattern.fullmatch(url):
        raise refused("address")
    return url


def fetch_url(url: str) -> bytes:
    """Fetch a URL, without following redirects, and with limits of size and time."""
    ends_at, content = time.monotonic() + MAX_SECONDS, b""
    headers = {"Accept-Encoding": "identity"}
    with httpx.Client(timeout=MAX_SECONDS / 2, headers=headers) as client, client.stream("GET", url) as response:
        if response.status_code != 200:
            raise ValueError(f"HTTP status {response.status_code}")
        for chunk in response.iter_raw():
            content += chunk
            if len(content) > MAX_KEY_BYTES or time.monotonic() > ends_at:
                raise ValueError("the response is too large or too slow")
    return content


class Keys:
    """The keys that sign messages, cached by their URLs. Fetches nothing but allowed URLs."""

    def __init__(self, fetch: Fetch) -> None:
        self._fetch = fetch
        self._key = lru_cache(128)(self._read)

    def fetch(self, url: str) -> bytes:
        """Fetch an allowed URL."""
        try:
            return self._fetch(url)
        except Exception as error:
            raise refused("unavailable") from error

    def check_sns(self, url: str, signature: str, signed: bytes, version: str) -> None:
        """Refuse a signature that is not one of Amazon SNS. Version 1 is SHA-1, version 2 is SHA-256."""
        self._check(allowed(url, CERTIFICATE), signature, signed, version, "signature")

    def check_platform(self, region: str, path: str, signature: str, signed: bytes) -> None:
        """Refuse a signature that is not one of the platform."""
        if region not in _BUCKETS or not _PATH.fullmatch(path):
            raise refused("address")
        self._check(_BUCKETS[region] + path, signature, signed, "1", "platform-signature")

    def _check(self, url: str, signature: str, signed: bytes, version: str, reason: Reason) -> None:
        decoded, key = b64decode(signature, validate=True), self._key(url)
        if isinstance(key, x509.Certificate):
            is_valid = key.not_valid_before_utc <= datetime.now(UTC) <= key.not_valid_after_utc
            key = key.public_key() if is_valid else None
        if not isinstance(key, RSAPublicKey) or key.key_size < 2048:
            raise refused("certificate")
        try:
            key.verify(decoded, signed, PKCS1v15(), hashes.SHA256() if version == "2" else hashes.SHA1())  # noqa: S303
        except InvalidSignature:
            raise refused(reason) from None

    def _read(self, url: str) -> object:
        """Read a key or a certificate. Amazon SNS serves no chain of certificates: TLS proves the origin."""
        pem = self.fetch(url)
        try:
            is_certificate = CERTIFICATE.fullmatch(url) or b"BEGIN CERTIFICATE" in pem
            return x509.load_pem_x509_certificate(pem) if is_certificate else load_pem_public_key(pem)
        except ValueError:
            raise refused("certificate") from None
