# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model Opportunity."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    INTEGER,
    STRING,
    TIMESTAMP,
    ListOf,
    ModelOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .contact_summary import ContactSummary
from .external_url import ExternalUrl
from .opportunity_company import OpportunityCompany
from .opportunity_owner_user import OpportunityOwnerUser


@define(kw_only=True, repr=False)
class Opportunity(ReadModel):
    """Business that may become a booking."""

    id: int = field(metadata=member("id", INTEGER))
    """The opportunity."""
    venue_id: int | None | Unset = field(default=UNSET, metadata=member("venueId", Nullable(INTEGER)))
    """The venue that it is of."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """Its name."""
    description: str | None | Unset = field(default=UNSET, metadata=member("description", Nullable(STRING)))
    """Its description."""
    owner_user: OpportunityOwnerUser | None | Unset = field(
        default=UNSET, metadata=member("ownerUser", Nullable(ModelOf(lambda: OpportunityOwnerUser)))
    )
    """The user whom it is assigned to."""
    contact: ContactSummary | None | Unset = field(
        default=UNSET, metadata=member("contact", Nullable(ModelOf(lambda: ContactSummary)))
    )
    """The contact that it is with."""
    company: OpportunityCompany | None | Unset = field(
        default=UNSET, metadata=member("company", Nullable(ModelOf(lambda: OpportunityCompany)))
    )
    """The company that it is with."""
    current_booking_id: int | None | Unset = field(
        default=UNSET, metadata=member("currentBookingId", Nullable(INTEGER))
    )
    """Its current booking."""
    quality_id: int | None | Unset = field(default=UNSET, metadata=member("qualityId", Nullable(INTEGER)))
    """Its quality."""
    quality: str | None | Unset = field(default=UNSET, metadata=member("quality", Nullable(STRING)))
    """The name of its quality."""
    stage_id: int | None | Unset = field(default=UNSET, metadata=member("stageId", Nullable(INTEGER)))
    """Its stage."""
    stage_name: str | None | Unset = field(default=UNSET, metadata=member("stageName", Nullable(STRING)))
    """The name of its stage."""
    stage_reason_id: int | None | Unset = field(default=UNSET, metadata=member("stageReasonId", Nullable(INTEGER)))
    """Why it is at that stage."""
    stage_reason_name: str | None | Unset = field(default=UNSET, metadata=member("stageReasonName", Nullable(STRING)))
    """That reason in words."""
    admin_status_changed_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("adminStatusChangedDate", Nullable(TIMESTAMP))
    )
    """When its administrative status was last changed."""
    type_id: int | None | Unset = field(default=UNSET, metadata=member("typeId", Nullable(INTEGER)))
    """Its type."""
    type_: str | None | Unset = field(default=UNSET, metadata=member("type", Nullable(STRING)))
    """The name of its type."""
    subtype_id: int | None | Unset = field(default=UNSET, metadata=member("subtypeId", Nullable(INTEGER)))
    """The kind within its type."""
    source_id: int | None | Unset = field(default=UNSET, metadata=member("sourceId", Nullable(INTEGER)))
    """Where it came from."""
    source_name: str | None | Unset = field(default=UNSET, metadata=member("sourceName", Nullable(STRING)))
    """The name of that source."""
    channel_id: int | None | Unset = field(default=UNSET, metadata=member("channelId", Nullable(INTEGER)))
    """The channel by which it came."""
    channel_name: str | None | Unset = field(default=UNSET, metadata=member("channelName", Nullable(STRING)))
    """The name of that channel."""
    lead_bcc_email: str | None | Unset = field(default=UNSET, metadata=member("leadBccEmail", Nullable(STRING)))
    """The address that belongs to it, for blind copies of mails."""
    closed_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("closedDate", Nullable(TIMESTAMP))
    )
    """When it was closed."""
    lost_to_competition: str | None | Unset = field(
        default=UNSET, metadata=member("lostToCompetition", Nullable(STRING))
    )
    """Why it was lost to a competitor."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When it was added."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When it was last changed."""
    external_urls: list[ExternalUrl] | None | Unset = field(
        default=UNSET, metadata=member("externalUrls", Nullable(ListOf(ModelOf(lambda: ExternalUrl))))
    )
    """Links to pages elsewhere."""
