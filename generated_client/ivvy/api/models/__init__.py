# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The models and enums of all actions. Each module is imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .accepted_batch import AcceptedBatch as AcceptedBatch
    from .accommodation_arrival_method import AccommodationArrivalMethod as AccommodationArrivalMethod
    from .accommodation_charging_method import AccommodationChargingMethod as AccommodationChargingMethod
    from .accommodation_reservation_method import AccommodationReservationMethod as AccommodationReservationMethod
    from .account_booking_filter import AccountBookingFilter as AccountBookingFilter
    from .address import Address as Address
    from .batch import Batch as Batch
    from .batch_job import BatchJob as BatchJob
    from .batch_progress import BatchProgress as BatchProgress
    from .batch_progress_request import BatchProgressRequest as BatchProgressRequest
    from .batch_repost import BatchRepost as BatchRepost
    from .batch_restart import BatchRestart as BatchRestart
    from .batch_result import BatchResult as BatchResult
    from .batch_results import BatchResults as BatchResults
    from .batch_results_request import BatchResultsRequest as BatchResultsRequest
    from .booking import Booking as Booking
    from .booking_additional_item import BookingAdditionalItem as BookingAdditionalItem
    from .booking_agent import BookingAgent as BookingAgent
    from .booking_beverage_package import BookingBeveragePackage as BookingBeveragePackage
    from .booking_commission import BookingCommission as BookingCommission
    from .booking_coordinator import BookingCoordinator as BookingCoordinator
    from .booking_daily_revenue import BookingDailyRevenue as BookingDailyRevenue
    from .booking_details import BookingDetails as BookingDetails
    from .booking_file import BookingFile as BookingFile
    from .booking_filter import BookingFilter as BookingFilter
    from .booking_menu import BookingMenu as BookingMenu
    from .booking_menu_costcenter import BookingMenuCostcenter as BookingMenuCostcenter
    from .booking_package import BookingPackage as BookingPackage
    from .booking_package_costcenter import BookingPackageCostcenter as BookingPackageCostcenter
    from .booking_package_details import BookingPackageDetails as BookingPackageDetails
    from .booking_package_warning import BookingPackageWarning as BookingPackageWarning
    from .booking_product import BookingProduct as BookingProduct
    from .booking_resource import BookingResource as BookingResource
    from .booking_sales_person import BookingSalesPerson as BookingSalesPerson
    from .booking_service_fee import BookingServiceFee as BookingServiceFee
    from .booking_session import BookingSession as BookingSession
    from .booking_session_details import BookingSessionDetails as BookingSessionDetails
    from .booking_session_details_projected_spend_item import (
        BookingSessionDetailsProjectedSpendItem as BookingSessionDetailsProjectedSpendItem,
    )
    from .booking_session_removal import BookingSessionRemoval as BookingSessionRemoval
    from .booking_session_resource import BookingSessionResource as BookingSessionResource
    from .booking_session_resource_removal import BookingSessionResourceRemoval as BookingSessionResourceRemoval
    from .booking_status import BookingStatus as BookingStatus
    from .booking_status_change import BookingStatusChange as BookingStatusChange
    from .booking_type import BookingType as BookingType
    from .booking_warning import BookingWarning as BookingWarning
    from .changed_booking_status import ChangedBookingStatus as ChangedBookingStatus
    from .collection_meta import CollectionMeta as CollectionMeta
    from .commission_type import CommissionType as CommissionType
    from .company import Company as Company
    from .company_details import CompanyDetails as CompanyDetails
    from .company_filter import CompanyFilter as CompanyFilter
    from .company_industry import CompanyIndustry as CompanyIndustry
    from .company_summary import CompanySummary as CompanySummary
    from .contact import Contact as Contact
    from .contact_details import ContactDetails as ContactDetails
    from .contact_filter import ContactFilter as ContactFilter
    from .contact_summary import ContactSummary as ContactSummary
    from .cost_type import CostType as CostType
    from .costcenter import Costcenter as Costcenter
    from .current_status import CurrentStatus as CurrentStatus
    from .custom_field import CustomField as CustomField
    from .custom_field_value import CustomFieldValue as CustomFieldValue
    from .day_tax_detail import DayTaxDetail as DayTaxDetail
    from .detailed_booking_type import DetailedBookingType as DetailedBookingType
    from .email_status import EmailStatus as EmailStatus
    from .error_code import ErrorCode as ErrorCode
    from .event_invitation import EventInvitation as EventInvitation
    from .event_registration import EventRegistration as EventRegistration
    from .external_url import ExternalUrl as ExternalUrl
    from .failure import Failure as Failure
    from .food_beverage_payable_by import FoodBeveragePayableBy as FoodBeveragePayableBy
    from .get_booking_list_answer import GetBookingListAnswer as GetBookingListAnswer
    from .get_booking_list_for_account_answer import GetBookingListForAccountAnswer as GetBookingListForAccountAnswer
    from .get_booking_list_for_account_request import GetBookingListForAccountRequest as GetBookingListForAccountRequest
    from .get_booking_list_request import GetBookingListRequest as GetBookingListRequest
    from .get_booking_request import GetBookingRequest as GetBookingRequest
    from .get_booking_session_list_answer import GetBookingSessionListAnswer as GetBookingSessionListAnswer
    from .get_booking_session_list_request import GetBookingSessionListRequest as GetBookingSessionListRequest
    from .get_company_list_answer import GetCompanyListAnswer as GetCompanyListAnswer
    from .get_company_list_request import GetCompanyListRequest as GetCompanyListRequest
    from .get_company_request import GetCompanyRequest as GetCompanyRequest
    from .get_contact_list_answer import GetContactListAnswer as GetContactListAnswer
    from .get_contact_list_request import GetContactListRequest as GetContactListRequest
    from .get_contact_request import GetContactRequest as GetContactRequest
    from .get_industry_list_answer import GetIndustryListAnswer as GetIndustryListAnswer
    from .get_industry_list_request import GetIndustryListRequest as GetIndustryListRequest
    from .get_opportunity_list_answer import GetOpportunityListAnswer as GetOpportunityListAnswer
    from .get_opportunity_list_request import GetOpportunityListRequest as GetOpportunityListRequest
    from .get_user_list_answer import GetUserListAnswer as GetUserListAnswer
    from .get_user_list_request import GetUserListRequest as GetUserListRequest
    from .industry import Industry as Industry
    from .invitation_response import InvitationResponse as InvitationResponse
    from .joined_group import JoinedGroup as JoinedGroup
    from .listed_booking import ListedBooking as ListedBooking
    from .listed_booking_company import ListedBookingCompany as ListedBookingCompany
    from .listed_booking_contact import ListedBookingContact as ListedBookingContact
    from .listed_booking_session import ListedBookingSession as ListedBookingSession
    from .listed_booking_session_booking import ListedBookingSessionBooking as ListedBookingSessionBooking
    from .listed_booking_session_booking_contact import (
        ListedBookingSessionBookingContact as ListedBookingSessionBookingContact,
    )
    from .marketplace_stage_reason_type import MarketplaceStageReasonType as MarketplaceStageReasonType
    from .menu_category import MenuCategory as MenuCategory
    from .named_custom_field import NamedCustomField as NamedCustomField
    from .new_booking_status import NewBookingStatus as NewBookingStatus
    from .opportunity import Opportunity as Opportunity
    from .opportunity_company import OpportunityCompany as OpportunityCompany
    from .opportunity_contact import OpportunityContact as OpportunityContact
    from .opportunity_owner_user import OpportunityOwnerUser as OpportunityOwnerUser
    from .package_price_method import PackagePriceMethod as PackagePriceMethod
    from .pong import Pong as Pong
    from .privacy_consent import PrivacyConsent as PrivacyConsent
    from .privacy_consent_source import PrivacyConsentSource as PrivacyConsentSource
    from .projected_spend import ProjectedSpend as ProjectedSpend
    from .registration_guest import RegistrationGuest as RegistrationGuest
    from .registration_invoice import RegistrationInvoice as RegistrationInvoice
    from .registration_invoice_status import RegistrationInvoiceStatus as RegistrationInvoiceStatus
    from .registration_status import RegistrationStatus as RegistrationStatus
    from .removed_booking_session import RemovedBookingSession as RemovedBookingSession
    from .removed_booking_session_resource import RemovedBookingSessionResource as RemovedBookingSessionResource
    from .reposted_batch import RepostedBatch as RepostedBatch
    from .restarted_batch import RestartedBatch as RestartedBatch
    from .saved_booking import SavedBooking as SavedBooking
    from .saved_booking_package import SavedBookingPackage as SavedBookingPackage
    from .saved_booking_session import SavedBookingSession as SavedBookingSession
    from .saved_booking_session_resource import SavedBookingSessionResource as SavedBookingSessionResource
    from .saved_company import SavedCompany as SavedCompany
    from .saved_contact import SavedContact as SavedContact
    from .service_fee_reference_type import ServiceFeeReferenceType as ServiceFeeReferenceType
    from .sms_status import SmsStatus as SmsStatus
    from .subscription_group import SubscriptionGroup as SubscriptionGroup
    from .tax_detail import TaxDetail as TaxDetail
    from .user import User as User
    from .user_filter import UserFilter as UserFilter
    from .user_status import UserStatus as UserStatus
    from .user_summary import UserSummary as UserSummary
    from .user_type import UserType as UserType

_MODULES = {
    "AcceptedBatch": "accepted_batch",
    "AccommodationArrivalMethod": "accommodation_arrival_method",
    "AccommodationChargingMethod": "accommodation_charging_method",
    "AccommodationReservationMethod": "accommodation_reservation_method",
    "AccountBookingFilter": "account_booking_filter",
    "Address": "address",
    "Batch": "batch",
    "BatchJob": "batch_job",
    "BatchProgress": "batch_progress",
    "BatchProgressRequest": "batch_progress_request",
    "BatchRepost": "batch_repost",
    "BatchRestart": "batch_restart",
    "BatchResult": "batch_result",
    "BatchResults": "batch_results",
    "BatchResultsRequest": "batch_results_request",
    "Booking": "booking",
    "BookingAdditionalItem": "booking_additional_item",
    "BookingAgent": "booking_agent",
    "BookingBeveragePackage": "booking_beverage_package",
    "BookingCommission": "booking_commission",
    "BookingCoordinator": "booking_coordinator",
    "BookingDailyRevenue": "booking_daily_revenue",
    "BookingDetails": "booking_details",
    "BookingFile": "booking_file",
    "BookingFilter": "booking_filter",
    "BookingMenu": "booking_menu",
    "BookingMenuCostcenter": "booking_menu_costcenter",
    "BookingPackage": "booking_package",
    "BookingPackageCostcenter": "booking_package_costcenter",
    "BookingPackageDetails": "booking_package_details",
    "BookingPackageWarning": "booking_package_warning",
    "BookingProduct": "booking_product",
    "BookingResource": "booking_resource",
    "BookingSalesPerson": "booking_sales_person",
    "BookingServiceFee": "booking_service_fee",
    "BookingSession": "booking_session",
    "BookingSessionDetails": "booking_session_details",
    "BookingSessionDetailsProjectedSpendItem": "booking_session_details_projected_spend_item",
    "BookingSessionRemoval": "booking_session_removal",
    "BookingSessionResource": "booking_session_resource",
    "BookingSessionResourceRemoval": "booking_session_resource_removal",
    "BookingStatus": "booking_status",
    "BookingStatusChange": "booking_status_change",
    "BookingType": "booking_type",
    "BookingWarning": "booking_warning",
    "ChangedBookingStatus": "changed_booking_status",
    "CollectionMeta": "collection_meta",
    "CommissionType": "commission_type",
    "Company": "company",
    "CompanyDetails": "company_details",
    "CompanyFilter": "company_filter",
    "CompanyIndustry": "company_industry",
    "CompanySummary": "company_summary",
    "Contact": "contact",
    "ContactDetails": "contact_details",
    "ContactFilter": "contact_filter",
    "ContactSummary": "contact_summary",
    "CostType": "cost_type",
    "Costcenter": "costcenter",
    "CurrentStatus": "current_status",
    "CustomField": "custom_field",
    "CustomFieldValue": "custom_field_value",
    "DayTaxDetail": "day_tax_detail",
    "DetailedBookingType": "detailed_booking_type",
    "EmailStatus": "email_status",
    "ErrorCode": "error_code",
    "EventInvitation": "event_invitation",
    "EventRegistration": "event_registration",
    "ExternalUrl": "external_url",
    "Failure": "failure",
    "FoodBeveragePayableBy": "food_beverage_payable_by",
    "GetBookingListAnswer": "get_booking_list_answer",
    "GetBookingListForAccountAnswer": "get_booking_list_for_account_answer",
    "GetBookingListForAccountRequest": "get_booking_list_for_account_request",
    "GetBookingListRequest": "get_booking_list_request",
    "GetBookingRequest": "get_booking_request",
    "GetBookingSessionListAnswer": "get_booking_session_list_answer",
    "GetBookingSessionListRequest": "get_booking_session_list_request",
    "GetCompanyListAnswer": "get_company_list_answer",
    "GetCompanyListRequest": "get_company_list_request",
    "GetCompanyRequest": "get_company_request",
    "GetContactListAnswer": "get_contact_list_answer",
    "GetContactListRequest": "get_contact_list_request",
    "GetContactRequest": "get_contact_request",
    "GetIndustryListAnswer": "get_industry_list_answer",
    "GetIndustryListRequest": "get_industry_list_request",
    "GetOpportunityListAnswer": "get_opportunity_list_answer",
    "GetOpportunityListRequest": "get_opportunity_list_request",
    "GetUserListAnswer": "get_user_list_answer",
    "GetUserListRequest": "get_user_list_request",
    "Industry": "industry",
    "InvitationResponse": "invitation_response",
    "JoinedGroup": "joined_group",
    "ListedBooking": "listed_booking",
    "ListedBookingCompany": "listed_booking_company",
    "ListedBookingContact": "listed_booking_contact",
    "ListedBookingSession": "listed_booking_session",
    "ListedBookingSessionBooking": "listed_booking_session_booking",
    "ListedBookingSessionBookingContact": "listed_booking_session_booking_contact",
    "MarketplaceStageReasonType": "marketplace_stage_reason_type",
    "MenuCategory": "menu_category",
    "NamedCustomField": "named_custom_field",
    "NewBookingStatus": "new_booking_status",
    "Opportunity": "opportunity",
    "OpportunityCompany": "opportunity_company",
    "OpportunityContact": "opportunity_contact",
    "OpportunityOwnerUser": "opportunity_owner_user",
    "PackagePriceMethod": "package_price_method",
    "Pong": "pong",
    "PrivacyConsent": "privacy_consent",
    "PrivacyConsentSource": "privacy_consent_source",
    "ProjectedSpend": "projected_spend",
    "RegistrationGuest": "registration_guest",
    "RegistrationInvoice": "registration_invoice",
    "RegistrationInvoiceStatus": "registration_invoice_status",
    "RegistrationStatus": "registration_status",
    "RemovedBookingSession": "removed_booking_session",
    "RemovedBookingSessionResource": "removed_booking_session_resource",
    "RepostedBatch": "reposted_batch",
    "RestartedBatch": "restarted_batch",
    "SavedBooking": "saved_booking",
    "SavedBookingPackage": "saved_booking_package",
    "SavedBookingSession": "saved_booking_session",
    "SavedBookingSessionResource": "saved_booking_session_resource",
    "SavedCompany": "saved_company",
    "SavedContact": "saved_contact",
    "ServiceFeeReferenceType": "service_fee_reference_type",
    "SmsStatus": "sms_status",
    "SubscriptionGroup": "subscription_group",
    "TaxDetail": "tax_detail",
    "User": "user",
    "UserFilter": "user_filter",
    "UserStatus": "user_status",
    "UserSummary": "user_summary",
    "UserType": "user_type",
}

__all__ = (
    "AcceptedBatch",
    "AccommodationArrivalMethod",
    "AccommodationChargingMethod",
    "AccommodationReservationMethod",
    "AccountBookingFilter",
    "Address",
    "Batch",
    "BatchJob",
    "BatchProgress",
    "BatchProgressRequest",
    "BatchRepost",
    "BatchRestart",
    "BatchResult",
    "BatchResults",
    "BatchResultsRequest",
    "Booking",
    "BookingAdditionalItem",
    "BookingAgent",
    "BookingBeveragePackage",
    "BookingCommission",
    "BookingCoordinator",
    "BookingDailyRevenue",
    "BookingDetails",
    "BookingFile",
    "BookingFilter",
    "BookingMenu",
    "BookingMenuCostcenter",
    "BookingPackage",
    "BookingPackageCostcenter",
    "BookingPackageDetails",
    "BookingPackageWarning",
    "BookingProduct",
    "BookingResource",
    "BookingSalesPerson",
    "BookingServiceFee",
    "BookingSession",
    "BookingSessionDetails",
    "BookingSessionDetailsProjectedSpendItem",
    "BookingSessionRemoval",
    "BookingSessionResource",
    "BookingSessionResourceRemoval",
    "BookingStatus",
    "BookingStatusChange",
    "BookingType",
    "BookingWarning",
    "ChangedBookingStatus",
    "CollectionMeta",
    "CommissionType",
    "Company",
    "CompanyDetails",
    "CompanyFilter",
    "CompanyIndustry",
    "CompanySummary",
    "Contact",
    "ContactDetails",
    "ContactFilter",
    "ContactSummary",
    "CostType",
    "Costcenter",
    "CurrentStatus",
    "CustomField",
    "CustomFieldValue",
    "DayTaxDetail",
    "DetailedBookingType",
    "EmailStatus",
    "ErrorCode",
    "EventInvitation",
    "EventRegistration",
    "ExternalUrl",
    "Failure",
    "FoodBeveragePayableBy",
    "GetBookingListAnswer",
    "GetBookingListForAccountAnswer",
    "GetBookingListForAccountRequest",
    "GetBookingListRequest",
    "GetBookingRequest",
    "GetBookingSessionListAnswer",
    "GetBookingSessionListRequest",
    "GetCompanyListAnswer",
    "GetCompanyListRequest",
    "GetCompanyRequest",
    "GetContactListAnswer",
    "GetContactListRequest",
    "GetContactRequest",
    "GetIndustryListAnswer",
    "GetIndustryListRequest",
    "GetOpportunityListAnswer",
    "GetOpportunityListRequest",
    "GetUserListAnswer",
    "GetUserListRequest",
    "Industry",
    "InvitationResponse",
    "JoinedGroup",
    "ListedBooking",
    "ListedBookingCompany",
    "ListedBookingContact",
    "ListedBookingSession",
    "ListedBookingSessionBooking",
    "ListedBookingSessionBookingContact",
    "MarketplaceStageReasonType",
    "MenuCategory",
    "NamedCustomField",
    "NewBookingStatus",
    "Opportunity",
    "OpportunityCompany",
    "OpportunityContact",
    "OpportunityOwnerUser",
    "PackagePriceMethod",
    "Pong",
    "PrivacyConsent",
    "PrivacyConsentSource",
    "ProjectedSpend",
    "RegistrationGuest",
    "RegistrationInvoice",
    "RegistrationInvoiceStatus",
    "RegistrationStatus",
    "RemovedBookingSession",
    "RemovedBookingSessionResource",
    "RepostedBatch",
    "RestartedBatch",
    "SavedBooking",
    "SavedBookingPackage",
    "SavedBookingSession",
    "SavedBookingSessionResource",
    "SavedCompany",
    "SavedContact",
    "ServiceFeeReferenceType",
    "SmsStatus",
    "SubscriptionGroup",
    "TaxDetail",
    "User",
    "UserFilter",
    "UserStatus",
    "UserSummary",
    "UserType",
)


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__} has no attribute {name}")
    # Building a class of 30 members takes milliseconds, so only used classes are built.
    value: object = getattr(import_module(f".{_MODULES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
