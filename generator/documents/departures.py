"""Checks the intended differences of a document from its page."""

from .documents import Document
from .nodes import Node, Object, Pointer, child, text_at, where_of

DEPARTURE = "x-ivvy-departure"
FACTS = {"type", "required", "example", "table", "values", "name", "states"}


def check_departure(document: Document, pointer: Pointer, node: Object) -> None:
    """Reject a departure that lacks a reason, or has unknown keys.

    Args:
        document: The document.
        pointer: The path to the node.
        node: A member, a schema or a code.
    """
    if DEPARTURE not in node:
        return
    departure, at = node[DEPARTURE], (*pointer, DEPARTURE)
    page = child(departure, "page")
    pages = [each for action, each in page.items() if "." in action] if isinstance(page, dict) else []
    is_page = all(_is_page(each) for each in [page, *pages])
    # A comma that is not quoted ends the reason in a mapping in braces, and begins another key.
    if not isinstance(departure, dict) or departure.keys() != {"page", "reason"} or not is_page:
        facts = ", ".join(sorted(FACTS))
        message = f"takes page, which is absent or has some of {facts}, and reason: quote a reason with a comma"
        raise document.problem(message, at, f"{where_of(pointer)}.{DEPARTURE}")
    if not text_at(departure, "reason").strip():
        raise document.problem("the reason is missing", at, f"{where_of(pointer)}.{DEPARTURE}")


def _is_page(page: Node) -> bool:
    """Return whether this describes a page: also that of one action, below the name of that."""
    return page == "absent" or (
        isinstance(page, dict) and bool(page) and all(key in FACTS or "." in key for key in page)
    )
