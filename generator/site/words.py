"""What a document says in its extensions, in words."""

from collections.abc import Callable, Iterable

from ..codegen.lookups import Lookup
from ..documents.conditional_members import Condition
from ..documents.nodes import Node

REPEATABLE = {
    "always": "It reads, so it is sent again when no usable response came.",
    "with-id": (
        "With `id` (an update) it is sent again when no usable response came. Without `id` (an add) it never is: then "
        "the outcome is unknown."
    ),
    "never": "It is never sent again once it may have been carried out: then the outcome is unknown.",
}
UPDATES = "It updates what `id` names, so it is sent again when no usable response came."


def repeatable_in_words(repeatable: str, *, needs_id: bool) -> str:
    """Whether repeating the call is harmless; what needs an id adds nothing."""
    return UPDATES if repeatable == "with-id" and needs_id else REPEATABLE[repeatable]


def case_in_words(condition: Condition, shown: Callable[[str, Node], str]) -> str:
    """The case in which members are required.

    Args:
        condition: The case.
        shown: Says how a value of a member is written in Python.
    """
    absent = [f"{member} is left out" for member in condition.absent]
    present = [f"{member} is set" for member in condition.present]
    equals = [
        # 1 and true are the same value to the caller.
        f"{member} is {' or '.join(dict.fromkeys(shown(member, value) for value in values))}"
        for member, values in condition.equals
    ]
    return " and ".join([*absent, *present, *equals])


def lookup_in_words(lookup: Lookup | None) -> str:
    """How an add is found again; empty where the document does not say."""
    if lookup is None:
        return ""
    choices = " or else by ".join(_members(choice.values()) for choice in lookup.equal)
    needed = f"; it needs {_members(lookup.arguments.values())}" if lookup.arguments else ""
    return f"`ivvy.resolve(error)` looks for it in {lookup.read}, by {choices}{needed}"


def _members(names: Iterable[str]) -> str:
    return " and ".join(f"`{name}`" for name in names)
