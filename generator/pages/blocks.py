"""What every form of a page is taken apart into, before anybody asks what it says."""

from dataclasses import dataclass
from typing import TypeAlias


class PageError(Exception):
    """A page that cannot be made sense of.

    Args:
        source: The page: a file or an address.
        message: Why, in one sentence.
    """

    def __init__(self, source: str, message: str) -> None:
        super().__init__(f"{source}: {message}")
        self.source = source
        self.message = message


@dataclass(frozen=True)
class Text:
    """Text without its markup.

    Attributes:
        plain: What a reader sees.
        links: The places on a page that its links lead to, as in `booking-type`.
    """

    plain: str
    links: tuple[str, ...] = ()


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
    """A tag of GitBook's own: `{% name key="value" %}`. A key can stand there twice."""

    name: str
    attributes: tuple[tuple[str, str], ...] = ()

    def get(self, key: str) -> str | None:
        """The value of a key."""
        return dict(self.attributes).get(key)


Block: TypeAlias = Heading | Prose | Listing | Table | Code | Tag
