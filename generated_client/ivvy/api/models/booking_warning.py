# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum BookingWarning."""

from ..enums import OpenStrEnum


class BookingWarning(OpenStrEnum):
    """What can go wrong beside a booking that was saved."""

    PACKAGE_ERRORS = "packageErrors"
    """The venue's setup keeps the event template from one or more days of the booking."""
    PACKAGE_SESSION_ERRORS = "packageSessionErrors"
    """One or more sessions of the event template could not be added to the booking, mostly because the space is taken."""
