# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model RestartedBatch."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    BOOLEAN,
)
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class RestartedBatch(Model):
    """The outcome of a request to restart a batch.

    Vendor's page: https://developer.ivvy.com/getting-started/batch/restart
    """

    restarted: bool | Unset = field(default=UNSET, metadata=member("restarted", BOOLEAN))
    """Whether the batch will be restarted; true does not mean immediately."""
