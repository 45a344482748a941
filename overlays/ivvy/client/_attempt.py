"""One attempt of a call: its time, its response, and its outcome."""

import socket
import time
from contextlib import suppress
from typing import Any, Protocol, Self, cast

from ._http import httpx, names_of
from ._messages import Body, Call, NoResponse, Response, UnexpectedResponse

# Raised after the response, by `raise_for_status` in a hook, or for a redirect that cannot be followed.
AFTER_THE_RESPONSE = {"HTTPStatusError", "RemoteProtocolError", "InvalidURL"}


class AttemptTimeoutError(TimeoutError):
    """The time of an attempt is up."""


class Sender(Protocol):
    """Sends the request of an attempt, and knows how far it got. Its `send` does the I/O, and may be asynchronous."""

    def may_have_arrived(self, attempt: "Attempt", error: BaseException) -> bool:
        """Return whether the request may have arrived as a whole before an error."""
        ...

    @property
    def is_reusable(self) -> bool:
        """Whether another call can use it."""
        ...

    def close(self) -> None:
        """Close its connection."""
        ...

    def interrupt(self) -> None:
        """End a call in flight, which may be that of another thread."""
        ...


class Attempt:
    """One attempt of a call, which ends after a number of seconds.

    It lasts as long as its `with` block, where the response is read. Then `outcome` is the response or the error.
    """

    outcome: Response | NoResponse

    def __init__(self, seconds: float, call: Call[Any], sender: Sender) -> None:
        self._call = call
        self._sender = sender
        self._seconds = seconds
        self._started = time.monotonic()
        self._response: httpx.Response | None = None
        self._is_complete = False
        # Whether the request may have left as a whole; None while nothing is known about it.
        self.is_sent: bool | None = None
        self.is_in_hooks = False  # Whether only hooks of the caller have seen the request so far.

    def __enter__(self) -> Self:
        self._started = time.monotonic()
        return self

    def __exit__(self, _: object, error: BaseException | None, __: object) -> bool:
        if error is not None and not isinstance(error, Exception):
            return False
        body: bytes | UnexpectedResponse | None = error if isinstance(error, UnexpectedResponse) else None
        if self._is_complete and (error is None or isinstance(error, UnicodeError) or self._came_after(error)):
            body = body or self._body.decoded()
        if self._response is not None and body is not None:
            self.outcome = Response(self._response.status_code, self._response.headers, body)
        elif error is not None:
            is_callers = self.is_in_hooks and not isinstance(error, AttemptTimeoutError)
            self.outcome = NoResponse(error, self.may_have_arrived(error), is_callers)
            _remove_request(error)
        return True

    @staticmethod
    def _came_after(error: Exception) -> bool:
        return not AFTER_THE_RESPONSE.isdisjoint(names_of(error))

    def may_have_arrived(self, error: BaseException) -> bool:
        """Whether the request may have reached the platform as a whole before an error."""
        return not self.is_in_hooks and self._sender.may_have_arrived(self, error)

    def left(self, late: type[Exception] = AttemptTimeoutError) -> float:
        """Return the seconds until the attempt ends, or raise an error if its time is up."""
        left = self._seconds - self.elapsed
        if left <= 0:
            raise late("the attempt took too long")
        return left

    @property
    def has_response(self) -> bool:
        """Whether a response has begun."""
        return self._response is not None

    @property
    def elapsed(self) -> float:
        """The seconds since it began."""
        return time.monotonic() - self._started

    def begin(self, response: httpx.Response) -> bool:
        """Note a response; return whether its body is still to be read."""
        self._response = response
        self._body = Body(response, self._call.max_size)
        self._is_complete = response.is_stream_consumed
        return not self._is_complete

    def add(self, chunk: bytes) -> None:
        """Note a chunk of the body as it was sent."""
        self._body.add(chunk)
        self.left()

    def complete(self) -> None:
        """Note the end of the body."""
        self._is_complete = True


def count_addresses(host: str, port: int) -> int:
    """Return the number of addresses of a host, because `socket.create_connection` waits for each in turn."""
    with suppress(OSError):  # Connecting meets the same error and reports it.
        return len(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)) or 1
    return 1


def _remove_request(error: Exception) -> None:
    """Replace the request of an error, which holds the signature."""
    if "HTTPError" in names_of(error):
        failed = cast("httpx.HTTPStatusError", error)
        with suppress(RuntimeError):  # It has none.
            failed.request = type(failed.request)(failed.request.method, failed.request.url)
        if "HTTPStatusError" in names_of(error):
            failed.response = type(failed.response)(failed.response.status_code, request=failed.request)
