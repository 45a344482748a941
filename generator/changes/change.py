"""A change of the documents, and its effect on callers."""

from dataclasses import dataclass
from enum import IntEnum


class Effect(IntEnum):
    """The effect of a change on callers."""

    NONE = 0
    """Only the wording changed."""
    ADDS = 1
    """Something is added, or a restriction is removed."""
    BREAKS = 2
    """Working code can fail or behave differently."""


@dataclass(frozen=True, order=True)
class Change:
    """A change.

    Attributes:
        where: The item that changed, such as `Booking.name`.
        what: How it changed.
        effect: The effect on callers.
    """

    where: str
    what: str
    effect: Effect
