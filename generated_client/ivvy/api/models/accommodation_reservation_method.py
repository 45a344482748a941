# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum AccommodationReservationMethod."""

from ..enums import OpenIntEnum


class AccommodationReservationMethod(OpenIntEnum):
    """How rooms are reserved."""

    ROOMING_LIST = 1
    """Rooming List"""
    INDIVIDUAL_CALL_IN = 2
    """Individual Call-In"""
    BOOKING_ENGINE = 3
    """Booking Engine"""
    HOUSING_FORM = 4
    """Housing Form"""
