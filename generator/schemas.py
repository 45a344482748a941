"""The part of JSON Schema that a document may use.

openapi-python-client passes over what it does not know without a word: a model behind `anyOf` of `required` lists, for
one, comes out as `Any`. So only keywords that are known to arrive in the client are let through.
"""

import re
from collections.abc import Iterator

from openapi_python_client.strings import PythonIdentifier

from .documents import Document, Node, Object, Pointer, child, list_at, mapping_at

CARRIED = {
    "type", "format", "description", "title", "enum", "const", "properties", "required", "items", "minimum", "maximum",
    "minLength", "maxLength", "pattern", "minItems", "maxItems", "additionalProperties", "deprecated", "examples",
    "x-enum-varnames",
}  # fmt: skip
CONDITIONAL = {"if", "then", "allOf", "dependentRequired"}
SUPPORTED = CARRIED | CONDITIONAL | {"$ref", "oneOf"}

# Python names that the generated class, its methods or openapi-python-client's parser give a meaning of their own.
TAKEN = {"additional_properties", "cast", "cls", "conditions", "d", "from_dict", "to_dict"}
MEMBER_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
# Names that a generated module imports; a model of that name would hide them.
TAKEN_BY_MODULES = {"Condition", "Final", "JSONValue", "Mapping", "Model", "OpenIntEnum", "OpenStrEnum", "Unset"}
MODEL_NAME = re.compile(r"[A-Z][A-Za-z0-9]*")


def python_name(member: str) -> str:
    """A member's name in Python, as openapi-python-client forms it."""
    return str(PythonIdentifier(member, prefix="field_"))


def check_schemas(document: Document) -> None:
    """Refuse schemas that the client could not carry.

    Raises:
        SpecError: The first keyword or member name that would be lost or would break a model.
    """
    for name in mapping_at(document.data, "components", "schemas"):
        if not MODEL_NAME.fullmatch(name) or name in TAKEN_BY_MODULES:
            at = ("components", "schemas", name)
            raise document.problem("the name cannot be a model's: letters and digits, as in BookingSession", at, name)
    for pointer, schema in _schemas_of(document):
        _check_schema(document, pointer, schema)


def _schemas_of(document: Document) -> Iterator[tuple[Pointer, Object]]:
    roots: list[Pointer] = [
        ("components", "schemas", name) for name in mapping_at(document.data, "components", "schemas")
    ]
    for path in mapping_at(document.data, "paths"):
        body: Pointer = ("paths", path, "post", "requestBody", "content", "application/json", "schema")
        roots.append(body)
        for status in mapping_at(document.data, "paths", path, "post", "responses"):
            answer: Pointer = ("paths", path, "post", "responses", status, "content", "application/json", "schema")
            options = list_at(document.data, *answer, "oneOf")
            # A 200 answer is the success type or a Failure: its oneOf is taken apart by the bundle.
            roots.extend((*answer, "oneOf", index) for index in range(len(options)))
            if not options:
                roots.append(answer)
    for root in roots:
        yield from _walk(root, child(document.data, *root))


def _walk(pointer: Pointer, node: Node) -> Iterator[tuple[Pointer, Object]]:
    if not isinstance(node, dict):
        return
    yield pointer, node
    for name, member in mapping_at(node, "properties").items():
        yield from _walk((*pointer, "properties", name), member)
    for key in ("items", "additionalProperties"):
        yield from _walk((*pointer, key), node.get(key))
    for index, option in enumerate(list_at(node, "oneOf")):
        yield from _walk((*pointer, "oneOf", index), option)


def where_of(pointer: Pointer) -> str:
    """A pointer as a person would say it: `Booking.customFields`."""
    dull = {"components", "schemas", "properties", "paths", "post", "content", "application/json", "schema"}
    return ".".join(str(key) for key in pointer if key not in dull)


def _check_schema(document: Document, pointer: Pointer, schema: Object) -> None:
    where = where_of(pointer)
    for keyword in schema:
        if keyword not in SUPPORTED and not keyword.startswith("x-ivvy-"):
            raise document.problem(f"keyword {keyword} is not supported", (*pointer, keyword), where)
        if keyword in CONDITIONAL and {"properties", "items"} & set(pointer):
            message = f"{keyword} is only supported in a schema that has a name of its own"
            raise document.problem(message, (*pointer, keyword), where)
    _check_union(document, pointer, schema, where)
    if not isinstance(schema.get("additionalProperties", True), bool):
        message = "additionalProperties with a schema is not supported: unlisted members are kept as they are"
        raise document.problem(message, (*pointer, "additionalProperties"), where)
    names = schema.get("x-enum-varnames")
    if isinstance(names, list) and len(names) != len(list_at(schema, "enum")):
        raise document.problem("there has to be one name for each value", (*pointer, "x-enum-varnames"), where)
    if schema.get("type") == "integer" and "enum" in schema and names is None:
        raise document.problem("an integer enum needs x-enum-varnames", (*pointer, "enum"), where)
    _check_members(document, pointer, schema)


def _check_union(document: Document, pointer: Pointer, schema: Object, where: str) -> None:
    options = list_at(schema, "oneOf")
    if options and not (len(options) == 2 and {"type": "null"} in options):
        message = "oneOf is only supported for one schema and {type: 'null'}"
        raise document.problem(message, (*pointer, "oneOf"), where)


def _check_members(document: Document, pointer: Pointer, schema: Object) -> None:
    members = mapping_at(schema, "properties")
    seen: dict[str, str] = {}
    for member in members:
        name, at = python_name(member), (*pointer, "properties", member)
        where = where_of(at)
        if not MEMBER_NAME.fullmatch(member):
            raise document.problem("a member's name is a letter, then letters, digits and underscores", at, where)
        if name in TAKEN:
            raise document.problem(f"the member's name would break the model, which has a {name} of its own", at, where)
        if name in seen:
            raise document.problem(f"the member would have the same Python name as {seen[name]}: {name}", at, where)
        seen[name] = member
    for required in list_at(schema, "required"):
        if members and required not in members:
            raise document.problem(f"{required} is required but no member", (*pointer, "required"), where_of(pointer))
