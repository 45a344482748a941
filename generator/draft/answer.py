"""Draft the schema of the answer of an action."""

import re
from dataclasses import dataclass

from ..documents.names import slug
from ..documents.nodes import Node, Object, list_at, mapping_at
from ..pages import Members, Page
from .known import Known
from .links import ANSWER, FILTER, Links
from .naming import ADDS, NOUNS, ClassNames, answer_names, item_of, one_of, plural, subject_of, verb_of, words_of
from .objects import draft_object, enum_of, members_or_none
from .schemas import Inference, departure

# The shared schema of the metadata of a collection.
META = "CollectionMeta"
# The shared schemas of members of requests.
SHARED = {"perPage": "PerPage", "start": "Start", FILTER: "Filter"}
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


def paging_members(page: Page, links: Links, listed: set[str], known: Known) -> Object:
    """Draft the members of the request that the page mentions only in its text: `perPage`, `start` and `filter`.

    Args:
        page: The page.
        links: The tables of the page.
        listed: The members in its table and examples.
        known: The facts of `spec/`.
    """
    text = " ".join(match[0] for note in page.notes.values() for match in ACCEPTS.finditer(note)).casefold()
    if not is_collection(page) and not page.answers_list:
        return {}
    wanted = ["perPage", "start"] if "pagination" in text or "perPage" in listed or "start" in listed else []
    wanted += [FILTER] if FILTER in text or links.filters else []
    return {name: known.reference(SHARED[name]) for name in wanted if name not in listed}


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
    page: Page, found: AnswerFacts, inference: Inference, names: ClassNames, known: Known
) -> tuple[str, Object]:
    """Draft the answer of an action. Return the name of its schema, and all schemas that it needs."""
    answer = _Answer(page, found, inference, names, known)
    return answer.draft(), answer.schemas


class _Answer:
    """Drafts the answer of an action."""

    def __init__(self, page: Page, found: AnswerFacts, inference: Inference, names: ClassNames, known: Known) -> None:
        self.schemas: Object = {}
        self._page = page
        self._found = found
        self._inference = inference
        self._names = names
        self._known = known
        self._words = words_of(item_of(page.action))

    def draft(self) -> str:
        returned = self._returned()
        if not self._found.is_collection and not self._page.answers_list:
            name = self._names.new(*answer_names(self._page.action))
            self._add(name, self._text(), returned)
            return name
        subject = item_of(self._page.action)
        item = self._names.new(subject, f"Listed {subject}", f"{self._page.action} Item")
        self._add(item, f"{one_of(self._words).capitalize()}.", returned)
        if not self._found.is_collection:
            return item
        name = self._names.new(f"{self._page.action} Answer")
        meta: Object = self._known.reference(META) or {"type": "object"}
        items: Object = {"$ref": f"#/components/schemas/{item}"}
        many = plural(self._words)
        self.schemas[name] = {
            "description": f"A result page of {many}.",
            "type": "object",
            "required": ["results"],
            "properties": {
                "meta": {"description": f"The total number of {many}, and the position of this result page.", **meta},
                "results": {"description": f"The {many} on this result page.", "type": "array", "items": items},
            },
        }
        return name

    def _text(self) -> str:
        """Describe the answer."""
        if self._page.action.startswith(ADDS):
            return f"The {self._words} that was added or updated."
        verb, subject = verb_of(self._page.action)
        if verb == "get":
            return f"{one_of(self._words).capitalize()}."
        _, participle = NOUNS.get(verb, ("", ""))
        return f"The {words_of(subject)} that was {participle.lower()}." if participle else "TODO: The outcome."

    def _add(self, name: str, description: str, schema: Object) -> None:
        table = self._found.table
        if table and table is not self._page.returned and slug(table.name) != slug(name):
            schema = {**schema, **departure({"table": table.name}, "The page describes the answer in this table.")}
        self.schemas[name] = {"description": description, **schema}

    def _returned(self) -> Object:
        table, examples = members_or_none(self._found.table), self._found.examples
        usual: Object = {name: value for name, value in USUAL.items() if name in table.members}
        # The page gives no types for these members, but they have the same types in every answer.
        if usual and not any(usual.keys() & each.keys() for each in examples):
            examples = [*examples, usual]
        schema = draft_object(self._inference, ANSWER, self._words, table, examples)
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
        # The id of an object, and these members of an answer to a change, are always there.
        required: list[Node] = [name for name in USUAL if name in properties]
        return {"type": "object", **({"required": required} if required else {}), "properties": properties}

    def _warnings(self) -> Object:
        if not self._page.warnings:
            text = "Warnings from the platform. The vendor's page lists no warnings for this action."
            return {"description": text, "type": ["array", "null"], "items": {"type": "string"}}
        name = self._names.new(f"{subject_of(self._page.action)} Warning")
        self.schemas[name] = enum_of(self._page.warnings, f"The warnings of {self._page.action}.")
        items: Object = {"$ref": f"#/components/schemas/{name}"}
        text = f"Problems that did not prevent the {self._words} from being saved."
        return {"description": text, "type": ["array", "null"], "items": items}
