"""What is said when a document cannot be used."""

from pathlib import Path

LONGEST = 400


class SpecError(Exception):
    """A document that nothing can be built from.

    Args:
        message: What is wrong and what to do, in one sentence.
        file: The document.
        line: The line in it, counted from 1, where it is known.
        where: The member or node, such as `Booking.venueId`, where it is known.
    """

    def __init__(self, message: str, file: Path | None = None, line: int | None = None, where: str = "") -> None:
        place = "" if file is None else f"{file}:{line}: " if line else f"{file}: "
        # What a validator says may quote half a document.
        said = message if len(message) <= LONGEST else f"{message[:LONGEST]} …"
        super().__init__(" ".join(f"{place}{where}{': ' if where else ''}{said}".split()))
