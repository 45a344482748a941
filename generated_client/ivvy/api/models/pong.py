# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model Pong."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    TIMESTAMP,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class Pong(ReadModel):
    """The platform's acknowledgement.

    Vendor's page: https://developer.ivvy.com/getting-started/test
    """

    ack: datetime.datetime | None | Unset = field(default=UNSET, metadata=member("ack", Nullable(TIMESTAMP)))
    """The time of the response, by the platform's clock."""
