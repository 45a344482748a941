"""Splits the plain text of a rendered page into blocks: no markup, each cell on its own lines, navigation around it.

A cell with a link in it is lost: its text without that of the link comes after the end of the page, and the text of the
link after that, without any sign of where they belong.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile

from .alignment import aligned_rows
from .blocks import LONGEST_TEXT, Block, Code, Heading, Listing, Prose, Table, Text, too_long
from .tables import MEMBER_COLUMNS

COLUMNS = {*MEMBER_COLUMNS, "type", "required", "description", "code", "value", "#", "id", "status", "label", "meaning"}
SECTIONS = {"example request", "returns", "throws", "response warnings"}
CONTENTS = "On this page"
END = re.compile(r"Last updated \S.* ago|Previous\S.*Next\S.*|(Previous|Next)[A-Z].*|Was this helpful\?")
INSTRUCTIONS = re.compile(r"#*\s*Agent Instructions\b.*")
SENTENCE = (".", ":")
BULLET = re.compile(r"\s*[•*]\s+")


def is_rendered(text: str) -> bool:
    """Whether a page is the text of a rendered one: table columns are on lines of their own, and there is no markup."""
    lines = [line.strip() for line in text.splitlines()]
    has_markup = any(line.startswith(("|", "{%", "<")) for line in lines)
    return not has_markup and (CONTENTS in lines or any(_is_header(run) for run in _runs(lines)))


def rendered_blocks(text: str) -> tuple[list[Block], tuple[str, ...]]:
    """The blocks of a page, and the texts after its end."""
    lines = [line.rstrip() for line in text.splitlines()]
    lines = list(takewhile(lambda line: not INSTRUCTIONS.fullmatch(line), lines))
    start = next((index for index, line in enumerate(lines) if _is_address(line)), 0)
    end = next((index for index in reversed(range(start, len(lines))) if END.fullmatch(lines[index])), len(lines))
    titles = [line for line in lines[:start] if line.strip() and not BULLET.match(line)]
    after = [line.strip() for line in lines[end + 1 :] if line.strip(" -")]
    lost = tuple(line for line in after if len(line) <= LONGEST_TEXT)
    while end > start and (not lines[end - 1] or END.fullmatch(lines[end - 1])):
        end -= 1
    body = _Body(list(_runs(lines[start:end])), _contents(lines[:start]))
    heading: list[Block] = [Heading(1, titles[-1].strip())] if titles else []
    return [*heading, *body.blocks(), *(too_long(line) for line in after if len(line) > LONGEST_TEXT)], lost


def _is_address(line: str) -> bool:
    """Whether a line is the address of an action, after which the text of a page begins."""
    words = line.split(maxsplit=2)
    path, _, action = words[-1].partition("?action=") if words else ("", "", "")
    return words[:-1] in ([], ["POST"]) and "/api/1.0/" in path[:-1] and bool(action)


def _runs(lines: list[str]) -> Iterator[list[str]]:
    """Lines without a blank line between them, except for those of a piece of code, which can have some."""
    run: list[str] = []
    closing = ""
    for line in lines:
        if not closing and line in ("{", "["):
            if run:
                yield run
            run, closing = [line], {"{": "}", "[": "]"}[line]
        elif line or closing:
            run.append(line)
            if line == closing:
                yield run
                run, closing = [], ""
        elif run:
            yield run
            run = []
    if run:
        yield run


def _contents(lines: list[str]) -> set[str]:
    """The headings that the page lists above its text."""
    if CONTENTS not in lines:
        return set()
    listed = lines[lines.index(CONTENTS) + 1 :]
    return {line[match.end() :].strip() for line in listed if (match := BULLET.match(line))}


def _is_header(run: list[str]) -> bool:
    names = [line.casefold() for line in run]
    return len(run) > 1 and len(set(names)) == len(names) and set(names) <= COLUMNS


@dataclass
class _Body:
    """The text of a page without the navigation around it."""

    runs: list[list[str]]
    headings: set[str]

    def blocks(self) -> Iterator[Block]:
        index = 0
        while index < len(self.runs):
            run = self.runs[index]
            index += 1
            if _is_header(run):
                cells: list[str] = []
                while index < len(self.runs) and not self._ends_table(index):
                    cells.append(" ".join(self.runs[index]))
                    index += 1
                yield from (too_long(cell) for cell in cells if len(cell) > LONGEST_TEXT)
                columns = [line.casefold() for line in run]
                yield Table(tuple(columns), tuple(aligned_rows(columns, [cell[:LONGEST_TEXT] for cell in cells])))
            elif run[0] in ("{", "["):
                yield Code("\n".join(run))
            elif len(text := " ".join(run)) > LONGEST_TEXT:
                yield too_long(text)
            elif all(items := [BULLET.match(line) for line in run]):
                yield Listing(tuple(line[match.end() :] for line, match in zip(run, items, strict=True) if match))
            elif self._is_heading(index - 1):
                # Its level is not visible.
                yield Heading(2, text.rstrip(":"))
            else:
                yield Prose(Text(text))

    def _ends_table(self, index: int) -> bool:
        run = self.runs[index]
        is_text = run[0] not in ("{", "[") and not BULLET.match(run[0])
        return not is_text or _is_header(run) or self._is_heading(index)

    def _is_heading(self, index: int) -> bool:
        text, later = " ".join(self.runs[index]), self.runs[index + 1 : index + 3]
        if len(self.runs[index]) > 1 or text.startswith(("{", "[")):
            return False
        if text in self.headings or text.casefold() in SECTIONS:
            return True
        # The list above the text may leave out lower headings: a line above a table or a list is one then, with a
        # sentence between them or without.
        if later and later[0][-1].endswith(SENTENCE):
            later = later[1:]
        is_above = bool(later) and (_is_header(later[0]) or bool(BULLET.match(later[0][0])))
        return is_above and not text.endswith(SENTENCE)
