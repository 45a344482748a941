"""What a change can do to a caller."""

import re
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
    """Return the version that follows by semantic versioning. Before 1.0.0, breaking changes raise the minor number.

    A development version is followed by its release, such as 0.3.0.dev0 by 0.3.0, if that may have such changes.

    Raises:
        SpecError: The version is not three numbers, with or without `.dev0`.
    """
    parts = re.fullmatch(r"(\d+)\.(\d+)\.(\d+)(\.dev0)?", version, re.ASCII)
    if parts is None:
        raise SpecError(f"the version {version} in pyproject.toml is not three numbers")
    major, minor, patch = map(int, parts.group(1, 2, 3))
    if not changes:
        return version
    effect = max(change.effect for change in changes)
    if parts[4] and effect <= _most_in(major, minor, patch):
        return f"{major}.{minor}.{patch}"
    if effect is Effect.BREAKS:
        return f"{major + 1}.0.0" if major else f"0.{minor + 1}.0"
    if effect is Effect.ADDS and major:
        return f"{major}.{minor + 1}.0"
    return f"{major}.{minor}.{patch + 1}"


def _most_in(major: int, minor: int, patch: int) -> Effect:
    """Return the greatest effect that a release with this version may have."""
    if patch:
        return Effect.NONE if major else Effect.ADDS
    return Effect.ADDS if major and minor else Effect.BREAKS
