# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model FunctionSpaceAvailability."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    ListOf,
    ModelOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .function_space_time_slot import FunctionSpaceTimeSlot


@define(kw_only=True, repr=False)
class FunctionSpaceAvailability(ReadModel):
    """The availability of a function space."""

    space_id: int | None | Unset = field(default=UNSET, metadata=member("spaceId", Nullable(INTEGER)))
    """The id of the space."""
    time_slots: list[FunctionSpaceTimeSlot] | None | Unset = field(
        default=UNSET, metadata=member("timeSlots", Nullable(ListOf(ModelOf(lambda: FunctionSpaceTimeSlot))))
    )
    """The times at which the space is available."""
