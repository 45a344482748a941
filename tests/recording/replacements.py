"""Replacements of personal data in a cassette: equal values get equal ones, numbered by first appearance."""

import re
from collections.abc import Mapping
from typing import TypeAlias

Number: TypeAlias = int | float

FIRST_ID = 100_001
"""The first replacement of an id, which is the first id of the sandbox, so that its ids do not change."""

# Not ASCII, so that every replay also checks that such strings are hashed and sent as the same bytes.
_TEXT = "tëxt-{}"
_NAME = "member-{}"


class Replacements:
    """The replacements of one recording.

    Values that are replacements already are kept, so the requests of the tests are the same in a recording and in a
    replay.
    """

    def __init__(self, ids: Mapping[Number, Number]) -> None:
        """Take the ids of the recording, each with its replacement."""
        self._numbers = dict(ids)
        self._next_id = FIRST_ID
        self._texts = _Numbered(_TEXT)
        self._names = _Numbered(_NAME)

    def text(self, text: str) -> str:
        """Replace a string."""
        return self._texts.of(text)

    def name(self, name: str) -> str:
        """Replace the name of a member."""
        return self._names.of(name)

    def number(self, number: Number) -> Number:
        """Replace a number."""
        if number not in self._numbers:
            self._numbers[number] = self._next_id
            self._next_id += 1
        return self._numbers[number]


class _Numbered:
    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self._own = re.compile(re.escape(pattern).replace(r"\{\}", "[1-9][0-9]{0,3}"))
        self._given: dict[str, str] = {}

    def of(self, text: str) -> str:
        if text not in self._given:
            self._given[text] = text if self._own.fullmatch(text) else self._next()
        return self._given[text]

    def _next(self) -> str:
        number = 1
        while self._pattern.format(number) in self._given.values():
            number += 1
        return self._pattern.format(number)
