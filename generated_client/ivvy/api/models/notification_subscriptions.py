# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model NotificationSubscriptions."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    STRING,
    Nullable,
)
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class NotificationSubscriptions(Model):
    """The state of all subscriptions of the account.

    Vendor's page: https://developer.ivvy.com/notifications/notifications
    """

    companies_success: bool | Unset = field(default=UNSET, metadata=member("companiesSuccess", BOOLEAN))
    """Whether the account is subscribed to companies_endpoint."""
    companies_topic_id: str | None | Unset = field(default=UNSET, metadata=member("companiesTopicId", Nullable(STRING)))
    """The ARN of the SNS topic of companies_endpoint; null if the account is not subscribed to it."""
    contacts_success: bool | Unset = field(default=UNSET, metadata=member("contactsSuccess", BOOLEAN))
    """Whether the account is subscribed to contacts_endpoint."""
    contacts_topic_id: str | None | Unset = field(default=UNSET, metadata=member("contactsTopicId", Nullable(STRING)))
    """The ARN of the SNS topic of contacts_endpoint; null if the account is not subscribed to it."""
    crm_success: bool | Unset = field(default=UNSET, metadata=member("crmSuccess", BOOLEAN))
    """Whether the account is subscribed to crm_endpoint."""
    crm_topic_id: str | None | Unset = field(default=UNSET, metadata=member("crmTopicId", Nullable(STRING)))
    """The ARN of the SNS topic of crm_endpoint; null if the account is not subscribed to it."""
    payments_success: bool | Unset = field(default=UNSET, metadata=member("paymentsSuccess", BOOLEAN))
    """Whether the account is subscribed to payments_endpoint."""
    payments_topic_id: str | None | Unset = field(default=UNSET, metadata=member("paymentsTopicId", Nullable(STRING)))
    """The ARN of the SNS topic of payments_endpoint; null if the account is not subscribed to it."""
    venues_success: bool | Unset = field(default=UNSET, metadata=member("venuesSuccess", BOOLEAN))
    """Whether the account is subscribed to venues_endpoint."""
    venues_topic_id: str | None | Unset = field(default=UNSET, metadata=member("venuesTopicId", Nullable(STRING)))
    """The ARN of the SNS topic of venues_endpoint; null if the account is not subscribed to it."""
    ari_success: bool | Unset = field(default=UNSET, metadata=member("ariSuccess", BOOLEAN))
    """Whether the account is subscribed to ari_endpoint."""
    ari_topic_id: str | None | Unset = field(default=UNSET, metadata=member("ariTopicId", Nullable(STRING)))
    """The ARN of the SNS topic of ari_endpoint; null if the account is not subscribed to it."""
    events_success: bool | Unset = field(default=UNSET, metadata=member("eventsSuccess", BOOLEAN))
    """Whether the account is subscribed to events_endpoint."""
    events_topic_id: str | None | Unset = field(default=UNSET, metadata=member("eventsTopicId", Nullable(STRING)))
    """The ARN of the SNS topic of events_endpoint; null if the account is not subscribed to it."""
