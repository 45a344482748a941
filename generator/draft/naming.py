"""Names the classes and constants of a draft."""

import re
from collections.abc import Iterable

from ..spec.names import CONSTANT, is_class_name, nested_class_name, python_name

ADDS = "addOrUpdate"
# Headings that say nothing of what their table is about.
GENERIC = re.compile(r"(request|body|path|query)?\s*(body|details|parameters?|properties)?", re.IGNORECASE)
WORD = re.compile(r"[A-Za-z0-9]+")
DULL_WORDS = {"THE", "A", "AN", "HAS", "HAVE"}


class ClassNames:
    """Gives out names of classes, each once.

    Args:
        taken: The names that the other documents have.
    """

    def __init__(self, taken: Iterable[str]) -> None:
        self._taken = {python_name(name) for name in taken}

    def new(self, *wishes: str) -> str:
        """The first of some names that can be had, the last with a number where none can."""
        names = [name for wish in wishes if is_class_name(name := nested_class_name(*WORD.findall(wish)))]
        numbered = (f"{(names or ['Table'])[-1]}{number}" for number in range(2, 1000))
        name = next(name for name in (*names, *numbered) if python_name(name) not in self._taken)
        self._taken.add(python_name(name))
        return name


def subject_of(action: str) -> str:
    """What an action is about: `BookingNote` of `addOrUpdateBookingNote`."""
    return nested_class_name(action.removeprefix(ADDS) or action)


def request_names(action: str, heading: str) -> tuple[str, ...]:
    """What the class of a request may be called, best first."""
    subject = subject_of(action) if action.startswith(ADDS) else ""
    named = "" if GENERIC.fullmatch(heading) else heading
    return (named, subject, f"{nested_class_name(action)}Request")


def new_constants(texts: Iterable[tuple[str, str]], fallback: str) -> list[str]:
    """A constant for each of some texts.

    Args:
        texts: The texts, each with what tells it from another of the same words.
        fallback: What the constant of a text without words begins with.
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
