"""The error of a document that cannot be used."""

from pathlib import Path

LONGEST = 400


class SpecError(Exception):
    """A document cannot be used.

    Args:
        message: What is wrong and what to do, in one line.
        file: The document.
        line: The line, counted from 1, if it is known.
        where: The member or node, such as `Booking.venueId`, if it is known.
    """

    def __init__(self, message: str, file: Path | None = None, line: int | None = None, where: str = "") -> None:
        place = "" if file is None else f"{file}:{line}: " if line else f"{file}: "
        # A validator's message may quote half a document.
        said = message if len(message) <= LONGEST else f"{message[:LONGEST]} …"
        self.line = line
        self.message = " ".join(f"{where}{': ' if where else ''}{said}".split())
        super().__init__(" ".join(f"{place}{where}{': ' if where else ''}{said}".split()))
