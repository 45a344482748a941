"""Watches one attempt: how long it takes, and whether the request has left as a whole."""

import math
import time
from collections.abc import Callable, Mapping
from contextvars import ContextVar
from functools import partial
from typing import Any

import httpx

# What comes up before a request has left as a whole, for transports that do not tell how far they got.
NOT_SENT = (
    httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError, httpx.WriteTimeout,
    httpx.UnsupportedProtocol, httpx.LocalProtocolError,
)  # fmt: skip

_ends: ContextVar[float] = ContextVar("_ends", default=math.inf)


class Attempt:
    """One attempt, which ends after so many seconds."""

    def __init__(self, seconds: float) -> None:
        self._traced = False
        self._method = b""
        self._sent = False
        self._ends = time.monotonic() + seconds
        _ends.set(self._ends)

    def limit(self, request: httpx.Request, timeout: httpx.Timeout, trace: Callable[..., object]) -> None:
        """Have the transport keep to the limits, and tell how far it gets."""
        left = max(0.001, self._ends - time.monotonic())
        limits = {part: left if limit is None else min(limit, left) for part, limit in timeout.as_dict().items()}
        request.extensions = {**request.extensions, "timeout": limits, "trace": trace}

    def trace(self, event: str, info: Mapping[str, Any]) -> None:
        """Be told by httpcore how far it gets."""
        self._note(event, info)
        if event.endswith(("connect_tcp.complete", "start_tls.complete")):
            # httpcore starts a timeout anew with every byte: an answer of a byte a second would never time out.
            stream = info["return_value"]
            for name in ("read", "write"):
                setattr(stream, name, partial(_until_the_end, getattr(stream, name)))

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


def _until_the_end(method: Callable[..., Any], data: Any, timeout: float | None = None) -> Any:
    return method(data, min(math.inf if timeout is None else timeout, max(0.001, _ends.get() - time.monotonic())))
