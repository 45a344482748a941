# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model CompanyNote."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    STRING,
)
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class CompanyNote(Model):
    """A note of a company.

    Vendor's page: https://developer.ivvy.com/contact/add-or-update-company-note
    """

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the note to update. Omit it to add a note."""
    company_id: int | Unset = field(default=UNSET, metadata=member("companyId", INTEGER))
    """The id of the company that the note belongs to."""
    note_text: str | Unset = field(default=UNSET, metadata=member("noteText", STRING))
    """The text of the note."""
