# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetBookingTaxListAnswer."""

from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from ..codecs import (
    ListOf,
    ModelOf,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .booking_tax import BookingTax
from .collection_meta import CollectionMeta


@define(kw_only=True, repr=False)
class GetBookingTaxListAnswer(ReadModel):
    """A result page of the taxes and service fees of a booking.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-tax-list
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of taxes and service fees, and the position of this result page."""
    results: list[BookingTax] = field(metadata=member("results", ListOf(ModelOf(lambda: BookingTax))))
    """The taxes and service fees on this result page."""
