"""Python source, which is all that templates output: text of a document gets there as a literal or a docstring."""

import json
import re
import textwrap
from keyword import iskeyword
from typing import TypeAlias

# Three less than the line length, for closing quotes on the last line.
WIDTH = 120 - 3

Literal: TypeAlias = "str | int | float | bool | tuple[Literal, ...] | None"


class Source(str):
    """Python source. Only the functions of this module make it."""

    __slots__ = ()


def only_source(value: object) -> Source:
    """The value, for Jinja's `finalize`, which is called with everything that a template outputs.

    Raises:
        TypeError: The value is not source.
    """
    if isinstance(value, Source):
        return value
    raise TypeError(f"a template outputs a {type(value).__name__}: make a literal, a docstring or a name of it")


def code(form: str, *parts: Source) -> Source:
    """Source in a form of our own, as in `code("list[{}]", item)`."""
    return Source(form.format(*map(only_source, parts)))


def name(text: str) -> Source:
    """A name.

    Raises:
        ValueError: Python has no such names.
    """
    if not text.isidentifier() or iskeyword(text):
        raise ValueError(f"{text!r} is not a name in Python")
    return Source(text)


def literal(value: Literal) -> Source:
    """A literal, with double quotes around a string."""
    return Source(json.dumps(value, ensure_ascii=False) if isinstance(value, str) else repr(value))


def docstring(text: str, indent: int, hanging: int | None = None) -> Source:
    """Text between three double quotes.

    Args:
        text: The text. Words are kept, white space is normalised.
        indent: The indentation of the first line.
        hanging: The indentation of further lines, if it differs.
    """
    escaped = " ".join(re.split(r"[ \t\n\r]+", text.strip(" \t\n\r"))).replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    # A quote next to the docstring's own quotes has to be escaped.
    escaped = re.sub(r'(?<!\\)((?:\\\\)*)"$', r'\1\\"', re.sub('^"', r'\\"', escaped))
    later = " " * (indent if hanging is None else hanging)
    lines = textwrap.wrap(
        escaped, WIDTH, initial_indent=" " * indent, subsequent_indent=later, break_long_words=False,
        break_on_hyphens=False,
    )  # fmt: skip
    return Source("\n".join(lines).strip(" \n"))
