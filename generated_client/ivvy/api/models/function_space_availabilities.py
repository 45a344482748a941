# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model FunctionSpaceAvailabilities."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    ListOf,
    ModelOf,
)
from ..model import member
from ..read_model import ReadModel
from .function_space_availability import FunctionSpaceAvailability


@define(kw_only=True, repr=False)
class FunctionSpaceAvailabilities(ReadModel):
    """The availability of the function spaces of a venue.

    Vendor's page: https://developer.ivvy.com/venues/venuedata/get-function-space-availability
    """

    availability: list[FunctionSpaceAvailability] = field(
        metadata=member("availability", ListOf(ModelOf(lambda: FunctionSpaceAvailability)))
    )
    """The availability of each space."""
