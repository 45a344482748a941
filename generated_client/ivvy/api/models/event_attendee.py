# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model EventAttendee."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    BOOLEAN,
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
from ..types import UNSET, Unset
from .attendee_custom_field import AttendeeCustomField
from .attendee_session import AttendeeSession
from .privacy_consent import PrivacyConsent
from .registration_status import RegistrationStatus


@define(kw_only=True, repr=False)
class EventAttendee(ReadModel):
    """An attendee of an event.

    Vendor's page: https://developer.ivvy.com/events/get-attendee
    """

    id: int = field(metadata=member("id", INTEGER))
    """The id of the attendee, as getAttendee takes it. The vendor's pages call it the id of a registration."""
    event_id: int | None | Unset = field(default=UNSET, metadata=member("eventId", Nullable(INTEGER)))
    """The id of the event."""
    registration_status: RegistrationStatus | None | Unset = field(
        default=UNSET, metadata=member("registrationStatus", Nullable(EnumOf(RegistrationStatus)))
    )
    """The status of the registration."""
    contact_id: int | None | Unset = field(default=UNSET, metadata=member("contactId", Nullable(INTEGER)))
    """The id of the contact who is the attendee."""
    registration_id: int | None | Unset = field(default=UNSET, metadata=member("registrationId", Nullable(INTEGER)))
    """The id of the registration."""
    ticket_title: str | None | Unset = field(default=UNSET, metadata=member("ticketTitle", Nullable(STRING)))
    """The title of the ticket."""
    first_name: str | None | Unset = field(default=UNSET, metadata=member("firstName", Nullable(STRING)))
    """The first name."""
    last_name: str | None | Unset = field(default=UNSET, metadata=member("lastName", Nullable(STRING)))
    """The last name."""
    email: str | None | Unset = field(default=UNSET, metadata=member("email", Nullable(STRING)))
    """The email address."""
    phone: str | None | Unset = field(default=UNSET, metadata=member("phone", Nullable(STRING)))
    """The phone number."""
    privacy_consent_data: PrivacyConsent | None | Unset = field(
        default=UNSET, metadata=member("privacyConsentData", Nullable(ModelOf(lambda: PrivacyConsent)))
    )
    """The privacy consent of the attendee."""
    has_attended: bool | None | Unset = field(default=UNSET, metadata=member("hasAttended", Nullable(BOOLEAN)))
    """Whether the attendee has attended the event."""
    session_has_attended: bool | None | Unset = field(
        default=UNSET, metadata=member("sessionHasAttended", Nullable(BOOLEAN))
    )
    """Whether the attendee has attended a session."""
    is_public: bool | None | Unset = field(default=UNSET, metadata=member("isPublic", Nullable(BOOLEAN)))
    """Whether the attendee is public."""
    barcode: str | None | Unset = field(default=UNSET, metadata=member("barcode", Nullable(STRING)))
    """The text of the attendee's barcode."""
    barcode_url: str | None | Unset = field(default=UNSET, metadata=member("barcodeUrl", Nullable(STRING)))
    """The URL of the barcode."""
    ticket_url: str | None | Unset = field(default=UNSET, metadata=member("ticketUrl", Nullable(STRING)))
    """The URL of the ticket."""
    attended_datetime: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("attendedDatetime", Nullable(TIMESTAMP))
    )
    """When the attendee attended the event."""
    session_attended_timestamp: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("sessionAttendedTimestamp", Nullable(TIMESTAMP))
    )
    """When the attendee attended a session."""
    cost: float | None | Unset = field(default=UNSET, metadata=member("cost", Nullable(NUMBER)))
    """The price of the ticket."""
    custom_fields: list[AttendeeCustomField] | None | Unset = field(
        default=UNSET, metadata=member("customFields", Nullable(ListOf(ModelOf(lambda: AttendeeCustomField))))
    )
    """The custom fields of the attendee for this event."""
    sessions: list[AttendeeSession] | None | Unset = field(
        default=UNSET, metadata=member("sessions", Nullable(ListOf(ModelOf(lambda: AttendeeSession))))
    )
    """The sessions that the attendee registered for or attended."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When the attendee was added."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When the attendee was last changed. A change of the contact's details changes the modified_date of the contact,
    not this one."""
