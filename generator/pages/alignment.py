"""Tells which cell belongs to which column where a table has lost its lines, and some cells with them."""

from collections.abc import Iterator
from functools import cache
from itertools import product

from .blocks import Text
from .tables import CODE, MEMBER_COLUMNS, NAME, REQUIREMENTS, VALUE, TableError
from .type_names import is_type

IMPOSSIBLE = 1000


def aligned_rows(columns: list[str], cells: list[str]) -> Iterator[tuple[Text | None, ...]]:
    """The rows that the cells most likely make.

    Args:
        columns: The columns of the table.
        cells: Its cells, row by row, without those that are empty or lost.

    Returns:
        The rows. A cell that is not there is None: nobody knows whether it is empty or lost.

    Raises:
        TableError: There is no telling.
    """
    patterns = list(product((True, False), repeat=len(columns) - 1))

    @cache
    def best(start: int) -> tuple[int, int, tuple[bool, ...]]:
        """The unlikelihood of the rows from a cell on, how many cells the first has, and which columns."""
        if start == len(cells):
            return 0, 0, ()
        options: list[tuple[int, int, tuple[bool, ...]]] = []
        for pattern in patterns:
            present = (True, *pattern)
            end = start + sum(present)
            if end <= len(cells):
                costs = _costs(columns, cells[start:end], present)
                options.append((costs + best(end)[0], end, present))
        return min(options, key=lambda option: option[0], default=(IMPOSSIBLE, 0, ()))

    # Every cell is the start of a row at most once, so going backwards keeps the recursion flat.
    for index in reversed(range(len(cells) + 1)):
        best(index)
    if best(0)[0] >= IMPOSSIBLE:
        raise TableError(f"the cells of a table of {', '.join(columns)} do not make rows: {' · '.join(cells)[:80]}")
    position = 0
    while position < len(cells):
        _, end, present = best(position)
        given = iter(cells[position:end])
        yield tuple(Text(next(given)) if is_there else None for is_there in present)
        position = end


def _costs(columns: list[str], cells: list[str], present: tuple[bool, ...]) -> int:
    given = iter(cells)
    return sum(_cost(columns, index, next(given) if is_there else None) for index, is_there in enumerate(present))


def _cost(columns: list[str], index: int, cell: str | None) -> int:
    """How unlikely it is that a cell stands in a column, or that the column is empty."""
    column = columns[index]
    if index == 0:
        first = CODE if column == "code" else NAME if column in MEMBER_COLUMNS else VALUE
        name = (cell or "").rstrip("* ")
        is_taken = is_type(name) or name.casefold() in REQUIREMENTS
        return IMPOSSIBLE if not first.fullmatch(name) else 2 if is_taken else 0
    if cell is None:
        return 4 if column in ("type", "required") else 2
    if column == "type":
        return 0 if is_type(cell) else 2
    if column == "required":
        return 0 if cell.casefold() in REQUIREMENTS else 3
    return 0 if " " in cell else 1
