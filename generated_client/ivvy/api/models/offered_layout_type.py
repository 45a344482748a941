# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum OfferedLayoutType."""

from ..enums import OpenIntEnum


class OfferedLayoutType(OpenIntEnum):
    """The types of layouts."""

    CUSTOM = 0
    """Custom"""
    THEATRE = 1
    """Theatre"""
    CLASSROOM = 2
    """Classroom"""
    U_SHAPE = 3
    """U-Shape"""
    CABARET = 4
    """Cabaret"""
    BOARDROOM = 5
    """Boardroom"""
    BANQUET = 6
    """Banquet"""
    COCKTAIL = 7
    """Cocktail"""
    HOLLOW_SQUARE = 8
    """Hollow Square"""
    EXHIBITION = 9
    """Exhibition"""
