# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum UserType."""

from ..enums import OpenIntEnum


class UserType(OpenIntEnum):
    """The type of a user."""

    NORMAL = 1
    """Normal"""
    ABSTRACT_REVIEWER = 2
    """Abstract Reviewer"""
    EVENT_CLIENT = 3
    """Event Client"""
    API_THIRD_PARTY_USER = 4
    """API Third Party User"""
    MEETING_BOOKER = 5
    """Meeting Booker"""
