# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model InviteContactsAnswer."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    ListOf,
    ModelOf,
)
from ..model import Model, member
from .contact_invitation import ContactInvitation


@define(kw_only=True, repr=False)
class InviteContactsAnswer(Model):
    """The outcome of each invitation.

    Vendor's page: https://developer.ivvy.com/events/invite-contacts
    """

    results: list[ContactInvitation] = field(metadata=member("results", ListOf(ModelOf(lambda: ContactInvitation))))
    """The outcome for each contact."""
