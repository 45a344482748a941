"""Watches one attempt: how long it takes, and whether the request has left as a whole."""

import time
from collections.abc import Callable, Mapping
from contextvars import ContextVar
from functools import partial
from typing import Any, Self

import httpx

# What comes up before a request has left as a whole, for transports that do not tell how far they got.
NOT_SENT = (
    httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError, httpx.WriteTimeout,
    httpx.UnsupportedProtocol, httpx.LocalProtocolError,
)  # fmt: skip

_ends: ContextVar[float | None] = ContextVar("_ends", default=None)


class Attempt:
    """One attempt, which ends after so many seconds. It lasts as long as its `with` block."""

    def __init__(self, seconds: float) -> None:
        self._traced = False
        self._method = b""
        self._sent = False
        self._ends = time.monotonic() + seconds

    def __enter__(self) -> Self:
        self._token = _ends.set(self._ends)
        return self

    def __exit__(self, *_: object) -> None:
        _ends.reset(self._token)  # The caller may use the same connections without us.

    def limit(self, request: httpx.Request, timeout: httpx.Timeout, trace: Callable[..., object]) -> None:
        """Have the transport keep to the limits, and tell how far it gets."""
        limits = {part: _left(limit) for part, limit in timeout.as_dict().items()}
        request.extensions = {**request.extensions, "timeout": limits, "trace": trace}

    def trace(self, event: str, info: dict[str, Any]) -> None:
        """Be told by httpcore how far it gets, and have it keep to the end: it times every part of a request anew."""
        self._note(event, info)
        if event.endswith(("connect_tcp.started", "start_tls.started")):
            info["timeout"] = _left(info["timeout"])
        elif event.endswith(("connect_tcp.complete", "start_tls.complete")):
            stream = info["return_value"]
            stream.read, stream.write = partial(_read, stream.read), partial(_write, stream.write)

    async def trace_async(self, event: str, info: Mapping[str, Any]) -> None:
        """Be told by httpcore how far it gets, where the event loop ends the attempt."""
        self._note(event, info)

    def _note(self, event: str, info: Mapping[str, Any]) -> None:
        self._traced = True
        if event.endswith("send_request_headers.started"):
            self._method = info["request"].method  # A proxy is sent a CONNECT first.
        elif event.endswith("send_request_body.complete"):
            self._sent = self._sent or self._method == b"POST"

    def check(self) -> None:
        """Raise `httpx.ReadTimeout` when the time is up."""
        if time.monotonic() >= self._ends:
            raise httpx.ReadTimeout("the answer took too long")

    def may_have_arrived(self, error: Exception) -> bool:
        """Whether the request may have reached the platform as a whole before the error."""
        return self._sent if self._traced else not isinstance(error, NOT_SENT)


def _left(timeout: float | None) -> float | None:
    """What is left of a timeout in the attempt that this thread makes."""
    ends = _ends.get()
    if ends is None:
        return timeout
    left = max(0.001, ends - time.monotonic())
    return left if timeout is None else min(timeout, left)


def _read(read: Callable[..., bytes], max_bytes: int, timeout: float | None = None) -> bytes:
    return read(max_bytes, _left(timeout))


def _write(write: Callable[..., None], buffer: bytes, timeout: float | None = None) -> None:
    for start in range(0, len(buffer), 16384):
        write(buffer[start : start + 16384], _left(timeout))
