# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model PrivacyConsent."""

from __future__ import annotations

import datetime

from attrs import define, field

from ..codecs import (
    TIMESTAMP,
    EnumOf,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset
from .privacy_consent_source import PrivacyConsentSource


@define(kw_only=True, repr=False)
class PrivacyConsent(ReadModel):
    """The privacy consent of a contact."""

    source: PrivacyConsentSource | None | Unset = field(
        default=UNSET, metadata=member("source", Nullable(EnumOf(PrivacyConsentSource)))
    )
    """Where the consent was given."""
    date_time: datetime.datetime | None | Unset = field(default=UNSET, metadata=member("dateTime", Nullable(TIMESTAMP)))
    """When the consent was given."""
