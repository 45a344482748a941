# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The models and enums of all actions. Each module is imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from ..lazy import imports

if TYPE_CHECKING:
    from .accepted_batch import AcceptedBatch as AcceptedBatch
    from .accommodation_arrival_method import AccommodationArrivalMethod as AccommodationArrivalMethod
    from .accommodation_charging_method import AccommodationChargingMethod as AccommodationChargingMethod
    from .accommodation_day_rate import AccommodationDayRate as AccommodationDayRate
    from .accommodation_occupancy_day_rate import AccommodationOccupancyDayRate as AccommodationOccupancyDayRate
    from .accommodation_removal_error import AccommodationRemovalError as AccommodationRemovalError
    from .accommodation_reservation_method import AccommodationReservationMethod as AccommodationReservationMethod
    from .accommodation_room_option import AccommodationRoomOption as AccommodationRoomOption
    from .accommodation_setting import AccommodationSetting as AccommodationSetting
    from .account_booking_filter import AccountBookingFilter as AccountBookingFilter
    from .activity import Activity as Activity
    from .activity_purpose import ActivityPurpose as ActivityPurpose
    from .activity_purpose_type import ActivityPurposeType as ActivityPurposeType
    from .activity_type import ActivityType as ActivityType
    from .added_booking_items import AddedBookingItems as AddedBookingItems
    from .added_booking_payment import AddedBookingPayment as AddedBookingPayment
    from .added_booking_refund import AddedBookingRefund as AddedBookingRefund
    from .added_invoice_payment import AddedInvoicePayment as AddedInvoicePayment
    from .additional_guest_type import AdditionalGuestType as AdditionalGuestType
    from .address import Address as Address
    from .available_function_space import AvailableFunctionSpace as AvailableFunctionSpace
    from .batch import Batch as Batch
    from .batch_job import BatchJob as BatchJob
    from .batch_progress import BatchProgress as BatchProgress
    from .batch_progress_request import BatchProgressRequest as BatchProgressRequest
    from .batch_repost import BatchRepost as BatchRepost
    from .batch_restart import BatchRestart as BatchRestart
    from .batch_result import BatchResult as BatchResult
    from .batch_results import BatchResults as BatchResults
    from .batch_results_request import BatchResultsRequest as BatchResultsRequest
    from .beverage_cost_period import BeverageCostPeriod as BeverageCostPeriod
    from .beverage_hourly_cost import BeverageHourlyCost as BeverageHourlyCost
    from .beverage_price_method import BeveragePriceMethod as BeveragePriceMethod
    from .beverage_price_type import BeveragePriceType as BeveragePriceType
    from .booking import Booking as Booking
    from .booking_accommodation import BookingAccommodation as BookingAccommodation
    from .booking_accommodation_added import BookingAccommodationAdded as BookingAccommodationAdded
    from .booking_accommodation_deleted import BookingAccommodationDeleted as BookingAccommodationDeleted
    from .booking_accommodation_moved import BookingAccommodationMoved as BookingAccommodationMoved
    from .booking_accommodation_removal import BookingAccommodationRemoval as BookingAccommodationRemoval
    from .booking_accommodation_updated import BookingAccommodationUpdated as BookingAccommodationUpdated
    from .booking_added import BookingAdded as BookingAdded
    from .booking_additional_item import BookingAdditionalItem as BookingAdditionalItem
    from .booking_agent import BookingAgent as BookingAgent
    from .booking_attendee import BookingAttendee as BookingAttendee
    from .booking_attendee_details import BookingAttendeeDetails as BookingAttendeeDetails
    from .booking_attendee_menu_item import BookingAttendeeMenuItem as BookingAttendeeMenuItem
    from .booking_attendee_menu_item_details import BookingAttendeeMenuItemDetails as BookingAttendeeMenuItemDetails
    from .booking_beo import BookingBeo as BookingBeo
    from .booking_beo_deleted import BookingBeoDeleted as BookingBeoDeleted
    from .booking_beo_generated import BookingBeoGenerated as BookingBeoGenerated
    from .booking_beo_status import BookingBeoStatus as BookingBeoStatus
    from .booking_beo_type import BookingBeoType as BookingBeoType
    from .booking_beverage_package import BookingBeveragePackage as BookingBeveragePackage
    from .booking_change import BookingChange as BookingChange
    from .booking_change_reference import BookingChangeReference as BookingChangeReference
    from .booking_commission import BookingCommission as BookingCommission
    from .booking_coordinator import BookingCoordinator as BookingCoordinator
    from .booking_custom_field import BookingCustomField as BookingCustomField
    from .booking_custom_field_type import BookingCustomFieldType as BookingCustomFieldType
    from .booking_daily_revenue import BookingDailyRevenue as BookingDailyRevenue
    from .booking_deleted import BookingDeleted as BookingDeleted
    from .booking_details import BookingDetails as BookingDetails
    from .booking_details_type import BookingDetailsType as BookingDetailsType
    from .booking_document import BookingDocument as BookingDocument
    from .booking_document_deleted import BookingDocumentDeleted as BookingDocumentDeleted
    from .booking_document_file import BookingDocumentFile as BookingDocumentFile
    from .booking_document_generated import BookingDocumentGenerated as BookingDocumentGenerated
    from .booking_document_status import BookingDocumentStatus as BookingDocumentStatus
    from .booking_document_type import BookingDocumentType as BookingDocumentType
    from .booking_file import BookingFile as BookingFile
    from .booking_filter import BookingFilter as BookingFilter
    from .booking_invoice_refund import BookingInvoiceRefund as BookingInvoiceRefund
    from .booking_menu import BookingMenu as BookingMenu
    from .booking_menu_costcenter import BookingMenuCostcenter as BookingMenuCostcenter
    from .booking_moved import BookingMoved as BookingMoved
    from .booking_note import BookingNote as BookingNote
    from .booking_note_added import BookingNoteAdded as BookingNoteAdded
    from .booking_note_deleted import BookingNoteDeleted as BookingNoteDeleted
    from .booking_note_filter import BookingNoteFilter as BookingNoteFilter
    from .booking_note_template import BookingNoteTemplate as BookingNoteTemplate
    from .booking_note_type import BookingNoteType as BookingNoteType
    from .booking_note_updated import BookingNoteUpdated as BookingNoteUpdated
    from .booking_package import BookingPackage as BookingPackage
    from .booking_package_costcenter import BookingPackageCostcenter as BookingPackageCostcenter
    from .booking_package_details import BookingPackageDetails as BookingPackageDetails
    from .booking_package_warning import BookingPackageWarning as BookingPackageWarning
    from .booking_payment import BookingPayment as BookingPayment
    from .booking_product import BookingProduct as BookingProduct
    from .booking_refund import BookingRefund as BookingRefund
    from .booking_release_term import BookingReleaseTerm as BookingReleaseTerm
    from .booking_resource import BookingResource as BookingResource
    from .booking_room_reservation import BookingRoomReservation as BookingRoomReservation
    from .booking_room_reservation_added import BookingRoomReservationAdded as BookingRoomReservationAdded
    from .booking_room_reservation_cancelled import BookingRoomReservationCancelled as BookingRoomReservationCancelled
    from .booking_room_reservation_confirmed import BookingRoomReservationConfirmed as BookingRoomReservationConfirmed
    from .booking_room_reservation_deleted import BookingRoomReservationDeleted as BookingRoomReservationDeleted
    from .booking_room_reservation_updated import BookingRoomReservationUpdated as BookingRoomReservationUpdated
    from .booking_sales_person import BookingSalesPerson as BookingSalesPerson
    from .booking_service_fee import BookingServiceFee as BookingServiceFee
    from .booking_session import BookingSession as BookingSession
    from .booking_session_added import BookingSessionAdded as BookingSessionAdded
    from .booking_session_beverage import BookingSessionBeverage as BookingSessionBeverage
    from .booking_session_beverage_item import BookingSessionBeverageItem as BookingSessionBeverageItem
    from .booking_session_beverage_removal import BookingSessionBeverageRemoval as BookingSessionBeverageRemoval
    from .booking_session_deleted import BookingSessionDeleted as BookingSessionDeleted
    from .booking_session_details import BookingSessionDetails as BookingSessionDetails
    from .booking_session_menu import BookingSessionMenu as BookingSessionMenu
    from .booking_session_menu_item import BookingSessionMenuItem as BookingSessionMenuItem
    from .booking_session_menu_removal import BookingSessionMenuRemoval as BookingSessionMenuRemoval
    from .booking_session_removal import BookingSessionRemoval as BookingSessionRemoval
    from .booking_session_resource import BookingSessionResource as BookingSessionResource
    from .booking_session_resource_removal import BookingSessionResourceRemoval as BookingSessionResourceRemoval
    from .booking_session_updated import BookingSessionUpdated as BookingSessionUpdated
    from .booking_status import BookingStatus as BookingStatus
    from .booking_status_change import BookingStatusChange as BookingStatusChange
    from .booking_tax import BookingTax as BookingTax
    from .booking_type import BookingType as BookingType
    from .booking_updated import BookingUpdated as BookingUpdated
    from .booking_warning import BookingWarning as BookingWarning
    from .cancelled_room_reservation import CancelledRoomReservation as CancelledRoomReservation
    from .changed_booking_status import ChangedBookingStatus as ChangedBookingStatus
    from .changed_room_reservation import ChangedRoomReservation as ChangedRoomReservation
    from .close_out_status import CloseOutStatus as CloseOutStatus
    from .collection_meta import CollectionMeta as CollectionMeta
    from .commission_type import CommissionType as CommissionType
    from .company import Company as Company
    from .company_added import CompanyAdded as CompanyAdded
    from .company_deleted import CompanyDeleted as CompanyDeleted
    from .company_details import CompanyDetails as CompanyDetails
    from .company_filter import CompanyFilter as CompanyFilter
    from .company_industry import CompanyIndustry as CompanyIndustry
    from .company_summary import CompanySummary as CompanySummary
    from .company_updated import CompanyUpdated as CompanyUpdated
    from .confirmed_room_reservation import ConfirmedRoomReservation as ConfirmedRoomReservation
    from .contact import Contact as Contact
    from .contact_added import ContactAdded as ContactAdded
    from .contact_deleted import ContactDeleted as ContactDeleted
    from .contact_details import ContactDetails as ContactDetails
    from .contact_filter import ContactFilter as ContactFilter
    from .contact_note import ContactNote as ContactNote
    from .contact_note_added import ContactNoteAdded as ContactNoteAdded
    from .contact_note_deleted import ContactNoteDeleted as ContactNoteDeleted
    from .contact_note_updated import ContactNoteUpdated as ContactNoteUpdated
    from .contact_summary import ContactSummary as ContactSummary
    from .contact_updated import ContactUpdated as ContactUpdated
    from .converted_lead import ConvertedLead as ConvertedLead
    from .cost_center import CostCenter as CostCenter
    from .cost_center_default_type import CostCenterDefaultType as CostCenterDefaultType
    from .cost_type import CostType as CostType
    from .costcenter import Costcenter as Costcenter
    from .credit_note import CreditNote as CreditNote
    from .credit_note_allocation import CreditNoteAllocation as CreditNoteAllocation
    from .credit_note_item import CreditNoteItem as CreditNoteItem
    from .credit_note_refund import CreditNoteRefund as CreditNoteRefund
    from .crm_event_activity_added import CrmEventActivityAdded as CrmEventActivityAdded
    from .crm_event_activity_deleted import CrmEventActivityDeleted as CrmEventActivityDeleted
    from .crm_event_activity_updated import CrmEventActivityUpdated as CrmEventActivityUpdated
    from .crm_event_task_added import CrmEventTaskAdded as CrmEventTaskAdded
    from .crm_event_task_deleted import CrmEventTaskDeleted as CrmEventTaskDeleted
    from .crm_event_task_updated import CrmEventTaskUpdated as CrmEventTaskUpdated
    from .crm_lead_note_added import CrmLeadNoteAdded as CrmLeadNoteAdded
    from .crm_lead_note_deleted import CrmLeadNoteDeleted as CrmLeadNoteDeleted
    from .crm_lead_note_updated import CrmLeadNoteUpdated as CrmLeadNoteUpdated
    from .current_status import CurrentStatus as CurrentStatus
    from .custom_field import CustomField as CustomField
    from .custom_field_value import CustomFieldValue as CustomFieldValue
    from .custom_field_visibility import CustomFieldVisibility as CustomFieldVisibility
    from .day_of_week import DayOfWeek as DayOfWeek
    from .day_of_year import DayOfYear as DayOfYear
    from .day_tax_detail import DayTaxDetail as DayTaxDetail
    from .email_log import EmailLog as EmailLog
    from .email_log_reference import EmailLogReference as EmailLogReference
    from .email_log_type import EmailLogType as EmailLogType
    from .email_status import EmailStatus as EmailStatus
    from .error_code import ErrorCode as ErrorCode
    from .error_report import ErrorReport as ErrorReport
    from .error_report_level import ErrorReportLevel as ErrorReportLevel
    from .error_report_reference import ErrorReportReference as ErrorReportReference
    from .event_invitation import EventInvitation as EventInvitation
    from .event_registration import EventRegistration as EventRegistration
    from .event_sub_type import EventSubType as EventSubType
    from .event_type import EventType as EventType
    from .event_type_contact_type import EventTypeContactType as EventTypeContactType
    from .external_url import ExternalUrl as ExternalUrl
    from .failure import Failure as Failure
    from .food_beverage_payable_by import FoodBeveragePayableBy as FoodBeveragePayableBy
    from .function_space import FunctionSpace as FunctionSpace
    from .function_space_availabilities import FunctionSpaceAvailabilities as FunctionSpaceAvailabilities
    from .function_space_availability import FunctionSpaceAvailability as FunctionSpaceAvailability
    from .function_space_category import FunctionSpaceCategory as FunctionSpaceCategory
    from .function_space_conflict import FunctionSpaceConflict as FunctionSpaceConflict
    from .function_space_conflict_reason import FunctionSpaceConflictReason as FunctionSpaceConflictReason
    from .function_space_layout import FunctionSpaceLayout as FunctionSpaceLayout
    from .function_space_layout_type import FunctionSpaceLayoutType as FunctionSpaceLayoutType
    from .function_space_time_slot import FunctionSpaceTimeSlot as FunctionSpaceTimeSlot
    from .get_activity_list_answer import GetActivityListAnswer as GetActivityListAnswer
    from .get_activity_list_request import GetActivityListRequest as GetActivityListRequest
    from .get_available_function_spaces_answer import (
        GetAvailableFunctionSpacesAnswer as GetAvailableFunctionSpacesAnswer,
    )
    from .get_available_function_spaces_request import (
        GetAvailableFunctionSpacesRequest as GetAvailableFunctionSpacesRequest,
    )
    from .get_beverage_package_list_answer import GetBeveragePackageListAnswer as GetBeveragePackageListAnswer
    from .get_beverage_package_list_request import GetBeveragePackageListRequest as GetBeveragePackageListRequest
    from .get_booking_accommodation_list_answer import (
        GetBookingAccommodationListAnswer as GetBookingAccommodationListAnswer,
    )
    from .get_booking_accommodation_list_request import (
        GetBookingAccommodationListRequest as GetBookingAccommodationListRequest,
    )
    from .get_booking_attendee_by_hash_request import GetBookingAttendeeByHashRequest as GetBookingAttendeeByHashRequest
    from .get_booking_attendee_list_answer import GetBookingAttendeeListAnswer as GetBookingAttendeeListAnswer
    from .get_booking_attendee_list_request import GetBookingAttendeeListRequest as GetBookingAttendeeListRequest
    from .get_booking_beo_list_answer import GetBookingBeoListAnswer as GetBookingBeoListAnswer
    from .get_booking_beo_list_request import GetBookingBeoListRequest as GetBookingBeoListRequest
    from .get_booking_beo_version_list_answer import GetBookingBeoVersionListAnswer as GetBookingBeoVersionListAnswer
    from .get_booking_beo_version_list_request import GetBookingBeoVersionListRequest as GetBookingBeoVersionListRequest
    from .get_booking_changelog_list_answer import GetBookingChangelogListAnswer as GetBookingChangelogListAnswer
    from .get_booking_changelog_list_request import GetBookingChangelogListRequest as GetBookingChangelogListRequest
    from .get_booking_custom_field_list_answer import GetBookingCustomFieldListAnswer as GetBookingCustomFieldListAnswer
    from .get_booking_custom_field_list_request import (
        GetBookingCustomFieldListRequest as GetBookingCustomFieldListRequest,
    )
    from .get_booking_document_list_answer import GetBookingDocumentListAnswer as GetBookingDocumentListAnswer
    from .get_booking_document_list_request import GetBookingDocumentListRequest as GetBookingDocumentListRequest
    from .get_booking_list_answer import GetBookingListAnswer as GetBookingListAnswer
    from .get_booking_list_for_account_answer import GetBookingListForAccountAnswer as GetBookingListForAccountAnswer
    from .get_booking_list_for_account_request import GetBookingListForAccountRequest as GetBookingListForAccountRequest
    from .get_booking_list_request import GetBookingListRequest as GetBookingListRequest
    from .get_booking_note_list_answer import GetBookingNoteListAnswer as GetBookingNoteListAnswer
    from .get_booking_note_list_request import GetBookingNoteListRequest as GetBookingNoteListRequest
    from .get_booking_release_schedule_answer import GetBookingReleaseScheduleAnswer as GetBookingReleaseScheduleAnswer
    from .get_booking_release_schedule_request import (
        GetBookingReleaseScheduleRequest as GetBookingReleaseScheduleRequest,
    )
    from .get_booking_request import GetBookingRequest as GetBookingRequest
    from .get_booking_room_reservation_list_answer import (
        GetBookingRoomReservationListAnswer as GetBookingRoomReservationListAnswer,
    )
    from .get_booking_room_reservation_list_request import (
        GetBookingRoomReservationListRequest as GetBookingRoomReservationListRequest,
    )
    from .get_booking_session_list_answer import GetBookingSessionListAnswer as GetBookingSessionListAnswer
    from .get_booking_session_list_request import GetBookingSessionListRequest as GetBookingSessionListRequest
    from .get_booking_session_menu_list_answer import GetBookingSessionMenuListAnswer as GetBookingSessionMenuListAnswer
    from .get_booking_session_menu_list_request import (
        GetBookingSessionMenuListRequest as GetBookingSessionMenuListRequest,
    )
    from .get_booking_tax_list_answer import GetBookingTaxListAnswer as GetBookingTaxListAnswer
    from .get_booking_tax_list_request import GetBookingTaxListRequest as GetBookingTaxListRequest
    from .get_company_list_answer import GetCompanyListAnswer as GetCompanyListAnswer
    from .get_company_list_request import GetCompanyListRequest as GetCompanyListRequest
    from .get_company_request import GetCompanyRequest as GetCompanyRequest
    from .get_contact_list_answer import GetContactListAnswer as GetContactListAnswer
    from .get_contact_list_request import GetContactListRequest as GetContactListRequest
    from .get_contact_note_list_answer import GetContactNoteListAnswer as GetContactNoteListAnswer
    from .get_contact_note_list_request import GetContactNoteListRequest as GetContactNoteListRequest
    from .get_contact_request import GetContactRequest as GetContactRequest
    from .get_cost_center_list_answer import GetCostCenterListAnswer as GetCostCenterListAnswer
    from .get_cost_center_list_request import GetCostCenterListRequest as GetCostCenterListRequest
    from .get_credit_note_list_answer import GetCreditNoteListAnswer as GetCreditNoteListAnswer
    from .get_credit_note_list_request import GetCreditNoteListRequest as GetCreditNoteListRequest
    from .get_credit_note_request import GetCreditNoteRequest as GetCreditNoteRequest
    from .get_email_log_list_answer import GetEmailLogListAnswer as GetEmailLogListAnswer
    from .get_email_log_list_request import GetEmailLogListRequest as GetEmailLogListRequest
    from .get_event_type_list_answer import GetEventTypeListAnswer as GetEventTypeListAnswer
    from .get_event_type_list_request import GetEventTypeListRequest as GetEventTypeListRequest
    from .get_function_space_availability_request import (
        GetFunctionSpaceAvailabilityRequest as GetFunctionSpaceAvailabilityRequest,
    )
    from .get_function_space_category_list_answer import (
        GetFunctionSpaceCategoryListAnswer as GetFunctionSpaceCategoryListAnswer,
    )
    from .get_function_space_category_list_request import (
        GetFunctionSpaceCategoryListRequest as GetFunctionSpaceCategoryListRequest,
    )
    from .get_function_space_list_answer import GetFunctionSpaceListAnswer as GetFunctionSpaceListAnswer
    from .get_function_space_list_request import GetFunctionSpaceListRequest as GetFunctionSpaceListRequest
    from .get_industry_list_answer import GetIndustryListAnswer as GetIndustryListAnswer
    from .get_industry_list_request import GetIndustryListRequest as GetIndustryListRequest
    from .get_invoice_list_answer import GetInvoiceListAnswer as GetInvoiceListAnswer
    from .get_invoice_list_request import GetInvoiceListRequest as GetInvoiceListRequest
    from .get_invoice_request import GetInvoiceRequest as GetInvoiceRequest
    from .get_lead_channel_list_answer import GetLeadChannelListAnswer as GetLeadChannelListAnswer
    from .get_lead_channel_list_request import GetLeadChannelListRequest as GetLeadChannelListRequest
    from .get_lead_list_answer import GetLeadListAnswer as GetLeadListAnswer
    from .get_lead_list_request import GetLeadListRequest as GetLeadListRequest
    from .get_lead_note_list_answer import GetLeadNoteListAnswer as GetLeadNoteListAnswer
    from .get_lead_note_list_request import GetLeadNoteListRequest as GetLeadNoteListRequest
    from .get_lead_quality_list_answer import GetLeadQualityListAnswer as GetLeadQualityListAnswer
    from .get_lead_quality_list_request import GetLeadQualityListRequest as GetLeadQualityListRequest
    from .get_lead_source_list_answer import GetLeadSourceListAnswer as GetLeadSourceListAnswer
    from .get_lead_source_list_request import GetLeadSourceListRequest as GetLeadSourceListRequest
    from .get_lead_stage_list_answer import GetLeadStageListAnswer as GetLeadStageListAnswer
    from .get_lead_stage_list_request import GetLeadStageListRequest as GetLeadStageListRequest
    from .get_lead_type_list_answer import GetLeadTypeListAnswer as GetLeadTypeListAnswer
    from .get_lead_type_list_request import GetLeadTypeListRequest as GetLeadTypeListRequest
    from .get_menu_list_answer import GetMenuListAnswer as GetMenuListAnswer
    from .get_menu_list_request import GetMenuListRequest as GetMenuListRequest
    from .get_opportunity_list_answer import GetOpportunityListAnswer as GetOpportunityListAnswer
    from .get_opportunity_list_request import GetOpportunityListRequest as GetOpportunityListRequest
    from .get_opportunity_note_list_answer import GetOpportunityNoteListAnswer as GetOpportunityNoteListAnswer
    from .get_opportunity_note_list_request import GetOpportunityNoteListRequest as GetOpportunityNoteListRequest
    from .get_partner_venue_list_answer import GetPartnerVenueListAnswer as GetPartnerVenueListAnswer
    from .get_partner_venue_list_request import GetPartnerVenueListRequest as GetPartnerVenueListRequest
    from .get_partner_venue_request import GetPartnerVenueRequest as GetPartnerVenueRequest
    from .get_rate_plan_booking_rules_answer import GetRatePlanBookingRulesAnswer as GetRatePlanBookingRulesAnswer
    from .get_rate_plan_booking_rules_request import GetRatePlanBookingRulesRequest as GetRatePlanBookingRulesRequest
    from .get_rate_plan_rate_list_answer import GetRatePlanRateListAnswer as GetRatePlanRateListAnswer
    from .get_rate_plan_rate_list_request import GetRatePlanRateListRequest as GetRatePlanRateListRequest
    from .get_resource_availability_answer import GetResourceAvailabilityAnswer as GetResourceAvailabilityAnswer
    from .get_resource_availability_request import GetResourceAvailabilityRequest as GetResourceAvailabilityRequest
    from .get_resource_list_answer import GetResourceListAnswer as GetResourceListAnswer
    from .get_resource_list_request import GetResourceListRequest as GetResourceListRequest
    from .get_revenue_template_list_answer import GetRevenueTemplateListAnswer as GetRevenueTemplateListAnswer
    from .get_revenue_template_list_request import GetRevenueTemplateListRequest as GetRevenueTemplateListRequest
    from .get_room_inventory_answer import GetRoomInventoryAnswer as GetRoomInventoryAnswer
    from .get_room_inventory_request import GetRoomInventoryRequest as GetRoomInventoryRequest
    from .get_room_rate_list_answer import GetRoomRateListAnswer as GetRoomRateListAnswer
    from .get_room_rate_list_request import GetRoomRateListRequest as GetRoomRateListRequest
    from .get_room_rates_answer import GetRoomRatesAnswer as GetRoomRatesAnswer
    from .get_room_rates_request import GetRoomRatesRequest as GetRoomRatesRequest
    from .get_session_type_list_answer import GetSessionTypeListAnswer as GetSessionTypeListAnswer
    from .get_session_type_list_request import GetSessionTypeListRequest as GetSessionTypeListRequest
    from .get_space_blockout_list_answer import GetSpaceBlockoutListAnswer as GetSpaceBlockoutListAnswer
    from .get_space_blockout_list_request import GetSpaceBlockoutListRequest as GetSpaceBlockoutListRequest
    from .get_space_hire_plan_list_answer import GetSpaceHirePlanListAnswer as GetSpaceHirePlanListAnswer
    from .get_space_hire_plan_list_request import GetSpaceHirePlanListRequest as GetSpaceHirePlanListRequest
    from .get_space_hire_plan_rate_list_answer import GetSpaceHirePlanRateListAnswer as GetSpaceHirePlanRateListAnswer
    from .get_space_hire_plan_rate_list_request import (
        GetSpaceHirePlanRateListRequest as GetSpaceHirePlanRateListRequest,
    )
    from .get_space_hire_plan_rate_request import GetSpaceHirePlanRateRequest as GetSpaceHirePlanRateRequest
    from .get_task_list_answer import GetTaskListAnswer as GetTaskListAnswer
    from .get_task_list_request import GetTaskListRequest as GetTaskListRequest
    from .get_tax_list_answer import GetTaxListAnswer as GetTaxListAnswer
    from .get_tax_list_request import GetTaxListRequest as GetTaxListRequest
    from .get_user_list_answer import GetUserListAnswer as GetUserListAnswer
    from .get_user_list_request import GetUserListRequest as GetUserListRequest
    from .get_venue_list_answer import GetVenueListAnswer as GetVenueListAnswer
    from .get_venue_list_request import GetVenueListRequest as GetVenueListRequest
    from .get_venue_package_list_answer import GetVenuePackageListAnswer as GetVenuePackageListAnswer
    from .get_venue_package_list_request import GetVenuePackageListRequest as GetVenuePackageListRequest
    from .get_venue_package_request import GetVenuePackageRequest as GetVenuePackageRequest
    from .get_venue_rate_plan_list_answer import GetVenueRatePlanListAnswer as GetVenueRatePlanListAnswer
    from .get_venue_rate_plan_list_request import GetVenueRatePlanListRequest as GetVenueRatePlanListRequest
    from .get_venue_request import GetVenueRequest as GetVenueRequest
    from .get_venue_room_list_answer import GetVenueRoomListAnswer as GetVenueRoomListAnswer
    from .get_venue_room_list_request import GetVenueRoomListRequest as GetVenueRoomListRequest
    from .get_venue_room_option_list_answer import GetVenueRoomOptionListAnswer as GetVenueRoomOptionListAnswer
    from .get_venue_room_option_list_request import GetVenueRoomOptionListRequest as GetVenueRoomOptionListRequest
    from .guest_room import GuestRoom as GuestRoom
    from .industry import Industry as Industry
    from .invitation_response import InvitationResponse as InvitationResponse
    from .invoice import Invoice as Invoice
    from .invoice_added import InvoiceAdded as InvoiceAdded
    from .invoice_additional_data import InvoiceAdditionalData as InvoiceAdditionalData
    from .invoice_address import InvoiceAddress as InvoiceAddress
    from .invoice_adjustment import InvoiceAdjustment as InvoiceAdjustment
    from .invoice_adjustment_type import InvoiceAdjustmentType as InvoiceAdjustmentType
    from .invoice_adjustment_value_type import InvoiceAdjustmentValueType as InvoiceAdjustmentValueType
    from .invoice_booking_tax import InvoiceBookingTax as InvoiceBookingTax
    from .invoice_company import InvoiceCompany as InvoiceCompany
    from .invoice_filter import InvoiceFilter as InvoiceFilter
    from .invoice_item import InvoiceItem as InvoiceItem
    from .invoice_item_cost_center import InvoiceItemCostCenter as InvoiceItemCostCenter
    from .invoice_item_type import InvoiceItemType as InvoiceItemType
    from .invoice_options import InvoiceOptions as InvoiceOptions
    from .invoice_payment import InvoicePayment as InvoicePayment
    from .invoice_payment_method import InvoicePaymentMethod as InvoicePaymentMethod
    from .invoice_quantity_unit import InvoiceQuantityUnit as InvoiceQuantityUnit
    from .invoice_reference_type import InvoiceReferenceType as InvoiceReferenceType
    from .invoice_refund import InvoiceRefund as InvoiceRefund
    from .invoice_service_date import InvoiceServiceDate as InvoiceServiceDate
    from .invoice_status import InvoiceStatus as InvoiceStatus
    from .invoice_tax import InvoiceTax as InvoiceTax
    from .invoice_updated import InvoiceUpdated as InvoiceUpdated
    from .joined_group import JoinedGroup as JoinedGroup
    from .lead_channel import LeadChannel as LeadChannel
    from .lead_company import LeadCompany as LeadCompany
    from .lead_conversion import LeadConversion as LeadConversion
    from .lead_custom_field import LeadCustomField as LeadCustomField
    from .lead_note import LeadNote as LeadNote
    from .lead_owner import LeadOwner as LeadOwner
    from .lead_quality import LeadQuality as LeadQuality
    from .lead_source import LeadSource as LeadSource
    from .lead_stage import LeadStage as LeadStage
    from .lead_stage_reason import LeadStageReason as LeadStageReason
    from .lead_stage_scope import LeadStageScope as LeadStageScope
    from .lead_subtype import LeadSubtype as LeadSubtype
    from .lead_type import LeadType as LeadType
    from .listed_accommodation_day_rate import ListedAccommodationDayRate as ListedAccommodationDayRate
    from .listed_accommodation_occupancy_day_rate import (
        ListedAccommodationOccupancyDayRate as ListedAccommodationOccupancyDayRate,
    )
    from .listed_accommodation_room_option import ListedAccommodationRoomOption as ListedAccommodationRoomOption
    from .listed_activity import ListedActivity as ListedActivity
    from .listed_booking import ListedBooking as ListedBooking
    from .listed_booking_accommodation import ListedBookingAccommodation as ListedBookingAccommodation
    from .listed_booking_note import ListedBookingNote as ListedBookingNote
    from .listed_booking_room_reservation import ListedBookingRoomReservation as ListedBookingRoomReservation
    from .listed_booking_session import ListedBookingSession as ListedBookingSession
    from .listed_booking_session_booking import ListedBookingSessionBooking as ListedBookingSessionBooking
    from .listed_booking_session_menu import ListedBookingSessionMenu as ListedBookingSessionMenu
    from .listed_booking_session_menu_entry import ListedBookingSessionMenuEntry as ListedBookingSessionMenuEntry
    from .listed_booking_session_menu_item import ListedBookingSessionMenuItem as ListedBookingSessionMenuItem
    from .listed_booking_session_session_type import ListedBookingSessionSessionType as ListedBookingSessionSessionType
    from .listed_booking_session_space import ListedBookingSessionSpace as ListedBookingSessionSpace
    from .listed_function_space import ListedFunctionSpace as ListedFunctionSpace
    from .listed_function_space_category import ListedFunctionSpaceCategory as ListedFunctionSpaceCategory
    from .listed_lead import ListedLead as ListedLead
    from .listed_lead_channel import ListedLeadChannel as ListedLeadChannel
    from .listed_lead_note import ListedLeadNote as ListedLeadNote
    from .listed_lead_quality import ListedLeadQuality as ListedLeadQuality
    from .listed_lead_source import ListedLeadSource as ListedLeadSource
    from .listed_lead_stage import ListedLeadStage as ListedLeadStage
    from .listed_lead_type import ListedLeadType as ListedLeadType
    from .listed_opportunity import ListedOpportunity as ListedOpportunity
    from .listed_opportunity_note import ListedOpportunityNote as ListedOpportunityNote
    from .listed_room_reservation_additional_guest import (
        ListedRoomReservationAdditionalGuest as ListedRoomReservationAdditionalGuest,
    )
    from .listed_room_reservation_day_rate import ListedRoomReservationDayRate as ListedRoomReservationDayRate
    from .listed_room_reservation_guest import ListedRoomReservationGuest as ListedRoomReservationGuest
    from .listed_room_reservation_guest_contact import (
        ListedRoomReservationGuestContact as ListedRoomReservationGuestContact,
    )
    from .listed_room_reservation_room import ListedRoomReservationRoom as ListedRoomReservationRoom
    from .listed_space_blockout import ListedSpaceBlockout as ListedSpaceBlockout
    from .listed_task import ListedTask as ListedTask
    from .marketplace_event_type import MarketplaceEventType as MarketplaceEventType
    from .marketplace_stage_reason_type import MarketplaceStageReasonType as MarketplaceStageReasonType
    from .menu_category import MenuCategory as MenuCategory
    from .menu_cost_type import MenuCostType as MenuCostType
    from .menu_marketplace_category import MenuMarketplaceCategory as MenuMarketplaceCategory
    from .named_custom_field import NamedCustomField as NamedCustomField
    from .new_booking_item import NewBookingItem as NewBookingItem
    from .new_booking_items import NewBookingItems as NewBookingItems
    from .new_booking_payment import NewBookingPayment as NewBookingPayment
    from .new_booking_refund import NewBookingRefund as NewBookingRefund
    from .new_booking_status import NewBookingStatus as NewBookingStatus
    from .new_invoice_payment import NewInvoicePayment as NewInvoicePayment
    from .new_room_reservation_status import NewRoomReservationStatus as NewRoomReservationStatus
    from .notification_endpoints import NotificationEndpoints as NotificationEndpoints
    from .notification_subscriptions import NotificationSubscriptions as NotificationSubscriptions
    from .notification_unsubscriptions import NotificationUnsubscriptions as NotificationUnsubscriptions
    from .occupancy_type import OccupancyType as OccupancyType
    from .offered_accommodation import OfferedAccommodation as OfferedAccommodation
    from .offered_beverage_package import OfferedBeveragePackage as OfferedBeveragePackage
    from .offered_category import OfferedCategory as OfferedCategory
    from .offered_event_type import OfferedEventType as OfferedEventType
    from .offered_layout import OfferedLayout as OfferedLayout
    from .offered_layout_type import OfferedLayoutType as OfferedLayoutType
    from .offered_menu import OfferedMenu as OfferedMenu
    from .offered_package import OfferedPackage as OfferedPackage
    from .offered_price_method import OfferedPriceMethod as OfferedPriceMethod
    from .offered_space import OfferedSpace as OfferedSpace
    from .opportunity import Opportunity as Opportunity
    from .opportunity_added import OpportunityAdded as OpportunityAdded
    from .opportunity_deleted import OpportunityDeleted as OpportunityDeleted
    from .opportunity_note import OpportunityNote as OpportunityNote
    from .opportunity_updated import OpportunityUpdated as OpportunityUpdated
    from .package_beverage import PackageBeverage as PackageBeverage
    from .package_menu import PackageMenu as PackageMenu
    from .package_menu_group import PackageMenuGroup as PackageMenuGroup
    from .package_menu_item import PackageMenuItem as PackageMenuItem
    from .package_price_method import PackagePriceMethod as PackagePriceMethod
    from .package_product import PackageProduct as PackageProduct
    from .package_requirement import PackageRequirement as PackageRequirement
    from .package_requirement_option import PackageRequirementOption as PackageRequirementOption
    from .package_resource import PackageResource as PackageResource
    from .package_session import PackageSession as PackageSession
    from .partner_image import PartnerImage as PartnerImage
    from .partner_venue import PartnerVenue as PartnerVenue
    from .partner_venue_details import PartnerVenueDetails as PartnerVenueDetails
    from .partner_venue_filter import PartnerVenueFilter as PartnerVenueFilter
    from .partner_venue_rating import PartnerVenueRating as PartnerVenueRating
    from .partner_venue_rating_type import PartnerVenueRatingType as PartnerVenueRatingType
    from .partner_venue_review import PartnerVenueReview as PartnerVenueReview
    from .payment_card_type import PaymentCardType as PaymentCardType
    from .pong import Pong as Pong
    from .priority import Priority as Priority
    from .privacy_consent import PrivacyConsent as PrivacyConsent
    from .privacy_consent_source import PrivacyConsentSource as PrivacyConsentSource
    from .projected_spend import ProjectedSpend as ProjectedSpend
    from .rate_plan import RatePlan as RatePlan
    from .rate_plan_booking_rule import RatePlanBookingRule as RatePlanBookingRule
    from .rate_plan_booking_rule_update import RatePlanBookingRuleUpdate as RatePlanBookingRuleUpdate
    from .rate_plan_booking_rules_updated import RatePlanBookingRulesUpdated as RatePlanBookingRulesUpdated
    from .rate_plan_rate import RatePlanRate as RatePlanRate
    from .rate_plan_room_rate import RatePlanRoomRate as RatePlanRoomRate
    from .rating_authority import RatingAuthority as RatingAuthority
    from .registration_guest import RegistrationGuest as RegistrationGuest
    from .registration_invoice import RegistrationInvoice as RegistrationInvoice
    from .registration_invoice_status import RegistrationInvoiceStatus as RegistrationInvoiceStatus
    from .registration_status import RegistrationStatus as RegistrationStatus
    from .removed_booking_accommodation import RemovedBookingAccommodation as RemovedBookingAccommodation
    from .removed_booking_session import RemovedBookingSession as RemovedBookingSession
    from .removed_booking_session_beverage import RemovedBookingSessionBeverage as RemovedBookingSessionBeverage
    from .removed_booking_session_menu import RemovedBookingSessionMenu as RemovedBookingSessionMenu
    from .removed_booking_session_resource import RemovedBookingSessionResource as RemovedBookingSessionResource
    from .removed_room_dynamic_rates import RemovedRoomDynamicRates as RemovedRoomDynamicRates
    from .removed_room_reservation import RemovedRoomReservation as RemovedRoomReservation
    from .removed_space_blockout import RemovedSpaceBlockout as RemovedSpaceBlockout
    from .reposted_batch import RepostedBatch as RepostedBatch
    from .resource_availability import ResourceAvailability as ResourceAvailability
    from .resource_conflict import ResourceConflict as ResourceConflict
    from .resource_unavailable_time import ResourceUnavailableTime as ResourceUnavailableTime
    from .restarted_batch import RestartedBatch as RestartedBatch
    from .revenue_template import RevenueTemplate as RevenueTemplate
    from .revenue_template_cost_center import RevenueTemplateCostCenter as RevenueTemplateCostCenter
    from .room_booking_rules import RoomBookingRules as RoomBookingRules
    from .room_cancellation_error import RoomCancellationError as RoomCancellationError
    from .room_confirmation_error import RoomConfirmationError as RoomConfirmationError
    from .room_count import RoomCount as RoomCount
    from .room_count_update import RoomCountUpdate as RoomCountUpdate
    from .room_dynamic_rate import RoomDynamicRate as RoomDynamicRate
    from .room_dynamic_rate_removal import RoomDynamicRateRemoval as RoomDynamicRateRemoval
    from .room_dynamic_rate_update import RoomDynamicRateUpdate as RoomDynamicRateUpdate
    from .room_inventory import RoomInventory as RoomInventory
    from .room_inventory_updated import RoomInventoryUpdated as RoomInventoryUpdated
    from .room_option_price_type import RoomOptionPriceType as RoomOptionPriceType
    from .room_rates import RoomRates as RoomRates
    from .room_rates_updated import RoomRatesUpdated as RoomRatesUpdated
    from .room_reservation_additional_guest import RoomReservationAdditionalGuest as RoomReservationAdditionalGuest
    from .room_reservation_cancellation import RoomReservationCancellation as RoomReservationCancellation
    from .room_reservation_cancellation_error import (
        RoomReservationCancellationError as RoomReservationCancellationError,
    )
    from .room_reservation_confirmation import RoomReservationConfirmation as RoomReservationConfirmation
    from .room_reservation_confirmation_error import (
        RoomReservationConfirmationError as RoomReservationConfirmationError,
    )
    from .room_reservation_day_rate import RoomReservationDayRate as RoomReservationDayRate
    from .room_reservation_guest import RoomReservationGuest as RoomReservationGuest
    from .room_reservation_guest_contact import RoomReservationGuestContact as RoomReservationGuestContact
    from .room_reservation_guest_contact_update import (
        RoomReservationGuestContactUpdate as RoomReservationGuestContactUpdate,
    )
    from .room_reservation_removal import RoomReservationRemoval as RoomReservationRemoval
    from .room_reservation_removal_error import RoomReservationRemovalError as RoomReservationRemovalError
    from .room_reservation_room import RoomReservationRoom as RoomReservationRoom
    from .room_reservation_status import RoomReservationStatus as RoomReservationStatus
    from .room_reservation_status_change import RoomReservationStatusChange as RoomReservationStatusChange
    from .room_reservation_status_error import RoomReservationStatusError as RoomReservationStatusError
    from .room_status_error import RoomStatusError as RoomStatusError
    from .saved_activity import SavedActivity as SavedActivity
    from .saved_activity_purpose import SavedActivityPurpose as SavedActivityPurpose
    from .saved_booking import SavedBooking as SavedBooking
    from .saved_booking_accommodation import SavedBookingAccommodation as SavedBookingAccommodation
    from .saved_booking_attendee import SavedBookingAttendee as SavedBookingAttendee
    from .saved_booking_note import SavedBookingNote as SavedBookingNote
    from .saved_booking_package import SavedBookingPackage as SavedBookingPackage
    from .saved_booking_room_reservation import SavedBookingRoomReservation as SavedBookingRoomReservation
    from .saved_booking_session import SavedBookingSession as SavedBookingSession
    from .saved_booking_session_beverage import SavedBookingSessionBeverage as SavedBookingSessionBeverage
    from .saved_booking_session_menu import SavedBookingSessionMenu as SavedBookingSessionMenu
    from .saved_booking_session_resource import SavedBookingSessionResource as SavedBookingSessionResource
    from .saved_company import SavedCompany as SavedCompany
    from .saved_contact import SavedContact as SavedContact
    from .saved_cost_center import SavedCostCenter as SavedCostCenter
    from .saved_error_report import SavedErrorReport as SavedErrorReport
    from .saved_function_space import SavedFunctionSpace as SavedFunctionSpace
    from .saved_function_space_category import SavedFunctionSpaceCategory as SavedFunctionSpaceCategory
    from .saved_guest_room import SavedGuestRoom as SavedGuestRoom
    from .saved_lead_channel import SavedLeadChannel as SavedLeadChannel
    from .saved_lead_note import SavedLeadNote as SavedLeadNote
    from .saved_lead_quality import SavedLeadQuality as SavedLeadQuality
    from .saved_lead_source import SavedLeadSource as SavedLeadSource
    from .saved_lead_stage import SavedLeadStage as SavedLeadStage
    from .saved_lead_type import SavedLeadType as SavedLeadType
    from .saved_opportunity import SavedOpportunity as SavedOpportunity
    from .saved_opportunity_note import SavedOpportunityNote as SavedOpportunityNote
    from .saved_room_reservation_additional_guest import (
        SavedRoomReservationAdditionalGuest as SavedRoomReservationAdditionalGuest,
    )
    from .saved_room_reservation_guest import SavedRoomReservationGuest as SavedRoomReservationGuest
    from .saved_room_reservation_room import SavedRoomReservationRoom as SavedRoomReservationRoom
    from .saved_space_blockout import SavedSpaceBlockout as SavedSpaceBlockout
    from .saved_task import SavedTask as SavedTask
    from .service_fee_reference_type import ServiceFeeReferenceType as ServiceFeeReferenceType
    from .session_type import SessionType as SessionType
    from .sms_status import SmsStatus as SmsStatus
    from .sort_direction import SortDirection as SortDirection
    from .space_blockout import SpaceBlockout as SpaceBlockout
    from .space_blockout_added import SpaceBlockoutAdded as SpaceBlockoutAdded
    from .space_blockout_deleted import SpaceBlockoutDeleted as SpaceBlockoutDeleted
    from .space_blockout_removal import SpaceBlockoutRemoval as SpaceBlockoutRemoval
    from .space_blockout_updated import SpaceBlockoutUpdated as SpaceBlockoutUpdated
    from .space_hire_plan import SpaceHirePlan as SpaceHirePlan
    from .space_hire_plan_day import SpaceHirePlanDay as SpaceHirePlanDay
    from .space_hire_plan_rate import SpaceHirePlanRate as SpaceHirePlanRate
    from .space_hire_plan_rate_details import SpaceHirePlanRateDetails as SpaceHirePlanRateDetails
    from .space_hire_plan_rate_filter import SpaceHirePlanRateFilter as SpaceHirePlanRateFilter
    from .space_hire_plan_space_rate import SpaceHirePlanSpaceRate as SpaceHirePlanSpaceRate
    from .subscription_group import SubscriptionGroup as SubscriptionGroup
    from .task import Task as Task
    from .task_status import TaskStatus as TaskStatus
    from .tax import Tax as Tax
    from .tax_amount_type import TaxAmountType as TaxAmountType
    from .tax_detail import TaxDetail as TaxDetail
    from .tax_scope import TaxScope as TaxScope
    from .tax_type import TaxType as TaxType
    from .tax_unit_type import TaxUnitType as TaxUnitType
    from .unsubscribe_result import UnsubscribeResult as UnsubscribeResult
    from .updated_rate_plan_booking_rules import UpdatedRatePlanBookingRules as UpdatedRatePlanBookingRules
    from .updated_room_counts import UpdatedRoomCounts as UpdatedRoomCounts
    from .updated_room_dynamic_rates import UpdatedRoomDynamicRates as UpdatedRoomDynamicRates
    from .updated_room_reservation_guest_contact import (
        UpdatedRoomReservationGuestContact as UpdatedRoomReservationGuestContact,
    )
    from .user import User as User
    from .user_filter import UserFilter as UserFilter
    from .user_status import UserStatus as UserStatus
    from .user_summary import UserSummary as UserSummary
    from .user_type import UserType as UserType
    from .venue import Venue as Venue
    from .venue_address import VenueAddress as VenueAddress
    from .venue_availability import VenueAvailability as VenueAvailability
    from .venue_beverage_package import VenueBeveragePackage as VenueBeveragePackage
    from .venue_cost_center import VenueCostCenter as VenueCostCenter
    from .venue_details import VenueDetails as VenueDetails
    from .venue_facility import VenueFacility as VenueFacility
    from .venue_file import VenueFile as VenueFile
    from .venue_guest_anonymised import VenueGuestAnonymised as VenueGuestAnonymised
    from .venue_menu import VenueMenu as VenueMenu
    from .venue_package import VenuePackage as VenuePackage
    from .venue_package_costcenter import VenuePackageCostcenter as VenuePackageCostcenter
    from .venue_package_discount import VenuePackageDiscount as VenuePackageDiscount
    from .venue_package_price_method import VenuePackagePriceMethod as VenuePackagePriceMethod
    from .venue_package_type import VenuePackageType as VenuePackageType
    from .venue_resource import VenueResource as VenueResource
    from .venue_room import VenueRoom as VenueRoom
    from .venue_room_option import VenueRoomOption as VenueRoomOption

_MODULES = {
    "AcceptedBatch": "accepted_batch",
    "AccommodationArrivalMethod": "accommodation_arrival_method",
    "AccommodationChargingMethod": "accommodation_charging_method",
    "AccommodationDayRate": "accommodation_day_rate",
    "AccommodationOccupancyDayRate": "accommodation_occupancy_day_rate",
    "AccommodationRemovalError": "accommodation_removal_error",
    "AccommodationReservationMethod": "accommodation_reservation_method",
    "AccommodationRoomOption": "accommodation_room_option",
    "AccommodationSetting": "accommodation_setting",
    "AccountBookingFilter": "account_booking_filter",
    "Activity": "activity",
    "ActivityPurpose": "activity_purpose",
    "ActivityPurposeType": "activity_purpose_type",
    "ActivityType": "activity_type",
    "AddedBookingItems": "added_booking_items",
    "AddedBookingPayment": "added_booking_payment",
    "AddedBookingRefund": "added_booking_refund",
    "AddedInvoicePayment": "added_invoice_payment",
    "AdditionalGuestType": "additional_guest_type",
    "Address": "address",
    "AvailableFunctionSpace": "available_function_space",
    "Batch": "batch",
    "BatchJob": "batch_job",
    "BatchProgress": "batch_progress",
    "BatchProgressRequest": "batch_progress_request",
    "BatchRepost": "batch_repost",
    "BatchRestart": "batch_restart",
    "BatchResult": "batch_result",
    "BatchResults": "batch_results",
    "BatchResultsRequest": "batch_results_request",
    "BeverageCostPeriod": "beverage_cost_period",
    "BeverageHourlyCost": "beverage_hourly_cost",
    "BeveragePriceMethod": "beverage_price_method",
    "BeveragePriceType": "beverage_price_type",
    "Booking": "booking",
    "BookingAccommodation": "booking_accommodation",
    "BookingAccommodationAdded": "booking_accommodation_added",
    "BookingAccommodationDeleted": "booking_accommodation_deleted",
    "BookingAccommodationMoved": "booking_accommodation_moved",
    "BookingAccommodationRemoval": "booking_accommodation_removal",
    "BookingAccommodationUpdated": "booking_accommodation_updated",
    "BookingAdded": "booking_added",
    "BookingAdditionalItem": "booking_additional_item",
    "BookingAgent": "booking_agent",
    "BookingAttendee": "booking_attendee",
    "BookingAttendeeDetails": "booking_attendee_details",
    "BookingAttendeeMenuItem": "booking_attendee_menu_item",
    "BookingAttendeeMenuItemDetails": "booking_attendee_menu_item_details",
    "BookingBeo": "booking_beo",
    "BookingBeoDeleted": "booking_beo_deleted",
    "BookingBeoGenerated": "booking_beo_generated",
    "BookingBeoStatus": "booking_beo_status",
    "BookingBeoType": "booking_beo_type",
    "BookingBeveragePackage": "booking_beverage_package",
    "BookingChange": "booking_change",
    "BookingChangeReference": "booking_change_reference",
    "BookingCommission": "booking_commission",
    "BookingCoordinator": "booking_coordinator",
    "BookingCustomField": "booking_custom_field",
    "BookingCustomFieldType": "booking_custom_field_type",
    "BookingDailyRevenue": "booking_daily_revenue",
    "BookingDeleted": "booking_deleted",
    "BookingDetails": "booking_details",
    "BookingDetailsType": "booking_details_type",
    "BookingDocument": "booking_document",
    "BookingDocumentDeleted": "booking_document_deleted",
    "BookingDocumentFile": "booking_document_file",
    "BookingDocumentGenerated": "booking_document_generated",
    "BookingDocumentStatus": "booking_document_status",
    "BookingDocumentType": "booking_document_type",
    "BookingFile": "booking_file",
    "BookingFilter": "booking_filter",
    "BookingInvoiceRefund": "booking_invoice_refund",
    "BookingMenu": "booking_menu",
    "BookingMenuCostcenter": "booking_menu_costcenter",
    "BookingMoved": "booking_moved",
    "BookingNote": "booking_note",
    "BookingNoteAdded": "booking_note_added",
    "BookingNoteDeleted": "booking_note_deleted",
    "BookingNoteFilter": "booking_note_filter",
    "BookingNoteTemplate": "booking_note_template",
    "BookingNoteType": "booking_note_type",
    "BookingNoteUpdated": "booking_note_updated",
    "BookingPackage": "booking_package",
    "BookingPackageCostcenter": "booking_package_costcenter",
    "BookingPackageDetails": "booking_package_details",
    "BookingPackageWarning": "booking_package_warning",
    "BookingPayment": "booking_payment",
    "BookingProduct": "booking_product",
    "BookingRefund": "booking_refund",
    "BookingReleaseTerm": "booking_release_term",
    "BookingResource": "booking_resource",
    "BookingRoomReservation": "booking_room_reservation",
    "BookingRoomReservationAdded": "booking_room_reservation_added",
    "BookingRoomReservationCancelled": "booking_room_reservation_cancelled",
    "BookingRoomReservationConfirmed": "booking_room_reservation_confirmed",
    "BookingRoomReservationDeleted": "booking_room_reservation_deleted",
    "BookingRoomReservationUpdated": "booking_room_reservation_updated",
    "BookingSalesPerson": "booking_sales_person",
    "BookingServiceFee": "booking_service_fee",
    "BookingSession": "booking_session",
    "BookingSessionAdded": "booking_session_added",
    "BookingSessionBeverage": "booking_session_beverage",
    "BookingSessionBeverageItem": "booking_session_beverage_item",
    "BookingSessionBeverageRemoval": "booking_session_beverage_removal",
    "BookingSessionDeleted": "booking_session_deleted",
    "BookingSessionDetails": "booking_session_details",
    "BookingSessionMenu": "booking_session_menu",
    "BookingSessionMenuItem": "booking_session_menu_item",
    "BookingSessionMenuRemoval": "booking_session_menu_removal",
    "BookingSessionRemoval": "booking_session_removal",
    "BookingSessionResource": "booking_session_resource",
    "BookingSessionResourceRemoval": "booking_session_resource_removal",
    "BookingSessionUpdated": "booking_session_updated",
    "BookingStatus": "booking_status",
    "BookingStatusChange": "booking_status_change",
    "BookingTax": "booking_tax",
    "BookingType": "booking_type",
    "BookingUpdated": "booking_updated",
    "BookingWarning": "booking_warning",
    "CancelledRoomReservation": "cancelled_room_reservation",
    "ChangedBookingStatus": "changed_booking_status",
    "ChangedRoomReservation": "changed_room_reservation",
    "CloseOutStatus": "close_out_status",
    "CollectionMeta": "collection_meta",
    "CommissionType": "commission_type",
    "Company": "company",
    "CompanyAdded": "company_added",
    "CompanyDeleted": "company_deleted",
    "CompanyDetails": "company_details",
    "CompanyFilter": "company_filter",
    "CompanyIndustry": "company_industry",
    "CompanySummary": "company_summary",
    "CompanyUpdated": "company_updated",
    "ConfirmedRoomReservation": "confirmed_room_reservation",
    "Contact": "contact",
    "ContactAdded": "contact_added",
    "ContactDeleted": "contact_deleted",
    "ContactDetails": "contact_details",
    "ContactFilter": "contact_filter",
    "ContactNote": "contact_note",
    "ContactNoteAdded": "contact_note_added",
    "ContactNoteDeleted": "contact_note_deleted",
    "ContactNoteUpdated": "contact_note_updated",
    "ContactSummary": "contact_summary",
    "ContactUpdated": "contact_updated",
    "ConvertedLead": "converted_lead",
    "CostCenter": "cost_center",
    "CostCenterDefaultType": "cost_center_default_type",
    "CostType": "cost_type",
    "Costcenter": "costcenter",
    "CreditNote": "credit_note",
    "CreditNoteAllocation": "credit_note_allocation",
    "CreditNoteItem": "credit_note_item",
    "CreditNoteRefund": "credit_note_refund",
    "CrmEventActivityAdded": "crm_event_activity_added",
    "CrmEventActivityDeleted": "crm_event_activity_deleted",
    "CrmEventActivityUpdated": "crm_event_activity_updated",
    "CrmEventTaskAdded": "crm_event_task_added",
    "CrmEventTaskDeleted": "crm_event_task_deleted",
    "CrmEventTaskUpdated": "crm_event_task_updated",
    "CrmLeadNoteAdded": "crm_lead_note_added",
    "CrmLeadNoteDeleted": "crm_lead_note_deleted",
    "CrmLeadNoteUpdated": "crm_lead_note_updated",
    "CurrentStatus": "current_status",
    "CustomField": "custom_field",
    "CustomFieldValue": "custom_field_value",
    "CustomFieldVisibility": "custom_field_visibility",
    "DayOfWeek": "day_of_week",
    "DayOfYear": "day_of_year",
    "DayTaxDetail": "day_tax_detail",
    "EmailLog": "email_log",
    "EmailLogReference": "email_log_reference",
    "EmailLogType": "email_log_type",
    "EmailStatus": "email_status",
    "ErrorCode": "error_code",
    "ErrorReport": "error_report",
    "ErrorReportLevel": "error_report_level",
    "ErrorReportReference": "error_report_reference",
    "EventInvitation": "event_invitation",
    "EventRegistration": "event_registration",
    "EventSubType": "event_sub_type",
    "EventType": "event_type",
    "EventTypeContactType": "event_type_contact_type",
    "ExternalUrl": "external_url",
    "Failure": "failure",
    "FoodBeveragePayableBy": "food_beverage_payable_by",
    "FunctionSpace": "function_space",
    "FunctionSpaceAvailabilities": "function_space_availabilities",
    "FunctionSpaceAvailability": "function_space_availability",
    "FunctionSpaceCategory": "function_space_category",
    "FunctionSpaceConflict": "function_space_conflict",
    "FunctionSpaceConflictReason": "function_space_conflict_reason",
    "FunctionSpaceLayout": "function_space_layout",
    "FunctionSpaceLayoutType": "function_space_layout_type",
    "FunctionSpaceTimeSlot": "function_space_time_slot",
    "GetActivityListAnswer": "get_activity_list_answer",
    "GetActivityListRequest": "get_activity_list_request",
    "GetAvailableFunctionSpacesAnswer": "get_available_function_spaces_answer",
    "GetAvailableFunctionSpacesRequest": "get_available_function_spaces_request",
    "GetBeveragePackageListAnswer": "get_beverage_package_list_answer",
    "GetBeveragePackageListRequest": "get_beverage_package_list_request",
    "GetBookingAccommodationListAnswer": "get_booking_accommodation_list_answer",
    "GetBookingAccommodationListRequest": "get_booking_accommodation_list_request",
    "GetBookingAttendeeByHashRequest": "get_booking_attendee_by_hash_request",
    "GetBookingAttendeeListAnswer": "get_booking_attendee_list_answer",
    "GetBookingAttendeeListRequest": "get_booking_attendee_list_request",
    "GetBookingBeoListAnswer": "get_booking_beo_list_answer",
    "GetBookingBeoListRequest": "get_booking_beo_list_request",
    "GetBookingBeoVersionListAnswer": "get_booking_beo_version_list_answer",
    "GetBookingBeoVersionListRequest": "get_booking_beo_version_list_request",
    "GetBookingChangelogListAnswer": "get_booking_changelog_list_answer",
    "GetBookingChangelogListRequest": "get_booking_changelog_list_request",
    "GetBookingCustomFieldListAnswer": "get_booking_custom_field_list_answer",
    "GetBookingCustomFieldListRequest": "get_booking_custom_field_list_request",
    "GetBookingDocumentListAnswer": "get_booking_document_list_answer",
    "GetBookingDocumentListRequest": "get_booking_document_list_request",
    "GetBookingListAnswer": "get_booking_list_answer",
    "GetBookingListForAccountAnswer": "get_booking_list_for_account_answer",
    "GetBookingListForAccountRequest": "get_booking_list_for_account_request",
    "GetBookingListRequest": "get_booking_list_request",
    "GetBookingNoteListAnswer": "get_booking_note_list_answer",
    "GetBookingNoteListRequest": "get_booking_note_list_request",
    "GetBookingReleaseScheduleAnswer": "get_booking_release_schedule_answer",
    "GetBookingReleaseScheduleRequest": "get_booking_release_schedule_request",
    "GetBookingRequest": "get_booking_request",
    "GetBookingRoomReservationListAnswer": "get_booking_room_reservation_list_answer",
    "GetBookingRoomReservationListRequest": "get_booking_room_reservation_list_request",
    "GetBookingSessionListAnswer": "get_booking_session_list_answer",
    "GetBookingSessionListRequest": "get_booking_session_list_request",
    "GetBookingSessionMenuListAnswer": "get_booking_session_menu_list_answer",
    "GetBookingSessionMenuListRequest": "get_booking_session_menu_list_request",
    "GetBookingTaxListAnswer": "get_booking_tax_list_answer",
    "GetBookingTaxListRequest": "get_booking_tax_list_request",
    "GetCompanyListAnswer": "get_company_list_answer",
    "GetCompanyListRequest": "get_company_list_request",
    "GetCompanyRequest": "get_company_request",
    "GetContactListAnswer": "get_contact_list_answer",
    "GetContactListRequest": "get_contact_list_request",
    "GetContactNoteListAnswer": "get_contact_note_list_answer",
    "GetContactNoteListRequest": "get_contact_note_list_request",
    "GetContactRequest": "get_contact_request",
    "GetCostCenterListAnswer": "get_cost_center_list_answer",
    "GetCostCenterListRequest": "get_cost_center_list_request",
    "GetCreditNoteListAnswer": "get_credit_note_list_answer",
    "GetCreditNoteListRequest": "get_credit_note_list_request",
    "GetCreditNoteRequest": "get_credit_note_request",
    "GetEmailLogListAnswer": "get_email_log_list_answer",
    "GetEmailLogListRequest": "get_email_log_list_request",
    "GetEventTypeListAnswer": "get_event_type_list_answer",
    "GetEventTypeListRequest": "get_event_type_list_request",
    "GetFunctionSpaceAvailabilityRequest": "get_function_space_availability_request",
    "GetFunctionSpaceCategoryListAnswer": "get_function_space_category_list_answer",
    "GetFunctionSpaceCategoryListRequest": "get_function_space_category_list_request",
    "GetFunctionSpaceListAnswer": "get_function_space_list_answer",
    "GetFunctionSpaceListRequest": "get_function_space_list_request",
    "GetIndustryListAnswer": "get_industry_list_answer",
    "GetIndustryListRequest": "get_industry_list_request",
    "GetInvoiceListAnswer": "get_invoice_list_answer",
    "GetInvoiceListRequest": "get_invoice_list_request",
    "GetInvoiceRequest": "get_invoice_request",
    "GetLeadChannelListAnswer": "get_lead_channel_list_answer",
    "GetLeadChannelListRequest": "get_lead_channel_list_request",
    "GetLeadListAnswer": "get_lead_list_answer",
    "GetLeadListRequest": "get_lead_list_request",
    "GetLeadNoteListAnswer": "get_lead_note_list_answer",
    "GetLeadNoteListRequest": "get_lead_note_list_request",
    "GetLeadQualityListAnswer": "get_lead_quality_list_answer",
    "GetLeadQualityListRequest": "get_lead_quality_list_request",
    "GetLeadSourceListAnswer": "get_lead_source_list_answer",
    "GetLeadSourceListRequest": "get_lead_source_list_request",
    "GetLeadStageListAnswer": "get_lead_stage_list_answer",
    "GetLeadStageListRequest": "get_lead_stage_list_request",
    "GetLeadTypeListAnswer": "get_lead_type_list_answer",
    "GetLeadTypeListRequest": "get_lead_type_list_request",
    "GetMenuListAnswer": "get_menu_list_answer",
    "GetMenuListRequest": "get_menu_list_request",
    "GetOpportunityListAnswer": "get_opportunity_list_answer",
    "GetOpportunityListRequest": "get_opportunity_list_request",
    "GetOpportunityNoteListAnswer": "get_opportunity_note_list_answer",
    "GetOpportunityNoteListRequest": "get_opportunity_note_list_request",
    "GetPartnerVenueListAnswer": "get_partner_venue_list_answer",
    "GetPartnerVenueListRequest": "get_partner_venue_list_request",
    "GetPartnerVenueRequest": "get_partner_venue_request",
    "GetRatePlanBookingRulesAnswer": "get_rate_plan_booking_rules_answer",
    "GetRatePlanBookingRulesRequest": "get_rate_plan_booking_rules_request",
    "GetRatePlanRateListAnswer": "get_rate_plan_rate_list_answer",
    "GetRatePlanRateListRequest": "get_rate_plan_rate_list_request",
    "GetResourceAvailabilityAnswer": "get_resource_availability_answer",
    "GetResourceAvailabilityRequest": "get_resource_availability_request",
    "GetResourceListAnswer": "get_resource_list_answer",
    "GetResourceListRequest": "get_resource_list_request",
    "GetRevenueTemplateListAnswer": "get_revenue_template_list_answer",
    "GetRevenueTemplateListRequest": "get_revenue_template_list_request",
    "GetRoomInventoryAnswer": "get_room_inventory_answer",
    "GetRoomInventoryRequest": "get_room_inventory_request",
    "GetRoomRateListAnswer": "get_room_rate_list_answer",
    "GetRoomRateListRequest": "get_room_rate_list_request",
    "GetRoomRatesAnswer": "get_room_rates_answer",
    "GetRoomRatesRequest": "get_room_rates_request",
    "GetSessionTypeListAnswer": "get_session_type_list_answer",
    "GetSessionTypeListRequest": "get_session_type_list_request",
    "GetSpaceBlockoutListAnswer": "get_space_blockout_list_answer",
    "GetSpaceBlockoutListRequest": "get_space_blockout_list_request",
    "GetSpaceHirePlanListAnswer": "get_space_hire_plan_list_answer",
    "GetSpaceHirePlanListRequest": "get_space_hire_plan_list_request",
    "GetSpaceHirePlanRateListAnswer": "get_space_hire_plan_rate_list_answer",
    "GetSpaceHirePlanRateListRequest": "get_space_hire_plan_rate_list_request",
    "GetSpaceHirePlanRateRequest": "get_space_hire_plan_rate_request",
    "GetTaskListAnswer": "get_task_list_answer",
    "GetTaskListRequest": "get_task_list_request",
    "GetTaxListAnswer": "get_tax_list_answer",
    "GetTaxListRequest": "get_tax_list_request",
    "GetUserListAnswer": "get_user_list_answer",
    "GetUserListRequest": "get_user_list_request",
    "GetVenueListAnswer": "get_venue_list_answer",
    "GetVenueListRequest": "get_venue_list_request",
    "GetVenuePackageListAnswer": "get_venue_package_list_answer",
    "GetVenuePackageListRequest": "get_venue_package_list_request",
    "GetVenuePackageRequest": "get_venue_package_request",
    "GetVenueRatePlanListAnswer": "get_venue_rate_plan_list_answer",
    "GetVenueRatePlanListRequest": "get_venue_rate_plan_list_request",
    "GetVenueRequest": "get_venue_request",
    "GetVenueRoomListAnswer": "get_venue_room_list_answer",
    "GetVenueRoomListRequest": "get_venue_room_list_request",
    "GetVenueRoomOptionListAnswer": "get_venue_room_option_list_answer",
    "GetVenueRoomOptionListRequest": "get_venue_room_option_list_request",
    "GuestRoom": "guest_room",
    "Industry": "industry",
    "InvitationResponse": "invitation_response",
    "Invoice": "invoice",
    "InvoiceAdded": "invoice_added",
    "InvoiceAdditionalData": "invoice_additional_data",
    "InvoiceAddress": "invoice_address",
    "InvoiceAdjustment": "invoice_adjustment",
    "InvoiceAdjustmentType": "invoice_adjustment_type",
    "InvoiceAdjustmentValueType": "invoice_adjustment_value_type",
    "InvoiceBookingTax": "invoice_booking_tax",
    "InvoiceCompany": "invoice_company",
    "InvoiceFilter": "invoice_filter",
    "InvoiceItem": "invoice_item",
    "InvoiceItemCostCenter": "invoice_item_cost_center",
    "InvoiceItemType": "invoice_item_type",
    "InvoiceOptions": "invoice_options",
    "InvoicePayment": "invoice_payment",
    "InvoicePaymentMethod": "invoice_payment_method",
    "InvoiceQuantityUnit": "invoice_quantity_unit",
    "InvoiceReferenceType": "invoice_reference_type",
    "InvoiceRefund": "invoice_refund",
    "InvoiceServiceDate": "invoice_service_date",
    "InvoiceStatus": "invoice_status",
    "InvoiceTax": "invoice_tax",
    "InvoiceUpdated": "invoice_updated",
    "JoinedGroup": "joined_group",
    "LeadChannel": "lead_channel",
    "LeadCompany": "lead_company",
    "LeadConversion": "lead_conversion",
    "LeadCustomField": "lead_custom_field",
    "LeadNote": "lead_note",
    "LeadOwner": "lead_owner",
    "LeadQuality": "lead_quality",
    "LeadSource": "lead_source",
    "LeadStage": "lead_stage",
    "LeadStageReason": "lead_stage_reason",
    "LeadStageScope": "lead_stage_scope",
    "LeadSubtype": "lead_subtype",
    "LeadType": "lead_type",
    "ListedAccommodationDayRate": "listed_accommodation_day_rate",
    "ListedAccommodationOccupancyDayRate": "listed_accommodation_occupancy_day_rate",
    "ListedAccommodationRoomOption": "listed_accommodation_room_option",
    "ListedActivity": "listed_activity",
    "ListedBooking": "listed_booking",
    "ListedBookingAccommodation": "listed_booking_accommodation",
    "ListedBookingNote": "listed_booking_note",
    "ListedBookingRoomReservation": "listed_booking_room_reservation",
    "ListedBookingSession": "listed_booking_session",
    "ListedBookingSessionBooking": "listed_booking_session_booking",
    "ListedBookingSessionMenu": "listed_booking_session_menu",
    "ListedBookingSessionMenuEntry": "listed_booking_session_menu_entry",
    "ListedBookingSessionMenuItem": "listed_booking_session_menu_item",
    "ListedBookingSessionSessionType": "listed_booking_session_session_type",
    "ListedBookingSessionSpace": "listed_booking_session_space",
    "ListedFunctionSpace": "listed_function_space",
    "ListedFunctionSpaceCategory": "listed_function_space_category",
    "ListedLead": "listed_lead",
    "ListedLeadChannel": "listed_lead_channel",
    "ListedLeadNote": "listed_lead_note",
    "ListedLeadQuality": "listed_lead_quality",
    "ListedLeadSource": "listed_lead_source",
    "ListedLeadStage": "listed_lead_stage",
    "ListedLeadType": "listed_lead_type",
    "ListedOpportunity": "listed_opportunity",
    "ListedOpportunityNote": "listed_opportunity_note",
    "ListedRoomReservationAdditionalGuest": "listed_room_reservation_additional_guest",
    "ListedRoomReservationDayRate": "listed_room_reservation_day_rate",
    "ListedRoomReservationGuest": "listed_room_reservation_guest",
    "ListedRoomReservationGuestContact": "listed_room_reservation_guest_contact",
    "ListedRoomReservationRoom": "listed_room_reservation_room",
    "ListedSpaceBlockout": "listed_space_blockout",
    "ListedTask": "listed_task",
    "MarketplaceEventType": "marketplace_event_type",
    "MarketplaceStageReasonType": "marketplace_stage_reason_type",
    "MenuCategory": "menu_category",
    "MenuCostType": "menu_cost_type",
    "MenuMarketplaceCategory": "menu_marketplace_category",
    "NamedCustomField": "named_custom_field",
    "NewBookingItem": "new_booking_item",
    "NewBookingItems": "new_booking_items",
    "NewBookingPayment": "new_booking_payment",
    "NewBookingRefund": "new_booking_refund",
    "NewBookingStatus": "new_booking_status",
    "NewInvoicePayment": "new_invoice_payment",
    "NewRoomReservationStatus": "new_room_reservation_status",
    "NotificationEndpoints": "notification_endpoints",
    "NotificationSubscriptions": "notification_subscriptions",
    "NotificationUnsubscriptions": "notification_unsubscriptions",
    "OccupancyType": "occupancy_type",
    "OfferedAccommodation": "offered_accommodation",
    "OfferedBeveragePackage": "offered_beverage_package",
    "OfferedCategory": "offered_category",
    "OfferedEventType": "offered_event_type",
    "OfferedLayout": "offered_layout",
    "OfferedLayoutType": "offered_layout_type",
    "OfferedMenu": "offered_menu",
    "OfferedPackage": "offered_package",
    "OfferedPriceMethod": "offered_price_method",
    "OfferedSpace": "offered_space",
    "Opportunity": "opportunity",
    "OpportunityAdded": "opportunity_added",
    "OpportunityDeleted": "opportunity_deleted",
    "OpportunityNote": "opportunity_note",
    "OpportunityUpdated": "opportunity_updated",
    "PackageBeverage": "package_beverage",
    "PackageMenu": "package_menu",
    "PackageMenuGroup": "package_menu_group",
    "PackageMenuItem": "package_menu_item",
    "PackagePriceMethod": "package_price_method",
    "PackageProduct": "package_product",
    "PackageRequirement": "package_requirement",
    "PackageRequirementOption": "package_requirement_option",
    "PackageResource": "package_resource",
    "PackageSession": "package_session",
    "PartnerImage": "partner_image",
    "PartnerVenue": "partner_venue",
    "PartnerVenueDetails": "partner_venue_details",
    "PartnerVenueFilter": "partner_venue_filter",
    "PartnerVenueRating": "partner_venue_rating",
    "PartnerVenueRatingType": "partner_venue_rating_type",
    "PartnerVenueReview": "partner_venue_review",
    "PaymentCardType": "payment_card_type",
    "Pong": "pong",
    "Priority": "priority",
    "PrivacyConsent": "privacy_consent",
    "PrivacyConsentSource": "privacy_consent_source",
    "ProjectedSpend": "projected_spend",
    "RatePlan": "rate_plan",
    "RatePlanBookingRule": "rate_plan_booking_rule",
    "RatePlanBookingRuleUpdate": "rate_plan_booking_rule_update",
    "RatePlanBookingRulesUpdated": "rate_plan_booking_rules_updated",
    "RatePlanRate": "rate_plan_rate",
    "RatePlanRoomRate": "rate_plan_room_rate",
    "RatingAuthority": "rating_authority",
    "RegistrationGuest": "registration_guest",
    "RegistrationInvoice": "registration_invoice",
    "RegistrationInvoiceStatus": "registration_invoice_status",
    "RegistrationStatus": "registration_status",
    "RemovedBookingAccommodation": "removed_booking_accommodation",
    "RemovedBookingSession": "removed_booking_session",
    "RemovedBookingSessionBeverage": "removed_booking_session_beverage",
    "RemovedBookingSessionMenu": "removed_booking_session_menu",
    "RemovedBookingSessionResource": "removed_booking_session_resource",
    "RemovedRoomDynamicRates": "removed_room_dynamic_rates",
    "RemovedRoomReservation": "removed_room_reservation",
    "RemovedSpaceBlockout": "removed_space_blockout",
    "RepostedBatch": "reposted_batch",
    "ResourceAvailability": "resource_availability",
    "ResourceConflict": "resource_conflict",
    "ResourceUnavailableTime": "resource_unavailable_time",
    "RestartedBatch": "restarted_batch",
    "RevenueTemplate": "revenue_template",
    "RevenueTemplateCostCenter": "revenue_template_cost_center",
    "RoomBookingRules": "room_booking_rules",
    "RoomCancellationError": "room_cancellation_error",
    "RoomConfirmationError": "room_confirmation_error",
    "RoomCount": "room_count",
    "RoomCountUpdate": "room_count_update",
    "RoomDynamicRate": "room_dynamic_rate",
    "RoomDynamicRateRemoval": "room_dynamic_rate_removal",
    "RoomDynamicRateUpdate": "room_dynamic_rate_update",
    "RoomInventory": "room_inventory",
    "RoomInventoryUpdated": "room_inventory_updated",
    "RoomOptionPriceType": "room_option_price_type",
    "RoomRates": "room_rates",
    "RoomRatesUpdated": "room_rates_updated",
    "RoomReservationAdditionalGuest": "room_reservation_additional_guest",
    "RoomReservationCancellation": "room_reservation_cancellation",
    "RoomReservationCancellationError": "room_reservation_cancellation_error",
    "RoomReservationConfirmation": "room_reservation_confirmation",
    "RoomReservationConfirmationError": "room_reservation_confirmation_error",
    "RoomReservationDayRate": "room_reservation_day_rate",
    "RoomReservationGuest": "room_reservation_guest",
    "RoomReservationGuestContact": "room_reservation_guest_contact",
    "RoomReservationGuestContactUpdate": "room_reservation_guest_contact_update",
    "RoomReservationRemoval": "room_reservation_removal",
    "RoomReservationRemovalError": "room_reservation_removal_error",
    "RoomReservationRoom": "room_reservation_room",
    "RoomReservationStatus": "room_reservation_status",
    "RoomReservationStatusChange": "room_reservation_status_change",
    "RoomReservationStatusError": "room_reservation_status_error",
    "RoomStatusError": "room_status_error",
    "SavedActivity": "saved_activity",
    "SavedActivityPurpose": "saved_activity_purpose",
    "SavedBooking": "saved_booking",
    "SavedBookingAccommodation": "saved_booking_accommodation",
    "SavedBookingAttendee": "saved_booking_attendee",
    "SavedBookingNote": "saved_booking_note",
    "SavedBookingPackage": "saved_booking_package",
    "SavedBookingRoomReservation": "saved_booking_room_reservation",
    "SavedBookingSession": "saved_booking_session",
    "SavedBookingSessionBeverage": "saved_booking_session_beverage",
    "SavedBookingSessionMenu": "saved_booking_session_menu",
    "SavedBookingSessionResource": "saved_booking_session_resource",
    "SavedCompany": "saved_company",
    "SavedContact": "saved_contact",
    "SavedCostCenter": "saved_cost_center",
    "SavedErrorReport": "saved_error_report",
    "SavedFunctionSpace": "saved_function_space",
    "SavedFunctionSpaceCategory": "saved_function_space_category",
    "SavedGuestRoom": "saved_guest_room",
    "SavedLeadChannel": "saved_lead_channel",
    "SavedLeadNote": "saved_lead_note",
    "SavedLeadQuality": "saved_lead_quality",
    "SavedLeadSource": "saved_lead_source",
    "SavedLeadStage": "saved_lead_stage",
    "SavedLeadType": "saved_lead_type",
    "SavedOpportunity": "saved_opportunity",
    "SavedOpportunityNote": "saved_opportunity_note",
    "SavedRoomReservationAdditionalGuest": "saved_room_reservation_additional_guest",
    "SavedRoomReservationGuest": "saved_room_reservation_guest",
    "SavedRoomReservationRoom": "saved_room_reservation_room",
    "SavedSpaceBlockout": "saved_space_blockout",
    "SavedTask": "saved_task",
    "ServiceFeeReferenceType": "service_fee_reference_type",
    "SessionType": "session_type",
    "SmsStatus": "sms_status",
    "SortDirection": "sort_direction",
    "SpaceBlockout": "space_blockout",
    "SpaceBlockoutAdded": "space_blockout_added",
    "SpaceBlockoutDeleted": "space_blockout_deleted",
    "SpaceBlockoutRemoval": "space_blockout_removal",
    "SpaceBlockoutUpdated": "space_blockout_updated",
    "SpaceHirePlan": "space_hire_plan",
    "SpaceHirePlanDay": "space_hire_plan_day",
    "SpaceHirePlanRate": "space_hire_plan_rate",
    "SpaceHirePlanRateDetails": "space_hire_plan_rate_details",
    "SpaceHirePlanRateFilter": "space_hire_plan_rate_filter",
    "SpaceHirePlanSpaceRate": "space_hire_plan_space_rate",
    "SubscriptionGroup": "subscription_group",
    "Task": "task",
    "TaskStatus": "task_status",
    "Tax": "tax",
    "TaxAmountType": "tax_amount_type",
    "TaxDetail": "tax_detail",
    "TaxScope": "tax_scope",
    "TaxType": "tax_type",
    "TaxUnitType": "tax_unit_type",
    "UnsubscribeResult": "unsubscribe_result",
    "UpdatedRatePlanBookingRules": "updated_rate_plan_booking_rules",
    "UpdatedRoomCounts": "updated_room_counts",
    "UpdatedRoomDynamicRates": "updated_room_dynamic_rates",
    "UpdatedRoomReservationGuestContact": "updated_room_reservation_guest_contact",
    "User": "user",
    "UserFilter": "user_filter",
    "UserStatus": "user_status",
    "UserSummary": "user_summary",
    "UserType": "user_type",
    "Venue": "venue",
    "VenueAddress": "venue_address",
    "VenueAvailability": "venue_availability",
    "VenueBeveragePackage": "venue_beverage_package",
    "VenueCostCenter": "venue_cost_center",
    "VenueDetails": "venue_details",
    "VenueFacility": "venue_facility",
    "VenueFile": "venue_file",
    "VenueGuestAnonymised": "venue_guest_anonymised",
    "VenueMenu": "venue_menu",
    "VenuePackage": "venue_package",
    "VenuePackageCostcenter": "venue_package_costcenter",
    "VenuePackageDiscount": "venue_package_discount",
    "VenuePackagePriceMethod": "venue_package_price_method",
    "VenuePackageType": "venue_package_type",
    "VenueResource": "venue_resource",
    "VenueRoom": "venue_room",
    "VenueRoomOption": "venue_room_option",
}

__all__: tuple[str, ...] = (
    "AcceptedBatch",
    "AccommodationArrivalMethod",
    "AccommodationChargingMethod",
    "AccommodationDayRate",
    "AccommodationOccupancyDayRate",
    "AccommodationRemovalError",
    "AccommodationReservationMethod",
    "AccommodationRoomOption",
    "AccommodationSetting",
    "AccountBookingFilter",
    "Activity",
    "ActivityPurpose",
    "ActivityPurposeType",
    "ActivityType",
    "AddedBookingItems",
    "AddedBookingPayment",
    "AddedBookingRefund",
    "AddedInvoicePayment",
    "AdditionalGuestType",
    "Address",
    "AvailableFunctionSpace",
    "Batch",
    "BatchJob",
    "BatchProgress",
    "BatchProgressRequest",
    "BatchRepost",
    "BatchRestart",
    "BatchResult",
    "BatchResults",
    "BatchResultsRequest",
    "BeverageCostPeriod",
    "BeverageHourlyCost",
    "BeveragePriceMethod",
    "BeveragePriceType",
    "Booking",
    "BookingAccommodation",
    "BookingAccommodationAdded",
    "BookingAccommodationDeleted",
    "BookingAccommodationMoved",
    "BookingAccommodationRemoval",
    "BookingAccommodationUpdated",
    "BookingAdded",
    "BookingAdditionalItem",
    "BookingAgent",
    "BookingAttendee",
    "BookingAttendeeDetails",
    "BookingAttendeeMenuItem",
    "BookingAttendeeMenuItemDetails",
    "BookingBeo",
    "BookingBeoDeleted",
    "BookingBeoGenerated",
    "BookingBeoStatus",
    "BookingBeoType",
    "BookingBeveragePackage",
    "BookingChange",
    "BookingChangeReference",
    "BookingCommission",
    "BookingCoordinator",
    "BookingCustomField",
    "BookingCustomFieldType",
    "BookingDailyRevenue",
    "BookingDeleted",
    "BookingDetails",
    "BookingDetailsType",
    "BookingDocument",
    "BookingDocumentDeleted",
    "BookingDocumentFile",
    "BookingDocumentGenerated",
    "BookingDocumentStatus",
    "BookingDocumentType",
    "BookingFile",
    "BookingFilter",
    "BookingInvoiceRefund",
    "BookingMenu",
    "BookingMenuCostcenter",
    "BookingMoved",
    "BookingNote",
    "BookingNoteAdded",
    "BookingNoteDeleted",
    "BookingNoteFilter",
    "BookingNoteTemplate",
    "BookingNoteType",
    "BookingNoteUpdated",
    "BookingPackage",
    "BookingPackageCostcenter",
    "BookingPackageDetails",
    "BookingPackageWarning",
    "BookingPayment",
    "BookingProduct",
    "BookingRefund",
    "BookingReleaseTerm",
    "BookingResource",
    "BookingRoomReservation",
    "BookingRoomReservationAdded",
    "BookingRoomReservationCancelled",
    "BookingRoomReservationConfirmed",
    "BookingRoomReservationDeleted",
    "BookingRoomReservationUpdated",
    "BookingSalesPerson",
    "BookingServiceFee",
    "BookingSession",
    "BookingSessionAdded",
    "BookingSessionBeverage",
    "BookingSessionBeverageItem",
    "BookingSessionBeverageRemoval",
    "BookingSessionDeleted",
    "BookingSessionDetails",
    "BookingSessionMenu",
    "BookingSessionMenuItem",
    "BookingSessionMenuRemoval",
    "BookingSessionRemoval",
    "BookingSessionResource",
    "BookingSessionResourceRemoval",
    "BookingSessionUpdated",
    "BookingStatus",
    "BookingStatusChange",
    "BookingTax",
    "BookingType",
    "BookingUpdated",
    "BookingWarning",
    "CancelledRoomReservation",
    "ChangedBookingStatus",
    "ChangedRoomReservation",
    "CloseOutStatus",
    "CollectionMeta",
    "CommissionType",
    "Company",
    "CompanyAdded",
    "CompanyDeleted",
    "CompanyDetails",
    "CompanyFilter",
    "CompanyIndustry",
    "CompanySummary",
    "CompanyUpdated",
    "ConfirmedRoomReservation",
    "Contact",
    "ContactAdded",
    "ContactDeleted",
    "ContactDetails",
    "ContactFilter",
    "ContactNote",
    "ContactNoteAdded",
    "ContactNoteDeleted",
    "ContactNoteUpdated",
    "ContactSummary",
    "ContactUpdated",
    "ConvertedLead",
    "CostCenter",
    "CostCenterDefaultType",
    "CostType",
    "Costcenter",
    "CreditNote",
    "CreditNoteAllocation",
    "CreditNoteItem",
    "CreditNoteRefund",
    "CrmEventActivityAdded",
    "CrmEventActivityDeleted",
    "CrmEventActivityUpdated",
    "CrmEventTaskAdded",
    "CrmEventTaskDeleted",
    "CrmEventTaskUpdated",
    "CrmLeadNoteAdded",
    "CrmLeadNoteDeleted",
    "CrmLeadNoteUpdated",
    "CurrentStatus",
    "CustomField",
    "CustomFieldValue",
    "CustomFieldVisibility",
    "DayOfWeek",
    "DayOfYear",
    "DayTaxDetail",
    "EmailLog",
    "EmailLogReference",
    "EmailLogType",
    "EmailStatus",
    "ErrorCode",
    "ErrorReport",
    "ErrorReportLevel",
    "ErrorReportReference",
    "EventInvitation",
    "EventRegistration",
    "EventSubType",
    "EventType",
    "EventTypeContactType",
    "ExternalUrl",
    "Failure",
    "FoodBeveragePayableBy",
    "FunctionSpace",
    "FunctionSpaceAvailabilities",
    "FunctionSpaceAvailability",
    "FunctionSpaceCategory",
    "FunctionSpaceConflict",
    "FunctionSpaceConflictReason",
    "FunctionSpaceLayout",
    "FunctionSpaceLayoutType",
    "FunctionSpaceTimeSlot",
    "GetActivityListAnswer",
    "GetActivityListRequest",
    "GetAvailableFunctionSpacesAnswer",
    "GetAvailableFunctionSpacesRequest",
    "GetBeveragePackageListAnswer",
    "GetBeveragePackageListRequest",
    "GetBookingAccommodationListAnswer",
    "GetBookingAccommodationListRequest",
    "GetBookingAttendeeByHashRequest",
    "GetBookingAttendeeListAnswer",
    "GetBookingAttendeeListRequest",
    "GetBookingBeoListAnswer",
    "GetBookingBeoListRequest",
    "GetBookingBeoVersionListAnswer",
    "GetBookingBeoVersionListRequest",
    "GetBookingChangelogListAnswer",
    "GetBookingChangelogListRequest",
    "GetBookingCustomFieldListAnswer",
    "GetBookingCustomFieldListRequest",
    "GetBookingDocumentListAnswer",
    "GetBookingDocumentListRequest",
    "GetBookingListAnswer",
    "GetBookingListForAccountAnswer",
    "GetBookingListForAccountRequest",
    "GetBookingListRequest",
    "GetBookingNoteListAnswer",
    "GetBookingNoteListRequest",
    "GetBookingReleaseScheduleAnswer",
    "GetBookingReleaseScheduleRequest",
    "GetBookingRequest",
    "GetBookingRoomReservationListAnswer",
    "GetBookingRoomReservationListRequest",
    "GetBookingSessionListAnswer",
    "GetBookingSessionListRequest",
    "GetBookingSessionMenuListAnswer",
    "GetBookingSessionMenuListRequest",
    "GetBookingTaxListAnswer",
    "GetBookingTaxListRequest",
    "GetCompanyListAnswer",
    "GetCompanyListRequest",
    "GetCompanyRequest",
    "GetContactListAnswer",
    "GetContactListRequest",
    "GetContactNoteListAnswer",
    "GetContactNoteListRequest",
    "GetContactRequest",
    "GetCostCenterListAnswer",
    "GetCostCenterListRequest",
    "GetCreditNoteListAnswer",
    "GetCreditNoteListRequest",
    "GetCreditNoteRequest",
    "GetEmailLogListAnswer",
    "GetEmailLogListRequest",
    "GetEventTypeListAnswer",
    "GetEventTypeListRequest",
    "GetFunctionSpaceAvailabilityRequest",
    "GetFunctionSpaceCategoryListAnswer",
    "GetFunctionSpaceCategoryListRequest",
    "GetFunctionSpaceListAnswer",
    "GetFunctionSpaceListRequest",
    "GetIndustryListAnswer",
    "GetIndustryListRequest",
    "GetInvoiceListAnswer",
    "GetInvoiceListRequest",
    "GetInvoiceRequest",
    "GetLeadChannelListAnswer",
    "GetLeadChannelListRequest",
    "GetLeadListAnswer",
    "GetLeadListRequest",
    "GetLeadNoteListAnswer",
    "GetLeadNoteListRequest",
    "GetLeadQualityListAnswer",
    "GetLeadQualityListRequest",
    "GetLeadSourceListAnswer",
    "GetLeadSourceListRequest",
    "GetLeadStageListAnswer",
    "GetLeadStageListRequest",
    "GetLeadTypeListAnswer",
    "GetLeadTypeListRequest",
    "GetMenuListAnswer",
    "GetMenuListRequest",
    "GetOpportunityListAnswer",
    "GetOpportunityListRequest",
    "GetOpportunityNoteListAnswer",
    "GetOpportunityNoteListRequest",
    "GetPartnerVenueListAnswer",
    "GetPartnerVenueListRequest",
    "GetPartnerVenueRequest",
    "GetRatePlanBookingRulesAnswer",
    "GetRatePlanBookingRulesRequest",
    "GetRatePlanRateListAnswer",
    "GetRatePlanRateListRequest",
    "GetResourceAvailabilityAnswer",
    "GetResourceAvailabilityRequest",
    "GetResourceListAnswer",
    "GetResourceListRequest",
    "GetRevenueTemplateListAnswer",
    "GetRevenueTemplateListRequest",
    "GetRoomInventoryAnswer",
    "GetRoomInventoryRequest",
    "GetRoomRateListAnswer",
    "GetRoomRateListRequest",
    "GetRoomRatesAnswer",
    "GetRoomRatesRequest",
    "GetSessionTypeListAnswer",
    "GetSessionTypeListRequest",
    "GetSpaceBlockoutListAnswer",
    "GetSpaceBlockoutListRequest",
    "GetSpaceHirePlanListAnswer",
    "GetSpaceHirePlanListRequest",
    "GetSpaceHirePlanRateListAnswer",
    "GetSpaceHirePlanRateListRequest",
    "GetSpaceHirePlanRateRequest",
    "GetTaskListAnswer",
    "GetTaskListRequest",
    "GetTaxListAnswer",
    "GetTaxListRequest",
    "GetUserListAnswer",
    "GetUserListRequest",
    "GetVenueListAnswer",
    "GetVenueListRequest",
    "GetVenuePackageListAnswer",
    "GetVenuePackageListRequest",
    "GetVenuePackageRequest",
    "GetVenueRatePlanListAnswer",
    "GetVenueRatePlanListRequest",
    "GetVenueRequest",
    "GetVenueRoomListAnswer",
    "GetVenueRoomListRequest",
    "GetVenueRoomOptionListAnswer",
    "GetVenueRoomOptionListRequest",
    "GuestRoom",
    "Industry",
    "InvitationResponse",
    "Invoice",
    "InvoiceAdded",
    "InvoiceAdditionalData",
    "InvoiceAddress",
    "InvoiceAdjustment",
    "InvoiceAdjustmentType",
    "InvoiceAdjustmentValueType",
    "InvoiceBookingTax",
    "InvoiceCompany",
    "InvoiceFilter",
    "InvoiceItem",
    "InvoiceItemCostCenter",
    "InvoiceItemType",
    "InvoiceOptions",
    "InvoicePayment",
    "InvoicePaymentMethod",
    "InvoiceQuantityUnit",
    "InvoiceReferenceType",
    "InvoiceRefund",
    "InvoiceServiceDate",
    "InvoiceStatus",
    "InvoiceTax",
    "InvoiceUpdated",
    "JoinedGroup",
    "LeadChannel",
    "LeadCompany",
    "LeadConversion",
    "LeadCustomField",
    "LeadNote",
    "LeadOwner",
    "LeadQuality",
    "LeadSource",
    "LeadStage",
    "LeadStageReason",
    "LeadStageScope",
    "LeadSubtype",
    "LeadType",
    "ListedAccommodationDayRate",
    "ListedAccommodationOccupancyDayRate",
    "ListedAccommodationRoomOption",
    "ListedActivity",
    "ListedBooking",
    "ListedBookingAccommodation",
    "ListedBookingNote",
    "ListedBookingRoomReservation",
    "ListedBookingSession",
    "ListedBookingSessionBooking",
    "ListedBookingSessionMenu",
    "ListedBookingSessionMenuEntry",
    "ListedBookingSessionMenuItem",
    "ListedBookingSessionSessionType",
    "ListedBookingSessionSpace",
    "ListedFunctionSpace",
    "ListedFunctionSpaceCategory",
    "ListedLead",
    "ListedLeadChannel",
    "ListedLeadNote",
    "ListedLeadQuality",
    "ListedLeadSource",
    "ListedLeadStage",
    "ListedLeadType",
    "ListedOpportunity",
    "ListedOpportunityNote",
    "ListedRoomReservationAdditionalGuest",
    "ListedRoomReservationDayRate",
    "ListedRoomReservationGuest",
    "ListedRoomReservationGuestContact",
    "ListedRoomReservationRoom",
    "ListedSpaceBlockout",
    "ListedTask",
    "MarketplaceEventType",
    "MarketplaceStageReasonType",
    "MenuCategory",
    "MenuCostType",
    "MenuMarketplaceCategory",
    "NamedCustomField",
    "NewBookingItem",
    "NewBookingItems",
    "NewBookingPayment",
    "NewBookingRefund",
    "NewBookingStatus",
    "NewInvoicePayment",
    "NewRoomReservationStatus",
    "NotificationEndpoints",
    "NotificationSubscriptions",
    "NotificationUnsubscriptions",
    "OccupancyType",
    "OfferedAccommodation",
    "OfferedBeveragePackage",
    "OfferedCategory",
    "OfferedEventType",
    "OfferedLayout",
    "OfferedLayoutType",
    "OfferedMenu",
    "OfferedPackage",
    "OfferedPriceMethod",
    "OfferedSpace",
    "Opportunity",
    "OpportunityAdded",
    "OpportunityDeleted",
    "OpportunityNote",
    "OpportunityUpdated",
    "PackageBeverage",
    "PackageMenu",
    "PackageMenuGroup",
    "PackageMenuItem",
    "PackagePriceMethod",
    "PackageProduct",
    "PackageRequirement",
    "PackageRequirementOption",
    "PackageResource",
    "PackageSession",
    "PartnerImage",
    "PartnerVenue",
    "PartnerVenueDetails",
    "PartnerVenueFilter",
    "PartnerVenueRating",
    "PartnerVenueRatingType",
    "PartnerVenueReview",
    "PaymentCardType",
    "Pong",
    "Priority",
    "PrivacyConsent",
    "PrivacyConsentSource",
    "ProjectedSpend",
    "RatePlan",
    "RatePlanBookingRule",
    "RatePlanBookingRuleUpdate",
    "RatePlanBookingRulesUpdated",
    "RatePlanRate",
    "RatePlanRoomRate",
    "RatingAuthority",
    "RegistrationGuest",
    "RegistrationInvoice",
    "RegistrationInvoiceStatus",
    "RegistrationStatus",
    "RemovedBookingAccommodation",
    "RemovedBookingSession",
    "RemovedBookingSessionBeverage",
    "RemovedBookingSessionMenu",
    "RemovedBookingSessionResource",
    "RemovedRoomDynamicRates",
    "RemovedRoomReservation",
    "RemovedSpaceBlockout",
    "RepostedBatch",
    "ResourceAvailability",
    "ResourceConflict",
    "ResourceUnavailableTime",
    "RestartedBatch",
    "RevenueTemplate",
    "RevenueTemplateCostCenter",
    "RoomBookingRules",
    "RoomCancellationError",
    "RoomConfirmationError",
    "RoomCount",
    "RoomCountUpdate",
    "RoomDynamicRate",
    "RoomDynamicRateRemoval",
    "RoomDynamicRateUpdate",
    "RoomInventory",
    "RoomInventoryUpdated",
    "RoomOptionPriceType",
    "RoomRates",
    "RoomRatesUpdated",
    "RoomReservationAdditionalGuest",
    "RoomReservationCancellation",
    "RoomReservationCancellationError",
    "RoomReservationConfirmation",
    "RoomReservationConfirmationError",
    "RoomReservationDayRate",
    "RoomReservationGuest",
    "RoomReservationGuestContact",
    "RoomReservationGuestContactUpdate",
    "RoomReservationRemoval",
    "RoomReservationRemovalError",
    "RoomReservationRoom",
    "RoomReservationStatus",
    "RoomReservationStatusChange",
    "RoomReservationStatusError",
    "RoomStatusError",
    "SavedActivity",
    "SavedActivityPurpose",
    "SavedBooking",
    "SavedBookingAccommodation",
    "SavedBookingAttendee",
    "SavedBookingNote",
    "SavedBookingPackage",
    "SavedBookingRoomReservation",
    "SavedBookingSession",
    "SavedBookingSessionBeverage",
    "SavedBookingSessionMenu",
    "SavedBookingSessionResource",
    "SavedCompany",
    "SavedContact",
    "SavedCostCenter",
    "SavedErrorReport",
    "SavedFunctionSpace",
    "SavedFunctionSpaceCategory",
    "SavedGuestRoom",
    "SavedLeadChannel",
    "SavedLeadNote",
    "SavedLeadQuality",
    "SavedLeadSource",
    "SavedLeadStage",
    "SavedLeadType",
    "SavedOpportunity",
    "SavedOpportunityNote",
    "SavedRoomReservationAdditionalGuest",
    "SavedRoomReservationGuest",
    "SavedRoomReservationRoom",
    "SavedSpaceBlockout",
    "SavedTask",
    "ServiceFeeReferenceType",
    "SessionType",
    "SmsStatus",
    "SortDirection",
    "SpaceBlockout",
    "SpaceBlockoutAdded",
    "SpaceBlockoutDeleted",
    "SpaceBlockoutRemoval",
    "SpaceBlockoutUpdated",
    "SpaceHirePlan",
    "SpaceHirePlanDay",
    "SpaceHirePlanRate",
    "SpaceHirePlanRateDetails",
    "SpaceHirePlanRateFilter",
    "SpaceHirePlanSpaceRate",
    "SubscriptionGroup",
    "Task",
    "TaskStatus",
    "Tax",
    "TaxAmountType",
    "TaxDetail",
    "TaxScope",
    "TaxType",
    "TaxUnitType",
    "UnsubscribeResult",
    "UpdatedRatePlanBookingRules",
    "UpdatedRoomCounts",
    "UpdatedRoomDynamicRates",
    "UpdatedRoomReservationGuestContact",
    "User",
    "UserFilter",
    "UserStatus",
    "UserSummary",
    "UserType",
    "Venue",
    "VenueAddress",
    "VenueAvailability",
    "VenueBeveragePackage",
    "VenueCostCenter",
    "VenueDetails",
    "VenueFacility",
    "VenueFile",
    "VenueGuestAnonymised",
    "VenueMenu",
    "VenuePackage",
    "VenuePackageCostcenter",
    "VenuePackageDiscount",
    "VenuePackagePriceMethod",
    "VenuePackageType",
    "VenueResource",
    "VenueRoom",
    "VenueRoomOption",
)


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__} has no attribute {name}")
    # Creating a class with 30 members takes 3 ms, so modules are imported on first use.
    with imports:
        value: object = getattr(import_module(f".{_MODULES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
