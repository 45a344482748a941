"""Whether the cassettes are what they should be: the files are compared with what the documents ask for."""

from collections.abc import Iterator
from pathlib import Path

from .cases import Case, cases
from .cassette import Cassette, CassetteError
from .layout import read, render
from .spec_facts import digests

PLACES = ("sandbox", "platform")


def problems(cassettes: Path, spec: Path) -> list[str]:
    """Everything that is wrong with a folder of cassettes, one line each; none if all is well."""
    wanted = {f"{case}.yaml": case for case in cases(spec)}
    found = {file.relative_to(cassettes).as_posix(): file for file in sorted(cassettes.rglob("*")) if file.is_file()}
    reported = [f"{name}: missing" for name in wanted if name not in found]
    reported += [f"{name}: nothing plays it" for name in found if name not in wanted]
    for name, case in wanted.items():
        if name in found:
            reported += [f"{name}: {problem}" for problem in _problems(found[name], case, spec)]
    return reported


def _problems(file: Path, case: Case, spec: Path) -> Iterator[str]:
    try:
        cassette = read(file)
    except CassetteError:
        yield "edited by hand, or damaged"
        return
    if file.read_bytes() != render(cassette).encode():
        yield "written in another way than by the recorder"
    yield from _of_origin(cassette, digests(spec, case.action.namespace, case.action.name))
    if len(cassette.interactions) != case.attempts:
        yield f"it has {len(cassette.interactions)} interactions, and {case.attempts} are played"


def _of_origin(cassette: Cassette, of_today: dict[str, str]) -> Iterator[str]:
    origin = cassette.origin
    if origin.place not in PLACES:
        yield f"recorded from {origin.place}, which is neither {' nor '.join(PLACES)}"
    for name in sorted({*of_today, *origin.documents}):
        if origin.documents.get(name) != of_today.get(name):
            yield f"recorded from an older {name}"
