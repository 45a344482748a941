"""The types that models and their members share."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Final, ForwardRef, Literal, TypeAlias

if TYPE_CHECKING:
    JSONValue: TypeAlias = bool | int | float | Decimal | str | Sequence["JSONValue"] | Mapping[str, "JSONValue"] | None
    """A JSON value. A Decimal is written with all its digits. Numbers of responses are never read as Decimal."""
else:
    # With its module, so that typing.get_type_hints resolves it everywhere.
    _INNER = ForwardRef("JSONValue", module=__name__)
    JSONValue = bool | int | float | Decimal | str | Sequence[_INNER] | Mapping[str, _INNER] | None


class Unset(Enum):
    """The type of `UNSET`."""

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __str__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET
"""The value of an absent member, as opposed to null."""
