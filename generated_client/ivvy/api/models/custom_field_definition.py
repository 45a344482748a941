# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model CustomFieldDefinition."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
    STRING,
    EnumOf,
    ListOf,
    MapOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .custom_field_type import CustomFieldType


@define(kw_only=True, repr=False)
class CustomFieldDefinition(ReadModel):
    """A custom field that companies or contacts can have."""

    field_id: int = field(metadata=member("fieldId", INTEGER))
    """The id of the custom field."""
    field_type: CustomFieldType | None | Unset = field(
        default=UNSET, metadata=member("fieldType", Nullable(EnumOf(CustomFieldType)))
    )
    """The type of the field."""
    display_name: str | None | Unset = field(default=UNSET, metadata=member("displayName", Nullable(STRING)))
    """The display name of the field."""
    is_required: bool | None | Unset = field(default=UNSET, metadata=member("isRequired", Nullable(BOOLEAN)))
    """Whether the field must have a value."""
    is_active: bool | None | Unset = field(default=UNSET, metadata=member("isActive", Nullable(BOOLEAN)))
    """Whether the field is active."""
    sort_order: int | None | Unset = field(default=UNSET, metadata=member("sortOrder", Nullable(INTEGER)))
    """The position of the field in the list of fields."""
    select_values: Mapping[str, str] | None | Unset = field(
        default=UNSET, metadata=member("selectValues", Nullable(MapOf(STRING)))
    )
    """The values that can be selected, if the field is a selection."""
    file_types: list[str] | None | Unset = field(default=UNSET, metadata=member("fileTypes", Nullable(ListOf(STRING))))
    """The types of files that can be uploaded, if the field is a file."""
