# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BatchJob."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import define, field

from ..codecs import (
    OBJECT,
    STRING,
)
from ..model import Model, member
from ..types import JSONValue


@define(kw_only=True, repr=False)
class BatchJob(Model):
    """A call in a batch."""

    namespace: str = field(metadata=member("namespace", STRING))
    """The namespace of the action."""
    action: str = field(metadata=member("action", STRING))
    """The name of the action."""
    params: Mapping[str, JSONValue] = field(metadata=member("params", OBJECT))
    """The members of the request."""
