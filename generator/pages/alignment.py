"""Finds the column of each cell where a table has lost its lines, and some cells with them."""

from collections.abc import Iterator
from math import inf, isinf

from .blocks import Text
from .tables import CODE, MEMBER_COLUMNS, NAME, REQUIREMENTS, VALUE, TableError
from .type_names import is_type


def aligned_rows(columns: list[str], cells: list[str]) -> Iterator[tuple[Text | None, ...]]:
    """The rows that the cells most likely make.

    Args:
        columns: The columns of the table.
        cells: Its cells, row by row, without those that are empty or lost.

    Returns:
        The rows. A cell that is missing is None: it may be empty or lost.

    Raises:
        TableError: The cells make no rows.
    """
    costs = _cheapest(columns, cells)
    if isinf(costs[0][0]):
        raise TableError(f"the cells of a table of {', '.join(columns)} do not make rows: {' · '.join(cells)[:80]}")
    index = 0
    while index < len(cells):
        row: list[Text | None] = []
        for column in range(len(columns)):
            present, absent = _options(columns, column, cells, index, costs[column + 1])
            row.append(Text(cells[index]) if present <= absent else None)
            index += present <= absent
        yield tuple(row)


def _cheapest(columns: list[str], cells: list[str]) -> list[list[float]]:
    """How unlikely the rest of a table is at best, by the column and the cell that come next.

    The last entry, behind all columns, is that of a new row.
    """
    costs = [[inf] * (len(cells) + 2) for _ in range(len(columns) + 1)]
    for index in reversed(range(len(cells) + 1)):
        if index < len(cells):
            costs[0][index] = min(_options(columns, 0, cells, index, costs[1]))
        else:
            costs[0][index] = 0
        costs[-1][index] = costs[0][index]
        for column in reversed(range(1, len(columns))):
            costs[column][index] = min(_options(columns, column, cells, index, costs[column + 1]))
    return costs


def _options(
    columns: list[str], column: int, cells: list[str], index: int, following: list[float]
) -> tuple[float, float]:
    """How unlikely the rest is if the next cell belongs to the column, and if the column has none."""
    present = _cost(columns, column, cells[index]) + following[index + 1] if index < len(cells) else inf
    absent = _cost(columns, column, None) + following[index] if column else inf
    return present, absent


def _cost(columns: list[str], index: int, cell: str | None) -> float:
    """How unlikely it is that a column has a cell, or that it has none."""
    column = columns[index]
    if index == 0:
        first = CODE if column == "code" else NAME if column in MEMBER_COLUMNS else VALUE
        name = (cell or "").rstrip("* ")
        is_taken = is_type(name) or name.casefold() in REQUIREMENTS
        return inf if not first.fullmatch(name) else 2 if is_taken else 0
    if cell is None:
        return 4 if column in ("type", "required") else 2
    if column == "type":
        return 0 if is_type(cell) else 2
    if column == "required":
        return 0 if cell.casefold() in REQUIREMENTS else 3
    return 0 if " " in cell else 1
