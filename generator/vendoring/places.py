"""Where a copy may go: to an import package's name, away from the sources, and not to where another copy goes."""

import os
from keyword import iskeyword
from pathlib import Path

from ..documents.problems import SpecError
from ..project import ROOT

SOURCES = ("generated_client", "overlays", "spec", "generator", "tests", ".git")


def reject_places(client: Path, sandbox: Path | None) -> None:
    """Check where the copies are to go.

    Raises:
        SpecError: A copy cannot go there.
    """
    for place in (client, sandbox) if sandbox else (client,):
        _reject(place)
    if sandbox and (_holds(client, sandbox) or _holds(sandbox, client)):
        raise SpecError("client and sandbox need a folder each, neither inside the other", file=sandbox)


def _reject(place: Path) -> None:
    if not place.name.isidentifier() or iskeyword(place.name):
        raise SpecError(f"{place.name} cannot be the name of an import package", file=place)
    if os.path.lexists(place) and not place.is_dir():
        raise SpecError("there is a file in the way", file=place)
    if _holds(place, ROOT):
        raise SpecError("a copy cannot take the place of the project it is made from", file=place)
    for source in SOURCES:
        if _holds(ROOT / source, place):
            raise SpecError(f"a copy cannot go into {source} of the project it is made from", file=place)


def _holds(outer: Path, inner: Path) -> bool:
    """Whether a folder is another one or lies around it, whatever names and links lead there."""
    outer, inner = (Path(os.path.realpath(folder)) for folder in (outer, inner))
    return inner.is_relative_to(outer) or any(
        folder.samefile(outer) for folder in (inner, *inner.parents) if outer.exists() and folder.exists()
    )
