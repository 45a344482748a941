# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model LeadCustomField."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    ANYTHING,
    INTEGER,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, JSONValue, Unset


@define(kw_only=True, repr=False)
class LeadCustomField(ReadModel):
    """The value of a custom field of a lead or an opportunity."""

    field_id: int | Unset = field(default=UNSET, metadata=member("fieldId", INTEGER))
    """The id of the custom field."""
    field_value: JSONValue | Unset = field(default=UNSET, metadata=member("fieldValue", ANYTHING))
    """The value of the custom field."""
