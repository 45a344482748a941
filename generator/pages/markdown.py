"""Takes Markdown apart, with the tags and the HTML that GitBook puts into it."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.tree import SyntaxTreeNode

from .blocks import Block, Code, Heading, Listing, Prose, Table, Tag, Text
from .html import html_blocks

TAG = re.compile(r"\{%\s*([\w-]+)(.*?)%\}", re.DOTALL)
ATTRIBUTE = re.compile(r"""([\w-]+)=(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|(\S+))""", re.DOTALL)
BREAKS = {"softbreak", "hardbreak", "paragraph", "list_item"}
FRONT_MATTER = re.compile(r"\A\s*---\r?\n.*?\n---\r?$", re.DOTALL | re.MULTILINE)
ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")


def markdown_blocks(text: str) -> list[Block]:
    """The blocks of a page in Markdown."""
    root = SyntaxTreeNode(_PARSER.parse(FRONT_MATTER.sub("", text)))
    return [block for node in root.children for block in _blocks_of(node)]


def _tag_line(state: StateBlock, start: int, _end: int, silent: bool) -> bool:
    """A rule of the parser: a line that begins with a tag is a block, and ends a paragraph or a table before it."""
    line = state.getLines(start, start + 1, state.blkIndent, keepLastLF=False).strip()
    if not TAG.match(line):
        return False
    if not silent:
        token = state.push("tag_line", "", 0)
        token.content, token.map = line, [start, start + 1]
        state.line = start + 1
    return True


_PARSER = MarkdownIt("commonmark").enable("table")
_PARSER.block.ruler.before("table", "tag_line", _tag_line, {"alt": ["paragraph", "reference", "blockquote", "list"]})


def _blocks_of(node: SyntaxTreeNode) -> Iterator[Block]:
    if node.type == "heading":
        yield Heading(int(node.tag[1:]), _text_of(node).plain.rstrip(":").strip())
    elif node.type in ("paragraph", "tag_line"):
        yield from _tagged(node.content if node.type == "tag_line" else node.children[0].content)
    elif node.type == "table":
        yield _table(node)
    elif node.type in ("fence", "code_block"):
        yield Code(node.content)
    elif node.type in ("bullet_list", "ordered_list"):
        yield Listing(tuple(_text_of(item).plain for item in node.children))
    elif node.type == "html_block":
        yield from html_blocks(node.content)
    else:
        for child in node.children:
            yield from _blocks_of(child)


def _tagged(content: str) -> Iterator[Block]:
    """Text between tags, and the tags."""
    position = 0
    for match in TAG.finditer(content):
        yield from _prose(content[position : match.start()])
        pairs = ((key, double or single or bare) for key, double, single, bare in ATTRIBUTE.findall(match[2]))
        yield Tag(match[1], tuple((key, ESCAPED.sub(r"\1", value)) for key, value in pairs))
        position = match.end()
    yield from _prose(content[position:])


def _prose(content: str) -> Iterator[Prose]:
    if content.strip():
        yield Prose(_text_of(SyntaxTreeNode(_PARSER.parseInline(content.strip()))))


def _table(node: SyntaxTreeNode) -> Table:
    header, *rows = [row for part in node.children for row in part.children]
    columns = tuple(_text_of(cell).plain.casefold() for cell in header.children)
    return Table(columns, tuple(tuple(_text_of(cell) for cell in row.children) for row in rows))


def _text_of(node: SyntaxTreeNode) -> Text:
    parts: list[str] = []
    links: list[str] = []
    for inner in node.walk(include_self=False):
        if inner.type in ("text", "code_inline"):
            parts.append(inner.content)
        elif inner.type in BREAKS or (inner.type == "html_inline" and inner.content.startswith("<br")):
            parts.append(" ")
        elif inner.type == "link":
            links.append(urlsplit(str(inner.attrs["href"])).fragment)
    return Text(" ".join("".join(parts).split()), tuple(filter(None, links)))
