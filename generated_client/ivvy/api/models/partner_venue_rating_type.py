# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum PartnerVenueRatingType."""

from ..enums import OpenIntEnum


class PartnerVenueRatingType(OpenIntEnum):
    """The subjects of the ratings of a review."""

    EVENT_SPACE = 1
    """Event Space"""
    CATERING = 2
    """Catering"""
    HOTEL_PERSONNEL = 3
    """Hotel Personnel"""
    ACCOMMODATION = 4
    """Accommodation"""
