# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BatchProgress."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    NUMBER,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class BatchProgress(ReadModel):
    """The progress of a batch.

    Vendor's page: https://developer.ivvy.com/getting-started/batch/progress
    """

    progress: float | Unset = field(default=UNSET, metadata=member("progress", NUMBER))
    """The percentage of the batch's work that is done."""
