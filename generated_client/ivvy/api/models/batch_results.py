# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BatchResults."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    STRING,
    ListOf,
    ModelOf,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .batch_result import BatchResult


@define(kw_only=True, repr=False)
class BatchResults(ReadModel):
    """The results of the jobs of a batch.

    Vendor's page: https://developer.ivvy.com/getting-started/batch/results
    """

    async_id: str | Unset = field(default=UNSET, metadata=member("asyncId", STRING))
    """The id of the batch."""
    results: list[BatchResult] | Unset = field(
        default=UNSET, metadata=member("results", ListOf(ModelOf(lambda: BatchResult)))
    )
    """The result of each job."""
