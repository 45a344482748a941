# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum BookingNoteTemplate."""

from ..enums import OpenIntEnum


class BookingNoteTemplate(OpenIntEnum):
    """The kinds of documents in which a note can appear."""

    BEO = 1
    """Beo"""
    QUOTES_AND_CONTRACTS = 2
    """Quotes & Contracts"""
    RESUME = 3
    """Resume"""
