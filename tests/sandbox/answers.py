"""Success responses, built from the schema of the document."""

from datetime import datetime
from typing import Any

from .actions import Action
from .body_schemas import Schema
from .clock import timestamp
from .json_values import JsonObject


def success_answer(action: Action, now: datetime, object_id: int | str | None) -> JsonObject | list[Any]:
    """Build the response of an action that succeeded.

    Args:
        action: The action.
        now: The current time of the sandbox.
        object_id: The id of the object that was added or updated; None if there is none.

    Returns:
        The members that a rule below sets, and the required ones; if the response is a list, the items of the
        documented example, or one item.
    """
    if action.success.types() == ["array"]:
        shown = (example["results"] for example in action.success_examples)
        return next(shown, [any_value(action.success.target().child("items"), now)])
    answer: JsonObject = {}
    required = action.success.required()
    for name, schema in action.success.members().items():
        types = schema.types()
        if name == "id" and object_id is not None:
            answer[name] = str(object_id) if types == ["string"] else object_id
        elif name == "success":
            answer[name] = True
        elif schema.format() == "timestamp":
            answer[name] = timestamp(now)
        elif "array" in types and "null" in types:
            # The pages show null for the warnings of a success without any.
            answer[name] = None
        elif name in required:
            answer[name] = _shown(action, name, schema, now)
    return answer


def _shown(action: Action, name: str, schema: Schema, now: datetime) -> Any:
    for example in action.success_examples:
        if name in example:
            return example[name]
    return any_value(schema, now)


def any_value(schema: Schema, now: datetime) -> Any:
    """Return any value that a schema allows."""
    contents = schema.target().contents
    for rule in ("const", "default"):
        if rule in contents:
            return contents[rule]
    if "enum" in contents:
        return contents["enum"][0]
    for rule in ("oneOf", "anyOf"):
        if rule in contents:
            return any_value(schema.target().child(rule, 0), now)
    return _any_of_type(schema, now)


def _any_of_type(schema: Schema, now: datetime) -> Any:
    types = [name for name in schema.types() if name != "null"]
    named = types[0] if types else "object"
    if named == "object":
        required = schema.required()
        return {name: any_value(member, now) for name, member in schema.members().items() if name in required}
    if named == "string":
        return _any_text(schema.format(), now)
    if named in ("integer", "number"):
        return schema.target().contents.get("minimum", 0)
    return [] if named == "array" else False


def _any_text(text_format: str | None, now: datetime) -> str:
    written = timestamp(now)
    day, _, time = written.partition(" ")
    return {"timestamp": written, "date": day, "time-local": time}.get(text_format or "", "")
