# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The descriptors of all documented actions."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import Any, Final

from ..action import Action
from ..lazy import imports

# The module and the constant of each action.
_ACTIONS: Final[dict[tuple[str, str], tuple[str, str]]] = {
    ("account", "addErrorReport"): ("account", "ADD_ERROR_REPORT"),
    ("account", "addOrUpdateCostCenter"): ("account", "ADD_OR_UPDATE_COST_CENTER"),
    ("account", "getEmailLogList"): ("account", "GET_EMAIL_LOG_LIST"),
    ("account", "getIndustryList"): ("account", "GET_INDUSTRY_LIST"),
    ("account", "getUserList"): ("account", "GET_USER_LIST"),
    ("account", "subscribeToNotifications"): ("account", "SUBSCRIBE_TO_NOTIFICATIONS"),
    ("account", "unsubscribeFromNotifications"): ("account", "UNSUBSCRIBE_FROM_NOTIFICATIONS"),
    ("batch", "progress"): ("batch", "PROGRESS"),
    ("batch", "repost"): ("batch", "REPOST"),
    ("batch", "restart"): ("batch", "RESTART"),
    ("batch", "results"): ("batch", "RESULTS"),
    ("batch", "run"): ("batch", "RUN"),
    ("contact", "addOrUpdateCompany"): ("contact", "ADD_OR_UPDATE_COMPANY"),
    ("contact", "addOrUpdateContact"): ("contact", "ADD_OR_UPDATE_CONTACT"),
    ("contact", "getCompany"): ("contact", "GET_COMPANY"),
    ("contact", "getCompanyList"): ("contact", "GET_COMPANY_LIST"),
    ("contact", "getContact"): ("contact", "GET_CONTACT"),
    ("contact", "getContactList"): ("contact", "GET_CONTACT_LIST"),
    ("contact", "getContactNoteList"): ("contact", "GET_CONTACT_NOTE_LIST"),
    ("crm", "addOrUpdateActivity"): ("crm", "ADD_OR_UPDATE_ACTIVITY"),
    ("crm", "addOrUpdateActivityPurpose"): ("crm", "ADD_OR_UPDATE_ACTIVITY_PURPOSE"),
    ("crm", "addOrUpdateLeadChannel"): ("crm", "ADD_OR_UPDATE_LEAD_CHANNEL"),
    ("crm", "addOrUpdateLeadNote"): ("crm", "ADD_OR_UPDATE_LEAD_NOTE"),
    ("crm", "addOrUpdateLeadQuality"): ("crm", "ADD_OR_UPDATE_LEAD_QUALITY"),
    ("crm", "addOrUpdateLeadSource"): ("crm", "ADD_OR_UPDATE_LEAD_SOURCE"),
    ("crm", "addOrUpdateLeadStage"): ("crm", "ADD_OR_UPDATE_LEAD_STAGE"),
    ("crm", "addOrUpdateLeadType"): ("crm", "ADD_OR_UPDATE_LEAD_TYPE"),
    ("crm", "addOrUpdateTask"): ("crm", "ADD_OR_UPDATE_TASK"),
    ("crm", "getActivityList"): ("crm", "GET_ACTIVITY_LIST"),
    ("crm", "getLeadChannelList"): ("crm", "GET_LEAD_CHANNEL_LIST"),
    ("crm", "getLeadList"): ("crm", "GET_LEAD_LIST"),
    ("crm", "getLeadNoteList"): ("crm", "GET_LEAD_NOTE_LIST"),
    ("crm", "getLeadQualityList"): ("crm", "GET_LEAD_QUALITY_LIST"),
    ("crm", "getLeadSourceList"): ("crm", "GET_LEAD_SOURCE_LIST"),
    ("crm", "getLeadStageList"): ("crm", "GET_LEAD_STAGE_LIST"),
    ("crm", "getLeadTypeList"): ("crm", "GET_LEAD_TYPE_LIST"),
    ("crm", "getOpportunityList"): ("crm", "GET_OPPORTUNITY_LIST"),
    ("crm", "getOpportunityNoteList"): ("crm", "GET_OPPORTUNITY_NOTE_LIST"),
    ("crm", "getTaskList"): ("crm", "GET_TASK_LIST"),
    ("invoice", "addPayment"): ("invoice", "ADD_PAYMENT"),
    ("invoice", "getCreditNote"): ("invoice", "GET_CREDIT_NOTE"),
    ("invoice", "getCreditNoteList"): ("invoice", "GET_CREDIT_NOTE_LIST"),
    ("invoice", "getInvoice"): ("invoice", "GET_INVOICE"),
    ("invoice", "getInvoiceList"): ("invoice", "GET_INVOICE_LIST"),
    ("invoice", "getOptions"): ("invoice", "GET_OPTIONS"),
    ("partner", "getVenue"): ("partner", "GET_VENUE"),
    ("partner", "getVenueList"): ("partner", "GET_VENUE_LIST"),
    ("test", "ping"): ("test", "PING"),
    ("venue", "addItemsToBooking"): ("venue", "ADD_ITEMS_TO_BOOKING"),
    ("venue", "addOrUpdateBooking"): ("venue", "ADD_OR_UPDATE_BOOKING"),
    ("venue", "addOrUpdateBookingAccommodation"): ("venue", "ADD_OR_UPDATE_BOOKING_ACCOMMODATION"),
    ("venue", "addOrUpdateBookingAttendee"): ("venue", "ADD_OR_UPDATE_BOOKING_ATTENDEE"),
    ("venue", "addOrUpdateBookingNote"): ("venue", "ADD_OR_UPDATE_BOOKING_NOTE"),
    ("venue", "addOrUpdateBookingPackage"): ("venue", "ADD_OR_UPDATE_BOOKING_PACKAGE"),
    ("venue", "addOrUpdateBookingRoomReservation"): ("venue", "ADD_OR_UPDATE_BOOKING_ROOM_RESERVATION"),
    ("venue", "addOrUpdateBookingSession"): ("venue", "ADD_OR_UPDATE_BOOKING_SESSION"),
    ("venue", "addOrUpdateBookingSessionBeverage"): ("venue", "ADD_OR_UPDATE_BOOKING_SESSION_BEVERAGE"),
    ("venue", "addOrUpdateBookingSessionMenu"): ("venue", "ADD_OR_UPDATE_BOOKING_SESSION_MENU"),
    ("venue", "addOrUpdateBookingSessionResource"): ("venue", "ADD_OR_UPDATE_BOOKING_SESSION_RESOURCE"),
    ("venue", "addOrUpdateFunctionSpace"): ("venue", "ADD_OR_UPDATE_FUNCTION_SPACE"),
    ("venue", "addOrUpdateFunctionSpaceCategory"): ("venue", "ADD_OR_UPDATE_FUNCTION_SPACE_CATEGORY"),
    ("venue", "addOrUpdateGuestRoom"): ("venue", "ADD_OR_UPDATE_GUEST_ROOM"),
    ("venue", "addOrUpdateOpportunity"): ("venue", "ADD_OR_UPDATE_OPPORTUNITY"),
    ("venue", "addOrUpdateOpportunityNote"): ("venue", "ADD_OR_UPDATE_OPPORTUNITY_NOTE"),
    ("venue", "addOrUpdateRatePlanBookingRulesCollection"): (
        "venue",
        "ADD_OR_UPDATE_RATE_PLAN_BOOKING_RULES_COLLECTION",
    ),
    ("venue", "addOrUpdateRoomCountsCollection"): ("venue", "ADD_OR_UPDATE_ROOM_COUNTS_COLLECTION"),
    ("venue", "addOrUpdateRoomDynamicRatesCollection"): ("venue", "ADD_OR_UPDATE_ROOM_DYNAMIC_RATES_COLLECTION"),
    ("venue", "addOrUpdateSpaceBlockout"): ("venue", "ADD_OR_UPDATE_SPACE_BLOCKOUT"),
    ("venue", "addPaymentToBooking"): ("venue", "ADD_PAYMENT_TO_BOOKING"),
    ("venue", "addRefundToBooking"): ("venue", "ADD_REFUND_TO_BOOKING"),
    ("venue", "cancelBookingRoomReservation"): ("venue", "CANCEL_BOOKING_ROOM_RESERVATION"),
    ("venue", "changeBookingStatus"): ("venue", "CHANGE_BOOKING_STATUS"),
    ("venue", "changeStatusOfBookingRoomReservation"): ("venue", "CHANGE_STATUS_OF_BOOKING_ROOM_RESERVATION"),
    ("venue", "confirmBookingRoomReservation"): ("venue", "CONFIRM_BOOKING_ROOM_RESERVATION"),
    ("venue", "convertLeadToOpportunity"): ("venue", "CONVERT_LEAD_TO_OPPORTUNITY"),
    ("venue", "getAvailableFunctionSpaces"): ("venue", "GET_AVAILABLE_FUNCTION_SPACES"),
    ("venue", "getBeveragePackageList"): ("venue", "GET_BEVERAGE_PACKAGE_LIST"),
    ("venue", "getBooking"): ("venue", "GET_BOOKING"),
    ("venue", "getBookingAccommodationList"): ("venue", "GET_BOOKING_ACCOMMODATION_LIST"),
    ("venue", "getBookingAttendeeByHash"): ("venue", "GET_BOOKING_ATTENDEE_BY_HASH"),
    ("venue", "getBookingAttendeeList"): ("venue", "GET_BOOKING_ATTENDEE_LIST"),
    ("venue", "getBookingBeoList"): ("venue", "GET_BOOKING_BEO_LIST"),
    ("venue", "getBookingBeoVersionList"): ("venue", "GET_BOOKING_BEO_VERSION_LIST"),
    ("venue", "getBookingChangelogList"): ("venue", "GET_BOOKING_CHANGELOG_LIST"),
    ("venue", "getBookingCustomFieldList"): ("venue", "GET_BOOKING_CUSTOM_FIELD_LIST"),
    ("venue", "getBookingDocumentList"): ("venue", "GET_BOOKING_DOCUMENT_LIST"),
    ("venue", "getBookingList"): ("venue", "GET_BOOKING_LIST"),
    ("venue", "getBookingListForAccount"): ("venue", "GET_BOOKING_LIST_FOR_ACCOUNT"),
    ("venue", "getBookingNoteList"): ("venue", "GET_BOOKING_NOTE_LIST"),
    ("venue", "getBookingReleaseSchedule"): ("venue", "GET_BOOKING_RELEASE_SCHEDULE"),
    ("venue", "getBookingRoomReservationList"): ("venue", "GET_BOOKING_ROOM_RESERVATION_LIST"),
    ("venue", "getBookingSessionList"): ("venue", "GET_BOOKING_SESSION_LIST"),
    ("venue", "getBookingSessionMenuList"): ("venue", "GET_BOOKING_SESSION_MENU_LIST"),
    ("venue", "getBookingTaxList"): ("venue", "GET_BOOKING_TAX_LIST"),
    ("venue", "getCostCenterList"): ("venue", "GET_COST_CENTER_LIST"),
    ("venue", "getEventTypeList"): ("venue", "GET_EVENT_TYPE_LIST"),
    ("venue", "getFunctionSpaceAvailability"): ("venue", "GET_FUNCTION_SPACE_AVAILABILITY"),
    ("venue", "getFunctionSpaceCategoryList"): ("venue", "GET_FUNCTION_SPACE_CATEGORY_LIST"),
    ("venue", "getFunctionSpaceList"): ("venue", "GET_FUNCTION_SPACE_LIST"),
    ("venue", "getMenuList"): ("venue", "GET_MENU_LIST"),
    ("venue", "getRatePlanBookingRules"): ("venue", "GET_RATE_PLAN_BOOKING_RULES"),
    ("venue", "getRatePlanRateList"): ("venue", "GET_RATE_PLAN_RATE_LIST"),
    ("venue", "getResourceAvailability"): ("venue", "GET_RESOURCE_AVAILABILITY"),
    ("venue", "getResourceList"): ("venue", "GET_RESOURCE_LIST"),
    ("venue", "getRevenueTemplateList"): ("venue", "GET_REVENUE_TEMPLATE_LIST"),
    ("venue", "getRoomInventory"): ("venue", "GET_ROOM_INVENTORY"),
    ("venue", "getRoomRateList"): ("venue", "GET_ROOM_RATE_LIST"),
    ("venue", "getRoomRates"): ("venue", "GET_ROOM_RATES"),
    ("venue", "getSessionTypeList"): ("venue", "GET_SESSION_TYPE_LIST"),
    ("venue", "getSpaceBlockoutList"): ("venue", "GET_SPACE_BLOCKOUT_LIST"),
    ("venue", "getSpaceHirePlanList"): ("venue", "GET_SPACE_HIRE_PLAN_LIST"),
    ("venue", "getSpaceHirePlanRate"): ("venue", "GET_SPACE_HIRE_PLAN_RATE"),
    ("venue", "getSpaceHirePlanRateList"): ("venue", "GET_SPACE_HIRE_PLAN_RATE_LIST"),
    ("venue", "getTaxList"): ("venue", "GET_TAX_LIST"),
    ("venue", "getVenue"): ("venue", "GET_VENUE"),
    ("venue", "getVenueList"): ("venue", "GET_VENUE_LIST"),
    ("venue", "getVenuePackage"): ("venue", "GET_VENUE_PACKAGE"),
    ("venue", "getVenuePackageList"): ("venue", "GET_VENUE_PACKAGE_LIST"),
    ("venue", "getVenueRatePlanList"): ("venue", "GET_VENUE_RATE_PLAN_LIST"),
    ("venue", "getVenueRoomList"): ("venue", "GET_VENUE_ROOM_LIST"),
    ("venue", "getVenueRoomOptionList"): ("venue", "GET_VENUE_ROOM_OPTION_LIST"),
    ("venue", "removeBookingAccommodation"): ("venue", "REMOVE_BOOKING_ACCOMMODATION"),
    ("venue", "removeBookingRoomReservation"): ("venue", "REMOVE_BOOKING_ROOM_RESERVATION"),
    ("venue", "removeBookingSession"): ("venue", "REMOVE_BOOKING_SESSION"),
    ("venue", "removeBookingSessionBeverage"): ("venue", "REMOVE_BOOKING_SESSION_BEVERAGE"),
    ("venue", "removeBookingSessionMenu"): ("venue", "REMOVE_BOOKING_SESSION_MENU"),
    ("venue", "removeBookingSessionResource"): ("venue", "REMOVE_BOOKING_SESSION_RESOURCE"),
    ("venue", "removeRoomDynamicRates"): ("venue", "REMOVE_ROOM_DYNAMIC_RATES"),
    ("venue", "removeSpaceBlockout"): ("venue", "REMOVE_SPACE_BLOCKOUT"),
    ("venue", "updateBookingRoomReservationGuestContact"): ("venue", "UPDATE_BOOKING_ROOM_RESERVATION_GUEST_CONTACT"),
}


def all_documented() -> Iterator[Action[Any, Any]]:
    """Yield the descriptor of every documented action."""
    for namespace, name in _ACTIONS:
        action = documented(namespace, name)
        if action:
            yield action


def documented(namespace: str, name: str) -> Action[Any, Any] | None:
    """Return the descriptor of an action; None if it is not documented."""
    if (namespace, name) not in _ACTIONS:
        return None
    module, constant = _ACTIONS[namespace, name]
    with imports:
        found: Action[Any, Any] = getattr(import_module(f".{module}", __name__), constant)
    return found
