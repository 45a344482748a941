"""Moments of a recording, moved to the moment of all replays."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime, parsedate_to_datetime

from .constants import MOMENT

TIMESTAMP = "%Y-%m-%d %H:%M:%S"
STEP = timedelta(minutes=10)


@dataclass(frozen=True)
class Moments:
    """The moments of a recording that began at `start`."""

    start: datetime

    def moved(self, moment: datetime) -> datetime:
        """The moment in a replay: what the network took is left out, and a clock that is off stays off."""
        steps = round((moment - self.start) / STEP)
        return MOMENT + steps * STEP

    def timestamp(self, text: str) -> str | None:
        """Move a timestamp of the protocol, which ` UTC` may follow; None for anything else."""
        bare, utc = (text.removesuffix(" UTC"), " UTC") if text.endswith(" UTC") else (text, "")
        try:
            moment = datetime.strptime(bare, TIMESTAMP).replace(tzinfo=UTC)
        except ValueError:
            return None
        return self.moved(moment).strftime(TIMESTAMP) + utc

    def http_date(self, text: str) -> str | None:
        """Move a date of an HTTP header; None for anything else."""
        try:
            moment = parsedate_to_datetime(text)
        except (ValueError, TypeError, IndexError, OverflowError):
            return None
        aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        return format_datetime(self.moved(aware.astimezone(UTC)), usegmt=True)
