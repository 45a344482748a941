# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model LeadQuality."""

from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
    STRING,
)
from ..conditions import Condition
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class LeadQuality(Model):
    """A quality of leads and opportunities, such as a grade.

    Vendor's page: https://developer.ivvy.com/crm/add-or-update-lead-quality
    """

    conditions: ClassVar[tuple[Condition, ...]] = (Condition(requires=("label",), absent=("id",)),)

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the lead quality to update. Omit it to add one."""
    label: str | Unset = field(default=UNSET, metadata=member("label", STRING))
    """The label of the lead quality. Required when adding."""
    show_on_dash: bool | Unset = field(default=UNSET, metadata=member("showOnDash", BOOLEAN))
    """Whether the venue's reporting dashboard includes leads and opportunities of this quality."""
