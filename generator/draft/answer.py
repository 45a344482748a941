"""Drafts the schema of the answer."""

import re
from dataclasses import dataclass

from ..documents.documents import COMPONENTS
from ..documents.names import slug
from ..documents.nodes import Node, Object, list_at, mapping_at
from ..pages import Members, Page
from .collections import META, is_collection
from .inference import OWN_WORDS, Inference, enum_of, members_or_none
from .links import Links
from .naming import ADDS, ClassNames, item_of, subject_of
from .objects import draft_object
from .outline import ANSWER, Outline

# Members of every answer to a change, for which pages give no type.
USUAL: Object = {"success": True, "id": 1}
REMOVED = re.compile(r"(remove|delete|cancel|change|add|update)", re.IGNORECASE)


@dataclass(frozen=True)
class Answered:
    """What a page says of the answer.

    Attributes:
        table: Its table, or that of an item of a collection; None if it has none.
        shown: The answers in examples, or the items of those that are collections.
        is_collection: Whether it is a collection.
    """

    table: Members | None
    shown: list[Object]
    is_collection: bool

    def add_to(self, outline: Outline) -> None:
        """Add it to the outline of its page."""
        outline.add(ANSWER, self.table, self.shown)


def answered(page: Page, links: Links) -> Answered:
    """What a page says of the answer, whose table may be one that only the example leads to."""
    is_list = is_collection(page)
    items = [item for answer in page.answers for item in list_at(answer, "results") if isinstance(item, dict)]
    shown = items if is_list and any("results" in answer for answer in page.answers) else page.answers
    table = page.returned
    if table is None:
        heading = links.like(shown)
        if not shown and page.action.startswith("get"):
            heading = links.first_unlinked
        table = page.objects.get(heading)
    return Answered(table, shown, is_list)


def draft_answer(
    page: Page, found: Answered, inference: Inference, names: ClassNames, shared: set[str]
) -> tuple[str, Object]:
    """The answer of an action: the name of its schema, and all schemas it needs."""
    answer = _Answer(page, found, inference, names, shared)
    return answer.draft(), answer.schemas


class _Answer:
    """Drafts the answer of one page."""

    def __init__(self, page: Page, found: Answered, inference: Inference, names: ClassNames, shared: set[str]) -> None:
        self.schemas: Object = {}
        self._page = page
        self._found = found
        self._inference = inference
        self._names = names
        self._shared = shared
        self._subject = subject_of(page.action)

    def draft(self) -> str:
        page = self._page
        wish = f"Saved {self._subject}" if page.action.startswith(ADDS) else f"{page.action} Answer"
        returned = self._returned()
        if not self._found.is_collection and not page.answers_list:
            name = self._names.new(wish, f"{page.action} Answer")
            self._add(name, f"what {page.action} answers.", returned)
            return name
        item = self._names.new(f"{item_of(page.action)} Item", f"{page.action} Item")
        self._add(item, "one of the results.", returned)
        if not self._found.is_collection:
            return item
        name = self._names.new(wish)
        meta: Object = (
            {"$ref": f"../{COMPONENTS}#/components/schemas/{META}"} if META in self._shared else {"type": "object"}
        )
        items: Object = {"$ref": f"#/components/schemas/{item}"}
        self.schemas[name] = {
            "description": f"{OWN_WORDS} what {page.action} answers.",
            "type": "object",
            "required": ["results"],
            "properties": {
                "meta": {"description": "How many results there are, and which of them these are.", **meta},
                "results": {"description": "The results.", "type": "array", "items": items},
            },
        }
        return name

    def _add(self, name: str, description: str, schema: Object) -> None:
        table = self._found.table
        if table and table is not self._page.returned and slug(table.name) != slug(name):
            reason = "The page describes the answer in this table."
            schema = {**schema, "x-ivvy-departure": {"page": {"table": table.name}, "reason": reason}}
        self.schemas[name] = {"description": f"{OWN_WORDS} {description}", **schema}

    def _returned(self) -> Object:
        table, shown = members_or_none(self._found.table), self._found.shown
        usual: Object = {name: value for name, value in USUAL.items() if name in table.members}
        # The page shows no type of these, but every other answer does.
        shown = [*shown, usual] if usual and not any(usual.keys() & each.keys() for each in shown) else shown
        schema = draft_object(self._inference, ANSWER, table, shown, is_sent=False)
        properties = mapping_at(schema, "properties")
        if "warnings" in properties or self._page.warnings:
            departure: Object = mapping_at(properties, "warnings", "x-ivvy-departure")
            if "warnings" not in properties and table.members:
                departure = Object(page="absent", reason="The page lists warnings, but not this member of the answer.")
            noted: Object = {"x-ivvy-departure": departure} if departure else {}
            properties["warnings"] = {**self._warnings(), **noted}
        if not properties:
            reason = "The page does not describe the answer."
            departed: Object = {"page": "absent", "reason": reason}
            properties["success"] = {
                "description": f"{OWN_WORDS} TODO.",
                "type": "boolean",
                "x-ivvy-departure": departed,
            }
        # Every answer on the pages has these two.
        required: list[Node] = [name for name in USUAL if name in properties]
        return {"type": "object", **({"required": required} if required else {}), "properties": properties}

    def _warnings(self) -> Object:
        items: Object = {"type": "string"}
        if self._page.warnings:
            name = self._names.new(f"{self._subject} Warning")
            self.schemas[name] = enum_of(self._page.warnings)
            items = {"$ref": f"#/components/schemas/{name}"}
        return {"description": f"{OWN_WORDS} what the platform warns of.", "type": ["array", "null"], "items": items}
