"""The types of the pages, which are written in several ways."""

from ..documents.formats import FORMATS

WORDS = {
    "int": "integer", "bool": "boolean", "str": "string", "text": "string", "decimal": "number", "any": "mixed",
    "list": "array", "timezone": "string", "datetime": "timestamp", "date time": "timestamp",
}  # fmt: skip
TYPES = {
    "integer", "number", "string", "boolean", "array", "object", "mixed",
    *(each.page_type for each in FORMATS.values() if each.page_type),
}  # fmt: skip
ARRAY = "array of "


def canonical_type(text: str) -> str:
    """A type as every page writes it: `array of integers` is `array of integer`, and `bool` is `boolean`."""
    said = " ".join(text.casefold().split())
    if said.startswith("array ") and not said.startswith(ARRAY):
        said = ARRAY + said.removeprefix("array ")
    if said.startswith(ARRAY):
        item = said.removeprefix(ARRAY)
        single = WORDS.get(item.removesuffix("s"), item.removesuffix("s"))
        return ARRAY + (single if single in TYPES else item)
    if "timestamp" in said:
        return "timestamp"
    return WORDS.get(said, said)


def is_type(text: str) -> bool:
    """Whether a text is a type, and no name of a table."""
    said = canonical_type(text)
    return said in TYPES or said.startswith(ARRAY)
