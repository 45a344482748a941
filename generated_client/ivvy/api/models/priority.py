# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum Priority."""

from ..enums import OpenStrEnum


class Priority(OpenStrEnum):
    """The priorities of tasks and activities."""

    LOW = "low"
    """Low"""
    MEDIUM = "medium"
    """Medium"""
    HIGH = "high"
    """High"""
