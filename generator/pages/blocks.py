"""The blocks that every form of a page is split into, before anything is made of their content."""

from dataclasses import dataclass
from typing import TypeAlias

# A text that is longer is not read: the Markdown library and the normalization of Unicode take longer the longer it is.
LONGEST_TEXT = 5_000


class PageError(Exception):
    """A page that cannot be read.

    Args:
        source: The page: a file or an address.
        message: Why, in one sentence.
    """

    def __init__(self, source: str, message: str) -> None:
        self.source = one_line(source)
        self.message = one_line(message)
        super().__init__(f"{self.source}: {self.message}")


def one_line(text: str) -> str:
    """A text that may have come from anywhere, as one line that can be printed."""
    words = " ".join(text.split())
    return "".join(each if each.isprintable() else ascii(each)[1:-1] for each in words)


@dataclass(frozen=True)
class Text:
    """Text without its markup.

    Attributes:
        plain: The text as a browser shows it.
        links: The fragments of its links, such as `booking-type`.
        targets: Those of its links that lead to a section of a page: `get-booking.md#status`.
    """

    plain: str
    links: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()


@dataclass(frozen=True)
class Heading:
    """A heading; level 1 is the highest."""

    level: int
    text: str


@dataclass(frozen=True)
class Prose:
    """A paragraph."""

    text: Text


@dataclass(frozen=True)
class Listing:
    """A list."""

    items: tuple[str, ...]


@dataclass(frozen=True)
class Table:
    """A table. A cell is None where its text was lost."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Text | None, ...], ...]


@dataclass(frozen=True)
class Code:
    """A block of code."""

    text: str


@dataclass(frozen=True)
class Tag:
    """One of GitBook's own tags: `{% name key="value" %}`. It can have a key twice."""

    name: str
    attributes: tuple[tuple[str, str], ...] = ()

    def get(self, key: str) -> str | None:
        """The value of a key."""
        return dict(self.attributes).get(key)


@dataclass(frozen=True)
class Unread:
    """A part of the page that was not read.

    Attributes:
        part: Which part, as the subject of a sentence.
    """

    part: str


def too_long(text: str) -> Unread:
    """A text that is longer than texts may be."""
    return Unread(f"a text of {len(text)} characters that begins with {text[:40]!r}")


Block: TypeAlias = Heading | Prose | Listing | Table | Code | Tag | Unread
