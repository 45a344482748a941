# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model RegistrationFilter."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    TIMESTAMP,
)
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class RegistrationFilter(Model):
    """Conditions that the registrations must meet. You can also filter by other members of a registration, using filter
    operators.
    """

    modified_date: datetime.datetime | Unset = field(default=UNSET, metadata=member("modifiedDate", TIMESTAMP))
    """Only registrations that were last changed at this time. Add an operator for a range."""
