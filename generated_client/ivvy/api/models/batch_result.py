# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model BatchResult."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import define, field

from ..codecs import (
    ANYTHING,
    OBJECT,
    STRING,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, JSONValue, Unset


@define(kw_only=True, repr=False)
class BatchResult(ReadModel):
    """The result of a job."""

    namespace: str | Unset = field(default=UNSET, metadata=member("namespace", STRING))
    """The namespace of the action."""
    action: str | Unset = field(default=UNSET, metadata=member("action", STRING))
    """The name of the action."""
    request: Mapping[str, JSONValue] | Unset = field(default=UNSET, metadata=member("request", OBJECT))
    """The members of the request, as sent with the job."""
    response: JSONValue | Unset = field(default=UNSET, metadata=member("response", ANYTHING))
    """The response of the action, of any JSON type. Some actions return a list."""
