"""Forbids connections and name lookups, for all libraries and event loops."""

import sys
from collections.abc import Generator
from contextlib import contextmanager

_USES = {
    "socket.connect",
    "socket.getaddrinfo",
    "socket.gethostbyname",
    "socket.gethostbyaddr",
    "socket.getnameinfo",
    "socket.sendto",
    "socket.sendmsg",
}


class NetworkUsed(RuntimeError):
    """A replay tried to use the network."""


class _Guard:
    """An audit hook for all uses of sockets in this interpreter, below any function that could be patched."""

    def __init__(self) -> None:
        self.is_up = False
        self.installed = False
        self.uses: list[str] = []

    def __call__(self, event: str, arguments: tuple[object, ...]) -> None:
        if self.is_up and event in _USES:
            # The arguments contain the address, which may be personal.
            self.uses.append(event)
            raise NetworkUsed(f"{event} in a replay, which has no network")


_guard = _Guard()


@contextmanager
def no_network() -> Generator[None]:
    """Forbid the network in a block.

    Raises:
        NetworkUsed: The network was used. Raised at the use, and again at the end in case it was swallowed.
    """
    if not _guard.installed:
        sys.addaudithook(_guard)
        _guard.installed = True
    _guard.uses, _guard.is_up = [], True
    try:
        yield
    finally:
        _guard.is_up = False
    if _guard.uses:
        raise NetworkUsed(f"a replay used the network: {', '.join(_guard.uses)}")
