# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model Company."""

from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    FLAG,
    INTEGER,
    STRING,
    ListOf,
    ModelOf,
)
from ..conditions import Condition
from ..model import Model, member
from ..types import UNSET, Unset
from .address import Address
from .contact import Contact
from .custom_field_value import CustomFieldValue
from .external_url import ExternalUrl


@define(kw_only=True, repr=False)
class Company(Model):
    """A company.

    Vendor's page: https://developer.ivvy.com/contact/add-or-update-company
    """

    conditions: ClassVar[tuple[Condition, ...]] = (Condition(requires=("businessName",), absent=("id",)),)

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The company to update. Leave it out to add one."""
    external_id: str | Unset = field(default=UNSET, metadata=member("externalId", STRING))
    """The id of the company in another system."""
    business_name: str | Unset = field(default=UNSET, metadata=member("businessName", STRING))
    """The name of its business. Required to add a company."""
    trading_name: str | Unset = field(default=UNSET, metadata=member("tradingName", STRING))
    """The name under which it trades."""
    business_number: str | Unset = field(default=UNSET, metadata=member("businessNumber", STRING))
    """The number under which it is registered."""
    phone: str | Unset = field(default=UNSET, metadata=member("phone", STRING))
    """The telephone number."""
    other_phone: str | Unset = field(default=UNSET, metadata=member("otherPhone", STRING))
    """Another telephone number."""
    fax: str | Unset = field(default=UNSET, metadata=member("fax", STRING))
    """The fax number."""
    website: str | Unset = field(default=UNSET, metadata=member("website", STRING))
    """The address of its website."""
    email: str | Unset = field(default=UNSET, metadata=member("email", STRING))
    """The email address."""
    address: Address | Unset = field(default=UNSET, metadata=member("address", ModelOf(lambda: Address)))
    """The postal address."""
    primary_contact_id: int | Unset = field(default=UNSET, metadata=member("primaryContactId", INTEGER))
    """The contact that becomes its primary contact."""
    primary_contact: Contact | Unset = field(default=UNSET, metadata=member("primaryContact", ModelOf(lambda: Contact)))
    """The contact that becomes its primary contact, with the members that addOrUpdateContact takes."""
    primary_account_manager_id: int | Unset = field(default=UNSET, metadata=member("primaryAccountManagerId", INTEGER))
    """Its first account manager, as getUserList of namespace account gives it."""
    secondary_account_manager_id: int | Unset = field(
        default=UNSET, metadata=member("secondaryAccountManagerId", INTEGER)
    )
    """Its second account manager."""
    industry_id: int | Unset = field(default=UNSET, metadata=member("industryId", INTEGER))
    """Its industry, as getIndustryList of namespace account gives it."""
    is_agent: bool | Unset = field(default=UNSET, metadata=member("isAgent", FLAG))
    """Whether it is an agent."""
    commission_space: int | Unset = field(default=UNSET, metadata=member("commissionSpace", INTEGER))
    """The commission on space."""
    commission_space_type: int | Unset = field(default=UNSET, metadata=member("commissionSpaceType", INTEGER))
    """How that commission is calculated. The page shows the values 1 and 2, and does not explain them."""
    commission_food: int | Unset = field(default=UNSET, metadata=member("commissionFood", INTEGER))
    """The commission on food."""
    commission_food_type: int | Unset = field(default=UNSET, metadata=member("commissionFoodType", INTEGER))
    """How that commission is calculated."""
    commission_beverage: int | Unset = field(default=UNSET, metadata=member("commissionBeverage", INTEGER))
    """The commission on beverages."""
    commission_beverage_type: int | Unset = field(default=UNSET, metadata=member("commissionBeverageType", INTEGER))
    """How that commission is calculated."""
    commission_audio_visual: int | Unset = field(default=UNSET, metadata=member("commissionAudioVisual", INTEGER))
    """The commission on audio-visual equipment."""
    commission_audio_visual_type: int | Unset = field(
        default=UNSET, metadata=member("commissionAudioVisualType", INTEGER)
    )
    """How that commission is calculated."""
    commission_accommodation: int | Unset = field(default=UNSET, metadata=member("commissionAccommodation", INTEGER))
    """The commission on accommodation."""
    commission_accommodation_type: int | Unset = field(
        default=UNSET, metadata=member("commissionAccommodationType", INTEGER)
    )
    """How that commission is calculated."""
    iata_number: str | Unset = field(default=UNSET, metadata=member("iataNumber", STRING))
    """The IATA number of an agent."""
    update_if_exists: bool | Unset = field(default=UNSET, metadata=member("updateIfExists", BOOLEAN))
    """Whether a company of the same business_name is updated instead, where id is left out."""
    custom_fields: list[CustomFieldValue] | Unset = field(
        default=UNSET, metadata=member("customFields", ListOf(ModelOf(lambda: CustomFieldValue)))
    )
    """Its custom fields."""
    external_urls: list[ExternalUrl] | Unset = field(
        default=UNSET, metadata=member("externalUrls", ListOf(ModelOf(lambda: ExternalUrl)))
    )
    """Links to pages elsewhere."""
