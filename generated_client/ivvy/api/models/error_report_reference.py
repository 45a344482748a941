# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum ErrorReportReference."""

from ..enums import OpenIntEnum


class ErrorReportReference(OpenIntEnum):
    """The kinds of objects that an error report can be about."""

    CUSTOM = 1
    """Custom"""
    VENUE_BOOKING = 2
    """Venue Booking"""
    ACCOMMODATION_GROUP = 3
    """Accommodation Group"""
    ROOM_RESERVATION = 4
    """Room Reservation"""
