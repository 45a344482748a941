# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingPackageCostcenter."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    NUMBER,
    ListOf,
    ModelOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .tax_detail import TaxDetail


@define(kw_only=True, repr=False)
class BookingPackageCostcenter(ReadModel):
    """The share of one cost centre in a package."""

    costcenter_id: int | None | Unset = field(
        default=UNSET, metadata=member("costcenterId", Nullable(INTEGER), "costCenterId")
    )
    """The id of the cost centre. Responses may also name it `cost_center_id`."""
    value: float | None | Unset = field(default=UNSET, metadata=member("value", Nullable(NUMBER)))
    """The amount of the share."""
    discount: float | None | Unset = field(default=UNSET, metadata=member("discount", Nullable(NUMBER)))
    """The discount on value."""
    surcharge: float | None | Unset = field(default=UNSET, metadata=member("surcharge", Nullable(NUMBER)))
    """The surcharge on value."""
    excluded_tax_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("excludedTaxIds", Nullable(ListOf(INTEGER)))
    )
    """The ids of the taxes that do not apply."""
    total_amount: float | None | Unset = field(default=UNSET, metadata=member("totalAmount", Nullable(NUMBER)))
    """The amount for all attendees."""
    total_discount: float | None | Unset = field(default=UNSET, metadata=member("totalDiscount", Nullable(NUMBER)))
    """The discount in total_amount."""
    total_surcharge: float | None | Unset = field(default=UNSET, metadata=member("totalSurcharge", Nullable(NUMBER)))
    """The surcharge in total_amount."""
    total_tax_amount: float | None | Unset = field(default=UNSET, metadata=member("totalTaxAmount", Nullable(NUMBER)))
    """The tax in total_amount."""
    tax_details: list[TaxDetail] | None | Unset = field(
        default=UNSET, metadata=member("taxDetails", Nullable(ListOf(ModelOf(lambda: TaxDetail))))
    )
    """The amount of each tax."""
