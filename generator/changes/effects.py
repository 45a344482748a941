"""What a change can do to a caller."""

from dataclasses import dataclass
from enum import IntEnum

from ..documents.problems import SpecError


class Effect(IntEnum):
    """How much a change affects a caller."""

    NONE = 0
    """Only wording: nothing to do."""
    ADDS = 1
    """Something new is available."""
    BREAKS = 2
    """Working code may fail or behave differently."""


@dataclass(frozen=True, order=True)
class Change:
    """One change.

    Attributes:
        where: What changed, such as `Booking.name`.
        what: How it changed.
        effect: What it means for a caller.
    """

    where: str
    what: str
    effect: Effect


def next_version(version: str, changes: list[Change]) -> str:
    """The version that follows by semantic versioning. Before 1.0.0, breaking changes raise the minor number.

    Raises:
        SpecError: The version is not three numbers.
    """
    parts = version.split(".")
    if len(parts) != 3 or not all(part.isdecimal() for part in parts):
        raise SpecError(f"the version {version} in pyproject.toml is not three numbers")
    major, minor, patch = map(int, parts)
    if not changes:
        return version
    effect = max(change.effect for change in changes)
    if effect is Effect.BREAKS:
        return f"{major + 1}.0.0" if major else f"0.{minor + 1}.0"
    if effect is Effect.ADDS and major:
        return f"{major}.{minor + 1}.0"
    return f"{major}.{minor}.{patch + 1}"
