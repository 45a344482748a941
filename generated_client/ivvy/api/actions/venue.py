# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The actions of namespace venue."""

from __future__ import annotations

from typing import Final

from .. import models
from ..action import Action, Lookup, Repeatable
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
    lookup=Lookup(
        read="getBookingList",
        arguments={"venueId": "venueId"},
        since="modifiedDateAfter",
        created="createdDate",
        unique=("code",),
        equal=(
            {"code": "code"},
            {
                "name": "name",
                "dateEventStart": "dateEventStart",
                "dateEventEnd": "dateEventEnd",
                "eventTypeId": "eventTypeId",
                "bookedById": "bookedById",
            },
        ),
    ),
    refers={"companyId": "contact.addOrUpdateCompany", "contactId": "contact.addOrUpdateContact"},
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
    refers={"bookingId": "venue.addOrUpdateBooking"},
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
    lookup=Lookup(
        read="getBookingSessionList",
        arguments={"venueId": "venueId", "bookingId": "bookingId"},
        since="",
        created="createdDate",
        unique=(),
        equal=(
            {
                "name": "name",
                "startDate": "startDate",
                "startTime": "startTime",
                "endTime": "endTime",
                "spaceVenueId": "spaceVenueId",
                "spaceId": "spaceId",
            },
        ),
    ),
    refers={
        "bookingId": "venue.addOrUpdateBooking",
        "contactId": "contact.addOrUpdateContact",
        "bookingPackageId": "venue.addOrUpdateBookingPackage",
    },
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
    refers={
        "bookingId": "venue.addOrUpdateBooking",
        "sessionId": "venue.addOrUpdateBookingSession",
        "bookingPackageId": "venue.addOrUpdateBookingPackage",
    },
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
    refers={"id": "venue.addOrUpdateBooking"},
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
    sources={"id": ("venue.getBookingListForAccount", "venue.getBookingList"), "venueId": ("venue.getVenueList",)},
)
GET_BOOKING_CUSTOM_FIELD_LIST: Final[
    Action[models.GetBookingCustomFieldListRequest, models.GetBookingCustomFieldListAnswer]
] = Action(
    namespace="venue",
    name="getBookingCustomFieldList",
    page="https://developer.ivvy.com/venues/venuedata/get-booking-custom-field-list",
    request=lambda: models.GetBookingCustomFieldListRequest,
    answer=lambda: models.GetBookingCustomFieldListAnswer,
    codes=codes.GetBookingCustomFieldListCode,
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
    sources={"venueId": ("venue.getVenueList",)},
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
        sources={
            "venueId": ("venue.getVenueList",),
            "bookingId": ("venue.getBookingList", "venue.getBookingListForAccount"),
        },
    )
)
GET_COST_CENTER_LIST: Final[Action[models.GetCostCenterListRequest, models.GetCostCenterListAnswer]] = Action(
    namespace="venue",
    name="getCostCenterList",
    page="https://developer.ivvy.com/venues/venuedata/get-cost-center-list",
    request=lambda: models.GetCostCenterListRequest,
    answer=lambda: models.GetCostCenterListAnswer,
    codes=codes.GetCostCenterListCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
    sources={"venueId": ("venue.getVenueList",)},
)
GET_EVENT_TYPE_LIST: Final[Action[models.GetEventTypeListRequest, models.GetEventTypeListAnswer]] = Action(
    namespace="venue",
    name="getEventTypeList",
    page="https://developer.ivvy.com/venues/venuedata/get-event-type-list",
    request=lambda: models.GetEventTypeListRequest,
    answer=lambda: models.GetEventTypeListAnswer,
    codes=codes.GetEventTypeListCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
)
GET_FUNCTION_SPACE_LIST: Final[Action[models.GetFunctionSpaceListRequest, models.GetFunctionSpaceListAnswer]] = Action(
    namespace="venue",
    name="getFunctionSpaceList",
    page="https://developer.ivvy.com/venues/venuedata/get-function-space-list",
    request=lambda: models.GetFunctionSpaceListRequest,
    answer=lambda: models.GetFunctionSpaceListAnswer,
    codes=codes.GetFunctionSpaceListCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
    sources={"venueId": ("venue.getVenueList",)},
)
GET_RESOURCE_LIST: Final[Action[models.GetResourceListRequest, models.GetResourceListAnswer]] = Action(
    namespace="venue",
    name="getResourceList",
    page="https://developer.ivvy.com/venues/venuedata/get-resource-list",
    request=lambda: models.GetResourceListRequest,
    answer=lambda: models.GetResourceListAnswer,
    codes=codes.GetResourceListCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
    sources={"venueId": ("venue.getVenueList",)},
)
GET_SESSION_TYPE_LIST: Final[Action[models.GetSessionTypeListRequest, models.GetSessionTypeListAnswer]] = Action(
    namespace="venue",
    name="getSessionTypeList",
    page="https://developer.ivvy.com/venues/venuedata/get-session-type-list",
    request=lambda: models.GetSessionTypeListRequest,
    answer=lambda: models.GetSessionTypeListAnswer,
    codes=codes.GetSessionTypeListCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
)
GET_SPACE_HIRE_PLAN_LIST: Final[Action[models.GetSpaceHirePlanListRequest, models.GetSpaceHirePlanListAnswer]] = Action(
    namespace="venue",
    name="getSpaceHirePlanList",
    page="https://developer.ivvy.com/venues/get-space-hire-plan-list",
    request=lambda: models.GetSpaceHirePlanListRequest,
    answer=lambda: models.GetSpaceHirePlanListAnswer,
    codes=codes.GetSpaceHirePlanListCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
    sources={"venueId": ("venue.getVenueList",)},
)
GET_TAX_LIST: Final[Action[models.GetTaxListRequest, models.GetTaxListAnswer]] = Action(
    namespace="venue",
    name="getTaxList",
    page="https://developer.ivvy.com/venues/venuedata/get-tax-list",
    request=lambda: models.GetTaxListRequest,
    answer=lambda: models.GetTaxListAnswer,
    codes=codes.GetTaxListCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
    sources={"venueId": ("venue.getVenueList",)},
)
GET_VENUE: Final[Action[models.GetVenueRequest, models.VenueDetails]] = Action(
    namespace="venue",
    name="getVenue",
    page="https://developer.ivvy.com/venues/venuedata/get-venue",
    request=lambda: models.GetVenueRequest,
    answer=lambda: models.VenueDetails,
    codes=codes.GetVenueCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
    sources={"id": ("venue.getVenueList",)},
)
GET_VENUE_LIST: Final[Action[models.GetVenueListRequest, models.GetVenueListAnswer]] = Action(
    namespace="venue",
    name="getVenueList",
    page="https://developer.ivvy.com/venues/venuedata/get-venue-list",
    request=lambda: models.GetVenueListRequest,
    answer=lambda: models.GetVenueListAnswer,
    codes=codes.GetVenueListCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
)
GET_VENUE_PACKAGE: Final[Action[models.GetVenuePackageRequest, models.VenuePackage]] = Action(
    namespace="venue",
    name="getVenuePackage",
    page="https://developer.ivvy.com/venues/venuedata/get-venue-package",
    request=lambda: models.GetVenuePackageRequest,
    answer=lambda: models.VenuePackage,
    codes=codes.GetVenuePackageCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
    sources={"venueId": ("venue.getVenueList",), "id": ("venue.getVenuePackageList",)},
)
GET_VENUE_PACKAGE_LIST: Final[Action[models.GetVenuePackageListRequest, models.GetVenuePackageListAnswer]] = Action(
    namespace="venue",
    name="getVenuePackageList",
    page="https://developer.ivvy.com/venues/venuedata/get-venue-package-list",
    request=lambda: models.GetVenuePackageListRequest,
    answer=lambda: models.GetVenuePackageListAnswer,
    codes=codes.GetVenuePackageListCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
    sources={"venueId": ("venue.getVenueList",)},
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
    refers={"id": "venue.addOrUpdateBookingSession", "bookingId": "venue.addOrUpdateBooking"},
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
    refers={
        "bookingId": "venue.addOrUpdateBooking",
        "sessionId": "venue.addOrUpdateBookingSession",
        "id": "venue.addOrUpdateBookingSessionResource",
    },
)
