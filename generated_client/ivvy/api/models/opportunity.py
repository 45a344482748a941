# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model Opportunity."""

from __future__ import annotations

import datetime
from typing import ClassVar

from attrs import define, field

from ..codecs import (
    DATE,
    INTEGER,
    STRING,
    Limited,
    ListOf,
    ModelOf,
    Nullable,
)
from ..conditions import Condition
from ..model import Model, member
from ..types import UNSET, Unset
from .company import Company
from .contact import Contact
from .custom_field import CustomField
from .external_url import ExternalUrl


@define(kw_only=True, repr=False)
class Opportunity(Model):
    """Potential business of a venue, which may become a booking.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-opportunity
    """

    conditions: ClassVar[tuple[Condition, ...]] = (Condition(requires=("name", "sourceId", "typeId"), absent=("id",)),)

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the opportunity to update. Omit it to add one."""
    venue_id: int = field(metadata=member("venueId", INTEGER))
    """The id of the venue that the opportunity belongs to."""
    name: str | Unset = field(default=UNSET, metadata=member("name", STRING))
    """The name of the opportunity. Required when adding."""
    description: str | Unset = field(default=UNSET, metadata=member("description", STRING))
    """The description of the opportunity."""
    company_id: int | Unset = field(default=UNSET, metadata=member("companyId", INTEGER))
    """The id of the company that the opportunity is for. If company_id or company is set, the opportunity is for a
    company, and company_lead_contact_id or contact must belong to that company."""
    company: Company | Unset = field(default=UNSET, metadata=member("company", ModelOf(lambda: Company)))
    """A company to create and assign to the opportunity, with the members that addOrUpdateCompany in namespace contact
    takes. If contact is set too, the contact is linked to the company."""
    company_lead_contact_id: int | Unset = field(default=UNSET, metadata=member("companyLeadContactId", INTEGER))
    """The id of the contact at the company, who must belong to that company."""
    contact_id: int | Unset = field(default=UNSET, metadata=member("contactId", INTEGER))
    """The id of the contact that the opportunity is for, if it is not for a company. It can be any contact of the
    account."""
    contact: Contact | Unset = field(default=UNSET, metadata=member("contact", ModelOf(lambda: Contact)))
    """A contact to create and assign to the opportunity, with the members that addOrUpdateContact in namespace contact
    takes."""
    quality_id: int | Unset = field(default=UNSET, metadata=member("qualityId", INTEGER))
    """The id of the opportunity's quality, as returned by getLeadQualityList in namespace crm."""
    industry_id: int | Unset = field(default=UNSET, metadata=member("industryId", INTEGER))
    """The id of the industry, as returned by getIndustryList in namespace account."""
    source_id: int | Unset = field(default=UNSET, metadata=member("sourceId", INTEGER))
    """The id of the opportunity's source, as returned by getLeadSourceList in namespace crm. Required when adding."""
    owner_user_id: int | Unset = field(default=UNSET, metadata=member("ownerUserId", INTEGER))
    """The id of the sales person to whom the opportunity is assigned, as returned by getUserList in namespace account.
    The privileges of the user of the API key can prevent it from being changed."""
    type_id: int | Unset = field(default=UNSET, metadata=member("typeId", INTEGER))
    """The id of the opportunity's type, as returned by getLeadTypeList in namespace crm. Required when adding."""
    subtype_id: int | Unset = field(default=UNSET, metadata=member("subtypeId", INTEGER))
    """The id of the subtype. Required if the type has subtypes."""
    stage_id: int | Unset = field(default=UNSET, metadata=member("stageId", INTEGER))
    """The id of the opportunity's stage, as returned by getLeadStageList in namespace crm."""
    stage_reason_id: int | Unset = field(default=UNSET, metadata=member("stageReasonId", INTEGER))
    """The id of the reason for the stage, which getLeadStageList returns with the stage."""
    channel_id: int | Unset = field(default=UNSET, metadata=member("channelId", INTEGER))
    """The id of the channel through which the opportunity was received, as returned by getLeadChannelList in namespace
    crm."""
    utm_source: str | Unset = field(default=UNSET, metadata=member("utmSource", STRING))
    """The source of the campaign that led to the opportunity. Only when adding."""
    utm_medium: str | Unset = field(default=UNSET, metadata=member("utmMedium", STRING))
    """The medium of the campaign that led to the opportunity. Only when adding."""
    utm_campaign: str | Unset = field(default=UNSET, metadata=member("utmCampaign", STRING))
    """The name of the campaign that led to the opportunity. Only when adding."""
    utm_term: str | Unset = field(default=UNSET, metadata=member("utmTerm", STRING))
    """The term of the campaign that led to the opportunity. Only when adding."""
    utm_content: str | Unset = field(default=UNSET, metadata=member("utmContent", STRING))
    """The content of the campaign that led to the opportunity."""
    referral_contact_id: int | Unset = field(default=UNSET, metadata=member("referralContactId", INTEGER))
    """The id of the contact who referred the opportunity. Required if the source is the referral program and
    referral_contact is omitted."""
    referral_contact: Contact | Unset = field(
        default=UNSET, metadata=member("referralContact", ModelOf(lambda: Contact))
    )
    """The contact who referred the opportunity, with the members that addOrUpdateContact in namespace contact takes."""
    referral_company_id: int | Unset = field(default=UNSET, metadata=member("referralCompanyId", INTEGER))
    """The id of the company that referred the opportunity. Required if the source is the referral program and
    referral_company is omitted."""
    referral_company: Company | Unset = field(
        default=UNSET, metadata=member("referralCompany", ModelOf(lambda: Company))
    )
    """The company that referred the opportunity, with the members that addOrUpdateCompany in namespace contact takes."""
    confirmed_quote_id: int | Unset = field(default=UNSET, metadata=member("confirmedQuoteId", INTEGER))
    """The id of the confirmed quote."""
    confirmed_quote_status: int | Unset = field(default=UNSET, metadata=member("confirmedQuoteStatus", INTEGER))
    """The status of the confirmed quote. The page lists no values."""
    cancelled_quote_id: int | Unset = field(default=UNSET, metadata=member("cancelledQuoteId", INTEGER))
    """The id of the cancelled quote."""
    lost_to_competition: int | Unset = field(default=UNSET, metadata=member("lostToCompetition", INTEGER))
    """The id of the reason why the opportunity was lost."""
    closed_date: datetime.date | Unset = field(default=UNSET, metadata=member("closedDate", DATE))
    """The day on which the opportunity was closed."""
    custom_fields: list[CustomField] | Unset = field(
        default=UNSET, metadata=member("customFields", ListOf(ModelOf(lambda: CustomField)))
    )
    """The values of custom fields. The settings of the venue's account can make a custom field required."""
    external_urls: list[ExternalUrl] | None | Unset = field(
        default=UNSET,
        metadata=member("externalUrls", Limited(Nullable(ListOf(ModelOf(lambda: ExternalUrl))), max_items=3)),
    )
    """Links to external pages. Set it to null to remove all links from the opportunity. At most 3 items."""
