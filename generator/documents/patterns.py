"""Matches the patterns of documents in linear time: Python's own `re` can take years for a short pattern."""

from importlib import import_module
from typing import Any, Protocol, cast

# It has no types.
re2: Any = import_module("re2")

# A larger program could still take long for each character.
MOST_MEMORY = 64 * 1024


class Pattern(Protocol):
    """A compiled pattern."""

    def search(self, text: str) -> object | None:
        """The first match."""
        ...


class PatternError(ValueError):
    """A pattern cannot be used."""


def compiled(pattern: str) -> Pattern:
    """A pattern, ready to match.

    Raises:
        PatternError: It is invalid, too large, or of a kind that cannot be matched in linear time.
    """
    options = re2.Options()
    options.max_mem, options.log_errors = MOST_MEMORY, False
    try:
        return cast("Pattern", re2.compile(pattern, options))
    except re2.error as error:
        reason = error.args[0]
        raise PatternError(reason.decode(errors="replace") if isinstance(reason, bytes) else str(reason)) from None
