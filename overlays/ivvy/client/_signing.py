"""Signs requests: the string to sign and the signature as pure functions, and what applies them to a request.

See https://developer.ivvy.com/getting-started/creating-the-request/signing-the-request
"""

import hashlib
import hmac
import re
from collections.abc import Callable, Generator, Iterable
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import NoReturn

import httpx

API_VERSION = "1.0"
LONGEST_TEXT = 2000  # characters of a message of the platform's


def content_md5(body: bytes) -> str:
    """The MD5 of a body, in lowercase hex. The platform asks for MD5 and SHA-1; neither protects by itself here."""
    return hashlib.md5(body, usedforsecurity=False).hexdigest()


def string_to_sign(
    *, method: str, md5: str, content_type: str, request_target: str, headers: Iterable[tuple[str, str]]
) -> str:
    """The string to sign: the parts one after the other, in lowercase.

    Content type and request target (path and query) are taken exactly as sent, and of the headers those that begin with
    IVVY. The place of the standard Date header is empty, because IVVY-Date is used.
    """
    signed = sorted((re.sub("[-_]", "", name.lower()), value) for name, value in headers if name.lower()[:4] == "ivvy")
    joined = "&".join(f"{name}={value}" for name, value in signed)
    return f"{method}{md5}{content_type}{request_target}{API_VERSION}{joined}".lower()


def signature(secret: str, message: str) -> str:
    """The signature of a string to sign: HMAC-SHA1 in lowercase hex. The secret keeps its case."""
    return hmac.new(secret.encode(), message.encode(), hashlib.sha1).hexdigest()


def http_date(header: str | None) -> datetime | None:
    """The time in a header in HTTP's format; None where there is none, or one that no clock shows."""
    try:
        told = parsedate_to_datetime(header or "")
        told = told.replace(tzinfo=UTC) if told.tzinfo is None else told.astimezone(UTC)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
    return told if 1970 <= told.year < 9000 else None


class Signer(httpx.Auth):
    """Signs requests to one place, by the platform's clock as far as that is known.

    Key and secret are held by functions alone: neither `vars()` nor a listing of the attributes shows them.
    """

    __slots__ = ("_authorization", "_offset", "_place", "redacted")
    requires_request_body = True
    redacted: Callable[[str], str]
    """A text of the platform's without what must not get out, should the platform echo it, and cut to a few lines."""

    def __init__(self, key: str, secret: str, base_url: httpx.URL) -> None:
        keyed = hmac.new(secret.encode(), digestmod=hashlib.sha1)
        hidden = re.compile(f"{re.escape(secret)}|{re.escape(key)}|[0-9a-f]{{40}}", re.IGNORECASE)
        longest = LONGEST_TEXT + len(secret) + len(key)

        def authorization(message: str) -> str:
            signed = keyed.copy()
            signed.update(message.encode())
            return f"IWS {key}:{signed.hexdigest()}"

        self._authorization = authorization
        self.redacted = lambda text: hidden.sub("[redacted]", text[:longest])[:LONGEST_TEXT]
        self._place = (base_url.scheme, base_url.netloc)
        self._offset = timedelta()

    def __repr__(self) -> str:
        return "Signer()"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a signer holds a secret and cannot be pickled")

    def learn(self, date: str | None) -> bool:
        """Take over the platform's time from a Date header; False where there is none."""
        told = http_date(date)
        self._offset = told - datetime.now(UTC) if told else self._offset
        return told is not None

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Set the headers that the platform asks for."""
        if (request.url.scheme, request.url.netloc) != self._place or request.url.userinfo:
            raise ValueError(f"only requests to {self._place[0]}://{self._place[1].decode()} are signed")
        request.headers["Content-MD5"] = content_md5(request.content)
        request.headers["IVVY-Date"] = (datetime.now(UTC) + self._offset).isoformat(" ")[:19]
        request.headers["X-Api-Version"] = API_VERSION
        message = string_to_sign(
            method=request.method,
            md5=request.headers["Content-MD5"],
            content_type=request.headers.get("Content-Type", ""),
            request_target=request.url.raw_path.decode("ascii"),
            headers=[
                (name.decode(), value.decode()) for name, value in request.headers.raw if name[:4].lower() == b"ivvy"
            ],
        )
        request.headers["X-Api-Authorization"] = self._authorization(message)
        yield request


def problem_with(key: object, secret: object) -> str | None:
    """Why these cannot be a key and a secret, without either of them."""
    for name, value in (("key", key), ("secret", secret)):
        if not isinstance(value, str) or not value or not value.isascii() or not value.isprintable():
            return f"the {name} has to be printable ASCII without a line break, and must not be empty"
    return None
