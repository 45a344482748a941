"""Compare the sentences of texts, and find those that state a condition, a limit or a format."""

import hashlib
import re
import unicodedata
from functools import cache

from ..documents.nodes import Node
from .facts import INVISIBLE

LENGTH = 12
SENTENCE = re.compile(
    r"(?<=[.!?;])(?<!\b[ie]\.[eg]\.)\s+(?=\S)|\s+(?=NOTE:|\((?:Required|Only|Leave)\b)", re.IGNORECASE
)
STATEMENTS = {
    "a condition": re.compile(r"\b(required|mandatory|must|only|unless|ignored|when adding)\b", re.IGNORECASE),
    "a limit": re.compile(
        r"\b(at (most|least)|(no|not) (more|less|longer) than|up to|maximum|minimum|limit(ed)?|between)\b",
        re.IGNORECASE,
    ),
    "a format": re.compile(r"\b(format(ted)?|yyyy|hh:mm|iso[ -]?\d+)\b", re.IGNORECASE),
}


def sentences_of(text: str) -> list[str]:
    """Split a text into sentences."""
    return [sentence for part in SENTENCE.split(text) if (sentence := part.strip())]


@cache
def digest(text: str) -> str:
    """Return a digest of a text, without its white space, which depends on the markup."""
    plain = "".join(unicodedata.normalize("NFKC", INVISIBLE.sub("", text)).split())
    return hashlib.sha256(plain.encode()).hexdigest()[:LENGTH]


def digests(text: str) -> list[Node]:
    """Return a digest of each sentence."""
    return [*map(digest, sentences_of(text))]


def added_sentences(text: str, before: list[Node]) -> list[str]:
    """Return the sentences of a text that are not among the recorded ones."""
    return [sentence for sentence in sentences_of(text) if digest(sentence) not in before]


def statement_of(sentence: str) -> str:
    """Return "a condition", "a limit" or "a format" if a sentence may state one, or ""."""
    return next((kind for kind, regex in STATEMENTS.items() if regex.search(sentence)), "")
