# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model SavedErrorReport."""

from __future__ import annotations

from attrs import define, field

from ..codecs import (
    BOOLEAN,
    INTEGER,
)
from ..model import Model, member


@define(kw_only=True, repr=False)
class SavedErrorReport(Model):
    """The error report that was added.

    Vendor's page: https://developer.ivvy.com/account/add-error-report
    """

    success: bool = field(metadata=member("success", BOOLEAN))
    """Whether the report was added."""
    id: int = field(metadata=member("id", INTEGER))
    """The id of the report. If there is a similar one already, it is the id of that."""
