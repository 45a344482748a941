# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BatchRepost."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    STRING,
    Limited,
)
from ..model import Model, member


@define(kw_only=True, repr=False)
class BatchRepost(Model):
    """A request to send the results of a batch again.

    Vendor's page: https://developer.ivvy.com/getting-started/batch/repost
    """

    async_id: str = field(metadata=member("async", Limited(STRING, min_length=1)))
    """The id of the batch, as returned by run of namespace batch. At least 1 characters."""
