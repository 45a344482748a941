# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model Batch."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    STRING,
    Limited,
    ListOf,
    ModelOf,
)
from ..model import Model, member
from ..types import UNSET, Unset
from .batch_job import BatchJob


@define(kw_only=True, repr=False)
class Batch(Model):
    """A batch of calls that the platform makes in the background.

    Vendor's page: https://developer.ivvy.com/getting-started/batch/run
    """

    jobs: list[BatchJob] = field(
        metadata=member("jobs", Limited(ListOf(ModelOf(lambda: BatchJob)), min_items=1, max_items=200))
    )
    """The jobs, at most 200. At least 1 items. At most 200 items."""
    callback_url: str | Unset = field(default=UNSET, metadata=member("callbackUrl", STRING))
    """The URL to which the platform sends a POST request with the response of results of namespace batch, once all jobs
    are done."""
