# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model EventTicket."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    ListOf,
    ModelOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .subscription_group_details import SubscriptionGroupDetails


@define(kw_only=True, repr=False)
class EventTicket(ReadModel):
    """A ticket of an event."""

    id: int | Unset = field(default=UNSET, metadata=member("id", INTEGER))
    """The id of the ticket."""
    title: str | None | Unset = field(default=UNSET, metadata=member("title", Nullable(STRING)))
    """The title of the ticket."""
    capacity: int | None | Unset = field(default=UNSET, metadata=member("capacity", Nullable(INTEGER)))
    """The capacity of the ticket."""
    description: str | None | Unset = field(default=UNSET, metadata=member("description", Nullable(STRING)))
    """The description of the ticket."""
    amount: float | None | Unset = field(default=UNSET, metadata=member("amount", Nullable(NUMBER)))
    """The price of the ticket."""
    is_tax_free: bool | None | Unset = field(default=UNSET, metadata=member("isTaxFree", Nullable(BOOLEAN)))
    """Whether the price is free of tax."""
    subscription_groups: list[SubscriptionGroupDetails] | None | Unset = field(
        default=UNSET,
        metadata=member("subscriptionGroups", Nullable(ListOf(ModelOf(lambda: SubscriptionGroupDetails)))),
    )
    """The subscription groups that the ticket is assigned to."""
