"""Names classes and constants in a draft."""

import re
from collections.abc import Iterable
from itertools import chain, count

from ..documents.names import CONSTANT, is_class_name, nested_class_name, python_name

ADDS = "addOrUpdate"
READS = "get"
# Headings that do not say what their table describes.
GENERIC = re.compile(r"(request|body|path|query)?\s*(body|details|parameters?|properties)?", re.IGNORECASE)
WORD = re.compile(r"[A-Za-z0-9]+")
DULL_WORDS = {"THE", "A", "AN", "HAS", "HAVE"}


class ClassNames:
    """Assigns names to classes, each once.

    Args:
        taken: The names in other documents.
    """

    def __init__(self, taken: Iterable[str]) -> None:
        self._taken = {python_name(name) for name in taken}

    def new(self, *wishes: str) -> str:
        """The first of these names that is free; the last with a number if none is."""
        names = [name for wish in wishes if is_class_name(name := nested_class_name(*WORD.findall(wish)))]
        numbered = (f"{(names or ['Table'])[-1]}{number}" for number in count(2))
        name = next(name for name in chain(names, numbered) if python_name(name) not in self._taken)
        self._taken.add(python_name(name))
        return name


def subject_of(action: str) -> str:
    """The subject of an action: `BookingNote` for `addOrUpdateBookingNote`."""
    return nested_class_name(action.removeprefix(ADDS) or action)


def item_of(action: str) -> str:
    """The subject of one result of an action: `BookingNote` for `getBookingNoteList`."""
    return nested_class_name(action.removeprefix("get").removesuffix("List") or action)


def request_names(action: str, heading: str) -> tuple[str, ...]:
    """Candidate names for the class of a request, best first."""
    subject = subject_of(action) if action.startswith(ADDS) else ""
    named = "" if GENERIC.fullmatch(heading) else heading
    return (named, subject, f"{nested_class_name(action)}Request")


def new_constants(texts: Iterable[tuple[str, str]], fallback: str) -> list[str]:
    """A constant for each text.

    Args:
        texts: The texts, each with a suffix that distinguishes it from another with the same words.
        fallback: The start of the constant for a text without words.
    """
    constants: list[str] = []
    for text, difference in texts:
        words = [word for word in WORD.findall(text.upper().replace("'", "")) if word not in DULL_WORDS]
        suffix = "_".join(WORD.findall(difference.upper()))
        constant = "_".join(words[:7])
        if not CONSTANT.fullmatch(constant):
            constant = f"{fallback}_{suffix}"
        constants.append(f"{constant}_{suffix}" if constant in constants else constant)
    return constants
