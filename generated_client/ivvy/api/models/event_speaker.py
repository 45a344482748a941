# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model EventSpeaker."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    INTEGER,
    STRING,
    Nullable,
)
from ..model import member
from ..read_model import ReadModel
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class EventSpeaker(ReadModel):
    """A speaker at an event."""

    id: int = field(metadata=member("id", INTEGER))
    """The id of the speaker."""
    full_name: str | None | Unset = field(default=UNSET, metadata=member("fullName", Nullable(STRING)))
    """The full name of the speaker."""
    organisation: str | None | Unset = field(default=UNSET, metadata=member("organisation", Nullable(STRING)))
    """The organisation of the speaker."""
    position: str | None | Unset = field(default=UNSET, metadata=member("position", Nullable(STRING)))
    """The position of the speaker."""
    profile_description: str | None | Unset = field(
        default=UNSET, metadata=member("profileDescription", Nullable(STRING))
    )
    """The profile of the speaker."""
    profile_image_url: str | None | Unset = field(default=UNSET, metadata=member("profileImageUrl", Nullable(STRING)))
    """The URL of the image in the profile."""
