"""The clock of the sandbox, and the formats of dates in requests and responses."""

import re
from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from typing import TypeAlias

Clock: TypeAlias = Callable[[], datetime]
"""Returns the current time in UTC, in whole seconds, which is the precision of the protocol."""

_TIMESTAMP = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2})(?: UTC)?")


def real_clock() -> datetime:
    """Return the time of this computer."""
    return datetime.now(UTC).replace(microsecond=0)


def frozen_clock(moment: datetime) -> Clock:
    """Return a clock that stands still.

    Args:
        moment: The time that it always returns; UTC if it has no offset.

    Returns:
        The clock.

    Raises:
        OverflowError: The time is out of range in UTC.
    """
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    stopped = aware.astimezone(UTC).replace(microsecond=0)
    return lambda: stopped


def parse_clock(text: str) -> Clock:
    """Return the clock for `real` or for a date and time in ISO 8601.

    Raises:
        ValueError: The text is neither.
    """
    if text == "real":
        return real_clock
    try:
        return frozen_clock(datetime.fromisoformat(text))
    except (ValueError, OverflowError):
        raise ValueError(f"expected 'real' or a date and time such as 2026-01-02T03:04:05, got {text!r}") from None


def http_date(moment: datetime) -> str:
    """Format a time for the Date header of a response."""
    return format_datetime(moment, usegmt=True)


def timestamp(moment: datetime) -> str:
    """Format a time as a timestamp of the platform: `yyyy-mm-dd HH:MM:SS`."""
    return moment.replace(tzinfo=None).isoformat(" ", "seconds")


def read_timestamp(text: str) -> datetime | None:
    """Read `yyyy-mm-dd HH:MM:SS`, with or without ` UTC`. Return None for anything else."""
    match = _TIMESTAMP.fullmatch(text)
    try:
        return datetime.fromisoformat(f"{match[1]}+00:00") if match else None
    except ValueError:
        return None


def read_http_date(text: str) -> datetime | None:
    """Read a Date header in the format of HTTP or of the platform. Return None for anything else."""
    try:
        moment = parsedate_to_datetime(text)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return read_timestamp(text)
