"""What a cassette has in place of personal data: the same for the same, numbered by first appearance."""

import re
from collections.abc import Mapping
from typing import TypeAlias

Number: TypeAlias = int | float

FIRST_ID = 100_001
"""Where numbers that the platform hands out begin: as those of the sandbox do, so that its own stay as they are."""

# Not ASCII, so that every replay also shows that such text is hashed and sent as the same bytes.
_TEXT = "tëxt-{}"
_NAME = "member-{}"


class Replacements:
    """The replacements of one recording.

    What is a replacement already stays as it is. So the requests of the tests, which are made of replacements, are the
    same in a recording and in a replay.
    """

    def __init__(self, ids: Mapping[Number, Number]) -> None:
        """Take the ids that were given for the recording, each with the one of the replay."""
        self._numbers = dict(ids)
        self._next_id = FIRST_ID
        self._texts = _Numbered(_TEXT)
        self._names = _Numbered(_NAME)

    def text(self, text: str) -> str:
        """Replace a text."""
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
