# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetCompanyCustomFieldDefinitionAnswer."""

from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from ..codecs import (
    ListOf,
    ModelOf,
)
from ..model import member
from ..read_model import ReadModel
from .custom_field_definition import CustomFieldDefinition


@define(kw_only=True, repr=False)
class GetCompanyCustomFieldDefinitionAnswer(ReadModel):
    """The results of getCompanyCustomFieldDefinition.

    Vendor's page: https://developer.ivvy.com/contact/get-company-custom-field-definition
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    results: list[CustomFieldDefinition] = field(
        metadata=member("results", ListOf(ModelOf(lambda: CustomFieldDefinition)))
    )
    """The results."""
