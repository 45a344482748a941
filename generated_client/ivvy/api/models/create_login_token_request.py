# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model CreateLoginTokenRequest."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    STRING,
)
from ..model import Model, member
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class CreateLoginTokenRequest(Model):
    """A request for a token that logs a contact in to an event.

    Vendor's page: https://developer.ivvy.com/events/create-login-token
    """

    event: int = field(metadata=member("event", INTEGER))
    """The id of the event."""
    contact: int = field(metadata=member("contact", INTEGER))
    """The id of the contact."""
    referrer: str | Unset = field(default=UNSET, metadata=member("referrer", STRING))
    """The URL of the website that redirects the contact. If it is set, the platform also checks the Referer header of
    the browser."""
