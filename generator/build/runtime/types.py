"""What the models and their members are made of."""

from enum import Enum
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
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
