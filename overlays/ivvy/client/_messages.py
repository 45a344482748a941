"""Encodes and checks requests, and reads responses."""

import json
import os
import re
import zlib
from collections.abc import Callable, Mapping
from contextlib import suppress
from decimal import Decimal
from typing import Any, Generic, TypeAlias, TypeVar, cast

import httpx
from attrs import field, frozen
from ivvy.api import models
from ivvy.api.action import Action, AnswerT, Repeatable, RequestT
from ivvy.api.actions import documented
from ivvy.api.codecs import OBJECT
from ivvy.api.errors import InvalidMembersError, InvalidRequestError, Problem
from ivvy.api.model import Model
from ivvy.api.types import JSONValue

MAX_RESPONSE = 10 * 1024 * 1024  # bytes; a few KiB of gzip can expand to gigabytes
JSON: TypeAlias = Mapping[str, object] | list[object]  # A few actions return a list.
ResultT = TypeVar("ResultT")


class UnexpectedResponse(ValueError):
    """The response is not an iVvy response."""


@frozen
class Call(Generic[ResultT]):
    """A call of an action: the encoded request, and how to read the response."""

    namespace: str
    action: str
    sent: Mapping[str, JSONValue] | None = field(repr=False)  # The members of the request; None if it has no body.
    content: bytes = field(repr=False)
    is_write: bool  # Whether it changes anything on the platform.
    is_safe_to_retry: bool  # Whether it may be sent again after it may have happened.
    booking: str | None  # The id of the booking that it touches, if that exists already.
    read: Callable[[JSON], ResultT]


def typed_call(action: Action[RequestT, AnswerT], request: RequestT, *, validate: bool) -> Call[AnswerT]:
    """Return a call of a documented action, or raise InvalidRequestError."""
    expected = action.request() if action.request else type(None)
    problems: list[Problem] = []
    sent: Mapping[str, JSONValue] | None = None
    if not isinstance(cast("object", request), expected):
        problems = [Problem("", f"expected a {expected.__name__}, got {type(request).__name__}")]
    elif isinstance(request, Model):
        try:
            sent, problems = request.written()
            problems += request.missing(sent) if validate else ()
        except RecursionError:
            problems = [Problem("", "the request contains itself, or is nested too deeply")]
    if problems:
        raise InvalidRequestError.from_problems(action.namespace, action.name, problems, action.page)

    def read(body: JSON) -> AnswerT:
        return action.answer().from_dict({"results": body} if isinstance(body, list) else body)

    return _call(action.namespace, action.name, action, sent, read)


def untyped_call(namespace: str, name: str, parameters: Mapping[str, object] | None) -> Call[Any]:
    """Return a call of any action with members as in JSON, or raise InvalidRequestError."""
    for value in (namespace, name):
        if not isinstance(cast("object", value), str):
            reason = f"namespace and action must be strings, got {type(value).__name__}"
        elif not re.fullmatch(r"[A-Za-z][A-Za-z0-9]*", value):
            reason = f"{value!r} cannot be the name of a namespace or an action"
        else:
            continue
        raise InvalidRequestError.from_problems(str(namespace), str(name), [Problem("", reason)])
    action = documented(namespace, name)
    try:
        sent = None if parameters is None else OBJECT.write(parameters)
    except InvalidMembersError as errors:
        page = action.page if action else ""
        raise InvalidRequestError.from_problems(namespace, name, errors.problems, page) from None
    return _call(namespace, name, action, sent, lambda body: body)


def _call(
    namespace: str,
    name: str,
    action: Action[Any, Any] | None,
    sent: Mapping[str, JSONValue] | None,
    read: Callable[[JSON], ResultT],
) -> Call[ResultT]:
    def read_checked(body: JSON) -> ResultT:
        if action and isinstance(body, list) != action.answers_list:
            raise UnexpectedResponse(f"it is JSON, but not {'a list' if action.answers_list else 'an object'}")
        return read(body)

    # All of the vendor's actions named `get…` only read, documented here or not.
    repeatable = action.repeatable if action else Repeatable.ALWAYS if re.match("get[A-Z]", name) else Repeatable.NEVER
    booking = sent.get(action.booking) if sent and action and action.booking else None
    is_update = repeatable is Repeatable.WITH_ID and sent is not None and _is_id(sent.get("id"))
    return Call(
        namespace,
        name,
        sent=sent,
        content=b"" if sent is None else _encode(sent),
        is_write=repeatable is not Repeatable.ALWAYS,
        is_safe_to_retry=is_update or repeatable is Repeatable.ALWAYS,
        booking=str(booking) if _is_id(booking) else None,
        read=read_checked,
    )


def _is_id(value: object) -> bool:
    """Return whether a value is the id of an object. Callers send 0 or "" for new objects."""
    if isinstance(value, str):
        return value.isascii() and value.isdecimal() and bool(value.strip("0"))
    return isinstance(value, int) and not isinstance(value, bool) and value > 0


def _encode(members: Mapping[str, JSONValue]) -> bytes:
    """Return the members as JSON. `json` cannot write a Decimal, so a mark is written and replaced by the digits."""
    mark, decimals = os.urandom(16).hex(), list[str]()

    def write_mark(value: Decimal) -> str:
        decimals.append(format(value, "f"))
        return f"{mark}{len(decimals) - 1}"

    text = json.dumps(members, ensure_ascii=False, separators=(",", ":"), default=write_mark)
    return (re.sub(f'"{mark}([0-9]+)"', lambda match: decimals[int(match[1])], text) if decimals else text).encode()


@frozen
class Response:
    """An HTTP response with its decoded body, or with the reason why the body is unusable."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes | UnexpectedResponse = field(repr=False)


@frozen
class NoResponse:
    """An attempt without an HTTP response: the error, and whether the whole request may have reached the platform."""

    error: Exception
    may_have_arrived: bool


class Body:
    """Collects and decodes the body of a response, up to 10 MiB; raises UnexpectedResponse if that is not possible."""

    def __init__(self, response: httpx.Response) -> None:
        self._received = 0
        self._decoded = bytearray()
        # An event hook of the caller may have read and decoded it already.
        encoding = "" if response.is_stream_consumed else response.headers.get("Content-Encoding", "").lower()
        if encoding not in ("", "identity", "gzip", "deflate"):
            raise UnexpectedResponse("its Content-Encoding is neither gzip nor deflate")
        self._gzip = zlib.decompressobj(zlib.MAX_WBITS | 32) if encoding in ("gzip", "deflate") else None
        if response.is_stream_consumed:
            self.add(response.content)

    def add(self, chunk: bytes) -> None:
        """Add a chunk as it was received."""
        self._received += len(chunk)
        try:
            room = MAX_RESPONSE + 1 - len(self._decoded)
            self._decoded += self._gzip.decompress(chunk, room) if self._gzip else chunk
        except zlib.error:
            raise UnexpectedResponse("it cannot be decompressed") from None
        if max(len(self._decoded), self._received) > MAX_RESPONSE:
            raise UnexpectedResponse(f"it is larger than {MAX_RESPONSE} bytes")

    def decoded(self) -> bytes | UnexpectedResponse:
        """Return the body once all chunks are added."""
        is_truncated = self._gzip is not None and not self._gzip.eof
        return UnexpectedResponse("it is truncated") if is_truncated else bytes(self._decoded)


def response_of(error: Exception, status: int) -> Response | None:
    """Return the response behind an error: of `raise_for_status` in a hook, or a malformed redirect."""
    if isinstance(error, httpx.HTTPStatusError):
        with suppress(httpx.StreamError):
            return Response(error.response.status_code, error.response.headers, error.response.content)
    if 300 <= status < 400 or isinstance(error, httpx.InvalidURL | UnicodeError):
        return Response(status, {}, UnexpectedResponse("it is a redirect, which is not followed"))
    return None


def read_json(body: bytes | UnexpectedResponse) -> JSON:
    """Return the JSON object or list of a body, or raise UnexpectedResponse."""
    if isinstance(body, UnexpectedResponse):
        raise body
    try:
        value: object = json.loads(body)
    except (ValueError, RecursionError) as error:
        reason = str(error) if isinstance(error, json.JSONDecodeError) else "it cannot be decoded"
        raise UnexpectedResponse(f"it is not JSON ({reason})") from None
    if not isinstance(value, dict | list):
        raise UnexpectedResponse("it is JSON, but not an object")
    return cast("JSON", value)


def read_failure(body: JSON) -> "models.Failure | None":
    """Return the failure in a body, if it is one, or raise UnexpectedResponse. Failures come with status 200 too."""
    if isinstance(body, list) or body.get("errorCode") is None:
        return None
    try:
        return models.Failure.from_dict(body)
    except InvalidMembersError as errors:
        raise UnexpectedResponse(f"its members are not those of an iVvy error response: {errors}") from None
