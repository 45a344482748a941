"""Drafts the schema of the answer."""

from collections.abc import Mapping

from ..pages import Member, Page
from ..spec.nodes import Node, Object, list_at, mapping_at
from .inference import OWN_WORDS, Types, enum_of, schema_of_value, shown_member
from .naming import ADDS, ClassNames, subject_of

# Members of every answer, for which pages give no type.
USUAL: Object = {"success": True, "id": 1}


def draft_answer(page: Page, names: ClassNames, types: Types) -> tuple[str, Object]:
    """The answer of an action: the name of its schema, and all schemas it needs."""
    answer = _Answer(page, names, types)
    return answer.draft(), answer.schemas


class _Answer:
    """Drafts the answer of one page."""

    def __init__(self, page: Page, names: ClassNames, types: Types) -> None:
        self.schemas: Object = {}
        self._page = page
        self._names = names
        self._types = types
        self._subject = subject_of(page.action)

    def draft(self) -> str:
        page = self._page
        wish = f"Saved {self._subject}" if page.action.startswith(ADDS) else f"{page.action} Answer"
        name = self._names.new(wish, f"{page.action} Answer")
        listed = [item for answer in page.answers for item in list_at(answer, "results")]
        is_collection = any("meta" in answer and "results" in answer for answer in page.answers)
        shown = [item for item in listed if isinstance(item, dict)] if is_collection else page.answers
        properties: Object = self._returned(shown)
        if is_collection:
            item = self._names.new(f"{self._subject} Item")
            self.schemas[item] = _answer_schema(f"{OWN_WORDS} one of the results.", properties)
            meta: Object = {"description": f"{OWN_WORDS} how many results there are.", "type": "object"}
            items: Object = {"$ref": f"#/components/schemas/{item}"}
            results: Object = {"description": f"{OWN_WORDS} the results.", "type": "array", "items": items}
            properties = Object({"meta": meta, "results": results})
        self.schemas[name] = _answer_schema(f"{OWN_WORDS} what {page.action} answers.", properties)
        return name

    def _returned(self, shown: list[Object]) -> Object:
        values = {name: value for each in reversed(shown) for name, value in each.items()}
        table = self._page.returned.members if self._page.returned else dict[str, Member]()
        properties = Object({name: self._returned_member(name, member, values) for name, member in table.items()})
        known = {name.casefold() for name in table}
        for name, value in values.items():
            if name.casefold() not in known:
                reason = "Only in the page's example of an answer, not in its table of returned members."
                properties[name] = shown_member(value, reason if table else "")
        if "warnings" in properties or self._page.warnings:
            departure: Object = mapping_at(properties, "warnings", "x-ivvy-departure")
            if "warnings" not in properties and table:
                departure = Object(page="absent", reason="The page lists warnings, but not this member of the answer.")
            noted: Object = {"x-ivvy-departure": departure} if departure else {}
            properties["warnings"] = {**self._warnings(), **noted}
        if not properties:
            properties["success"] = shown_member(True, "The page does not describe the answer.")
        return properties

    def _returned_member(self, name: str, member: Member, values: Mapping[str, Node]) -> Object:
        said = member.description.plain if member.description else ""
        schema: Object = self._types.of_member(name, member) if member.type else schema_of_value(values.get(name))
        if not schema and name in USUAL:
            schema = schema_of_value(USUAL[name])
        decision = [] if schema else ["TODO: which type is it?"]
        return {"description": " ".join([f"{OWN_WORDS} {said}".strip(), *decision]), **schema}

    def _warnings(self) -> Object:
        items: Object = {"type": "string"}
        if self._page.warnings:
            name = self._names.new(f"{self._subject} Warning")
            self.schemas[name] = enum_of(self._page.warnings)
            items = {"$ref": f"#/components/schemas/{name}"}
        return {"description": f"{OWN_WORDS} what the platform warns of.", "type": ["array", "null"], "items": items}


def _answer_schema(description: str, properties: Object) -> Object:
    # Every answer on the pages has these two.
    required: list[Node] = [name for name in ("success", "id") if name in properties]
    schema: Object = {"description": description, "type": "object"}
    return {**schema, **({"required": required} if required else {}), "properties": properties}
