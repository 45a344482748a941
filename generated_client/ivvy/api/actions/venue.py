# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The actions of namespace venue."""

from __future__ import annotations

from typing import Final

from .. import models
from ..action import Action, Repeatable
from ..codes import venue as codes

ADD_OR_UPDATE_BOOKING: Final[Action[models.Booking, models.SavedBooking]] = Action(
    namespace="venue",
    name="addOrUpdateBooking",
    page="https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-booking",
    request=lambda: models.Booking,
    answer=lambda: models.SavedBooking,
    codes=codes.AddOrUpdateBookingCode,
    repeatable=Repeatable.WITH_ID,
    booking="id",
)
ADD_OR_UPDATE_BOOKING_PACKAGE: Final[Action[models.BookingPackage, models.SavedBookingPackage]] = Action(
    namespace="venue",
    name="addOrUpdateBookingPackage",
    page="https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-booking-package",
    request=lambda: models.BookingPackage,
    answer=lambda: models.SavedBookingPackage,
    codes=codes.AddOrUpdateBookingPackageCode,
    repeatable=Repeatable.WITH_ID,
    booking="bookingId",
)
ADD_OR_UPDATE_BOOKING_SESSION: Final[Action[models.BookingSession, models.SavedBookingSession]] = Action(
    namespace="venue",
    name="addOrUpdateBookingSession",
    page="https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-booking-session",
    request=lambda: models.BookingSession,
    answer=lambda: models.SavedBookingSession,
    codes=codes.AddOrUpdateBookingSessionCode,
    repeatable=Repeatable.WITH_ID,
    booking="bookingId",
)
ADD_OR_UPDATE_BOOKING_SESSION_RESOURCE: Final[
    Action[models.BookingSessionResource, models.SavedBookingSessionResource]
] = Action(
    namespace="venue",
    name="addOrUpdateBookingSessionResource",
    page="https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-booking-session-resource",
    request=lambda: models.BookingSessionResource,
    answer=lambda: models.SavedBookingSessionResource,
    codes=codes.AddOrUpdateBookingSessionResourceCode,
    repeatable=Repeatable.WITH_ID,
    booking="bookingId",
)
