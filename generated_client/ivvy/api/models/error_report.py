# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The model ErrorReport."""

from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from ..codecs import (
    INTEGER,
    STRING,
    EnumOf,
    Limited,
)
from ..conditions import Condition
from ..model import Model, member
from ..types import UNSET, Unset
from .error_report_level import ErrorReportLevel
from .error_report_reference import ErrorReportReference


@define(kw_only=True, repr=False)
class ErrorReport(Model):
    """A report of an error about an object.

    Vendor's page: https://developer.ivvy.com/account/add-error-report
    """

    conditions: ClassVar[tuple[Condition, ...]] = (
        Condition(requires=("refId1", "refId2"), equals=(("refType", (2,)),)),
        Condition(requires=("refId1", "refId2", "refId3"), equals=(("refType", (3, 4)),)),
    )

    code: str | Unset = field(default=UNSET, metadata=member("code", STRING))
    """A code that distinguishes the error from others."""
    message: str | Unset = field(default=UNSET, metadata=member("message", STRING))
    """The description of the error."""
    level: ErrorReportLevel | Unset = field(default=UNSET, metadata=member("level", EnumOf(ErrorReportLevel)))
    """How severe the error is."""
    ref_type: ErrorReportReference | Unset = field(
        default=UNSET, metadata=member("refType", EnumOf(ErrorReportReference))
    )
    """The kind of object that the error is about."""
    ref_id_1: int | Unset = field(default=UNSET, metadata=member("refId1", INTEGER))
    """The id of the venue. Required for all kinds of objects except 1."""
    ref_id_2: int | Unset = field(default=UNSET, metadata=member("refId2", INTEGER))
    """The id of the booking. Required for all kinds of objects except 1."""
    ref_id_3: int | Unset = field(default=UNSET, metadata=member("refId3", INTEGER))
    """The id of the accommodation if ref_type is 3, or of the room reservation if ref_type is 4. Required for both."""
    ref_id_4: int | Unset = field(default=UNSET, metadata=member("refId4", INTEGER))
    """A fourth id."""
    ref_id_5: int | Unset = field(default=UNSET, metadata=member("refId5", INTEGER))
    """A fifth id."""
    debug_data: str | Unset = field(default=UNSET, metadata=member("debugData", Limited(STRING, max_length=1000)))
    """Information for debugging. At most 1000 characters."""
