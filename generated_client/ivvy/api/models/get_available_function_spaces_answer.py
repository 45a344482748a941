# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetAvailableFunctionSpacesAnswer."""

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
from .available_function_space import AvailableFunctionSpace
from .collection_meta import CollectionMeta


@define(kw_only=True, repr=False)
class GetAvailableFunctionSpacesAnswer(ReadModel):
    """A result page of the function spaces of a venue, with their availability.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-available-function-spaces
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of spaces, and the position of this result page."""
    results: list[AvailableFunctionSpace] = field(
        metadata=member("results", ListOf(ModelOf(lambda: AvailableFunctionSpace)))
    )
    """The spaces on this result page."""
