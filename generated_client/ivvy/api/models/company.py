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
    EitherOf,
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

    id: int | str | Unset = field(default=UNSET, metadata=member("id", EitherOf(integer=INTEGER, string=STRING)))
    """The id of the company to update. Omit it to add a company."""
    external_id: str | Unset = field(default=UNSET, metadata=member("externalId", STRING))
    """The id of the company in another system."""
    business_name: str | Unset = field(default=UNSET, metadata=member("businessName", STRING))
    """The business name. Required when adding a company."""
    trading_name: str | Unset = field(default=UNSET, metadata=member("tradingName", STRING))
    """The name under which the company trades."""
    business_number: str | Unset = field(default=UNSET, metadata=member("businessNumber", STRING))
    """The registration number of the company."""
    phone: str | Unset = field(default=UNSET, metadata=member("phone", STRING))
    """The phone number."""
    other_phone: str | Unset = field(default=UNSET, metadata=member("otherPhone", STRING))
    """Another phone number."""
    fax: str | Unset = field(default=UNSET, metadata=member("fax", STRING))
    """The fax number."""
    website: str | Unset = field(default=UNSET, metadata=member("website", STRING))
    """The URL of the company's website."""
    email: str | Unset = field(default=UNSET, metadata=member("email", STRING))
    """The email address."""
    address: Address | Unset = field(default=UNSET, metadata=member("address", ModelOf(lambda: Address)))
    """The postal address."""
    primary_contact_id: int | Unset = field(default=UNSET, metadata=member("primaryContactId", INTEGER))
    """The id of the contact to make the primary contact."""
    primary_contact: Contact | Unset = field(default=UNSET, metadata=member("primaryContact", ModelOf(lambda: Contact)))
    """The contact to make the primary contact, with the members that addOrUpdateContact takes."""
    primary_account_manager_id: int | Unset = field(default=UNSET, metadata=member("primaryAccountManagerId", INTEGER))
    """The id of the primary account manager, as returned by getUserList in namespace account."""
    secondary_account_manager_id: int | Unset = field(
        default=UNSET, metadata=member("secondaryAccountManagerId", INTEGER)
    )
    """The id of the secondary account manager."""
    industry_id: int | Unset = field(default=UNSET, metadata=member("industryId", INTEGER))
    """The id of the industry, as returned by getIndustryList in namespace account."""
    is_agent: bool | Unset = field(default=UNSET, metadata=member("isAgent", FLAG))
    """Whether the company is an agent."""
    commission_space: int | Unset = field(default=UNSET, metadata=member("commissionSpace", INTEGER))
    """The commission on space."""
    commission_space_type: int | Unset = field(default=UNSET, metadata=member("commissionSpaceType", INTEGER))
    """How the commission on space is calculated. The vendor's page shows the values 1 and 2 without explaining them."""
    commission_food: int | Unset = field(default=UNSET, metadata=member("commissionFood", INTEGER))
    """The commission on food."""
    commission_food_type: int | Unset = field(default=UNSET, metadata=member("commissionFoodType", INTEGER))
    """How the commission on food is calculated."""
    commission_beverage: int | Unset = field(default=UNSET, metadata=member("commissionBeverage", INTEGER))
    """The commission on beverages."""
    commission_beverage_type: int | Unset = field(default=UNSET, metadata=member("commissionBeverageType", INTEGER))
    """How the commission on beverages is calculated."""
    commission_audio_visual: int | Unset = field(default=UNSET, metadata=member("commissionAudioVisual", INTEGER))
    """The commission on audio-visual equipment."""
    commission_audio_visual_type: int | Unset = field(
        default=UNSET, metadata=member("commissionAudioVisualType", INTEGER)
    )
    """How the commission on audio-visual equipment is calculated."""
    commission_accommodation: int | Unset = field(default=UNSET, metadata=member("commissionAccommodation", INTEGER))
    """The commission on accommodation."""
    commission_accommodation_type: int | Unset = field(
        default=UNSET, metadata=member("commissionAccommodationType", INTEGER)
    )
    """How the commission on accommodation is calculated."""
    iata_number: str | Unset = field(default=UNSET, metadata=member("iataNumber", STRING))
    """The IATA number of the agent."""
    update_if_exists: bool | Unset = field(default=UNSET, metadata=member("updateIfExists", BOOLEAN))
    """Whether to update a company with the same business_name, instead of adding one, if id is omitted."""
    custom_fields: list[CustomFieldValue] | Unset = field(
        default=UNSET, metadata=member("customFields", ListOf(ModelOf(lambda: CustomFieldValue)))
    )
    """The custom fields of the company."""
    external_urls: list[ExternalUrl] | Unset = field(
        default=UNSET, metadata=member("externalUrls", ListOf(ModelOf(lambda: ExternalUrl)))
    )
    """Links to external pages."""
