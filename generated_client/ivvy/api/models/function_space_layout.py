# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model FunctionSpaceLayout."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    STRING,
    EnumOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .function_space_layout_type import FunctionSpaceLayoutType


@define(kw_only=True, repr=False)
class FunctionSpaceLayout(ReadModel):
    """A layout of a space."""

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the layout."""
    layout_name: str | None | Unset = field(default=UNSET, metadata=member("layoutName", Nullable(STRING)))
    """The name of the layout."""
    layout_type: FunctionSpaceLayoutType | None | Unset = field(
        default=UNSET, metadata=member("layoutType", Nullable(EnumOf(FunctionSpaceLayoutType)))
    )
    """The type of the layout."""
    type_: FunctionSpaceLayoutType | None | Unset = field(
        default=UNSET, metadata=member("type", Nullable(EnumOf(FunctionSpaceLayoutType)))
    )
    """The type of the layout, under the name used in getVenue."""
    pax_minimum: int | None | Unset = field(default=UNSET, metadata=member("paxMinimum", Nullable(INTEGER)))
    """The minimum number of people for the layout."""
    pax_maximum: int | None | Unset = field(default=UNSET, metadata=member("paxMaximum", Nullable(INTEGER)))
    """The maximum number of people for the layout."""
