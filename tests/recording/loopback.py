"""Sends what is meant for the platform to loopback, below httpx: the cassette holds the platform's address."""

from collections.abc import Iterable
from typing import Any

import httpcore
import httpx

SOCKET_OPTION = Any
# No connection is kept: each request may go to another server than the one before.
KEPT = 0


class Switch:
    """The server that connections lead to at the moment."""

    url = ""


class Loopback(httpcore.SyncBackend):
    """Connects to the switch's server, whatever the host."""

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
        """Connect to that server."""
        server = httpx.URL(self._switch.url)
        assert server.port
        return _Bare(super().connect_tcp(server.host, server.port, timeout, local_address, socket_options))


class _Bare(httpcore.NetworkStream):
    """A stream that pretends to be encrypted."""

    def __init__(self, stream: httpcore.NetworkStream) -> None:
        self.read, self.write, self.close = stream.read, stream.write, stream.close  # type: ignore[method-assign]
        self.get_extra_info = stream.get_extra_info  # type: ignore[method-assign]

    def start_tls(self, *_: object, **__: object) -> httpcore.NetworkStream:
        return self


def transport(switch: Switch) -> httpx.HTTPTransport:
    """httpx's own transport, over loopback."""
    # Nothing is encrypted, so no certificates are loaded.
    made = httpx.HTTPTransport(verify=False)
    made._pool = httpcore.ConnectionPool(network_backend=Loopback(switch), max_keepalive_connections=KEPT)
    return made
