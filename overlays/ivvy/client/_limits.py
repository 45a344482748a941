"""How long and how often a call is tried, and how many calls are sent at once."""

from typing import NamedTuple, TypedDict

TIMEOUT = 30.0
# Measured in one run with 50 tasks, calls a second beside bare httpx, whose pool looks through all connections for each
# call: 5 in flight 3.5 times, 20 3.9, 50 3.9; at a latency of 100 ms 5 in flight 0.1 times, 20 0.6, 50 1.3.
MAX_IN_FLIGHT = 50
LARGEST_LIMIT = 86_400  # A day. Sockets and locks take no more than some weeks.


class Limits(TypedDict, total=False):
    """The arguments that `with_options` takes."""

    timeout: float | None
    deadline: float
    max_attempts: int


class Policy(NamedTuple):
    """How long and how often a call is tried, in seconds: a timeout of None leaves an attempt to the HTTP client."""

    timeout: float | None
    deadline: float
    max_attempts: int


def check_limits(**limits: float | None) -> None:
    """Raise ValueError for a limit that cannot be kept."""
    for name, limit in limits.items():
        if limit is None and name == "timeout":
            continue
        if not isinstance(limit, int | float) or not 0 < limit <= LARGEST_LIMIT:
            raise ValueError(f"{name} has to be more than 0 and at most {LARGEST_LIMIT}")
