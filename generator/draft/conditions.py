"""Turn sentences such as "Required when adding a booking." into conditions of a schema."""

import re
from collections.abc import Iterator, Mapping

from ..documents.names import slug
from ..documents.nodes import Node, Object, list_at, types_of
from ..pages import Member
from ..pages.sentences import sentences_of
from .naming import singular

ADD = re.compile(
    r"(?:required|mandatory) (?:when|if) "
    r"(?:(?:the )?id(?: parameter| property)? is (?:missing|not (?:set|given|present|provided))"
    r"|adding (?:an? |the )?(?:new )?(?P<what>[\w ]+))",
    re.IGNORECASE,
)
ADD_ONLY = re.compile(r"required (?:on|when) add(?:ing)?(?:, optional on updat(?:e|ing))?", re.IGNORECASE)
EQUAL = re.compile(
    r"required (?:when|if) (?P<member>\w+) ?(?:is one of|=+|is) ?\"?(?P<values>[\w ,]+?)\"?", re.IGNORECASE
)
ABSENT = re.compile(
    r"required (?:when|if) (?:the )?(?P<member>\w+)(?: parameter)? is (?:missing|not (?:set|present))", re.I
)
FLAGS: dict[str, tuple[Node, ...]] = {"true": (1, True), "false": (0, False), "1": (1, True), "0": (0, False)}


def find_condition(
    member: Member, owner: str, members: Mapping[str, Object], enums: Mapping[str, Object]
) -> tuple[Object, str, str] | None:
    """Find the condition under which a member is required.

    Args:
        member: The member.
        owner: The object that it belongs to, as words.
        members: The schemas of the members of the object.
        enums: The enums that they refer to, by member.

    Returns:
        The schema that holds in this case, the condition in words, and the text of the page without it; or None.
    """
    text = member.description.plain if member.description else ""
    stated = member.required if isinstance(member.required, str) else ""
    for sentence in (stated, *sentences_of(text)):
        plain = sentence.strip(" .()").replace("*", "")
        rest = " ".join(each for each in sentences_of(text) if each != sentence)
        if found := _case_of(plain, owner, members, enums):
            return *found, rest
    return None


def _case_of(
    text: str, owner: str, members: Mapping[str, Object], enums: Mapping[str, Object]
) -> tuple[Object, str] | None:
    if "id" in members and (ADD_ONLY.fullmatch(text) or _is_adding(text, owner)):
        return {"not": {"required": ["id"]}}, "adding"
    by_slug = {slug(name): name for name in members}
    if (match := ABSENT.fullmatch(text)) and (name := by_slug.get(slug(match["member"]))):
        return {"not": {"required": [name]}}, f"{name} is missing"
    if (match := EQUAL.fullmatch(text)) and (name := by_slug.get(slug(match["member"]))):
        values = [*_values(match["values"], members[name], enums.get(name, {}))]
        if values and None not in values:
            value: Object = {"const": values[0]} if len(values) == 1 else {"enum": values}
            return {"required": [name], "properties": {name: value}}, f"{name} is {_shown(values)}"
    return None


def _is_adding(text: str, owner: str) -> bool:
    match = ADD.fullmatch(text)
    if not match:
        return False
    named, known = (match["what"] or "").lower().split(), {singular(word) for word in owner.lower().split()}
    return all(singular(word) in {*known, "one"} for word in named)


def _values(text: str, schema: Object, enum: Object) -> Iterator[Node]:
    """Return the values that a condition names. A value that the member cannot have is None."""
    types = types_of(schema or enum) or types_of(enum)
    words = re.split(r"[ ,]+", text) if re.fullmatch(r"[\d ,]+", text) else [text]
    for word in words:
        if "boolean" in types:
            values = FLAGS.get(word.casefold(), (None,))
            yield from values if "integer" in types else values[-1:]
        elif enum:
            named = dict(
                zip(map(slug, map(str, list_at(enum, "x-ivvy-meanings"))), list_at(enum, "enum"), strict=False)
            )
            listed = {str(value): value for value in list_at(enum, "enum")}
            yield listed.get(word, named.get(slug(word)))
        elif types == ["integer"]:
            yield int(word) if word.isdecimal() else None
        else:
            yield word if types == ["string"] else None


def _shown(values: list[Node]) -> str:
    if values[-1] in (True, False):
        return str(values[-1]).lower()
    return " or ".join(map(str, values)) if len(values) < 4 else "one of some values"


def add_conditions(schema: Object, conditions: list[tuple[str, Object]]) -> Object:
    """Add conditions to the schema of an object.

    Args:
        schema: The schema.
        conditions: Members that are required, each with the schema that holds in this case.
    """
    cases: list[tuple[Object, list[Node]]] = []
    for name, case in conditions:
        required = next((names for known, names in cases if known == case), None)
        if required is None:
            cases.append((case, [name]))
        else:
            required.append(name)
    rules: list[Node] = [{"if": case, "then": {"required": names}} for case, names in cases]
    if not rules:
        return schema
    head = {key: each for key, each in schema.items() if key != "properties"}
    return {**head, "allOf": rules, "properties": schema["properties"]}
