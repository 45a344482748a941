"""What AsyncIvvyClient can send over instead of httpx's own transport, which takes more work for each call."""

import ssl
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any

import httpx

from ._internals import state_of
from ._retry import TIMEOUT

try:
    import aiohttp
    from httpx_aiohttp import AiohttpTransport
except ImportError:
    raise ImportError("httpx-aiohttp is not installed: run `pip install 'ivvy-client[aiohttp]'`") from None

KEEPALIVE = 5.0  # Seconds, as with httpx: an add over a connection that the platform is about to close ends as unknown.


class _Transport(AiohttpTransport):
    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        try:
            return await super().handle_async_request(request)
        except aiohttp.ClientError as error:  # httpx-aiohttp lets some through, as where a response is not HTTP.
            raise httpx.RemoteProtocolError(type(error).__name__) from error


class AiohttpClient(httpx.AsyncClient):
    """An `http_client` for AsyncIvvyClient that sends over aiohttp. Use it as an asynchronous context manager.

    It is for that alone: it sends a request as it is, and has no headers, cookies or event hooks of its own. It uses no
    proxy of the environment. aiohttp does not report how far a request got, so an add whose connection fails
    in any way is `OutcomeUnknownError`, and is not tried again.
    """

    def __init__(self, *, verify: ssl.SSLContext | bool = True) -> None:
        """Make one.

        Args:
            verify: The certificates to trust, as httpx takes them.
        """
        context = httpx.create_ssl_context(verify=verify)

        def session() -> aiohttp.ClientSession:
            # max_in_flight bounds the connections.
            connector = aiohttp.TCPConnector(limit=0, ssl=context, keepalive_timeout=KEEPALIVE)
            return aiohttp.ClientSession(connector=connector, cookie_jar=aiohttp.DummyCookieJar())

        cookies = CookieJar(DefaultCookiePolicy(allowed_domains=()))
        self._sending = _Transport(client=session)
        super().__init__(transport=self._sending, cookies=cookies, timeout=TIMEOUT)

    # What httpx does around a request (merging, hooks, redirects, cookies) takes a quarter of the time of a call.

    def build_request(self, method: str, url: httpx.URL | str, **parts: Any) -> httpx.Request:
        """A request of these parts alone."""
        return httpx.Request(method, url, **parts)

    async def send(self, request: httpx.Request, *, auth: Any = None, **options: Any) -> httpx.Response:
        """Sign a request, and send it."""
        if state_of(self) != "OPENED":
            return await super().send(request, auth=auth, **options)  # httpx notes that it is in use, or closed.
        if isinstance(auth, httpx.Auth):
            next(auth.auth_flow(request))
        return await self._sending.handle_async_request(request)
