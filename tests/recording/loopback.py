"""Redirects requests to loopback below httpx, so that the cassette contains the host of the platform."""

from collections.abc import Iterable
from typing import Any

import httpcore
import httpx

SOCKET_OPTION = Any
# Connections are not kept, because each request may go to another server.
KEPT = 0


class Switch:
    """The current target of connections."""

    url = ""


class Loopback(httpcore.SyncBackend):
    """Connects to the target of a switch, whatever the host."""

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
        """Connect to the target."""
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
    """Return a transport of httpx over loopback."""
    # Nothing is encrypted, so no certificates are loaded.
    made = httpx.HTTPTransport(verify=False)
    made._pool = httpcore.ConnectionPool(network_backend=Loopback(switch), max_keepalive_connections=KEPT)
    return made
