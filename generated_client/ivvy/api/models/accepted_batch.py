# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model AcceptedBatch."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    STRING,
)
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class AcceptedBatch(Model):
    """The batch that was accepted.

    Vendor's page: https://developer.ivvy.com/getting-started/batch/run
    """

    async_id: str | Unset = field(default=UNSET, metadata=member("asyncId", STRING))
    """The id of the batch."""
