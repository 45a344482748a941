"""JSON Schema 2020-12, by which schemas are valid, as one schema.

It is published as a schema for each vocabulary, and one that joins them and that all refer to with `$dynamicRef`.
jsonschema resolves each reference whenever it meets it, so a schema is checked four times as fast by one that refers
to itself alone.
"""

from typing import cast
from urllib.parse import urldefrag, urljoin

from jsonschema import Draft202012Validator
from jsonschema_specifications import REGISTRY  # type: ignore[import-untyped] # pyright: ignore[reportMissingTypeStubs]

from .nodes import Node, Object, list_at, mapping_at, text_at


def joined_metaschema() -> Object:
    """The metaschema with the members of all vocabularies, in their order, so that errors are found in the same one."""
    whole = cast("Object", Draft202012Validator.META_SCHEMA)
    addresses = [urljoin(text_at(whole, "$id"), text_at(part, "$ref")) for part in list_at(whole, "allOf")]
    parts = [*(cast("Object", REGISTRY.contents(address)) for address in addresses), whole]
    return {
        "type": whole["type"],
        "properties": {name: _local(each) for part in parts for name, each in mapping_at(part, "properties").items()},
        "$defs": {name: _local(each) for part in parts for name, each in mapping_at(part, "$defs").items()},
    }


def _local(node: Node) -> Node:
    """A copy whose references are to the joined schema."""
    if isinstance(node, list):
        return [_local(item) for item in node]
    if not isinstance(node, dict):
        return node
    copied = {key: _local(value) for key, value in node.items() if key not in ("$ref", "$dynamicRef")}
    if "$ref" in node:
        copied["$ref"] = "#" + urldefrag(text_at(node, "$ref")).fragment
    elif "$dynamicRef" in node:
        copied["$ref"] = "#"
    return copied
