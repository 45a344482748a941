"""The part of JSON Schema that a document may use.

openapi-python-client silently ignores unknown keywords: a model with `anyOf` of `required` lists, for example, becomes
`Any`. So only keywords that reach the client are accepted.
"""

import re
from collections import Counter
from collections.abc import Iterator

from openapi_python_client.strings import snake_case

from .conditions import CONDITIONAL
from .departures import DEPARTURE, check_departure
from .documents import COMPONENTS, Document
from .formats import FORMATS, formats_of
from .names import (
    CONSTANT,
    FURTHER_NAMES,
    MEMBER,
    PYTHON_NAME,
    TAKEN_BY_MODELS,
    is_class_name,
    member_name,
    python_name,
)
from .nodes import Node, Object, Pointer, child, list_at, mapping_at, text_at, types_of, where_of
from .references import target_of
from .validation import check_metaschema

FILTER = "x-ivvy-filter"
REFERS = "x-ivvy-refers"
EVERYWHERE = {"description", DEPARTURE, PYTHON_NAME, FURTHER_NAMES}
ENUM = {"enum", "x-enum-varnames", "x-ivvy-meanings"}
# The keywords of each type, besides `type` and those above.
KEYWORDS = {
    "object": {"properties", "required", "additionalProperties", FILTER, *CONDITIONAL},
    "array": {"items", "minItems", "maxItems"},
    "string": {"format", "minLength", "maxLength", "pattern", *ENUM},
    "integer": {"format", "minimum", "maximum", REFERS, *ENUM},
    "number": {"format", "minimum", "maximum"},
    "boolean": set[str](),
}
UNIONS = ({"boolean", "integer"}, {"string", "integer"})
SUPPORTED = EVERYWHERE.union({"type", "$ref", "oneOf"}, *KEYWORDS.values())
# Longer texts of values are descriptions, not names.
LONGEST_LABEL = 60


def is_model(schema: Node) -> bool:
    """Whether a schema becomes a class with members."""
    return bool(mapping_at(schema, "properties"))


def is_enum(schema: Node) -> bool:
    """Whether a schema becomes an enum."""
    return isinstance(schema, dict) and "enum" in schema


def _is_value(schema: Node) -> bool:
    """Whether a schema describes a single value, which has no class."""
    is_class = is_model(schema) or is_enum(schema)
    return not is_class and isinstance(schema, dict) and "type" in schema and types_of(schema) != ["array"]


def without_null(schema: Object) -> Object:
    """Return a schema without its null option."""
    options = [option for option in list_at(schema, "oneOf") if option != {"type": "null"}]
    return options[0] if len(options) == 1 and isinstance(options[0], dict) else schema


def type_of(schema: Object) -> str:
    """Return the type of a schema as the vendor's pages write it."""
    schema = without_null(schema)
    if options := [mapping_at(option) for option in list_at(schema, "oneOf") if option != {"type": "null"}]:
        return " or ".join(map(type_of, options))
    if "$ref" in schema:
        return target_of(schema)
    types = [name for name in types_of(schema) if name != "null"]
    if types == ["array"]:
        item = type_of(mapping_at(schema, "items"))
        return "array" if item == "mixed" else f"array of {item}"
    named = FORMATS.get(text_at(schema, "format"))
    return (named and named.page_type) or " or ".join(types) or "mixed"


def check_schemas(document: Document) -> None:
    """Reject schemas that the client cannot represent."""
    roots = list(_roots(document))
    for root in roots:
        check_metaschema(document, root)
    _check_named(document)
    for root in roots:
        for pointer, schema in _walk(root, child(document.data, *root)):
            _check_schema(document, pointer, schema)


def _check_named(document: Document) -> None:
    for name, schema in mapping_at(document.data, "components", "schemas").items():
        at = ("components", "schemas", name)
        is_shared_value = document.path.as_posix() == COMPONENTS and _is_value(schema)
        if not is_class_name(name) and not is_shared_value:
            raise document.problem("not a valid name of a class: use a name such as BookingSession", at, name)
        if not (is_model(schema) or is_enum(schema) or is_shared_value):
            message = f"a named schema must be an object with properties, or an enum; in {COMPONENTS} it can be a value"
            raise document.problem(message, at, name)
        if is_enum(schema) and "null" in types_of(schema):
            message = "a named enum cannot include null: use oneOf with null at its uses"
            raise document.problem(message, at, name)


def _roots(document: Document) -> Iterator[Pointer]:
    for name in mapping_at(document.data, "components", "schemas"):
        yield "components", "schemas", name
    for path in mapping_at(document.data, "paths"):
        operation: Pointer = ("paths", path, "post")
        bodies = [(*operation, "requestBody")] if child(document.data, *operation, "requestBody") else []
        bodies += [(*operation, "responses", status) for status in mapping_at(document.data, *operation, "responses")]
        for body in bodies:
            root = (*body, "content", "application/json", "schema")
            options = list_at(document.data, *root, "oneOf")
            # A 200 response is oneOf the success type and a Failure; the bundle separates them.
            if child(document.data, *root) is not None:
                yield from [(*root, "oneOf", index) for index in range(len(options))] or [root]


def _walk(pointer: Pointer, node: Node) -> Iterator[tuple[Pointer, Node]]:
    yield pointer, node
    for name, member in mapping_at(node, "properties").items():
        yield from _walk((*pointer, "properties", name), member)
    if isinstance(node, dict) and "items" in node:
        yield from _walk((*pointer, "items"), node["items"])
    if isinstance(child(node, "additionalProperties"), dict):
        yield from _walk((*pointer, "additionalProperties"), child(node, "additionalProperties"))
    for index, option in enumerate(list_at(node, "oneOf")):
        if option != {"type": "null"}:
            yield from _walk((*pointer, "oneOf", index), option)


def _check_schema(document: Document, pointer: Pointer, schema: Node) -> None:
    where = where_of(pointer)
    if not isinstance(schema, dict):
        raise document.problem("a schema must be a mapping", pointer, where)
    for keyword in schema:
        if keyword not in SUPPORTED:
            raise document.problem(f"keyword {keyword} is not supported", (*pointer, keyword), where)
    for keyword in ("$ref", "oneOf"):
        others = [key for key in schema if key != keyword and key not in EVERYWHERE]
        if keyword in schema and others:
            raise document.problem(f"{others[0]} next to {keyword} is not supported", (*pointer, others[0]), where)
    check_departure(document, pointer, schema)
    if "oneOf" in schema:
        _check_options(document, (*pointer, "oneOf"), list_at(schema, "oneOf"))
    elif "$ref" not in schema:
        _check_type(document, pointer, schema)


def _check_options(document: Document, pointer: Pointer, options: list[Node]) -> None:
    others = [option for option in options if option != {"type": "null"}]
    # A value is read with the option of its JSON type. Only classes can be referred to, which are objects or enums.
    types = [types_of(option) or ["object"] for option in others]
    named = [each[0] for each in types if len(each) == 1 and each != ["null"]]
    are_distinct = len(set(named)) == len(others) and not {"integer", "number"} <= set(named)
    if len(options) < 2 or len(options) > len(others) + 1 or not others or not are_distinct:
        message = "oneOf is only supported for {type: 'null'} and schemas with one type each, all different"
        raise document.problem(message, pointer, where_of(pointer))


def _check_type(document: Document, pointer: Pointer, schema: Object) -> None:
    where, types = where_of(pointer), [name for name in types_of(schema) if name != "null"]
    # Supported unions: a boolean that the vendor's examples send as 1 or 0, and a string that is sometimes a number.
    if "type" in schema and set(types) not in UNIONS and len(types) != 1:
        raise document.problem("a type can only be combined with null", (*pointer, "type"), where)
    fitting = EVERYWHERE.union({"type"}, *(KEYWORDS[name] for name in types))
    for keyword in schema:
        if keyword not in fitting:
            message = (
                f"{keyword} is not supported with type {' and '.join(types)}" if types else f"{keyword} needs a type"
            )
            raise document.problem(message, (*pointer, keyword), where)
    formats = formats_of(*types)
    if "format" in schema and text_at(schema, "format") not in formats:
        message = f"format {text_at(schema, 'format')} is not supported, only {', '.join(formats)}"
        raise document.problem(message, (*pointer, "format"), where)
    if "pattern" in schema:
        try:
            re.compile(text_at(schema, "pattern"))
        except re.error as error:
            message = f"the pattern is not a regular expression of Python: {error}"
            raise document.problem(message, (*pointer, "pattern"), where) from None
    if REFERS in schema and (pointer[-2] != "properties" or types != ["integer"] or is_enum(schema)):
        raise document.problem(f"{REFERS} is only for members that are integers", (*pointer, REFERS), where)
    if types == ["array"] and "items" not in schema:
        raise document.problem("an array needs items", pointer, where)
    if "properties" in schema and not isinstance(schema.get("additionalProperties", True), bool):
        message = "additionalProperties with a schema is not supported next to properties: unlisted members are kept"
        raise document.problem(message, (*pointer, "additionalProperties"), where)
    check_enum(document, pointer, schema)
    _check_members(document, pointer, schema)


def _check_members(document: Document, pointer: Pointer, schema: Object) -> None:
    members = mapping_at(schema, "properties")
    seen: dict[str, str] = {}
    for member, described in members.items():
        name, at = member_name(member, described), (*pointer, "properties", member)
        where = where_of(at)
        if not MEMBER.fullmatch(member):
            message = "a member's name must be a letter or an underscore, then letters, digits and underscores"
            raise document.problem(message, at, where)
        if PYTHON_NAME in mapping_at(described) and python_name(name) != name:
            message = f"{PYTHON_NAME} must be a name in Python, such as last_name"
            raise document.problem(message, at, where)
        _check_further_names(document, at, mapping_at(described).get(FURTHER_NAMES), members)
        if name in TAKEN_BY_MODELS:
            message = f"the model already has an attribute {name}: set {PYTHON_NAME}"
            raise document.problem(message, at, where)
        if name in seen:
            message = f"the member and {seen[name]} would have the same name in Python, {name}: set {PYTHON_NAME}"
            raise document.problem(message, at, where)
        seen[name] = member
    for required in list_at(schema, "required"):
        if required not in members:
            message = f"{required} is required but not a member"
            raise document.problem(message, (*pointer, "required"), where_of(pointer))
    for keyword in sorted(CONDITIONAL & schema.keys()):
        if not members:
            raise document.problem(f"{keyword} needs properties", (*pointer, keyword), where_of(pointer))


def _check_further_names(document: Document, pointer: Pointer, further: Node, members: Object) -> None:
    if further is None:
        return
    names = further if isinstance(further, dict) else {}
    if not names or not all(MEMBER.fullmatch(name) and text_at(names, name).strip() for name in names):
        message = "must be further names of the member, each with the reason"
        raise document.problem(message, (*pointer, FURTHER_NAMES), where_of(pointer))
    for name in names:
        if name in members:
            message = f"{name} is a member"
            raise document.problem(message, (*pointer, FURTHER_NAMES, name), where_of(pointer))


KINDS = {"integer": int, "string": str}


def constants_of(schema: Object) -> list[str]:
    """Return the constant of each value: set by the document, or else derived from a string value."""
    names = list_at(schema, "x-enum-varnames") or [snake_case(str(value)).upper() for value in values_of(schema)]
    return [str(name) for name in names]


def values_of(schema: Object) -> list[int | str]:
    """Return the values, without null."""
    return [value for value in list_at(schema, "enum") if isinstance(value, int | str)]


def meanings_of(schema: Object) -> list[str]:
    """Return the meaning of each value; its constant if the document has none."""
    return [str(meaning) for meaning in list_at(schema, "x-ivvy-meanings")] or constants_of(schema)


def is_label(text: str) -> bool:
    """Whether the text of a value on a page is a name, not a description."""
    return len(text) <= LONGEST_LABEL and not text.endswith(".")


def check_enum(document: Document, pointer: Pointer, schema: Object) -> None:
    """Reject an enum whose values or constants are invalid in Python."""
    where = where_of(pointer)
    for key in ("x-enum-varnames", "x-ivvy-meanings"):
        if key in schema and "enum" not in schema:
            raise document.problem(f"{key} needs an enum", (*pointer, key), where)
    if "enum" not in schema:
        return
    types = [name for name in types_of(schema) if name != "null"]
    values = [value for value in list_at(schema, "enum") if value is not None]
    if len(types) != 1 or not all(type(value) is KINDS[types[0]] for value in values):
        raise document.problem(f"every value must be of type {' or '.join(types)}", (*pointer, "enum"), where)
    if not values or len(set(map(str, values))) < len(values):
        raise document.problem("an enum needs values without duplicates", (*pointer, "enum"), where)
    if ("null" in types_of(schema)) != (None in list_at(schema, "enum")):
        message = "null must be in both the values and the type, or in neither"
        raise document.problem(message, (*pointer, "enum"), where)
    _check_names(document, pointer, schema, len(values))


def _check_names(document: Document, pointer: Pointer, schema: Object, count: int) -> None:
    where = where_of(pointer)
    for key in ("x-enum-varnames", "x-ivvy-meanings"):
        entries = child(schema, key)
        is_list = isinstance(entries, list) and all(isinstance(entry, str) and entry.strip() for entry in entries)
        if key in schema and not (is_list and len(list_at(schema, key)) == count):
            raise document.problem(f"{key} must list one string for each value", (*pointer, key), where)
    if "integer" in types_of(schema) and "x-enum-varnames" not in schema:
        raise document.problem("an integer enum needs x-enum-varnames", (*pointer, "enum"), where)
    constants = constants_of(schema)
    uses = Counter(constants)
    for constant in constants:
        if not CONSTANT.fullmatch(constant):
            message = f"{constant or 'an empty string'} cannot be a constant such as IN_USE: set x-enum-varnames"
            raise document.problem(message, (*pointer, "enum"), where)
        if uses[constant] > 1:
            message = f"several values would have the constant {constant}: set x-enum-varnames"
            raise document.problem(message, (*pointer, "enum"), where)
