"""The error of a document that cannot be used."""

from pathlib import Path

LONGEST = 400


class SpecError(Exception):
    """A document cannot be used.

    Args:
        message: The problem and what to do about it, in one line.
        file: The document.
        line: The line, counted from 1; None if unknown.
        where: The member or node, such as `Booking.venueId`; empty if unknown.
    """

    def __init__(self, message: str, file: Path | None = None, line: int | None = None, where: str = "") -> None:
        place = "" if file is None else f"{file}:{line}: " if line else f"{file}: "
        # A message of a validator may quote half a document.
        short = message if len(message) <= LONGEST else f"{message[:LONGEST]} …"
        self.line = line
        self.message = " ".join(f"{where}{': ' if where else ''}{short}".split())
        super().__init__(" ".join(f"{place}{where}{': ' if where else ''}{short}".split()))
