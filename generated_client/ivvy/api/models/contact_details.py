# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model ContactDetails."""

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
from .company_summary import CompanySummary
from .email_status import EmailStatus
from .event_invitation import EventInvitation
from .event_registration import EventRegistration
from .external_url import ExternalUrl
from .joined_group import JoinedGroup
from .named_custom_field import NamedCustomField
from .privacy_consent import PrivacyConsent
from .sms_status import SmsStatus


@define(kw_only=True, repr=False)
class ContactDetails(ReadModel):
    """A contact, as returned by actions that read contacts.

    Vendor's page: https://developer.ivvy.com/contact/get-contact
    """

    id: int = field(metadata=member("id", INTEGER))
    """The id of the contact."""
    first_name: str | None | Unset = field(default=UNSET, metadata=member("firstName", Nullable(STRING)))
    """The first name."""
    last_name: str | None | Unset = field(default=UNSET, metadata=member("lastName", Nullable(STRING)))
    """The last name."""
    email: str | None | Unset = field(default=UNSET, metadata=member("email", Nullable(STRING)))
    """The email address."""
    phone: str | None | Unset = field(default=UNSET, metadata=member("phone", Nullable(STRING)))
    """The phone number."""
    status: EmailStatus | None | Unset = field(default=UNSET, metadata=member("status", Nullable(EnumOf(EmailStatus))))
    """Whether the contact is subscribed to emails."""
    sms_status: SmsStatus | None | Unset = field(
        default=UNSET, metadata=member("smsStatus", Nullable(EnumOf(SmsStatus)))
    )
    """Whether the contact is subscribed to text messages."""
    custom_fields: list[NamedCustomField] | None | Unset = field(
        default=UNSET, metadata=member("customFields", Nullable(ListOf(ModelOf(lambda: NamedCustomField))))
    )
    """The custom fields of the account, excluding those of events."""
    groups: list[JoinedGroup] | None | Unset = field(
        default=UNSET, metadata=member("groups", Nullable(ListOf(ModelOf(lambda: JoinedGroup))))
    )
    """The groups that the contact is subscribed to."""
    companies: list[int] | None | Unset = field(default=UNSET, metadata=member("companies", Nullable(ListOf(INTEGER))))
    """The ids of the companies that the contact belongs to."""
    companies_data: list[CompanySummary] | None | Unset = field(
        default=UNSET, metadata=member("companiesData", Nullable(ListOf(ModelOf(lambda: CompanySummary))))
    )
    """The companies that the contact belongs to, with their names."""
    external_id: str | None | Unset = field(default=UNSET, metadata=member("externalId", Nullable(STRING)))
    """The id of the contact in another system."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When the contact was added."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When the contact was last changed."""
    is_anonymised: bool | None | Unset = field(default=UNSET, metadata=member("isAnonymised", Nullable(BOOLEAN)))
    """Whether the data of the contact was anonymised."""
    event_invitations: list[EventInvitation] | None | Unset = field(
        default=UNSET, metadata=member("eventInvitations", Nullable(ListOf(ModelOf(lambda: EventInvitation))))
    )
    """The events to which the contact was invited."""
    event_registrations: list[EventRegistration] | None | Unset = field(
        default=UNSET, metadata=member("eventRegistrations", Nullable(ListOf(ModelOf(lambda: EventRegistration))))
    )
    """The events for which the contact has registered."""
    external_urls: list[ExternalUrl] | None | Unset = field(
        default=UNSET, metadata=member("externalUrls", Nullable(ListOf(ModelOf(lambda: ExternalUrl))))
    )
    """Links to external pages."""
    privacy_consent_data: PrivacyConsent | None | Unset = field(
        default=UNSET, metadata=member("privacyConsentData", Nullable(ModelOf(lambda: PrivacyConsent)))
    )
    """The privacy consent of the contact."""
