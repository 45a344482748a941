"""The only module that imports the HTTP packages by name: `vendor --http httpx2` writes the other names into a copy."""

import httpcore
import httpx

__all__ = ["NOT_CONNECTED", "PACKAGES", "httpcore", "httpx", "names_of"]

PACKAGES = ("httpx", "httpx2")  # A caller may pass a client of either.
NOT_CONNECTED = {"ConnectError", "ConnectTimeout", "PoolTimeout", "UnsupportedProtocol"}


def names_of(error: BaseException) -> set[str]:
    """Return the names of the classes of an error that httpx or httpx2 define."""
    return {kind.__name__ for kind in type(error).__mro__ if kind.__module__.partition(".")[0] in PACKAGES}
