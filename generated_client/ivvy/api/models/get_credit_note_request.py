# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetCreditNoteRequest."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
)
from ..model import Model, member


@define(kw_only=True, repr=False)
class GetCreditNoteRequest(Model):
    """A request for a credit note.

    Vendor's page: https://developer.ivvy.com/invoice/get-credit-note
    """

    id: int = field(metadata=member("id", INTEGER))
    """The id of the credit note."""
