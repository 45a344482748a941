# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model Contact."""

from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
    STRING,
    EitherOf,
    EnumOf,
    Limited,
    ListOf,
    ModelOf,
    Nullable,
)
from ..conditions import Condition
from ..model import Model, member
from ..types import UNSET, Unset
from .custom_field_value import CustomFieldValue
from .email_status import EmailStatus
from .external_url import ExternalUrl
from .sms_status import SmsStatus
from .subscription_group import SubscriptionGroup


@define(kw_only=True, repr=False)
class Contact(Model):
    """A person.

    Vendor's page: https://developer.ivvy.com/contact/add-or-update-contact
    """

    conditions: ClassVar[tuple[Condition, ...]] = (
        Condition(requires=("firstName", "lastName", "email"), absent=("id",)),
    )

    id: int | str | Unset = field(default=UNSET, metadata=member("id", EitherOf(integer=INTEGER, string=STRING)))
    """The id of the contact to update. Omit it to add a contact."""
    external_id: str | Unset = field(default=UNSET, metadata=member("externalId", STRING))
    """The id of the contact in another system."""
    first_name: str | Unset = field(default=UNSET, metadata=member("firstName", STRING))
    """The first name. Required when adding a contact."""
    last_name: str | Unset = field(default=UNSET, metadata=member("lastName", STRING))
    """The last name. Required when adding a contact."""
    email: str | Unset = field(default=UNSET, metadata=member("email", STRING))
    """The email address. Must be a valid email. Required when adding a contact."""
    phone: str | Unset = field(default=UNSET, metadata=member("phone", STRING))
    """The phone number."""
    groups: list[SubscriptionGroup] | Unset = field(
        default=UNSET, metadata=member("groups", ListOf(ModelOf(lambda: SubscriptionGroup)))
    )
    """The groups that the contact is subscribed to. They replace the contact's current groups."""
    custom_fields: list[CustomFieldValue] | Unset = field(
        default=UNSET, metadata=member("customFields", ListOf(ModelOf(lambda: CustomFieldValue)))
    )
    """The custom fields of the contact."""
    companies: list[int] | Unset = field(default=UNSET, metadata=member("companies", ListOf(INTEGER)))
    """The ids of the companies that the contact belongs to, as returned by getCompanyList."""
    status: EmailStatus | Unset = field(default=UNSET, metadata=member("status", EnumOf(EmailStatus)))
    """Whether the contact is subscribed to emails."""
    sms_status: SmsStatus | Unset = field(default=UNSET, metadata=member("smsStatus", EnumOf(SmsStatus)))
    """Whether the contact is subscribed to text messages."""
    update_if_exists: bool | Unset = field(default=UNSET, metadata=member("updateIfExists", BOOLEAN))
    """Whether to update a contact with the same names and email, instead of adding one, if id is omitted."""
    external_urls: list[ExternalUrl] | None | Unset = field(
        default=UNSET,
        metadata=member("externalUrls", Limited(Nullable(ListOf(ModelOf(lambda: ExternalUrl))), max_items=3)),
    )
    """Links to external pages. Set it to null to remove all links from the contact. At most 3 items."""
    privacy_consent: bool | Unset = field(default=UNSET, metadata=member("privacyConsent", BOOLEAN))
    """Whether the contact gives privacy consent."""
