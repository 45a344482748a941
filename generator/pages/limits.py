"""How much of a page is taken: a page may be written to keep its reader busy.

The largest of the vendor's pages has 1,400 lines, 86,000 characters, and no text in it has more than 800.
"""

import re

from .blocks import PageError, Unread

MOST_BYTES = 5_000_000
MOST_CHARACTERS = 500_000
MOST_LINES = 10_000
TOO_LARGE = f"it has more than {MOST_BYTES // 1_000_000} MB"
# Lone surrogates, which cannot be written anywhere, and control characters, which a terminal obeys.
UNPRINTABLE = re.compile("[\ud800-\udfff\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]")


def decoded(content: bytes, source: str) -> str:
    """The text of a page.

    Raises:
        PageError: The page is too large or not UTF-8.
    """
    if len(content) > MOST_BYTES:
        raise PageError(source, TOO_LARGE)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise PageError(source, "it is not UTF-8") from None


def readable(text: str) -> tuple[str, Unread | None]:
    """The lines of a page that are read, and what is left."""
    end = lines = 0
    while lines < MOST_LINES and end < len(text):
        following = text.find("\n", end) + 1 or len(text)
        if following > MOST_CHARACTERS:
            break
        end, lines = following, lines + 1
    rest = Unread(f"everything from line {lines + 1} on") if end < len(text) else None
    return printable(text[:end]), rest


def printable(text: str) -> str:
    """A text with U+FFFD in place of what cannot be printed."""
    return UNPRINTABLE.sub("\ufffd", text)
