# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model GetFunctionSpaceListAnswer."""

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
from .listed_function_space import ListedFunctionSpace


@define(kw_only=True, repr=False)
class GetFunctionSpaceListAnswer(ReadModel):
    """A result page of the function spaces of a venue.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-function-space-list
    """

    essential: ClassVar[tuple[str, ...]] = ("results",)

    meta: CollectionMeta | Unset = field(default=UNSET, metadata=member("meta", ModelOf(lambda: CollectionMeta)))
    """The total number of spaces, and the position of this result page."""
    results: list[ListedFunctionSpace] = field(metadata=member("results", ListOf(ModelOf(lambda: ListedFunctionSpace))))
    """The spaces on this result page."""
