# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetLeadChannelListAnswer."""

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
from .listed_lead_channel import ListedLeadChannel


@define(kw_only=True, repr=False)
class GetLeadChannelListAnswer(ReadModel):
    """A result page of lead channels.

    Vendor's page: https://developer.ivvy.com/crm/get-lead-channel-list
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of lead channels, and the position of this result page."""
    results: list[ListedLeadChannel] = field(metadata=member("results", ListOf(ModelOf(lambda: ListedLeadChannel))))
    """The lead channels on this result page."""
