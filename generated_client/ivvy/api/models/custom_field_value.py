# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model CustomFieldValue."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    ANYTHING,
    INTEGER,
)
from ..model import Model, member
from ..types import UNSET, JSONValue, Unset


@define(kw_only=True, repr=False)
class CustomFieldValue(Model):
    """The value of a custom field."""

    field_id: int = field(metadata=member("fieldId", INTEGER))
    """The id of the custom field."""
    value: JSONValue | Unset = field(default=UNSET, metadata=member("value", ANYTHING))
    """The value. Its JSON type is that of the custom field."""
