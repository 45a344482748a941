"""Draft the schemas of objects and enums: their members, with descriptions, requirements and conditions."""

from ..documents.names import PYTHON_NAME, TAKEN_BY_MODELS, python_name
from ..documents.nodes import Node, Object, mapping_at
from ..documents.references import target_of
from ..documents.schemas import is_label
from ..pages import Member, Members, Values
from ..pages.sentences import sentences_of, statement_of
from .conditions import add_conditions, find_condition
from .links import REQUEST, Owner, is_numbers, is_same, members_of
from .naming import ADDS, READS, item_of, new_constants, verb_of, words_of
from .schemas import REASON, Inference, departure
from .wording import OWN_WORDS


def draft_object(inference: Inference, owner: Owner, words: str, table: Members, objects: list[Object]) -> Object:
    """Draft the schema of an object.

    Args:
        inference: Derives the schemas of its members.
        owner: The heading of its table, or the path to it.
        words: Its name, as words.
        table: Its table, or an empty one.
        objects: The objects of this kind in examples.
    """
    return _DraftObject(inference, owner, words, table, objects).draft()


class _DraftObject:
    """Drafts the schema of an object."""

    def __init__(self, inference: Inference, owner: Owner, words: str, table: Members, objects: list[Object]) -> None:
        self._inference = inference
        self._owner = owner
        self._words = words
        self._table = table
        self._objects = objects
        self._is_sent = inference.outline.is_sent(owner)
        self._action = inference.outline.links.page.action

    def draft(self) -> Object:
        schemas: dict[str, Object] = {}
        decisions: dict[str, list[str]] = {}
        rows: dict[str, Member | None] = {}
        for name, member, values in members_of(self._table, self._objects, is_sent=self._owner == REQUEST):
            drafted = self._inference.of_member(self._owner, name, member, values)
            decisions[name], rows[name] = [*drafted.decisions], member
            schemas[name] = {**self._marked(name, drafted.schema, member, values), **self._refers(name, drafted.schema)}
        required: list[Node] = []
        conditions: list[tuple[str, Object]] = []
        properties: Object = {}
        named = {name: mapping_at(self._inference.enums, target_of(schema)) for name, schema in schemas.items()}
        for name, marked in schemas.items():
            schema = marked
            member = rows[name] or Member(None, None, None)
            text = member.description.plain if member.description else ""
            condition = find_condition(member, self._words, schemas, named) if self._is_sent else None
            note = ""
            if condition:
                case, when, text = condition
                if member.required is not True:
                    conditions.append((name, case))
                    note = f"Required when {when}."
            if self._is_sent and (member.required is True or self._is_always_sent(name, member)):
                required.append(name)
            elif self._is_sent and not condition:
                decisions[name] += self._undecided(name, member)
            if self._is_sent and isinstance(member.required, str):
                facts: Object = {**mapping_at(schema, "x-ivvy-departure", "page"), "required": member.required}
                schema = {**schema, **departure(facts, "It is a condition of the schema." if condition else REASON)}
            if "format" in schema:
                text = " ".join(each for each in sentences_of(text) if statement_of(each) != "a format")
            description, rest = self._described(name, schema, text)
            parts = [description, note, f"{OWN_WORDS} {rest}" if rest else "", *decisions[name]]
            properties[name] = {"description": " ".join(filter(None, parts)), **schema}
        whole: Object = {"type": "object", **({"required": required} if required else {}), "properties": properties}
        return add_python_names(add_conditions(whole, conditions))

    def _marked(self, name: str, schema: Object, member: Member | None, values: list[Node]) -> Object:
        """Mark where the schema of a member differs from the page."""
        if member is None:
            # If no table lists the members of an answer, `drift` compares the examples instead.
            is_absent = bool(self._table.members) or self._is_sent
            return {**schema, **(departure("absent", "The page shows it only in an example.") if is_absent else {})}
        if name not in self._table.members:
            listed = next(other for other, each in self._table.members.items() if each is member)
            return {**schema, **departure({"name": listed}, "The page's examples have this spelling.")}
        shown = {
            each for found in self._objects for each in found if each != name and is_same(each, name, self._objects)
        }
        if shown and not self._is_sent:
            further: Object = dict.fromkeys(sorted(shown), "The page's example has this spelling.")
            schema = {**schema, "x-ivvy-further-names": further}
        numbers = [value for value in values if isinstance(value, int) and not isinstance(value, bool)]
        if self._is_sent and schema == {"type": "boolean"} and member.type and numbers:
            return flag(f"The type on the page is {member.type.plain}, but its example contains {numbers[0]}.")
        return schema

    def _refers(self, name: str, schema: Object) -> Object:
        """Return the action that adds the objects whose id a member of the request of a write holds."""
        verb, _ = verb_of(self._action)
        if self._owner != REQUEST or self._action.startswith(READS) or schema.get("type") != "integer":
            return {}
        if name == "id":
            adds = "" if self._action.startswith(ADDS) else self._inference.known.add_of(self._words_of_id(verb))
        else:
            words = words_of(name.removesuffix("Id")) if name.endswith("Id") else ""
            adds = self._inference.known.add_of(words, item_of(self._action)) if words else ""
        return {"x-ivvy-refers": adds} if adds else {}

    def _words_of_id(self, verb: str) -> str:
        """Return the object whose id the request has: a booking for changeBookingStatus."""
        words = words_of(item_of(self._action))
        return words.removesuffix(" status") if verb == "change" else words

    def _is_always_sent(self, name: str, member: Member) -> bool:
        """Whether a member is required, although the page does not say so: in removals and single reads."""
        if self._owner != REQUEST or member.required is not None or not self._objects:
            return False
        verb, subject = verb_of(self._action)
        is_single = verb == "get" and not subject.endswith("List") and name == "id"
        return (verb == "remove" or is_single) and all(name in each for each in self._objects)

    def _undecided(self, name: str, member: Member) -> list[str]:
        """Return the question whether a member of a request is required, if the page leaves it open."""
        if isinstance(member.required, str):
            return [f"TODO: when is it required? The page says {member.required}."]
        is_open = member.required is None and name in self._table.members and name != "id"
        is_optional = self._action.startswith(READS) or any(name not in each for each in self._objects)
        return ["TODO: is it required, and when?"] if is_open and not is_optional else []

    def _described(self, name: str, schema: Object, text: str) -> tuple[str, str]:
        if name == "id" and self._owner == REQUEST and self._action.startswith(ADDS):
            return f"The id of the {self._words} to update. Omit it to add one.", ""
        return self._inference.known.wording.member(self._words, name, schema, text)


def flag(reason: str) -> Object:
    """Return the schema of a boolean that is sent as 1 or 0."""
    schema: Object = {"type": ["integer", "boolean"], "minimum": 0, "maximum": 1}
    return {**schema, **departure({"type": "boolean"}, reason)}


def enum_of(table: Values, description: str) -> Object:
    """Return the schema of a table of values."""
    texts = {value: text.plain for value, text in table.values.items()}
    are_numbers = is_numbers(table)
    # The constant of an integer is named after its label, that of a string after the string.
    words = [
        (text if is_label(text) else "", value) if are_numbers else (value, value) for value, text in texts.items()
    ]
    listed: list[Node] = [int(value) if are_numbers else value for value in texts]
    meanings: list[Node] = [text if text and is_label(text) else f"{OWN_WORDS} {text}" for text in texts.values()]
    return {
        "description": description,
        "type": "integer" if are_numbers else "string",
        "enum": listed,
        "x-enum-varnames": list[Node](new_constants(words, "VALUE")),
        "x-ivvy-meanings": meanings,
    }


def members_or_none(members: Members | None) -> Members:
    """Return a table, or an empty one for None."""
    return members or Members("", frozenset(), {})


def add_python_names(schema: Object) -> Object:
    """Add `x-ivvy-python-name` to members whose names are not valid or not unique in Python."""
    taken = set[str](TAKEN_BY_MODELS)
    for name, member in mapping_at(schema, "properties").items():
        wanted = python_name(name.lstrip("_"))
        numbered = (wanted, *(f"{wanted}_{number}" for number in range(2, 100)))
        chosen = next(each for each in numbered if each not in taken)
        taken.add(chosen)
        if isinstance(member, dict):
            if chosen != python_name(name):
                member[PYTHON_NAME] = chosen
            add_python_names(member)
            add_python_names(mapping_at(member, "items"))
    return schema
