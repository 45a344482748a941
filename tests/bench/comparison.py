"""Measures contenders in turn, and writes a table."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from statistics import median

Figures = dict[str, float]  # by unit


@dataclass(frozen=True)
class Comparison:
    """Contenders for the same work. They are compared with the first one."""

    title: str
    contenders: Mapping[str, Callable[[], Figures]]

    def measured(self, runs: int) -> Iterator["Row"]:
        """Measure the contenders in turn, a number of times, so that load of the machine affects all of them."""
        found = [{name: measure() for name, measure in self.contenders.items()} for _ in range(runs)]
        first = next(iter(self.contenders))
        for unit in found[0][first]:
            base = median(run[first][unit] for run in found)
            for name in self.contenders:
                figures = [run[name][unit] for run in found]
                middle = median(figures)
                yield Row(self.title, name, unit, middle, middle / base, (max(figures) - min(figures)) / middle)


@dataclass(frozen=True)
class Row:
    """Return a line of the table."""

    title: str
    contender: str
    unit: str
    median: float
    ratio: float
    spread: float

    def __str__(self) -> str:
        return (
            f"| {self.title:26} | {self.contender:34} | {self.unit:11} "
            f"| {self.median:9,.2f} | {self.ratio:5.2f} | {self.spread:6.1%} |"
        )


HEAD = f"""\
| {"":26} | {"":34} | {"unit":11} | {"median":>9} | ratio | spread |
|{"-" * 28}|{"-" * 36}|{"-" * 13}|{"-" * 11}|-------|--------|"""
