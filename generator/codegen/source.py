"""Python source, the only type that templates can output. Text of a document must become a literal or a docstring."""

import json
import re
import textwrap
from collections.abc import Mapping
from keyword import iskeyword
from typing import TypeAlias

# The line length minus the closing quotes on the last line.
WIDTH = 120 - 3

Literal: TypeAlias = "str | int | float | bool | tuple[Literal, ...] | Mapping[str, Literal] | None"


class Source(str):
    """Python source. Only the functions of this module create it."""

    __slots__ = ()


def only_source(value: object) -> Source:
    """Return the value unchanged. Jinja calls this (`finalize`) with every value that a template outputs.

    Raises:
        TypeError: The value is not source.
    """
    if isinstance(value, Source):
        return value
    raise TypeError(f"a template outputs a {type(value).__name__}: convert it with literal, docstring or name")


def code(form: str, *parts: Source) -> Source:
    """Return source from a trusted format string: `code("list[{}]", item)`."""
    return Source(form.format(*map(only_source, parts)))


def name(text: str) -> Source:
    """Return a name.

    Raises:
        ValueError: The text is not a valid name.
    """
    if not text.isidentifier() or iskeyword(text):
        raise ValueError(f"{text!r} is not a valid name in Python")
    return Source(text)


def literal(value: Literal) -> Source:
    """Return a literal, with double quotes around a string."""
    return Source(json.dumps(value, ensure_ascii=False) if isinstance(value, str) else repr(value))


def docstring(text: str, indent: int, hanging: int | None = None) -> Source:
    """Return text for a docstring, without the quotes.

    Args:
        text: The text. White space is normalised.
        indent: The indentation of the first line.
        hanging: The indentation of further lines, if it differs.
    """
    escaped = " ".join(re.split(r"[ \t\n\r]+", text.strip(" \t\n\r"))).replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    # A quote next to the docstring's own quotes must be escaped.
    escaped = re.sub(r'(?<!\\)((?:\\\\)*)"$', r'\1\\"', re.sub('^"', r'\\"', escaped))
    later = " " * (indent if hanging is None else hanging)
    lines = textwrap.wrap(
        escaped, WIDTH, initial_indent=" " * indent, subsequent_indent=later, break_long_words=False,
        break_on_hyphens=False,
    )  # fmt: skip
    return Source("\n".join(lines).strip(" \n"))
