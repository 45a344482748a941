# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The specific codes of the actions in namespace partner."""

from enum import IntEnum


class GetVenueCode(IntEnum):
    """Specific codes of getVenue.

    Vendor's page: https://developer.ivvy.com/partner/get-venue
    """


class GetVenueListCode(IntEnum):
    """Specific codes of getVenueList.

    Vendor's page: https://developer.ivvy.com/partner/get-venue-list
    """
