"""The signature, from the vendor's public description of it and from nothing else."""

import hashlib
import hmac
from collections.abc import Iterable

# Header bytes that are not UTF-8 come as surrogates, and leave as the very bytes they were.
BYTES_AS_TEXT = "surrogateescape"


def content_md5(body: bytes) -> str:
    """Give the Content-MD5 of a body: its MD5 in lowercase hex, also when it is empty."""
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
    """Give the string to sign.

    Args:
        method: The HTTP method.
        content_md5: The Content-MD5 header.
        content_type: The Content-Type header as sent, parameters included.
        date: The standard Date header, empty when IVVY-Date is used.
        request_string: Path and query as sent.
        api_version: The version of the API.
        ivvy_headers: What `joined_ivvy_headers` makes of the headers.

    Returns:
        All of it, in lowercase.
    """
    return f"{method}{content_md5}{content_type}{date}{request_string}{api_version}{ivvy_headers}".lower()


def ivvy_header_name(name: str) -> str | None:
    """Give a header's name as the string to sign has it, or None if it does not start with IVVY."""
    bare = name.lower()
    return bare.replace("-", "").replace("_", "") if bare.startswith("ivvy") else None


def joined_ivvy_headers(headers: Iterable[tuple[str, str]]) -> str:
    """Join the headers whose names start with IVVY, in alphabetical order, as `name=value&name=value`."""
    named = [(bare, value) for name, value in headers if (bare := ivvy_header_name(name)) is not None]
    return "&".join(f"{name}={value}" for name, value in sorted(named, key=lambda header: header[0]))


def sign(secret: str, message: str) -> str:
    """Give the HMAC-SHA1 of a message, in lowercase hex."""
    key = secret.encode("utf-8", BYTES_AS_TEXT)
    return hmac.new(key, message.encode("utf-8", BYTES_AS_TEXT), hashlib.sha1).hexdigest()


def is_same(given: str, expected: str) -> bool:
    """Compare two secret texts in a time that does not depend on where they differ."""
    return hmac.compare_digest(given.encode("utf-8", BYTES_AS_TEXT), expected.encode("utf-8", BYTES_AS_TEXT))
