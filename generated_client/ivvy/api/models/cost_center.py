# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model CostCenter."""

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
class CostCenter(Model):
    """A cost centre of the account.

    Vendor's page: https://developer.ivvy.com/account/add-or-update-cost-center
    """

    conditions: ClassVar[tuple[Condition, ...]] = (Condition(requires=("name", "code"), absent=("id",)),)

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the cost centre to update. Omit it to add one."""
    name: str | Unset = field(default=UNSET, metadata=member("name", STRING))
    """The name of the cost centre. Required when adding."""
    code: str | Unset = field(default=UNSET, metadata=member("code", STRING))
    """The code of the cost centre. Required when adding."""
    description: str | Unset = field(default=UNSET, metadata=member("description", STRING))
    """The description of the cost centre."""
