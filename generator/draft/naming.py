"""Name the classes and constants of a draft."""

import re
from collections.abc import Iterable
from itertools import chain, count

from ..documents.names import CONSTANT, is_class_name, nested_class_name, python_name

ADDS = "addOrUpdate"
READS = "get"
# Headings that do not name the object that their table describes.
GENERIC = re.compile(r"(request|body|path|query)?\s*(body|details|parameters?|properties)?", re.IGNORECASE)
WORD = re.compile(r"[A-Za-z0-9]+")
DULL_WORDS = {"THE", "A", "AN", "HAS", "HAVE"}


class ClassNames:
    """Assigns unique names to classes.

    Args:
        taken: The names in other documents.
    """

    def __init__(self, taken: Iterable[str]) -> None:
        self._taken = {python_name(name) for name in taken}

    def new(self, *wishes: str) -> str:
        """Return the first of these names that is not taken, or the last one with a number."""
        names = [name for wish in wishes if is_class_name(name := nested_class_name(*WORD.findall(wish)))]
        numbered = (f"{(names or ['Table'])[-1]}{number}" for number in count(2))
        name = next(name for name in chain(names, numbered) if python_name(name) not in self._taken)
        self._taken.add(python_name(name))
        return name


def subject_of(action: str) -> str:
    """Return the subject of an action, such as `BookingNote` for `addOrUpdateBookingNote`."""
    return nested_class_name(action.removeprefix(ADDS) or action)


def item_of(action: str) -> str:
    """Return the subject of a result of an action, such as `BookingNote` for `getBookingNoteList`."""
    return nested_class_name(action.removeprefix("get").removesuffix("List") or action)


def words_of(subject: str) -> str:
    """Return a subject as words, such as "booking note" for `BookingNote`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", subject).lower()


def request_names(action: str, heading: str) -> tuple[str, ...]:
    """Return names for the class of a request, the best first."""
    subject = subject_of(action) if action.startswith(ADDS) else ""
    named = "" if GENERIC.fullmatch(heading) else heading
    return (named, subject, f"{nested_class_name(action)}Request")


def new_constants(texts: Iterable[tuple[str, str]], fallback: str) -> list[str]:
    """Return a constant for each text.

    Args:
        texts: The texts, each with a suffix that is appended if another text has the same words.
        fallback: The prefix of the constant for a text without words.
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
