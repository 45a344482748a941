"""Text of the documents in docstrings."""

import re
import textwrap

# Three less than the line length, for closing quotes on the last line.
WIDTH = 120 - 3


def wrapped(text: str, indent: int, hanging: int | None = None) -> str:
    """Text for a docstring in three double quotes.

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
    return "\n".join(lines).strip(" \n")
