# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum MenuCategory."""

from ..enums import OpenIntEnum


class MenuCategory(OpenIntEnum):
    """The meals that a menu can be for."""

    UNASSIGNED = 0
    """Unassigned"""
    BREAKFAST = 1
    """Breakfast"""
    LUNCH = 2
    """Lunch"""
    DINNER = 3
    """Dinner"""
    COFFEE_BREAK = 4
    """Coffee Break"""
    RECEPTION = 5
    """Reception"""
    OUTSIDE_CATERING = 6
    """Outside Catering"""
