# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetCompanyListAnswer."""

from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from ..codecs import (
    ListOf,
    ModelOf,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .collection_meta import CollectionMeta
from .company_details import CompanyDetails


@define(kw_only=True, repr=False)
class GetCompanyListAnswer(ReadModel):
    """A result page of the companies of the account.

    Vendor's page: https://developer.ivvy.com/contact/get-company-list
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of companies, and the position of this result page."""
    results: list[CompanyDetails] = field(metadata=member("results", ListOf(ModelOf(lambda: CompanyDetails))))
    """The companies on this result page."""
