# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingDetails."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    ANYTHING,
    BOOLEAN,
    FLAG,
    INTEGER,
    NUMBER,
    STRING,
    TIMESTAMP,
    EnumOf,
    ListOf,
    ModelOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, JSONValue, Unset
from .booking_additional_item import BookingAdditionalItem
from .booking_agent import BookingAgent
from .booking_beverage_package import BookingBeveragePackage
from .booking_commission import BookingCommission
from .booking_coordinator import BookingCoordinator
from .booking_daily_revenue import BookingDailyRevenue
from .booking_details_type import BookingDetailsType
from .booking_file import BookingFile
from .booking_menu import BookingMenu
from .booking_package_details import BookingPackageDetails
from .booking_product import BookingProduct
from .booking_resource import BookingResource
from .booking_sales_person import BookingSalesPerson
from .booking_service_fee import BookingServiceFee
from .booking_session_details import BookingSessionDetails
from .commission_type import CommissionType
from .company_summary import CompanySummary
from .contact_summary import ContactSummary
from .current_status import CurrentStatus
from .external_url import ExternalUrl
from .food_beverage_payable_by import FoodBeveragePayableBy


@define(kw_only=True, repr=False)
class BookingDetails(ReadModel):
    """A booking with its packages, sessions and everything else that belongs to it.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/get-booking
    """

    id: int = field(metadata=member("id", INTEGER))
    """The id of the booking."""
    venue_id: int | None | Unset = field(default=UNSET, metadata=member("venueId", Nullable(INTEGER)))
    """The id of the venue that the booking belongs to."""
    code: str | None | Unset = field(default=UNSET, metadata=member("code", Nullable(STRING)))
    """The code of the booking, unique only within its venue."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """The name of the booking."""
    event_type: str | None | Unset = field(default=UNSET, metadata=member("eventType", Nullable(STRING)))
    """The name of the event type."""
    event_type_id: int | None | Unset = field(default=UNSET, metadata=member("eventTypeId", Nullable(INTEGER)))
    """The id of the event type, as returned by getEventTypeList."""
    event_sub_type_id: int | None | Unset = field(default=UNSET, metadata=member("eventSubTypeId", Nullable(INTEGER)))
    """The id of the event sub type."""
    company_id: int | None | Unset = field(default=UNSET, metadata=member("companyId", Nullable(INTEGER)))
    """The id of the company that the booking is for."""
    company: CompanySummary | None | Unset = field(
        default=UNSET, metadata=member("company", Nullable(ModelOf(lambda: CompanySummary)))
    )
    """A summary of the company that the booking is for."""
    contact_id: int | None | Unset = field(default=UNSET, metadata=member("contactId", Nullable(INTEGER)))
    """The id of the contact that the booking is for."""
    contact: ContactSummary | None | Unset = field(
        default=UNSET, metadata=member("contact", Nullable(ModelOf(lambda: ContactSummary)))
    )
    """A summary of the contact that the booking is for."""
    is_confidential: bool | None | Unset = field(default=UNSET, metadata=member("isConfidential", Nullable(BOOLEAN)))
    """Whether the booking is confidential."""
    current_status: CurrentStatus | None | Unset = field(
        default=UNSET, metadata=member("currentStatus", Nullable(EnumOf(CurrentStatus)))
    )
    """The status of the booking."""
    total_amount: float | None | Unset = field(default=UNSET, metadata=member("totalAmount", Nullable(NUMBER)))
    """The total amount of the booking, including tax."""
    total_tax_amount: float | None | Unset = field(default=UNSET, metadata=member("totalTaxAmount", Nullable(NUMBER)))
    """The tax included in total_amount."""
    amount_outstanding: float | None | Unset = field(
        default=UNSET, metadata=member("amountOutstanding", Nullable(NUMBER))
    )
    """The amount still to be paid, including tax; negative if too much was paid."""
    account_timezone: str | None | Unset = field(default=UNSET, metadata=member("accountTimezone", Nullable(STRING)))
    """The time zone of the account."""
    venue_timezone: str | None | Unset = field(default=UNSET, metadata=member("venueTimezone", Nullable(STRING)))
    """The time zone of the venue."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When the booking was added."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When the booking itself was last changed."""
    last_modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("lastModifiedDate", Nullable(TIMESTAMP))
    )
    """When the booking, or anything that belongs to it, was last changed."""
    date_event_start: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("dateEventStart", Nullable(TIMESTAMP))
    )
    """The first day of the event, as midnight in UTC in the vendor's examples."""
    date_event_end: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("dateEventEnd", Nullable(TIMESTAMP))
    )
    """The last day of the event, as midnight in UTC in the vendor's examples."""
    converted_to_tentative: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("convertedToTentative", Nullable(TIMESTAMP))
    )
    """When the booking became tentative."""
    converted_to_confirmed: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("convertedToConfirmed", Nullable(TIMESTAMP))
    )
    """When the booking was confirmed."""
    converted_to_cancelled: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("convertedToCancelled", Nullable(TIMESTAMP))
    )
    """When the booking was cancelled."""
    is_accomm_included: bool | None | Unset = field(
        default=UNSET, metadata=member("isAccommIncluded", Nullable(BOOLEAN))
    )
    """Whether the booking includes accommodation."""
    date_accom_start: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("dateAccomStart", Nullable(TIMESTAMP))
    )
    """The earliest arrival date, as a timestamp."""
    date_accom_end: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("dateAccomEnd", Nullable(TIMESTAMP))
    )
    """The latest departure date, as a timestamp."""
    foc_rooms_denominator: int | None | Unset = field(
        default=UNSET, metadata=member("focRoomsDenominator", Nullable(INTEGER))
    )
    """The number of rooms of which one is free of charge. For example, with 5, one room in five is free."""
    max_num_foc_rooms_per_day: int | None | Unset = field(
        default=UNSET, metadata=member("maxNumFocRoomsPerDay", Nullable(INTEGER))
    )
    """The maximum number of rooms per day that can be free of charge."""
    has_packages: bool | None | Unset = field(default=UNSET, metadata=member("hasPackages", Nullable(BOOLEAN)))
    """Whether the booking has packages."""
    decision_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("decisionDate", Nullable(TIMESTAMP))
    )
    """The deadline for deciding on the dates."""
    can_be_moved: bool | None | Unset = field(default=UNSET, metadata=member("canBeMoved", Nullable(BOOLEAN)))
    """Whether the dates are flexible."""
    booked_by_id: int | None | Unset = field(default=UNSET, metadata=member("bookedById", Nullable(INTEGER)))
    """The id of the user who coordinates the booking."""
    beo_numbers: list[str] | None | Unset = field(
        default=UNSET, metadata=member("beoNumbers", Nullable(ListOf(STRING)))
    )
    """The numbers of the booking's banquet event orders."""
    is_beo_finalised: bool | None | Unset = field(default=UNSET, metadata=member("isBeoFinalised", Nullable(BOOLEAN)))
    """Whether the banquet event order is final."""
    beo_finalised_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("beoFinalisedDate", Nullable(TIMESTAMP))
    )
    """When the banquet event order became final."""
    accomm_reservation_method: list[int] | None | Unset = field(
        default=UNSET, metadata=member("accommReservationMethod", Nullable(ListOf(INTEGER)))
    )
    """How attendees reserve rooms, with the same values as in addOrUpdateBooking. Applies only when the booking
    includes accommodation."""
    ota_folio_ref: str | None | Unset = field(default=UNSET, metadata=member("otaFolioRef", Nullable(STRING)))
    """The folio id recorded for the booking."""
    accomm_cut_off_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("accommCutOffDate", Nullable(TIMESTAMP))
    )
    """The date until which rooms can be reserved from the booking's blocks."""
    accomm_cancellation_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("accommCancellationDate", Nullable(TIMESTAMP))
    )
    """The date until which the accommodation can be cancelled without charge."""
    accomm_charging_method: int | None | Unset = field(
        default=UNSET, metadata=member("accommChargingMethod", Nullable(INTEGER))
    )
    """How the accommodation is charged, with the same values as in addOrUpdateBooking."""
    accomm_guarantee_required: bool | None | Unset = field(
        default=UNSET, metadata=member("accommGuaranteeRequired", Nullable(BOOLEAN))
    )
    """Whether reservations must be guaranteed with a credit card."""
    accomm_external_block_id: str | None | Unset = field(
        default=UNSET, metadata=member("accommExternalBlockId", Nullable(STRING))
    )
    """The id of the block of rooms in a property management system."""
    has_commissions: bool | None | Unset = field(default=UNSET, metadata=member("hasCommissions", Nullable(FLAG)))
    """Whether an agent is paid commission on the booking."""
    has_commission_paid: bool | None | Unset = field(
        default=UNSET, metadata=member("hasCommissionPaid", Nullable(FLAG))
    )
    """Whether the commission has been paid."""
    agent_company_id: int | None | Unset = field(default=UNSET, metadata=member("agentCompanyId", Nullable(INTEGER)))
    """The id of the agent's company."""
    agent_company: CompanySummary | None | Unset = field(
        default=UNSET, metadata=member("agentCompany", Nullable(ModelOf(lambda: CompanySummary)))
    )
    """A summary of the agent's company."""
    agent_contact_id: int | None | Unset = field(default=UNSET, metadata=member("agentContactId", Nullable(INTEGER)))
    """The id of the agent's contact."""
    agent_contact: ContactSummary | None | Unset = field(
        default=UNSET, metadata=member("agentContact", Nullable(ModelOf(lambda: ContactSummary)))
    )
    """A summary of the agent's contact."""
    commission_accommodation_type: CommissionType | None | Unset = field(
        default=UNSET, metadata=member("commissionAccommodationType", Nullable(EnumOf(CommissionType)))
    )
    """How the commission on accommodation is calculated."""
    commission_accommodation: float | None | Unset = field(
        default=UNSET, metadata=member("commissionAccommodation", Nullable(NUMBER))
    )
    """The commission on accommodation, an amount or a percentage."""
    commission_space_type: CommissionType | None | Unset = field(
        default=UNSET, metadata=member("commissionSpaceType", Nullable(EnumOf(CommissionType)))
    )
    """How the commission on space is calculated."""
    commission_space: float | None | Unset = field(default=UNSET, metadata=member("commissionSpace", Nullable(NUMBER)))
    """The commission on space, an amount or a percentage."""
    commission_food_type: CommissionType | None | Unset = field(
        default=UNSET, metadata=member("commissionFoodType", Nullable(EnumOf(CommissionType)))
    )
    """How the commission on food is calculated."""
    commission_food: float | None | Unset = field(default=UNSET, metadata=member("commissionFood", Nullable(NUMBER)))
    """The commission on food, an amount or a percentage."""
    commission_beverage_type: CommissionType | None | Unset = field(
        default=UNSET, metadata=member("commissionBeverageType", Nullable(EnumOf(CommissionType)))
    )
    """How the commission on beverages is calculated."""
    commission_beverage: float | None | Unset = field(
        default=UNSET, metadata=member("commissionBeverage", Nullable(NUMBER))
    )
    """The commission on beverages, an amount or a percentage."""
    commission_audio_visual_type: CommissionType | None | Unset = field(
        default=UNSET, metadata=member("commissionAudioVisualType", Nullable(EnumOf(CommissionType)))
    )
    """How the commission on audio-visual equipment is calculated."""
    commission_audio_visual: float | None | Unset = field(
        default=UNSET, metadata=member("commissionAudioVisual", Nullable(NUMBER))
    )
    """The commission on audio-visual equipment, an amount or a percentage."""
    daily_revenue: list[BookingDailyRevenue] | None | Unset = field(
        default=UNSET, metadata=member("dailyRevenue", Nullable(ListOf(ModelOf(lambda: BookingDailyRevenue))))
    )
    """The revenue by day and cost centre."""
    packages: list[BookingPackageDetails] | None | Unset = field(
        default=UNSET, metadata=member("packages", Nullable(ListOf(ModelOf(lambda: BookingPackageDetails))))
    )
    """The packages of the booking."""
    sessions: list[BookingSessionDetails] | None | Unset = field(
        default=UNSET, metadata=member("sessions", Nullable(ListOf(ModelOf(lambda: BookingSessionDetails))))
    )
    """The sessions of the booking."""
    menus: list[BookingMenu] | None | Unset = field(
        default=UNSET, metadata=member("menus", Nullable(ListOf(ModelOf(lambda: BookingMenu))))
    )
    """The menus of the booking."""
    beverage_packages: list[BookingBeveragePackage] | None | Unset = field(
        default=UNSET, metadata=member("beveragePackages", Nullable(ListOf(ModelOf(lambda: BookingBeveragePackage))))
    )
    """The beverage packages of the booking."""
    resources: list[BookingResource] | None | Unset = field(
        default=UNSET, metadata=member("resources", Nullable(ListOf(ModelOf(lambda: BookingResource))))
    )
    """The resources of the booking's sessions."""
    products: list[BookingProduct] | None | Unset = field(
        default=UNSET, metadata=member("products", Nullable(ListOf(ModelOf(lambda: BookingProduct))))
    )
    """The products of the booking."""
    additional_items: list[BookingAdditionalItem] | None | Unset = field(
        default=UNSET, metadata=member("additionalItems", Nullable(ListOf(ModelOf(lambda: BookingAdditionalItem))))
    )
    """The additional items of the booking."""
    service_fees: list[BookingServiceFee] | None | Unset = field(
        default=UNSET, metadata=member("serviceFees", Nullable(ListOf(ModelOf(lambda: BookingServiceFee))))
    )
    """The service fees that apply to items of the booking."""
    sales_person_user: BookingSalesPerson | None | Unset = field(
        default=UNSET, metadata=member("salesPersonUser", Nullable(ModelOf(lambda: BookingSalesPerson)))
    )
    """The user who sold the booking."""
    booked_by_user: BookingCoordinator | None | Unset = field(
        default=UNSET, metadata=member("bookedByUser", Nullable(ModelOf(lambda: BookingCoordinator)))
    )
    """The user who coordinates the booking."""
    lead_bcc_email: str | None | Unset = field(default=UNSET, metadata=member("leadBccEmail", Nullable(STRING)))
    """The email address for recording emails with the opportunity."""
    food_beverage_payable_by: FoodBeveragePayableBy | None | Unset = field(
        default=UNSET, metadata=member("foodBeveragePayableBy", Nullable(EnumOf(FoodBeveragePayableBy)))
    )
    """Who pays for food and beverages."""
    total_attendees: int | None | Unset = field(default=UNSET, metadata=member("totalAttendees", Nullable(INTEGER)))
    """The number of attendees."""
    agent: BookingAgent | None | Unset = field(
        default=UNSET, metadata=member("agent", Nullable(ModelOf(lambda: BookingAgent)))
    )
    """The agent of the booking."""
    commission_by_cost_centres: list[BookingCommission] | None | Unset = field(
        default=UNSET, metadata=member("commissionByCostCentres", Nullable(ListOf(ModelOf(lambda: BookingCommission))))
    )
    """The commission by cost centre."""
    booking_type: BookingDetailsType | None | Unset = field(
        default=UNSET, metadata=member("bookingType", Nullable(EnumOf(BookingDetailsType)))
    )
    """The type of booking."""
    opportunity_id: int | None | Unset = field(default=UNSET, metadata=member("opportunityId", Nullable(INTEGER)))
    """The id of the opportunity that the booking belongs to."""
    has_catering_website: bool | None | Unset = field(
        default=UNSET, metadata=member("hasCateringWebsite", Nullable(BOOLEAN))
    )
    """Whether the catering website of the booking is enabled."""
    catering_website_logo_id: str | None | Unset = field(
        default=UNSET, metadata=member("cateringWebsiteLogoId", Nullable(STRING))
    )
    """The id of the logo of the catering website."""
    catering_website_logo: BookingFile | None | Unset = field(
        default=UNSET, metadata=member("cateringWebsiteLogo", Nullable(ModelOf(lambda: BookingFile)))
    )
    """The logo of the catering website."""
    catering_website_banner_id: str | None | Unset = field(
        default=UNSET, metadata=member("cateringWebsiteBannerId", Nullable(STRING))
    )
    """The id of the banner of the catering website."""
    catering_website_banner: BookingFile | None | Unset = field(
        default=UNSET, metadata=member("cateringWebsiteBanner", Nullable(ModelOf(lambda: BookingFile)))
    )
    """The banner of the catering website."""
    catering_website_event_desc: str | None | Unset = field(
        default=UNSET, metadata=member("cateringWebsiteEventDesc", Nullable(STRING))
    )
    """The description of the event on the catering website."""
    catering_website_end_num_days: int | None | Unset = field(
        default=UNSET, metadata=member("cateringWebsiteEndNumDays", Nullable(INTEGER))
    )
    """How many days before the event the catering website closes."""
    external_urls: list[ExternalUrl] | None | Unset = field(
        default=UNSET, metadata=member("externalUrls", Nullable(ListOf(ModelOf(lambda: ExternalUrl))))
    )
    """Links to external pages."""
    lead_id: int | None | Unset = field(default=UNSET, metadata=member("leadId", Nullable(INTEGER)))
    """The id of the opportunity that the booking is assigned to. See also opportunity_id."""
    converted_to_prospective_holds: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("convertedToProspectiveHolds", Nullable(TIMESTAMP), "convertedToProspectiveHold")
    )
    """When the booking became a prospective hold. Responses may also name it `converted_to_prospective_hold`."""
    revenue_template_id: int | None | Unset = field(
        default=UNSET, metadata=member("revenueTemplateId", Nullable(INTEGER))
    )
    """The id of the revenue template of the booking."""
    custom_fields: list[JSONValue] | None | Unset = field(
        default=UNSET, metadata=member("customFields", Nullable(ListOf(ANYTHING)))
    )
    """The custom fields of the booking. Neither page nor client describes their members."""
