"""Judges whether a request may have reached the platform as a whole, and so have been carried out.

It may have, unless there is proof that it did not leave as a whole. These are the proofs:

1. httpcore reports the headers of a request before it writes their first byte, and its body likewise. As long as it has
   not reported the body of the POST itself (a proxy is sent a CONNECT first), the body has not left.
2. A write that fails in a synchronous client has not handed its last bytes to the operating system. In an asynchronous
   one they may lie in a buffer of the event loop, which goes on sending, so there it proves nothing.
3. A transport that httpx comes with reports all that, so that what it has not reported has not happened. A mock in its
   place reports nothing: there the type of the error has to prove that no connection was made. Of other transports,
   which a caller may pass, not even that is believed: httpx-aiohttp raises ConnectTimeout for a connection that is
   lost in the middle.
"""

from collections.abc import Mapping
from typing import Any, Final

import httpcore
import httpx

from ._internals import REPORTING

NOT_CONNECTED: Final = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol)
CUT_OFF: Final = (httpcore.WriteError, httpcore.WriteTimeout)


class Arrival:
    """What httpcore reports of one attempt."""

    def __init__(self) -> None:
        self.reports = False  # whether anything was reported at all
        self._headers = 0
        self._whole = 0

    def note(self, name: str, info: Mapping[str, Any], *, is_sync: bool) -> None:
        """Take note that headers or a body are being written, or that the writing has failed."""
        if name == "send_request_body.failed":
            self._whole -= is_sync and self._headers > 0 and isinstance(info["exception"], CUT_OFF)
            return
        request: httpcore.Request = info["request"]
        if request.method == b"POST":
            is_body = name == "send_request_body.started"
            self._headers += not is_body
            # Without a body the headers are all there is.
            self._whole += is_body or any(
                (key.lower(), value) == (b"content-length", b"0") for key, value in request.headers
            )

    def possible(self, error: BaseException, transport: object, *, traced: bool) -> bool:
        """Whether the request may have arrived; not `traced` where a hook has taken the reports away."""
        if self._headers:
            return self._whole > 0
        if type(transport) in REPORTING:
            # TimeoutError is raised by the limit of an attempt, here while it waits for a connection.
            return not (traced and (self.reports or isinstance(error, (*NOT_CONNECTED, TimeoutError))))
        return not (type(transport) is httpx.MockTransport and isinstance(error, NOT_CONNECTED))
