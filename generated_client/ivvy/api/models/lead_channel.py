# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model LeadChannel."""

from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from ..codecs import (
    INTEGER,
    STRING,
)
from ..conditions import Condition
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class LeadChannel(Model):
    """A channel through which leads and opportunities are received.

    Vendor's page: https://developer.ivvy.com/crm/add-or-update-lead-channel
    """

    conditions: ClassVar[tuple[Condition, ...]] = (Condition(requires=("name",), absent=("id",)),)

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the lead channel to update. Omit it to add one."""
    name: str | Unset = field(default=UNSET, metadata=member("name", STRING))
    """The name of the lead channel. Required when adding."""
