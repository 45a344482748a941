"""Whether a type on a page and a schema agree."""

from enum import Enum

from ..documents.names import slug
from ..documents.nodes import Object, mapping_at
from ..documents.references import target_of
from ..documents.schemas import is_enum, type_of, without_null
from ..pages import ARRAY, Text, canonical_type
from .specified import Specified


class Agreement(Enum):
    """How well two types agree."""

    NONE = "they differ"
    LOOSE = "the schema is more precise, such as which integers"
    EXACT = "they are the same"


def agreement(said: Text, schema: Object, specified: Specified) -> Agreement:
    """How well a type on a page agrees with a schema."""
    return _agreement(canonical_type(said.plain), said.links, schema, specified)


def _agreement(said: str, links: tuple[str, ...], schema: Object, specified: Specified) -> Agreement:
    schema = without_null(schema)
    if name := target_of(schema):
        target = specified.schema(name)
        table = mapping_at(target.departure).get("table")
        called = {slug(name), slug(str(table))} if table else {slug(name)}
        # A link with the text Charging Method leads to Accommodation Charging Methods.
        named = said.partition("(")[2].rstrip(")") or said.partition(" ")[2].removeprefix("of ")
        is_named = any(each.endswith(slug(text)) for each in called for text in (said, named, *links) if slug(text))
        if is_named or (said == "enum" and is_enum(target.node)):
            return Agreement.EXACT
        return Agreement.LOOSE if said == type_of(target.node) else Agreement.NONE
    if said == type_of(schema):
        return Agreement.EXACT
    if "items" in schema and said == "array":
        return Agreement.LOOSE
    if "items" in schema and said.startswith(ARRAY):
        return _agreement(said.removeprefix(ARRAY), links, mapping_at(schema, "items"), specified)
    return Agreement.NONE
