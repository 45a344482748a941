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
    """The event."""
    event_code: str | None | Unset = field(default=UNSET, metadata=member("eventCode", Nullable(STRING)))
    """The code of the event."""
    event_start_date_time: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("eventStartDateTime", Nullable(TIMESTAMP))
    )
    """When the event begins."""
    registration_id: int | None | Unset = field(default=UNSET, metadata=member("registrationId", Nullable(INTEGER)))
    """The registration."""
    current_status: RegistrationStatus | None | Unset = field(
        default=UNSET, metadata=member("currentStatus", Nullable(EnumOf(RegistrationStatus)))
    )
    """The status of the registration."""
    confirmed_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("confirmedDate", Nullable(TIMESTAMP))
    )
    """When it was confirmed."""
    is_payment_waiting: bool | None | Unset = field(
        default=UNSET, metadata=member("isPaymentWaiting", Nullable(BOOLEAN))
    )
    """Whether a payment is being waited for."""
    print_ticket_url: str | None | Unset = field(default=UNSET, metadata=member("printTicketUrl", Nullable(STRING)))
    """Where the tickets are."""
    print_ticket_url_pdf: str | None | Unset = field(
        default=UNSET, metadata=member("printTicketUrlPdf", Nullable(STRING))
    )
    """Where the tickets are as PDF."""
    attendee_count: int | None | Unset = field(default=UNSET, metadata=member("attendeeCount", Nullable(INTEGER)))
    """How many attendees it has."""
    invoice_url: str | None | Unset = field(default=UNSET, metadata=member("invoiceUrl", Nullable(STRING)))
    """Where its first invoice is."""
    invoice_url_pdf: str | None | Unset = field(default=UNSET, metadata=member("invoiceUrlPdf", Nullable(STRING)))
    """Where its first invoice is as PDF."""
    guest_details: list[RegistrationGuest] | None | Unset = field(
        default=UNSET, metadata=member("guestDetails", Nullable(ListOf(ModelOf(lambda: RegistrationGuest))))
    )
    """Its guests."""
    invoices: list[RegistrationInvoice] | None | Unset = field(
        default=UNSET, metadata=member("invoices", Nullable(ListOf(ModelOf(lambda: RegistrationInvoice))))
    )
    """Its invoices."""
