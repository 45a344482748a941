"""Tells which answers are collections, and what requests for them take besides their own members."""

import re

from ..documents.nodes import Object
from ..pages import Page
from .links import FILTER, Links

# The shared schema of what a collection says of itself.
META = "CollectionMeta"
COLLECTION = re.compile(r"\bcollection\b", re.IGNORECASE)
ACCEPTS = re.compile(r"\baccepts?\b[^.]*", re.IGNORECASE)
REASON = "The page names it in its text, not in a table."


def is_collection(page: Page) -> bool:
    """Whether the answer is a collection: by the examples, else by the page's words or the action's name."""
    if page.answers_list:
        return False
    if page.answers:
        return any("results" in answer for answer in page.answers)
    said = any(COLLECTION.search(note) for note in page.notes.values())
    return page.action.endswith("List") or (page.action.startswith("get") and said)


def paging_members(page: Page, links: Links, listed: set[str]) -> Object:
    """What the page says in its text alone that the request takes: `perPage`, `start` and `filter`.

    Args:
        page: The page.
        links: Its tables.
        listed: The members that it lists or shows.
    """
    said = " ".join(match[0] for note in page.notes.values() for match in ACCEPTS.finditer(note)).casefold()
    members: Object = {}
    if "pagination" in said or "perPage" in listed or "start" in listed:
        members["perPage"] = {"description": "How many results to return at most.", "type": "integer", "minimum": 1}
        members["start"] = {
            "description": "How many results to leave out before the first one.", "type": "integer", "minimum": 0,
        }  # fmt: skip
    if FILTER in said or links.filters:
        members[FILTER] = {"description": "What the results have to be like.", "type": "object"}
    absent: Object = {"x-ivvy-departure": {"page": "absent", "reason": REASON}}
    return {
        name: {**member, **absent}
        for name, member in members.items()
        if name not in listed and isinstance(member, dict)
    }
