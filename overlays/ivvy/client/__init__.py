"""A typed client for iVvy, the venue and event management platform.

It signs and sends requests, retries if that is safe, and raises the errors that the platform returns.

Example:
    with IvvyClient(key="…", secret="…", region="AU") as ivvy:
        saved = ivvy.venue.add_or_update_booking(models.Booking(venue_id=1, id=1234, name="Annual dinner"))
"""

from ivvy.api import codes, errors, filters, models
from ivvy.api.errors import *  # noqa: F403 - the platform's error codes, and so their classes, are generated
from ivvy.api.types import UNSET

from ._client import AsyncIvvyClient, IvvyClient
from ._version import __version__

__all__ = ["UNSET", "AsyncIvvyClient", "IvvyClient", "__version__", "codes", "filters", "models"]
__all__ += errors.__all__
AsyncIvvyClient.__module__ = IvvyClient.__module__ = __name__  # for repr and tracebacks
del errors


def __dir__() -> list[str]:
    return __all__
