"""Encodes and checks requests, and reads responses."""

import json
import math
import os
import re
import zlib
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from itertools import islice
from typing import Any, Generic, TypeAlias, TypeVar, cast

from attrs import field, frozen
from ivvy.api import models
from ivvy.api.action import Action, AnswerT, Repeatable, RequestT
from ivvy.api.actions import all_documented, documented
from ivvy.api.codecs import OBJECT
from ivvy.api.departures import read_logged
from ivvy.api.errors import InvalidMembersError, InvalidRequestError, Problem
from ivvy.api.model import Model
from ivvy.api.spelling import suggestion
from ivvy.api.types import JSONValue

from ._http import httpx

MAX_RESPONSE = 10 * 1024 * 1024  # bytes; a few KiB of gzip can expand to gigabytes
ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))  # json.dumps makes one for each call.
MAX_MESSAGES = 50  # of a failure; a response can hold a million
MAX_NAME = 100  # characters of a member in such a message; many messages can repeat a name of a megabyte
MAX_DIGITS = 20  # of an id, which fits into 64 bits
JSON: TypeAlias = Mapping[str, object] | list[object]  # A few actions return a list.
ResultT = TypeVar("ResultT")


class UnexpectedResponse(ValueError):
    """The response is not an iVvy response."""


class ResponseTooLarge(UnexpectedResponse):
    """The response is larger than the call allows."""


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
    max_size: int = MAX_RESPONSE  # The largest response in bytes.
    deadline: float = math.inf  # The seconds that all attempts may take, if that is less than the client's deadline.
    parse: "Callable[[bytes | UnexpectedResponse], JSON]" = field(factory=lambda: read_json)


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
            problems += request.violations(sent) if validate else ()
        except RecursionError:
            problems = [Problem("", "the request contains itself, or is nested too deeply")]
    if problems:
        raise InvalidRequestError.from_problems(action.namespace, action.name, problems, action.page)
    return written_call(action, sent)


def written_call(action: Action[Any, AnswerT], sent: Mapping[str, JSONValue] | None) -> Call[AnswerT]:
    """Return a call of a documented action with members that are checked already."""

    def read(body: JSON) -> AnswerT:
        members = {"results": body} if isinstance(body, list) else body
        return read_logged(action.answer(), members, f"{action.namespace}.{action.name}")

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
        names = [
            each if isinstance(each, str) else type(each).__name__ for each in cast("list[object]", [namespace, name])
        ]
        raise InvalidRequestError.from_problems(
            names[0], names[1], [Problem("", reason + suggested_action(names[0], names[1]))]
        )
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
        if repeatable is Repeatable.WITH_ID and isinstance(body, Mapping):
            _check_id(body.get("id"), (sent or {}).get("id"))
        return read(body)

    # All of the vendor's actions named `get…` only read, documented here or not.
    repeatable = action.repeatable if action else Repeatable.ALWAYS if re.match("get[A-Z]", name) else Repeatable.NEVER
    sent_id = sent.get("id") if sent else None
    # The platform may take another type, such as 7.0, for no id, and add.
    is_update = repeatable is Repeatable.WITH_ID and isinstance(sent_id, int | str) and as_id(sent_id) is not None
    return Call(
        namespace,
        name,
        sent=sent,
        content=b"" if sent is None else encode(sent),
        is_write=repeatable is not Repeatable.ALWAYS,
        is_safe_to_retry=is_update or repeatable is Repeatable.ALWAYS,
        booking=booking_of(action, sent),
        read=read_checked,
    )


def booking_of(action: Action[Any, Any] | None, sent: Mapping[str, JSONValue] | None) -> str | None:
    """Return the id of the booking that a request touches, if that exists already."""
    return as_id(sent.get(action.booking)) if sent and action and action.booking else None


def _check_id(received: object, sent: object) -> None:
    """Raise UnexpectedResponse if the response of an add has no id, or that of an update has another one."""
    received_id, sent_id = as_id(received), as_id(sent)
    if sent_id is None and received_id is None:
        raise UnexpectedResponse("it contains no id of the object that was added")
    if sent_id is not None and received is not None and received_id != sent_id:
        found = f"the id {received_id}" if received_id else "no id"  # Anything else may echo the request.
        raise UnexpectedResponse(f"it contains {found}, and the update was for {sent_id}")


def suggested_action(namespace: str, action: str) -> str:
    """Return a sentence with the documented action whose name is similar; empty if this one is documented."""
    if not action or documented(namespace, action):
        return ""
    names = [each.name for each in all_documented() if each.namespace == namespace]
    if names:
        return suggestion(action, names, 0.9)
    return suggestion(f"{namespace}.{action}", (f"{each.namespace}.{each.name}" for each in all_documented()), 0.9)


def as_id(value: object) -> str | None:
    """Return the digits of an id, or None if the value is not one. Callers send 0 or "" for new objects."""
    if isinstance(value, float | Decimal):
        value = int(value) if math.isfinite(value) and value == int(value) else None
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(int(value))
    is_number = isinstance(value, str) and value.isascii() and value.isdecimal()
    digits = str(value).lstrip("0") if is_number else ""
    return digits if 0 < len(digits) <= MAX_DIGITS else None


def encode(members: Mapping[str, JSONValue]) -> bytes:
    """Return the members as JSON."""
    try:
        return ENCODER.encode(members).encode()
    except TypeError:
        return _encode_decimals(members)


def _encode_decimals(members: Mapping[str, JSONValue]) -> bytes:
    """Return members with a Decimal, which `json` cannot write, so a mark is written and replaced by the digits."""
    mark, decimals = os.urandom(16).hex(), list[str]()

    def write_mark(value: Decimal) -> str:
        decimals.append(format(value, "f"))
        return f"{mark}{len(decimals) - 1}"

    text = json.dumps(members, ensure_ascii=False, separators=(",", ":"), default=write_mark)
    return re.sub(f'"{mark}([0-9]+)"', lambda match: decimals[int(match[1])], text).encode()


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
    is_callers: bool = False  # Raised by a hook of the caller, before anything was sent.


class Body:
    """Collects and decodes the body of a response; raises UnexpectedResponse if that is not possible."""

    def __init__(self, response: httpx.Response, max_size: int) -> None:
        self._max_size = max_size
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
            room = self._max_size + 1 - len(self._decoded)
            self._decoded += self._gzip.decompress(chunk, room) if self._gzip else chunk
        except zlib.error:
            raise UnexpectedResponse("it cannot be decompressed") from None
        if max(len(self._decoded), self._received) > self._max_size:
            raise ResponseTooLarge(f"it is larger than {self._max_size} bytes")

    def decoded(self) -> bytes | UnexpectedResponse:
        """Return the body once all chunks are added."""
        is_truncated = self._gzip is not None and not self._gzip.eof
        return UnexpectedResponse("it is truncated") if is_truncated else bytes(self._decoded)


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


@frozen
class Failure:
    """An error response of the platform, with what can be read of it."""

    error_code: "models.ErrorCode | None"
    specific_code: int | None
    message: str
    additional_messages: tuple[str, ...]


def read_failure(body: JSON) -> Failure | None:
    """Return the failure in a body, if it is one. Failures come with status 200 too.

    A failure has an errorCode, or `"success": false`, which the pages of contacts and companies document. Pages of
    payments show `Success` instead.
    """
    if isinstance(body, list):
        return None
    code = _as_int(body.get("errorCode")) or None  # 0 is no error code.
    if code is None and not any(_is_false(body.get(name)) for name in ("success", "Success")):
        if body.get("errorCode") is not None:
            raise UnexpectedResponse("its errorCode is not the number of an error")
        return None
    return Failure(
        error_code=None if code is None else models.ErrorCode(code),
        specific_code=_as_int(body.get("specificCode")),
        message=" ".join(_strings_in(body.get("message"))),
        additional_messages=_strings_in(body.get("additionalMessages")) or (() if code else _reasons_in(body)),
    )


def _reasons_in(body: Mapping[str, object]) -> tuple[str, ...]:
    """Return the members of a refusal without an errorCode, such as the errorType of room reservations."""
    known = ("success", "Success", "message")
    return tuple(
        f"{name}: {value}" for name, value in body.items() if name not in known and isinstance(value, int | str)
    )


def _is_false(value: object) -> bool:
    return value.lower() in ("false", "0") if isinstance(value, str) else isinstance(value, int | float) and value == 0


def _as_int(value: object) -> int | None:
    if isinstance(value, str) and re.fullmatch(r"-?[0-9]{1,9}", value):
        return int(value)
    if isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 10**9:
        return int(value) if int(value) == value else None
    return None


def _strings_in(value: object) -> tuple[str, ...]:
    """Return the strings in a value that is documented as a string or a list of strings."""
    return tuple(islice(_each_string(value, 5), MAX_MESSAGES))


def _each_string(value: object, depth: int) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list) and depth:
        for each in cast("list[object]", value):
            yield from _each_string(each, depth - 1)
    elif isinstance(value, Mapping) and depth:
        for name, each in cast("Mapping[str, object]", value).items():
            label = f"{name}: " if len(name) <= MAX_NAME else ""
            yield from (label + text for text in _each_string(each, depth - 1))
