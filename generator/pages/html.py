"""Takes HTML apart that stands in Markdown: GitBook exports a table with set widths, and some code, as HTML."""

from html.parser import HTMLParser
from urllib.parse import urlsplit

from .blocks import Block, Code, Prose, Table, Text

KEPT = {"pre", "th", "td"}


class _Reader(HTMLParser):
    """Collects tables, code, and the text around them."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[Block] = []
        self._rows: list[list[Text]] = []
        self._parts: list[str] = []
        self._links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in KEPT or tag == "table":
            self._end_prose()
        if tag == "table":
            self._rows = []
        elif tag == "tr":
            self._rows.append([])
        elif tag == "br":
            self._parts.append(" ")
        elif tag == "a":
            self._links.append(urlsplit(dict(attrs).get("href") or "").fragment)

    def handle_data(self, data: str) -> None:
        self._parts.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag in ("th", "td") and self._rows:
            self._rows[-1].append(self._take())
        elif tag == "pre":
            self.blocks.append(Code("".join(self._parts)))
            self._parts = []
        elif tag == "table" and self._rows:
            header, *rows = self._rows
            columns = tuple(cell.plain.casefold() for cell in header)
            self.blocks.append(Table(columns, tuple(map(tuple, rows))))
            self._rows = []

    def _take(self) -> Text:
        text = Text(" ".join("".join(self._parts).split()), tuple(filter(None, self._links)))
        self._parts, self._links = [], []
        return text

    def _end_prose(self) -> None:
        text = self._take()
        if text.plain:
            self.blocks.append(Prose(text))

    def close(self) -> None:
        super().close()
        self._end_prose()


def html_blocks(content: str) -> list[Block]:
    """The blocks of a piece of HTML."""
    reader = _Reader()
    reader.feed(content)
    reader.close()
    return reader.blocks
