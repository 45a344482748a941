# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The specific codes of the actions in namespace venue."""

from enum import IntEnum


class AddItemsToBookingCode(IntEnum):
    """Specific codes of addItemsToBooking.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-items-to-booking
    """

    ITEMS_REQUIRED = 24140
    """There must be at least one additional item."""
    INVALID_DATA = 24141
    """An additional item contains invalid data."""


class AddOrUpdateBookingCode(IntEnum):
    """Specific codes of addOrUpdateBooking.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-booking
    """

    INVALID_DATA = 24297
    """The request contains invalid data."""
    CONCURRENT_UPDATE = 24299
    """Race condition error, too many requests to update the same booking."""
    UNEXPECTED_ERROR = 24296
    """An error has occurred. The booking should not be expected to have been saved."""


class AddOrUpdateBookingAccommodationCode(IntEnum):
    """Specific codes of addOrUpdateBookingAccommodation.

    Vendor's page: https://developer.ivvy.com/venues/accommodation/add-or-update-booking-accommodation
    """

    INVALID_DATA = 24248
    """The request contains invalid data."""


class AddOrUpdateBookingAttendeeCode(IntEnum):
    """Specific codes of addOrUpdateBookingAttendee.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-booking-attendee
    """

    BOOKING_DOES_NOT_EXIST = 24410
    """The booking does not exist."""
    BOOKING_ATTENDEE_DOES_NOT_EXIST = 24411
    """The booking attendee does not exist."""
    UNEXPECTED_ERROR = 24412
    """An error has occurred."""
    INVALID_DATA = 24413
    """The request contains invalid data."""
    INVALID_DATA_24414 = 24414
    """The request contains invalid data."""


class AddOrUpdateBookingNoteCode(IntEnum):
    """Specific codes of addOrUpdateBookingNote.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-booking-note
    """

    BOOKING_NOTE_DOES_NOT_EXIST = 24442
    """The booking note does not exist."""
    UNEXPECTED_ERROR = 24443
    """An error has occurred."""
    INVALID_DATA = 24444
    """The request contains invalid data."""
    INVALID_DATA_24445 = 24445
    """The request contains invalid data."""


class AddOrUpdateBookingPackageCode(IntEnum):
    """Specific codes of addOrUpdateBookingPackage.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-booking-package
    """

    BOOKING_DOES_NOT_EXIST = 23026
    """The booking does not exist."""
    PACKAGE_DOES_NOT_EXIST = 24458
    """The package does not exist."""
    BOOKING_PACKAGE_DOES_NOT_EXIST = 24459
    """The booking package does not exist."""
    UNEXPECTED_ERROR = 24460
    """An error has occurred."""
    INVALID_DATA = 24461
    """The request contains invalid data."""
    INVALID_DATA_24462 = 24462
    """The request contains invalid data."""


class AddOrUpdateBookingRoomReservationCode(IntEnum):
    """Specific codes of addOrUpdateBookingRoomReservation.

    Vendor's page: https://developer.ivvy.com/venues/accommodation/add-or-update-booking-room-reservation
    """

    INVALID_DATA = 24257
    """The request contains invalid data."""


class AddOrUpdateBookingSessionCode(IntEnum):
    """Specific codes of addOrUpdateBookingSession.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-booking-session
    """

    BOOKING_DOES_NOT_EXIST = 24360
    """The booking does not exist."""
    SESSION_DOES_NOT_EXIST = 24361
    """The session does not exist."""
    UNEXPECTED_ERROR_24362 = 24362
    """An error has occurred."""
    INVALID_DATA_24363 = 24363
    """The request contains invalid data."""
    INVALID_DATA_24364 = 24364
    """The request contains invalid data."""
    INVALID_DATA = 24337
    """The request contains invalid data."""
    UNEXPECTED_ERROR = 24335
    """An error has occurred."""


class AddOrUpdateBookingSessionBeverageCode(IntEnum):
    """Specific codes of addOrUpdateBookingSessionBeverage.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-booking-session-beverage
    """

    INVALID_DATA = 24354
    """The request contains invalid data."""
    UNEXPECTED_ERROR = 24353
    """An error has occurred."""


class AddOrUpdateBookingSessionMenuCode(IntEnum):
    """Specific codes of addOrUpdateBookingSessionMenu.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-booking-session-menu
    """

    INVALID_DATA = 24337
    """The request contains invalid data."""
    UNEXPECTED_ERROR = 24335
    """An error has occurred."""


class AddOrUpdateBookingSessionResourceCode(IntEnum):
    """Specific codes of addOrUpdateBookingSessionResource.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-booking-session-resource
    """

    SESSION_DOES_NOT_EXIST = 24338
    """The booking session does not exist."""
    SESSION_RESOURCE_DOES_NOT_EXIST = 24339
    """The booking session resource does not exist."""
    UNEXPECTED_ERROR = 24340
    """An unknown error has occurred."""
    INVALID_DATA = 24341
    """The request contains invalid data."""
    INVALID_DATA_24342 = 24342
    """The request contains invalid data."""


class AddOrUpdateFunctionSpaceCode(IntEnum):
    """Specific codes of addOrUpdateFunctionSpace.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/add-or-update-function-space
    """

    FUNCTION_SPACE_DOES_NOT_EXIST = 24385
    """The function space does not exist."""
    UNEXPECTED_ERROR = 24386
    """An unknown error has occurred."""
    INVALID_DATA = 24387
    """The request contains invalid data."""
    INVALID_DATA_24388 = 24388
    """The request contains invalid data."""


class AddOrUpdateFunctionSpaceCategoryCode(IntEnum):
    """Specific codes of addOrUpdateFunctionSpaceCategory.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/add-or-update-function-space-category
    """

    SPACE_CATEGORY_DOES_NOT_EXIST = 24308
    """The category does not exist."""
    UNEXPECTED_ERROR = 24309
    """An error has occurred."""
    INVALID_DATA = 24310
    """The request contains invalid data."""
    INVALID_DATA_24311 = 24311
    """The request contains invalid data."""


class AddOrUpdateGuestRoomCode(IntEnum):
    """Specific codes of addOrUpdateGuestRoom.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/add-or-update-guest-room
    """

    ROOM_DOES_NOT_EXIST = 24312
    """The room type does not exist."""
    UNEXPECTED_ERROR_24313 = 24313
    """An error has occurred."""
    INVALID_DATA = 24314
    """The request contains invalid data."""
    UNEXPECTED_ERROR = 24315
    """An unknown error has occurred."""


class AddOrUpdateOpportunityCode(IntEnum):
    """Specific codes of addOrUpdateOpportunity.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-opportunity
    """

    REQUEST_IS_EMPTY = 24221
    """The request is empty."""
    OPPORTUNITY_DOES_NOT_EXIST = 24222
    """The opportunity does not exist."""
    INVALID_DATA = 24224
    """The details of the opportunity are invalid."""


class AddOrUpdateOpportunityNoteCode(IntEnum):
    """Specific codes of addOrUpdateOpportunityNote.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-opp-note
    """

    VENUE_DOES_NOT_EXIST = 24438
    """The venue does not exist."""
    LEAD_DOES_NOT_EXIST = 24441
    """The lead or the opportunity does not exist."""
    NOTE_DOES_NOT_EXIST = 24434
    """The note does not exist."""
    UNEXPECTED_ERROR = 24435
    """An error has occurred."""
    INVALID_DATA = 24436
    """The request contains invalid data."""
    INVALID_DATA_24437 = 24437
    """The request contains invalid data."""


class AddOrUpdateRatePlanBookingRulesCollectionCode(IntEnum):
    """Specific codes of addOrUpdateRatePlanBookingRulesCollection.

    Vendor's page: https://developer.ivvy.com/venues/accommodation/add-or-update-rateplan-bookingrules
    """


class AddOrUpdateRoomCountsCollectionCode(IntEnum):
    """Specific codes of addOrUpdateRoomCountsCollection.

    Vendor's page: https://developer.ivvy.com/venues/accommodation/add-or-update-room-counts
    """


class AddOrUpdateRoomDynamicRatesCollectionCode(IntEnum):
    """Specific codes of addOrUpdateRoomDynamicRatesCollection.

    Vendor's page: https://developer.ivvy.com/venues/accommodation/add-or-update-room-dynamic-rates
    """


class AddOrUpdateSpaceBlockoutCode(IntEnum):
    """Specific codes of addOrUpdateSpaceBlockout.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-blockoutspace
    """

    REQUEST_IS_EMPTY = 24270
    """The request is empty."""
    SPACE_BLOCKOUT_DOES_NOT_EXIST = 24271
    """The blockout does not exist."""
    INVALID_DATA = 24272
    """The blockout contains invalid data."""
    UNEXPECTED_ERROR = 24273
    """An unknown error has occurred."""


class AddPaymentToBookingCode(IntEnum):
    """Specific codes of addPaymentToBooking.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-payment-to-booking
    """

    INVALID_DATA = 24136
    """The payment contains invalid data."""


class AddRefundToBookingCode(IntEnum):
    """Specific codes of addRefundToBooking.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-refund-to-booking
    """

    INVALID_DATA = 24149
    """The refund contains invalid data."""
    NOTHING_TO_REFUND = 24145
    """The booking has no amount that can be refunded."""
    REFUND_EXCEEDS_TOTAL = 24146
    """The refund is more than the total amount payable on the booking."""
    REFUND_NOT_POSITIVE = 24147
    """The amount of the refund must be greater than zero."""
    REFUND_NOT_FULLY_APPLIED = 24148
    """The refund could not be applied to the booking in full."""


class CancelBookingRoomReservationCode(IntEnum):
    """Specific codes of cancelBookingRoomReservation.

    Vendor's page: https://developer.ivvy.com/venues/accommodation/cancel-booking-room-reservation
    """


class ChangeBookingStatusCode(IntEnum):
    """Specific codes of changeBookingStatus.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/change-booking-status
    """

    INVALID_DATA = 24397
    """The request contains invalid data."""
    UNEXPECTED_ERROR = 24346
    """An error has occurred."""


class ChangeStatusOfBookingRoomReservationCode(IntEnum):
    """Specific codes of changeStatusOfBookingRoomReservation.

    Vendor's page: https://developer.ivvy.com/venues/accommodation/change-status-of-booking-room-reservation
    """


class ConfirmBookingRoomReservationCode(IntEnum):
    """Specific codes of confirmBookingRoomReservation.

    Vendor's page: https://developer.ivvy.com/venues/accommodation/confirm-booking-room-reservation
    """


class ConvertLeadToOpportunityCode(IntEnum):
    """Specific codes of convertLeadToOpportunity.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/convert-lead-to-opportunity
    """

    REQUEST_IS_EMPTY = 24227
    """The request is empty."""
    LEAD_DOES_NOT_EXIST = 24228
    """The lead does not exist."""


class GetAvailableFunctionSpacesCode(IntEnum):
    """Specific codes of getAvailableFunctionSpaces.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-available-function-spaces
    """


class GetBeveragePackageListCode(IntEnum):
    """Specific codes of getBeveragePackageList.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-beverage-package-list
    """


class GetBookingCode(IntEnum):
    """Specific codes of getBooking.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/get-booking
    """


class GetBookingAccommodationListCode(IntEnum):
    """Specific codes of getBookingAccommodationList.

    Vendor's page: https://developer.ivvy.com/venues/accommodation/get-booking-accommodation-list
    """


class GetBookingAttendeeByHashCode(IntEnum):
    """Specific codes of getBookingAttendeeByHash.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-attendee-by-hash
    """


class GetBookingAttendeeListCode(IntEnum):
    """Specific codes of getBookingAttendeeList.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-attendee-list
    """


class GetBookingBeoListCode(IntEnum):
    """Specific codes of getBookingBeoList.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-beo-list
    """


class GetBookingBeoVersionListCode(IntEnum):
    """Specific codes of getBookingBeoVersionList.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-beo-version-list
    """


class GetBookingChangelogListCode(IntEnum):
    """Specific codes of getBookingChangelogList.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-changelog-list
    """


class GetBookingCustomFieldListCode(IntEnum):
    """Specific codes of getBookingCustomFieldList.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-booking-custom-field-list
    """

    ACCOUNT_DOES_NOT_EXIST = 24150
    """The account does not exist."""


class GetBookingDocumentListCode(IntEnum):
    """Specific codes of getBookingDocumentList.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-document-list
    """


class GetBookingListCode(IntEnum):
    """Specific codes of getBookingList.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-list
    """


class GetBookingListForAccountCode(IntEnum):
    """Specific codes of getBookingListForAccount.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-list-for-account
    """


class GetBookingNoteListCode(IntEnum):
    """Specific codes of getBookingNoteList.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-note-list
    """


class GetBookingReleaseScheduleCode(IntEnum):
    """Specific codes of getBookingReleaseSchedule.

    Vendor's page: https://developer.ivvy.com/venues/get-booking-release-schedule
    """


class GetBookingRoomReservationListCode(IntEnum):
    """Specific codes of getBookingRoomReservationList.

    Vendor's page: https://developer.ivvy.com/venues/accommodation/get-booking-room-reservation-list
    """


class GetBookingSessionListCode(IntEnum):
    """Specific codes of getBookingSessionList.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-session-list
    """


class GetBookingSessionMenuListCode(IntEnum):
    """Specific codes of getBookingSessionMenuList.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-session-menu-list
    """


class GetBookingTaxListCode(IntEnum):
    """Specific codes of getBookingTaxList.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-tax-list
    """


class GetCostCenterListCode(IntEnum):
    """Specific codes of getCostCenterList.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-cost-center-list
    """

    ACCOUNT_DOES_NOT_EXIST = 24270
    """The account does not exist."""
    VENUE_DOES_NOT_EXIST = 24271
    """The venue does not exist."""


class GetEventTypeListCode(IntEnum):
    """Specific codes of getEventTypeList.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-event-type-list
    """


class GetFunctionSpaceAvailabilityCode(IntEnum):
    """Specific codes of getFunctionSpaceAvailability.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-function-space-availability
    """


class GetFunctionSpaceCategoryListCode(IntEnum):
    """Specific codes of getFunctionSpaceCategoryList.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-function-space-category-list
    """

    ACCOUNT_DOES_NOT_EXIST = 24150
    """The account does not exist."""
    VENUE_DOES_NOT_EXIST = 24102
    """The venue does not exist."""
    FEATURE_NOT_ALLOWED = 24408
    """The feature is not allowed."""


class GetFunctionSpaceListCode(IntEnum):
    """Specific codes of getFunctionSpaceList.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-function-space-list
    """


class GetMenuListCode(IntEnum):
    """Specific codes of getMenuList.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-menu-list
    """


class GetRatePlanBookingRulesCode(IntEnum):
    """Specific codes of getRatePlanBookingRules.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-rate-plan-booking-rules
    """


class GetRatePlanRateListCode(IntEnum):
    """Specific codes of getRatePlanRateList.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-rate-plan-rate-list
    """


class GetResourceAvailabilityCode(IntEnum):
    """Specific codes of getResourceAvailability.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-resource-availability
    """


class GetResourceListCode(IntEnum):
    """Specific codes of getResourceList.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-resource-list
    """


class GetRevenueTemplateListCode(IntEnum):
    """Specific codes of getRevenueTemplateList.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-revenue-template-list
    """


class GetRoomInventoryCode(IntEnum):
    """Specific codes of getRoomInventory.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-room-inventory
    """


class GetRoomRateListCode(IntEnum):
    """Specific codes of getRoomRateList.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-room-rate-list
    """


class GetRoomRatesCode(IntEnum):
    """Specific codes of getRoomRates.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-room-rates
    """


class GetSessionTypeListCode(IntEnum):
    """Specific codes of getSessionTypeList.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-session-type-list
    """


class GetSpaceBlockoutListCode(IntEnum):
    """Specific codes of getSpaceBlockoutList.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-space-blockout-list
    """


class GetSpaceHirePlanListCode(IntEnum):
    """Specific codes of getSpaceHirePlanList.

    Vendor's page: https://developer.ivvy.com/venues/get-space-hire-plan-list
    """


class GetSpaceHirePlanRateCode(IntEnum):
    """Specific codes of getSpaceHirePlanRate.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-space-hire-plan-rate
    """


class GetSpaceHirePlanRateListCode(IntEnum):
    """Specific codes of getSpaceHirePlanRateList.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-space-hire-plan-rate-list-copy
    """


class GetTaxListCode(IntEnum):
    """Specific codes of getTaxList.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-tax-list
    """


class GetVenueCode(IntEnum):
    """Specific codes of getVenue.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-venue
    """


class GetVenueListCode(IntEnum):
    """Specific codes of getVenueList.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-venue-list
    """


class GetVenuePackageCode(IntEnum):
    """Specific codes of getVenuePackage.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-venue-package
    """


class GetVenuePackageListCode(IntEnum):
    """Specific codes of getVenuePackageList.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-venue-package-list
    """


class GetVenueRatePlanListCode(IntEnum):
    """Specific codes of getVenueRatePlanList.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-venue-rate-plan-list
    """


class GetVenueRoomListCode(IntEnum):
    """Specific codes of getVenueRoomList.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-venue-room-list
    """


class GetVenueRoomOptionListCode(IntEnum):
    """Specific codes of getVenueRoomOptionList.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-venue-room-option-list
    """


class RemoveBookingAccommodationCode(IntEnum):
    """Specific codes of removeBookingAccommodation.

    Vendor's page: https://developer.ivvy.com/venues/accommodation/remove-booking-accommodation
    """


class RemoveBookingRoomReservationCode(IntEnum):
    """Specific codes of removeBookingRoomReservation.

    Vendor's page: https://developer.ivvy.com/venues/accommodation/remove-booking-room-reservation
    """


class RemoveBookingSessionCode(IntEnum):
    """Specific codes of removeBookingSession.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/remove-booking-session
    """

    BOOKING_DOES_NOT_EXIST = 24365
    """The booking does not exist."""
    SESSION_DOES_NOT_EXIST = 24366
    """The session does not exist."""


class RemoveBookingSessionBeverageCode(IntEnum):
    """Specific codes of removeBookingSessionBeverage.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/remove-booking-session-beverage
    """


class RemoveBookingSessionMenuCode(IntEnum):
    """Specific codes of removeBookingSessionMenu.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/remove-booking-session-menu
    """


class RemoveBookingSessionResourceCode(IntEnum):
    """Specific codes of removeBookingSessionResource.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/remove-booking-session-resource
    """


class RemoveRoomDynamicRatesCode(IntEnum):
    """Specific codes of removeRoomDynamicRates.

    Vendor's page: https://developer.ivvy.com/venues/accommodation/remove-room-dynamic-rates
    """


class RemoveSpaceBlockoutCode(IntEnum):
    """Specific codes of removeSpaceBlockout.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/remove-blockoutspace
    """

    UNEXPECTED_ERROR = 1
    """An unknown error has occurred."""
    SPACE_BLOCKOUT_DOES_NOT_EXIST = 24274
    """The blockout does not exist."""


class UpdateBookingRoomReservationGuestContactCode(IntEnum):
    """Specific codes of updateBookingRoomReservationGuestContact.

    Vendor's page: https://developer.ivvy.com/venues/accommodation/update-booking-room-reservation-guest-contact
    """

    CONTACT_DOES_NOT_EXIST = 24421
    """The contact details do not exist."""
    IDENTITY_MISSING = 24422
    """The request must have the id, or the names and the email address."""
    UNEXPECTED_ERROR = 24423
    """An error has occurred."""
    INVALID_DATA = 24424
    """The request contains invalid data."""
    INVALID_DATA_24425 = 24425
    """The request contains invalid data."""
