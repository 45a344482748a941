# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingCommission."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    NUMBER,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class BookingCommission(ReadModel):
    """The commission for one cost centre."""

    costcenter_id: int | None | Unset = field(
        default=UNSET, metadata=member("costcenterId", Nullable(INTEGER), "costCenterId")
    )
    """The id of the cost centre. Responses may also name it `cost_center_id`."""
    commission: float | None | Unset = field(default=UNSET, metadata=member("commission", Nullable(NUMBER)))
    """The commission."""
