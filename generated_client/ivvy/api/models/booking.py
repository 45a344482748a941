# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model Booking."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import ClassVar

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    DATE,
    INTEGER,
    NUMBER,
    STRING,
    EnumOf,
    ListOf,
    ModelOf,
    Nullable,
)
from ..conditions import Condition
from ..model import Model, member
from ..types import UNSET, Unset
from .accommodation_arrival_method import AccommodationArrivalMethod
from .accommodation_charging_method import AccommodationChargingMethod
from .accommodation_reservation_method import AccommodationReservationMethod
from .booking_status import BookingStatus
from .booking_type import BookingType
from .company import Company
from .contact import Contact
from .custom_field import CustomField
from .external_url import ExternalUrl


@define(kw_only=True, repr=False)
class Booking(Model):
    """A booking of a venue, for an event, for accommodation or for both.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-booking
    """

    conditions: ClassVar[tuple[Condition, ...]] = (
        Condition(
            requires=("bookingType", "currentStatus", "name", "eventTypeId", "bookedById", "totalAttendees"),
            absent=("id",),
        ),
        Condition(requires=("dateAccomStart", "dateAccomEnd"), absent=("id",), equals=(("bookingType", (4,)),)),
    )

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The booking to update. Leave it out to add one."""
    venue_id: int = field(metadata=member("venueId", INTEGER))
    """The venue the booking belongs to."""
    lead_id: int | Unset = field(default=UNSET, metadata=member("leadId", INTEGER))
    """The opportunity a new booking is assigned to. No effect when updating."""
    booking_type: BookingType | Unset = field(default=UNSET, metadata=member("bookingType", EnumOf(BookingType)))
    """The type of booking. Needed when adding, no effect when updating."""
    current_status: BookingStatus | Unset = field(
        default=UNSET, metadata=member("currentStatus", EnumOf(BookingStatus))
    )
    """How firm the booking is; a quote is prospective. Needed when adding, no effect when updating."""
    code: str | Unset = field(default=UNSET, metadata=member("code", STRING))
    """The reference code, unique within its venue. When adding without it the platform makes one up. A venue can forbid
    changing it."""
    name: str | Unset = field(default=UNSET, metadata=member("name", STRING))
    """What the booking is called. Needed when adding."""
    company_id: int | Unset = field(default=UNSET, metadata=member("companyId", INTEGER))
    """The company the booking is for. With company_id or company the booking is a company's, and contact_id or contact
    must belong to that company; a quote of an opportunity keeps the opportunity's company."""
    company: Company | Unset = field(default=UNSET, metadata=member("company", ModelOf(lambda: Company)))
    """A company to create and assign, with the members that action addOrUpdateCompany of namespace contact takes. Given
    together with contact, the two are linked."""
    contact_id: int | Unset = field(default=UNSET, metadata=member("contactId", INTEGER))
    """The contact the booking is for: any contact of the account, or one of the company where there is a company. A
    quote of an opportunity keeps the opportunity's contact."""
    contact: Contact | Unset = field(default=UNSET, metadata=member("contact", ModelOf(lambda: Contact)))
    """A contact to create and assign, with the members that action addOrUpdateContact of namespace contact takes."""
    industry_id: int | Unset = field(default=UNSET, metadata=member("industryId", INTEGER))
    """The industry of the contact, where a contact is assigned to the booking."""
    purchase_order_number: str | Unset = field(default=UNSET, metadata=member("purchaseOrderNumber", STRING))
    """The customer's purchase order number."""
    event_type_id: int | Unset = field(default=UNSET, metadata=member("eventTypeId", INTEGER))
    """The type of event. Needed when adding."""
    event_sub_type_id: int | Unset = field(default=UNSET, metadata=member("eventSubTypeId", INTEGER))
    """The sub type of the event type. Needed when the event type has sub types."""
    booked_by_id: int | Unset = field(default=UNSET, metadata=member("bookedById", INTEGER))
    """The user of the account who coordinates the booking. Needed when adding."""
    can_be_moved: bool | Unset = field(default=UNSET, metadata=member("canBeMoved", BOOLEAN))
    """Whether the dates are flexible and the booking can be moved to others."""
    date_event_start: datetime.date | Unset = field(default=UNSET, metadata=member("dateEventStart", DATE))
    """The first day of the event, venue time. Needed when adding a booking with event details; no effect in a venue
    without function space."""
    date_event_end: datetime.date | Unset = field(default=UNSET, metadata=member("dateEventEnd", DATE))
    """The last day of the event, venue time. Needed when adding a booking with event details; no effect in a venue
    without function space. With package_id, at most 7 days after date_event_start."""
    total_attendees: int | Unset = field(default=UNSET, metadata=member("totalAttendees", INTEGER))
    """How many attend. Needed when adding, no effect when updating. With package_id, the event template gets this
    number too."""
    package_id: int | Unset = field(default=UNSET, metadata=member("packageId", INTEGER))
    """The event template to add to every day of a new detailed booking, 7 days at most, in a venue with function space.
    Days it cannot be added to are told by warnings. No effect when updating."""
    package_price: float | Decimal | Unset = field(default=UNSET, metadata=member("packagePrice", NUMBER))
    """The price of the event template, in the venue's currency, rounded to 3 decimals; without it the venue's own price
    counts. No effect when updating."""
    is_accomm_included: bool | Unset = field(default=UNSET, metadata=member("isAccommIncluded", BOOLEAN))
    """Whether accommodation is included. Always true for a booking of accommodation only; no effect in a venue without
    accommodation."""
    date_accom_start: datetime.date | Unset = field(default=UNSET, metadata=member("dateAccomStart", DATE))
    """The earliest day of arrival, venue time. Needed when adding a booking with accommodation, as one of accommodation
    only always is; no effect in a venue without it."""
    date_accom_end: datetime.date | Unset = field(default=UNSET, metadata=member("dateAccomEnd", DATE))
    """The latest day of departure, venue time. Needed when adding a booking with accommodation, as one of accommodation
    only always is; no effect in a venue without it."""
    accomm_cut_off_date: datetime.date | None | Unset = field(
        default=UNSET, metadata=member("accommCutOffDate", Nullable(DATE))
    )
    """The last day on which the accommodation can be changed. Only with accommodation."""
    accomm_cancellation_date: datetime.date | Unset = field(
        default=UNSET, metadata=member("accommCancellationDate", DATE)
    )
    """The accommodation can be cancelled before this day. Only with accommodation."""
    accomm_charging_method: AccommodationChargingMethod | Unset = field(
        default=UNSET, metadata=member("accommChargingMethod", EnumOf(AccommodationChargingMethod))
    )
    """Who is charged for the accommodation. Only with accommodation."""
    accomm_guarantee_required: bool | Unset = field(default=UNSET, metadata=member("accommGuaranteeRequired", BOOLEAN))
    """Whether the accommodation has to be guaranteed. Only with accommodation."""
    accomm_external_block_id: str | Unset = field(default=UNSET, metadata=member("accommExternalBlockId", STRING))
    """The id of the block in a property management system. Only with accommodation."""
    accomm_reservation_method: AccommodationReservationMethod | Unset = field(
        default=UNSET, metadata=member("accommReservationMethod", EnumOf(AccommodationReservationMethod))
    )
    """How attendees reserve rooms. Only with accommodation."""
    accomm_reservation_cancellation_date: datetime.date | Unset = field(
        default=UNSET, metadata=member("accommReservationCancellationDate", DATE)
    )
    """Reservations cannot be cancelled after this day. Only with accommodation."""
    accomm_arrival_method: AccommodationArrivalMethod | Unset = field(
        default=UNSET, metadata=member("accommArrivalMethod", EnumOf(AccommodationArrivalMethod))
    )
    """How the attendees arrive. Only with accommodation."""
    is_confidential: bool | Unset = field(default=UNSET, metadata=member("isConfidential", BOOLEAN))
    """Whether the booking is confidential, where the account has confidential meetings."""
    ota_folio_ref: str | Unset = field(default=UNSET, metadata=member("otaFolioRef", STRING))
    """The folio id of the venue's external postings extension."""
    booking_role_user_id_1: str | Unset = field(default=UNSET, metadata=member("bookingRoleUserId1", STRING))
    """The id of the user who has booking role 1."""
    booking_role_user_id_2: str | Unset = field(default=UNSET, metadata=member("bookingRoleUserId2", STRING))
    """The id of the user who has booking role 2."""
    booking_role_user_id_3: str | Unset = field(default=UNSET, metadata=member("bookingRoleUserId3", STRING))
    """The id of the user who has booking role 3."""
    booking_role_user_id_4: str | Unset = field(default=UNSET, metadata=member("bookingRoleUserId4", STRING))
    """The id of the user who has booking role 4."""
    booking_role_user_id_5: str | Unset = field(default=UNSET, metadata=member("bookingRoleUserId5", STRING))
    """The id of the user who has booking role 5."""
    custom_fields: list[CustomField] | Unset = field(
        default=UNSET, metadata=member("customFields", ListOf(ModelOf(lambda: CustomField)))
    )
    """The values of custom fields. The account can make a field required."""
    discount_code: str | Unset = field(default=UNSET, metadata=member("discountCode", STRING))
    """The discount code of the booking."""
    external_urls: list[ExternalUrl] | None | Unset = field(
        default=UNSET, metadata=member("externalUrls", Nullable(ListOf(ModelOf(lambda: ExternalUrl))))
    )
    """Links to pages elsewhere, at most 3. Null removes all links of the booking."""
