"""What a page says, whatever form it has."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from ..documents.nodes import Object
from .blocks import Text

# Whether a member is required: a text where the page says more than yes or no, None where it says nothing.
Requirement: TypeAlias = bool | str | None


@dataclass(frozen=True)
class Member:
    """A row of a table of members. None is what has no column, or has lost its text."""

    type: Text | None
    required: Requirement
    description: Text | None


@dataclass(frozen=True)
class Members:
    """A table of members.

    Attributes:
        name: Its heading.
        columns: What it has for each member.
        members: The members by name.
    """

    name: str
    columns: frozenset[str]
    members: Mapping[str, Member]


@dataclass(frozen=True)
class Values:
    """A table of values, with the name or description of each."""

    name: str
    values: Mapping[str, Text | None]


@dataclass
class Page:
    """What a page says of its action.

    Attributes:
        source: Where the page is from: a file or an address.
        namespace: The namespace of the action.
        action: The action.
        title: The title of the page.
        request: The members of the request.
        objects: The tables of the objects in it, by heading.
        values: The tables of values, by heading.
        warnings: What the response can warn of.
        returned: The members of the response.
        codes: The error codes in its table.
        notes: The text of each section, by heading, which is empty at the top.
        requests: The requests in its examples.
        answers: The responses in its examples, or the items of those that are lists.
        answers_list: Whether the responses in its examples are lists.
        elsewhere: The link to each table that is on another page, by heading.
        method: The method of the request, where a tag names it.
        is_multipart: Whether the request is multipart/form-data, and not JSON.
        failures: The error codes of the error responses in its examples, with errorCode and message.
        lost: Texts that have lost their place: a rendered page has those with links in them after its end.
        unread: Those of its problems that are parts too large to be read.
        problems: What on it cannot be understood.
    """

    source: str
    namespace: str
    action: str
    title: str = ""
    request: Members | None = None
    objects: dict[str, Members] = field(default_factory=dict[str, Members])
    values: dict[str, Values] = field(default_factory=dict[str, Values])
    warnings: Values | None = None
    returned: Members | None = None
    codes: dict[int, Text | None] = field(default_factory=dict[int, "Text | None"])
    notes: dict[str, str] = field(default_factory=dict[str, str])
    requests: list[Object] = field(default_factory=list[Object])
    answers: list[Object] = field(default_factory=list[Object])
    answers_list: bool = False
    elsewhere: dict[str, str] = field(default_factory=dict[str, str])
    method: str = ""
    is_multipart: bool = False
    failures: dict[int, Object] = field(default_factory=dict[int, Object])
    lost: tuple[str, ...] = ()
    unread: list[str] = field(default_factory=list[str])
    problems: list[str] = field(default_factory=list[str])

    @property
    def full_name(self) -> str:
        """The action with its namespace: `venue.addOrUpdateBooking`."""
        return f"{self.namespace}.{self.action}"
