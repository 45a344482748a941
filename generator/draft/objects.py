"""Drafts the schema of an object: from its table on the page, and from what the examples show of it."""

import re

from ..documents.names import PYTHON_NAME, TAKEN_BY_MODELS, python_name
from ..documents.nodes import Node, Object, mapping_at
from ..pages import Member, Members, Text
from .inference import OWN_WORDS, Inference, flag
from .links import members_of
from .outline import Owner

REASON = "TODO: say why the document differs."
CONDITION = re.compile(r"\b(required|mandatory|only|when adding)\b", re.IGNORECASE)


def draft_object(inference: Inference, owner: Owner, table: Members, shown: list[Object], *, is_sent: bool) -> Object:
    """The schema of an object.

    Args:
        inference: Derives the schemas of its members.
        owner: What the object is.
        table: Its table; one without rows if it has none.
        shown: The objects of this kind in examples.
        is_sent: Whether it is part of a request; pages never say whether the members of an answer are required.
    """
    properties: Object = {}
    for name, member, values in members_of(table, shown):
        drafted = inference.of_member(owner, name, member, values)
        if member is None:
            # If no table lists the members of an answer, the examples are what `drift` compares.
            reason = "Only an example of the page shows it." if table.members or is_sent else ""
            properties[name] = _shown(drafted.schema, reason)
        elif is_sent:
            properties[name] = _sent(drafted.schema, drafted.decisions, member, values)
        else:
            text = member.description.plain if member.description else ""
            properties[name] = {"description": " ".join([_own_words(text), *drafted.decisions]), **drafted.schema}
    required: list[Node] = [name for name, member in table.members.items() if is_sent and member.required is True]
    return with_python_names(
        {"type": "object", **({"required": required} if required else {}), "properties": properties}
    )


def with_python_names(schema: Object) -> Object:
    """A schema in which members whose names would be the same in Python, or none there, have one of their own."""
    taken = set[str](TAKEN_BY_MODELS)
    for name, member in mapping_at(schema, "properties").items():
        wanted = python_name(name.lstrip("_"))
        numbered = (wanted, *(f"{wanted}_{number}" for number in range(2, 100)))
        chosen = next(each for each in numbered if each not in taken)
        taken.add(chosen)
        if isinstance(member, dict):
            if chosen != python_name(name):
                member[PYTHON_NAME] = chosen
            with_python_names(member)
            with_python_names(mapping_at(member, "items"))
    return schema


def _shown(schema: Object, reason: str) -> Object:
    departure: Object = {"x-ivvy-departure": {"page": "absent", "reason": reason}} if reason else {}
    return {"description": "TODO: what it is, its type, and whether it is required.", **schema, **departure}


def _sent(schema: Object, undecided: tuple[str, ...], member: Member, values: list[Node]) -> Object:
    decisions = list(undecided)
    numbers = [value for value in values if isinstance(value, int) and not isinstance(value, bool)]
    if schema == {"type": "boolean"} and member.type and numbers:
        schema = flag(f"The page's table says {member.type.plain}, its example {numbers[0]}.")
    if isinstance(member.required, str):
        departure = mapping_at(schema, "x-ivvy-departure", "page")
        said: Object = {**departure, "required": member.required}
        schema = {**schema, "x-ivvy-departure": {"page": said, "reason": REASON}}
        decisions.append(f"TODO: when is it required? The page says {member.required}.")
    elif member.required is None or _has_condition(member.description):
        decisions.append("TODO: is it required, and when?")
    text = member.description.plain if member.description else ""
    return {"description": " ".join([_own_words(text), *decisions]), **schema}


def _own_words(text: str) -> str:
    return f"{OWN_WORDS} {text}".strip() + ("" if text.endswith((".", ")")) else ".")


def _has_condition(text: Text | None) -> bool:
    return bool(text and CONDITION.search(text.plain))
