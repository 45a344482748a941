# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model ResourceAvailability."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
    ListOf,
    ModelOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .resource_conflict import ResourceConflict
from .resource_unavailable_time import ResourceUnavailableTime


@define(kw_only=True, repr=False)
class ResourceAvailability(ReadModel):
    """The availability of a resource."""

    id: int = field(metadata=member("id", INTEGER))
    """The id of the resource."""
    un_available_times: list[ResourceUnavailableTime] | None | Unset = field(
        default=UNSET, metadata=member("unAvailableTimes", Nullable(ListOf(ModelOf(lambda: ResourceUnavailableTime))))
    )
    """When the resource is reserved."""
    is_available: bool | None | Unset = field(default=UNSET, metadata=member("isAvailable", Nullable(BOOLEAN)))
    """Whether the quantity of the resource is available in the period. Only if the request has a quantity."""
    conflict: ResourceConflict | None | Unset = field(
        default=UNSET, metadata=member("conflict", Nullable(ModelOf(lambda: ResourceConflict)))
    )
    """The session that uses the resource, if it is not available. Only if the request has a quantity."""
