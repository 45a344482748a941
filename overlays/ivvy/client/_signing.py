"""The URL, the headers and the signature of a request.

See https://developer.ivvy.com/getting-started/creating-the-request/signing-the-request
"""

import hashlib
import hmac
import re
import sys
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any, NoReturn

from ivvy.api.servers import SERVERS

from ._environment import LOOPBACK
from ._http import httpx
from ._messages import Call
from ._version import __version__

API_VERSION = "1.0"
MAX_MESSAGE = 2000  # characters of a message of the platform

# Content-Type is signed exactly as sent, so it is not left to httpx.
HEADERS = {"Content-Type": "application/json", "Accept": "application/json", "Accept-Encoding": "gzip"}
PYTHON = f"python/{'.'.join(map(str, sys.version_info[:3]))}"
USER_AGENT = f"ivvy-client/{__version__} {PYTHON} {httpx.__name__}/{httpx.__version__}"


def parse_base_url(
    region: str | None, base_url: str | None, names: tuple[str, str] = ("region", "base_url")
) -> httpx.URL:
    """Return the URL of a region, or the base URL that replaces it, or raise ValueError with the names of both."""
    regions = f"{', '.join(list(SERVERS)[:-1])} or {list(SERVERS)[-1]}"
    if region is None and base_url is None:
        raise ValueError(f"{names[0]} is missing: set it to {regions}, or set {names[1]} instead")
    if region is not None and base_url is not None:
        raise ValueError(f"{names[0]} ({region!r}) and {names[1]} are both set: set only one of them")
    server = SERVERS.get(str(region).upper())
    if region is not None and not server:
        raise ValueError(f"{names[0]} must be {regions}, got {region!r}")
    try:
        url = httpx.URL(server or base_url or "")
        host, hostname = url.raw_host, url.host  # Encode and decode the host, or raise UnicodeError.
    except (httpx.InvalidURL, UnicodeError, TypeError, ValueError) as error:
        raise ValueError(f"{names[1]} is not a URL: {error}") from None
    if url.scheme != "https" and not (url.scheme == "http" and hostname in LOOPBACK):
        raise ValueError(f"{names[1]} must begin with https:// (http:// is only allowed on loopback)")
    # The resolver rejects any other host and port with errors of its own, in the middle of a call.
    is_host = b":" in host or re.fullmatch(rb"([\w-]{1,63}\.)*[\w-]{1,63}\.?", host)
    is_port = url.port is None or 0 < url.port < 65536
    if not is_host or not is_port or url.userinfo or url.raw_path != b"/" or url.fragment:
        raise ValueError(f"{names[1]} must consist of scheme, host and port only, such as https://host:8443")
    return url.copy_with(path="/")


def content_md5(body: bytes) -> str:
    """Return the MD5 of a body, in lowercase hex. The platform requires MD5 and SHA-1; neither is secure on its own."""
    return hashlib.md5(body, usedforsecurity=False).hexdigest()


def string_to_sign(
    *, method: str, md5: str, content_type: str, request_target: str, headers: Iterable[tuple[str, str]]
) -> str:
    """Return the string to sign, in lowercase.

    Content type and request target (path and query) are taken exactly as sent. Of the headers, those that begin with
    IVVY are signed; IVVY-Date replaces the standard Date header.
    """
    signed = sorted((re.sub("[-_]", "", name.lower()), value) for name, value in headers if name.lower()[:4] == "ivvy")
    joined = "&".join(f"{name}={value}" for name, value in signed)
    return f"{method}{md5}{content_type}{request_target}{API_VERSION}{joined}".lower()


def signature(secret: str, message: str) -> str:
    """Return the HMAC-SHA1 of a string to sign, in lowercase hex. The secret is case-sensitive."""
    return hmac.new(secret.encode(), message.encode(), hashlib.sha1).hexdigest()


def parse_http_date(header: str | None) -> datetime | None:
    """Return the time in an HTTP header, or None if it is missing, malformed or implausible."""
    try:
        date = parsedate_to_datetime(header or "")
        date = date.replace(tzinfo=UTC) if date.tzinfo is None else date.astimezone(UTC)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
    return date if 1970 <= date.year < 9000 else None


class Signer:
    """Signs requests to one base URL, with the platform's time once it is known.

    Key and secret are only held by closures: neither `vars()` nor a listing of the attributes shows them.
    """

    __slots__ = ("_authorization", "_offset", "account", "redact")
    redact: Callable[[str], str]
    """Remove key, secret and signatures from a text of the platform, and shorten it to 2,000 characters."""
    account: str
    """A digest of key and base URL."""

    def __init__(self, key: str, secret: str, base_url: httpx.URL) -> None:
        keyed = hmac.new(secret.encode(), digestmod=hashlib.sha1)
        hidden = re.compile(f"{re.escape(secret)}|{re.escape(key)}|[0-9a-f]{{40}}", re.IGNORECASE)
        longest = MAX_MESSAGE + len(secret) + len(key)

        def authorization(message: str) -> str:
            signed = keyed.copy()
            signed.update(message.encode())
            return f"IWS {key}:{signed.hexdigest()}"

        self.account = hashlib.sha256(f"{base_url}\n{key}".encode()).hexdigest()
        self._authorization = authorization
        self.redact = lambda text: hidden.sub("[redacted]", text[:longest])[:MAX_MESSAGE]
        self._offset = timedelta()

    def __repr__(self) -> str:
        return "Signer()"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a signer holds a secret and cannot be pickled")

    def learn_clock(self, date: str | None) -> bool:
        """Adopt the platform's time from a Date header; return False if there is none."""
        platform_time = parse_http_date(date)
        if platform_time:
            self._offset = platform_time - datetime.now(UTC)
        return platform_time is not None

    def now(self) -> datetime:
        """Return the platform's time, as far as it is known."""
        return datetime.now(UTC) + self._offset

    def headers(self, target: str, content: bytes, others: Iterable[tuple[str, str]] = ()) -> dict[str, str]:
        """Return the headers of the signature, for a path and query, a body, and the other headers of the request."""
        headers = {"Content-MD5": content_md5(content), "IVVY-Date": self.now().isoformat(" ")[:19]}
        message = string_to_sign(
            method="POST",
            md5=headers["Content-MD5"],
            content_type=HEADERS["Content-Type"],
            request_target=target,
            headers=[*others, *headers.items()],
        )
        return headers | {"X-Api-Version": API_VERSION, "X-Api-Authorization": self._authorization(message)}


class Endpoint:
    """The base URL of the platform: the URLs and the headers of requests to it."""

    def __init__(self, base_url: httpx.URL, signer: Signer) -> None:
        self.base_url = base_url
        self._signer = signer
        self._own = {"Host": base_url.netloc.decode("ascii"), **HEADERS, "User-Agent": USER_AGENT}
        self._urls: dict[tuple[str, str], httpx.URL] = {}

    def url(self, call: Call[Any]) -> httpx.URL:
        """Return the URL of an action."""
        action = (call.namespace, call.action)
        if action not in self._urls:
            target = f"/api/1.0/{call.namespace}?action={call.action}"
            self._urls[action] = self.base_url.copy_with(raw_path=target.encode())
        return self._urls[action]

    def headers(self, call: Call[Any]) -> dict[str, str]:
        """Return all headers of a request, signed."""
        return self._own | self.signed(call) | {"Content-Length": str(len(call.content))}

    def signed(self, call: Call[Any], others: Iterable[tuple[str, str]] = ()) -> dict[str, str]:
        """Return the headers of the signature."""
        return self._signer.headers(self.url(call).raw_path.decode("ascii"), call.content, others)


def find_credential_problem(key: object, secret: object) -> str | None:
    """Return why these cannot be a key and a secret, without quoting them."""
    for name, value in (("key", key), ("secret", secret)):
        if not isinstance(value, str) or not value or not value.isascii() or not value.isprintable():
            return f"{name} must be a non-empty string of printable ASCII characters without line breaks"
    return None
