"""The client of iVvy: signs requests, sends them to the platform and raises what it refuses.

Example:
    with IvvyClient(key="…", secret="…", region="AU") as ivvy:
        saved = ivvy.venue.add_or_update_booking(Booking(venue_id=1, id=1234, name="Annual dinner"))
"""

from ivvy.api.errors import ApiError, InvalidRequest, InvalidResponse, IvvyError, OutcomeUnknown, TransportError

from .client import AsyncIvvyClient, IvvyClient

__all__ = ["AsyncIvvyClient", "IvvyClient"]
__all__ += ["ApiError", "InvalidRequest", "InvalidResponse", "IvvyError", "OutcomeUnknown", "TransportError"]
