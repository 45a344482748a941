"""Draft the schema of the answer of an action."""

import re
from dataclasses import dataclass

from ..documents.documents import COMPONENTS
from ..documents.names import slug
from ..documents.nodes import Node, Object, list_at, mapping_at
from ..pages import Members, Page
from .links import ANSWER, FILTER, Links
from .naming import ADDS, ClassNames, item_of, subject_of, words_of
from .schemas import Inference, departure, draft_object, enum_of, members_or_none

# The shared schema of the metadata of a collection.
META = "CollectionMeta"
COLLECTION = re.compile(r"\bcollection\b", re.IGNORECASE)
ACCEPTS = re.compile(r"\baccepts?\b[^.]*", re.IGNORECASE)
# Members of every answer to a change. Pages give no types for them.
USUAL: Object = {"success": True, "id": 1}


def is_collection(page: Page) -> bool:
    """Whether the answer is a collection. Without examples, this depends on the text and the name of the action."""
    if page.answers_list:
        return False
    if page.answers:
        return any("results" in answer for answer in page.answers)
    mentions_collection = any(COLLECTION.search(note) for note in page.notes.values())
    return page.action.endswith("List") or (page.action.startswith("get") and mentions_collection)


def paging_members(page: Page, links: Links, listed: set[str]) -> Object:
    """Draft the members of the request that the page mentions only in its text: `perPage`, `start` and `filter`.

    Args:
        page: The page.
        links: The tables of the page.
        listed: The members in its table and examples.
    """
    text = " ".join(match[0] for note in page.notes.values() for match in ACCEPTS.finditer(note)).casefold()
    members: Object = {}
    if "pagination" in text or "perPage" in listed or "start" in listed:
        size = "The maximum number of results on a result page."
        offset = "The zero-based offset of the first result in the whole collection, not a page number."
        members["perPage"] = {"description": size, "type": "integer", "minimum": 1}
        members["start"] = {"description": offset, "type": "integer", "minimum": 0}
    if FILTER in text or links.filters:
        members[FILTER] = {"description": "Conditions that the results must meet.", "type": "object"}
    return {
        name: {**member, **departure("absent", "The page mentions it only in its text.")}
        for name, member in members.items()
        if name not in listed and isinstance(member, dict)
    }


@dataclass(frozen=True)
class AnswerFacts:
    """The facts of a page about the answer.

    Attributes:
        table: The table of the answer, or of an item of a collection, or None.
        examples: The answers in examples, or the items of those that are collections.
        is_collection: Whether the answer is a collection.
    """

    table: Members | None
    examples: list[Object]
    is_collection: bool


def find_answer(page: Page, links: Links) -> AnswerFacts:
    """Find the table and the examples of the answer. The table may have any heading if it matches the examples."""
    is_list = is_collection(page)
    items = [item for answer in page.answers for item in list_at(answer, "results") if isinstance(item, dict)]
    examples = items if is_list and any("results" in answer for answer in page.answers) else page.answers
    table = page.returned
    if table is None:
        heading = links.like(examples)
        if not examples and page.action.startswith("get"):
            heading = links.first_unlinked
        table = page.objects.get(heading)
    return AnswerFacts(table, examples, is_list)


def draft_answer(
    page: Page, found: AnswerFacts, inference: Inference, names: ClassNames, shared: set[str]
) -> tuple[str, Object]:
    """Draft the answer of an action. Return the name of its schema, and all schemas that it needs."""
    answer = _Answer(page, found, inference, names, shared)
    return answer.draft(), answer.schemas


class _Answer:
    """Drafts the answer of an action."""

    def __init__(
        self, page: Page, found: AnswerFacts, inference: Inference, names: ClassNames, shared: set[str]
    ) -> None:
        self.schemas: Object = {}
        self._page = page
        self._found = found
        self._inference = inference
        self._names = names
        self._shared = shared
        self._subject = subject_of(page.action)

    def draft(self) -> str:
        page = self._page
        is_add = page.action.startswith(ADDS)
        wish = f"Saved {self._subject}" if is_add else f"{page.action} Answer"
        saved = f"The {words_of(self._subject)}"
        returned = self._returned()
        if not self._found.is_collection and not page.answers_list:
            name = self._names.new(wish, f"{page.action} Answer")
            text = f"{saved} that was added or updated." if is_add else f"The answer of {page.action}."
            self._add(name, text, returned)
            return name
        item = self._names.new(f"{item_of(page.action)} Item", f"{page.action} Item")
        self._add(item, f"A result of {page.action}.", returned)
        if not self._found.is_collection:
            return item
        name = self._names.new(wish)
        meta: Object = (
            {"$ref": f"../{COMPONENTS}#/components/schemas/{META}"} if META in self._shared else {"type": "object"}
        )
        items: Object = {"$ref": f"#/components/schemas/{item}"}
        self.schemas[name] = {
            "description": "A result page of TODO.",
            "type": "object",
            "required": ["results"],
            "properties": {
                "meta": {"description": "The total number of results, and the position of this result page.", **meta},
                "results": {"description": "The results on this result page.", "type": "array", "items": items},
            },
        }
        return name

    def _add(self, name: str, description: str, schema: Object) -> None:
        table = self._found.table
        if table and table is not self._page.returned and slug(table.name) != slug(name):
            schema = {**schema, **departure({"table": table.name}, "The page describes the answer in this table.")}
        self.schemas[name] = {"description": f"TODO: {description}", **schema}

    def _returned(self) -> Object:
        table, examples = members_or_none(self._found.table), self._found.examples
        usual: Object = {name: value for name, value in USUAL.items() if name in table.members}
        # The page gives no types for these members, but they have the same types in every answer.
        if usual and not any(usual.keys() & each.keys() for each in examples):
            examples = [*examples, usual]
        schema = draft_object(self._inference, ANSWER, table, examples, is_sent=False)
        properties = mapping_at(schema, "properties")
        if "warnings" in properties or self._page.warnings:
            drafted = mapping_at(properties, "warnings")
            mark: Object = {key: drafted[key] for key in drafted if key == "x-ivvy-departure"}
            if "warnings" not in properties and table.members:
                mark = departure("absent", "The page lists warnings, but not this member of the answer.")
            properties["warnings"] = {**self._warnings(), **mark}
        if not properties:
            mark = departure("absent", "The page does not describe the answer.")
            properties["success"] = {"description": "TODO: describe it.", "type": "boolean", **mark}
        # Every example of an answer to a change contains these members.
        required: list[Node] = [name for name in USUAL if name in properties]
        return {"type": "object", **({"required": required} if required else {}), "properties": properties}

    def _warnings(self) -> Object:
        items: Object = {"type": "string"}
        if self._page.warnings:
            name = self._names.new(f"{self._subject} Warning")
            self.schemas[name] = enum_of(self._page.warnings)
            items = {"$ref": f"#/components/schemas/{name}"}
        is_add = self._page.action.startswith(ADDS)
        saved = f"the {words_of(self._subject)} from being saved" if is_add else "the request from being carried out"
        text = f"TODO: Problems that did not prevent {saved}."
        return {"description": text, "type": ["array", "null"], "items": items}
