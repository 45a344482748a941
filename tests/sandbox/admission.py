"""What a request has to pass before its action looks at it: digest, version, signature, freshness."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from . import signature
from .clock import read_http_date, read_timestamp
from .failures import FailedRequestError
from .received import Received

API_VERSION = "1.0"
TOLERANCE = timedelta(minutes=5)

_AUTHORIZATION = re.compile(r"IWS (?P<key>.+):(?P<signature>[0-9a-f]{40})", re.DOTALL)


@dataclass(frozen=True)
class Credentials:
    """The one key that the sandbox knows, and its secret."""

    key: str
    secret: str


def admit(received: Received, credentials: Credentials, now: datetime, stale_code: int | None) -> None:
    """Let a request pass.

    Args:
        received: The request.
        credentials: Who may call.
        now: The sandbox's present moment.
        stale_code: The specific code of a stale request.

    Raises:
        FailedRequestError: It does not pass.
    """
    _check_digest(received)
    _check_version(received)
    # Before freshness: a forged request must not learn how far its date is off.
    _check_signature(received, credentials)
    _check_freshness(received, now, stale_code)


def _check_digest(received: Received) -> None:
    given = received.header("content-md5")
    if not given:
        raise FailedRequestError(400, "Bad Request", additional_messages=["Content-MD5: Value is required"])
    if given != signature.content_md5(received.body):
        raise FailedRequestError(
            400, "Bad Request", additional_messages=["Content-MD5: not the MD5 of the body in lowercase hex"]
        )


def _check_version(received: Received) -> None:
    # A published client leaves the header out, and signs 1.0 all the same.
    if (received.header("x-api-version") or API_VERSION) != API_VERSION:
        raise FailedRequestError(
            400, "Bad Request", additional_messages=[f"X-Api-Version: only {API_VERSION} is known"]
        )


def _check_signature(received: Received, credentials: Credentials) -> None:
    given = _AUTHORIZATION.fullmatch(received.header("x-api-authorization"))
    if given is None:
        raise _unauthorized("X-Api-Authorization: not `IWS key:signature` with the signature in lowercase hex")
    signed = _string_to_sign(received)
    is_known = signature.is_same(given["key"], credentials.key)
    is_signed = signature.is_same(given["signature"], signature.sign(credentials.secret, signed))
    if not (is_known and is_signed):
        # A signature that does not match is found by laying the two strings to sign side by side.
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
        raise FailedRequestError(401, "Request is stale", stale_code, [f"{name}: not a date"])
    if abs(now - moment) > TOLERANCE:
        raise FailedRequestError(401, "Request is stale", stale_code)


def _unauthorized(reason: str) -> FailedRequestError:
    return FailedRequestError(401, "Unauthorized", additional_messages=[reason])
