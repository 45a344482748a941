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
    """The part of a package that one cost centre has."""

    costcenter_id: int | Unset = field(default=UNSET, metadata=member("costcenterId", INTEGER))
    """The cost centre."""
    value: float | None | Unset = field(default=UNSET, metadata=member("value", Nullable(NUMBER)))
    """Its amount."""
    discount: float | None | Unset = field(default=UNSET, metadata=member("discount", Nullable(NUMBER)))
    """The discount on that amount."""
    surcharge: float | None | Unset = field(default=UNSET, metadata=member("surcharge", Nullable(NUMBER)))
    """The surcharge on that amount."""
    excluded_tax_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("excludedTaxIds", Nullable(ListOf(INTEGER)))
    )
    """The taxes that do not apply."""
    total_amount: float | None | Unset = field(default=UNSET, metadata=member("totalAmount", Nullable(NUMBER)))
    """The amount of all attendees."""
    total_discount: float | None | Unset = field(default=UNSET, metadata=member("totalDiscount", Nullable(NUMBER)))
    """The discount in it."""
    total_surcharge: float | None | Unset = field(default=UNSET, metadata=member("totalSurcharge", Nullable(NUMBER)))
    """The surcharge in it."""
    total_tax_amount: float | None | Unset = field(default=UNSET, metadata=member("totalTaxAmount", Nullable(NUMBER)))
    """The tax in it."""
    tax_details: list[TaxDetail] | None | Unset = field(
        default=UNSET, metadata=member("taxDetails", Nullable(ListOf(ModelOf(lambda: TaxDetail))))
    )
    """The part of each tax."""
