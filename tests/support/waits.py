"""The only access of tests to the constants that say how long the client waits."""

from collections.abc import Callable

from ivvy.batch import _runs
from ivvy.client import _retry

Set = Callable[[object, str, object], None]


def shorten_backoff(factor: float, set_attribute: Set = setattr) -> None:
    """Multiply the first wait between attempts, from which the others follow."""
    set_attribute(_retry, "FIRST_BACKOFF", _retry.FIRST_BACKOFF * factor)


def shorten_polling(seconds: float, set_attribute: Set = setattr) -> None:
    """Set the shortest wait before a batch is asked for its progress."""
    set_attribute(_runs, "SHORTEST_WAIT", seconds)
