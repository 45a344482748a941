"""Reads the examples of a page, which are JSON more or less.

Small faults are mended where only one reading is possible: a comma, colon, quote or bracket that is missing, a comma
too many, an unquoted word, a comment, `...` for what was left out. What stays unread is reported.
"""

import json
import re
from collections.abc import Iterator
from math import isfinite

from ..documents.nodes import Node, Object
from .limits import printable

TRAILING_COMMA = re.compile(r",(\s*[}\]])")
START = re.compile(r"\A\s*[{\[]|^\{", re.MULTILINE)
ADDRESS = re.compile(r"\s*\[\w+\]/")
ERROR_CODE = re.compile(r'"errorCode"\s*:\s*"?(\d{1,9})')
MESSAGE = re.compile(r'"message"\s*:\s*"([^"]*)"')
SPECIFIC_CODE = re.compile(r'"specificCode"\s*:\s*"?(\d{1,9})')
LEFT_OUT = re.compile(r"(?://[^\n]*|\.{3,}|\u2026)\s*,?")
WORD = re.compile(r"\w[\w.@+/-]*")
VALUE = re.compile(r"[\"{\[\d-]|true\b|false\b|null\b")
UNOPENED = re.compile(r"\[\s*(\"\w+\"\s*)\Z")
UNCLOSED = re.compile(r"\}(\s*,\s*\"\w+\"\s*)\Z")
# A block has a handful of faults; more of them mean that it is something else.
MOST_FAULTS = 60
# How far before a fault its cause is looked for.
NEAR = 400
MOST_LEVELS = 50


def shown_values(text: str) -> tuple[list[Node], str]:
    """Every JSON object or list of a block of code, and why the rest could not be read; empty if all was."""
    found: list[Node] = []
    position = 0
    while (match := START.search(text, position)) and not ADDRESS.match(text, match.start()):
        text = text[match.start() :].lstrip()
        try:
            value, position, text = _decoded(text)
            value = _plain(value)
        except (ValueError, RecursionError) as error:
            # What begins further down may be part of what is broken.
            return found, f"{error}"
        found.append(value)
    return found, ""


def _decoded(text: str) -> tuple[Node, int, str]:
    """The value at the start of a text, its end, and the text as mended."""
    for _ in range(MOST_FAULTS):
        text = TRAILING_COMMA.sub(r"\1", text)
        try:
            value: Node
            value, end = json.JSONDecoder().raw_decode(text)
        except json.JSONDecodeError as error:
            mended = _mended(text, error)
            if mended is None:
                rest = " ".join(text[error.pos : error.pos + 40].split())
                raise ValueError(f"{error.msg} in line {error.lineno} of the block, at {rest!r}") from None
            text = mended
        else:
            return value, end, text
    raise ValueError(f"it has more than {MOST_FAULTS} faults")


def _mended(text: str, error: json.JSONDecodeError) -> str | None:
    """The text without the fault that the parser met, None if it may have several readings."""
    before, after = text[: error.pos], text[error.pos :]
    if error.msg.startswith("Invalid control character"):
        return _with_quote(before, after)
    if left_out := LEFT_OUT.match(after):
        return before + after[left_out.end() :]
    if error.msg.startswith("Expecting ':'"):
        rest = after.removeprefix("=>")
        return f"{before}:{rest}" if rest != after or VALUE.match(after) else None
    if error.msg.startswith("Expecting ','"):
        return _with_comma_or_bracket(before, after)
    word = WORD.match(after)
    if word and error.msg.startswith(("Expecting value", "Expecting property name")):
        return f'{before}"{word[0]}"{after[word.end() :]}'
    return None


def _with_comma_or_bracket(before: str, after: str) -> str | None:
    """The text with a comma that it lacks between two values, or with a bracket."""
    if VALUE.match(after) and before[-1].isspace():
        return f"{before},{after}"
    # A bracket of the other kind closes what is open, and a colon shows a key where there is none in a list.
    if after.startswith(("}", "]")):
        return f"{before}{']' if after[0] == '}' else '}'}{after}"
    if after.startswith(":") and (opened := UNOPENED.search(before, max(0, len(before) - NEAR))):
        return f"{before[: opened.start(1)]}{{{opened[1]}{after}"
    if after.startswith(":") and (ended := UNCLOSED.search(before, max(0, len(before) - NEAR))):
        return f"{before[: ended.start(1)]}]{ended[1]}{after}"
    return None


def _with_quote(before: str, after: str) -> str | None:
    """The text with a quote that its line lacks."""
    start = before.rfind('"')
    inside = before[start + 1 :]
    if name := re.match(r"\w+(?=:)", inside):
        return f'{before[: start + 1]}{name[0]}"{inside[name.end() :]}{after}'
    if re.match(r'\s*\w+"\s*:', after):
        return before + after.lstrip()
    said = inside.rstrip(", ")
    return f'{before[: start + 1]}{said}"{inside[len(said) :]}{after}' if inside.endswith(",") else None


def _plain(node: Node, level: int = 0) -> Node:
    """A value that can be written anywhere.

    Raises:
        ValueError: JSON has no such number, or there are too many levels.
    """
    if level > MOST_LEVELS or (isinstance(node, float) and not isfinite(node)):
        raise ValueError("it has a number that JSON does not have, or too many levels")
    if isinstance(node, dict):
        return {printable(name): _plain(each, level + 1) for name, each in node.items()}
    if isinstance(node, list):
        return [_plain(each, level + 1) for each in node]
    return printable(node) if isinstance(node, str) else node


def shown_failures(text: str) -> dict[int, Object]:
    """Every error code of the error responses in a block of code, with the rest. Not all of them are JSON."""
    failures: dict[int, Object] = {}
    kinds, messages = ERROR_CODE.findall(text), MESSAGE.findall(text)
    for index, code in enumerate(SPECIFIC_CODE.findall(text)):
        failure = failures.setdefault(int(code), {})
        if index < len(kinds):
            failure["errorCode"] = int(kinds[index])
        if index < len(messages):
            failure["message"] = messages[index]
    return failures


def objects_of(values: list[Node]) -> Iterator[Object]:
    """The objects among values."""
    for value in values:
        if isinstance(value, dict):
            yield value
