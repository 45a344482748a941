# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum ErrorReportLevel."""

from ..enums import OpenIntEnum


class ErrorReportLevel(OpenIntEnum):
    """The severity of an error report."""

    CRITICAL = 1
    """Critical"""
    HIGH = 2
    """High"""
    MEDIUM = 3
    """Medium"""
    LOW = 4
    """Low"""
    LOWEST = 5
    """Lowest"""
