# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The actions of namespace venue."""

from __future__ import annotations

from typing import Final

from .. import models
from ..action import Action, Lookup, Repeatable
from ..codes import venue as codes

ADD_ITEMS_TO_BOOKING: Final[Action[models.NewBookingItems, models.AddedBookingItems]] = Action(
    namespace="venue",
    name="addItemsToBooking",
    page="https://developer.ivvy.com/venues/getoraddbookingdata/add-items-to-booking",
    request=lambda: models.NewBookingItems,
    answer=lambda: models.AddedBookingItems,
    codes=codes.AddItemsToBookingCode,
    repeatable=Repeatable.NEVER,
    booking="bookingId",
    refers={"bookingId": "venue.addOrUpdateBooking"},
)
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
    refers={
        "leadId": "venue.addOrUpdateOpportunity",
        "companyId": "contact.addOrUpdateCompany",
        "contactId": "contact.addOrUpdateContact",
    },
)
ADD_OR_UPDATE_BOOKING_ACCOMMODATION: Final[Action[models.BookingAccommodation, models.SavedBookingAccommodation]] = (
    Action(
        namespace="venue",
        name="addOrUpdateBookingAccommodation",
        page="https://developer.ivvy.com/venues/accommodation/add-or-update-booking-accommodation",
        request=lambda: models.BookingAccommodation,
        answer=lambda: models.SavedBookingAccommodation,
        codes=codes.AddOrUpdateBookingAccommodationCode,
        repeatable=Repeatable.WITH_ID,
        booking="bookingId",
        lookup=Lookup(
            read="getBookingAccommodationList",
            arguments={"venueId": "venueId", "bookingId": "bookingId"},
            since="",
            created="createdDate",
            unique=(),
            equal=(
                {
                    "roomVenueId": "roomVenueId",
                    "roomId": "roomId",
                    "barId": "barId",
                    "startDate": "startDate",
                    "endDate": "endDate",
                },
            ),
        ),
        refers={"bookingId": "venue.addOrUpdateBooking", "roomId": "venue.addOrUpdateGuestRoom"},
    )
)
ADD_OR_UPDATE_BOOKING_ATTENDEE: Final[Action[models.BookingAttendee, models.SavedBookingAttendee]] = Action(
    namespace="venue",
    name="addOrUpdateBookingAttendee",
    page="https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-booking-attendee",
    request=lambda: models.BookingAttendee,
    answer=lambda: models.SavedBookingAttendee,
    codes=codes.AddOrUpdateBookingAttendeeCode,
    repeatable=Repeatable.WITH_ID,
    booking="bookingId",
    refers={"bookingId": "venue.addOrUpdateBooking"},
)
ADD_OR_UPDATE_BOOKING_NOTE: Final[Action[models.BookingNote, models.SavedBookingNote]] = Action(
    namespace="venue",
    name="addOrUpdateBookingNote",
    page="https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-booking-note",
    request=lambda: models.BookingNote,
    answer=lambda: models.SavedBookingNote,
    codes=codes.AddOrUpdateBookingNoteCode,
    repeatable=Repeatable.WITH_ID,
    booking="bookingId",
    refers={"bookingId": "venue.addOrUpdateBooking"},
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
ADD_OR_UPDATE_BOOKING_ROOM_RESERVATION: Final[
    Action[models.BookingRoomReservation, models.SavedBookingRoomReservation]
] = Action(
    namespace="venue",
    name="addOrUpdateBookingRoomReservation",
    page="https://developer.ivvy.com/venues/accommodation/add-or-update-booking-room-reservation",
    request=lambda: models.BookingRoomReservation,
    answer=lambda: models.SavedBookingRoomReservation,
    codes=codes.AddOrUpdateBookingRoomReservationCode,
    repeatable=Repeatable.NEVER,
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
ADD_OR_UPDATE_BOOKING_SESSION_BEVERAGE: Final[
    Action[models.BookingSessionBeverage, models.SavedBookingSessionBeverage]
] = Action(
    namespace="venue",
    name="addOrUpdateBookingSessionBeverage",
    page="https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-booking-session-beverage",
    request=lambda: models.BookingSessionBeverage,
    answer=lambda: models.SavedBookingSessionBeverage,
    codes=codes.AddOrUpdateBookingSessionBeverageCode,
    repeatable=Repeatable.WITH_ID,
    booking="bookingId",
    refers={
        "bookingId": "venue.addOrUpdateBooking",
        "sessionId": "venue.addOrUpdateBookingSession",
        "bookingPackageId": "venue.addOrUpdateBookingPackage",
    },
)
ADD_OR_UPDATE_BOOKING_SESSION_MENU: Final[Action[models.BookingSessionMenu, models.SavedBookingSessionMenu]] = Action(
    namespace="venue",
    name="addOrUpdateBookingSessionMenu",
    page="https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-booking-session-menu",
    request=lambda: models.BookingSessionMenu,
    answer=lambda: models.SavedBookingSessionMenu,
    codes=codes.AddOrUpdateBookingSessionMenuCode,
    repeatable=Repeatable.WITH_ID,
    booking="bookingId",
    refers={
        "bookingId": "venue.addOrUpdateBooking",
        "sessionId": "venue.addOrUpdateBookingSession",
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
ADD_OR_UPDATE_FUNCTION_SPACE: Final[Action[models.FunctionSpace, models.SavedFunctionSpace]] = Action(
    namespace="venue",
    name="addOrUpdateFunctionSpace",
    page="https://developer.ivvy.com/venues/venuedata/add-or-update-function-space",
    request=lambda: models.FunctionSpace,
    answer=lambda: models.SavedFunctionSpace,
    codes=codes.AddOrUpdateFunctionSpaceCode,
    repeatable=Repeatable.WITH_ID,
    booking=None,
)
ADD_OR_UPDATE_FUNCTION_SPACE_CATEGORY: Final[
    Action[models.FunctionSpaceCategory, models.SavedFunctionSpaceCategory]
] = Action(
    namespace="venue",
    name="addOrUpdateFunctionSpaceCategory",
    page="https://developer.ivvy.com/venues/venuedata/add-or-update-function-space-category",
    request=lambda: models.FunctionSpaceCategory,
    answer=lambda: models.SavedFunctionSpaceCategory,
    codes=codes.AddOrUpdateFunctionSpaceCategoryCode,
    repeatable=Repeatable.WITH_ID,
    booking=None,
)
ADD_OR_UPDATE_GUEST_ROOM: Final[Action[models.GuestRoom, models.SavedGuestRoom]] = Action(
    namespace="venue",
    name="addOrUpdateGuestRoom",
    page="https://developer.ivvy.com/venues/venuedata/add-or-update-guest-room",
    request=lambda: models.GuestRoom,
    answer=lambda: models.SavedGuestRoom,
    codes=codes.AddOrUpdateGuestRoomCode,
    repeatable=Repeatable.WITH_ID,
    booking=None,
)
ADD_OR_UPDATE_OPPORTUNITY: Final[Action[models.Opportunity, models.SavedOpportunity]] = Action(
    namespace="venue",
    name="addOrUpdateOpportunity",
    page="https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-opportunity",
    request=lambda: models.Opportunity,
    answer=lambda: models.SavedOpportunity,
    codes=codes.AddOrUpdateOpportunityCode,
    repeatable=Repeatable.WITH_ID,
    booking=None,
    refers={
        "companyId": "contact.addOrUpdateCompany",
        "companyLeadContactId": "contact.addOrUpdateContact",
        "contactId": "contact.addOrUpdateContact",
        "qualityId": "crm.addOrUpdateLeadQuality",
        "sourceId": "crm.addOrUpdateLeadSource",
        "typeId": "crm.addOrUpdateLeadType",
        "stageId": "crm.addOrUpdateLeadStage",
        "channelId": "crm.addOrUpdateLeadChannel",
        "referralContactId": "contact.addOrUpdateContact",
        "referralCompanyId": "contact.addOrUpdateCompany",
    },
)
ADD_OR_UPDATE_OPPORTUNITY_NOTE: Final[Action[models.OpportunityNote, models.SavedOpportunityNote]] = Action(
    namespace="venue",
    name="addOrUpdateOpportunityNote",
    page="https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-opp-note",
    request=lambda: models.OpportunityNote,
    answer=lambda: models.SavedOpportunityNote,
    codes=codes.AddOrUpdateOpportunityNoteCode,
    repeatable=Repeatable.WITH_ID,
    booking=None,
    refers={"leadId": "venue.addOrUpdateOpportunity"},
)
ADD_OR_UPDATE_RATE_PLAN_BOOKING_RULES_COLLECTION: Final[
    Action[models.RatePlanBookingRuleUpdate, models.UpdatedRatePlanBookingRules]
] = Action(
    namespace="venue",
    name="addOrUpdateRatePlanBookingRulesCollection",
    page="https://developer.ivvy.com/venues/accommodation/add-or-update-rateplan-bookingrules",
    request=lambda: models.RatePlanBookingRuleUpdate,
    answer=lambda: models.UpdatedRatePlanBookingRules,
    codes=codes.AddOrUpdateRatePlanBookingRulesCollectionCode,
    repeatable=Repeatable.NEVER,
    booking=None,
)
ADD_OR_UPDATE_ROOM_COUNTS_COLLECTION: Final[Action[models.RoomCountUpdate, models.UpdatedRoomCounts]] = Action(
    namespace="venue",
    name="addOrUpdateRoomCountsCollection",
    page="https://developer.ivvy.com/venues/accommodation/add-or-update-room-counts",
    request=lambda: models.RoomCountUpdate,
    answer=lambda: models.UpdatedRoomCounts,
    codes=codes.AddOrUpdateRoomCountsCollectionCode,
    repeatable=Repeatable.NEVER,
    booking=None,
)
ADD_OR_UPDATE_ROOM_DYNAMIC_RATES_COLLECTION: Final[
    Action[models.RoomDynamicRateUpdate, models.UpdatedRoomDynamicRates]
] = Action(
    namespace="venue",
    name="addOrUpdateRoomDynamicRatesCollection",
    page="https://developer.ivvy.com/venues/accommodation/add-or-update-room-dynamic-rates",
    request=lambda: models.RoomDynamicRateUpdate,
    answer=lambda: models.UpdatedRoomDynamicRates,
    codes=codes.AddOrUpdateRoomDynamicRatesCollectionCode,
    repeatable=Repeatable.NEVER,
    booking=None,
)
ADD_OR_UPDATE_SPACE_BLOCKOUT: Final[Action[models.SpaceBlockout, models.SavedSpaceBlockout]] = Action(
    namespace="venue",
    name="addOrUpdateSpaceBlockout",
    page="https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-blockoutspace",
    request=lambda: models.SpaceBlockout,
    answer=lambda: models.SavedSpaceBlockout,
    codes=codes.AddOrUpdateSpaceBlockoutCode,
    repeatable=Repeatable.WITH_ID,
    booking=None,
)
ADD_PAYMENT_TO_BOOKING: Final[Action[models.NewBookingPayment, models.AddedBookingPayment]] = Action(
    namespace="venue",
    name="addPaymentToBooking",
    page="https://developer.ivvy.com/venues/getoraddbookingdata/add-payment-to-booking",
    request=lambda: models.NewBookingPayment,
    answer=lambda: models.AddedBookingPayment,
    codes=codes.AddPaymentToBookingCode,
    repeatable=Repeatable.NEVER,
    booking="bookingId",
    refers={"bookingId": "venue.addOrUpdateBooking"},
)
ADD_REFUND_TO_BOOKING: Final[Action[models.NewBookingRefund, models.AddedBookingRefund]] = Action(
    namespace="venue",
    name="addRefundToBooking",
    page="https://developer.ivvy.com/venues/getoraddbookingdata/add-refund-to-booking",
    request=lambda: models.NewBookingRefund,
    answer=lambda: models.AddedBookingRefund,
    codes=codes.AddRefundToBookingCode,
    repeatable=Repeatable.NEVER,
    booking="bookingId",
    refers={"bookingId": "venue.addOrUpdateBooking"},
)
CANCEL_BOOKING_ROOM_RESERVATION: Final[Action[models.RoomReservationCancellation, models.CancelledRoomReservation]] = (
    Action(
        namespace="venue",
        name="cancelBookingRoomReservation",
        page="https://developer.ivvy.com/venues/accommodation/cancel-booking-room-reservation",
        request=lambda: models.RoomReservationCancellation,
        answer=lambda: models.CancelledRoomReservation,
        codes=codes.CancelBookingRoomReservationCode,
        repeatable=Repeatable.NEVER,
        booking="bookingId",
        refers={"bookingId": "venue.addOrUpdateBooking"},
    )
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
CHANGE_STATUS_OF_BOOKING_ROOM_RESERVATION: Final[
    Action[models.RoomReservationStatusChange, models.ChangedRoomReservation]
] = Action(
    namespace="venue",
    name="changeStatusOfBookingRoomReservation",
    page="https://developer.ivvy.com/venues/accommodation/change-status-of-booking-room-reservation",
    request=lambda: models.RoomReservationStatusChange,
    answer=lambda: models.ChangedRoomReservation,
    codes=codes.ChangeStatusOfBookingRoomReservationCode,
    repeatable=Repeatable.NEVER,
    booking="bookingId",
    refers={"bookingId": "venue.addOrUpdateBooking"},
)
CONFIRM_BOOKING_ROOM_RESERVATION: Final[Action[models.RoomReservationConfirmation, models.ConfirmedRoomReservation]] = (
    Action(
        namespace="venue",
        name="confirmBookingRoomReservation",
        page="https://developer.ivvy.com/venues/accommodation/confirm-booking-room-reservation",
        request=lambda: models.RoomReservationConfirmation,
        answer=lambda: models.ConfirmedRoomReservation,
        codes=codes.ConfirmBookingRoomReservationCode,
        repeatable=Repeatable.NEVER,
        booking="bookingId",
        refers={"bookingId": "venue.addOrUpdateBooking"},
    )
)
CONVERT_LEAD_TO_OPPORTUNITY: Final[Action[models.LeadConversion, models.ConvertedLead]] = Action(
    namespace="venue",
    name="convertLeadToOpportunity",
    page="https://developer.ivvy.com/venues/getoraddbookingdata/convert-lead-to-opportunity",
    request=lambda: models.LeadConversion,
    answer=lambda: models.ConvertedLead,
    codes=codes.ConvertLeadToOpportunityCode,
    repeatable=Repeatable.NEVER,
    booking=None,
    refers={"stageId": "crm.addOrUpdateLeadStage"},
)
GET_AVAILABLE_FUNCTION_SPACES: Final[
    Action[models.GetAvailableFunctionSpacesRequest, models.GetAvailableFunctionSpacesAnswer]
] = Action(
    namespace="venue",
    name="getAvailableFunctionSpaces",
    page="https://developer.ivvy.com/venues/venuedata/get-available-function-spaces",
    request=lambda: models.GetAvailableFunctionSpacesRequest,
    answer=lambda: models.GetAvailableFunctionSpacesAnswer,
    codes=codes.GetAvailableFunctionSpacesCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
    sources={"venueId": ("venue.getVenueList",), "startDatetime": ("today",), "endDatetime": ("next week",)},
)
GET_BEVERAGE_PACKAGE_LIST: Final[Action[models.GetBeveragePackageListRequest, models.GetBeveragePackageListAnswer]] = (
    Action(
        namespace="venue",
        name="getBeveragePackageList",
        page="https://developer.ivvy.com/venues/venuedata/get-beverage-package-list",
        request=lambda: models.GetBeveragePackageListRequest,
        answer=lambda: models.GetBeveragePackageListAnswer,
        codes=codes.GetBeveragePackageListCode,
        repeatable=Repeatable.ALWAYS,
        booking=None,
        sources={"venueId": ("venue.getVenueList",)},
    )
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
GET_BOOKING_ACCOMMODATION_LIST: Final[
    Action[models.GetBookingAccommodationListRequest, models.GetBookingAccommodationListAnswer]
] = Action(
    namespace="venue",
    name="getBookingAccommodationList",
    page="https://developer.ivvy.com/venues/accommodation/get-booking-accommodation-list",
    request=lambda: models.GetBookingAccommodationListRequest,
    answer=lambda: models.GetBookingAccommodationListAnswer,
    codes=codes.GetBookingAccommodationListCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
    sources={
        "venueId": ("venue.getVenueList",),
        "bookingId": ("venue.getBookingList", "venue.getBookingListForAccount"),
    },
)
GET_BOOKING_ATTENDEE_BY_HASH: Final[Action[models.GetBookingAttendeeByHashRequest, models.BookingAttendeeDetails]] = (
    Action(
        namespace="venue",
        name="getBookingAttendeeByHash",
        page="https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-attendee-by-hash",
        request=lambda: models.GetBookingAttendeeByHashRequest,
        answer=lambda: models.BookingAttendeeDetails,
        codes=codes.GetBookingAttendeeByHashCode,
        repeatable=Repeatable.ALWAYS,
        booking=None,
        sources={"venueId": ("venue.getVenueList",), "bookingId": ("venue.getBookingList",)},
    )
)
GET_BOOKING_ATTENDEE_LIST: Final[Action[models.GetBookingAttendeeListRequest, models.GetBookingAttendeeListAnswer]] = (
    Action(
        namespace="venue",
        name="getBookingAttendeeList",
        page="https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-attendee-list",
        request=lambda: models.GetBookingAttendeeListRequest,
        answer=lambda: models.GetBookingAttendeeListAnswer,
        codes=codes.GetBookingAttendeeListCode,
        repeatable=Repeatable.ALWAYS,
        booking=None,
        sources={
            "venueId": ("venue.getVenueList",),
            "bookingId": ("venue.getBookingList", "venue.getBookingListForAccount"),
        },
    )
)
GET_BOOKING_BEO_LIST: Final[Action[models.GetBookingBeoListRequest, models.GetBookingBeoListAnswer]] = Action(
    namespace="venue",
    name="getBookingBeoList",
    page="https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-beo-list",
    request=lambda: models.GetBookingBeoListRequest,
    answer=lambda: models.GetBookingBeoListAnswer,
    codes=codes.GetBookingBeoListCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
    sources={"venueId": ("venue.getVenueList",), "bookingId": ("venue.getBookingList",)},
)
GET_BOOKING_BEO_VERSION_LIST: Final[
    Action[models.GetBookingBeoVersionListRequest, models.GetBookingBeoVersionListAnswer]
] = Action(
    namespace="venue",
    name="getBookingBeoVersionList",
    page="https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-beo-version-list",
    request=lambda: models.GetBookingBeoVersionListRequest,
    answer=lambda: models.GetBookingBeoVersionListAnswer,
    codes=codes.GetBookingBeoVersionListCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
    sources={"venueId": ("venue.getVenueList",), "bookingId": ("venue.getBookingList",)},
)
GET_BOOKING_CHANGELOG_LIST: Final[
    Action[models.GetBookingChangelogListRequest, models.GetBookingChangelogListAnswer]
] = Action(
    namespace="venue",
    name="getBookingChangelogList",
    page="https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-changelog-list",
    request=lambda: models.GetBookingChangelogListRequest,
    answer=lambda: models.GetBookingChangelogListAnswer,
    codes=codes.GetBookingChangelogListCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
    sources={"venueId": ("venue.getVenueList",), "bookingId": ("venue.getBookingList",)},
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
GET_BOOKING_DOCUMENT_LIST: Final[Action[models.GetBookingDocumentListRequest, models.GetBookingDocumentListAnswer]] = (
    Action(
        namespace="venue",
        name="getBookingDocumentList",
        page="https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-document-list",
        request=lambda: models.GetBookingDocumentListRequest,
        answer=lambda: models.GetBookingDocumentListAnswer,
        codes=codes.GetBookingDocumentListCode,
        repeatable=Repeatable.ALWAYS,
        booking=None,
        sources={"venueId": ("venue.getVenueList",), "bookingId": ("venue.getBookingList",)},
    )
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
GET_BOOKING_NOTE_LIST: Final[Action[models.GetBookingNoteListRequest, models.GetBookingNoteListAnswer]] = Action(
    namespace="venue",
    name="getBookingNoteList",
    page="https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-note-list",
    request=lambda: models.GetBookingNoteListRequest,
    answer=lambda: models.GetBookingNoteListAnswer,
    codes=codes.GetBookingNoteListCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
    sources={
        "venueId": ("venue.getVenueList",),
        "bookingId": ("venue.getBookingList", "venue.getBookingListForAccount"),
    },
)
GET_BOOKING_RELEASE_SCHEDULE: Final[
    Action[models.GetBookingReleaseScheduleRequest, models.GetBookingReleaseScheduleAnswer]
] = Action(
    namespace="venue",
    name="getBookingReleaseSchedule",
    page="https://developer.ivvy.com/venues/get-booking-release-schedule",
    request=lambda: models.GetBookingReleaseScheduleRequest,
    answer=lambda: models.GetBookingReleaseScheduleAnswer,
    codes=codes.GetBookingReleaseScheduleCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
    sources={"venueId": ("venue.getVenueList",), "bookingId": ("venue.getBookingList",)},
)
GET_BOOKING_ROOM_RESERVATION_LIST: Final[
    Action[models.GetBookingRoomReservationListRequest, models.GetBookingRoomReservationListAnswer]
] = Action(
    namespace="venue",
    name="getBookingRoomReservationList",
    page="https://developer.ivvy.com/venues/accommodation/get-booking-room-reservation-list",
    request=lambda: models.GetBookingRoomReservationListRequest,
    answer=lambda: models.GetBookingRoomReservationListAnswer,
    codes=codes.GetBookingRoomReservationListCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
    sources={
        "venueId": ("venue.getVenueList",),
        "bookingId": ("venue.getBookingList", "venue.getBookingListForAccount"),
    },
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
GET_BOOKING_SESSION_MENU_LIST: Final[
    Action[models.GetBookingSessionMenuListRequest, models.GetBookingSessionMenuListAnswer]
] = Action(
    namespace="venue",
    name="getBookingSessionMenuList",
    page="https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-session-menu-list",
    request=lambda: models.GetBookingSessionMenuListRequest,
    answer=lambda: models.GetBookingSessionMenuListAnswer,
    codes=codes.GetBookingSessionMenuListCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
    sources={
        "venueId": ("venue.getVenueList",),
        "bookingId": ("venue.getBookingList", "venue.getBookingListForAccount"),
        "sessionId": ("venue.getBookingSessionList",),
    },
)
GET_BOOKING_TAX_LIST: Final[Action[models.GetBookingTaxListRequest, models.GetBookingTaxListAnswer]] = Action(
    namespace="venue",
    name="getBookingTaxList",
    page="https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-tax-list",
    request=lambda: models.GetBookingTaxListRequest,
    answer=lambda: models.GetBookingTaxListAnswer,
    codes=codes.GetBookingTaxListCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
    sources={"venueId": ("venue.getVenueList",), "bookingId": ("venue.getBookingList",)},
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
GET_FUNCTION_SPACE_AVAILABILITY: Final[
    Action[models.GetFunctionSpaceAvailabilityRequest, models.FunctionSpaceAvailabilities]
] = Action(
    namespace="venue",
    name="getFunctionSpaceAvailability",
    page="https://developer.ivvy.com/venues/venuedata/get-function-space-availability",
    request=lambda: models.GetFunctionSpaceAvailabilityRequest,
    answer=lambda: models.FunctionSpaceAvailabilities,
    codes=codes.GetFunctionSpaceAvailabilityCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
    sources={"venueId": ("venue.getVenueList",), "startDate": ("today",), "endDate": ("next week",)},
)
GET_FUNCTION_SPACE_CATEGORY_LIST: Final[
    Action[models.GetFunctionSpaceCategoryListRequest, models.GetFunctionSpaceCategoryListAnswer]
] = Action(
    namespace="venue",
    name="getFunctionSpaceCategoryList",
    page="https://developer.ivvy.com/venues/venuedata/get-function-space-category-list",
    request=lambda: models.GetFunctionSpaceCategoryListRequest,
    answer=lambda: models.GetFunctionSpaceCategoryListAnswer,
    codes=codes.GetFunctionSpaceCategoryListCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
    sources={"venueId": ("venue.getVenueList",)},
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
GET_MENU_LIST: Final[Action[models.GetMenuListRequest, models.GetMenuListAnswer]] = Action(
    namespace="venue",
    name="getMenuList",
    page="https://developer.ivvy.com/venues/venuedata/get-menu-list",
    request=lambda: models.GetMenuListRequest,
    answer=lambda: models.GetMenuListAnswer,
    codes=codes.GetMenuListCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
    sources={"venueId": ("venue.getVenueList",)},
)
GET_RATE_PLAN_BOOKING_RULES: Final[
    Action[models.GetRatePlanBookingRulesRequest, models.GetRatePlanBookingRulesAnswer]
] = Action(
    namespace="venue",
    name="getRatePlanBookingRules",
    page="https://developer.ivvy.com/venues/venuedata/get-rate-plan-booking-rules",
    request=lambda: models.GetRatePlanBookingRulesRequest,
    answer=lambda: models.GetRatePlanBookingRulesAnswer,
    codes=codes.GetRatePlanBookingRulesCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
    sources={"venueId": ("venue.getVenueList",), "startDate": ("today",), "endDate": ("next week",)},
)
GET_RATE_PLAN_RATE_LIST: Final[Action[models.GetRatePlanRateListRequest, models.GetRatePlanRateListAnswer]] = Action(
    namespace="venue",
    name="getRatePlanRateList",
    page="https://developer.ivvy.com/venues/venuedata/get-rate-plan-rate-list",
    request=lambda: models.GetRatePlanRateListRequest,
    answer=lambda: models.GetRatePlanRateListAnswer,
    codes=codes.GetRatePlanRateListCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
    sources={"venueId": ("venue.getVenueList",)},
)
GET_RESOURCE_AVAILABILITY: Final[
    Action[models.GetResourceAvailabilityRequest, models.GetResourceAvailabilityAnswer]
] = Action(
    namespace="venue",
    name="getResourceAvailability",
    page="https://developer.ivvy.com/venues/venuedata/get-resource-availability",
    request=lambda: models.GetResourceAvailabilityRequest,
    answer=lambda: models.GetResourceAvailabilityAnswer,
    codes=codes.GetResourceAvailabilityCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
    sources={
        "venueId": ("venue.getVenueList",),
        "startDate": ("today",),
        "endDate": ("next week",),
        "resourceIds": ("venue.getResourceList",),
    },
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
GET_REVENUE_TEMPLATE_LIST: Final[Action[models.GetRevenueTemplateListRequest, models.GetRevenueTemplateListAnswer]] = (
    Action(
        namespace="venue",
        name="getRevenueTemplateList",
        page="https://developer.ivvy.com/venues/venuedata/get-revenue-template-list",
        request=lambda: models.GetRevenueTemplateListRequest,
        answer=lambda: models.GetRevenueTemplateListAnswer,
        codes=codes.GetRevenueTemplateListCode,
        repeatable=Repeatable.ALWAYS,
        booking=None,
        sources={"venueId": ("venue.getVenueList",)},
    )
)
GET_ROOM_INVENTORY: Final[Action[models.GetRoomInventoryRequest, models.GetRoomInventoryAnswer]] = Action(
    namespace="venue",
    name="getRoomInventory",
    page="https://developer.ivvy.com/venues/venuedata/get-room-inventory",
    request=lambda: models.GetRoomInventoryRequest,
    answer=lambda: models.GetRoomInventoryAnswer,
    codes=codes.GetRoomInventoryCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
    sources={"venueId": ("venue.getVenueList",), "startDate": ("today",), "endDate": ("next week",)},
)
GET_ROOM_RATE_LIST: Final[Action[models.GetRoomRateListRequest, models.GetRoomRateListAnswer]] = Action(
    namespace="venue",
    name="getRoomRateList",
    page="https://developer.ivvy.com/venues/venuedata/get-room-rate-list",
    request=lambda: models.GetRoomRateListRequest,
    answer=lambda: models.GetRoomRateListAnswer,
    codes=codes.GetRoomRateListCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
    sources={"venueId": ("venue.getVenueList",)},
)
GET_ROOM_RATES: Final[Action[models.GetRoomRatesRequest, models.GetRoomRatesAnswer]] = Action(
    namespace="venue",
    name="getRoomRates",
    page="https://developer.ivvy.com/venues/venuedata/get-room-rates",
    request=lambda: models.GetRoomRatesRequest,
    answer=lambda: models.GetRoomRatesAnswer,
    codes=codes.GetRoomRatesCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
    sources={"venueId": ("venue.getVenueList",), "startDate": ("today",), "endDate": ("next week",)},
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
GET_SPACE_BLOCKOUT_LIST: Final[Action[models.GetSpaceBlockoutListRequest, models.GetSpaceBlockoutListAnswer]] = Action(
    namespace="venue",
    name="getSpaceBlockoutList",
    page="https://developer.ivvy.com/venues/venuedata/get-space-blockout-list",
    request=lambda: models.GetSpaceBlockoutListRequest,
    answer=lambda: models.GetSpaceBlockoutListAnswer,
    codes=codes.GetSpaceBlockoutListCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
    sources={"venueId": ("venue.getVenueList",)},
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
GET_SPACE_HIRE_PLAN_RATE: Final[Action[models.GetSpaceHirePlanRateRequest, models.SpaceHirePlanRateDetails]] = Action(
    namespace="venue",
    name="getSpaceHirePlanRate",
    page="https://developer.ivvy.com/venues/venuedata/get-space-hire-plan-rate",
    request=lambda: models.GetSpaceHirePlanRateRequest,
    answer=lambda: models.SpaceHirePlanRateDetails,
    codes=codes.GetSpaceHirePlanRateCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
    sources={"venueId": ("venue.getVenueList",)},
)
GET_SPACE_HIRE_PLAN_RATE_LIST: Final[
    Action[models.GetSpaceHirePlanRateListRequest, models.GetSpaceHirePlanRateListAnswer]
] = Action(
    namespace="venue",
    name="getSpaceHirePlanRateList",
    page="https://developer.ivvy.com/venues/venuedata/get-space-hire-plan-rate-list-copy",
    request=lambda: models.GetSpaceHirePlanRateListRequest,
    answer=lambda: models.GetSpaceHirePlanRateListAnswer,
    codes=codes.GetSpaceHirePlanRateListCode,
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
GET_VENUE_RATE_PLAN_LIST: Final[Action[models.GetVenueRatePlanListRequest, models.GetVenueRatePlanListAnswer]] = Action(
    namespace="venue",
    name="getVenueRatePlanList",
    page="https://developer.ivvy.com/venues/venuedata/get-venue-rate-plan-list",
    request=lambda: models.GetVenueRatePlanListRequest,
    answer=lambda: models.GetVenueRatePlanListAnswer,
    codes=codes.GetVenueRatePlanListCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
    sources={"venueId": ("venue.getVenueList",)},
)
GET_VENUE_ROOM_LIST: Final[Action[models.GetVenueRoomListRequest, models.GetVenueRoomListAnswer]] = Action(
    namespace="venue",
    name="getVenueRoomList",
    page="https://developer.ivvy.com/venues/venuedata/get-venue-room-list",
    request=lambda: models.GetVenueRoomListRequest,
    answer=lambda: models.GetVenueRoomListAnswer,
    codes=codes.GetVenueRoomListCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
    sources={"venueId": ("venue.getVenueList",)},
)
GET_VENUE_ROOM_OPTION_LIST: Final[Action[models.GetVenueRoomOptionListRequest, models.GetVenueRoomOptionListAnswer]] = (
    Action(
        namespace="venue",
        name="getVenueRoomOptionList",
        page="https://developer.ivvy.com/venues/venuedata/get-venue-room-option-list",
        request=lambda: models.GetVenueRoomOptionListRequest,
        answer=lambda: models.GetVenueRoomOptionListAnswer,
        codes=codes.GetVenueRoomOptionListCode,
        repeatable=Repeatable.ALWAYS,
        booking=None,
        sources={"venueId": ("venue.getVenueList",)},
    )
)
REMOVE_BOOKING_ACCOMMODATION: Final[Action[models.BookingAccommodationRemoval, models.RemovedBookingAccommodation]] = (
    Action(
        namespace="venue",
        name="removeBookingAccommodation",
        page="https://developer.ivvy.com/venues/accommodation/remove-booking-accommodation",
        request=lambda: models.BookingAccommodationRemoval,
        answer=lambda: models.RemovedBookingAccommodation,
        codes=codes.RemoveBookingAccommodationCode,
        repeatable=Repeatable.NEVER,
        booking="bookingId",
        refers={"bookingId": "venue.addOrUpdateBooking", "id": "venue.addOrUpdateBookingAccommodation"},
    )
)
REMOVE_BOOKING_ROOM_RESERVATION: Final[Action[models.RoomReservationRemoval, models.RemovedRoomReservation]] = Action(
    namespace="venue",
    name="removeBookingRoomReservation",
    page="https://developer.ivvy.com/venues/accommodation/remove-booking-room-reservation",
    request=lambda: models.RoomReservationRemoval,
    answer=lambda: models.RemovedRoomReservation,
    codes=codes.RemoveBookingRoomReservationCode,
    repeatable=Repeatable.NEVER,
    booking="bookingId",
    refers={"bookingId": "venue.addOrUpdateBooking"},
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
REMOVE_BOOKING_SESSION_BEVERAGE: Final[
    Action[models.BookingSessionBeverageRemoval, models.RemovedBookingSessionBeverage]
] = Action(
    namespace="venue",
    name="removeBookingSessionBeverage",
    page="https://developer.ivvy.com/venues/getoraddbookingdata/remove-booking-session-beverage",
    request=lambda: models.BookingSessionBeverageRemoval,
    answer=lambda: models.RemovedBookingSessionBeverage,
    codes=codes.RemoveBookingSessionBeverageCode,
    repeatable=Repeatable.NEVER,
    booking="bookingId",
    refers={
        "id": "venue.addOrUpdateBookingSessionBeverage",
        "bookingId": "venue.addOrUpdateBooking",
        "sessionId": "venue.addOrUpdateBookingSession",
    },
)
REMOVE_BOOKING_SESSION_MENU: Final[Action[models.BookingSessionMenuRemoval, models.RemovedBookingSessionMenu]] = Action(
    namespace="venue",
    name="removeBookingSessionMenu",
    page="https://developer.ivvy.com/venues/getoraddbookingdata/remove-booking-session-menu",
    request=lambda: models.BookingSessionMenuRemoval,
    answer=lambda: models.RemovedBookingSessionMenu,
    codes=codes.RemoveBookingSessionMenuCode,
    repeatable=Repeatable.NEVER,
    booking="bookingId",
    refers={
        "id": "venue.addOrUpdateBookingSessionMenu",
        "bookingId": "venue.addOrUpdateBooking",
        "sessionId": "venue.addOrUpdateBookingSession",
    },
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
REMOVE_ROOM_DYNAMIC_RATES: Final[Action[models.RoomDynamicRateRemoval, models.RemovedRoomDynamicRates]] = Action(
    namespace="venue",
    name="removeRoomDynamicRates",
    page="https://developer.ivvy.com/venues/accommodation/remove-room-dynamic-rates",
    request=lambda: models.RoomDynamicRateRemoval,
    answer=lambda: models.RemovedRoomDynamicRates,
    codes=codes.RemoveRoomDynamicRatesCode,
    repeatable=Repeatable.NEVER,
    booking=None,
)
REMOVE_SPACE_BLOCKOUT: Final[Action[models.SpaceBlockoutRemoval, models.RemovedSpaceBlockout]] = Action(
    namespace="venue",
    name="removeSpaceBlockout",
    page="https://developer.ivvy.com/venues/getoraddbookingdata/remove-blockoutspace",
    request=lambda: models.SpaceBlockoutRemoval,
    answer=lambda: models.RemovedSpaceBlockout,
    codes=codes.RemoveSpaceBlockoutCode,
    repeatable=Repeatable.NEVER,
    booking=None,
    refers={"id": "venue.addOrUpdateSpaceBlockout"},
)
UPDATE_BOOKING_ROOM_RESERVATION_GUEST_CONTACT: Final[
    Action[models.RoomReservationGuestContactUpdate, models.UpdatedRoomReservationGuestContact]
] = Action(
    namespace="venue",
    name="updateBookingRoomReservationGuestContact",
    page="https://developer.ivvy.com/venues/accommodation/update-booking-room-reservation-guest-contact",
    request=lambda: models.RoomReservationGuestContactUpdate,
    answer=lambda: models.UpdatedRoomReservationGuestContact,
    codes=codes.UpdateBookingRoomReservationGuestContactCode,
    repeatable=Repeatable.WITH_ID,
    booking=None,
)
