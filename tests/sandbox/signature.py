"""The signature, written only from the vendor's public description."""

import hashlib
import hmac
from collections.abc import Iterable

# Header bytes that are not UTF-8 become surrogates, and are encoded as the same bytes again.
BYTES_AS_TEXT = "surrogateescape"


def content_md5(body: bytes) -> str:
    """Return the MD5 of a body in lowercase hex, also of an empty one."""
    return hashlib.md5(body, usedforsecurity=False).hexdigest()


def string_to_sign(
    *,
    method: str,
    content_md5: str,
    content_type: str,
    date: str,
    request_string: str,
    api_version: str,
    ivvy_headers: str,
) -> str:
    """Return the string to sign.

    Args:
        method: The HTTP method.
        content_md5: The Content-MD5 header.
        content_type: The Content-Type header as sent, parameters included.
        date: The Date header; empty if there is an IVVY-Date.
        request_string: Path and query as sent.
        api_version: The version of the API.
        ivvy_headers: The result of `joined_ivvy_headers`.

    Returns:
        All parts joined, in lowercase.
    """
    return f"{method}{content_md5}{content_type}{date}{request_string}{api_version}{ivvy_headers}".lower()


def ivvy_header_name(name: str) -> str | None:
    """Return the name of a header for the string to sign; None if it does not start with IVVY."""
    bare = name.lower()
    return bare.replace("-", "").replace("_", "") if bare.startswith("ivvy") else None


def joined_ivvy_headers(headers: Iterable[tuple[str, str]]) -> str:
    """Join the headers whose names start with IVVY, in alphabetical order, as `name=value&name=value`."""
    named = [(bare, value) for name, value in headers if (bare := ivvy_header_name(name)) is not None]
    return "&".join(f"{name}={value}" for name, value in sorted(named, key=lambda header: header[0]))


def sign(secret: str, message: str) -> str:
    """Return the HMAC-SHA1 of a message in lowercase hex."""
    key = secret.encode("utf-8", BYTES_AS_TEXT)
    return hmac.new(key, message.encode("utf-8", BYTES_AS_TEXT), hashlib.sha1).hexdigest()


def is_same(given: str, expected: str) -> bool:
    """Compare two secret strings in constant time."""
    return hmac.compare_digest(given.encode("utf-8", BYTES_AS_TEXT), expected.encode("utf-8", BYTES_AS_TEXT))
