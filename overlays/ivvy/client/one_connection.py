"""Takes the place of the connection pool of an HTTP client that has one call at a time.

httpcore's pool takes a third of the time of an asynchronous call, even with one connection.
"""

from typing import TYPE_CHECKING

import httpx

if TYPE_CHECKING:
    import httpcore


def transport_of(http: httpx.Client | httpx.AsyncClient, url: httpx.URL) -> object:
    """What an HTTP client sends to this URL with; None where httpx does not say."""
    transport_for_url = getattr(http, "_transport_for_url", None)
    return transport_for_url(url) if transport_for_url else None


class OneConnection:
    """One connection of a pool, opened again where it cannot be used any more."""

    def __init__(self, pool: "httpcore.ConnectionPool") -> None:
        self._pool = pool
        self._connection: httpcore.ConnectionInterface | None = None

    def handle_request(self, request: "httpcore.Request") -> "httpcore.Response":
        """Send a request, as the pool would."""
        if self._connection is None or not self._connection.is_available() or self._connection.has_expired():
            self.close()
            self._connection = self._pool.create_connection(request.url.origin)
        return self._connection.handle_request(request)

    def close(self) -> None:
        """Close the connection."""
        if self._connection is not None:
            self._connection.close()


class AsyncOneConnection:
    """The same for an asynchronous client."""

    def __init__(self, pool: "httpcore.AsyncConnectionPool") -> None:
        self._pool = pool
        self._connection: httpcore.AsyncConnectionInterface | None = None

    async def handle_async_request(self, request: "httpcore.Request") -> "httpcore.Response":
        """Send a request, as the pool would."""
        if self._connection is None or not self._connection.is_available() or self._connection.has_expired():
            await self.aclose()
            self._connection = self._pool.create_connection(request.url.origin)
        return await self._connection.handle_async_request(request)

    async def aclose(self) -> None:
        """Close the connection."""
        if self._connection is not None:
            await self._connection.aclose()
