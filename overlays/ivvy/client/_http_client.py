"""Sends over an HTTP client of the caller, of httpx or httpx2, and judges what may have arrived."""

import asyncio
import copy
import inspect
import math
import re
import ssl
import sys
import traceback
from collections.abc import Mapping
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any, Protocol

from ._attempt import Attempt, AttemptTimeoutError, count_addresses
from ._environment import LOOPBACK
from ._http import NOT_CONNECTED, PACKAGES, httpx, names_of
from ._messages import Call
from ._signing import HEADERS, USER_AGENT, Endpoint

GRACE = 0.1  # seconds; the timeouts of the HTTP client come first, because they say more than that the time is up
# Those that come with the packages. Others may raise the same errors after they have sent a request.
TRANSPORTS = {
    *("HTTPTransport.handle_request", "AsyncHTTPTransport.handle_async_request"),
    *("MockTransport.handle_request", "MockTransport.handle_async_request"),
}
HEADERS_FAILED = "http11.send_request_headers.failed"
DEFAULT_USER_AGENT = re.compile("python-httpx2?/")


class HttpClient(Protocol):
    """An `httpx.Client` or `httpx2.Client`."""

    def build_request(self, method: str, url: str, *, content: bytes, headers: Mapping[str, str]) -> Any:
        """Return a request with the settings of the client."""
        ...

    def send(self, request: Any, *, stream: bool, auth: None, follow_redirects: bool) -> Any:
        """Send a request."""
        ...

    def close(self) -> None:
        """Close the client."""
        ...


class AsyncHttpClient(Protocol):
    """An `httpx.AsyncClient` or `httpx2.AsyncClient`."""

    def build_request(self, method: str, url: str, *, content: bytes, headers: Mapping[str, str]) -> Any:
        """Return a request with the settings of the client."""
        ...

    async def send(self, request: Any, *, stream: bool, auth: None, follow_redirects: bool) -> Any:
        """Send a request."""
        ...

    async def aclose(self) -> None:
        """Close the client."""
        ...


class SecondsLeft:
    """A timeout that a socket asks for before each operation, in whole seconds, because a socket asks for an integer.

    A number would begin anew with every read, so that a response that drips in would never end.
    """

    def __init__(self, attempt: Attempt, limit: float | None) -> None:
        self._attempt = attempt
        self._limit = math.inf if limit is None else limit

    def __index__(self) -> int:
        return math.ceil(min(self._limit, self._attempt.left()))


class _Borrowed:
    """An HTTP client of the caller, during one call."""

    is_reusable = False

    def __init__(self, http: Any, endpoint: Endpoint) -> None:
        self._http = http
        self._endpoint = endpoint
        self._request: Any = None

    def _build(self, call: Call[Any]) -> Any:
        """Return the request of a call, with the settings of the client."""
        url = str(self._endpoint.url(call))
        agent = getattr(self._http, "headers", {}).get("User-Agent", "")
        headers = HEADERS if agent and not DEFAULT_USER_AGENT.match(agent) else HEADERS | {"User-Agent": USER_AGENT}
        request = self._http.build_request("POST", url, content=call.content, headers=headers)
        request.url = type(request.url)(url)  # The base_url and params of the client must not change it.
        self._limits = dict.fromkeys(("connect", "read", "write", "pool")) | request.extensions.get("timeout", {})
        return request

    def _begin(self, call: Call[Any], attempt: Attempt, trace: object, hooks: tuple[object, object]) -> tuple[Any, Any]:
        """Return the HTTP client with hooks of ours, and the signed request."""
        self._attempt = attempt
        self._is_posted = False
        self._tunnel: object = None
        self._failed: tuple[str, object] = ("", None)
        attempt.is_in_hooks = True
        if self._request is None:
            self._request = self._build(call)
        request = self._request
        request.headers.pop("IVVY-Date", None)  # Of the last attempt.
        request.headers.update(self._endpoint.signed(call, request.headers.multi_items()))
        left = attempt.left()
        limits = {part: left if limit is None else min(limit, left) for part, limit in self._limits.items()}
        request.extensions = {**request.extensions, "timeout": limits, "trace": trace}
        if not hasattr(self._http, "event_hooks"):
            attempt.is_in_hooks = False
            return self._http, request
        http = copy.copy(self._http)  # It shares the connections; the hooks of the caller's stay as they are.
        last, first = hooks
        http.event_hooks = {
            "request": [*http.event_hooks["request"], last],
            "response": [first, *http.event_hooks["response"]],
        }
        return http, request

    def _leave_hooks(self, _: object) -> None:
        self._attempt.is_in_hooks = False

    def _note(self, event: str, info: dict[str, Any]) -> None:
        """Note the progress that httpcore reports."""
        if "exception" in info:
            self._failed = (event, info["exception"])
        request = info.get("request")
        if request is not None and request.method == b"CONNECT":
            self._tunnel = request
        elif request is not None and not self._is_posted:
            self._attempt.left()  # Nothing is sent any more after a slow resolution of a name.
            self._is_posted = True

    def _replay(self, response: Any, chunks: list[bytes]) -> None:
        """Let hooks of the caller read the response as well."""
        for package in PACKAGES:
            if package in sys.modules and isinstance(response, sys.modules[package].Response):
                response.stream = sys.modules[package].ByteStream(b"".join(chunks))

    def may_have_arrived(self, attempt: Attempt, error: BaseException) -> bool:
        """Believe that it has not only if a transport of the packages raised an error that proves it."""
        if not _is_raised_by_packages(error):
            return True
        names, (event, exception) = names_of(error), self._failed
        is_reported = exception is not None and exception is error.__cause__
        if self._is_posted:  # A header that cannot be sent is found before the first byte is written.
            return not (is_reported and event == HEADERS_FAILED and "LocalProtocolError" in names)
        is_of_tunnel = is_reported and self._tunnel is not None
        is_late = isinstance(error, AttemptTimeoutError) and not attempt.has_response
        return not (is_of_tunnel or is_late or names & {*NOT_CONNECTED, "ProxyError"})

    def close(self) -> None:
        """Leave the connections to the caller."""

    interrupt = close


class Borrowed(_Borrowed):
    """A synchronous HTTP client of the caller."""

    def send(self, call: Call[Any], attempt: Attempt) -> None:
        """Send the request of an attempt, and read the response."""
        http, request = self._begin(call, attempt, self._trace, (self._leave_hooks, self._read))
        response = http.send(request, stream=True, auth=None, follow_redirects=False)
        try:
            if not attempt.has_response:
                self._read(response)
        finally:
            response.close()

    def _read(self, response: Any) -> None:
        """Read the response before hooks of the caller do, which may raise an error for its status."""
        if self._attempt.begin(response):
            chunks: list[bytes] = []
            for chunk in response.stream:
                self._attempt.add(chunk)
                chunks.append(chunk)
            response.stream.close()
            self._replay(response, chunks)
            self._attempt.complete()

    def _trace(self, event: str, info: dict[str, Any]) -> None:
        self._note(event, info)
        if request := info.get("request"):
            limits = {part: SecondsLeft(self._attempt, self._limits[part]) for part in ("read", "write")}
            request.extensions["timeout"] = {**request.extensions["timeout"], **limits}
        if "timeout" in info:
            addresses = count_addresses(info["host"], info["port"]) if "host" in info else 1
            info["timeout"] = min(info["timeout"], self._attempt.left()) / addresses


class AsyncBorrowed(_Borrowed):
    """An asynchronous HTTP client of the caller."""

    async def send(self, call: Call[Any], attempt: Attempt) -> None:
        """Send the request of an attempt, and read the response."""
        http, request = self._begin(call, attempt, self._trace, (self._leave_hooks_async, self._read))
        async with asyncio.timeout(attempt.left() + GRACE):
            response = await http.send(request, stream=True, auth=None, follow_redirects=False)
            try:
                if not attempt.has_response:
                    await self._read(response)
            finally:
                await response.aclose()

    async def _leave_hooks_async(self, _: object) -> None:
        self._leave_hooks(_)

    async def _read(self, response: Any) -> None:
        """Read the response before hooks of the caller do, which may raise an error for its status."""
        if self._attempt.begin(response):
            chunks: list[bytes] = []
            async for chunk in response.stream:
                self._attempt.add(chunk)
                chunks.append(chunk)
            await response.stream.aclose()
            self._replay(response, chunks)
            self._attempt.complete()

    async def _trace(self, event: str, info: dict[str, Any]) -> None:
        self._note(event, info)


def _is_raised_by_packages(error: BaseException) -> bool:
    """Whether a transport of httpx or httpx2 raised an error, and no other transport came between."""
    for frame, _ in traceback.walk_tb(error.__traceback__):
        code = frame.f_code
        if code.co_name in ("handle_request", "handle_async_request"):
            is_of_package = str(frame.f_globals.get("__name__", "")).partition(".")[0] in PACKAGES
            return is_of_package and code.co_qualname in TRANSPORTS
    return False


def is_http_client(http: object, *, is_async: bool) -> bool:
    """Whether an object is an HTTP client of the kind that is needed."""
    methods = [getattr(http, name, None) for name in ("build_request", "send", "aclose" if is_async else "close")]
    return all(map(callable, methods)) and inspect.iscoroutinefunction(methods[1]) == is_async


def one_request_client(kind: Any, certificates: ssl.SSLContext, base_url: httpx.URL) -> Any:
    """Return an HTTP client in place of a connection, if the transport of httpx has no pool that can be replaced.

    It opens a connection for each request, because it cannot know whether a response ends where its bytes end.
    """
    cookies = CookieJar(DefaultCookiePolicy(allowed_domains=()))
    host = f"[{base_url.host}]" if ":" in base_url.host else base_url.host
    mounts = {f"all://{host}": None} if base_url.host in LOOPBACK else {}
    return kind(verify=certificates, cookies=cookies, mounts=mounts, headers={"Connection": "close"})
