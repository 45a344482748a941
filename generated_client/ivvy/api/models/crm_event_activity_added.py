# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model CrmEventActivityAdded."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import define, field

from ..codecs import (
    OBJECT,
)
from ..model import member
from ..notification import Notification
from ..types import JSONValue


@define(kw_only=True, repr=False)
class CrmEventActivityAdded(Notification):
    """An activity was added."""

    data: Mapping[str, JSONValue] = field(metadata=member("data", OBJECT))
    """The activity, as returned by getActivityList."""
