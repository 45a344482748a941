# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model EventSponsor."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    NUMBER,
    STRING,
    EitherOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class EventSponsor(ReadModel):
    """A sponsor of an event."""

    id: int = field(metadata=member("id", INTEGER))
    """The id of the sponsor."""
    name: str | None | Unset = field(default=UNSET, metadata=member("name", Nullable(STRING)))
    """The name of the sponsor."""
    description: str | None | Unset = field(default=UNSET, metadata=member("description", Nullable(STRING)))
    """The description of the sponsor."""
    website_address: str | None | Unset = field(default=UNSET, metadata=member("websiteAddress", Nullable(STRING)))
    """The address of the sponsor's website. The example on the vendor's page has no scheme."""
    logo_image_url: str | None | Unset = field(default=UNSET, metadata=member("logoImageUrl", Nullable(STRING)))
    """The URL of the sponsor's logo."""
    level: str | int | None | Unset = field(
        default=UNSET, metadata=member("level", Nullable(EitherOf(string=STRING, integer=INTEGER)))
    )
    """The level of the sponsorship. The vendor's page does not list the levels."""
    custom_level_id: int | None | Unset = field(default=UNSET, metadata=member("customLevelId", Nullable(INTEGER)))
    """The id of the custom level, if the sponsor has one."""
    sponsorship_amount: float | None | Unset = field(
        default=UNSET, metadata=member("sponsorshipAmount", Nullable(NUMBER))
    )
    """The amount of the sponsorship."""
    sponsorship_amount_paid: float | None | Unset = field(
        default=UNSET, metadata=member("sponsorshipAmountPaid", Nullable(NUMBER))
    )
    """The part of the amount that the sponsor has paid."""
