# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model EventLoginToken."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    STRING,
)
from ..model import Model, member


@define(kw_only=True, repr=False)
class EventLoginToken(Model):
    """A token that logs a contact in to the website of an event.

    Vendor's page: https://developer.ivvy.com/events/create-login-token
    """

    token: str = field(metadata=member("token", STRING))
    """The token, which can be used once and for a limited time."""
    login_url: str = field(metadata=member("loginUrl", STRING))
    """The URL that logs the contact in with the token."""
