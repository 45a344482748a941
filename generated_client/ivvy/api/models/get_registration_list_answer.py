# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetRegistrationListAnswer."""

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
from .registration_details import RegistrationDetails


@define(kw_only=True, repr=False)
class GetRegistrationListAnswer(ReadModel):
    """A result page of the registrations for an event.

    Vendor's page: https://developer.ivvy.com/events/get-registration-list
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of registrations, and the position of this result page."""
    results: list[RegistrationDetails] = field(metadata=member("results", ListOf(ModelOf(lambda: RegistrationDetails))))
    """The registrations on this result page."""
