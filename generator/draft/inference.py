"""Derives schemas from the types that a page names and the values in its examples."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from ..documents.formats import FORMATS, format_of_page_type, format_of_text
from ..documents.names import MEMBER, slug
from ..documents.nodes import Node, Object, types_of
from ..documents.schemas import is_label
from ..pages import Member, Members, Values
from .links import base_and_name, is_numbers, members_of, objects_in
from .naming import new_constants
from .outline import Outline, Owner

PLAIN: dict[str, Object] = {
    "integer": {"type": "integer"},
    "number": {"type": "number"},
    "string": {"type": "string"},
    "boolean": {"type": "boolean"},
    "mixed": {},
}
NUMBER = re.compile(r"-?\d+")
OWN_WORDS = "TODO, in your own words:"
IDENTIFIER = re.compile(r"id|\w+(Id|ID)")
IDENTIFIERS = re.compile(r"ids|\w+(Ids|IDs)")
FLAG = re.compile(r"(is|has|can)[A-Z]\w*")
DECIMAL = re.compile(r"-?\d+(\.\d+)?")
AMOUNT = re.compile(
    r"(amount|cost|price|tax|commission|percentage|discount|fee|paid|surcharge)(ExTax|Refunded|Value)?$"
    r"|^total(Cost|Amount|Paid|Tax|Discount)",
    re.IGNORECASE,
)
TEXTUAL = re.compile(r"(phone|mobile|fax|postal|postcode|code|number|reference|line\d|externalId)", re.IGNORECASE)
TEXT_NAME = re.compile(
    r"(name|url|email|title|code|notes?|description|subject|message|currency|reference|phone|mobile|fax|website|city)$"
    r"|Url(Pdf)?$|Link\w*$|line\d$|colour$|salutation$",
    re.IGNORECASE,
)
WHETHER = re.compile(r"(whether|true|if)\b", re.IGNORECASE)
MOMENT = re.compile(r"\b(timestamp|date (and|&) time|date ?time)\b", re.IGNORECASE)
LIST = re.compile(r"\b(arrays?|lists?|collection)\b", re.IGNORECASE)
GUESSED = "TODO: the page gives no type; this one is guessed."


@dataclass(frozen=True)
class TableClass:
    """The class of a table: its name and JSON type."""

    name: str
    type: str


@dataclass(frozen=True)
class Drafted:
    """The schema of a member, without its description, and what a person has to decide about it."""

    schema: Object
    decisions: tuple[str, ...] = ()


@dataclass(frozen=True)
class Inference:
    """Derives schemas.

    Attributes:
        outline: Which table describes which member.
        classes: The classes of the page's tables, by heading.
    """

    outline: Outline
    classes: Mapping[str, TableClass]

    def of_member(self, owner: Owner, name: str, member: Member | None, shown: list[Node]) -> Drafted:
        """The schema of a member, from its row in a table and its values in examples. The row goes first."""
        said = member.type.plain if member and member.type else ""
        base, called = base_and_name(said)
        heading = self.outline.table_of(owner, name)
        decisions: list[str] = []
        if heading:
            schema = self._reference(heading, base, member, shown)
        elif base:
            schema = self._of_type(base, called, owner, name, shown)
        else:
            schema = self.of_values(owner, name, shown)
        reason = self._departs(heading, member, schema)
        if base and _contradict(schema, shown):
            schema = self._reference(heading, "", None, shown) if heading else self.of_values(owner, name, shown)
            reason = "The page's example shows it so."
        elif said and not heading and (not base or (called and _plain(called) is None)):
            reason = "TODO: say why the document differs."
            decisions.append(f"TODO: which type is {said}?")
        elif not said and not schema:
            schema = _guessed(name, member.description.plain if member and member.description else "")
            decisions.append(GUESSED if schema else "TODO: which type is it?")
        elif schema.get("items") == {}:
            items: Object = {"type": "integer"} if IDENTIFIERS.fullmatch(name) else {}
            schema["items"] = items
            decisions.append(GUESSED if items else "TODO: what is in the list?")
        if heading and not said and self.classes[heading].type == "object" and not objects_in(shown):
            decisions.append("TODO: one of them, or a list?")
        schema = _nullable(schema) if _has_null(schema, shown) else schema
        departure: Object = {"x-ivvy-departure": {"page": {"type": said}, "reason": reason}} if reason else {}
        return Drafted({**schema, **departure}, tuple(decisions))

    def _departs(self, heading: str, member: Member | None, schema: Object) -> str:
        """Why a schema departs from the type that the page gives a member it has a table for; empty if it does not."""
        if not heading or not member or not member.type or not member.type.plain:
            return ""
        base, called = base_and_name(member.type.plain)
        named = [slug(text) for text in (called, *member.type.links) if slug(text)]
        # `drift` sees the class alone of a table that is on another page.
        here = self.classes[heading].name if heading in self.outline.elsewhere else heading
        is_list = "items" in schema
        if is_list == (base == "array") and any(slug(here).endswith(text) for text in named):
            return ""
        expected = "array" if is_list else self.classes[heading].type
        is_other = base not in ("", "mixed", expected) or (called and not base)
        return "The page has a table for it." if is_other else ""

    def of_values(self, owner: Owner, name: str, shown: list[Node]) -> Object:
        """The schema of what examples show; empty if they show nothing."""
        values: list[Node] = [value for value in shown if value not in (None, "")]
        lists = [value for value in values if isinstance(value, list)]
        objects = [value for value in values if isinstance(value, dict)]
        if lists:
            return {"type": "array", "items": self.of_values(owner, name, [item for each in lists for item in each])}
        if objects:
            return self._of_objects(owner, name, objects)
        return _of_scalars(name, values) if values else {"type": "string"} if "" in shown else {}

    def _of_objects(self, owner: Owner, name: str, objects: list[Object]) -> Object:
        keys = {key for each in objects for key in each}
        # Numbers, or texts that no member could have as its name, are keys of a map.
        if keys and (all(map(NUMBER.fullmatch, keys)) or not all(map(MEMBER.fullmatch, keys))):
            value = self.of_values(owner, name, [value for each in objects for value in each.values()])
            return {"type": "object", **({"additionalProperties": value} if value else {})}
        inner = (*owner, name)
        properties: Object = {
            key: {"description": "TODO: what it is.", **self.of_member(inner, key, None, values).schema}
            for key, _, values in members_of(None, objects)
        }
        return {"type": "object", **({"properties": properties} if properties else {})}

    def _reference(self, heading: str, base: str, member: Member | None, shown: list[Node]) -> Object:
        table = self.classes[heading]
        reference: Object = {"$ref": f"#/components/schemas/{table.name}"}
        said = member.description.plain if member and member.description else ""
        is_list = base == "array" or any(isinstance(value, list) for value in shown)
        if not is_list and not base and table.type == "object" and not any(isinstance(each, dict) for each in shown):
            is_list = bool(LIST.search(said))
        return {"type": "array", "items": reference} if is_list else reference

    def _of_type(self, base: str, called: str, owner: Owner, name: str, shown: list[Node]) -> Object:
        if base == "array":
            items = _plain(called)
            found = self.of_values(owner, name, [value for value in shown if isinstance(value, list)])
            return {"type": "array", "items": items if items is not None else found.get("items", {})}
        if base == "object":
            objects = [value for value in shown if isinstance(value, dict)]
            return self._of_objects(owner, name, objects) if objects else {"type": "object"}
        return {**(_plain(base) or {})}


def _plain(kind: str) -> Object | None:
    """The schema of a type without parts; None if it is none."""
    named = format_of_page_type(kind)
    if named:
        return _formatted(named)
    return {**PLAIN[kind]} if kind in PLAIN else None


def _formatted(name: str) -> Object:
    return {"type": FORMATS[name].type, "format": name}


def _of_scalars(name: str, values: list[Node]) -> Object:
    """The schema of values that are neither lists nor objects."""
    kinds = {type(value) for value in values}
    texts = [value for value in values if isinstance(value, str)]
    if kinds == {bool} or (bool in kinds and set(map(str, values)) <= {"0", "1", "True", "False"}):
        return {"type": "boolean"}
    if not texts:
        return _of_numbers(name, values)
    formats = {format_of_text(text) for text in texts}
    if len(texts) == len(values) and len(formats) == 1 and (named := formats.pop()):
        return _formatted(named)
    # Some pages quote numbers; but a phone number, a postal code or a code of any other kind is a text.
    if IDENTIFIER.fullmatch(name) and all(NUMBER.fullmatch(text) for text in texts):
        return {"type": "integer"}
    return {"type": "string"} if kinds == {str} else {"type": ["string", "integer"]} if kinds == {str, int} else {}


def _of_numbers(name: str, values: list[Node]) -> Object:
    if FLAG.fullmatch(name) and all(value in (0, 1) for value in values):
        return {"type": "boolean"}
    if any(isinstance(value, float) for value in values) or AMOUNT.search(name):
        return {"type": "number"}
    # What an example has as a number may be a text elsewhere.
    return {"type": ["string", "integer"] if TEXTUAL.search(name) else "integer"}


def _contradict(schema: Object, shown: list[Node]) -> bool:
    """Whether values are such as no reader of the schema takes for one."""
    values = [value for value in shown if value not in (None, "")]
    kinds = [name for name in types_of(schema) if name != "null"]
    if "$ref" in schema:
        return any(isinstance(value, list) for value in values)
    return bool(kinds) and any(not _is_read(kinds[0], str(schema.get("format", "")), value) for value in values)


def _is_read(kind: str, named: str, value: Node) -> bool:
    if kind in ("array", "object"):
        # An empty object is written as an empty list, and a list as an object by keys that are numbers.
        by_number = isinstance(value, dict) and all(map(NUMBER.fullmatch, value))
        return isinstance(value, list) == (kind == "array") or value == [] or by_number
    if isinstance(value, dict | list):
        return False
    text = str(value)
    if kind in ("integer", "number"):
        pattern = NUMBER if kind == "integer" else DECIMAL
        return not isinstance(value, bool) and bool(pattern.fullmatch(text))
    if kind == "boolean":
        return isinstance(value, bool) or text in ("0", "1")
    return isinstance(value, str) and (named not in FORMATS or FORMATS[named].matches(value))


def _guessed(name: str, said: str) -> Object:
    if IDENTIFIER.fullmatch(name):
        return {"type": "integer"}
    if IDENTIFIERS.fullmatch(name):
        return {"type": "array", "items": {"type": "integer"}}
    if FLAG.fullmatch(name) and WHETHER.match(said):
        return {"type": "boolean"}
    if name.endswith(("Date", "DateTime")) and MOMENT.search(said):
        return _formatted("timestamp")
    if AMOUNT.search(name):
        return {"type": "number"}
    return {"type": "string"} if TEXT_NAME.search(name) else {}


def _has_null(schema: Object, shown: list[Node]) -> bool:
    # Where a page shows an empty text for a date or an object, there is none.
    is_text = types_of(schema) == ["string"] and "format" not in schema
    return bool(schema.keys() - {"x-ivvy-departure"}) and (None in shown or ("" in shown and not is_text))


def _nullable(schema: Object) -> Object:
    if "$ref" in schema:
        rest = {key: value for key, value in schema.items() if key != "$ref"}
        return {**rest, "oneOf": [{"$ref": schema["$ref"]}, {"type": "null"}]}
    return {**schema, "type": [*types_of(schema), "null"]}


def flag(reason: str) -> Object:
    """The schema of a boolean that is sent as 1 or 0."""
    departure: Object = {"page": {"type": "boolean"}, "reason": reason}
    return {"type": ["integer", "boolean"], "minimum": 0, "maximum": 1, "x-ivvy-departure": departure}


def enum_of(table: Values) -> Object:
    """The schema of a table of values."""
    said = {value: text.plain if text else "" for value, text in table.values.items()}
    are_numbers = is_numbers(table)
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


def members_or_none(members: Members | None) -> Members:
    """A table, or one without rows."""
    return members or Members("", frozenset(), {})
