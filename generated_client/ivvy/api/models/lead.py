# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model Lead."""

from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from ..codecs import (
    INTEGER,
    STRING,
    ListOf,
    ModelOf,
)
from ..conditions import Condition
from ..model import Model, member
from ..types import UNSET, Unset
from .company import Company
from .contact import Contact
from .lead_custom_field_value import LeadCustomFieldValue


@define(kw_only=True, repr=False)
class Lead(Model):
    """Potential business with a company or a contact.

    Vendor's page: https://developer.ivvy.com/contact/add-or-update-lead
    """

    conditions: ClassVar[tuple[Condition, ...]] = (
        Condition(requires=("sourceId", "name", "typeId", "stageId"), absent=("id",)),
    )

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the lead to update. Omit it to add a lead."""
    quality_id: int | Unset = field(default=UNSET, metadata=member("qualityId", INTEGER))
    """The id of the lead's quality, as returned by getLeadQualityList in namespace crm."""
    industry_id: int | Unset = field(default=UNSET, metadata=member("industryId", INTEGER))
    """The id of the industry, as returned by getIndustryList in namespace account. Required when adding a lead that
    belongs to a contact."""
    source_id: int | Unset = field(default=UNSET, metadata=member("sourceId", INTEGER))
    """The id of the lead's source, as returned by getLeadSourceList in namespace crm. Required when adding a lead."""
    company_id: int | Unset = field(default=UNSET, metadata=member("companyId", INTEGER))
    """The id of the company that the lead belongs to. The vendor's page calls it required when adding a lead that
    belongs to a company; company can be sent instead."""
    company: Company | Unset = field(default=UNSET, metadata=member("company", ModelOf(lambda: Company)))
    """The company that the lead belongs to, with the members that addOrUpdateCompany takes."""
    company_lead_contact_id: int | Unset = field(default=UNSET, metadata=member("companyLeadContactId", INTEGER))
    """The id of the contact at the company, as the name suggests. The vendor's page calls it the id of the company,
    required when adding a lead that belongs to a company."""
    contact_id: int | Unset = field(default=UNSET, metadata=member("contactId", INTEGER))
    """The id of the contact. The vendor's page calls it required when adding a lead that belongs to a contact; contact
    can be sent instead."""
    contact: Contact | Unset = field(default=UNSET, metadata=member("contact", ModelOf(lambda: Contact)))
    """The contact, with the members that addOrUpdateContact takes. If a company is sent too, the contact is linked to
    it."""
    name: str | Unset = field(default=UNSET, metadata=member("name", STRING))
    """The name of the lead. Required when adding a lead."""
    owner_user_id: int | Unset = field(default=UNSET, metadata=member("ownerUserId", INTEGER))
    """The id of the user to whom the lead is assigned, as returned by getUserList in namespace account. The user of the
    API key may not be allowed to change it."""
    type_id: int | Unset = field(default=UNSET, metadata=member("typeId", INTEGER))
    """The id of the lead's type, as returned by getLeadTypeList in namespace crm. Required when adding a lead."""
    subtype_id: int | Unset = field(default=UNSET, metadata=member("subtypeId", INTEGER))
    """The id of the subtype within the type. Required if the type has subtypes."""
    stage_id: int | Unset = field(default=UNSET, metadata=member("stageId", INTEGER))
    """The id of the lead's stage, as returned by getLeadStageList in namespace crm. Required when adding a lead."""
    stage_reason_id: int | Unset = field(default=UNSET, metadata=member("stageReasonId", INTEGER))
    """The id of the reason for the stage."""
    channel_id: int | Unset = field(default=UNSET, metadata=member("channelId", INTEGER))
    """The id of the channel through which the lead was received, as returned by getLeadChannelList in namespace crm."""
    description: str | Unset = field(default=UNSET, metadata=member("description", STRING))
    """The description of the lead."""
    custom_fields: list[LeadCustomFieldValue] | Unset = field(
        default=UNSET, metadata=member("customFields", ListOf(ModelOf(lambda: LeadCustomFieldValue)))
    )
    """The custom fields of the lead. The account can require values for some of them."""
