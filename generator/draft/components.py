"""Drafts the schemas of a page."""

import re

from ..drift.specified import slug
from ..pages import Member, Members, Page, Text, Values
from ..spec.nodes import Node, Object, mapping_at
from .answer import draft_answer
from .inference import OWN_WORDS, PLAIN, TableClass, Types, enum_of, flag, shown_member
from .naming import ClassNames, request_names, subject_of

REASON = "TODO: say why the document differs."
CONDITION = re.compile(r"\b(required|mandatory|only|when adding)\b", re.IGNORECASE)


class DraftSchemas:
    """The schemas of a page: of the request, its tables and the answer.

    Args:
        page: The page.
        taken: The names of the schemas in other documents.

    Attributes:
        schemas: The schemas by name.
        request: The name of the request's schema; None if the page shows no request.
        answer: The name of the answer's schema.
    """

    def __init__(self, page: Page, taken: set[str]) -> None:
        self.schemas: Object = {}
        self._page = page
        self._names = ClassNames(taken)
        self._subject = subject_of(page.action)
        # The values of each member in the examples, at any depth: enough to see how booleans are sent.
        self._shown: dict[str, list[Node]] = {}
        for example in page.requests:
            for name, value in example.items():
                self._shown.setdefault(name, []).append(value)
        self.request: str | None = None
        if page.request or page.requests:
            heading = page.request.name if page.request else ""
            self.request = self._names.new(*request_names(page.action, heading))
        self._tables = {table.name: self._named(table, "object") for table in page.objects.values()}
        for listed in page.values.values():
            numbers = all(value.lstrip("-").isdecimal() for value in listed.values)
            self._tables[listed.name] = self._named(listed, "integer" if numbers else "string")
        self._types = Types(self._tables)
        if self.request:
            self._add_request(self.request)
        for table in page.objects.values():
            self._add(table.name, {"description": f"{OWN_WORDS} {table.name}.", **self._object(table)})
        for listed in page.values.values():
            self._add(listed.name, enum_of(listed))
        self.answer, answers = draft_answer(page, self._names, self._types)
        self.schemas.update(answers)

    def _named(self, table: Members | Values, kind: str) -> TableClass:
        return TableClass(self._names.new(table.name, f"{self._subject} {table.name}"), kind)

    def _add(self, heading: str, schema: Object) -> None:
        name = self._tables[heading].name
        if slug(name) != slug(heading):
            reason = f"TODO: another document has a class of that name; {name} is used here."
            schema = {**schema, "x-ivvy-departure": {"page": {"table": heading}, "reason": reason}}
        self.schemas[name] = schema

    def _add_request(self, name: str) -> None:
        schema = self._object(self._page.request or Members("", frozenset(), {}))
        members = mapping_at(schema, "properties")
        for example in self._page.requests:
            for member, value in example.items():
                if member not in members:
                    where = "its table lacks it" if self._page.request else "which has no table of members"
                    members[member] = shown_member(value, f"The page's example sends it, {where}.")
        self.schemas[name] = {"description": f"{OWN_WORDS} what {self._page.action} takes.", **schema}

    def _object(self, table: Members) -> Object:
        required: list[Node] = [name for name, member in table.members.items() if member.required is True]
        properties: Object = {name: self._member(name, member) for name, member in table.members.items()}
        return {"type": "object", **({"required": required} if required else {}), "properties": properties}

    def _member(self, name: str, member: Member) -> Object:
        schema = self._types.of_member(name, member)
        sent = [value for value in self._shown.get(name, ()) if isinstance(value, int) and not isinstance(value, bool)]
        if schema == PLAIN["boolean"] and sent:
            schema = flag(f"The page's table says {member.type.plain if member.type else ''}, its example {sent[0]}.")
        decisions: list[str] = []
        if not schema.keys() - {"x-ivvy-departure"}:
            decisions.append(f"TODO: which type is {member.type.plain if member.type else 'it'}?")
        if isinstance(member.required, str):
            departure = mapping_at(schema, "x-ivvy-departure", "page")
            said: Object = {**departure, "required": member.required}
            schema["x-ivvy-departure"] = {"page": said, "reason": REASON}
            decisions.append(f"TODO: when is it required? The page says {member.required}.")
        elif member.required is None or _has_condition(member.description):
            decisions.append("TODO: is it required, and when?")
        text = member.description.plain if member.description else ""
        described = f"{OWN_WORDS} {text}".strip() + ("" if text.endswith((".", ")")) else ".")
        return {"description": " ".join([described, *decisions]), **schema}


def _has_condition(text: Text | None) -> bool:
    return bool(text and CONDITION.search(text.plain))
