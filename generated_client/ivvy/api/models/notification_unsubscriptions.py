# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model NotificationUnsubscriptions."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    EnumOf,
)
from ..model import Model, member
from ..types import UNSET, Unset
from .unsubscribe_result import UnsubscribeResult


@define(kw_only=True, repr=False)
class NotificationUnsubscriptions(Model):
    """The result for each endpoint.

    Vendor's page: https://developer.ivvy.com/notifications/notifications
    """

    companies_result: UnsubscribeResult | Unset = field(
        default=UNSET, metadata=member("companiesResult", EnumOf(UnsubscribeResult))
    )
    """The result for companies_endpoint."""
    contacts_result: UnsubscribeResult | Unset = field(
        default=UNSET, metadata=member("contactsResult", EnumOf(UnsubscribeResult))
    )
    """The result for contacts_endpoint."""
    crm_result: UnsubscribeResult | Unset = field(
        default=UNSET, metadata=member("crmResult", EnumOf(UnsubscribeResult))
    )
    """The result for crm_endpoint."""
    payments_result: UnsubscribeResult | Unset = field(
        default=UNSET, metadata=member("paymentsResult", EnumOf(UnsubscribeResult))
    )
    """The result for payments_endpoint."""
    venues_result: UnsubscribeResult | Unset = field(
        default=UNSET, metadata=member("venuesResult", EnumOf(UnsubscribeResult))
    )
    """The result for venues_endpoint."""
    ari_result: UnsubscribeResult | Unset = field(
        default=UNSET, metadata=member("ariResult", EnumOf(UnsubscribeResult))
    )
    """The result for ari_endpoint."""
    events_result: UnsubscribeResult | Unset = field(
        default=UNSET, metadata=member("eventsResult", EnumOf(UnsubscribeResult))
    )
    """The result for events_endpoint."""
