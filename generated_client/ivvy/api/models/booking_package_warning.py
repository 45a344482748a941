# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum BookingPackageWarning."""

from ..enums import OpenStrEnum


class BookingPackageWarning(OpenStrEnum):
    """A warning about a package that was saved."""

    PACKAGE_SESSION_ERRORS = "packageSessionErrors"
    """One or more sessions of the package could not be added to the booking, usually because the space is taken."""
    BOOKING_SAVE_ERROR = "bookingSaveError"
    """The package was added, but the state of the booking could not be updated."""
