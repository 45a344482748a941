# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The specific codes of the actions in namespace crm."""

from enum import IntEnum


class GetOpportunityListCode(IntEnum):
    """Specific codes of getOpportunityList.

    Vendor's page: https://developer.ivvy.com/crm/get-opportunity-list
    """
