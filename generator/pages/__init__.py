"""Fetch and read the vendor's pages.

`fetching` gets the text of a page, `markdown` splits it into blocks, and `reading` turns the blocks into `facts` with
the help of `tables` and `examples`. `linked_tables` follows links to tables on other pages.
"""

from .facts import ARRAY, INVISIBLE, Member, Members, NoActionError, Page, PageError, Text, Values, canonical_type
from .reading import read_page
from .tables import parse_requirement

__all__ = [
    "ARRAY",
    "INVISIBLE",
    "Member",
    "Members",
    "NoActionError",
    "Page",
    "PageError",
    "Text",
    "Values",
    "canonical_type",
    "parse_requirement",
    "read_page",
]
