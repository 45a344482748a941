# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum TaskStatus."""

from ..enums import OpenIntEnum


class TaskStatus(OpenIntEnum):
    """The statuses of a task."""

    NOT_STARTED = 0
    """Not Started"""
    IN_PROGRESS = 1
    """In Progress"""
    ON_HOLD = 2
    """On Hold"""
    CANCELLED = 3
    """Cancelled"""
    COMPLETED = 4
    """Completed"""
