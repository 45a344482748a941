"""The client of iVvy: signs requests, sends them, and raises what the platform answers with an error.

Example:
    with IvvyClient(key="…", secret="…", region="AU") as ivvy:
        saved = ivvy.venue.add_or_update_booking(Booking(venue_id=1, id=1234, name="Annual dinner"))
"""

from typing import TYPE_CHECKING

from ivvy.api.types import UNSET

if TYPE_CHECKING:
    from ivvy.api import errors as errors
    from ivvy.api.errors import *  # noqa: F403 - the error classes are those of the documents

    from ._async_client import AsyncIvvyClient
    from ._client import IvvyClient
    from ._version import __version__

    __all__ = ["UNSET", "AsyncIvvyClient", "IvvyClient", "__version__"]
    __all__ += errors.__all__
else:
    OWN = {"AsyncIvvyClient": "_async_client", "IvvyClient": "_client", "__version__": "_version"}

    def __getattr__(name: str) -> object:
        """Import a name when it is first used: a program that makes no call does not wait for httpx and the rest."""
        from importlib import import_module  # noqa: PLC0415

        if name in OWN:
            return getattr(import_module(f".{OWN[name]}", __name__), name)
        from ivvy.api import errors  # noqa: PLC0415

        if name in errors.__all__:
            return getattr(errors, name)
        if name == "__all__":
            return ["UNSET", *OWN, *errors.__all__]
        raise AttributeError(f"module {__name__} has no attribute {name}")
