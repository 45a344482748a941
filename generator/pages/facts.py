"""The facts that a page contains about its action."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from ..documents.formats import FORMATS
from ..documents.nodes import Object

# Lone surrogates cannot be encoded, and terminals interpret control characters.
UNPRINTABLE = re.compile("[\ud800-\udfff\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]")
# Zero-width spaces and joiners, and soft hyphens, which no browser shows.
INVISIBLE = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")
# Whether a member is required. A string is a condition in the page's words, None means that the page does not say.
Requirement: TypeAlias = bool | str | None
WORDS = {
    "int": "integer", "bool": "boolean", "str": "string", "text": "string", "decimal": "number", "any": "mixed",
    "list": "array", "timezone": "string", "datetime": "timestamp", "date time": "timestamp",
}  # fmt: skip
TYPES = {
    "integer", "number", "string", "boolean", "array", "object", "mixed",
    *(each.page_type for each in FORMATS.values() if each.page_type),
}  # fmt: skip
ARRAY = "array of "


class PageError(Exception):
    """A page that cannot be read.

    Args:
        source: The file or URL of the page.
        message: The reason, in one sentence.
    """

    def __init__(self, source: str, message: str) -> None:
        self.source = one_line(source)
        self.message = one_line(message)
        super().__init__(f"{self.source}: {self.message}")


class NoActionError(PageError):
    """A page that does not describe an action."""


def one_line(text: str) -> str:
    """Return an untrusted string as one line of printable characters."""
    words = " ".join(text.split())
    return "".join(each if each.isprintable() else ascii(each)[1:-1] for each in words)


@dataclass(frozen=True)
class Text:
    """A text without its markup.

    Attributes:
        plain: The text as a browser shows it.
        links: The fragments of its links, such as `booking-type`.
        targets: Its links to sections of other pages, such as `get-booking.md#status`.
    """

    plain: str
    links: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()


def replace_unprintable(text: str) -> str:
    """Replace characters that cannot be printed by U+FFFD."""
    return UNPRINTABLE.sub("\ufffd", text)


@dataclass(frozen=True)
class Member:
    """A row of a table of members. A fact that the table has no column for is None."""

    type: Text | None
    required: Requirement
    description: Text | None


@dataclass(frozen=True)
class Members:
    """A table of members.

    Attributes:
        name: Its heading.
        columns: Its columns.
        members: The members by name.
    """

    name: str
    columns: frozenset[str]
    members: Mapping[str, Member]


@dataclass(frozen=True)
class Values:
    """A table of values, with the name or description of each."""

    name: str
    values: Mapping[str, Text]


@dataclass
class Page:
    """The facts of a page.

    Attributes:
        source: The file or URL of the page.
        namespace: The namespace of the action.
        action: The action.
        title: The title of the page.
        request: The members of the request.
        objects: The other tables of members, by heading.
        values: The tables of values, by heading.
        warnings: The warnings of the response.
        returned: The members of the response.
        codes: The error codes in its table, with their descriptions.
        notes: The text of each section, by heading. The text above the first heading has the key "".
        columns: The columns of the tables of each section, by heading.
        requests: The requests in its examples.
        answers: The responses in its examples, or the items of those that are lists.
        answers_list: Whether the responses in its examples are lists.
        elsewhere: The link to each table that is on another page, by heading.
        method: The HTTP method of the request, if a tag of the page contains it.
        is_multipart: Whether the request is multipart/form-data, and not JSON.
        failures: The error codes of the error responses in its examples, with errorCode, message and HTTP status.
        hints: Descriptions of content that was corrected.
        unread: Descriptions of content that was too large to read. They are also in `problems`.
        problems: Descriptions of content that cannot be interpreted.
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
    columns: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    requests: list[Object] = field(default_factory=list[Object])
    answers: list[Object] = field(default_factory=list[Object])
    answers_list: bool = False
    elsewhere: dict[str, str] = field(default_factory=dict[str, str])
    method: str = ""
    is_multipart: bool = False
    failures: dict[int, Object] = field(default_factory=dict[int, Object])
    hints: list[str] = field(default_factory=list[str])
    unread: list[str] = field(default_factory=list[str])
    problems: list[str] = field(default_factory=list[str])

    @property
    def full_name(self) -> str:
        """The action with its namespace: `venue.addOrUpdateBooking`."""
        return f"{self.namespace}.{self.action}"


def canonical_type(text: str) -> str:
    """Return the usual spelling of a type: `array of integer` for `array of integers`, `boolean` for `bool`."""
    name = " ".join(text.casefold().split())
    if name.startswith("array ") and not name.startswith(ARRAY):
        name = ARRAY + name.removeprefix("array ")
    if name.startswith(ARRAY):
        item = name.removeprefix(ARRAY)
        single = WORDS.get(item.removesuffix("s"), item.removesuffix("s"))
        return ARRAY + (single if single in TYPES else item)
    if "timestamp" in name:
        return "timestamp"
    return WORDS.get(name, name)
