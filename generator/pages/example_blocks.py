"""Reads the examples of a page, which are JSON more or less."""

import json
import re
from collections.abc import Iterator

from ..spec.nodes import Node, Object

TRAILING_COMMA = re.compile(r",(\s*[}\]])")
OBJECT = re.compile(r"^\{", re.MULTILINE)
ERROR_CODE = re.compile(r'"errorCode"\s*:\s*"?(\d+)')
MESSAGE = re.compile(r'"message"\s*:\s*"([^"]*)"')
SPECIFIC_CODE = re.compile(r'"specificCode"\s*:\s*"?(\d+)')


def shown_objects(text: str) -> Iterator[Object]:
    """Every JSON object of a block of code; the vendor's have commas too many."""
    text = TRAILING_COMMA.sub(r"\1", text)
    position = 0
    while match := OBJECT.search(text, position):
        try:
            found: Node
            found, position = json.JSONDecoder().raw_decode(text, match.start())
        except (ValueError, RecursionError):
            # What begins further down may be part of what is broken.
            return
        if isinstance(found, dict):
            yield found


def shown_failures(text: str) -> dict[int, Object]:
    """Every error code of the failures that a block of code shows, with the rest. Not all of them are JSON."""
    failures: dict[int, Object] = {}
    kinds, messages = ERROR_CODE.findall(text), MESSAGE.findall(text)
    for index, code in enumerate(SPECIFIC_CODE.findall(text)):
        failure = failures.setdefault(int(code), {})
        if index < len(kinds):
            failure["errorCode"] = int(kinds[index])
        if index < len(messages):
            failure["message"] = messages[index]
    return failures
