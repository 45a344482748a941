"""Name the classes and constants of a draft."""

import re
from collections.abc import Container, Iterable
from itertools import chain, count

from ..documents.names import CONSTANT, is_class_name, nested_class_name, python_name

ADDS = "addOrUpdate"
READS = "get"
# Headings that do not name the object that their table describes.
GENERIC = re.compile(r"(request|body|path|query)?\s*(body|details|parameters?|properties)?", re.IGNORECASE)
WORD = re.compile(r"[A-Za-z0-9]+")
# The endings of plurals, each with that of the singular.
SINGULARS = (("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ches", "ch"), ("statuses", "status"), ("s", ""))
ALWAYS_PLURAL = {"details", "keys", "series"}
# Words at the end of a heading that do not name the object.
DETAILS = {"details", "detail", "keys", "data", "information", "object", "properties", "property"}
# The nouns for the request of an action, and the participles for its answer, by the verb of the action.
NOUNS = {
    "remove": ("Removal", "Removed"), "change": ("Change", "Changed"), "cancel": ("Cancellation", "Cancelled"),
    "confirm": ("Confirmation", "Confirmed"), "convert": ("Conversion", "Converted"), "update": ("Update", "Updated"),
    "invite": ("Invitation", "Invited"), "upload": ("Upload", "Uploaded"), "add": ("", "Added"),
}  # fmt: skip
VERB = re.compile(r"([a-z]+)([A-Z]\w*)")
VOWEL = re.compile("(?!uni|use|euro)[aeiou]", re.IGNORECASE)
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


def singular(words: str) -> str:
    """Return a noun in the singular."""
    if words.endswith(("ss", "us", "is", "ics")) or words.lower() in ALWAYS_PLURAL:
        return words
    for ending, single in SINGULARS:
        if words.endswith(ending):
            return words.removesuffix(ending) + single
    return words


def plural(words: str) -> str:
    """Return a noun in the plural."""
    if words == singular(words) and not words.endswith("details"):
        for ending, single in SINGULARS:
            if single and words.endswith(single) and not words.endswith(("ay", "ey", "oy")):
                return words.removesuffix(single) + ending
        return f"{words}s"
    return words


def one_of(words: str) -> str:
    """Return a noun with its article."""
    return f"{'an' if VOWEL.match(words) else 'a'} {words}"


def subject_of(action: str) -> str:
    """Return the subject of an action, such as `BookingNote` for `addOrUpdateBookingNote`."""
    return nested_class_name(action.removeprefix(ADDS) or action)


def item_of(action: str) -> str:
    """Return the subject of a result of an action, such as `BookingNote` for `getBookingNoteList`."""
    subject = action.removeprefix(ADDS) if action.startswith(ADDS) else verb_of(action)[1]
    return nested_class_name(singular(subject.removesuffix("List") or action))


def words_of(subject: str) -> str:
    """Return a subject as words, such as "booking note" for `BookingNote`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", subject).lower()


def request_names(action: str, heading: str) -> tuple[str, ...]:
    """Return names for the class of a request, the best first."""
    named = "" if GENERIC.fullmatch(heading) else singular(heading)
    if action.startswith(ADDS):
        return (named, subject_of(action), f"{nested_class_name(action)}Request")
    verb, subject = verb_of(action)
    noun = NOUNS.get(verb, ("", ""))[0]
    return (f"{subject} {noun}" if noun and subject else named, f"{nested_class_name(action)}Request")


def answer_names(action: str) -> tuple[str, ...]:
    """Return names for the class of an answer that is not a collection, the best first."""
    verb, subject = verb_of(action)
    if action.startswith(ADDS):
        return (f"Saved {subject_of(action)}", f"{action} Answer")
    if verb == "get":
        return (subject, f"{subject} Details", f"{action} Answer")
    participle = NOUNS.get(verb, ("", ""))[1]
    return (f"{participle} {subject}" if participle and subject else "", f"{action} Answer")


def sentence_of(action: str, members: Container[str]) -> str:
    """Return an action in words, such as "list the notes of a booking"."""
    verb, subject = verb_of(action)
    if action.startswith(ADDS):
        return f"add {one_of(words_of(subject_of(action)))}, or update one"
    words = words_of(subject.removesuffix("List"))
    if verb == "get" and subject.endswith("List"):
        owner = "booking" if "bookingId" in members else "venue" if "venueId" in members else "account"
        of_owner = f" of {'the' if owner == 'account' else 'a'} {owner}" if not words.endswith(f"for {owner}") else ""
        return f"list the {plural(words)}{of_owner}"
    return f"{verb} {one_of(words)}" if subject else words_of(action)


def verb_of(action: str) -> tuple[str, str]:
    """Split an action into its verb and its object, such as "remove" and "BookingNote"."""
    match = VERB.fullmatch(action)
    return (match[1], nested_class_name(match[2])) if match else (action, "")


def table_names(heading: str, subject: str, *, is_enum: bool) -> tuple[str, ...]:
    """Return names for the class of a table, the best first.

    Args:
        heading: The heading of the table.
        subject: The object that the action is about.
        is_enum: Whether the table lists values.
    """
    words = [word.lower() for word in WORD.findall(words_of(heading))]
    while len(words) > 1 and words[-1] in DETAILS:
        words = words[:-1]
    words = [*words[:-1], singular(words[-1])] if words else ["table"]
    own = words_of(subject).split()
    named = " ".join(words)
    if words[0] == own[0] or own[-1] in words:
        return (named, f"{subject} {named}", heading)
    longer = f"{subject} {named}"
    return (longer, heading) if is_enum or len(words) == 1 else (named, longer, heading)


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
