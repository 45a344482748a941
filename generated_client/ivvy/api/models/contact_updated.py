# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model ContactUpdated."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import define, field

from ..codecs import (
    OBJECT,
    ModelOf,
    Nullable,
)
from ..model import member
from ..notification import Notification
from ..types import JSONValue
from .contact_details import ContactDetails


@define(kw_only=True, repr=False)
class ContactUpdated(Notification):
    """A contact was updated."""

    data: ContactDetails = field(metadata=member("data", ModelOf(lambda: ContactDetails)))
    """The contact, as returned by getContact."""
    previous_data: Mapping[str, JSONValue] | None = field(metadata=member("previousData", Nullable(OBJECT)))
    """The former values of the members of the contact that changed, by their names in JSON."""
