"""Signs requests: the string to sign and the signature as pure functions, and what applies them to a request.

See https://developer.ivvy.com/getting-started/creating-the-request/signing-the-request
"""

import hashlib
import hmac
from collections.abc import Generator, Iterable
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

import httpx

API_VERSION = "1.0"


def content_md5(body: bytes) -> str:
    """The MD5 of a body, in lowercase hex. The platform asks for MD5 and SHA-1; neither protects by itself here."""
    return hashlib.md5(body, usedforsecurity=False).hexdigest()


def string_to_sign(
    *, method: str, md5: str, content_type: str, request_target: str, headers: Iterable[tuple[str, str]], date: str = ""
) -> str:
    """The string to sign.

    Args:
        method: The HTTP method.
        md5: The Content-MD5 header.
        content_type: The Content-Type header exactly as sent.
        request_target: Path and query exactly as sent.
        headers: The headers, of which those that begin with IVVY are signed.
        date: The standard Date header; empty where IVVY-Date is used.

    Returns:
        The parts one after the other, in lowercase.
    """
    signed = sorted(
        (name.lower().replace("-", "").replace("_", ""), value)
        for name, value in headers
        if name.lower().startswith("ivvy")
    )
    joined = "&".join(f"{name}={value}" for name, value in signed)
    return f"{method}{md5}{content_type}{date}{request_target}{API_VERSION}{joined}".lower()


def signature(secret: str, message: str) -> str:
    """The signature of a string to sign: HMAC-SHA1 in lowercase hex. The secret keeps its case."""
    return hmac.new(secret.encode(), message.encode(), hashlib.sha1).hexdigest()


class Clock:
    """The platform's clock, as far as it is known: this machine's, and how far that is off."""

    def __init__(self) -> None:
        self._offset = timedelta()

    def now(self) -> datetime:
        """The time by the platform's clock."""
        return datetime.now(UTC) + self._offset

    def learn(self, date: str) -> bool:
        """Take over the time of an answer's Date header; False where there is none to take."""
        try:
            told = parsedate_to_datetime(date)
        except ValueError:
            return False
        self._offset = told.astimezone(UTC) - datetime.now(UTC)
        return True


class Signer(httpx.Auth):
    """Signs a request as it is about to be sent.

    Raises:
        ValueError: The key or the secret cannot be one.
    """

    requires_request_body = True

    def __init__(self, key: str, secret: str, clock: Clock) -> None:
        for name, value in (("key", key), ("secret", secret)):
            if not value or not value.isascii() or not value.isprintable():
                raise ValueError(f"the {name} has to be printable ASCII and must not be empty")
        self._key = key
        self._secret = secret
        self._clock = clock

    def __repr__(self) -> str:
        return "Signer()"

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Set the headers that the platform asks for."""
        request.headers["Content-MD5"] = content_md5(request.content)
        request.headers["IVVY-Date"] = self._clock.now().strftime("%Y-%m-%d %H:%M:%S")
        request.headers["X-Api-Version"] = API_VERSION
        message = string_to_sign(
            method=request.method,
            md5=request.headers["Content-MD5"],
            content_type=request.headers.get("Content-Type", ""),
            request_target=request.url.raw_path.decode("ascii"),
            headers=request.headers.items(),
        )
        request.headers["X-Api-Authorization"] = f"IWS {self._key}:{signature(self._secret, message)}"
        yield request
