# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model CompanyDeleted."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
)
from ..model import member
from ..notification import Notification


@define(kw_only=True, repr=False)
class CompanyDeleted(Notification):
    """A company was deleted."""

    company_id: int = field(metadata=member("companyId", INTEGER))
    """The id of the company."""
