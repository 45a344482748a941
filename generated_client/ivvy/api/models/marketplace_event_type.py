# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum MarketplaceEventType."""

from ..enums import OpenIntEnum


class MarketplaceEventType(OpenIntEnum):
    """An event type of the marketplace."""

    OTHER = 1
    """Other"""
    CHRISTMAS = 2
    """Christmas"""
    COCKTAIL = 3
    """Cocktail"""
    CONFERENCE = 4
    """Conference"""
    CORPORATE_FUNCTION = 5
    """Corporate Function"""
    DINNER = 6
    """Dinner"""
    EXHIBITION = 7
    """Exhibition"""
    MEETING = 8
    """Meeting"""
    PARTY = 9
    """Party"""
    WEDDING = 10
    """Wedding"""
    EVENT = 11
    """Event"""
    BREAKFAST = 13
    """Breakfast"""
    LUNCH = 14
    """Lunch"""
