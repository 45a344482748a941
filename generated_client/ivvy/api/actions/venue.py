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
CHANGE_BOOKING_STATUS: Final[Action[models.BookingStatusChange, models.ChangedBookingStatus]] = Action(
    namespace="venue",
    name="changeBookingStatus",
    page="https://developer.ivvy.com/venues/getoraddbookingdata/change-booking-status",
    request=lambda: models.BookingStatusChange,
    answer=lambda: models.ChangedBookingStatus,
    codes=codes.ChangeBookingStatusCode,
    repeatable=Repeatable.WITH_ID,
    booking="id",
)
GET_BOOKING: Final[Action[models.GetBookingRequest, models.BookingDetails]] = Action(
    namespace="venue",
    name="getBooking",
    page="https://developer.ivvy.com/venues/getoraddbookingdata/get-booking",
    request=lambda: models.GetBookingRequest,
    answer=lambda: models.BookingDetails,
    codes=codes.GetBookingCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
)
GET_BOOKING_LIST: Final[Action[models.GetBookingListRequest, models.GetBookingListAnswer]] = Action(
    namespace="venue",
    name="getBookingList",
    page="https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-list",
    request=lambda: models.GetBookingListRequest,
    answer=lambda: models.GetBookingListAnswer,
    codes=codes.GetBookingListCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
)
GET_BOOKING_LIST_FOR_ACCOUNT: Final[
    Action[models.GetBookingListForAccountRequest, models.GetBookingListForAccountAnswer]
] = Action(
    namespace="venue",
    name="getBookingListForAccount",
    page="https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-list-for-account",
    request=lambda: models.GetBookingListForAccountRequest,
    answer=lambda: models.GetBookingListForAccountAnswer,
    codes=codes.GetBookingListForAccountCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
)
GET_BOOKING_SESSION_LIST: Final[Action[models.GetBookingSessionListRequest, models.GetBookingSessionListAnswer]] = (
    Action(
        namespace="venue",
        name="getBookingSessionList",
        page="https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-session-list",
        request=lambda: models.GetBookingSessionListRequest,
        answer=lambda: models.GetBookingSessionListAnswer,
        codes=codes.GetBookingSessionListCode,
        repeatable=Repeatable.ALWAYS,
        booking=None,
    )
)
REMOVE_BOOKING_SESSION: Final[Action[models.BookingSessionRemoval, models.RemovedBookingSession]] = Action(
    namespace="venue",
    name="removeBookingSession",
    page="https://developer.ivvy.com/venues/getoraddbookingdata/remove-booking-session",
    request=lambda: models.BookingSessionRemoval,
    answer=lambda: models.RemovedBookingSession,
    codes=codes.RemoveBookingSessionCode,
    repeatable=Repeatable.NEVER,
    booking="bookingId",
)
REMOVE_BOOKING_SESSION_RESOURCE: Final[
    Action[models.BookingSessionResourceRemoval, models.RemovedBookingSessionResource]
] = Action(
    namespace="venue",
    name="removeBookingSessionResource",
    page="https://developer.ivvy.com/venues/getoraddbookingdata/remove-booking-session-resource",
    request=lambda: models.BookingSessionResourceRemoval,
    answer=lambda: models.RemovedBookingSessionResource,
    codes=codes.RemoveBookingSessionResourceCode,
    repeatable=Repeatable.NEVER,
    booking="bookingId",
)
