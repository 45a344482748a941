"""The gate: compares the cassettes with the cases that the documents require."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from .cases import Case, cases
from .cassette import Cassette, CassetteError
from .constants import CASSETTES, ROOT
from .layout import read, render
from .spec_facts import digests

PLACES = ("sandbox", "platform")


def problems(cassettes: Path, spec: Path) -> list[str]:
    """Return all problems of a folder of cassettes, one line each."""
    wanted = {f"{case}.yaml": case for case in cases(spec)}
    found = {file.relative_to(cassettes).as_posix(): file for file in sorted(cassettes.rglob("*")) if file.is_file()}
    reported = [f"{name}: missing" for name in wanted if name not in found]
    reported += [f"{name}: no test uses it" for name in found if name not in wanted]
    for name, case in wanted.items():
        if name in found:
            reported += [f"{name}: {problem}" for problem in _problems(found[name], case, spec)]
    return reported


def new_problems(cassettes: Path, spec: Path) -> list[str]:
    """Return the problems of a changed folder of cassettes or of documents that the present ones do not have.

    Of a stale cassette, only the test of the present ones fails.
    """
    present = _present_problems()
    return [problem for problem in problems(cassettes, spec) if problem not in present]


@cache
def _present_problems() -> list[str]:
    return problems(CASSETTES, ROOT / "spec")


def _problems(file: Path, case: Case, spec: Path) -> Iterator[str]:
    try:
        cassette = read(file)
    except CassetteError:
        yield "edited by hand or damaged"
        return
    if file.read_bytes() != render(cassette).encode():
        yield "not formatted as the recorder does"
    yield from _of_origin(cassette, digests(spec, case.action.namespace, case.action.name))
    if len(cassette.interactions) != case.attempts:
        yield f"has {len(cassette.interactions)} interactions, but the case plays {case.attempts}"


def _of_origin(cassette: Cassette, of_today: dict[str, str]) -> Iterator[str]:
    origin = cassette.origin
    if origin.place not in PLACES:
        yield f"recorded from {origin.place}, which must be {' or '.join(PLACES)}"
    for name in sorted({*of_today, *origin.documents}):
        if origin.documents.get(name) != of_today.get(name):
            yield f"recorded from another version of {name}"
