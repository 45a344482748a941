"""JSON as the client sends it, and as people read it."""

import json
import re

# Invisible characters, and those that YAML takes for line breaks or rejects. In JSON they only occur in strings, where
# they can be escaped. Listed because the categories of characters change with the version of Python.
_HIDDEN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\xa0\xad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000"
    "\ud800-\udfff\ufeff\ufff0-\uffff\U000e0000-\U000e0fff]"
)


def compact(value: object) -> bytes:
    """Write a value without spaces, as the client writes a request."""
    try:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
    except UnicodeEncodeError:  # A lone surrogate, which UTF-8 cannot encode.
        return json.dumps(value, separators=(",", ":")).encode()


def indented(value: object) -> str:
    """Write a value as indented text, in which every character is visible."""
    return _HIDDEN.sub(lambda match: json.dumps(match[0])[1:-1], json.dumps(value, ensure_ascii=False, indent=2))
