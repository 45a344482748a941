"""Splits Markdown into blocks, with the tags and the HTML that GitBook puts into it."""

import re
from collections.abc import Iterable, Iterator

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.token import Token
from markdown_it.tree import SyntaxTreeNode

from .blocks import LONGEST_TEXT, Block, Code, Heading, Listing, Prose, Table, Tag, Text, Unread, too_long
from .html import html_blocks

TAG_NAME = re.compile(r"\s*([\w-]+)")
ATTRIBUTE = re.compile(r"""(?<![\w-])([\w-]+)=(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|(\S+))""", re.DOTALL)
FRONT_MATTER = re.compile(r"\A\s*---\r?\n.*?\n---\r?$", re.DOTALL | re.MULTILINE)
ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
SECTION = re.compile(r"[^#]+\.md#.")
BREAKS = {"softbreak", "hardbreak", "paragraph", "list_item"}
CONTAINERS = {"blockquote_open", "list_item_open"}


def markdown_blocks(text: str) -> Iterator[Block]:
    """The blocks of a page in Markdown."""
    tokens = _BLOCKS.parse(FRONT_MATTER.sub("", text))
    # Of containers that are nested deeper, the parser drops the content.
    if any(token.level >= _BLOCKS.options.maxNesting - 1 for token in tokens if token.type in CONTAINERS):
        yield Unread(f"what is nested more than {_BLOCKS.options.maxNesting} levels deep")
    reader = _Reader()
    for node in SyntaxTreeNode(tokens).children:
        yield from reader.blocks_of(node)
        yield from reader.unread
        reader.unread.clear()


def _tags(content: str) -> Iterator[tuple[int, int, Tag]]:
    """The tags in a text, each with where it starts and ends."""
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
    """A rule of the parser: a line that begins with a tag is a block, and ends a paragraph or a table before it."""
    line = state.getLines(start, start + 1, state.blkIndent, keepLastLF=False).strip()
    if not line.startswith("{%") or next(_tags(line), (1,))[0] > 0:
        return False
    if not silent:
        token = state.push("tag_line", "", 0)
        token.content, token.map = line, [start, start + 1]
        state.line = start + 1
    return True


# What is within a block is parsed apart from the blocks, to be bounded. Definitions of links, which the vendor's pages
# do not have, take the parser time that grows with the square of their number.
_INLINE = MarkdownIt("commonmark")
_BLOCKS = MarkdownIt("commonmark").enable("table").disable("reference")
_BLOCKS.core.ruler.enableOnly(["normalize", "block"])
_BLOCKS.block.ruler.before("table", "tag_line", _tag_line, {"alt": ["paragraph", "blockquote", "list"]})


class _Reader:
    """Makes blocks of the nodes that the parser finds.

    Attributes:
        unread: The texts that were not read.
    """

    def __init__(self) -> None:
        self.unread: list[Unread] = []

    def blocks_of(self, node: SyntaxTreeNode) -> Iterator[Block]:
        """The blocks of a node."""
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
        """Text between tags, and the tags."""
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
        """The text of a block and of the blocks in it."""
        tokens: list[Token] = []
        for inner in node.walk(include_self=False):
            if inner.type == "inline":
                tokens += self._inline(inner.content)
            elif inner.type in BREAKS:
                tokens.append(Token("softbreak", "", 0))
        return _as_text(tokens)

    def _inline(self, content: str) -> list[Token]:
        """What a text is made of, nothing where it is too much for the parser."""
        if len(content) > LONGEST_TEXT:
            self.unread.append(too_long(content))
            return []
        try:
            return list(_flat(_INLINE.parseInline(content)[0].children or []))
        except RecursionError:
            self.unread.append(Unread(f"a text with too much nesting that begins with {content[:40]!r}"))
            return []


def _flat(tokens: Iterable[Token]) -> Iterator[Token]:
    for token in tokens:
        yield token
        # The text in place of an image.
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
