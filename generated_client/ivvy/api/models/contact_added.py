# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model ContactAdded."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    ModelOf,
)
from ..model import member
from ..notification import Notification
from .contact_details import ContactDetails


@define(kw_only=True, repr=False)
class ContactAdded(Notification):
    """A contact was added."""

    data: ContactDetails = field(metadata=member("data", ModelOf(lambda: ContactDetails)))
    """The contact, as returned by getContact."""
