"""Text of the documents as it stands in docstrings."""

import re
import textwrap

# Three less than the width, for the quotes that may end the last line.
WIDTH = 120 - 3


def wrapped(text: str, indent: int, hanging: int | None = None) -> str:
    """Text for a docstring in three double quotes.

    Args:
        text: The text. Its words come out as they are, the white space between them does not.
        indent: How far the place is indented that it goes to.
        hanging: How far the lines after the first are indented, where that is not the same.
    """
    escaped = " ".join(re.split(r"[ \t\n\r]+", text.strip(" \t\n\r"))).replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    # Next to the quotes of the docstring itself, a quote would be one of them.
    escaped = re.sub(r'(?<!\\)((?:\\\\)*)"$', r'\1\\"', re.sub('^"', r'\\"', escaped))
    later = " " * (indent if hanging is None else hanging)
    lines = textwrap.wrap(
        escaped, WIDTH, initial_indent=" " * indent, subsequent_indent=later, break_long_words=False,
        break_on_hyphens=False,
    )  # fmt: skip
    return "\n".join(lines).strip(" \n")
