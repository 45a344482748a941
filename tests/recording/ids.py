"""The ids in requests: those in cassettes, and those of the test venue of the caller."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tests.sandbox.body_schemas import Schema
from tests.sandbox.json_values import JsonObject, is_array, is_object

from .body_scrubbing import Known
from .replacements import Number

NOTHING = 99_999_999
"""An id that no object has."""

PREFIX = "IVVY_TEST_"
_IS_ID = re.compile(r"(?:id|.*Ids?)[0-9]*")
_WORDS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


@dataclass(frozen=True)
class Id:
    """An id in a request.

    Attributes:
        path: The dotted path of the member.
        shown: The id in the cassette.
        variable: The environment variable with the id to use on the platform.
    """

    path: str
    shown: int
    variable: str


def numbers(value: object, path: str = "") -> Iterator[tuple[str, Number]]:
    """Yield every number in a body with its dotted path."""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        yield path, value
    below: Sequence[tuple[str, object]] = ()
    if is_object(value):
        below = list(value.items())
    elif is_array(value):
        below = [(str(index), each) for index, each in enumerate(value)]
    for name, each in below:
        yield from numbers(each, f"{path}.{name}" if path else name)


def ids(members: JsonObject | None, schema: Schema | None) -> list[Id]:
    """Return the ids in a request: the values of documented members named `id`, `…Id` or `…Ids`."""
    found: list[Id] = []
    variables: dict[tuple[str, int], str] = {}
    for path, number in numbers(members):
        names = [step for step in path.split(".") if not step.isdecimal()]
        if isinstance(number, int) and schema and _IS_ID.fullmatch(names[-1]):
            base = "NO_SUCH_ID" if number == NOTHING else _variable(names, schema)
            if (base, number) not in variables:
                others = sum(1 for name, _ in variables if name == base)
                variables[base, number] = f"{PREFIX}{base}{f'_{others + 1}' if others else ''}"
            found.append(Id(path, number, variables[base, number]))
    return found


def _variable(names: list[str], schema: Schema) -> str:
    name = names[-1]
    if name == "id":  # The id of the object itself, which is named after its schema.
        for step in names[:-1]:
            schema = schema.members()[step].target()
            schema = schema.child("items").target() if "items" in schema.contents else schema
        name = f"{schema.target().uri.rpartition('/')[2]}Id"
    return _WORDS.sub("_", name).upper().replace("_IDS", "_ID")


def with_ids(members: JsonObject | None, given: Mapping[str, int]) -> JsonObject | None:
    """Return a request with the ids at some paths replaced."""
    return None if members is None else _with_ids(members, given, "")


def _with_ids(value: Any, given: Mapping[str, int], path: str) -> Any:
    if is_object(value):
        return {name: _with_ids(each, given, f"{path}.{name}" if path else name) for name, each in value.items()}
    if is_array(value):
        return [_with_ids(each, given, f"{path}.{index}") for index, each in enumerate(value)]
    return given.get(path, value)


def stand_ins(pairs: Sequence[tuple[JsonObject | None, JsonObject | None]]) -> tuple[Known, dict[Number, Number]]:
    """Return the replacements of the numbers in requests, by path, and of ids anywhere.

    Args:
        pairs: The requests, each as sent and as in the cassette.
    """
    known: dict[tuple[str, Number], Number] = {}
    anywhere: dict[Number, Number] = {}
    for sent, shown in pairs:
        for (path, number), (_, stand_in) in zip(numbers(sent), numbers(shown), strict=True):
            known[path, number] = stand_in
            # A response repeats the id of the object itself rather than any other.
            anywhere[number] = stand_in if path == "id" else anywhere.get(number, stand_in)
    return known, anywhere
