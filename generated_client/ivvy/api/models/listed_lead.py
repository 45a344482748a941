# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model ListedLead."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    INTEGER,
    STRING,
    TIMESTAMP,
    EitherOf,
    ListOf,
    ModelOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .contact_summary import ContactSummary
from .lead_company import LeadCompany
from .lead_custom_field import LeadCustomField
from .lead_owner import LeadOwner


@define(kw_only=True, repr=False)
class ListedLead(ReadModel):
    """A lead as returned in lists, which may become an opportunity of a venue."""

    id: int = field(metadata=member("id", INTEGER))
    """The id of the lead."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """The name of the lead."""
    description: str | None | Unset = field(default=UNSET, metadata=member("description", Nullable(STRING)))
    """The description of the lead."""
    owner_user: LeadOwner | None | Unset = field(
        default=UNSET, metadata=member("ownerUser", Nullable(ModelOf(lambda: LeadOwner)))
    )
    """The user to whom the lead is assigned."""
    contact: ContactSummary | None | Unset = field(
        default=UNSET, metadata=member("contact", Nullable(ModelOf(lambda: ContactSummary)))
    )
    """The contact of the lead."""
    company: LeadCompany | None | Unset = field(
        default=UNSET, metadata=member("company", Nullable(ModelOf(lambda: LeadCompany)))
    )
    """The company of the lead."""
    current_booking_id: int | None | Unset = field(
        default=UNSET, metadata=member("currentBookingId", Nullable(INTEGER))
    )
    """The id of the lead's current booking."""
    quality_id: int | None | Unset = field(default=UNSET, metadata=member("qualityId", Nullable(INTEGER)))
    """The id of the lead's quality, as returned by getLeadQualityList."""
    quality: str | None | Unset = field(default=UNSET, metadata=member("quality", Nullable(STRING)))
    """The name of the quality."""
    stage_id: int | None | Unset = field(default=UNSET, metadata=member("stageId", Nullable(INTEGER)))
    """The id of the lead's stage, as returned by getLeadStageList."""
    stage_name: str | None | Unset = field(default=UNSET, metadata=member("stageName", Nullable(STRING)))
    """The name of the stage."""
    stage_reason_id: int | None | Unset = field(default=UNSET, metadata=member("stageReasonId", Nullable(INTEGER)))
    """The id of the reason for the stage."""
    stage_reason_name: str | None | Unset = field(default=UNSET, metadata=member("stageReasonName", Nullable(STRING)))
    """The name of the reason for the stage."""
    admin_status_changed_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("adminStatusChangedDate", Nullable(TIMESTAMP))
    )
    """When the administrative status was last changed."""
    type_id: int | None | Unset = field(default=UNSET, metadata=member("typeId", Nullable(INTEGER)))
    """The id of the lead's type, as returned by getLeadTypeList."""
    type_: str | None | Unset = field(default=UNSET, metadata=member("type", Nullable(STRING)))
    """The name of the type."""
    subtype_id: int | None | Unset = field(default=UNSET, metadata=member("subtypeId", Nullable(INTEGER)))
    """The id of the subtype within the type."""
    source_id: int | None | Unset = field(default=UNSET, metadata=member("sourceId", Nullable(INTEGER)))
    """The id of the lead's source, as returned by getLeadSourceList."""
    source_name: str | None | Unset = field(default=UNSET, metadata=member("sourceName", Nullable(STRING)))
    """The name of the source."""
    channel_id: int | None | Unset = field(default=UNSET, metadata=member("channelId", Nullable(INTEGER)))
    """The id of the channel through which the lead was received, as returned by getLeadChannelList."""
    channel_name: str | None | Unset = field(default=UNSET, metadata=member("channelName", Nullable(STRING)))
    """The name of the channel."""
    lead_bcc_email: str | None | Unset = field(default=UNSET, metadata=member("leadBccEmail", Nullable(STRING)))
    """The email address of the lead for blind copies of emails."""
    closed_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("closedDate", Nullable(TIMESTAMP))
    )
    """When the lead was closed."""
    lost_to_competition: str | int | None | Unset = field(
        default=UNSET, metadata=member("lostToCompetition", Nullable(EitherOf(string=STRING, integer=INTEGER)))
    )
    """Why the lead was lost to a competitor."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When the lead was added."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When the lead was last changed."""
    owner_user_id: int | None | Unset = field(default=UNSET, metadata=member("ownerUserId", Nullable(INTEGER)))
    """The id of the user to whom the lead is assigned."""
    contact_id: int | None | Unset = field(default=UNSET, metadata=member("contactId", Nullable(INTEGER)))
    """The id of the contact of the lead."""
    company_id: int | None | Unset = field(default=UNSET, metadata=member("companyId", Nullable(INTEGER)))
    """The id of the company of the lead."""
    company_lead_contact_id: int | None | Unset = field(
        default=UNSET, metadata=member("companyLeadContactId", Nullable(INTEGER))
    )
    """The id of the contact at the company."""
    industry_id: int | None | Unset = field(default=UNSET, metadata=member("industryId", Nullable(INTEGER)))
    """The id of the industry, as returned by getIndustryList in namespace account."""
    custom_fields: list[LeadCustomField] | None | Unset = field(
        default=UNSET, metadata=member("customFields", Nullable(ListOf(ModelOf(lambda: LeadCustomField))))
    )
    """The custom fields of the lead."""
