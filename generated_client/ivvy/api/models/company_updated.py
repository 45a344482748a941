# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model CompanyUpdated."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import define, field

from ..codecs import (
    OBJECT,
    ModelOf,
    Nullable,
)
from ..model import member
from ..notification import Notification
from ..types import JSONValue
from .company_details import CompanyDetails


@define(kw_only=True, repr=False)
class CompanyUpdated(Notification):
    """A company was updated."""

    data: CompanyDetails = field(metadata=member("data", ModelOf(lambda: CompanyDetails)))
    """The company, as returned by getCompany."""
    previous_data: Mapping[str, JSONValue] | None = field(metadata=member("previousData", Nullable(OBJECT)))
    """The former values of the members of the company that changed, by their names in JSON."""
