"""The types that models and their members share."""

from enum import Enum
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from decimal import Decimal

JSONValue: TypeAlias = "bool | int | float | Decimal | str | Sequence[JSONValue] | Mapping[str, JSONValue] | None"
"""A JSON value. A Decimal is written digit by digit; none is ever read."""


class Unset(Enum):
    """The type of `UNSET`."""

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET
"""The value of a member that is absent, as opposed to null."""
