# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BookingCustomField."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
    OBJECT,
    STRING,
    EnumOf,
    ListOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, JSONValue, Unset
from .booking_custom_field_type import BookingCustomFieldType
from .custom_field_visibility import CustomFieldVisibility


@define(kw_only=True, repr=False)
class BookingCustomField(ReadModel):
    """A custom field that bookings can have."""

    id: int = field(metadata=member("id", INTEGER))
    """The field, as field_id of a custom field in addOrUpdateBooking names it."""
    field_type: BookingCustomFieldType | None | Unset = field(
        default=UNSET, metadata=member("fieldType", Nullable(EnumOf(BookingCustomFieldType)))
    )
    """What it holds."""
    display_name: str | None | Unset = field(default=UNSET, metadata=member("displayName", Nullable(STRING)))
    """What it is called."""
    is_required: bool | None | Unset = field(default=UNSET, metadata=member("isRequired", Nullable(BOOLEAN)))
    """Whether a booking has to have it."""
    visible_to: CustomFieldVisibility | None | Unset = field(
        default=UNSET, metadata=member("visibleTo", Nullable(EnumOf(CustomFieldVisibility)))
    )
    """Who sees it."""
    user_group_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("userGroupIds", Nullable(ListOf(INTEGER)))
    )
    """The groups of users that see it, where only they do."""
    tooltip_text: str | None | Unset = field(default=UNSET, metadata=member("tooltipText", Nullable(STRING)))
    """The help that is shown with it."""
    is_required_on_marketplace: bool | None | Unset = field(
        default=UNSET, metadata=member("isRequiredOnMarketplace", Nullable(BOOLEAN))
    )
    """Whether a booking by the marketplace has to have it."""
    sort_order: int | None | Unset = field(default=UNSET, metadata=member("sortOrder", Nullable(INTEGER)))
    """Its place among the fields."""
    select_values: Mapping[str, JSONValue] | None | Unset = field(
        default=UNSET, metadata=member("selectValues", Nullable(OBJECT))
    )
    """What can be selected, where it is a selection."""
