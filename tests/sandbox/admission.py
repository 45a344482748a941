"""Receives requests, and checks them before their action: digest, version, signature and date."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from urllib.parse import parse_qsl

from starlette.requests import Request

from . import signature
from .clock import read_http_date, read_timestamp
from .failures import FailedRequestError
from .signature import BYTES_AS_TEXT, ivvy_header_name


@dataclass(frozen=True)
class Received:
    """A request, with all parts that are signed.

    Attributes:
        method: The HTTP method.
        path: The decoded path.
        request_string: Path and query as sent.
        query: The query as sent.
        headers: The names in lowercase, and the values as sent.
        body: The bytes of the body.
    """

    method: str
    path: str
    request_string: str
    query: str
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def header(self, name: str) -> str:
        """Return the value of a header: empty if it is absent, joined with commas if it is repeated."""
        return ", ".join(value for key, value in self.headers if key == name)

    @cached_property
    def ivvy_date(self) -> str | None:
        """The IVVY-Date header; None if it is absent."""
        values = [value for name, value in self.headers if ivvy_header_name(name) == "ivvydate"]
        return ", ".join(values) if values else None

    @property
    def date(self) -> str:
        """The Date header that is signed; empty if there is an IVVY-Date."""
        return self.header("date") if self.ivvy_date is None else ""

    @property
    def action(self) -> str:
        """The action in the query.

        Raises:
            FailedRequestError: The query has no action, or several.
        """
        names = [value for key, value in parse_qsl(self.query, keep_blank_values=True) if key == "action"]
        if not names:
            raise FailedRequestError(404, "The query has no parameter action")
        if len(names) > 1:
            raise FailedRequestError(400, "The query has more than one parameter action")
        return names[0]


async def receive(request: Request) -> Received:
    """Receive a request with its body.

    Raises:
        ClientDisconnect: The client disconnected before the body was complete.
    """
    path: bytes = request.scope["raw_path"]
    query: bytes = request.scope["query_string"]
    return Received(
        method=request.method,
        path=request.scope["path"],
        request_string=_text(path + b"?" + query if query else path),
        query=_text(query),
        headers=tuple((_text(name), _text(value)) for name, value in request.headers.raw),
        body=await request.body(),
    )


def _text(sent: bytes) -> str:
    return sent.decode("utf-8", BYTES_AS_TEXT)


API_VERSION = "1.0"
TOLERANCE = timedelta(minutes=5)

_AUTHORIZATION = re.compile(r"IWS (?P<key>.+):(?P<signature>[0-9a-f]{40})", re.DOTALL)


@dataclass(frozen=True)
class Credentials:
    """The key that the sandbox accepts, and its secret."""

    key: str
    secret: str


def admit(received: Received, credentials: Credentials, now: datetime, stale_code: int | None) -> None:
    """Check a request.

    Args:
        received: The request.
        credentials: The accepted credentials.
        now: The current time of the sandbox.
        stale_code: The specific code for a stale request.

    Raises:
        FailedRequestError: The request is rejected.
    """
    _check_digest(received)
    _check_version(received)
    # Before the date, so that the response to a forged request says nothing about the clock.
    _check_signature(received, credentials)
    _check_freshness(received, now, stale_code)


def _check_digest(received: Received) -> None:
    given = received.header("content-md5")
    if not given:
        raise FailedRequestError(400, "Bad Request", additional_messages=["Content-MD5: Value is required"])
    if given != signature.content_md5(received.body):
        raise FailedRequestError(
            400, "Bad Request", additional_messages=["Content-MD5: must be the MD5 of the body in lowercase hex"]
        )


def _check_version(received: Received) -> None:
    # A published client omits the header but signs 1.0.
    if (received.header("x-api-version") or API_VERSION) != API_VERSION:
        raise FailedRequestError(400, "Bad Request", additional_messages=[f"X-Api-Version: must be {API_VERSION}"])


def _check_signature(received: Received, credentials: Credentials) -> None:
    given = _AUTHORIZATION.fullmatch(received.header("x-api-authorization"))
    if given is None:
        raise _unauthorized("X-Api-Authorization: must be `IWS key:signature`, with the signature in lowercase hex")
    signed = _string_to_sign(received)
    is_known = signature.is_same(given["key"], credentials.key)
    is_signed = signature.is_same(given["signature"], signature.sign(credentials.secret, signed))
    if not (is_known and is_signed):
        # Comparing the two strings to sign shows why a signature does not match.
        raise _unauthorized(f"X-Api-Authorization: unknown key or wrong signature; the string to sign is {signed}")


def _string_to_sign(received: Received) -> str:
    return signature.string_to_sign(
        method=received.method,
        content_md5=received.header("content-md5"),
        content_type=received.header("content-type"),
        date=received.date,
        request_string=received.request_string,
        api_version=API_VERSION,
        ivvy_headers=signature.joined_ivvy_headers(received.headers),
    )


def _check_freshness(received: Received, now: datetime, stale_code: int | None) -> None:
    if received.ivvy_date is not None:
        name, moment = "IVVY-Date", read_timestamp(received.ivvy_date)
    else:
        name, moment = "Date", read_http_date(received.date)
    if moment is None:
        raise FailedRequestError(401, "Request is stale", stale_code, [f"{name}: cannot be read as a date"])
    if abs(now - moment) > TOLERANCE:
        raise FailedRequestError(401, "Request is stale", stale_code)


def _unauthorized(reason: str) -> FailedRequestError:
    return FailedRequestError(401, "Unauthorized", additional_messages=[reason])
