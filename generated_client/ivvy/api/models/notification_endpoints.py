# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model NotificationEndpoints."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    STRING,
)
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class NotificationEndpoints(Model):
    """URLs that receive notifications, by endpoint. Endpoints that are left out do not change.

    Vendor's page: https://developer.ivvy.com/notifications/notifications
    """

    companies_endpoint: str | Unset = field(default=UNSET, metadata=member("companiesEndpoint", STRING))
    """The URL that receives notifications about companies."""
    contacts_endpoint: str | Unset = field(default=UNSET, metadata=member("contactsEndpoint", STRING))
    """The URL that receives notifications about contacts and their notes."""
    crm_endpoint: str | Unset = field(default=UNSET, metadata=member("crmEndpoint", STRING))
    """The URL that receives notifications about opportunities, tasks, activities and notes of leads."""
    payments_endpoint: str | Unset = field(default=UNSET, metadata=member("paymentsEndpoint", STRING))
    """The URL that receives notifications about invoices."""
    venues_endpoint: str | Unset = field(default=UNSET, metadata=member("venuesEndpoint", STRING))
    """The URL that receives notifications about bookings with their sessions, accommodation, notes and documents, and
    space blockouts."""
    ari_endpoint: str | Unset = field(default=UNSET, metadata=member("ariEndpoint", STRING))
    """The URL that receives notifications about availability, rates and inventory of rooms."""
    events_endpoint: str | Unset = field(default=UNSET, metadata=member("eventsEndpoint", STRING))
    """The URL that receives notifications about events. The platform does not send any yet."""
