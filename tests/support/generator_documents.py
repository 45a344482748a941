"""Documents for tests of the generator, and the mistakes that can be made in them, from YAML files."""

from pathlib import Path
from typing import Any, NamedTuple

import yaml

from tests.support.documented import ROOT

DOCUMENTS = ROOT / "tests" / "generator" / "documents"
PROGRAMS = ROOT / "tests" / "generator" / "programs"


class Mistake(NamedTuple):
    """A change that makes a document unusable.

    Attributes:
        what: The mistake, as the id of a test.
        old: The string to replace.
        new: The replacement.
        line: Part of the line that must be reported; empty if none is.
        error: Part of the error.
    """

    what: str
    old: str
    new: str
    line: str
    error: str


def read(name: str) -> Any:
    """Read a YAML file."""
    return yaml.safe_load((DOCUMENTS / f"{name}.yaml").read_text(encoding="utf-8"))


def mistakes(name: str) -> list[Mistake]:
    """Read a file of mistakes, which documents its form."""
    return [_mistake(**entry) for section in read(name).values() for entry in section]


def _mistake(what: str, error: str, old: str = "", new: str = "", line: str = "", **added: str) -> Mistake:
    if added:
        ((kind, text),) = added.items()
        old = "    TripOwner:\n" if kind == "named" else "        notes:\n"
        text = f"bad: {text}" if kind == "schema" else text
        indent = " " * (len(old) - len(old.lstrip()))
        return Mistake(what, old, f"{indent}{text}\n{old}", line or text, error)
    return Mistake(what, old, new, line or new, error)


TRIP = (DOCUMENTS / "trip.yaml").read_text(encoding="utf-8")


def program(name: str) -> Path:
    """Return the path of a program that uses a generated client."""
    return PROGRAMS / f"{name}.py"
