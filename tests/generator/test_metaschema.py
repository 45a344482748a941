"""The joined metaschema finds what the published one finds."""

from itertools import product
from typing import cast

import pytest
from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match

from generator.documents.json_schema import CHECKER, mismatch_with_metaschema
from generator.documents.metaschema import joined_metaschema
from generator.documents.nodes import Node, Object

PUBLISHED = Draft202012Validator(Draft202012Validator.META_SCHEMA, format_checker=CHECKER)
KEYWORDS = sorted(cast("Object", joined_metaschema()["properties"]))
VALUES: list[Node] = [
    5, -1, 1.5, None, True, "x", "object", [], [1], ["a", "a"], [{}], {}, {"type": "int"}, {"a": 5}, {"a": ["b", "b"]},
    {"properties": {"a": 5}, "required": "a"}, {"$ref": 5},
]  # fmt: skip


def around(schema: Node) -> list[Node]:
    return [
        schema,
        {"properties": {"a": schema}},
        {"properties": {"a": {"items": schema}}, "type": "text", "minLength": -1},
        {"oneOf": [schema, {"type": "null"}]},
    ]


def test_every_keyword_is_known() -> None:
    assert len(KEYWORDS) == 61
    some = {"$ref", "$defs", "properties", "if", "type", "required", "unevaluatedItems", "format", "definitions"}
    assert some <= set(KEYWORDS)


@pytest.mark.parametrize("keyword", KEYWORDS)
def test_the_worst_error_is_the_same(keyword: str) -> None:
    for first, second in product(VALUES, [{}, {"required": 5}]):
        for schema in around({keyword: first, **second}):
            published = best_match(PUBLISHED.iter_errors(schema))
            found = mismatch_with_metaschema(schema)
            assert (found and (found.place, found.reason)) == (
                published and (tuple(published.absolute_path), published.message)
            )


@pytest.mark.parametrize("keyword", KEYWORDS)
def test_the_same_is_valid_in_the_deprecated_dependencies(keyword: str) -> None:
    # The error can be a closer one there: one that the published metaschema has eight times is ambiguous to best_match.
    for value in VALUES:
        schema: Object = {"dependencies": {"a": {keyword: value}}}
        assert (mismatch_with_metaschema(schema) is None) == PUBLISHED.is_valid(schema)


@pytest.mark.parametrize("schema", [value for value in VALUES if not isinstance(value, dict)])
def test_what_is_no_mapping(schema: Node) -> None:
    published = best_match(PUBLISHED.iter_errors(schema))
    found = mismatch_with_metaschema(schema)
    assert (found and found.reason) == (published and published.message)
