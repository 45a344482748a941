"""Finds out what a table lists, by its columns and cells, and reads it."""

import re
from collections.abc import Iterator

from .blocks import Listing, Table, Text
from .facts import Member, Members, Requirement, Values

# The first column of a table of members; that of a table of values has many names.
MEMBER_COLUMNS = {"property", "name", "parameter", "field"}
LABEL_COLUMNS = ("description", "name", "label", "meaning")
NAME = re.compile(r"[A-Za-z_]\w*")
VALUE = re.compile(r"-?\d{1,18}|[A-Za-z_][\w.-]*")
CODE = re.compile(r"(?:specific\s*+code\s*+:?\s*+)?(\d{4,6})", re.IGNORECASE)
LISTED_VALUE = re.compile(r"(-?\d{1,18})\s*[=:\u2013\u2014-]\s*(\S.*)")
REQUIREMENTS: dict[str, Requirement] = {
    "": None, "required": True, "true": True, "yes": True, "mandatory": True, "optional": False, "false": False,
    "no": False,
}  # fmt: skip


class TableError(ValueError):
    """A table that cannot be read."""


def requirement(text: str) -> Requirement:
    """Whether a member is required, as a page says it."""
    said = " ".join(text.split())
    return REQUIREMENTS.get(said.casefold(), said)


def is_members(table: Table) -> bool:
    """Whether a table lists members."""
    return table.columns[0] in MEMBER_COLUMNS and not {"type", "description"}.isdisjoint(table.columns[1:])


def is_codes(table: Table) -> bool:
    """Whether a table lists error codes."""
    cells = _cells(table, 0)
    return "code" in table.columns[0] and bool(cells) and all(CODE.fullmatch(cell) for cell in cells)


def is_values(table: Table) -> bool:
    """Whether a table lists values."""
    cells = _cells(table, 0)
    named = [column for column in table.columns if column]
    return len(named) > 1 and bool(cells) and all(VALUE.fullmatch(cell) for cell in cells)


def read_members(table: Table, name: str) -> Members:
    """The members of a table.

    Raises:
        TableError: A row has no name, the name of another row, or one that no member can have.
    """
    # Where GitBook has no column for it, a star marks what is required.
    has_stars = any(cell.endswith("*") for cell in _cells(table, 0))
    members: dict[str, Member] = {}
    for row in _rows(table):
        first = row[0].plain if row[0] else ""
        found = first.rstrip("* ")
        if not NAME.fullmatch(found) or found in members:
            problem = "is there twice" if found in members else "cannot be a member's"
            raise TableError(f"table {name}: the name {first!r} {problem}")
        cells = dict(zip(table.columns, row, strict=True))
        said = cells.get("required")
        members[found] = Member(
            type=cells.get("type") or None,
            required=first.endswith("*") if has_stars else requirement(said.plain) if said else None,
            description=cells.get("description"),
        )
    columns = ["required"] if has_stars else []
    return Members(name, frozenset([*columns, *filter(None, table.columns)]), members)


def read_values(table: Table, name: str) -> Values:
    """The values of a table.

    Raises:
        TableError: A value is there twice.
    """
    label = next((table.columns.index(column, 1) for column in LABEL_COLUMNS if column in table.columns[1:]), 1)
    values: dict[str, Text | None] = {}
    for row in _rows(table):
        value = row[0].plain if row[0] else ""
        if value in values:
            raise TableError(f"table {name}: the value {value} is there twice")
        values[value] = row[label]
    return Values(name, values)


def read_codes(table: Table) -> dict[int, Text | None]:
    """The codes of a table."""
    texts: dict[int, list[Text | None]] = {}
    for row in _rows(table):
        match = CODE.fullmatch(row[0].plain if row[0] else "")
        if match:
            texts.setdefault(int(match[1]), []).append(row[1] if len(row) > 1 else None)
    return {code: _joined(said) for code, said in texts.items()}


def _joined(texts: list[Text | None]) -> Text | None:
    """The text of a code: one page lists a code twice, each time for something else."""
    if len(texts) == 1:
        return texts[0]
    said = [text.plain for text in texts if text]
    return Text(" / ".join(said)) if said else None


def listed_values(listing: Listing, name: str) -> Values | None:
    """The values of a list such as `1 = Hourly`, None where it lists none.

    Raises:
        TableError: Only some of the items are values.
    """
    matches = [LISTED_VALUE.fullmatch(item) for item in listing.items]
    if not any(matches):
        return None
    if not all(matches):
        odd = next(item for item, match in zip(listing.items, matches, strict=True) if not match)
        raise TableError(f"list {name}: {odd!r} is not a value like the others")
    return Values(name, {match[1]: Text(match[2]) for match in matches if match})


def _cells(table: Table, column: int) -> list[str]:
    return [cell.plain if cell else "" for cell in (row[column] for row in _rows(table))]


def _rows(table: Table) -> Iterator[tuple[Text | None, ...]]:
    for row in table.rows:
        if len(row) != len(table.columns):
            raise TableError("a row does not have as many cells as there are columns")
        if any(cell is None or cell.plain for cell in row):
            yield row
