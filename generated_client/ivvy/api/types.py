# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""What the models and their members are made of."""

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Final, Literal, TypeAlias

JSONValue: TypeAlias = "bool | int | float | str | Sequence[JSONValue] | Mapping[str, JSONValue] | None"
"""What JSON can say."""


class Unset(Enum):
    """The type of `UNSET`."""

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET
"""A member that is left out, which is not the same as one that is null."""


class MemberErrors(ValueError):
    """Values that have no place where they stand.

    Attributes:
        problems: Each member, as `costcenters.0.value`, with what is wrong with it.
    """

    def __init__(self, problems: Sequence[tuple[str, str]]) -> None:
        self.problems = tuple(problems)
        super().__init__("; ".join(f"{member}: {reason}" if member else reason for member, reason in self.problems))

    def __reduce__(self) -> "tuple[type[MemberErrors], tuple[Sequence[tuple[str, str]]]]":
        return type(self), (self.problems,)

    def below(self, member: str) -> "list[tuple[str, str]]":
        """The same problems as seen from the object that holds this one as `member`."""
        return [(f"{member}.{inner}" if inner else member, reason) for inner, reason in self.problems]


def wrong(reason: str) -> MemberErrors:
    """A problem with the value at hand."""
    return MemberErrors([("", reason)])
