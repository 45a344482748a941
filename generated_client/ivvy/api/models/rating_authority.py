# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum RatingAuthority."""

from ..enums import OpenIntEnum


class RatingAuthority(OpenIntEnum):
    """Who gave a venue its star rating."""

    AAA = 1
    """AAA rated"""
    SELF = 2
    """Self rated"""
