# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum BookingWarning."""

from ..enums import OpenStrEnum


class BookingWarning(OpenStrEnum):
    """Problems reported with a booking that was saved."""

    PACKAGE_ERRORS = "packageErrors"
    """The event template could not be added to one or more days of the booking because of the way the venue has set it
    up."""
    PACKAGE_SESSION_ERRORS = "packageSessionErrors"
    """One or more sessions of the event template could not be added to the booking, usually because the space is taken."""
