# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingServiceFee."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

from attrs import define, field

from ..codecs import (
    DATE,
    INTEGER,
    NUMBER,
    OBJECT,
    TIMESTAMP,
    EitherOf,
    EnumOf,
    ListOf,
    ModelOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, JSONValue, Unset
from .service_fee_reference_type import ServiceFeeReferenceType
from .tax_detail import TaxDetail


@define(kw_only=True, repr=False)
class BookingServiceFee(ReadModel):
    """A service fee that applies to an item of a booking."""

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the service fee."""
    ref_type: ServiceFeeReferenceType | None | Unset = field(
        default=UNSET, metadata=member("refType", Nullable(EnumOf(ServiceFeeReferenceType)))
    )
    """The type of the item that the service fee applies to."""
    ref_id: int | None | Unset = field(default=UNSET, metadata=member("refId", Nullable(INTEGER)))
    """The id of the item that the service fee applies to."""
    ref_2_id: int | None | Unset = field(default=UNSET, metadata=member("ref2Id", Nullable(INTEGER)))
    """The id of the accommodation option, if ref_type is an accommodation option."""
    ref_3_id: int | None | Unset = field(default=UNSET, metadata=member("ref3Id", Nullable(INTEGER)))
    """The number of that accommodation option."""
    ref_date: datetime.date | None | Unset = field(default=UNSET, metadata=member("refDate", Nullable(DATE)))
    """The date that the service fee applies to."""
    ref_costcenter_id: int | None | Unset = field(default=UNSET, metadata=member("refCostcenterId", Nullable(INTEGER)))
    """The id of the cost centre that the service fee applies to."""
    amount: float | None | Unset = field(default=UNSET, metadata=member("amount", Nullable(NUMBER)))
    """The amount of the service fee, excluding tax."""
    excluded_tax_ids: list[int | Mapping[str, JSONValue]] | None | Unset = field(
        default=UNSET, metadata=member("excludedTaxIds", Nullable(ListOf(EitherOf(integer=INTEGER, object=OBJECT))))
    )
    """The ids of the taxes that do not apply, or objects that describe them."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When the service fee was added."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When the service fee was last changed."""
    total_amount: float | None | Unset = field(default=UNSET, metadata=member("totalAmount", Nullable(NUMBER)))
    """The amount of the service fee, including tax."""
    total_tax_amount: float | None | Unset = field(default=UNSET, metadata=member("totalTaxAmount", Nullable(NUMBER)))
    """The tax included in total_amount."""
    tax_details: list[TaxDetail] | None | Unset = field(
        default=UNSET, metadata=member("taxDetails", Nullable(ListOf(ModelOf(lambda: TaxDetail))))
    )
    """The amount of each tax."""
