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
    """The id of the field, as used in field_id of a custom field in addOrUpdateBooking."""
    field_type: BookingCustomFieldType | None | Unset = field(
        default=UNSET, metadata=member("fieldType", Nullable(EnumOf(BookingCustomFieldType)))
    )
    """The type of the field."""
    display_name: str | None | Unset = field(default=UNSET, metadata=member("displayName", Nullable(STRING)))
    """The display name of the field."""
    is_required: bool | None | Unset = field(default=UNSET, metadata=member("isRequired", Nullable(BOOLEAN)))
    """Whether a booking must have a value for the field."""
    visible_to: CustomFieldVisibility | None | Unset = field(
        default=UNSET, metadata=member("visibleTo", Nullable(EnumOf(CustomFieldVisibility)))
    )
    """Who can see the field."""
    user_group_ids: list[int] | None | Unset = field(
        default=UNSET, metadata=member("userGroupIds", Nullable(ListOf(INTEGER)))
    )
    """The ids of the user groups that can see the field, if it is visible only to them."""
    tooltip_text: str | None | Unset = field(default=UNSET, metadata=member("tooltipText", Nullable(STRING)))
    """The help text shown with the field."""
    is_required_on_marketplace: bool | None | Unset = field(
        default=UNSET, metadata=member("isRequiredOnMarketplace", Nullable(BOOLEAN))
    )
    """Whether a booking made through the marketplace must have a value for the field."""
    sort_order: int | None | Unset = field(default=UNSET, metadata=member("sortOrder", Nullable(INTEGER)))
    """The position of the field in the list of fields."""
    select_values: Mapping[str, JSONValue] | None | Unset = field(
        default=UNSET, metadata=member("selectValues", Nullable(OBJECT))
    )
    """The values that can be selected, if the field is a selection."""
