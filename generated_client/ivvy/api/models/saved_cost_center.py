# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model SavedCostCenter."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
)
from ..model import Model, member


@define(kw_only=True, repr=False)
class SavedCostCenter(Model):
    """The cost centre that was added or updated.

    Vendor's page: https://developer.ivvy.com/account/add-or-update-cost-center
    """

    success: bool = field(metadata=member("success", BOOLEAN, "Success"))
    """Whether the cost centre was saved. Responses may also name it `Success`."""
    id: int = field(metadata=member("id", INTEGER, "Id"))
    """The id of the cost centre. Responses may also name it `Id`."""
