"""The contents of a cassette."""

from collections.abc import Mapping
from dataclasses import dataclass

Headers = tuple[tuple[str, str], ...]


class CassetteError(Exception):
    """A cassette cannot be recorded or used. The message gives the reason."""


@dataclass(frozen=True)
class Sent:
    """A request."""

    method: str
    url: str
    headers: Headers
    body: bytes


@dataclass(frozen=True)
class Answered:
    """A response. Its body is decoded; Content-Encoding tells how it was encoded."""

    status: int
    headers: Headers
    body: bytes


@dataclass(frozen=True)
class Interaction:
    """A request and its response."""

    sent: Sent
    answered: Answered


@dataclass(frozen=True)
class Origin:
    """The origin of a cassette.

    Attributes:
        place: The recorded server: `sandbox` or `platform`.
        at: The time of the recording, by the clock that it used.
        client: The version of the recorded client.
        documents: The digests of the documents that it depends on, by path.
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
