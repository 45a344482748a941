# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model RemovedSpaceBlockout."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
    STRING,
    EitherOf,
    Nullable,
)
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class RemovedSpaceBlockout(Model):
    """The outcome of a request to remove a blockout.

    Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/remove-blockoutspace
    """

    success: bool = field(metadata=member("success", BOOLEAN))
    """Whether the blockout was removed."""
    error_type: str | int | None | Unset = field(
        default=UNSET, metadata=member("errorType", Nullable(EitherOf(string=STRING, integer=INTEGER)))
    )
    """The type of error, if one occurred. The page's example shows null."""
