# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum MarketplaceStageReasonType."""

from ..enums import OpenIntEnum


class MarketplaceStageReasonType(OpenIntEnum):
    """The reason why an opportunity of the marketplace is regretted."""

    ACCOMMODATION_UNAVAILABLE = 1
    """Accommodation unavailable"""
    ACCOMMODATION_TOO_SMALL = 2
    """Accommodation capacity - too small"""
    SPACE_UNAVAILABLE = 3
    """Conference/Event space unavailable"""
    SPACE_TOO_SMALL = 4
    """Conference/Event space capacity - too small"""
    SPACE_TOO_BIG = 5
    """Conference/Event space capacity - too big"""
    FACILITIES_NOT_SUITABLE = 6
    """Facilities not suitable"""
    NO_REASON = 7
    """No reason given"""
