# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetCompanyRequest."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
)
from ..model import Model, member


@define(kw_only=True, repr=False)
class GetCompanyRequest(Model):
    """A request for a company.

    Vendor's page: https://developer.ivvy.com/contact/get-company
    """

    id: int = field(metadata=member("id", INTEGER))
    """The id of the company."""
