"""Derive schemas from the tables of a page and the values in its examples."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from ..documents.formats import FORMATS, format_of_page_type, format_of_text
from ..documents.names import MEMBER, slug
from ..documents.nodes import Node, Object, types_of
from ..documents.schemas import is_model
from ..pages import Member
from .known import Known
from .links import Outline, Owner, base_and_name, members_of, objects_in
from .naming import singular, words_of

PLAIN: dict[str, Object] = {
    "integer": {"type": "integer"},
    "number": {"type": "number"},
    "string": {"type": "string"},
    "boolean": {"type": "boolean"},
    "mixed": {},
}
NUMBER = re.compile(r"-?\d+")
REASON = "TODO: explain why the document differs."
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
STATES = "The page's description gives the format."
# Formats in descriptions.
STATED = {
    "time-local": re.compile(r"\bformat\b.{0,5}\bhh:mm:ss\b", re.IGNORECASE),
    "timestamp": re.compile(r"\(datetime\)|\bdatatype ?= ?timestamp\b|\bY-m-d H:i:s\b", re.IGNORECASE),
    "date": re.compile(r"\bformat\b.{0,5}\byyyy-mm-dd\b(?! hh)", re.IGNORECASE),
}
LIST = re.compile(r"\b(arrays?|lists?|collection)\b", re.IGNORECASE)
FILLED = ("id", "success")
GUESSED = "TODO: check the type, which is a guess."


@dataclass(frozen=True)
class TableClass:
    """The name of a table's class, and its JSON type."""

    name: str
    type: str


@dataclass(frozen=True)
class Drafted:
    """The schema of a member without its description, and the decisions that are left to the maintainer."""

    schema: Object
    decisions: tuple[str, ...] = ()


@dataclass(frozen=True)
class Inference:
    """Derives schemas.

    Attributes:
        outline: Which table describes which member.
        classes: The classes of the page's tables, by heading.
        known: The facts of `spec/`.
        enums: The schemas of the page's tables of values, by the names of their classes.
    """

    outline: Outline
    classes: Mapping[str, TableClass]
    known: Known
    enums: Object

    def of_member(self, owner: Owner, name: str, member: Member | None, examples: list[Node]) -> Drafted:
        """Derive the schema of a member from its row in a table, or else from its values in examples."""
        text = member.type.plain if member and member.type else ""
        base, called = base_and_name(text)
        heading = self.outline.table_of(owner, name)
        decisions: list[str] = []
        if odd := self._odd_value(heading, examples):
            decisions.append(f"TODO: its example has {odd}, which the table {heading} lacks.")
            heading = ""
        if heading:
            schema = self._reference(heading, base, member, examples)
        elif base:
            schema = self._of_type(base, called, owner, name, examples)
            stated = _format_in(member) if schema == {"type": "string"} else ""
            schema = _with_format(stated) if stated else schema
        else:
            known = {**self.known.kinds.get(name, {})}
            fits = known and not _contradict(known, examples)
            schema = known if fits else self.of_values(owner, name, examples)
        is_stated = "format" in schema and base == "string"
        reason = STATES if is_stated else self._departs(heading, member, schema)
        if base and _contradict(schema, examples):
            schema = self._reference(heading, "", None, examples) if heading else self.of_values(owner, name, examples)
            reason = "The page's example shows it."
        elif not heading and not base and is_model(self.known.shared.get(called.title())):
            schema = self.known.reference(called.title())
        elif text and not heading and (not base or (called and _plain(called) is None)):
            reason = REASON
            decisions.append(f"TODO: which type is {text}?")
        elif not text and not schema:
            schema = _guess(name, member.description.plain if member and member.description else "")
            decisions.append(GUESSED if schema else "TODO: which type is it?")
        elif schema.get("items") == {}:
            items: Object = {"type": "integer"} if IDENTIFIERS.fullmatch(name) else {}
            schema["items"] = items
            decisions.append(GUESSED if items else "TODO: which type are the items?")
        if heading and not text and self.classes[heading].type == "object" and not objects_in(examples):
            decisions.append("TODO: one object, or a list?")
        # The platform leaves members of responses empty, so only an id is expected to have a value.
        is_nullable = name not in FILLED if self.outline.is_returned(owner) else _has_null(schema, examples)
        schema = _nullable(schema) if is_nullable and schema else schema
        schema = {**schema, **departure({"type": text}, reason)} if reason else schema
        return Drafted(schema, tuple(decisions))

    def _odd_value(self, heading: str, examples: list[Node]) -> str:
        """Return a value of examples that a table of values lacks, or ""."""
        table = self.outline.links.page.values.get(heading)
        values = [each for value in examples for each in (value if isinstance(value, list) else [value])]
        odd = (str(value) for value in values if value not in (None, "", 0))
        return next((value for value in odd if table and value not in table.values), "")

    def _departs(self, heading: str, member: Member | None, schema: Object) -> str:
        """Return why the schema of a member with a table departs from the type on the page, or ""."""
        if not heading or not member or not member.type or not member.type.plain:
            return ""
        base, called = base_and_name(member.type.plain)
        named = [slug(text) for text in (called, *member.type.links) if slug(text)]
        # `drift` knows only the class of a table on another page.
        here = self.classes[heading].name if heading in self.outline.links.page.elsewhere else heading
        is_list = "items" in schema
        if is_list == (base == "array") and any(slug(here).endswith(text) for text in named):
            return ""
        expected = "array" if is_list else self.classes[heading].type
        is_other = base not in ("", "mixed", expected) or (called and not base)
        return "The page has a table for it." if is_other else ""

    def of_values(self, owner: Owner, name: str, examples: list[Node]) -> Object:
        """Derive a schema from values. Without values it is empty."""
        values: list[Node] = [value for value in examples if value not in (None, "")]
        lists = [value for value in values if isinstance(value, list)]
        objects = [value for value in values if isinstance(value, dict)]
        if lists:
            return {"type": "array", "items": self.of_values(owner, name, [item for each in lists for item in each])}
        if objects:
            return self._of_objects(owner, name, objects)
        return _of_scalars(name, values) if values else {"type": "string"} if "" in examples else {}

    def _of_objects(self, owner: Owner, name: str, objects: list[Object]) -> Object:
        keys = {key for each in objects for key in each}
        # Numbers and strings that are not valid names of members are the keys of a map.
        if keys and (all(map(NUMBER.fullmatch, keys)) or not all(map(MEMBER.fullmatch, keys))):
            value = self.of_values(owner, name, [value for each in objects for value in each.values()])
            return {"type": "object", **({"additionalProperties": value} if value else {})}
        inner, words = (*owner, name), singular(words_of(name))
        if shared := self.known.object_like(name, keys):
            return self.known.reference(shared)
        properties: Object = {}
        for key, _, values in members_of(None, objects):
            schema = self.of_member(inner, key, None, values).schema
            properties[key] = {"description": self.known.wording.member(words, key, schema, "")[0], **schema}
        return {"type": "object", **({"properties": properties} if properties else {})}

    def _reference(self, heading: str, base: str, member: Member | None, examples: list[Node]) -> Object:
        table = self.classes[heading]
        reference: Object = {"$ref": f"#/components/schemas/{table.name}"}
        text = member.description.plain if member and member.description else ""
        is_list = base == "array" or any(isinstance(value, list) for value in examples)
        if not is_list and not base and table.type == "object" and not any(isinstance(each, dict) for each in examples):
            is_list = bool(LIST.search(text))
        return {"type": "array", "items": reference} if is_list else reference

    def _of_type(self, base: str, called: str, owner: Owner, name: str, examples: list[Node]) -> Object:
        if base == "array":
            items = _plain(called)
            found = self.of_values(owner, name, [value for value in examples if isinstance(value, list)])
            return {"type": "array", "items": items if items is not None else found.get("items", {})}
        if base == "object":
            objects = [value for value in examples if isinstance(value, dict)]
            return self._of_objects(owner, name, objects) if objects else {"type": "object"}
        return {**(_plain(base) or {})}


def _plain(kind: str) -> Object | None:
    """Return the schema of a simple type, or None."""
    named = format_of_page_type(kind)
    if named:
        return _with_format(named)
    return {**PLAIN[kind]} if kind in PLAIN else None


def _format_in(member: Member | None) -> str:
    """Return the format of a string that its description states, or ""."""
    text = member.description.plain if member and member.description else ""
    return next((name for name, stated in STATED.items() if stated.search(text)), "")


def _with_format(name: str) -> Object:
    return {"type": FORMATS[name].type, "format": name}


def _of_scalars(name: str, values: list[Node]) -> Object:
    """Derive a schema from values that are neither lists nor objects."""
    kinds = {type(value) for value in values}
    texts = [value for value in values if isinstance(value, str)]
    if kinds == {bool} or name == "success" or (bool in kinds and set(map(str, values)) <= {"0", "1", "True", "False"}):
        return {"type": "boolean"}
    if not texts:
        return _of_numbers(name, values)
    formats = {format_of_text(text) for text in texts}
    if len(texts) == len(values) and len(formats) == 1 and (named := formats.pop()):
        return _with_format(named)
    # Some pages quote numbers, but phone numbers, postal codes and other codes are strings.
    if IDENTIFIER.fullmatch(name) and all(NUMBER.fullmatch(text) for text in texts):
        return {"type": "integer"}
    return {"type": "string"} if kinds == {str} else {"type": ["string", "integer"]} if kinds == {str, int} else {}


def _of_numbers(name: str, values: list[Node]) -> Object:
    if FLAG.fullmatch(name) and all(value in (0, 1) for value in values):
        return {"type": "boolean"}
    if any(isinstance(value, float) for value in values) or AMOUNT.search(name):
        return {"type": "number"}
    # A code that is a number in the example can be a string in a response.
    return {"type": ["string", "integer"] if TEXTUAL.search(name) else "integer"}


def _contradict(schema: Object, examples: list[Node]) -> bool:
    """Whether the generated client would reject a value."""
    values = [value for value in examples if value not in (None, "")]
    kinds = [name for name in types_of(schema) if name != "null"]
    if "$ref" in schema:
        return any(isinstance(value, list) for value in values)
    return bool(kinds) and any(not _is_accepted(kinds[0], str(schema.get("format", "")), value) for value in values)


def _is_accepted(kind: str, named: str, value: Node) -> bool:
    if kind in ("array", "object"):
        # The platform writes an empty object as an empty list, and some lists as objects with numbers as keys.
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


def _guess(name: str, text: str) -> Object:
    if IDENTIFIER.fullmatch(name):
        return {"type": "integer"}
    if IDENTIFIERS.fullmatch(name):
        return {"type": "array", "items": {"type": "integer"}}
    if FLAG.fullmatch(name) and WHETHER.match(text):
        return {"type": "boolean"}
    if name.endswith(("Date", "DateTime")) and MOMENT.search(text):
        return _with_format("timestamp")
    if AMOUNT.search(name):
        return {"type": "number"}
    return {"type": "string"} if TEXT_NAME.search(name) else {}


def _has_null(schema: Object, examples: list[Node]) -> bool:
    # An empty string for a date or an object means null.
    is_text = types_of(schema) == ["string"] and "format" not in schema
    return bool(schema.keys() - {"x-ivvy-departure"}) and (None in examples or ("" in examples and not is_text))


def _nullable(schema: Object) -> Object:
    if "$ref" in schema:
        rest = {key: value for key, value in schema.items() if key != "$ref"}
        return {**rest, "oneOf": [{"$ref": schema["$ref"]}, {"type": "null"}]}
    return {**schema, "type": [*types_of(schema), "null"]} if "type" in schema else schema


def departure(page: Node, reason: str) -> Object:
    """Return the mark of an intentional difference from the page."""
    return {"x-ivvy-departure": {"page": page, "reason": reason}}
