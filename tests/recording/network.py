"""No network: no connection is made and no name looked up, by any library or event loop."""

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
    """Something tried to use the network in a replay."""


class _Guard:
    """Audits every use of a socket in this interpreter, below any function that could be patched or kept."""

    def __init__(self) -> None:
        self.is_up = False
        self.installed = False
        self.uses: list[str] = []

    def __call__(self, event: str, arguments: tuple[object, ...]) -> None:
        if self.is_up and event in _USES:
            # The address is in the arguments, and may be personal.
            self.uses.append(event)
            raise NetworkUsed(f"{event} in a replay, which has no network")


_guard = _Guard()


@contextmanager
def no_network() -> Generator[None]:
    """Forbid the network in a block.

    Raises:
        NetworkUsed: It was used. Raised there, and again at the end in case it was swallowed.
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
