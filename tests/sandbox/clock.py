"""The sandbox's clock, and the ways in which a request and an answer write a moment."""

import re
from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from typing import TypeAlias

Clock: TypeAlias = Callable[[], datetime]
"""Gives the present moment in UTC, in whole seconds: no date of the protocol is finer."""

_TIMESTAMP = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2})(?: UTC)?")


def real_clock() -> datetime:
    """Give the time of this computer."""
    return datetime.now(UTC).replace(microsecond=0)


def frozen_clock(moment: datetime) -> Clock:
    """Make a clock that always gives the same moment.

    Args:
        moment: The moment; without an offset it is UTC.

    Returns:
        The clock.

    Raises:
        OverflowError: The moment has an offset and lies in no year of UTC.
    """
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    stopped = aware.astimezone(UTC).replace(microsecond=0)
    return lambda: stopped


def parse_clock(text: str) -> Clock:
    """Make the clock that `real` or a moment in ISO 8601 asks for.

    Raises:
        ValueError: It is neither.
    """
    if text == "real":
        return real_clock
    try:
        return frozen_clock(datetime.fromisoformat(text))
    except (ValueError, OverflowError):
        raise ValueError(f"neither 'real' nor a moment such as 2026-01-02T03:04:05: {text!r}") from None


def http_date(moment: datetime) -> str:
    """Write a moment as the Date header of an answer does."""
    return format_datetime(moment, usegmt=True)


def timestamp(moment: datetime) -> str:
    """Write a moment as a timestamp of the platform: `yyyy-mm-dd HH:MM:SS`."""
    return moment.replace(tzinfo=None).isoformat(" ", "seconds")


def read_timestamp(text: str) -> datetime | None:
    """Read `yyyy-mm-dd HH:MM:SS` with or without ` UTC`; None when it is anything else."""
    match = _TIMESTAMP.fullmatch(text)
    try:
        return datetime.fromisoformat(f"{match[1]}+00:00") if match else None
    except ValueError:
        return None


def read_http_date(text: str) -> datetime | None:
    """Read the Date header of a request, in HTTP's own format or in the platform's; None when it is neither."""
    try:
        moment = parsedate_to_datetime(text)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return read_timestamp(text)
