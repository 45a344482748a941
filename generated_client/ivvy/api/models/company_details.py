# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model CompanyDetails."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    FLAG,
    INTEGER,
    NUMBER,
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
from .address import Address
from .company_industry import CompanyIndustry
from .contact_summary import ContactSummary
from .external_url import ExternalUrl
from .named_custom_field import NamedCustomField
from .user_summary import UserSummary


@define(kw_only=True, repr=False)
class CompanyDetails(ReadModel):
    """A company, as returned by actions that read companies.

    Vendor's page: https://developer.ivvy.com/contact/get-company
    """

    id: int = field(metadata=member("id", INTEGER))
    """The id of the company."""
    external_id: str | None | Unset = field(default=UNSET, metadata=member("externalId", Nullable(STRING)))
    """The id of the company in another system."""
    business_name: str | None | Unset = field(default=UNSET, metadata=member("businessName", Nullable(STRING)))
    """The business name."""
    trading_name: str | None | Unset = field(default=UNSET, metadata=member("tradingName", Nullable(STRING)))
    """The name under which the company trades."""
    business_number: str | None | Unset = field(default=UNSET, metadata=member("businessNumber", Nullable(STRING)))
    """The registration number of the company."""
    phone: str | None | Unset = field(default=UNSET, metadata=member("phone", Nullable(STRING)))
    """The phone number."""
    other_phone: str | None | Unset = field(default=UNSET, metadata=member("otherPhone", Nullable(STRING)))
    """Another phone number."""
    fax: str | None | Unset = field(default=UNSET, metadata=member("fax", Nullable(STRING)))
    """The fax number."""
    website: str | None | Unset = field(default=UNSET, metadata=member("website", Nullable(STRING)))
    """The URL of the company's website."""
    email: str | None | Unset = field(default=UNSET, metadata=member("email", Nullable(STRING)))
    """The email address."""
    address: Address | None | Unset = field(
        default=UNSET, metadata=member("address", Nullable(ModelOf(lambda: Address)))
    )
    """The postal address."""
    modified_date: datetime.datetime | None | Unset = field(
        default=UNSET, metadata=member("modifiedDate", Nullable(TIMESTAMP))
    )
    """When the company was last changed."""
    primary_account_manager: UserSummary | str | None | Unset = field(
        default=UNSET,
        metadata=member(
            "primaryAccountManager", Nullable(EitherOf(object=ModelOf(lambda: UserSummary), string=STRING))
        ),
    )
    """The primary account manager, or only the name."""
    secondary_account_manager: UserSummary | str | None | Unset = field(
        default=UNSET,
        metadata=member(
            "secondaryAccountManager", Nullable(EitherOf(object=ModelOf(lambda: UserSummary), string=STRING))
        ),
    )
    """The secondary account manager, or only the name."""
    industry: CompanyIndustry | str | None | Unset = field(
        default=UNSET,
        metadata=member("industry", Nullable(EitherOf(object=ModelOf(lambda: CompanyIndustry), string=STRING))),
    )
    """The industry of the company, or only the name."""
    primary_contact: ContactSummary | str | None | Unset = field(
        default=UNSET,
        metadata=member("primaryContact", Nullable(EitherOf(object=ModelOf(lambda: ContactSummary), string=STRING))),
    )
    """The primary contact of the company, or only the name."""
    is_agent: bool | None | Unset = field(default=UNSET, metadata=member("isAgent", Nullable(FLAG)))
    """Whether the company is an agent."""
    parent_company_id: int | None | Unset = field(default=UNSET, metadata=member("parentCompanyId", Nullable(INTEGER)))
    """The id of the parent company."""
    left_value: int | None | Unset = field(default=UNSET, metadata=member("leftValue", Nullable(INTEGER)))
    """The left value of the company in the nested set of companies."""
    right_value: int | None | Unset = field(default=UNSET, metadata=member("rightValue", Nullable(INTEGER)))
    """The right value of the company in the nested set of companies."""
    depth: int | None | Unset = field(default=UNSET, metadata=member("depth", Nullable(INTEGER)))
    """The depth of the company in the tree of companies."""
    root_id: int | None | Unset = field(default=UNSET, metadata=member("rootId", Nullable(INTEGER)))
    """The id of the company at the root of the tree."""
    commission_space: float | None | Unset = field(default=UNSET, metadata=member("commissionSpace", Nullable(NUMBER)))
    """The commission on space."""
    commission_space_type: str | int | None | Unset = field(
        default=UNSET, metadata=member("commissionSpaceType", Nullable(EitherOf(string=STRING, integer=INTEGER)))
    )
    """How the commission on space is calculated."""
    commission_room_hire_value: float | None | Unset = field(
        default=UNSET, metadata=member("commissionRoomHireValue", Nullable(NUMBER))
    )
    """The commission on space, under the name used in the vendor's example."""
    commission_room_hire_type: str | int | None | Unset = field(
        default=UNSET, metadata=member("commissionRoomHireType", Nullable(EitherOf(string=STRING, integer=INTEGER)))
    )
    """How commission_room_hire_value is calculated."""
    commission_food: float | None | Unset = field(default=UNSET, metadata=member("commissionFood", Nullable(NUMBER)))
    """The commission on food, under the name used in notifications."""
    commission_food_value: float | None | Unset = field(
        default=UNSET, metadata=member("commissionFoodValue", Nullable(NUMBER))
    )
    """The commission on food."""
    commission_food_type: str | int | None | Unset = field(
        default=UNSET, metadata=member("commissionFoodType", Nullable(EitherOf(string=STRING, integer=INTEGER)))
    )
    """How the commission on food is calculated."""
    commission_beverage: float | None | Unset = field(
        default=UNSET, metadata=member("commissionBeverage", Nullable(NUMBER))
    )
    """The commission on beverages, under the name used in notifications."""
    commission_beverage_value: float | None | Unset = field(
        default=UNSET, metadata=member("commissionBeverageValue", Nullable(NUMBER))
    )
    """The commission on beverages."""
    commission_beverage_type: str | int | None | Unset = field(
        default=UNSET, metadata=member("commissionBeverageType", Nullable(EitherOf(string=STRING, integer=INTEGER)))
    )
    """How the commission on beverages is calculated."""
    commission_audio_visual: float | None | Unset = field(
        default=UNSET, metadata=member("commissionAudioVisual", Nullable(NUMBER))
    )
    """The commission on audio-visual equipment, under the name used in notifications."""
    commission_audio_visual_value: float | None | Unset = field(
        default=UNSET, metadata=member("commissionAudioVisualValue", Nullable(NUMBER))
    )
    """The commission on audio-visual equipment."""
    commission_audio_visual_type: str | int | None | Unset = field(
        default=UNSET, metadata=member("commissionAudioVisualType", Nullable(EitherOf(string=STRING, integer=INTEGER)))
    )
    """How the commission on audio-visual equipment is calculated."""
    commission_accommodation: float | None | Unset = field(
        default=UNSET, metadata=member("commissionAccommodation", Nullable(NUMBER))
    )
    """The commission on accommodation, under the name used in notifications."""
    commission_accommodation_value: float | None | Unset = field(
        default=UNSET, metadata=member("commissionAccommodationValue", Nullable(NUMBER))
    )
    """The commission on accommodation."""
    commission_accommodation_type: str | int | None | Unset = field(
        default=UNSET,
        metadata=member("commissionAccommodationType", Nullable(EitherOf(string=STRING, integer=INTEGER))),
    )
    """How the commission on accommodation is calculated."""
    iata_number: str | None | Unset = field(default=UNSET, metadata=member("iataNumber", Nullable(STRING)))
    """The IATA number of the agent."""
    custom_fields: list[NamedCustomField] | None | Unset = field(
        default=UNSET, metadata=member("customFields", Nullable(ListOf(ModelOf(lambda: NamedCustomField))))
    )
    """The custom fields of the company."""
    external_urls: list[ExternalUrl] | None | Unset = field(
        default=UNSET, metadata=member("externalUrls", Nullable(ListOf(ModelOf(lambda: ExternalUrl))))
    )
    """Links to external pages."""
