# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model ContactInvitation."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
    STRING,
    Nullable,
)
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class ContactInvitation(Model):
    """The outcome of the invitation of a contact."""

    contact: int | Unset = field(default=UNSET, metadata=member("contact", INTEGER))
    """The id of the contact."""
    status: bool | Unset = field(default=UNSET, metadata=member("status", BOOLEAN))
    """Whether the contact was invited."""
    invite_link_yes: str | None | Unset = field(default=UNSET, metadata=member("inviteLinkYes", Nullable(STRING)))
    """The link to accept the invitation, if the contact was invited."""
    invite_link_no: str | None | Unset = field(default=UNSET, metadata=member("inviteLinkNo", Nullable(STRING)))
    """The link to decline the invitation, if the contact was invited."""
