# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingTax."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    EnumOf,
    ListOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .tax_amount_type import TaxAmountType
from .tax_scope import TaxScope
from .tax_type import TaxType
from .tax_unit_type import TaxUnitType


@define(kw_only=True, repr=False)
class BookingTax(ReadModel):
    """A tax or a service fee of a booking."""

    id: int = field(metadata=member("id", INTEGER))
    """The id of the tax of the booking."""
    venue_id: int | None | Unset = field(default=UNSET, metadata=member("venueId", Nullable(INTEGER)))
    """The id of the venue that the booking belongs to."""
    booking_id: int | None | Unset = field(default=UNSET, metadata=member("bookingId", Nullable(INTEGER)))
    """The id of the booking."""
    venue_tax_id: int | None | Unset = field(default=UNSET, metadata=member("venueTaxId", Nullable(INTEGER)))
    """The id of the tax of the venue, as returned by getTaxList."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """The name of the tax or service fee."""
    type_: TaxType | None | Unset = field(default=UNSET, metadata=member("type", Nullable(EnumOf(TaxType))))
    """Whether this is a tax or a service fee."""
    applies_to: TaxScope | None | Unset = field(default=UNSET, metadata=member("appliesTo", Nullable(EnumOf(TaxScope))))
    """Whether the tax applies to everything or only to accommodation."""
    amount_type: TaxAmountType | None | Unset = field(
        default=UNSET, metadata=member("amountType", Nullable(EnumOf(TaxAmountType)))
    )
    """Whether the tax is a percentage or an amount."""
    amount: float | None | Unset = field(default=UNSET, metadata=member("amount", Nullable(NUMBER)))
    """The percentage or the amount, depending on amount_type."""
    tax_ids: list[int] | None | Unset = field(default=UNSET, metadata=member("taxIds", Nullable(ListOf(INTEGER))))
    """The ids of the taxes that apply to the amount of a service fee."""
    costcenter_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("costcenterIds", Nullable(ListOf(INTEGER)))
    )
    """The ids of the cost centres that the tax applies to."""
    excluded_tax_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("excludedTaxIds", Nullable(ListOf(INTEGER)))
    )
    """The ids of the taxes that do not apply to the booking."""
    calculate_exclusively: bool | None | Unset = field(
        default=UNSET, metadata=member("calculateExclusively", Nullable(BOOLEAN))
    )
    """Whether the tax is excluded from the totals of line items and added only to the totals of the cost centre, the
    booking and the invoice."""
    unit_type: TaxUnitType | None | Unset = field(
        default=UNSET, metadata=member("unitType", Nullable(EnumOf(TaxUnitType)))
    )
    """How the units of the tax are counted."""
