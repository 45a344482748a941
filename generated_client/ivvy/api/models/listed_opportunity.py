# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model ListedOpportunity."""

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
from .company_summary import CompanySummary
from .contact_summary import ContactSummary
from .external_url import ExternalUrl
from .lead_company import LeadCompany
from .lead_custom_field import LeadCustomField
from .lead_owner import LeadOwner


@define(kw_only=True, repr=False)
class ListedOpportunity(ReadModel):
    """An opportunity as returned in lists."""

    id: int = field(metadata=member("id", INTEGER))
    """The id of the opportunity."""
    venue_id: int | None | Unset = field(default=UNSET, metadata=member("venueId", Nullable(INTEGER)))
    """The id of the venue that the opportunity belongs to."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """The name of the opportunity."""
    description: str | None | Unset = field(default=UNSET, metadata=member("description", Nullable(STRING)))
    """The description of the opportunity."""
    owner_user: LeadOwner | None | Unset = field(
        default=UNSET, metadata=member("ownerUser", Nullable(ModelOf(lambda: LeadOwner)))
    )
    """The user to whom the opportunity is assigned."""
    contact: ContactSummary | None | Unset = field(
        default=UNSET, metadata=member("contact", Nullable(ModelOf(lambda: ContactSummary)))
    )
    """The contact of the opportunity."""
    company: LeadCompany | None | Unset = field(
        default=UNSET, metadata=member("company", Nullable(ModelOf(lambda: LeadCompany)))
    )
    """The company of the opportunity."""
    current_booking_id: int | None | Unset = field(
        default=UNSET, metadata=member("currentBookingId", Nullable(INTEGER))
    )
    """The id of the opportunity's current booking."""
    quality_id: int | None | Unset = field(default=UNSET, metadata=member("qualityId", Nullable(INTEGER)))
    """The id of the opportunity's quality."""
    quality: str | None | Unset = field(default=UNSET, metadata=member("quality", Nullable(STRING)))
    """The name of the quality."""
    stage_id: int | None | Unset = field(default=UNSET, metadata=member("stageId", Nullable(INTEGER)))
    """The id of the opportunity's stage."""
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
    """The id of the opportunity's type."""
    type_: str | None | Unset = field(default=UNSET, metadata=member("type", Nullable(STRING)))
    """The name of the type."""
    subtype_id: int | None | Unset = field(default=UNSET, metadata=member("subtypeId", Nullable(INTEGER)))
    """The id of the subtype within the type."""
    source_id: int | None | Unset = field(default=UNSET, metadata=member("sourceId", Nullable(INTEGER)))
    """The id of the opportunity's source."""
    source_name: str | None | Unset = field(default=UNSET, metadata=member("sourceName", Nullable(STRING)))
    """The name of the source."""
    channel_id: int | None | Unset = field(default=UNSET, metadata=member("channelId", Nullable(INTEGER)))
    """The id of the channel through which the opportunity was received."""
    channel_name: str | None | Unset = field(default=UNSET, metadata=member("channelName", Nullable(STRING)))
    """The name of the channel."""
    lead_bcc_email: str | None | Unset = field(default=UNSET, metadata=member("leadBccEmail", Nullable(STRING)))
    """The email address of the opportunity for blind copies of emails."""
    closed_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("closedDate", Nullable(TIMESTAMP))
    )
    """When the opportunity was closed."""
    lost_to_competition: str | int | None | Unset = field(
        default=UNSET, metadata=member("lostToCompetition", Nullable(EitherOf(string=STRING, integer=INTEGER)))
    )
    """Why the opportunity was lost to a competitor."""
    created_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("createdDate", Nullable(TIMESTAMP))
    )
    """When the opportunity was added."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When the opportunity was last changed."""
    utm_source: str | None | Unset = field(default=UNSET, metadata=member("utmSource", Nullable(STRING)))
    """The source of the campaign that led to the opportunity."""
    utm_medium: str | None | Unset = field(default=UNSET, metadata=member("utmMedium", Nullable(STRING)))
    """The medium of the campaign that led to the opportunity."""
    utm_campaign: str | None | Unset = field(default=UNSET, metadata=member("utmCampaign", Nullable(STRING)))
    """The name of the campaign that led to the opportunity."""
    utm_term: str | None | Unset = field(default=UNSET, metadata=member("utmTerm", Nullable(STRING)))
    """The term of the campaign that led to the opportunity."""
    utm_content: str | None | Unset = field(default=UNSET, metadata=member("utmContent", Nullable(STRING)))
    """The content of the campaign that led to the opportunity."""
    referral_contact_id: int | None | Unset = field(
        default=UNSET, metadata=member("referralContactId", Nullable(INTEGER))
    )
    """The id of the contact who referred the opportunity."""
    referral_contact: ContactSummary | None | Unset = field(
        default=UNSET, metadata=member("referralContact", Nullable(ModelOf(lambda: ContactSummary)))
    )
    """A summary of the contact who referred the opportunity."""
    referral_company_id: int | None | Unset = field(
        default=UNSET, metadata=member("referralCompanyId", Nullable(INTEGER))
    )
    """The id of the company that referred the opportunity."""
    referral_company: CompanySummary | None | Unset = field(
        default=UNSET, metadata=member("referralCompany", Nullable(ModelOf(lambda: CompanySummary)))
    )
    """A summary of the company that referred the opportunity."""
    confirmed_quote_id: int | None | Unset = field(
        default=UNSET, metadata=member("confirmedQuoteId", Nullable(INTEGER))
    )
    """The id of the confirmed quote."""
    confirmed_quote_status: int | None | Unset = field(
        default=UNSET, metadata=member("confirmedQuoteStatus", Nullable(INTEGER))
    )
    """The status of the confirmed quote."""
    cancelled_quote_id: int | None | Unset = field(
        default=UNSET, metadata=member("cancelledQuoteId", Nullable(INTEGER))
    )
    """The id of the cancelled quote."""
    owner_user_id: int | None | Unset = field(default=UNSET, metadata=member("ownerUserId", Nullable(INTEGER)))
    """The id of the user to whom the opportunity is assigned."""
    contact_id: int | None | Unset = field(default=UNSET, metadata=member("contactId", Nullable(INTEGER)))
    """The id of the contact of the opportunity."""
    company_id: int | None | Unset = field(default=UNSET, metadata=member("companyId", Nullable(INTEGER)))
    """The id of the company of the opportunity."""
    company_lead_contact_id: int | None | Unset = field(
        default=UNSET, metadata=member("companyLeadContactId", Nullable(INTEGER))
    )
    """The id of the contact at the company."""
    industry_id: int | None | Unset = field(default=UNSET, metadata=member("industryId", Nullable(INTEGER)))
    """The id of the industry."""
    custom_fields: list[LeadCustomField] | None | Unset = field(
        default=UNSET, metadata=member("customFields", Nullable(ListOf(ModelOf(lambda: LeadCustomField))))
    )
    """The custom fields of the opportunity."""
    external_urls: list[ExternalUrl] | None | Unset = field(
        default=UNSET, metadata=member("externalUrls", Nullable(ListOf(ModelOf(lambda: ExternalUrl))))
    )
    """Links to external pages."""
