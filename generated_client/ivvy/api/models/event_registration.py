# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model EventRegistration."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
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
from .registration_guest import RegistrationGuest
from .registration_invoice import RegistrationInvoice
from .registration_status import RegistrationStatus


@define(kw_only=True, repr=False)
class EventRegistration(ReadModel):
    """A registration for an event."""

    event_id: int | Unset = field(default=UNSET, metadata=member("eventId", INTEGER))
    """The id of the event."""
    event_code: str | None | Unset = field(default=UNSET, metadata=member("eventCode", Nullable(STRING)))
    """The code of the event."""
    event_start_date_time: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("eventStartDateTime", Nullable(TIMESTAMP))
    )
    """When the event starts."""
    registration_id: int | None | Unset = field(default=UNSET, metadata=member("registrationId", Nullable(INTEGER)))
    """The id of the registration."""
    current_status: RegistrationStatus | None | Unset = field(
        default=UNSET, metadata=member("currentStatus", Nullable(EnumOf(RegistrationStatus)))
    )
    """The status of the registration."""
    confirmed_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("confirmedDate", Nullable(TIMESTAMP))
    )
    """When the registration was confirmed."""
    is_payment_waiting: bool | None | Unset = field(
        default=UNSET, metadata=member("isPaymentWaiting", Nullable(BOOLEAN))
    )
    """Whether the registration is waiting for a payment."""
    print_ticket_url: str | None | Unset = field(default=UNSET, metadata=member("printTicketUrl", Nullable(STRING)))
    """The URL of the tickets."""
    print_ticket_url_pdf: str | None | Unset = field(
        default=UNSET, metadata=member("printTicketUrlPdf", Nullable(STRING))
    )
    """The URL of the tickets as a PDF."""
    attendee_count: int | None | Unset = field(default=UNSET, metadata=member("attendeeCount", Nullable(INTEGER)))
    """The number of attendees."""
    invoice_url: str | None | Unset = field(default=UNSET, metadata=member("invoiceUrl", Nullable(STRING)))
    """The URL of the first invoice."""
    invoice_url_pdf: str | None | Unset = field(default=UNSET, metadata=member("invoiceUrlPdf", Nullable(STRING)))
    """The URL of the first invoice as a PDF."""
    guest_details: list[RegistrationGuest] | None | Unset = field(
        default=UNSET, metadata=member("guestDetails", Nullable(ListOf(ModelOf(lambda: RegistrationGuest))))
    )
    """The guests of the registration."""
    invoices: list[RegistrationInvoice] | None | Unset = field(
        default=UNSET, metadata=member("invoices", Nullable(ListOf(ModelOf(lambda: RegistrationInvoice))))
    )
    """The invoices of the registration."""
