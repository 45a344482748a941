# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model RegistrationDetails."""

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
    ModelOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .privacy_consent import PrivacyConsent
from .registration_status import RegistrationStatus


@define(kw_only=True, repr=False)
class RegistrationDetails(ReadModel):
    """A registration for an event, as returned by actions that read registrations.

    Vendor's page: https://developer.ivvy.com/events/get-registration
    """

    id: int = field(metadata=member("id", INTEGER))
    """The id of the registration."""
    event_id: int | None | Unset = field(default=UNSET, metadata=member("eventId", Nullable(INTEGER)))
    """The id of the event."""
    event_name: str | None | Unset = field(default=UNSET, metadata=member("eventName", Nullable(STRING)))
    """The name of the event."""
    current_status: RegistrationStatus | None | Unset = field(
        default=UNSET, metadata=member("currentStatus", Nullable(EnumOf(RegistrationStatus)))
    )
    """The status of the registration."""
    is_exhibitor: bool | None | Unset = field(default=UNSET, metadata=member("isExhibitor", Nullable(BOOLEAN)))
    """Whether the registration is that of an exhibitor."""
    completed_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("completedDate", Nullable(TIMESTAMP))
    )
    """When the registration was completed."""
    main_contact_id: int | None | Unset = field(default=UNSET, metadata=member("mainContactId", Nullable(INTEGER)))
    """The id of the main contact of the registration."""
    first_name: str | None | Unset = field(default=UNSET, metadata=member("firstName", Nullable(STRING)))
    """The first name."""
    last_name: str | None | Unset = field(default=UNSET, metadata=member("lastName", Nullable(STRING)))
    """The last name."""
    phone: str | None | Unset = field(default=UNSET, metadata=member("phone", Nullable(STRING)))
    """The phone number."""
    privacy_consent_data: PrivacyConsent | None | Unset = field(
        default=UNSET, metadata=member("privacyConsentData", Nullable(ModelOf(lambda: PrivacyConsent)))
    )
    """The privacy consent given with the registration."""
    invoice_total_cost: float | None | Unset = field(
        default=UNSET, metadata=member("invoiceTotalCost", Nullable(NUMBER))
    )
    """The total amount of the registration's invoices."""
    invoice_total_paid: float | None | Unset = field(
        default=UNSET, metadata=member("invoiceTotalPaid", Nullable(NUMBER))
    )
    """The amount of the registration's invoices that was paid."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When the registration was added."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When the registration was last changed."""
