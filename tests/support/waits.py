"""The only access of tests to the constants that say how long the client waits."""

from collections.abc import Callable

from ivvy.batch import _schedule, _submission
from ivvy.client import _retry

Set = Callable[[object, str, object], None]


def shorten_backoff(factor: float, set_attribute: Set = setattr) -> None:
    """Multiply the first wait between attempts, from which the others follow."""
    set_attribute(_retry, "FIRST_BACKOFF", _retry.FIRST_BACKOFF * factor)


def shorten_polling(seconds: float, set_attribute: Set = setattr, *, longest: float = 30.0) -> None:
    """Set the shortest and the longest wait before a batch is asked for its progress."""
    set_attribute(_schedule, "SHORTEST_WAIT", seconds)
    set_attribute(_schedule, "LONGEST_WAIT", longest)


def set_patience(seconds: float, set_attribute: Set = setattr) -> None:
    """Set how long a batch that is not full waits for one in flight."""
    set_attribute(_submission, "PATIENCE", seconds)
