"""Whether the cassettes are what they should be: the files are compared with what the documents ask for."""

from collections.abc import Iterator
from pathlib import Path

from .cases import cases
from .cassette import Cassette, CassetteError
from .layout import read, render
from .runs import of_cases
from .spec_facts import digests

PLACES = ("sandbox", "platform")


def problems(cassettes: Path, spec: Path) -> list[str]:
    """Everything that is wrong with a folder of cassettes: one line each, and none where all is well."""
    wanted = {f"{exchange.cassette}.yaml": exchange for exchange in of_cases(cases(spec))}
    found = {file.relative_to(cassettes).as_posix(): file for file in sorted(cassettes.rglob("*")) if file.is_file()}
    told = [f"{name}: missing" for name in wanted if name not in found]
    told += [f"{name}: nothing plays it" for name in found if name not in wanted]
    for name, exchange in wanted.items():
        if name in found:
            action = exchange.case.action
            of_today = digests(spec, action.namespace, action.name)
            attempts = sum(call.attempts for call in exchange.case.calls)
            told += [f"{name}: {problem}" for problem in _problems(found[name], of_today, attempts)]
    return told


def _problems(file: Path, of_today: dict[str, str], attempts: int) -> Iterator[str]:
    try:
        cassette = read(file)
    except CassetteError:
        yield "edited by hand, or damaged"
        return
    if file.read_bytes() != render(cassette).encode():
        yield "written in another way than by the recorder"
    yield from _of_origin(cassette, of_today)
    if len(cassette.interactions) != attempts:
        yield f"it has {len(cassette.interactions)} interactions, and {attempts} are played"


def _of_origin(cassette: Cassette, of_today: dict[str, str]) -> Iterator[str]:
    origin = cassette.origin
    if origin.place not in PLACES:
        yield f"recorded from {origin.place}, which is neither {' nor '.join(PLACES)}"
    for name in sorted({*of_today, *origin.documents}):
        if origin.documents.get(name) != of_today.get(name):
            yield f"recorded from an older {name}"
