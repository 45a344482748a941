"""What httpx and httpcore have no public way to. Where their names change, calls are slower, and judged as strictly."""

from typing import TYPE_CHECKING, Any

import httpx

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpcore

REPORTING = (httpx.HTTPTransport, httpx.AsyncHTTPTransport)  # The transports that httpx comes with, over httpcore.


def state_of(http: httpx.Client | httpx.AsyncClient) -> str:
    """UNOPENED, OPENED or CLOSED; empty where that cannot be seen."""
    return getattr(getattr(http, "_state", None), "name", "")


def transport_of(http: httpx.Client | httpx.AsyncClient, url: httpx.URL) -> Any:
    """What an HTTP client sends to this URL with; None where that cannot be seen."""
    transport_for_url = getattr(http, "_transport_for_url", None)
    return transport_for_url(url) if transport_for_url else None


def holds_more(http: httpx.Client | httpx.AsyncClient, response: httpx.Response) -> bool:
    """Whether more came with a response, or may have: the next call would take that for its own response.

    httpcore sees bytes that wait in the socket, but not those that h11 has read already, nor those that TLS has not
    decrypted yet in asyncio.
    """
    if type(transport_of(http, response.url)) not in REPORTING or "network_stream" not in response.extensions:
        return False
    if response.http_version == "HTTP/2":
        return False
    stream: Any = response.stream
    while stream is not None and not hasattr(stream, "_connection"):
        stream = getattr(stream, "_stream", getattr(stream, "_httpcore_stream", None))
    parser = getattr(getattr(stream, "_connection", None), "_h11_state", None)
    return parser is None or parser.trailing_data[0] != b""


def streams_of(http: httpx.Client | httpx.AsyncClient, url: httpx.URL) -> "Iterator[httpcore.NetworkStream]":
    """The open connections that a pool has for this URL, those among them that the caller opened."""
    for connection in getattr(getattr(transport_of(http, url), "_pool", None), "connections", ()):
        part: Any = connection
        while part is not None:
            if hasattr(part, "_network_stream"):
                yield part._network_stream
            part = getattr(part, "_connection", None)


def keep_one_connection(http: httpx.Client | httpx.AsyncClient, url: httpx.URL) -> None:
    """Have an HTTP client with one call at a time do without a pool, which takes a third of the time of the call."""
    transport = transport_of(http, url)
    if hasattr(transport, "_pool"):
        kind = OneConnection if isinstance(http, httpx.Client) else AsyncOneConnection
        transport._pool = kind(transport._pool)


class OneConnection:
    """The only connection of a pool, opened again where it cannot be used any more."""

    def __init__(self, pool: Any) -> None:
        self._pool = pool
        self._connection: Any = None

    def _is_usable(self) -> bool:
        return self._connection is not None and self._connection.is_available() and not self._connection.has_expired()

    def handle_request(self, request: "httpcore.Request") -> "httpcore.Response":
        """Send a request, as the pool would."""
        if not self._is_usable():
            self.close()
            self._connection = self._pool.create_connection(request.url.origin)
        response: httpcore.Response = self._connection.handle_request(request)
        return response

    def close(self) -> None:
        """Close the connection."""
        if self._connection is not None:
            self._connection.close()


class AsyncOneConnection(OneConnection):
    """The same for an asynchronous client."""

    async def handle_async_request(self, request: "httpcore.Request") -> "httpcore.Response":
        """Send a request, as the pool would."""
        if not self._is_usable():
            await self.aclose()
            self._connection = self._pool.create_connection(request.url.origin)
        response: httpcore.Response = await self._connection.handle_async_request(request)
        return response

    async def aclose(self) -> None:
        """Close the connection."""
        if self._connection is not None:
            await self._connection.aclose()
