# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""What the models and their members are made of."""

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from decimal import Decimal

JSONValue: TypeAlias = "bool | int | float | Decimal | str | Sequence[JSONValue] | Mapping[str, JSONValue] | None"
"""What JSON can say. A Decimal is a number that is written digit by digit; none is ever read."""


class Unset(Enum):
    """The type of `UNSET`."""

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET
"""A member that is left out, which is not the same as one that is null."""


class Problem(NamedTuple):
    """What is wrong with a member.

    Attributes:
        member: Its name in JSON, `costcenters.0.excludedTaxIds` for one inside another; empty for the value at hand.
        reason: What is wrong with it.
        attribute: Its name in Python; empty where it is no attribute.
    """

    member: str
    reason: str
    attribute: str = ""


class MemberErrors(ValueError):
    """Values that do not fit their members.

    Attributes:
        problems: What is wrong with each.
    """

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(
            "; ".join(f"{each.member}: {each.reason}" if each.member else each.reason for each in problems)
        )

    def __reduce__(self) -> "tuple[type[MemberErrors], tuple[Sequence[Problem]]]":
        return type(self), (self.problems,)

    def below(self, member: str, attribute: str = "") -> "list[Problem]":
        """The same problems as seen from the object that holds this one as `member`."""
        return [
            Problem(
                _joined(member, each.member), each.reason, _joined(attribute or member, each.attribute or each.member)
            )
            for each in self.problems
        ]


def _joined(outer: str, inner: str) -> str:
    return f"{outer}.{inner}" if inner else outer


def wrong(reason: str) -> MemberErrors:
    """A problem with the value at hand."""
    return MemberErrors([Problem("", reason)])
