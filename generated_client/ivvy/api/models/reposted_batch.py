# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model RepostedBatch."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    BOOLEAN,
)
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class RepostedBatch(Model):
    """The outcome of a request to send the results of a batch again.

    Vendor's page: https://developer.ivvy.com/getting-started/batch/repost
    """

    reposted: bool | Unset = field(default=UNSET, metadata=member("reposted", BOOLEAN))
    """Whether the results will be sent again; true does not mean immediately."""
