"""Split Markdown into blocks, including the tags and the HTML that GitBook puts into it."""

import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.token import Token
from markdown_it.tree import SyntaxTreeNode

from .facts import Text, replace_unprintable

# The vendor's largest page has 1,400 lines, 86,000 characters, and no paragraph or cell with more than 800 of them.
MOST_CHARACTERS = 500_000
MOST_LINES = 10_000
# The time that the parser takes for inline markup grows faster than its length.
LONGEST_TEXT = 5_000
TAG_NAME = re.compile(r"\s*([\w-]+)")
ATTRIBUTE = re.compile(r"""(?<![\w-])([\w-]+)=(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|(\S+))""", re.DOTALL)
FRONT_MATTER = re.compile(r"\A\s*---\r?\n(.*?)\n---\r?$", re.DOTALL | re.MULTILINE)
DESCRIPTION = re.compile(r"^description:(?:[ \t]*[>|]-?)?(.*(?:\n[ \t].*)*)", re.MULTILINE)
ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
SECTION = re.compile(r"[^#]+\.md#.")
BREAKS = {"softbreak", "hardbreak", "paragraph", "list_item"}
CONTAINERS = {"blockquote_open", "list_item_open"}
# GitBook exports tables with set widths, and some code, as HTML. html.parser is not used: it raises for `<![`, and its
# time grows with the square of broken markup. No alternative of this pattern backtracks past the next `<`.
MARKUP = re.compile(
    r"""<!--.*?(?:-->|\Z) | <[!?].*?(?:>|\Z)
    | <(?P<end>/?)(?P<tag>[a-z][^\s<>/]*)(?P<attributes>(?:[^<>"']|"[^"<]*"|'[^'<]*')*+(?=>)|[^<>]*+)>""",
    re.DOTALL | re.IGNORECASE | re.VERBOSE,
)
LINK = re.compile(r"""(?<!\S)href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))""", re.IGNORECASE)
KEPT = {"pre", "th", "td"}


@dataclass(frozen=True)
class Heading:
    """A heading; level 1 is the highest."""

    level: int
    text: str


@dataclass(frozen=True)
class Prose:
    """A paragraph."""

    text: Text


@dataclass(frozen=True)
class Listing:
    """A list."""

    items: tuple[str, ...]


@dataclass(frozen=True)
class Table:
    """A table."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Text, ...], ...]


@dataclass(frozen=True)
class Code:
    """A block of code."""

    text: str


@dataclass(frozen=True)
class Tag:
    """A tag of GitBook: `{% name key="value" %}`. It can contain a key twice."""

    name: str
    attributes: tuple[tuple[str, str], ...] = ()

    def get(self, key: str) -> str | None:
        """Return the value of a key."""
        return dict(self.attributes).get(key)


@dataclass(frozen=True)
class Unread:
    """Content of the page that was not read, described as the subject of a sentence."""

    content: str


def _too_long(text: str) -> Unread:
    """Describe a paragraph or cell that is too long to be read."""
    return Unread(f"a string of {len(text)} characters, beginning with {text[:40]!r},")


Block: TypeAlias = Heading | Prose | Listing | Table | Code | Tag | Unread


def limit_length(text: str) -> tuple[str, Unread | None]:
    """Return the lines of a page that are read, and a block for the rest, if any."""
    end = lines = 0
    while lines < MOST_LINES and end < len(text):
        following = text.find("\n", end) + 1 or len(text)
        if following > MOST_CHARACTERS:
            break
        end, lines = following, lines + 1
    rest = Unread(f"everything from line {lines + 1} on") if end < len(text) else None
    return replace_unprintable(text[:end]), rest


def markdown_blocks(text: str) -> Iterator[Block]:
    """Split a page into blocks."""
    if matter := FRONT_MATTER.match(text):
        yield from (Tag("front-matter", (("description", each[1]),)) for each in DESCRIPTION.finditer(matter[1]))
        text = text[matter.end() :]
    tokens = _BLOCKS.parse(text)
    # The parser drops the content of deeper nested containers.
    if any(token.level >= _BLOCKS.options.maxNesting - 1 for token in tokens if token.type in CONTAINERS):
        yield Unread(f"content nested more than {_BLOCKS.options.maxNesting} levels deep")
    reader = _Reader()
    for node in SyntaxTreeNode(tokens).children:
        yield from reader.blocks_of(node)
        yield from reader.unread
        reader.unread.clear()


def _tags(content: str) -> Iterator[tuple[int, int, Tag]]:
    """Find the tags in a string, with the start and end of each."""
    start, end = content.find("{%"), 0
    while start >= 0:
        if end < start + 2:
            end = content.find("%}", start + 2)
        if end < 0:
            return
        name = TAG_NAME.match(content, start + 2, end)
        if name:
            pairs = ATTRIBUTE.findall(content[name.end() : end])
            values = ((key, ESCAPED.sub(r"\1", double or single or bare)) for key, double, single, bare in pairs)
            yield start, end + 2, Tag(name[1], tuple(values))
        start = content.find("{%", end + 2 if name else start + 2)


def _tag_line(state: StateBlock, start: int, _end: int, silent: bool) -> bool:
    """Parse a line that begins with a tag as a block, which ends a paragraph or table above it."""
    line = state.getLines(start, start + 1, state.blkIndent, keepLastLF=False).strip()
    if not line.startswith("{%") or next(_tags(line), (1,))[0] > 0:
        return False
    if not silent:
        token = state.push("tag_line", "", 0)
        token.content, token.map = line, [start, start + 1]
        state.line = start + 1
    return True


# Inline markup is parsed separately, so that its length can be limited. Definitions of links are disabled, because the
# parser takes time that grows with the square of their number, and the vendor's pages contain none.
_INLINE = MarkdownIt("commonmark")
_BLOCKS = MarkdownIt("commonmark").enable("table").disable("reference")
_BLOCKS.core.ruler.enableOnly(["normalize", "block"])
_BLOCKS.block.ruler.before("table", "tag_line", _tag_line, {"alt": ["paragraph", "blockquote", "list"]})


class _Reader:
    """Converts the nodes of the parser to blocks.

    Attributes:
        unread: Descriptions of content that was not read.
    """

    def __init__(self) -> None:
        self.unread: list[Unread] = []

    def blocks_of(self, node: SyntaxTreeNode) -> Iterator[Block]:
        """Convert a node to blocks."""
        if node.type == "heading":
            yield Heading(int(node.tag[1:]), self._text_of(node).plain.rstrip(":").strip())
        elif node.type in ("paragraph", "tag_line"):
            yield from self._tagged(node.content if node.type == "tag_line" else node.children[0].content)
        elif node.type == "table":
            yield self._table(node)
        elif node.type in ("fence", "code_block"):
            yield Code(node.content)
        elif node.type in ("bullet_list", "ordered_list"):
            yield Listing(tuple(self._text_of(item).plain for item in node.children))
        elif node.type == "html_block":
            yield from html_blocks(node.content)
        else:
            for child in node.children:
                yield from self.blocks_of(child)

    def _tagged(self, content: str) -> Iterator[Block]:
        """Split a paragraph into tags and the text between them."""
        position = 0
        for start, end, tag in _tags(content):
            yield from self._prose(content[position:start])
            yield tag
            position = end
        yield from self._prose(content[position:])

    def _prose(self, content: str) -> Iterator[Prose]:
        if content.strip():
            yield Prose(_as_text(self._inline(content.strip())))

    def _table(self, node: SyntaxTreeNode) -> Table:
        header, *rows = [row for part in node.children for row in part.children]
        columns = tuple(self._text_of(cell).plain.casefold() for cell in header.children)
        return Table(columns, tuple(tuple(self._text_of(cell) for cell in row.children) for row in rows))

    def _text_of(self, node: SyntaxTreeNode) -> Text:
        """Return the text of a node and of all nodes in it."""
        tokens: list[Token] = []
        for inner in node.walk(include_self=False):
            if inner.type == "inline":
                tokens += self._inline(inner.content)
            elif inner.type in BREAKS:
                tokens.append(Token("softbreak", "", 0))
        return _as_text(tokens)

    def _inline(self, content: str) -> list[Token]:
        """Parse inline markup. Return nothing if it is too long or nested too deeply."""
        if len(content) > LONGEST_TEXT:
            self.unread.append(_too_long(content))
            return []
        try:
            return list(_flat(_INLINE.parseInline(content)[0].children or []))
        except RecursionError:
            self.unread.append(Unread(f"a string nested too deeply, beginning with {content[:40]!r},"))
            return []


def _flat(tokens: Iterable[Token]) -> Iterator[Token]:
    for token in tokens:
        yield token
        # The children of an image are its alternative text.
        yield from _flat(token.children or [])


def _as_text(tokens: list[Token]) -> Text:
    parts: list[str] = []
    links: list[str] = []
    for token in tokens:
        if token.type in ("text", "code_inline"):
            parts.append(token.content)
        elif token.type in BREAKS or (token.type == "html_inline" and token.content.startswith("<br")):
            parts.append(" ")
        elif token.type == "link_open":
            links.append(str(token.attrs["href"]))
    fragments = (link.partition("#")[2] for link in links)
    targets = (link for link in links if SECTION.match(link))
    return Text(" ".join("".join(parts).split()), tuple(filter(None, fragments)), tuple(targets))


def html_blocks(content: str) -> list[Block]:
    """Split HTML into blocks."""
    reader = _HtmlReader()
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


class _HtmlReader:
    """Converts HTML tags and text to tables, code and paragraphs."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._rows: list[list[Text]] | None = None
        self._parts: list[str] = []
        self._links: list[str] = []

    def start(self, tag: str, attributes: str) -> None:
        if tag in KEPT or tag == "table":
            self._end_prose()
        if tag == "table":
            self._drop_table("a table that contains another table")
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
        self._drop_table("a table without an end tag")

    def _drop_table(self, content: str) -> None:
        if self._rows:
            self.blocks.append(Unread(content))
        self._rows = None

    def _take(self) -> Text:
        plain = " ".join("".join(self._parts).split())
        if len(plain) > LONGEST_TEXT:
            self.blocks.append(_too_long(plain))
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
        # Python refuses to convert a character reference with thousands of digits.
        return text
