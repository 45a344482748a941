# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingPackageDetails."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    DATE,
    INTEGER,
    NUMBER,
    STRING,
    TIMESTAMP,
    EitherOf,
    EnumOf,
    ListOf,
    ModelOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .booking_package_costcenter import BookingPackageCostcenter
from .package_price_method import PackagePriceMethod
from .tax_detail import TaxDetail


@define(kw_only=True, repr=False)
class BookingPackageDetails(ReadModel):
    """A package of a booking."""

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the booking package."""
    booking_date: datetime.date | None | Unset = field(default=UNSET, metadata=member("bookingDate", Nullable(DATE)))
    """The date of the package."""
    number_attendees: int | None | Unset = field(default=UNSET, metadata=member("numberAttendees", Nullable(INTEGER)))
    """The number of attendees for the package."""
    price: float | None | Unset = field(default=UNSET, metadata=member("price", Nullable(NUMBER)))
    """The price of the package."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When the package was added."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When the package was last changed."""
    total_amount: float | None | Unset = field(default=UNSET, metadata=member("totalAmount", Nullable(NUMBER)))
    """The amount of the package, including tax."""
    total_discount: float | None | Unset = field(default=UNSET, metadata=member("totalDiscount", Nullable(NUMBER)))
    """The discount in total_amount."""
    total_surcharge: float | None | Unset = field(default=UNSET, metadata=member("totalSurcharge", Nullable(NUMBER)))
    """The surcharge in total_amount."""
    total_tax_amount: float | None | Unset = field(default=UNSET, metadata=member("totalTaxAmount", Nullable(NUMBER)))
    """The tax included in total_amount."""
    price_method: PackagePriceMethod | None | Unset = field(
        default=UNSET, metadata=member("priceMethod", Nullable(EnumOf(PackagePriceMethod)))
    )
    """How the price of the package is calculated."""
    costcenters: list[BookingPackageCostcenter] | None | Unset = field(
        default=UNSET, metadata=member("costcenters", Nullable(ListOf(ModelOf(lambda: BookingPackageCostcenter))))
    )
    """The share of each cost centre."""
    tax_details: list[TaxDetail] | None | Unset = field(
        default=UNSET, metadata=member("taxDetails", Nullable(ListOf(ModelOf(lambda: TaxDetail))))
    )
    """The amount of each tax."""
    small_description: str | None | Unset = field(default=UNSET, metadata=member("smallDescription", Nullable(STRING)))
    """A short description of the package."""
    large_description: str | None | Unset = field(default=UNSET, metadata=member("largeDescription", Nullable(STRING)))
    """A long description of the package."""
    package_id: str | int | None | Unset = field(
        default=UNSET, metadata=member("packageId", Nullable(EitherOf(string=STRING, integer=INTEGER)))
    )
    """The id of the venue package, as returned by getVenuePackageList."""
    package_name: str | None | Unset = field(default=UNSET, metadata=member("packageName", Nullable(STRING)))
    """The name of the venue package."""
