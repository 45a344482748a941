"""Sends what is meant for the platform to loopback, below httpx: the cassette holds the platform's address."""

from collections.abc import Iterable
from typing import Any

import httpcore
import httpx

from .cassette import CassetteError

HOST = "127.0.0.1"
SOCKET_OPTION = Any
# No connection is kept: each request may go to another place than the one before.
KEPT = 0


class Switch:
    """Where connections lead at the moment; None cuts them off."""

    def __init__(self) -> None:
        self.port: int | None = None

    def place(self) -> tuple[str, int]:
        """The host and port, or CassetteError raised."""
        if self.port is None:
            raise CassetteError("a replay tried to connect; what it sends is not what was recorded")
        return HOST, self.port


class Loopback(httpcore.SyncBackend):
    """Connects to loopback, whatever the host."""

    def __init__(self, switch: Switch) -> None:
        self._switch = switch

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        """Connect to loopback."""
        return _Bare(super().connect_tcp(*self._switch.place(), timeout, local_address, socket_options))


class AsyncLoopback(httpcore.AnyIOBackend):
    """Connects to loopback, whatever the host."""

    def __init__(self, switch: Switch) -> None:
        self._switch = switch

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109
        local_address: str | None = None,
        socket_options: Iterable[SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Connect to loopback."""
        stream = await super().connect_tcp(*self._switch.place(), timeout, local_address, socket_options)
        return _AsyncBare(stream)


class _Bare(httpcore.NetworkStream):
    """A stream that takes itself for encrypted."""

    def __init__(self, stream: httpcore.NetworkStream) -> None:
        self.read, self.write, self.close = stream.read, stream.write, stream.close  # type: ignore[method-assign]
        self.get_extra_info = stream.get_extra_info  # type: ignore[method-assign]

    def start_tls(self, *_: object, **__: object) -> httpcore.NetworkStream:
        return self


class _AsyncBare(httpcore.AsyncNetworkStream):
    """A stream that takes itself for encrypted."""

    def __init__(self, stream: httpcore.AsyncNetworkStream) -> None:
        self.read, self.write, self.aclose = stream.read, stream.write, stream.aclose  # type: ignore[method-assign]
        self.get_extra_info = stream.get_extra_info  # type: ignore[method-assign]

    async def start_tls(self, *_: object, **__: object) -> httpcore.AsyncNetworkStream:
        return self


def transport(switch: Switch) -> httpx.HTTPTransport:
    """A transport of httpx's own, over loopback."""
    # Nothing is encrypted, so no certificates are loaded.
    made = httpx.HTTPTransport(verify=False)
    made._pool = httpcore.ConnectionPool(network_backend=Loopback(switch), max_keepalive_connections=KEPT)
    return made


def async_transport(switch: Switch) -> httpx.AsyncHTTPTransport:
    """A transport of httpx's own, over loopback."""
    made = httpx.AsyncHTTPTransport(verify=False)
    backend = AsyncLoopback(switch)
    made._pool = httpcore.AsyncConnectionPool(network_backend=backend, max_keepalive_connections=KEPT)
    return made
