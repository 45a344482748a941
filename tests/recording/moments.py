"""Moves the times in a recording to the time of all replays."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime, parsedate_to_datetime

from .constants import MOMENT

TIMESTAMP = "%Y-%m-%d %H:%M:%S"
STEP = timedelta(minutes=10)


@dataclass(frozen=True)
class Moments:
    """Moves the times of a recording that began at `start`."""

    start: datetime

    def moved(self, moment: datetime) -> datetime:
        """Return the time in a replay, without the delays of the network, but with a skewed clock."""
        steps = round((moment - self.start) / STEP)
        return MOMENT + steps * STEP

    def timestamp(self, text: str) -> str | None:
        """Move a timestamp of the protocol, with or without ` UTC`. Return None for anything else."""
        bare, utc = (text.removesuffix(" UTC"), " UTC") if text.endswith(" UTC") else (text, "")
        try:
            moment = datetime.strptime(bare, TIMESTAMP).replace(tzinfo=UTC)
        except ValueError:
            return None
        return self.moved(moment).strftime(TIMESTAMP) + utc

    def http_date(self, text: str) -> str | None:
        """Move a date of an HTTP header. Return None for anything else."""
        try:
            moment = parsedate_to_datetime(text)
        except (ValueError, TypeError, IndexError, OverflowError):
            return None
        aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        return format_datetime(self.moved(aware.astimezone(UTC)), usegmt=True)
