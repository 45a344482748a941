# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The specific codes of the actions in namespace test."""

from enum import IntEnum


class PingCode(IntEnum):
    """Specific codes of ping.

    Vendor's page: https://developer.ivvy.com/getting-started/test
    """
