# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model LeadSource."""

from __future__ import annotations

from decimal import Decimal
from typing import ClassVar

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
)
from ..conditions import Condition
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class LeadSource(Model):
    """A source of leads and opportunities, such as a website.

    Vendor's page: https://developer.ivvy.com/crm/add-or-update-lead-source
    """

    conditions: ClassVar[tuple[Condition, ...]] = (Condition(requires=("name",), absent=("id",)),)

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the lead source to update. Omit it to add one."""
    name: str | Unset = field(default=UNSET, metadata=member("name", STRING))
    """The name of the lead source. Required when adding."""
    description: str | Unset = field(default=UNSET, metadata=member("description", STRING))
    """The description of the lead source."""
    cost: float | Decimal | Unset = field(default=UNSET, metadata=member("cost", NUMBER))
    """The cost of using the lead source."""
    colour: str | Unset = field(default=UNSET, metadata=member("colour", STRING))
    """The colour of the leads and opportunities from this source. The page gives no format."""
    is_referral: bool | Unset = field(default=UNSET, metadata=member("isReferral", BOOLEAN))
    """Whether leads and opportunities from this source were referred by somebody."""
