"""Splits HTML within Markdown into blocks: GitBook exports tables with set widths, and some code, as HTML.

Python's own parser takes time that grows with the square of a broken text, and fails at `<![`.
"""

import html
import re

from .blocks import LONGEST_TEXT, Block, Code, Prose, Table, Text, Unread, too_long

# None of these reads past the next `<` in vain, so a text is gone through once.
MARKUP = re.compile(
    r"""<!--.*?(?:-->|\Z) | <[!?].*?(?:>|\Z)
    | <(?P<end>/?)(?P<tag>[a-z][^\s<>/]*)(?P<attributes>(?:[^<>"']|"[^"<]*"|'[^'<]*')*+(?=>)|[^<>]*+)>""",
    re.DOTALL | re.IGNORECASE | re.VERBOSE,
)
LINK = re.compile(r"""(?<!\S)href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))""", re.IGNORECASE)
KEPT = {"pre", "th", "td"}


def html_blocks(content: str) -> list[Block]:
    """The blocks of a piece of HTML."""
    reader = _Reader()
    position = 0
    for match in MARKUP.finditer(content):
        reader.add_text(content[position : match.start()])
        position = match.end()
        name = (match["tag"] or "").casefold()
        if name and match["end"]:
            reader.end(name)
        elif name:
            reader.start(name, match["attributes"])
    reader.add_text(content[position:])
    reader.close()
    return reader.blocks


class _Reader:
    """Collects tables, code, and the text around them."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._rows: list[list[Text]] | None = None
        self._parts: list[str] = []
        self._links: list[str] = []

    def start(self, tag: str, attributes: str) -> None:
        if tag in KEPT or tag == "table":
            self._end_prose()
        if tag == "table":
            self._drop_table("a table around another")
            self._rows = []
        elif tag == "tr" and self._rows is not None:
            self._rows.append([])
        elif tag == "br":
            self._parts.append(" ")
        elif tag == "a" and (match := LINK.search(attributes)):
            self._links.append(_unescaped(match[1] or match[2] or match[3] or "").partition("#")[2])

    def add_text(self, text: str) -> None:
        if text:
            self._parts.append(_unescaped(text))

    def end(self, tag: str) -> None:
        if tag in ("th", "td") and self._rows:
            self._rows[-1].append(self._take())
        elif tag == "pre":
            self.blocks.append(Code("".join(self._parts)))
            self._parts = []
        elif tag == "table" and self._rows is not None:
            rows = [row for row in self._rows if row]
            if rows:
                columns = tuple(cell.plain.casefold() for cell in rows[0])
                self.blocks.append(Table(columns, tuple(map(tuple, rows[1:]))))
            self._rows = None

    def close(self) -> None:
        self._end_prose()
        self._drop_table("a table without an end")

    def _drop_table(self, part: str) -> None:
        if self._rows:
            self.blocks.append(Unread(part))
        self._rows = None

    def _take(self) -> Text:
        plain = " ".join("".join(self._parts).split())
        if len(plain) > LONGEST_TEXT:
            self.blocks.append(too_long(plain))
            plain = ""
        text = Text(plain, tuple(filter(None, self._links)))
        self._parts, self._links = [], []
        return text

    def _end_prose(self) -> None:
        text = self._take()
        if text.plain:
            self.blocks.append(Prose(text))


def _unescaped(text: str) -> str:
    try:
        return html.unescape(text)
    except ValueError:
        # A character is given by a number with more digits than Python converts.
        return text
