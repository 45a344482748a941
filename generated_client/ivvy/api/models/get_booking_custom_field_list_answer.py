# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetBookingCustomFieldListAnswer."""

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
from .booking_custom_field import BookingCustomField
from .collection_meta import CollectionMeta


@define(kw_only=True, repr=False)
class GetBookingCustomFieldListAnswer(ReadModel):
    """A result page of the custom fields of bookings.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-booking-custom-field-list
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of custom fields, and the position of this result page."""
    results: list[BookingCustomField] = field(metadata=member("results", ListOf(ModelOf(lambda: BookingCustomField))))
    """The custom fields on this result page."""
