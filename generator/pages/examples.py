"""Parse the examples of a page, many of which are not quite JSON.

An error is corrected if only one correction is possible: a missing comma, colon, quote or bracket, an extra comma, an
unquoted word, a comment, `...` for omitted members. Other errors are reported.
"""

import json
import re
from math import isfinite

from ..documents.nodes import Node, Object
from .facts import replace_unprintable

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
# A block of code with more errors is not an example.
MOST_ERRORS = 60
# The number of characters before an error that are searched for its cause.
NEAR = 400
MOST_LEVELS = 50


def parse_examples(text: str) -> tuple[list[Node], str]:
    """Parse the JSON objects and lists of a block of code. Return them, and the error that ended parsing, or ""."""
    found: list[Node] = []
    position = 0
    while (match := START.search(text, position)) and not ADDRESS.match(text, match.start()):
        text = text[match.start() :].lstrip()
        try:
            value, position, text = _decode(text)
            value = _clean(value)
        except (ValueError, RecursionError) as error:
            # An object further down may be part of the broken one.
            return found, f"{error}"
        found.append(value)
    return found, ""


def _decode(text: str) -> tuple[Node, int, str]:
    """Parse the value at the start of a string. Return the value, its end, and the corrected string."""
    for _ in range(MOST_ERRORS):
        text = TRAILING_COMMA.sub(r"\1", text)
        try:
            value: Node
            value, end = json.JSONDecoder().raw_decode(text)
        except json.JSONDecodeError as error:
            corrected = _correct(text, error)
            if corrected is None:
                rest = " ".join(text[error.pos : error.pos + 40].split())
                raise ValueError(f"{error.msg} in line {error.lineno} of the block, at {rest!r}") from None
            text = corrected
        else:
            return value, end, text
    raise ValueError(f"it contains more than {MOST_ERRORS} errors")


def _correct(text: str, error: json.JSONDecodeError) -> str | None:
    """Correct an error. Return None if several corrections are possible."""
    before, after = text[: error.pos], text[error.pos :]
    if error.msg.startswith("Invalid control character"):
        return _insert_quote(before, after)
    if left_out := LEFT_OUT.match(after):
        return before + after[left_out.end() :]
    if error.msg.startswith("Expecting ':'"):
        rest = after.removeprefix("=>")
        return f"{before}:{rest}" if rest != after or VALUE.match(after) else None
    if error.msg.startswith("Expecting ','"):
        return _insert_comma_or_bracket(before, after)
    word = WORD.match(after)
    if word and error.msg.startswith(("Expecting value", "Expecting property name")):
        return f'{before}"{word[0]}"{after[word.end() :]}'
    return None


def _insert_comma_or_bracket(before: str, after: str) -> str | None:
    """Insert a missing comma between two values, or a missing bracket."""
    if VALUE.match(after) and before[-1].isspace():
        return f"{before},{after}"
    # Before a bracket of the other kind, the open one must be closed. A list cannot contain a colon.
    if after.startswith(("}", "]")):
        return f"{before}{']' if after[0] == '}' else '}'}{after}"
    if after.startswith(":") and (opened := UNOPENED.search(before, max(0, len(before) - NEAR))):
        return f"{before[: opened.start(1)]}{{{opened[1]}{after}"
    if after.startswith(":") and (ended := UNCLOSED.search(before, max(0, len(before) - NEAR))):
        return f"{before[: ended.start(1)]}]{ended[1]}{after}"
    return None


def _insert_quote(before: str, after: str) -> str | None:
    """Insert the missing quote of a line."""
    start = before.rfind('"')
    inside = before[start + 1 :]
    if name := re.match(r"\w+(?=:)", inside):
        return f'{before[: start + 1]}{name[0]}"{inside[name.end() :]}{after}'
    if re.match(r'\s*\w+"\s*:', after):
        return before + after.lstrip()
    text = inside.rstrip(", ")
    return f'{before[: start + 1]}{text}"{inside[len(text) :]}{after}' if inside.endswith(",") else None


def _clean(node: Node, level: int = 0) -> Node:
    """Replace unprintable characters in a value.

    Raises:
        ValueError: It contains a number that JSON does not have, or is nested too deeply.
    """
    if level > MOST_LEVELS or (isinstance(node, float) and not isfinite(node)):
        raise ValueError(f"it contains NaN or Infinity, or is nested more than {MOST_LEVELS} levels deep")
    if isinstance(node, dict):
        return {replace_unprintable(name): _clean(each, level + 1) for name, each in node.items()}
    if isinstance(node, list):
        return [_clean(each, level + 1) for each in node]
    return replace_unprintable(node) if isinstance(node, str) else node


def parse_failures(text: str, status: str) -> dict[int, Object]:
    """Find the error responses in a block of code, by error code. Not all of them are JSON."""
    failures: dict[int, Object] = {}
    kinds, messages = ERROR_CODE.findall(text), MESSAGE.findall(text)
    for index, code in enumerate(SPECIFIC_CODE.findall(text)):
        failure = failures.setdefault(int(code), {"status": status} if status else {})
        if index < len(kinds):
            failure["errorCode"] = int(kinds[index])
        if index < len(messages):
            failure["message"] = messages[index]
    return failures
