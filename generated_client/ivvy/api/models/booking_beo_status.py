# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum BookingBeoStatus."""

from ..enums import OpenIntEnum


class BookingBeoStatus(OpenIntEnum):
    """The status of a banquet event order."""

    BUILDING = 1
    """Building (BEO document is in the building stage)"""
    BUILDING_ERROR = 2
    """Building Error (Error during BEO document building)"""
    DRAFT = 3
    """Draft (BEO document is still in draft form)"""
    GENERATED = 4
    """Generated (BEO's HTML is generated, PDF pending)"""
    SENT = 5
    """Sent (BEO has been sent to the relevant party)"""
    COMPLETED = 8
    """Completed (BEO has been completed)"""
    FINALISED = 9
    """Finalised"""
