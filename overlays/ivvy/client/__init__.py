"""The client of iVvy: signs requests, sends them, and raises what the platform answers with an error.

Example:
    with IvvyClient(key="…", secret="…", region="AU") as ivvy:
        saved = ivvy.venue.add_or_update_booking(Booking(venue_id=1, id=1234, name="Annual dinner"))
"""

from ivvy.api import errors as errors
from ivvy.api.errors import *  # noqa: F403 - the error classes are those of the documents
from ivvy.api.types import UNSET

from .client import AsyncIvvyClient, IvvyClient

__version__: str

__all__ = ["UNSET", "AsyncIvvyClient", "IvvyClient", "__version__"]
__all__ += errors.__all__


def __getattr__(name: str) -> object:
    if name != "__version__":
        raise AttributeError(f"module {__name__} has no attribute {name}")
    from .version import __version__  # noqa: PLC0415 - see headers.user_agent

    return __version__
