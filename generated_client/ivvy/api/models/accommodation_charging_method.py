# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum AccommodationChargingMethod."""

from ..enums import OpenIntEnum


class AccommodationChargingMethod(OpenIntEnum):
    """Who pays for the accommodation."""

    NONE = 0
    """None"""
    INDIVIDUAL_PAYS_OWN = 1
    """Individual Pays Own"""
    BILL_TO_MASTER = 2
    """Bill to Master"""
    COMBINED = 3
    """Combined"""
    COMPLIMENTARY = 4
    """Complimentary"""
