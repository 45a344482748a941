"""Find out from the columns and cells of a table whether it lists members, values or error codes, and read it."""

import re
from collections.abc import Iterator
from dataclasses import replace

from .facts import INVISIBLE, Member, Members, Requirement, Text, Values
from .markdown import Listing, Table

# The names of the first column of a table of members. That of a table of values can have any name.
MEMBER_COLUMNS = {"property", "name", "parameter", "field"}
READ = ("type", "required", "description")
# Unusual names of columns.
COLUMNS = {"data type": "type"}
LABEL_COLUMNS = ("description", "name", "label", "meaning")
NAME = re.compile(r"[A-Za-z_]\w*")
VALUE = re.compile(r"-?\d{1,18}|[A-Za-z_][\w.-]*")
# Some tables of keys have an example in brackets after the name.
KEY = re.compile(r"([A-Za-z_]\w*)\s*(?:\(.*\))?")
CODE = re.compile(r"(?:specific\s*+code\s*+:?\s*+)?(\d{4,6})", re.IGNORECASE)
# A table of codes can contain codes of one or two digits besides those of the usual length.
ANY_CODE = re.compile(r"(?:specific\s*+code\s*+:?\s*+)?(\d{1,6})", re.IGNORECASE)
ERRORS = re.compile(r"throws?|errors?|exceptions?|error codes?", re.IGNORECASE)
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


def parse_requirement(text: str) -> Requirement:
    """Parse the cell that says whether a member is required."""
    words = " ".join(text.split())
    return REQUIREMENTS.get(words.casefold(), words)


def normalize(table: Table) -> Table:
    """Bring a table into the usual form, without invisible characters.

    Some tables have an empty header, and the names of the columns in the first row. Some have the values in the second
    of two columns.
    """
    columns = tuple(INVISIBLE.sub("", column) for column in table.columns)
    rows = tuple(tuple(replace(cell, plain=INVISIBLE.sub("", cell.plain)) for cell in row) for row in table.rows)
    if rows and not any(columns):
        columns, rows = tuple(cell.plain.casefold() for cell in rows[0]), rows[1:]
    columns = tuple(COLUMNS.get(column, column) for column in columns)
    cells = [[cell.plain for cell in row] for row in rows]
    is_swapped = len(columns) == 2 and bool(cells) and all(len(row) == 2 and row[1].isdecimal() for row in cells)
    if is_swapped and not any(VALUE.fullmatch(first) and first.isdecimal() for first, _ in cells):
        columns, rows = columns[::-1], tuple(row[::-1] for row in rows)
    return Table(columns, rows)


def is_heading_row(text: str) -> bool:
    """Whether a paragraph is only the header of a table. Some pages repeat the header with the table below."""
    cells = [cell.strip().casefold() for cell in text.strip().strip("|").split("|")]
    return (
        cells[0] in MEMBER_COLUMNS
        and bool({"type", "description"}.intersection(cells[1:]))
        and len(cells) <= MOST_COLUMNS
    )


def parse_lines(text: str) -> Table | None:
    """Parse a paragraph that begins with `|` as a table. Return None if its rows have different lengths."""
    cells = [cell.strip() for cell in text.strip().strip("|").split("|")]
    rules = [index for index, cell in enumerate(cells) if RULE.fullmatch(cell)]
    # An empty cell separates two rows.
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
    cells = _cells(table, 0)
    # A column Code usually has values, but id is the name of a member.
    is_titled = table.columns[0] in MEMBER_COLUMNS or (table.columns[0] == "code" and "id" in cells)
    if not is_titled or {"type", "description"}.isdisjoint(table.columns[1:]):
        return False
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
    return any(map(CODE.fullmatch, cells)) or not section or bool(ERRORS.fullmatch(section.strip()))


def is_values(table: Table) -> bool:
    """Whether a table lists values."""
    cells = _cells(table, 0)
    named = [column for column in table.columns if column]
    return len(named) > 1 and bool(cells) and all(VALUE.fullmatch(cell) for cell in cells)


def parse_members(table: Table, name: str) -> tuple[Members, list[str], list[str]]:
    """Parse a table of members.

    Return the members, a problem for each row that is left out, and the texts of other columns and of repeated rows.

    Raises:
        TableError: A row has more or fewer cells than the table has columns.
    """
    # Without a column for it, GitBook marks required members with a star.
    has_stars = any(cell.endswith("*") for cell in _cells(table, 0))
    members: dict[str, Member] = {}
    problems: list[str] = []
    texts: list[str] = []
    for row in _rows(table):
        first = row[0].plain
        found = first.rstrip("* ")
        cells = dict(zip(table.columns, row, strict=True))
        text = cells.get("required")
        member = Member(
            type=cells.get("type") or None,
            required=first.endswith("*") if has_stars else parse_requirement(text.plain) if text else None,
            description=cells.get("description"),
        )
        if not NAME.fullmatch(found):
            problems.append(f"table {name}: {first!r} is not a valid name of a member")
        elif found in members and (member.type, member.required) != (members[found].type, members[found].required):
            problems.append(f"table {name}: the member {first!r} is listed twice")
        elif found in members:
            texts += [first, *(cell.plain for cell in row[1:])]
        else:
            members[found] = member
            texts += [cell.plain for column, cell in cells.items() if column not in (table.columns[0], *READ)]
    columns = ["required"] if has_stars else []
    return Members(name, frozenset([*columns, *filter(None, table.columns)]), members), problems, texts


def parse_keys(table: Table, name: str) -> Members:
    """Parse a table that contains only names of members. The first of them may be the header."""
    listed = [*table.columns, *_cells(table, 0)]
    keys = [match[1] for match in map(KEY.fullmatch, listed) if match and match[1].casefold() not in ("key", "keys")]
    return Members(name, frozenset(), dict.fromkeys(keys, Member(None, None, None)))


def parse_values(table: Table, name: str) -> tuple[Values, list[str], list[str]]:
    """Parse a table of values.

    Return the values, a problem for each row that is left out, and the texts of other columns.
    """
    label = next((table.columns.index(column, 1) for column in LABEL_COLUMNS if column in table.columns[1:]), 1)
    values: dict[str, Text] = {}
    problems: list[str] = []
    texts: list[str] = []
    for row in _rows(table):
        value = row[0].plain
        texts += [cell.plain for index, cell in enumerate(row) if index not in (0, label)]
        if value in values:
            problems.append(f"table {name}: the value {value} is listed twice")
        else:
            values[value] = row[label]
    return Values(name, values), problems, texts


def parse_codes(table: Table) -> dict[int, Text | None]:
    """Parse a table of error codes."""
    texts: dict[int, list[Text | None]] = {}
    for row in _rows(table):
        match = ANY_CODE.fullmatch(row[0].plain)
        if match:
            texts.setdefault(int(match[1]), []).append(row[1] if len(row) > 1 else None)
    return {code: _joined(text) for code, text in texts.items()}


def _joined(texts: list[Text | None]) -> Text | None:
    """Join the descriptions of a code. One page lists a code twice, with different descriptions."""
    if len(texts) == 1:
        return texts[0]
    plain = [text.plain for text in texts if text]
    return Text(" / ".join(plain)) if plain else None


def parse_list(listing: Listing, name: str) -> Values | None:
    """Parse a list of values such as `1 = Hourly`. Return None if no item is of this form.

    Raises:
        TableError: Only some of the items are of this form.
    """
    matches = [LISTED_VALUE.fullmatch(item) for item in listing.items]
    if not any(matches):
        return None
    if not all(matches):
        odd = next(item for item, match in zip(listing.items, matches, strict=True) if not match)
        raise TableError(f"{odd!r} in a list is not of the form '1 = name', but other items are")
    return Values(name, {match[1]: Text(match[2]) for match in matches if match})


def _cells(table: Table, column: int) -> list[str]:
    return [row[column].plain for row in _rows(table)]


def _rows(table: Table) -> Iterator[tuple[Text, ...]]:
    for row in table.rows:
        if len(row) != len(table.columns):
            raise TableError(f"a row has {len(row)} cells instead of {len(table.columns)}: {row[0].plain[:40]!r}")
        if any(cell.plain for cell in row):
            yield row
