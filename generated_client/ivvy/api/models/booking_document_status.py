# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum BookingDocumentStatus."""

from ..enums import OpenIntEnum


class BookingDocumentStatus(OpenIntEnum):
    """The status of a document of a booking."""

    BUILDING = 1
    """Building (Document is in the building stage)"""
    BUILDING_ERROR = 2
    """Building Error (Error during document building)"""
    DRAFT = 3
    """Draft (Document is still in draft form)"""
    GENERATED = 4
    """Generated (Document's HTML is generated, PDF pending)"""
    SENT = 5
    """Sent (Document has been sent to the relevant party)"""
    COMPLETED = 8
    """Completed (Document has been completed)"""
