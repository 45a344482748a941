"""The values of an enum, with the constants that name them."""

from collections import Counter

from openapi_python_client.strings import snake_case

from .documents import Document
from .names import CONSTANT
from .nodes import Object, Pointer, child, list_at, types_of, where_of

KINDS = {"integer": int, "string": str}


def constants_of(schema: Object) -> list[str]:
    """The constant of each value: named by the document, or else derived from a string value."""
    names = list_at(schema, "x-enum-varnames") or [snake_case(str(value)).upper() for value in values_of(schema)]
    return [str(name) for name in names]


def values_of(schema: Object) -> list[int | str]:
    """The values, without null."""
    return [value for value in list_at(schema, "enum") if isinstance(value, int | str)]


def meanings_of(schema: Object) -> list[str]:
    """What each value means; its constant if the document does not say."""
    return [str(meaning) for meaning in list_at(schema, "x-ivvy-meanings")] or constants_of(schema)


def check_enum(document: Document, pointer: Pointer, schema: Object) -> None:
    """Reject an enum whose values or constants are not possible in Python.

    Raises:
        SpecError: The first thing that is wrong.
    """
    where = where_of(pointer)
    for key in ("x-enum-varnames", "x-ivvy-meanings"):
        if key in schema and "enum" not in schema:
            raise document.problem(f"{key} needs an enum", (*pointer, key), where)
    if "enum" not in schema:
        return
    types = [name for name in types_of(schema) if name != "null"]
    values = [value for value in list_at(schema, "enum") if value is not None]
    if len(types) != 1 or not all(type(value) is KINDS[types[0]] for value in values):
        raise document.problem(f"every value has to be of type {' or '.join(types)}", (*pointer, "enum"), where)
    if not values or len(set(map(str, values))) < len(values):
        raise document.problem("an enum needs values, each of them once", (*pointer, "enum"), where)
    if ("null" in types_of(schema)) != (None in list_at(schema, "enum")):
        message = "null has to be in both the values and the type, or in neither"
        raise document.problem(message, (*pointer, "enum"), where)
    _check_names(document, pointer, schema, len(values))


def _check_names(document: Document, pointer: Pointer, schema: Object, count: int) -> None:
    where = where_of(pointer)
    for key in ("x-enum-varnames", "x-ivvy-meanings"):
        entries = child(schema, key)
        is_list = isinstance(entries, list) and all(isinstance(entry, str) and entry.strip() for entry in entries)
        if key in schema and not (is_list and len(list_at(schema, key)) == count):
            raise document.problem(f"{key} has to list one text for each value", (*pointer, key), where)
    if "integer" in types_of(schema) and "x-enum-varnames" not in schema:
        raise document.problem("an integer enum needs x-enum-varnames", (*pointer, "enum"), where)
    constants = constants_of(schema)
    uses = Counter(constants)
    for constant in constants:
        if not CONSTANT.fullmatch(constant):
            message = f"{constant or 'an empty text'} cannot be a constant as in IN_USE: name each in x-enum-varnames"
            raise document.problem(message, (*pointer, "enum"), where)
        if uses[constant] > 1:
            message = f"several values would have the constant {constant}: name each in x-enum-varnames"
            raise document.problem(message, (*pointer, "enum"), where)
