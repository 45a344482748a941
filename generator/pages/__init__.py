"""Reads the vendor's pages.

The way of the data: `sources` gets the text of a page, `markdown` or `rendered`, depending on its form, splits it into
`blocks`, and `reading` turns these into `facts`; `tables` finds out what a table lists.
"""

from .blocks import PageError, Text
from .facts import Member, Members, Page, Values
from .limits import readable
from .markdown import markdown_blocks
from .reading import PageReader
from .rendered import is_rendered, rendered_blocks
from .tables import TableError, requirement
from .type_names import ARRAY, TYPES, canonical_type

__all__ = [
    "ARRAY",
    "TYPES",
    "Member",
    "Members",
    "Page",
    "PageError",
    "Text",
    "Values",
    "canonical_type",
    "read_page",
    "requirement",
]


def read_page(text: str, source: str) -> Page:
    """Read what a page says.

    Args:
        text: The page, in any of its forms.
        source: Where it is from: a file or an address.

    Raises:
        PageError: It is not the page of an action.
    """
    if not text.strip():
        raise PageError(source, "it is empty")
    if text.lstrip()[:15].casefold().startswith(("<!doctype html", "<html")):
        raise PageError(source, "it is HTML: give the page's Markdown, whose address ends in .md")
    text, rest = readable(text)
    unread = [rest] if rest else []
    if is_rendered(text):
        try:
            blocks, lost = rendered_blocks(text)
        except TableError as error:
            raise PageError(source, str(error)) from None
        return PageReader(source, lost).read([*blocks, *unread])
    return PageReader(source).read([*markdown_blocks(text), *unread])
