"""Finds out what a table lists, by its columns and cells, and reads it."""

import re
from collections.abc import Iterator

from .blocks import Listing, Table, Text
from .facts import Member, Members, Requirement, Values

# The first column of a table of members; that of a table of values has many names.
MEMBER_COLUMNS = {"property", "name", "parameter", "field"}
# What some pages call a column that others call otherwise.
COLUMNS = {"data type": "type"}
LABEL_COLUMNS = ("description", "name", "label", "meaning")
NAME = re.compile(r"[A-Za-z_]\w*")
VALUE = re.compile(r"-?\d{1,18}|[A-Za-z_][\w.-]*")
# A member's name, after which some tables of keys give an example in brackets.
KEY = re.compile(r"([A-Za-z_]\w*)\s*(?:\(.*\))?")
CODE = re.compile(r"(?:specific\s*+code\s*+:?\s*+)?(\d{4,6})", re.IGNORECASE)
# Beside codes of the usual length, a table has some of one or two digits.
ANY_CODE = re.compile(r"(?:specific\s*+code\s*+:?\s*+)?(\d{1,6})", re.IGNORECASE)
ERRORS = re.compile(r"\b(throws?|errors?|exceptions?)\b", re.IGNORECASE)
NAMED_CODE = re.compile(r"specific\s*code\b", re.IGNORECASE)
MOST_COLUMNS = 5
RULE = re.compile(r":?-+:?")
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


def normalised(table: Table) -> Table:
    """A table with its columns called as on most pages, and its heading where a table has it.

    Some tables have an empty heading, and theirs as the first row; some have the values in the second of two columns.
    """
    columns, rows = table.columns, table.rows
    if rows and not any(columns):
        columns, rows = tuple(cell.plain.casefold() if cell else "" for cell in rows[0]), rows[1:]
    columns = tuple(COLUMNS.get(column, column) for column in columns)
    cells = [[cell.plain if cell else "" for cell in row] for row in rows]
    is_turned = len(columns) == 2 and bool(cells) and all(len(row) == 2 and row[1].isdecimal() for row in cells)
    if is_turned and not any(VALUE.fullmatch(first) and first.isdecimal() for first, _ in cells):
        columns, rows = columns[::-1], tuple(row[::-1] for row in rows)
    return Table(columns, rows)


def is_heading_row(text: str) -> bool:
    """Whether a paragraph is the heading of a table alone, which stands there once more with the table."""
    cells = [cell.strip().casefold() for cell in text.strip().strip("|").split("|")]
    return (
        cells[0] in MEMBER_COLUMNS
        and bool({"type", "description"}.intersection(cells[1:]))
        and len(cells) <= MOST_COLUMNS
    )


def table_of_lines(text: str) -> Table | None:
    """The table in a paragraph whose lines Markdown does not take for one; None if its rows cannot be told apart."""
    cells = [cell.strip() for cell in text.strip().strip("|").split("|")]
    rules = [index for index, cell in enumerate(cells) if RULE.fullmatch(cell)]
    # Between two rows is an empty cell.
    width = len(rules) or 1
    rows = [cells[start : start + width] for start in range(0, len(cells), width + 1)]
    if any(len(row) != width for row in rows) or any(cells[width :: width + 1]):
        return None
    if not rules:
        return Table(("keys",), tuple((Text(row[0]),) for row in rows))
    rule = next((index for index, row in enumerate(rows) if all(map(RULE.fullmatch, row))), 0)
    if not rule:
        return None
    columns = tuple(cell.casefold() for cell in rows[rule - 1])
    return Table(columns, tuple(tuple(map(Text, row)) for row in rows[rule + 1 :]))


def is_members(table: Table) -> bool:
    """Whether a table lists members."""
    if table.columns[0] not in MEMBER_COLUMNS or {"type", "description"}.isdisjoint(table.columns[1:]):
        return False
    cells = _cells(table, 0)
    return not cells or any(NAME.fullmatch(cell.rstrip("* ")) for cell in cells)


def is_keys(table: Table, section: str) -> bool:
    """Whether a table of one column lists the keys of an object."""
    listed = [*table.columns, *_cells(table, 0)]
    is_about_keys = "key" in section.casefold() or "key" in table.columns[0]
    return len(table.columns) == 1 and is_about_keys and all(map(KEY.fullmatch, listed))


def is_codes(table: Table, section: str) -> bool:
    """Whether a table lists error codes."""
    cells = _cells(table, 0)
    if not cells or not all(map(ANY_CODE.fullmatch, cells)):
        return False
    if "code" not in table.columns[0]:
        return all(map(NAMED_CODE.match, cells))
    return any(map(CODE.fullmatch, cells)) or not section or bool(ERRORS.search(section))


def is_values(table: Table) -> bool:
    """Whether a table lists values."""
    cells = _cells(table, 0)
    named = [column for column in table.columns if column]
    return len(named) > 1 and bool(cells) and all(VALUE.fullmatch(cell) for cell in cells)


def read_members(table: Table, name: str) -> tuple[Members, list[str]]:
    """The members of a table, and what is wrong with rows that had to be left out.

    Raises:
        TableError: A row does not have as many cells as there are columns.
    """
    # Where GitBook has no column for it, a star marks what is required.
    has_stars = any(cell.endswith("*") for cell in _cells(table, 0))
    members: dict[str, Member] = {}
    problems: list[str] = []
    for row in _rows(table):
        first = row[0].plain if row[0] else ""
        found = first.rstrip("* ")
        cells = dict(zip(table.columns, row, strict=True))
        said = cells.get("required")
        member = Member(
            type=cells.get("type") or None,
            required=first.endswith("*") if has_stars else requirement(said.plain) if said else None,
            description=cells.get("description"),
        )
        if not NAME.fullmatch(found):
            problems.append(f"table {name}: the name {first!r} cannot be a member's")
        elif found in members and (member.type, member.required) != (members[found].type, members[found].required):
            problems.append(f"table {name}: the name {first!r} is there twice")
        else:
            members.setdefault(found, member)
    columns = ["required"] if has_stars else []
    return Members(name, frozenset([*columns, *filter(None, table.columns)]), members), problems


def read_keys(table: Table, name: str) -> Members:
    """The members of a table that has their names alone, of which the first may be its heading."""
    listed = [*table.columns, *_cells(table, 0)]
    keys = [match[1] for match in map(KEY.fullmatch, listed) if match and match[1].casefold() not in ("key", "keys")]
    return Members(name, frozenset(), dict.fromkeys(keys, Member(None, None, None)))


def read_values(table: Table, name: str) -> tuple[Values, list[str]]:
    """The values of a table, and what is wrong with rows that had to be left out."""
    label = next((table.columns.index(column, 1) for column in LABEL_COLUMNS if column in table.columns[1:]), 1)
    values: dict[str, Text | None] = {}
    problems: list[str] = []
    for row in _rows(table):
        value = row[0].plain if row[0] else ""
        if value in values:
            problems.append(f"table {name}: the value {value} is there twice")
        else:
            values[value] = row[label]
    return Values(name, values), problems


def read_codes(table: Table) -> dict[int, Text | None]:
    """The codes of a table."""
    texts: dict[int, list[Text | None]] = {}
    for row in _rows(table):
        match = ANY_CODE.fullmatch(row[0].plain if row[0] else "")
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
