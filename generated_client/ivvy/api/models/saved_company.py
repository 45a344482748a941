# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model SavedCompany."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
    STRING,
    Nullable,
)
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class SavedCompany(Model):
    """The company that was added or updated.

    Vendor's page: https://developer.ivvy.com/contact/add-or-update-company
    """

    success: bool | Unset = field(default=UNSET, metadata=member("success", BOOLEAN))
    """Whether the company was saved."""
    id: int = field(metadata=member("id", INTEGER))
    """The id of the company."""
    message: str | None | Unset = field(default=UNSET, metadata=member("message", Nullable(STRING)))
    """The reason why the company was not saved."""
