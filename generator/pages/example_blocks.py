"""Reads the examples of a page, which are nearly JSON."""

import json
import re
from collections.abc import Iterator
from math import isfinite

from ..spec.nodes import Node, Object
from .limits import printable

TRAILING_COMMA = re.compile(r",(\s*[}\]])")
OBJECT = re.compile(r"^\{", re.MULTILINE)
ERROR_CODE = re.compile(r'"errorCode"\s*:\s*"?(\d{1,9})')
MESSAGE = re.compile(r'"message"\s*:\s*"([^"]*)"')
SPECIFIC_CODE = re.compile(r'"specificCode"\s*:\s*"?(\d{1,9})')
MOST_LEVELS = 50


def shown_objects(text: str) -> Iterator[Object]:
    """Every JSON object of a block of code. Commas too many, which the vendor's examples have, do not matter."""
    text = TRAILING_COMMA.sub(r"\1", text)
    position = 0
    while match := OBJECT.search(text, position):
        try:
            found: Node
            found, position = json.JSONDecoder().raw_decode(text, match.start())
            found = _plain(found)
        except (ValueError, RecursionError):
            # What begins further down may be part of what is broken.
            return
        if isinstance(found, dict):
            yield found


def _plain(node: Node, level: int = 0) -> Node:
    """A value that can be written anywhere.

    Raises:
        ValueError: JSON has no such number, or there are too many levels.
    """
    if level > MOST_LEVELS or (isinstance(node, float) and not isfinite(node)):
        raise ValueError
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
