"""JSON as the client writes it, and as a person reads it."""

import json
import re

# What a reader cannot see, and what YAML takes for a line break or rejects. In JSON these are in strings alone, where
# escapes are allowed. Spelled out: what a character counts as changes from one Python to the next.
_HIDDEN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\xa0\xad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000"
    "\ud800-\udfff\ufeff\ufff0-\uffff\U000e0000-\U000e0fff]"
)


def compact(value: object) -> bytes:
    """Write a value without spaces, as the client writes a request."""
    try:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
    except UnicodeEncodeError:  # A lone surrogate, which an answer can spell out and UTF-8 cannot.
        return json.dumps(value, separators=(",", ":")).encode()


def indented(value: object) -> str:
    """Write a value as indented text, in which every character can be seen."""
    return _HIDDEN.sub(lambda match: json.dumps(match[0])[1:-1], json.dumps(value, ensure_ascii=False, indent=2))
