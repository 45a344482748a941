"""Derives schemas from the types that a page names and the values in its examples."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from ..drift.lock import is_label
from ..drift.specified import slug
from ..pages import ARRAY, Member, Text, Values, canonical_type
from ..spec.formats import FORMATS, format_of_page_type, format_of_text
from ..spec.nodes import Node, Object
from .naming import new_constants

PLAIN: dict[str, Object] = {
    "integer": {"type": "integer"},
    "number": {"type": "number"},
    "string": {"type": "string"},
    "boolean": {"type": "boolean"},
    "array": {"type": "array", "items": {}},
    "object": {"type": "object"},
    "mixed": {},
}
NUMBER = re.compile(r"-?\d+")
OWN_WORDS = "TODO, in your own words:"


@dataclass(frozen=True)
class TableClass:
    """The class of a table: its name and JSON type."""

    name: str
    type: str


@dataclass(frozen=True)
class Types:
    """Derives schemas from types.

    Attributes:
        tables: The classes of the page's tables, by heading.
    """

    tables: Mapping[str, TableClass]

    def of_member(self, name: str, member: Member) -> Object:
        """The schema of a member of a table, from its type alone."""
        said = member.type or Text("")
        described = member.description.links if member.description else ()
        schema = self._of_type(canonical_type(said.plain), said.links, (*described, name))
        if schema is not None:
            return schema
        departure: Object = {"page": {"type": said.plain}, "reason": "TODO: say why the document differs."}
        return {"x-ivvy-departure": departure} if said.plain else {}

    def _of_type(self, said: str, links: tuple[str, ...], hints: tuple[str, ...]) -> Object | None:
        """The schema of a type; None if the type is unknown."""
        if said.startswith(ARRAY):
            items = self._of_type(said.removeprefix(ARRAY), links, ())
            return None if items is None else {"type": "array", "items": items}
        if said == "array":
            table = self._table(hints)
            return {"type": "array", "items": _reference(table) if table else {}}
        named = format_of_page_type(said)
        if named or said in PLAIN:
            table = self._table(hints)
            schema = _formatted(named) if named else {**PLAIN[said]}
            return _reference(table) if table and table.type == said else schema
        table = self._table((said, *links))
        return _reference(table) if table else None

    def _table(self, names: tuple[str, ...]) -> TableClass | None:
        """The class of the table that one of these names or links leads to."""
        for name in filter(None, map(slug, names)):
            for heading, table in self.tables.items():
                if slug(heading) == name:
                    return table
        return None


def _reference(table: TableClass) -> Object:
    return {"$ref": f"#/components/schemas/{table.name}"}


def _formatted(name: str) -> Object:
    return {"type": FORMATS[name].type, "format": name}


def schema_of_value(value: Node) -> Object:
    """The schema of a value in an example, as far as one value shows it."""
    if isinstance(value, bool):
        return {"type": "boolean"}
    if isinstance(value, int | float):
        return {"type": "integer" if isinstance(value, int) else "number"}
    if isinstance(value, str):
        if value.isdecimal() and len(value) < 10:
            return {"type": "integer"}
        named = format_of_text(value)
        return _formatted(named) if named else {"type": "string"}
    if isinstance(value, list):
        return {"type": "array", "items": schema_of_value(value[0]) if value else {}}
    return {} if value is None else {"type": "object"}


def flag(reason: str) -> Object:
    """The schema of a boolean that is sent as 1 or 0."""
    departure: Object = {"page": {"type": "boolean"}, "reason": reason}
    return {"type": ["integer", "boolean"], "minimum": 0, "maximum": 1, "x-ivvy-departure": departure}


def shown_member(value: Node, reason: str) -> Object:
    """The schema of a member that only an example shows."""
    departure: Object = {"x-ivvy-departure": {"page": "absent", "reason": reason}} if reason else {}
    decision = "TODO: what it is, its type, and whether it is required."
    return {"description": decision, **schema_of_value(value), **departure}


def enum_of(table: Values) -> Object:
    """The schema of a table of values."""
    said = {value: text.plain if text else "" for value, text in table.values.items()}
    are_numbers = all(NUMBER.fullmatch(value) for value in said)
    # An integer is named after its label, a string after itself.
    words = [(text if is_label(text) else "", value) if are_numbers else (value, value) for value, text in said.items()]
    listed: list[Node] = [int(value) if are_numbers else value for value in said]
    meanings: list[Node] = [text if text and is_label(text) else f"{OWN_WORDS} {text}" for text in said.values()]
    return {
        "description": f"{OWN_WORDS} {table.name}.",
        "type": "integer" if are_numbers else "string",
        "enum": listed,
        "x-enum-varnames": list[Node](new_constants(words, "VALUE")),
        "x-ivvy-meanings": meanings,
    }
