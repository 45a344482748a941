# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model Batch."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    STRING,
    ListOf,
    ModelOf,
)
from ..model import Model, member
from ..types import UNSET, Unset
from .batch_job import BatchJob


@define(kw_only=True, repr=False)
class Batch(Model):
    """Calls that the platform makes in the background.

    Vendor's page: https://developer.ivvy.com/getting-started/batch/run
    """

    jobs: list[BatchJob] = field(metadata=member("jobs", ListOf(ModelOf(lambda: BatchJob))))
    """The calls, at most 200."""
    callback_url: str | Unset = field(default=UNSET, metadata=member("callbackUrl", STRING))
    """Where the platform sends what results of namespace batch returns, as a POST, once all jobs are done."""
