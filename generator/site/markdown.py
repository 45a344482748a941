"""Text of the documents as Markdown."""

import re
from collections.abc import Mapping

# What would begin a tag or an entity, and the marks of emphasis and links. Backticks stay: the documents use them.
MARKS = re.compile(r"(`[^`]*`)|([<&*\[\]\\])")


def flowing(text: str) -> str:
    """Text as it stands in a paragraph."""
    return MARKS.sub(lambda found: found[1] or f"&#{ord(found[2])};", " ".join(text.split()))


def cell(text: str) -> str:
    """Text as it stands in a cell of a table."""
    return flowing(text).replace("|", "\\|")


def linked(text: str, pages: Mapping[str, str]) -> str:
    """Text in which names lead to their pages."""
    names = re.compile(rf"(`[^`]*`)|\b({'|'.join(sorted(pages, key=len, reverse=True))})\b")
    return names.sub(lambda found: found[1] or f"[{found[2]}]({pages[found[2]]})", text)
