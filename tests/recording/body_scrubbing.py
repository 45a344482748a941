"""Scrubs bodies member by member, according to the documents."""

import re
from collections.abc import Mapping
from typing import Any

from tests.sandbox.body_schemas import Schema
from tests.sandbox.json_values import JsonObject, is_array, is_object

from .moments import Moments
from .replacements import Number, Replacements

_DATES = {"date": r"[0-9]{4}-[0-9]{2}-[0-9]{2}", "time-local": r"[0-9]{2}:[0-9]{2}(:[0-9]{2})?( [AP]M)?"}
_NUMBER = re.compile(r"-?[0-9]{1,18}")

Known = Mapping[tuple[str, Number], Number]
"""Known numbers of requests: their replacements by dotted path and number."""


class BodyScrubber:
    """Replaces strings that are neither documented values nor dates or times, numbers that are not known, and all
    members that are not documented, including their names."""

    def __init__(self, replacements: Replacements, moments: Moments, known: Known) -> None:
        self._replacements = replacements
        self._moments = moments
        self._known = known

    def request(self, body: object, schema: Schema | None) -> object:
        """Scrub the body of a request."""
        return self._value(body, schema, "")

    def answer(self, body: object, schema: Schema) -> object:
        """Scrub the body of a success."""
        return self._value(body, schema, "answer")

    def failure(self, body: JsonObject, documented: frozenset[str]) -> object:
        """Scrub the body of an error response. Codes and documented messages are kept."""

        def message(value: object) -> object:
            if is_array(value):
                return [message(each) for each in value]
            return value if isinstance(value, str) and value in documented else self._free(value)

        def code(value: object) -> object:
            return value if re.fullmatch(r"-?[0-9]{1,5}", str(value)) else self._free(value)

        scrubbed: JsonObject = {}
        for name, value in body.items():
            if name in ("errorCode", "specificCode"):
                scrubbed[name] = code(value)
            elif name in ("message", "additionalMessages"):
                scrubbed[name] = message(value)
            else:
                scrubbed[self._replacements.name(name)] = self._free(value)
        return scrubbed

    def _value(self, value: object, schema: Schema | None, path: str) -> object:
        if schema is None:
            return self._free(value)
        target = _option_of(schema.target(), value)
        if is_object(value):
            return self._object(value, target, path)
        if is_array(value):
            items = target.child("items") if "items" in target.contents else None
            return [self._value(each, items, f"{path}.{index}") for index, each in enumerate(value)]
        if isinstance(value, (int, str)) and str(value) in _listed(target):
            return value
        if isinstance(value, str):
            return self._text(value, target)
        return self._number(value, target, path) if isinstance(value, (int, float)) else self._free(value)

    def _object(self, value: JsonObject, target: Schema, path: str) -> JsonObject:
        members = target.members()
        for form in tuple(members.values()):
            members |= dict.fromkeys(form.contents.get("x-ivvy-further-names", ()), form)
        return {
            (name if name in members else self._replacements.name(name)): self._value(
                each, members.get(name), f"{path}.{name}" if path else name
            )
            for name, each in value.items()
        }

    def _number(self, value: Number, schema: Schema, path: str) -> object:
        if (path, value) in self._known and not isinstance(value, bool):
            return self._known[path, value]
        return value if "boolean" in schema.types() and value in (0, 1) else self._free(value)

    def _text(self, value: str, schema: Schema) -> object:
        text_format, types = schema.format(), schema.types()
        if text_format in _DATES and re.fullmatch(_DATES[text_format], value):
            return value
        if text_format == "timestamp" and (moved := self._moments.timestamp(value)):
            return moved
        if "boolean" in types and value in ("0", "1"):
            return value
        if "string" not in types and {"integer", "number"} & set(types) and _NUMBER.fullmatch(value):
            return str(self._replacements.number(int(value)))
        return self._free(value)

    def _free(self, value: Any) -> object:
        if value is None or isinstance(value, bool):
            return value
        if is_object(value):
            return {self._replacements.name(name): self._free(each) for name, each in value.items()}
        if is_array(value):
            return [self._free(each) for each in value]
        return self._replacements.text(value) if isinstance(value, str) else self._replacements.number(value)


_TYPES = {"object": dict, "array": list, "string": str, "integer": int, "number": float}


def _option_of(schema: Schema, value: object) -> Schema:
    """Return the schema of a `oneOf` that has the type of a value, or else the first one."""
    options = [schema.child("oneOf", index).target() for index, _ in enumerate(schema.contents.get("oneOf", ()))]
    fitting = [each for each in options if any(isinstance(value, _TYPES.get(name, ())) for name in each.types())]
    return next(iter(fitting or options), schema)


def _listed(schema: Schema) -> set[str]:
    contents = schema.contents
    return {str(value) for value in (*contents.get("enum", ()), *([contents["const"]] if "const" in contents else []))}
