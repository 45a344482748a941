"""What a cassette holds."""

from collections.abc import Mapping
from dataclasses import dataclass

Headers = tuple[tuple[str, str], ...]


class CassetteError(Exception):
    """A cassette cannot be recorded, or cannot be used as it is; the message says why."""


@dataclass(frozen=True)
class Sent:
    """A request."""

    method: str
    url: str
    headers: Headers
    body: bytes


@dataclass(frozen=True)
class Answered:
    """An answer. Its body is decoded; a Content-Encoding says how it was sent."""

    status: int
    headers: Headers
    body: bytes


@dataclass(frozen=True)
class Interaction:
    """A request and its answer."""

    sent: Sent
    answered: Answered


@dataclass(frozen=True)
class Origin:
    """Where a cassette comes from.

    Attributes:
        place: What was recorded: `sandbox` or `platform`.
        at: When, by the clock that the recording ran on.
        client: The version of the client that was recorded.
        documents: The digest of each document that it rests on, by the document's path.
    """

    place: str
    at: str
    client: str
    documents: Mapping[str, str]


@dataclass(frozen=True)
class Cassette:
    """A recording."""

    origin: Origin
    interactions: tuple[Interaction, ...]
