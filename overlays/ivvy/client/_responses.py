"""Reads what came back: an answer, an error response, or something that is not iVvy's."""

import json
import zlib
from collections.abc import Mapping
from contextlib import suppress
from typing import NamedTuple, TypeAlias, cast

import httpx
from attrs import field, frozen
from ivvy.api import models
from ivvy.api.errors import InvalidMembersError

LARGEST = 10 * 1024 * 1024
JSON: TypeAlias = Mapping[str, object] | list[object]  # A few actions answer with a list.


class NotIvvy(ValueError):
    """What came back is not an iVvy response."""


@frozen
class Answer:
    """An HTTP response with its body decoded, or with why it has none."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes | NotIvvy = field(repr=False)


class Lost(NamedTuple):
    """No HTTP response: what came instead, and whether the request may have reached the platform as a whole."""

    error: Exception
    sent: bool


class Body:
    """Collects a body and decodes it, or raises NotIvvy. It takes 10 MiB: a few KiB of gzip can stand for gigabytes."""

    def __init__(self, response: httpx.Response) -> None:
        self._received = 0
        self._decoded = bytearray()
        # An event hook of the caller's may have read and decoded it already.
        encoding = "" if response.is_stream_consumed else response.headers.get("Content-Encoding", "").lower()
        if encoding not in ("", "identity", "gzip", "deflate"):
            raise NotIvvy("its Content-Encoding is neither gzip nor deflate")
        self._gzip = zlib.decompressobj(zlib.MAX_WBITS | 32) if encoding in ("gzip", "deflate") else None
        if response.is_stream_consumed:
            self.add(response.content)

    def add(self, chunk: bytes) -> None:
        """Take a part of the body as it was sent."""
        self._received += len(chunk)
        try:
            room = LARGEST + 1 - len(self._decoded)
            self._decoded += self._gzip.decompress(chunk, room) if self._gzip else chunk
        except zlib.error:
            raise NotIvvy("it cannot be decompressed") from None
        if max(len(self._decoded), self._received) > LARGEST:
            raise NotIvvy(f"it is larger than {LARGEST} bytes")

    def whole(self) -> bytes | NotIvvy:
        """The body, once all parts are there."""
        is_truncated = self._gzip is not None and not self._gzip.eof
        return NotIvvy("it is truncated") if is_truncated else bytes(self._decoded)


def answer_of(error: Exception, status: int) -> Answer | None:
    """The response behind an error, where one can be read: of a hook's `raise_for_status`, or a malformed redirect."""
    if isinstance(error, httpx.HTTPStatusError):
        with suppress(httpx.StreamError):
            return Answer(error.response.status_code, error.response.headers, error.response.content)
    if 300 <= status < 400 or isinstance(error, httpx.InvalidURL | UnicodeError):
        return Answer(status, {}, NotIvvy("it is a redirect, which is not followed"))
    return None


def read_json(body: bytes | NotIvvy) -> JSON:
    """The JSON object or list of a body, or NotIvvy raised."""
    if isinstance(body, NotIvvy):
        raise body
    try:
        value: object = json.loads(body)
    except (ValueError, RecursionError) as error:
        said = str(error) if isinstance(error, json.JSONDecodeError) else "it cannot be decoded"
        raise NotIvvy(f"it is not JSON ({said})") from None
    if not isinstance(value, dict | list):
        raise NotIvvy("it is JSON, but not an object")
    return cast("JSON", value)


def read_failure(body: JSON) -> "models.Failure | None":
    """The error in an object, or NotIvvy raised. The HTTP status does not tell: errors come under 200 too."""
    if isinstance(body, list) or body.get("errorCode") is None:
        return None
    try:
        return models.Failure.from_dict(body)
    except InvalidMembersError as errors:
        raise NotIvvy(f"its members are not those of an iVvy error response: {errors}") from None
