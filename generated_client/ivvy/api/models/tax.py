# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model Tax."""

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
class Tax(ReadModel):
    """A tax or a service fee."""

    id: int = field(metadata=member("id", INTEGER))
    """The tax."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """Its name."""
    type_: TaxType | None | Unset = field(default=UNSET, metadata=member("type", Nullable(EnumOf(TaxType))))
    """Whether it is a tax or a service fee."""
    applies_to: TaxScope | None | Unset = field(default=UNSET, metadata=member("appliesTo", Nullable(EnumOf(TaxScope))))
    """Whether it applies to everything, or to accommodation alone."""
    amount_type: TaxAmountType | None | Unset = field(
        default=UNSET, metadata=member("amountType", Nullable(EnumOf(TaxAmountType)))
    )
    """Whether it is a percentage or an amount."""
    amount: float | None | Unset = field(default=UNSET, metadata=member("amount", Nullable(NUMBER)))
    """The percentage or the amount, as amount_type says."""
    tax_ids: list[int] | None | Unset = field(default=UNSET, metadata=member("taxIds", Nullable(ListOf(INTEGER))))
    """The taxes that apply to the amount of a service fee."""
    costcenter_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("costcenterIds", Nullable(ListOf(INTEGER)))
    )
    """The cost centres to which it applies."""
    excluded_tax_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("excludedTaxIds", Nullable(ListOf(INTEGER)))
    )
    """The taxes that do not apply to the booking."""
    calculate_exclusively: bool | None | Unset = field(
        default=UNSET, metadata=member("calculateExclusively", Nullable(BOOLEAN))
    )
    """Whether it is left out of the totals of line items, and added to those of the cost centre, the booking and the
    invoice alone."""
    unit_type: TaxUnitType | None | Unset = field(
        default=UNSET, metadata=member("unitType", Nullable(EnumOf(TaxUnitType)))
    )
    """By what its units are counted."""
