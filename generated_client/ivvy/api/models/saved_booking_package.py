# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model SavedBookingPackage."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
    EnumOf,
    ListOf,
    Nullable,
)
from ..model import Model, member
from ..types import UNSET, Unset
from .booking_package_warning import BookingPackageWarning


@define(kw_only=True, repr=False)
class SavedBookingPackage(Model):
    """The package that was added or updated.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-booking-package
    """

    success: bool = field(metadata=member("success", BOOLEAN))
    """Whether the package was saved."""
    id: int = field(metadata=member("id", INTEGER))
    """The id of the booking package."""
    warnings: list[BookingPackageWarning] | None | Unset = field(
        default=UNSET, metadata=member("warnings", Nullable(ListOf(EnumOf(BookingPackageWarning))), "Warnings")
    )
    """Problems that did not prevent the package from being saved. Responses may also name it `Warnings`."""
