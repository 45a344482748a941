"""Text of the documents as Markdown."""

import re
from collections.abc import Collection

# What would begin a tag or an entity, and the marks of emphasis and links. Backticks stay: the documents use them.
MARKS = re.compile(r"(`[^`]*`)|([<&*\[\]\\])")


def flowing(text: str) -> str:
    """Text as it stands in a paragraph."""
    return MARKS.sub(lambda found: found[1] or f"&#{ord(found[2])};", " ".join(text.split()))


def cell(text: str) -> str:
    """Text as it stands in a cell of a table."""
    return flowing(text).replace("|", "\\|")


def linked(text: str, actions: Collection[str]) -> str:
    """Text in which the names of actions lead to their pages, by the headings of those."""
    names = re.compile(rf"(`[^`]*`)|\b({'|'.join(sorted(actions, key=len, reverse=True))})\b")
    return names.sub(lambda found: found[1] or f"[{found[2]}][{found[2].lower()}]", text)
