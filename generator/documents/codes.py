"""The error codes that a document lists."""

from collections.abc import Collection
from dataclasses import dataclass

from .departures import DEPARTURE, check_departure
from .documents import Document
from .names import CONSTANT
from .nodes import Object, Pointer, child, mapping_at, text_at

KEYS = {"code", "name", "meaning", "errorCode", "missing", DEPARTURE}


@dataclass(frozen=True)
class Code:
    """An error code that a document lists."""

    code: int
    name: str
    meaning: str


def read_codes(
    document: Document, pointer: Pointer, members: Collection[str] = (), actions: Collection[str] = ()
) -> tuple[Code, ...]:
    """Read the codes below `x-ivvy-codes`.

    Args:
        document: The document.
        pointer: The path to `x-ivvy-codes`.
        members: The members of the request. `missing` of a code refers to one of them.
        actions: The documented actions. `missing` of a code can refer to one of them.
    """
    entries = child(document.data, *pointer)
    if not isinstance(entries, list):
        raise document.problem("list the error codes, or `[]` if there are none", pointer, "x-ivvy-codes")
    codes = tuple(_read_code(document, (*pointer, index)) for index, _ in enumerate(entries))
    for index, entry in enumerate(entries):
        _check_missing(document, (*pointer, index), mapping_at(entry, "missing"), members, actions)
    seen: dict[int | str, Code] = {}
    for index, code in enumerate(codes):
        for key in (code.code, code.name):
            other = seen.setdefault(key, code)
            if other is not code:
                message = f"{code.code} {code.name} and {other.code} {other.name} must have different numbers and names"
                raise document.problem(message, (*pointer, index), f"x-ivvy-codes.{index}")
    return codes


def _read_code(document: Document, pointer: Pointer) -> Code:
    where = f"x-ivvy-codes.{pointer[-1]}"
    entry = mapping_at(document.data, *pointer)
    code, name, meaning = entry.get("code"), text_at(entry, "name"), text_at(entry, "meaning").strip()
    if not isinstance(code, int) or isinstance(code, bool) or not meaning:
        raise document.problem("every code needs code (a number), name and meaning", pointer, where)
    if not CONSTANT.fullmatch(name):
        raise document.problem("name must be a constant such as NOT_FOUND", pointer, where)
    for key in entry:
        if key not in KEYS:
            raise document.problem(f"{key} is not supported in a code", (*pointer, key), where)
    check_departure(document, pointer, entry)
    error_code = entry.get("errorCode", 400)
    if not isinstance(error_code, int) or isinstance(error_code, bool):
        raise document.problem("errorCode must be a number", (*pointer, "errorCode"), where)
    missing = entry.get("missing", {"member": ""})
    if not isinstance(missing, dict) or not {"member"} <= missing.keys() <= {"member", "action"}:
        message = (
            "missing must have the member that refers to the object, and can have the action that adds such objects"
        )
        raise document.problem(message, (*pointer, "missing"), where)
    return Code(code, name, meaning)


def _check_missing(
    document: Document, pointer: Pointer, missing: Object, members: Collection[str], actions: Collection[str]
) -> None:
    for key, names, kind in (
        ("member", members, "a member of the request"),
        ("action", actions, "a documented action"),
    ):
        if key in missing and text_at(missing, key) not in names:
            at, where = (*pointer, "missing", key), f"x-ivvy-codes.{pointer[-1]}"
            raise document.problem(f"missing.{key} must be {kind}, not {missing[key]}", at, where)
