"""What a document says in its extensions, in words."""

import json

from ..build.lookups import Lookup
from ..spec.conditional_members import Condition

REPEATABLE = {
    "always": "It reads, so it is sent again when no usable response came.",
    "with-id": (
        "With `id` (an update) it is sent again when no usable response came. Without `id` (an add) it never is: then "
        "the outcome is unknown."
    ),
    "never": "It is never sent again once it may have been carried out: then the outcome is unknown.",
}


def repeatable_in_words(repeatable: str) -> str:
    """Whether repeating the call is harmless."""
    return REPEATABLE[repeatable]


def case_in_words(condition: Condition) -> str:
    """The case in which members are required."""
    absent = [f"{member} is left out" for member in condition.absent]
    present = [f"{member} is set" for member in condition.present]
    equals = [f"{member} is {' or '.join(map(json.dumps, values))}" for member, values in condition.equals]
    return " and ".join([*absent, *present, *equals])


def lookup_in_words(lookup: Lookup | None) -> str:
    """How an add is found again; empty where the document does not say."""
    if lookup is None:
        return ""
    choices = " or else by ".join(" and ".join(f"`{member}`" for member in choice.values()) for choice in lookup.equal)
    return f"`ivvy.resolve(error)` looks for it in {lookup.read}, by {choices}"
