# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model CompanyAdded."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    ModelOf,
)
from ..model import member
from ..notification import Notification
from .company_details import CompanyDetails


@define(kw_only=True, repr=False)
class CompanyAdded(Notification):
    """A company was added."""

    data: CompanyDetails = field(metadata=member("data", ModelOf(lambda: CompanyDetails)))
    """The company, as returned by getCompany."""
